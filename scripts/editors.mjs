// Tries the configurations of docs/editors in the editors that are installed:  node scripts/editors.mjs
// Each opens a seed, waits for the server, asks for the card of a citation and for its definition, and prints both.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const server = path.join(root, 'dist/server.js');
const docs = path.join(root, 'docs/editors');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'editors-'));
fs.cpSync(path.join(root, 'seeds'), path.join(work, 'seeds'), { recursive: true });
const hale = path.join(work, 'seeds/000_b9cbda3d512d8819.txt');

const neovim = `
vim.g.opinion_lens_server = ${JSON.stringify(server)}
dofile(${JSON.stringify(path.join(docs, 'neovim.lua'))})
vim.cmd('edit ' .. ${JSON.stringify(hale)})
vim.wait(8000, function() local _, c = next(vim.lsp.buf_get_clients(0)); return c and c.initialized end, 50)
vim.fn.search('468 n. 37')
local params = vim.lsp.util.make_position_params()
local function ask(method)
  local answers = vim.lsp.buf_request_sync(0, method, params, 8000) or {}
  local _, answer = next(answers)
  return answer and answer.result
end
local hover = ask('textDocument/hover')
io.stdout:write('hover: ' .. (hover and hover.contents.value:gsub('\\n.*', '') or 'none') .. '\\n')
local found = ask('textDocument/definition')
local first = found and (found[1] or found)
io.stdout:write('definition: ' .. (first and (first.targetUri or first.uri):gsub('.*/', '') or 'none') .. '\\n')
vim.wait(8000, function() return #vim.diagnostic.get(0) > 0 end, 50)
io.stdout:write('diagnostics: ' .. #vim.diagnostic.get(0) .. '\\n')
vim.cmd('qall!')
`;

const emacs = `
(setq opinion-lens-server ${JSON.stringify(server)} eglot-sync-connect 10)
(require 'package)
(package-initialize)
(load ${JSON.stringify(path.join(docs, 'opinion-lens.el'))} nil t)
(setq opinion-lens-server ${JSON.stringify(server)})
(find-file ${JSON.stringify(hale)})
(princ (format "mode: %s\\n" major-mode))
(call-interactively 'eglot)
(search-forward "468 n. 37")
(backward-char 2)
(let* ((place (eglot--TextDocumentPositionParams))
       (hover (jsonrpc-request (eglot-current-server) :textDocument/hover place))
       (found (jsonrpc-request (eglot-current-server) :textDocument/definition place))
       (first (if (vectorp found) (aref found 0) found)))
  (princ (format "hover: %s\\n" (car (split-string (plist-get (plist-get hover :contents) :value) "\\n"))))
  (princ (format "definition: %s\\n" (file-name-nondirectory (or (plist-get first :uri) (plist-get first :targetUri))))))
(let ((tries 0))
  (while (and (< tries 80) (null (flymake-diagnostics))) (setq tries (1+ tries)) (accept-process-output nil 0.1)))
(princ (format "diagnostics: %s\\n" (length (flymake-diagnostics))))
`;

/** Runs an editor on a script and prints what it says; names it when it is not installed. */
function run(name, command, args, script, ending) {
  const file = path.join(work, `check.${ending}`);
  fs.writeFileSync(file, script);
  const version = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (version.error) return console.log(`${name}: not installed, not tried`);
  console.log(`${name}: ${version.stdout.split('\n')[0]}`);
  const { stdout, stderr, status } = spawnSync(command, [...args, file], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: work,
  });
  const said = `${stdout}${stderr}`.trim();
  console.log(said.replace(/^/gm, '  '));
  const works = /hover: (?:\*\*)?Miranda v\. Arizona/.test(said) && /definition: 002_/.test(said);
  if (!works || status !== 0) process.exitCode = 1;
}

run('Neovim', 'nvim', ['--headless', '-u', 'NONE', '-S'], neovim, 'lua');
run('Emacs', 'emacs', ['--batch', '-l'], emacs, 'el');
fs.rmSync(work, { recursive: true, force: true });
