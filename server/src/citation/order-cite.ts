import type { Found } from './found';

/** Words of an order of this very case before a cite without a name (DOMAIN 1.30). */
const ORDER =
  /(?:certiorari(?: \([^)]{1,30}\))?|[Cc]ert\. (?:granted|denied|dism(?:issed|'d))|(?:certiorari|petitions?|writs?|review|appeal|rehearing|leave|motions?|stay|argument|jurisdiction|question)(?: (?:was|were|is|has been|having been|to [a-z ]{1,30}))? ?(?:granted|denied|noted|postponed|allowed|dismissed|issued|restored|ordered|set)?(?: (?:to|in|on|for|of) [^.;]{1,60})?|(?:granted|noted|postponed|denied|restored|ordered|issued|set|invited|treated)(?: [^.;]{1,80})?),? ?$/;

/** `Its importance brought the case here. 322 U. S. 725.`: the cite of the order is a sentence of its own. */
const ORDER_BEFORE =
  /(?:granted (?:a writ of |the writ of |petitioner's (?:petition|application) for |the petition for )?certiorari|certiorari (?:was|were) (?:granted|allowed)|noted (?:our )?probable jurisdiction|probable jurisdiction (?:was |having been )?noted|brought (?:the|this|these) (?:case|cases|controversy) here|took (?:the|this|these) cases?|granted the (?:petition|writ)s?|granted review|brought here (?:by|on) (?:writ of )?certiorari)(?: [^.;]{1,380})?\. ?$/;

/** Whether the cite at `start` (without a name) is that of an order in this very case. Nothing left of `floor` is read. */
export function isOrder(text: string, start: number, floor: number): boolean {
  const from = Math.max(floor, start - 110);
  const left = text.slice(from, start);
  if (left.endsWith('. ') && ORDER_BEFORE.test(text.slice(Math.max(floor, start - 450), start))) return true;
  const clause = left.slice(Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), left.lastIndexOf('\n'), -1) + 1);
  if (!/certiorari|cert\.|jurisdiction|rehearing|leave to|appeal|stay|reargument|petition/i.test(left)) return false;
  if (/\b(?:held|said|decided|see|in|cf\.|see also|of|by|under) ?$/i.test(clause)) return false;
  return /[,)(] ?$/.test(clause) && ORDER.test(/cert\. ?$/.test(left) ? left : left.slice(-100));
}

/** Makes the citation one of an order. */
export function asOrder(find: Found): void {
  find.kind = 'order';
  if (find.target !== null) find.target = `order/${find.target}`;
}
