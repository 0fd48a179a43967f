import type { Heading, OpinionKind } from './document';
import type { Piece } from './span';

/**
 * Bylines, headings of separate opinions and notation votes (DOMAIN 1.2, 1.6, 1.7, 2), in every style from `Mr. Justice
 * MILLER delivered the opinion` to `JUSTICE O'CONNOR, concurring in part`. They are read on text in which typography has
 * been exchanged (`sameLength`), from the start of a line, over as many lines as one heading takes.
 */

/** Longest heading, joiners and all. */
export const LONGEST_HEADING = 700;

/** `Mr. Justice`, `THE CHIEF JUSTICE`, `JUSTICE`; scanning errors `Me.`, `Mb.`, `Mr!`, `Mr,` are read too. */
const TITLE =
  /^(?:(?:the|The|THE) )?(?:M[rRsSeEbBhHnNkK][sS]?[.,!:;'*]{0,2} ?)?(?:(?:A[cC][tT][iI][nN][gG] )?C[hH][iI][eE][fFeE] )?J[uU][sS][tT][iI][cC][eE](?![a-zA-Z])/;

/** A title that the scan has damaged: `M-r. Justice`, `•Mr. Justice`, `Mr. Jüstice`. Read only where an opinion begins. */
const DAMAGED_TITLE =
  /^[^A-Za-z]{0,3}(?:The )?(?:[MJm][^ ]{0,5}[ .,'~-]{1,4}|M[^ ]{1,3}\.)['.~ ]{0,2}(?:Chie[fe]f? )?['~.]?J[^ ]{0,2}[uü][^ ]{0,2}s[^ ]{0,2}t[^ ]{0,2}i[^ ]{0,2}[ce][^ ]?[ce]\b[,.~']{0,2}/;

/** A surname as printed: `BLACKMUN`, `O'Connor`, `Van Devanter`, `McREYNOLDS`, `L. Q. C. LAMAR`. */
const SURNAME = "(?:[A-Z]\\. ?){0,3}(?:(?:Van|VAN|De|DE|La|LA|St\\.) )?[A-Z][A-Za-z'éèÉ-]*[A-Za-z](?: of [A-Z][a-z]+)?";
const SURNAME_AT = new RegExp(`^ ?(${SURNAME})`);

const JUDGE =
  /^((?:[A-Z][A-Za-z.'-]* ){0,4}?[A-Z][A-Za-z'-]+(?:, (?:Jr|Sr)\.|, I{2,3})?), ?((?:(?:[A-Z][a-z]+|United States) ){0,3}(?:Judge|JUDGE|Justice|JUSTICE|Surrogate|Chancellor|Commissioner)s?|C\. ?J\.|Ch\. ?J\.|P\. ?J\.|A\. ?C\. ?J\.|J\. ?P\.|JJ?\.|S\. ?J\.)(?= ?(?:[.,:;(-]|—|$| delivered| concurr| dissent| ["“A-Z]))/;

/** Words a vote may hold besides names of Parts; anything else means prose. */
const VOTE_WORD =
  /^(?:further|each|whole|concurring|dissenting|concurs?|dissents?|joining|joined|in|from|to|with|without|as|the|a|an|this|these|those|that|both|part|parts|judgments?|judgment|result|results|opinions?|of|court|court's|and|or|but|only|specially|separately|generally|denial|grant|dismissal|order|orders|certiorari|writs?|rehearing|petition|application|stay|respecting|concerning|on|case|cases|no|nos|all|except|insofar|affirmance|reversal|remand|remedy|disposition|decree|decrees|foregoing|majority|plurality|principal|dissent|concurrence|its|his|her|for|reasons|by|decision|appeal|jurisdiction|statement|other|section|sections|first|second|third|fourth|fifth|question|questions|issue|merits|limited|merely|wholly|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|[a-d]|[ivx]+-[a-z0-9-]+|\d[\d,-]*|&)$/i;

export interface HeadingScan {
  readonly heading: Heading;
  /** True when text of the opinion follows the heading on its last line. */
  readonly runsOn: boolean;
  /** True for a form that prose can have too: a heading only right behind a label, marker or banner. */
  readonly loose?: boolean;
}

/**
 * The heading at `at`, undefined when there is none. `text` is the same-length text; `end` bounds the search (the end of
 * the paragraph or of up to five lines). The heading's span ends at its final stop. `opensHere` says that an opinion begins
 * at this line, right behind a label: then damaged titles and bare authors are read too.
 */
export function readHeading(text: string, at: number, end: number, opensHere = false): HeadingScan | undefined {
  const raw = text.slice(at, Math.min(end, at + LONGEST_HEADING));
  const line = raw.replace(/[\r\n]/g, ' ');
  const found = perCuriam(line, at) ?? statementOf(line, at) ?? byTitle(line, at, TITLE) ?? byJudge(line, at);
  if (found !== undefined || !opensHere) return found;
  const damaged = byTitle(line, at, DAMAGED_TITLE);
  return damaged === undefined ? byAuthor(line, at) : { ...damaged, loose: true };
}

/** True when a line may begin a heading: a cheap test on its first characters. */
export function mayBeHeading(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

function piece(line: string, at: number, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && line.charCodeAt(start) === 32) start++;
  while (end > start && line.charCodeAt(end - 1) === 32) end--;
  return { start: at + start, end: at + end, text: line.slice(start, end).replace(/ {2,}/g, ' ') };
}

function perCuriam(line: string, at: number): HeadingScan | undefined {
  const match =
    /^(?:P[eE][rReE] C[uU][rR][iI][aA][mM]|B[yY] [tT][hH][eE] C[oO][uU][rR][tT])(?: ?[.:—*\u2020-]+|(?= *$))/.exec(
      line,
    );
  if (match === null) return undefined;
  const rest = line.slice(match[0].length).trim();
  const end = at + match[0].trimEnd().length;
  return {
    heading: {
      start: at,
      end,
      kind: 'byline',
      justice: undefined,
      chief: false,
      joiners: [],
      vote: piece(line, at, 0, 10),
      opinionKind: 'per-curiam',
    },
    runsOn: rest.length > 0,
    // `Per Curiam. Petitioner was convicted …` heads an opinion only where one begins.
    loose: rest.length > 0 && !/^PER|^BY/.test(line),
  };
}

/** `Mr. Justice Reed concurs in this opinion except …` under a label: an author whose vote is told in a whole paragraph. */
function byAuthor(line: string, at: number): HeadingScan | undefined {
  const title = TITLE.exec(line);
  if (title === null) return undefined;
  const chief = /chie/i.test(title[0]);
  const name = SURNAME_AT.exec(line.slice(title[0].length));
  if (name === null && !chief) return undefined;
  const end = title[0].length + (name === null ? 0 : name[0].length);
  const verb = /^[,. ]{0,3}(?:.{0,80}? )?(concur\w*|dissent\w*|would|said|join\w*|is of|are of|also|was of)\b/.exec(
    line.slice(end),
  );
  if (verb === null) return undefined;
  const justice = name === null ? undefined : piece(line, at, title[0].length, end);
  return {
    heading: {
      start: at,
      end: at + end,
      kind: 'separate',
      justice,
      chief,
      joiners: [],
      vote: undefined,
      opinionKind: 'other',
    },
    runsOn: true,
    loose: true,
  };
}

/**
 * `Opinion of JUSTICE X`, `Statement of Mr. Justice X respecting …`, `Memorandum of Mr. Justice Stewart.`, `Opinion of the
 * Court by Mr. Justice Douglas, announced by …` (DOMAIN 2).
 */
function statementOf(line: string, at: number): HeadingScan | undefined {
  const match =
    /^(Opinion of the Court|OPINION OF THE COURT|Judgment of the Court,? and opinion|(?:The )?(?:[Ss]eparate|SEPARATE) (?:o|O)(?:pinion|PINION)|Opinion|OPINION|Statement|STATEMENT|Memorandum|MEMORANDUM|Concurring [Oo]pinion|Dissenting [Oo]pinion)(?: by| of|:| BY| OF| in dissent of)?,? /.exec(
      line,
    );
  if (match === null) return undefined;
  const from = match[0].length;
  const rest = line.slice(from);
  const title = TITLE.exec(rest);
  if (title === null) return undefined;
  const chief = /chie/i.test(title[0]);
  let cursor = from + title[0].length;
  const name = SURNAME_AT.exec(line.slice(cursor));
  let justice: Piece | undefined;
  if (name !== null && !/^(?:RE|CO|AN|DI)SP?/.test(name[1] as string)) {
    const start = cursor + (name[0].length - (name[1] as string).length);
    justice = piece(line, at, start, start + (name[1] as string).length);
    cursor += name[0].length;
  } else if (!chief) return undefined;
  const stop = headEnd(line, cursor);
  if (stop - cursor > 300) return undefined;
  const tail = line.slice(cursor, stop);
  // A sentence that only begins like one (`Opinion of Mr. Justice X was read by`) has a verb.
  if (/\b(?:was|were|is|are|has|had|which|that|said|held)\b/.test(tail.replace(/with whom.*/, ''))) return undefined;
  const word = (match[1] as string).toLowerCase();
  const ofCourt = word.includes('of the court');
  let opinionKind: OpinionKind = 'statement';
  if (word.startsWith('opinion of the court')) opinionKind = 'lead';
  else if (word.startsWith('judgment')) opinionKind = 'plurality';
  else if (/concurr/i.test(word + tail)) opinionKind = voteKind(`${word} ${tail}`);
  else if (/dissent/i.test(word + tail)) opinionKind = 'dissent';
  else if (word.endsWith('opinion')) opinionKind = 'other';
  return {
    heading: {
      start: at,
      end: at + stop,
      kind: ofCourt ? 'byline' : 'separate',
      justice,
      chief,
      joiners: ofCourt && opinionKind === 'lead' ? [] : readJoiners(line, at, cursor, stop),
      vote: piece(line, at, 0, (match[1] as string).length),
      opinionKind,
    },
    runsOn: line.slice(stop).trim().length > 0,
  };
}

function byTitle(line: string, at: number, pattern: RegExp): HeadingScan | undefined {
  const title = pattern.exec(line);
  if (title === null) return undefined;
  const chief = /chie/i.test(title[0]);
  let cursor = title[0].length;
  let justice: Piece | undefined;
  const name = SURNAME_AT.exec(line.slice(cursor));
  if (name !== null) {
    const start = cursor + name[0].length - (name[1] as string).length;
    justice = piece(line, at, start, start + (name[1] as string).length);
    cursor += name[0].length;
  } else if (!chief) return undefined;
  return afterName(line, at, cursor, justice, chief);
}

function byJudge(line: string, at: number): HeadingScan | undefined {
  const match = JUDGE.exec(line);
  if (match === null) return undefined;
  const full = match[1] as string;
  if (/^(?:APPENDIX|Appendix|OPINION|Opinion|SEPARATE|STATEMENT|Statement|MEMORANDUM|NOTE|Note)\b/.test(full))
    return undefined;
  const office = match[2] as string;
  const bare = full.replace(/, (?:Jr\.|Sr\.|I+)$/, '');
  const surname = bare.slice(bare.lastIndexOf(' ') + 1);
  const plainName = surname.replace(/^(?:Mc|Mac|O'|De|Van)/, '');
  const capitals = plainName === plainName.toUpperCase() && surname.length > 2;
  const start = bare.length - surname.length;
  const justice = piece(line, at, start, start + surname.length);
  const chief = /^(?:C|Ch)\. ?J|Chief/.test(office);
  const cursor = match[0].length;
  const parsed = afterName(line, at, cursor, justice, chief);
  // `Holmes, J., said` is prose; `Lehman, J. The plaintiff …` a byline only where an opinion begins.
  if (parsed !== undefined) return capitals ? parsed : { ...parsed, loose: parsed.loose === true || office.length < 8 };
  // `MINER, Circuit Judge:` and `COOLEY, J. The plaintiff …`: the byline of the opinion of a court that signs so.
  const after = /^ ?(?:[.:]|—|-{1,2}|\.—| ?\(.{1,60}\)[.:]?|$)/.exec(line.slice(cursor));
  if (after === null && !office.endsWith('.')) return undefined;
  if (office.endsWith('.') && !/^ ?(?:[A-Z"“*:—-]|$|\()/.test(line.slice(cursor))) return undefined;
  const end = cursor + (after === null ? 0 : after[0].trimEnd().length);
  return {
    heading: {
      start: at,
      end: at + end,
      kind: 'byline',
      justice,
      chief,
      joiners: [],
      vote: undefined,
      opinionKind: 'lead',
    },
    runsOn: line.slice(end).trim().length > 0,
    loose: !capitals,
  };
}

const DELIVERED =
  /^[,;]?(?:[^.;:]{0,160}?[, ])??(?:has |have |also )?(delivered|announced|gave|pronounced|read|prepared|stated)(?: |,)[^.;:]{0,60}?\b(opin\S{2,4}|judgment|decision|conclusions?)(?![a-z])/i;

/** What follows the name decides: a delivery, a vote with or without joiners, or a notation. */
function afterName(
  line: string,
  at: number,
  cursor: number,
  justice: Piece | undefined,
  chief: boolean,
): HeadingScan | undefined {
  const rest = line.slice(cursor);
  const delivered = DELIVERED.exec(rest);
  if (delivered !== null && !/\b(?:who|which|that|dissent\w*|concurr\w*)\b/.test(delivered[0])) {
    return delivery(line, at, justice, chief, cursor + delivered[0].indexOf(delivered[1] as string));
  }
  return (
    separate(line, at, cursor, justice, chief) ??
    notation(line, at, cursor, justice, chief) ??
    loosely(line, at, cursor, justice, chief)
  );
}

function delivery(
  line: string,
  at: number,
  justice: Piece | undefined,
  chief: boolean,
  verb: number,
): HeadingScan | undefined {
  const stop = headEnd(line, verb);
  const words = line.slice(verb, stop);
  const plurality = /announced/i.test(words) && /\ban opinion\b/i.test(words);
  const judgmentOnly = /^announced/i.test(words) && !/opinion of the court/i.test(words);
  return {
    heading: {
      start: at,
      end: at + stop,
      kind: 'byline',
      justice,
      chief,
      joiners: readJoiners(line, at, verb, stop),
      vote: piece(line, at, verb, voteEnd(line, verb, stop)),
      opinionKind: plurality || judgmentOnly ? 'plurality' : 'lead',
    },
    runsOn: line.slice(stop).trim().length > 0,
  };
}

/** `, with whom X and Y join, dissenting.`; the vote itself may hold only words of votes. */
function separate(
  line: string,
  at: number,
  cursor: number,
  justice: Piece | undefined,
  chief: boolean,
): HeadingScan | undefined {
  const rest = line.slice(cursor);
  const lead = /^ ?(?:[,;.:•■■'-] ?){0,3}(?:\*+|\(\d+\)|\d{1,2})? ?(?:\((?=with|in |con|dis))?/.exec(
    rest,
  ) as RegExpExecArray;
  let from = cursor + lead[0].length;
  let joiners: Piece[] = [];
  const joining =
    /^(?:and )?(?:with|in|by) (?:whom|which|whose (?:opinion|views?)),? |^whom |^joined by |^(?:joining|for whom) |^and (?=Mr|MR|Jus|JUS|The|THE)/.exec(
      line.slice(from),
    );
  if (joining !== null) {
    const vote =
      /[,;:.)] ?(?=(?:each |both |also |and |further )?(?:concurring|dissenting|concur|dissent)(?:ing)?\b)| (?=(?:concurring|dissenting)\b)/.exec(
        line.slice(from),
      );
    if (vote === null) return undefined;
    const between = line.slice(from, from + vote.index);
    if (between.length > 420 || /[.;] [A-Z][a-z]+ (?!Justice|Chief)[a-z]+ [a-z]+ /.test(between)) return undefined;
    joiners = readJoiners(line, at, from, from + vote.index);
    from += vote.index + vote[0].length;
  } else if (
    lead[0].trim() === '' &&
    !/^(?:(?:further |specially |also )?(?:concurring|dissenting))/.test(line.slice(from))
  )
    return undefined;
  const words =
    /^(?:also |each |both |and |further |(?:not )?participating,? |(?:specially|separately),? |in )?(?:concurring|dissenting|respecting|concurs?|dissents?|concurrence)\b/i.exec(
      line.slice(from),
    );
  if (words === null) return undefined;
  if (/^(?:concurs?|dissents?)\b/i.test(words[0]) && joiners.length === 0) return undefined;
  const stop = voteStop(line, from);
  if (stop < 0) return undefined;
  const vote = piece(line, at, from, stop);
  const tail = /^(?:,? said)? ?\)? ?[.:;,]?(?: ?[*\u2020]+| \d{1,2}(?= *$))?/.exec(line.slice(stop)) as RegExpExecArray;
  const end = stop + tail[0].trimEnd().length;
  return {
    heading: {
      start: at,
      end: at + end,
      kind: 'separate',
      justice,
      chief,
      joiners,
      vote,
      opinionKind: voteKind(vote.text),
    },
    runsOn: line.slice(end).trim().length > 0,
  };
}

/** End of the vote that begins at `from`; -1 where a word shows that this is prose. */
function voteStop(line: string, from: number): number {
  let i = from;
  let last = from;
  for (let count = 0; count < 60; count++) {
    while (line.charCodeAt(i) === 32) i++;
    const word = /^[A-Za-z0-9'&-]+/.exec(line.slice(i, i + 40));
    if (word === null) {
      const code = line.charCodeAt(i);
      if (Number.isNaN(code)) return last;
      if (code === 42 || code === 0x2020 || code === 0x2014 || code === 91 || code === 41 || code === 58 || code === 46)
        return last;
      return -1;
    }
    if (!VOTE_WORD.test(word[0])) {
      // `dissenting. The Court …`: the stop before a capital ended the vote; otherwise a strange word means prose.
      return -1;
    }
    i += word[0].length;
    last = i;
    const stop = line.charCodeAt(i);
    if (stop === 46 && /^(?:no|nos)$/i.test(word[0])) {
      i++;
      continue;
    }
    if (stop === 46 || stop === 58 || stop === 59) return last;
    if (stop === 44) {
      if (/^, said/.test(line.slice(i))) return last;
      i++;
    }
  }
  return -1;
}

/**
 * What stands only where an opinion begins: `Mr. Justice MILLER: In addition …`, `Fuld, J. (dissenting).`, and votes in
 * free words, `dissenting except insofar as the Court holds …`, that fill their line.
 */
function loosely(
  line: string,
  at: number,
  cursor: number,
  justice: Piece | undefined,
  chief: boolean,
): HeadingScan | undefined {
  const rest = line.slice(cursor);
  const free =
    /^(?:[ ,.;:*]| \d{1,2}\b){0,4} ?\(?((?:in )?(?:concurr|dissent|respecting)[a-z]*\b.{0,260}?)\)?[.:] *$/i.exec(rest);
  if (free !== null) {
    const start = cursor + rest.indexOf(free[1] as string);
    const vote = piece(line, at, start, start + (free[1] as string).length);
    const end = at + line.trimEnd().length;
    return {
      heading: {
        start: at,
        end,
        kind: 'separate',
        justice,
        chief,
        joiners: readJoiners(line, at, cursor, start),
        vote,
        opinionKind: voteKind(vote.text),
      },
      runsOn: false,
      loose: true,
    };
  }
  const bracketed = /^ ?\(((?:concurring|dissenting)[^()]{0,80})\)[.:]?/.exec(rest);
  if (bracketed !== null) {
    const start = cursor + rest.indexOf(bracketed[1] as string);
    const vote = piece(line, at, start, start + (bracketed[1] as string).length);
    const end = cursor + bracketed[0].length;
    return {
      heading: {
        start: at,
        end: at + end,
        kind: 'separate',
        justice,
        chief,
        joiners: [],
        vote,
        opinionKind: voteKind(vote.text),
      },
      runsOn: line.slice(end).trim().length > 0,
      loose: true,
    };
  }
  // `MR. CHIEF JUSTICE STONE:` alone on its line opens an opinion of its own.
  const alone =
    /^((?:,? (?:and )?M[rR]\. (?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE] [A-Z][A-Za-z']+){0,8})[:.] *$/.exec(
      rest,
    );
  if (alone !== null && line.slice(0, 16) === line.slice(0, 16).toUpperCase()) {
    const joiners = readJoiners(`and${line.slice(3)}`, at, cursor, line.length);
    return {
      heading: {
        start: at,
        end: at + line.trimEnd().length,
        kind: 'separate',
        justice,
        chief,
        joiners,
        vote: undefined,
        opinionKind: 'other',
      },
      runsOn: false,
    };
  }
  const bare = /^ ?[:.](?= |$)/.exec(rest);
  if (bare === null) return undefined;
  const end = cursor + bare[0].length;
  return {
    heading: {
      start: at,
      end: at + end,
      kind: 'byline',
      justice,
      chief,
      joiners: [],
      vote: undefined,
      opinionKind: 'lead',
    },
    runsOn: line.slice(end).trim().length > 0,
    loose: true,
  };
}

const NOTATION =
  /^(?:,? ?(?:and|with|,) (?:the |The |THE )?(?:M[rRsSeE][sS]?\.? )?(?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE]S?,? ?[A-Za-z' .-]{0,24}){0,8},? ?(?:also |each |both |likewise |being (?:necessarily )?absent,? |having [a-z ]{1,60},? |deeming [a-z ]{1,60},? |not having [a-z ]{1,60},? |because [a-z ]{1,60},? |by reason of [a-z ]{1,40},? )?(concurs?|concurred|dissents?|dissented|joins?|joined|took no part|takes? no part|did not (?:sit|participate|hear|take)|does not (?:sit|participate)|would|is of (?:the )?opinion|are of (?:the )?opinion|agrees? with|adheres? to|acquiesces?|reserves?|was (?:not present|absent|of opinion|of the opinion)|not participating|not (?:sitting|voting))\b/;

/** `MR. JUSTICE BLACKMUN concurs in the result.` (DOMAIN 1.7): at most 60 words, one or two sentences, nothing after. */
function notation(
  line: string,
  at: number,
  cursor: number,
  justice: Piece | undefined,
  chief: boolean,
): HeadingScan | undefined {
  const match = NOTATION.exec(line.slice(cursor));
  if (match === null) return undefined;
  const verb = cursor + match[0].length - (match[1] as string).length;
  const stop = headEnd(line, verb);
  const words = line.slice(0, stop).split(/\s+/).length;
  // DOMAIN 1.7 says 60; real ones that give their ground run to twice that, and none but votes stand around them.
  if (words > 120) return undefined;
  const vote = piece(line, at, verb, stop);
  const text = vote.text;
  let opinionKind: OpinionKind = 'other';
  if (/dissent|would|reversed|affirmed/i.test(text)) opinionKind = /concur/i.test(text) ? 'in-part' : 'dissent';
  if (/^(?:concur|join|acquiesce|agree)/i.test(text))
    opinionKind = /dissent/i.test(text) ? (/concur/i.test(text) ? 'in-part' : 'dissent') : 'concurrence';
  return {
    heading: {
      start: at,
      end: at + stop,
      kind: 'notation',
      justice,
      chief,
      joiners: readJoiners(line, at, cursor, verb),
      vote,
      opinionKind,
    },
    runsOn: line.slice(stop).trim().length > 0,
  };
}

/** Stop of the sentence that begins at `from`: titles, initials and `No.` do not end it. */
function headEnd(line: string, from: number): number {
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

/** The vote proper: what stands before `, in which …` or `, joined by …`. */
function voteEnd(line: string, from: number, stop: number): number {
  const cut = /,? (?:in which|in whole|joined by)\b/.exec(line.slice(from, stop));
  let end = cut === null ? stop : from + cut.index;
  while (end > from && /[.:,;* \u2020]/.test(line.charAt(end - 1))) end--;
  return end;
}

const JOINER = new RegExp(
  `(?:M[rRsSeEbB][sS]?[.,]? ?)?(?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE][sS]?,? (${SURNAME})|(?:the|The|THE) (C[hH][iI][eE][fF] J[uU][sS][tT][iI][cC][eE])(?! [A-Z])`,
  'g',
);

/** Joiners named between two places: the surnames after each title, `The Chief Justice` as such. */
function readJoiners(line: string, at: number, from: number, to: number): Piece[] {
  const joiners: Piece[] = [];
  const stretch = line.slice(from, to);
  if (!/whom|which|join|concur|and|agree|JOIN|WHOM/.test(stretch)) return joiners;
  JOINER.lastIndex = 0;
  for (let match = JOINER.exec(stretch); match !== null && joiners.length < 12; match = JOINER.exec(stretch)) {
    const name = (match[1] ?? match[2]) as string;
    if (name.endsWith("'s") || name.endsWith("'S")) continue;
    const start = from + match.index + match[0].length - name.length;
    joiners.push(piece(line, at, start, start + name.length));
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

/** The kind of opinion that the words of a vote make. */
export function voteKind(vote: string): OpinionKind {
  const concurring = /concur/i.test(vote);
  const dissenting = /dissent/i.test(vote);
  if (concurring && dissenting) return 'in-part';
  if (dissenting) return 'dissent';
  if (concurring) return 'concurrence';
  return 'statement';
}
