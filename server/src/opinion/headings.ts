import type { OpinionKind } from './document';
import { type HeadingScan, headingScan, type NamedLine } from './heading-scan';
import { DAMAGED_TITLE, headEnd, JUDGE, piece, readJoiners, SURNAME_AT, TITLE } from './justice-names';
import { byAuthor, inFirstPerson, loosely } from './loose-headings';
import type { Piece } from './span';
import { voteEnd, voteKind, voteStop } from './votes';

/**
 * Bylines, headings of separate opinions and notation votes (DOMAIN 1.2, 1.6, 1.7, 2), in every style from `Mr. Justice
 * MILLER delivered the opinion` to `JUSTICE O'CONNOR, concurring in part`. They are read on text in which typography has
 * been exchanged (`sameLength`), from the start of a line, over as many lines as one heading takes.
 */

/** Longest heading, joiners and all. */
export const LONGEST_HEADING = 700;

/**
 * The heading at `at`, undefined when there is none. `text` is the same-length text; `end` bounds the search (the end of
 * the paragraph or of up to five lines). The heading's span ends at its final stop. `opensHere` says that an opinion begins
 * at this line, right behind a label: then damaged titles and bare authors are read too.
 */
export function readHeading(text: string, at: number, end: number, opensHere = false): HeadingScan | undefined {
  const raw = text.slice(at, Math.min(end, at + LONGEST_HEADING));
  const line = raw.replace(/[\r\n]/g, ' ');
  const found = perCuriam(line, at) ?? statementOf(line, at) ?? byTitle(line, at, TITLE) ?? byJudge(line, at);
  if (found !== undefined) return found;
  const damaged = byTitle(line, at, DAMAGED_TITLE);
  // The words of a delivery or a vote vouch for a title that the scan has damaged.
  if (damaged?.heading.vote !== undefined && damaged.loose !== true) return damaged;
  if (!opensHere) return undefined;
  return damaged === undefined ? byAuthor(line, at) : { ...damaged, loose: true };
}

function perCuriam(line: string, at: number): HeadingScan | undefined {
  const match =
    /^(?:P[eE][rReE] C[uU][rR][iI][aA][mM]|B[yY] [tT][hH][eE] C[oO][uU][rR][tT])(?: ?[.:—*\u2020-]+|(?= *$))/.exec(
      line,
    );
  if (match === null) return undefined;
  const rest = line.slice(match[0].length).trim();
  const named = { line, at, justice: undefined, chief: false };
  const end = match[0].trimEnd().length;
  return {
    ...headingScan(named, { kind: 'byline', end, opinionKind: 'per-curiam', vote: piece(line, at, 0, 10) }),
    // `Per Curiam. Petitioner was convicted …` heads an opinion only where one begins.
    loose: rest.length > 0 && !/^PER|^BY/.test(line),
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
  const joiners = ofCourt && opinionKind === 'lead' ? [] : readJoiners(line, at, cursor, stop);
  const vote = piece(line, at, 0, (match[1] as string).length);
  const kind = ofCourt ? 'byline' : 'separate';
  return headingScan({ line, at, justice, chief }, { kind, end: stop, opinionKind, vote, joiners });
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
    // `Mr. Justice Harlan's dissenting opinion recognized`: prose about it.
    if (/['’]s$/i.test(justice.text)) return undefined;
  } else if (!chief) return undefined;
  return afterName({ line, at, cursor, justice, chief });
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
  const parsed = afterName({ line, at, cursor, justice, chief });
  // `Holmes, J., said` is prose; `Lehman, J. The plaintiff …` a byline only where an opinion begins.
  const unsure = parsed?.loose === true && parsed.heading.vote === undefined;
  if (parsed !== undefined && !unsure) {
    // `Hill, Justice, concurring specially.`, `Fuld, J. (dissenting).`: a vote with its own stop is no prose in small letters.
    const stopped = parsed.heading.vote !== undefined && /[.:] ?$/.test(line.slice(0, parsed.heading.end - at));
    return capitals || stopped
      ? { ...parsed, loose: false }
      : { ...parsed, loose: parsed.loose === true || office.length < 8 };
  }
  // `SPENCE, J. I dissent.`: the office has its own stop.
  const first = office.endsWith('.') ? inFirstPerson({ line, at, cursor: cursor - 1, justice, chief }) : undefined;
  if (first !== undefined && capitals) return first;
  // `MINER, Circuit Judge:` and `COOLEY, J. The plaintiff …`: the byline of the opinion of a court that signs so.
  const after = /^ ?(?:[.:]|—|-{1,2}|\.—| ?\(.{1,60}\)[.:]?|$)/.exec(line.slice(cursor));
  if (after === null && !office.endsWith('.')) return undefined;
  if (office.endsWith('.') && !/^ ?(?:[A-Z"“*:—-]|$|\()/.test(line.slice(cursor))) return undefined;
  const end = cursor + (after === null ? 0 : after[0].trimEnd().length);
  const scan = headingScan({ line, at, justice, chief }, { kind: 'byline', end, opinionKind: 'lead' });
  return { ...scan, loose: !capitals };
}

const DELIVERED =
  /^[,;]?(?:[^.;:]{0,160}?[, ])??(?:has |have |also )?(delivered|announced|gave|pronounced|read|prepared|stated)(?: |,)[^.;:]{0,60}?\b(opin\S{2,4}|judgment|decision|conclusions?)(?![a-z])/i;

/** What follows the name decides: a delivery, a vote with or without joiners, or a notation. */
function afterName(named: NamedLine): HeadingScan | undefined {
  const { line, cursor } = named;
  const rest = line.slice(cursor);
  const delivered = DELIVERED.exec(rest);
  if (delivered !== null && !/\b(?:who|which|that|dissent\w*|concurr\w*)\b/.test(delivered[0])) {
    return delivery(named, cursor + delivered[0].indexOf(delivered[1] as string));
  }
  return separate(named) ?? notation(named) ?? inFirstPerson(named) ?? loosely(named);
}

function delivery(named: NamedLine, verb: number): HeadingScan | undefined {
  const { line, at } = named;
  const stop = headEnd(line, verb);
  const words = line.slice(verb, stop);
  const plurality = /announced/i.test(words) && /\ban opinion\b/i.test(words);
  const judgmentOnly = /^announced/i.test(words) && !/opinion of the court/i.test(words);
  return headingScan(named, {
    kind: 'byline',
    end: stop,
    opinionKind: plurality || judgmentOnly ? 'plurality' : 'lead',
    vote: piece(line, at, verb, voteEnd(line, verb, stop)),
    joiners: readJoiners(line, at, verb, stop),
  });
}

/** `, with whom X and Y join, dissenting.`; the vote itself may hold only words of votes. */
function separate(named: NamedLine): HeadingScan | undefined {
  const { line, at, cursor } = named;
  const rest = line.slice(cursor);
  const lead = /^ ?(?:[,;.:•■■'-] ?){0,3}(?:\*+|\(\d+\)|\d{1,2})? ?(?:\((?=with|in |con|dis))?/.exec(
    rest,
  ) as RegExpExecArray;
  let from = cursor + lead[0].length;
  let joiners: Piece[] = [];
  const joining =
    /^(?:and )?(?:with|in|by) (?:whom|which|whose (?:opinion|views?)),? |^whom |^joined by |^(?:joining|for whom) |^and (?=M[rReEbB]|Jus|JUS|The|THE)/.exec(
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
  // `dissenting from the denial of rehearing en banc, joined by Circuit Judges Ginsburg and Sentelle:`
  const joinedBy = /^, joined by [^.:;]{3,200}(?=[.:;])/.exec(line.slice(stop));
  if (joinedBy !== null) {
    const last = stop + joinedBy[0].length;
    joiners = [...joiners, ...readJoiners(line, at, stop, last)];
    return headingScan(named, { kind: 'separate', end: last + 1, opinionKind: voteKind(vote.text), vote, joiners });
  }
  const tail = /^(?:,? said)? ?\)? ?[.:;,]?(?: ?[*\u2020]+| \d{1,2}(?= *$))?/.exec(line.slice(stop)) as RegExpExecArray;
  const end = stop + tail[0].trimEnd().length;
  return headingScan(named, { kind: 'separate', end, opinionKind: voteKind(vote.text), vote, joiners });
}

const NOTATION =
  /^(?:,? ?(?:and|with|,) (?:the |The |THE )?(?:M[rRsSeE][sS]?\.? )?(?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE]S?,? ?[A-Za-z' .-]{0,24}){0,8},? ?(?:also |each |both |likewise |being (?:necessarily )?absent,? |having [a-z ]{1,60},? |deeming [a-z ]{1,60},? |not having [a-z ]{1,60},? |because [a-z ]{1,60},? |by reason of [a-z ]{1,40},? )?(concurs?|concurred|dissents?|dissented|joins?|joined|took no part|takes? no part|did not (?:sit|participate|hear|take)|does not (?:sit|participate)|would|is of (?:the )?opinion|are of (?:the )?opinion|agrees? with|adheres? to|acquiesces?|reserves?|was (?:not present|absent|of opinion|of the opinion)|not participating|not (?:sitting|voting))\b/;

/** `MR. JUSTICE BLACKMUN concurs in the result.` (DOMAIN 1.7): at most 60 words, one or two sentences, nothing after. */
function notation(named: NamedLine): HeadingScan | undefined {
  const { line, at, cursor } = named;
  const match = NOTATION.exec(line.slice(cursor));
  if (match === null) return undefined;
  const verb = cursor + match[0].length - (match[1] as string).length;
  const stop = headEnd(line, verb);
  const words = line.slice(0, stop).split(/\s+/).length;
  // DOMAIN 1.7 says 60; real ones that give their ground run to twice that, and none but votes stand around them.
  if (words > 120) return undefined;
  const vote = piece(line, at, verb, voteEnd(line, verb, stop));
  const text = vote.text;
  let opinionKind: OpinionKind = 'other';
  if (/dissent|would|reversed|affirmed/i.test(text)) opinionKind = /concur/i.test(text) ? 'in-part' : 'dissent';
  if (/^(?:concur|join|acquiesce|agree)/i.test(text))
    opinionKind = /dissent/i.test(text) ? (/concur/i.test(text) ? 'in-part' : 'dissent') : 'concurrence';
  const joiners = readJoiners(line, at, cursor, verb);
  return headingScan(named, { kind: 'notation', end: stop, opinionKind, vote, joiners });
}
