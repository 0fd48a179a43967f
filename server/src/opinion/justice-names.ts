import type { Piece } from './span';

/** `Mr. Justice`, `THE CHIEF JUSTICE`, `JUSTICE`; scanning errors `Me.`, `Mb.`, `Mr!`, `Mr,` are read too. */
export const TITLE =
  /^(?:(?:the|The|THE) )?(?:M[rRsSeEbBhHnNkK][sS]?[.,!:;'*]{0,2} ?)?(?:(?:A[cC][tT][iI][nN][gG] )?C[hH][iI][eE][fFeE] )?J[uU][sS][tT][iI][cC][eE](?![a-zA-Z])/;

/** A title that the scan has damaged: `M-r. Justice`, `•Mr. Justice`, `Mr. Jüstice`. Read only where an opinion begins. */
export const DAMAGED_TITLE =
  /^[^A-Za-z]{0,3}(?:The )?(?:[MJm][^ ]{0,5}[ .,'~-]{1,4}|M[^ ]{1,3}\.)['.~ ]{0,2}(?:Chie[fe]f? )?['~.]?J[^ ]{0,2}[uü][^ ]{0,2}s[^ ]{0,2}t[^ ]{0,2}i[^ ]{0,2}[ce][^ ]?[ce]\b[,.~']{0,2}/;

/** A surname as printed: `BLACKMUN`, `O'Connor`, `Van Devanter`, `McREYNOLDS`, `L. Q. C. LAMAR`. */
const SURNAME = "(?:[A-Z]\\. ?){0,3}(?:(?:Van|VAN|De|DE|La|LA|St\\.) )?[A-Z][A-Za-z'éèÉ-]*[A-Za-z](?: of [A-Z][a-z]+)?";
export const SURNAME_AT = new RegExp(`^ ?(${SURNAME})`);

export const JUDGE =
  /^((?:[A-Z][A-Za-z.'-]* ){0,4}?[A-Z][A-Za-z'-]+(?:, (?:Jr|Sr)\.|, I{2,3})?), ?((?:(?:[A-Z][a-z]+|United States) ){0,3}(?:Judge|JUDGE|Justice|JUSTICE|Surrogate|Chancellor|Commissioner)s?|C\. ?J\.|Ch\. ?J\.|P\. ?J\.|A\. ?C\. ?J\.|J\. ?P\.|JJ?\.|S\. ?J\.)(?= ?(?:[.,:;(-]|—|$| delivered| concurr| dissent| ["“A-Z]))/;

const JOINER = new RegExp(
  `(?:M[rRsSeEbB][sS]?[.,]? ?)?(?:C[hH][iI][eE][fF] )?J[uU](?:[sS][tT][iI][cC][eE]|[dD][gG][eE])[sS]?,? (${SURNAME})|(?:the|The|THE) (C[hH][iI][eE][fF] J[uU][sS][tT][iI][cC][eE])(?! [A-Z])`,
  'g',
);

/** `Circuit Judges Ginsburg, Sentelle and Randolph`: one title for all of them. */
const ANOTHER = new RegExp(`(?:,? and |, )(${SURNAME})(?=,| and |[.:;]|$| join| concur| agree| dissent)`, 'y');

/** Joiners named between two places: the surnames after each title, `The Chief Justice` as such. */
export function readJoiners(line: string, at: number, from: number, to: number): Piece[] {
  const joiners: Piece[] = [];
  const stretch = line.slice(from, to);
  if (!/whom|which|join|concur|and|agree|JOIN|WHOM/.test(stretch)) return joiners;
  JOINER.lastIndex = 0;
  for (let match = JOINER.exec(stretch); match !== null && joiners.length < 12; match = JOINER.exec(stretch)) {
    const name = (match[1] ?? match[2]) as string;
    if (name.endsWith("'s") || name.endsWith("'S")) continue;
    const start = from + match.index + match[0].length - name.length;
    joiners.push(piece(line, at, start, start + name.length));
    if (!/(?:es|ES)$/.test(match[0].slice(0, -name.length).replace(/,? $/, ''))) continue;
    ANOTHER.lastIndex = JOINER.lastIndex;
    for (let more = ANOTHER.exec(stretch); more !== null && joiners.length < 12; more = ANOTHER.exec(stretch)) {
      const other = from + more.index + more[0].length - (more[1] as string).length;
      joiners.push(piece(line, at, other, other + (more[1] as string).length));
      JOINER.lastIndex = ANOTHER.lastIndex;
    }
  }
  if (joiners.length > 0) return joiners;
  // `with whom concurred WAYNE and DAVIS, JJ.`: surnames alone.
  const list =
    /(?:whom|which) (?:concur\w*|join\w*|agree\w*)?,? ?([A-Z][A-Za-z', ]{2,120}?),? JJ?\./.exec(stretch) ??
    /whom ([A-Z][A-Za-z', ]{2,120}?),? JJ?\.,? (?:join|concur)/.exec(stretch);
  if (list === null) return joiners;
  let cursor = from + stretch.indexOf(list[1] as string);
  for (const name of (list[1] as string).split(/(,| and )/)) {
    if (/^[A-Z]/.test(name.trim())) joiners.push(piece(line, at, cursor, cursor + name.length));
    cursor += name.length;
  }
  return joiners;
}

/** The words of a stretch of a heading's line, without blanks around them; the line begins at the offset `at`. */
export function piece(line: string, at: number, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && line.charCodeAt(start) === 32) start++;
  while (end > start && line.charCodeAt(end - 1) === 32) end--;
  return { start: at + start, end: at + end, text: line.slice(start, end).replace(/ {2,}/g, ' ') };
}

/** Stop of the sentence that begins at `from`: titles, initials and `No.` do not end it. */
export function headEnd(line: string, from: number): number {
  for (let i = from; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code !== 46 && code !== 58) continue;
    if (code === 58) return i + 1;
    const before = line.slice(Math.max(from, i - 5), i);
    if (/(?:^|[\s,(])(?:M[rRsSeEbB][sS]?|Nos?|NOS?|v|Co|St|[A-Z])$/.test(before)) continue;
    const after = line.charCodeAt(i + 1);
    if (Number.isNaN(after) || after === 32 || after === 42 || after === 0x2014 || after === 91) {
      // A note mark or star belongs to the heading: `delivered the opinion of the Court. *`, `… of the Court. 1`
      const mark = /^ ?(?:[*\u2020\u2021]{1,3}|\[[*\u2020\d]{1,3}\])(?= *$)/.exec(line.slice(i + 1));
      return i + 1 + (mark === null ? 0 : mark[0].length);
    }
  }
  return line.trimEnd().length;
}
