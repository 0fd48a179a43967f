import type { Passage } from '../passage';

export const passage: Passage = {
  title: 'Dunlop v. Munroe, 7 Cranch 242 (1812), argument of counsel; paragraph numbers on lines of their own',
  family: 'plain',
  drawn: `But here the clerk does not act for the post-master, but for the public. The servant must be employed in the business of the master and for his benefit, or the latter will not be liable.
72
JOHNSON, J. It has never been attempted to assimilate him to a common carrier. He has nothing to do with the carrying of the mail.
73
JONES. It is decided in England, that the post-master general in England is not liable for his deputies. ⟦Lane v. Cotton. 1 Ld. Ray. 647. 1 Salk. 17⟧{full-case */1/647}.
74
The instructions from our post-master general to the post-masters, that they should be liable for their deputies or clerk, &c. only means that they shall be liable in accounting with him officially for the revenue. He could not make them liable to individuals.
75
In the case of ⟦Rowning v. Goodchild, 2 W. Bl. 906. 3 Wils. 443⟧{full-case */2/906}, the principal question was, whether the post-master was bound to send out the letters to the inhabitants; but a question incidentally arose whether the action, which was brought against the deputy post-master, should not have been brought against the post-master general. The Court, however, was of opinion, that in all cases, deputies are answerable for their own personal misfeasance, such as detaining the letter in question. And in that case the deputies were made, by act of parliament, ex necessitate rei, substantive officers, and their duty pointed out as such.
76
But if the Defendant was liable for the default of his clerks, yet the declaration ought to have shown, whether the Defendant was called upon to account for his own negligence, or that of his clerks. The case of ⟦Brucker v. Fromont, 6 T. R. 659⟧{full-case */6/659}, was reluctantly decided upon the authority of ⟦Turberville v. Stampe, Ld. Ray. 264⟧{full-case null}, but which does not support the case of ⟦Brucker v. Fromont⟧{bare-name */6/659}, which is evidently against principle; and at all events is confined to the case of master and servant. In the following cases, a discrimination is made in the declaration between the act of the master, and that of his servants. ⟦Turner v. Hawkins, 1 Bos. & Pull. 472⟧{full-case */1/472}. ⟦Ogle v. Barnes, 8 T. R. 188⟧{full-case */8/188}. ⟦Savignac v. Roome, 6 T. R. 125⟧{full-case */6/125}.
77
Presumptions arising from circumstantial evidence are always to be left to the jury. Such a positive inference as will justify the Court in directing the jary, that they ought to make it, can arise only from some solemn act. In the present case there was other evidence, showing that no such inference could be drawn as the Plaintiffs had supposed; and therefore the Court did right to leave the whole to the jury.
78
The 7th exception required the Court to say, that the Defendant was bound to send on the letter on the 1st of August, or to show a reasonable excuse for not sending it on, although the mail was made up in an irregular manner in Philadelphia. The idea of reasonable diligence is excluded—and it supposes the Defendant bound at all events to send the letter on by that mail, or to give a sufficient excuse for not doing so, although he sent it by the next mail, and although the loss was not the consequence of not sending it on the 1st of August.
79
The Defendant was not bound to show that he sent it on; it would be impossible in the course of the business of the office to prove the sending on of every particular letter. Sworn officers are presumed to have done their duty, until the contrary is proved. 3 East. ⟦Williams v. E. I. Company⟧{bare-name null}.`,
};
