;;; opinion-lens.el --- Court opinions in Emacs with Eglot  -*- lexical-binding: t; -*-

;; Eglot is part of Emacs from version 29 on; for Emacs 28 it is a package (elpa-eglot in Debian).
;; Set the path of the server before you open an opinion.

;;; Code:

(require 'eglot)

(defvar opinion-lens-server "/path/to/opinion-lens/dist/server.js"
  "The file dist/server.js of Opinion Lens.")

(define-derived-mode court-opinion-mode text-mode "Opinion"
  "Mode for files of court opinions."
  (visual-line-mode 1))

(add-to-list 'auto-mode-alist '("\\.\\(?:opinion\\|opn\\)\\'" . court-opinion-mode))
;; Text files that begin as opinions do.
(add-to-list 'magic-mode-alist
             '("\\(?:OPINION\\s-*$\\|\\*\\*[^*\n]+Opinion\\*\\*\\|<concur \\|CONCUR BY:\\|MR\\. JUSTICE [A-Z]\\)"
               . court-opinion-mode))

;; The language id that the server knows is the name of the mode without -mode.
(add-to-list 'eglot-server-programs
             `(court-opinion-mode . ,(lambda (&rest _) (list "node" opinion-lens-server "--stdio"))))

(setq-default eglot-workspace-configuration
              '(:opinionLens (:diagnostics (:profile "editor"))))

(add-hook 'court-opinion-mode-hook #'eglot-ensure)

(provide 'opinion-lens)
;;; opinion-lens.el ends here
