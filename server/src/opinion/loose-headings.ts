import { type HeadingScan, headingScan, type NamedLine } from './heading-scan';
import { piece, readJoiners, SURNAME_AT, TITLE } from './justice-names';
import type { Piece } from './span';
import { voteKind } from './votes';

/** `Mr. Justice Reed concurs in this opinion except …` under a label: an author whose vote is told in a whole paragraph. */
export function byAuthor(line: string, at: number): HeadingScan | undefined {
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
  const scan = headingScan({ line, at, justice, chief }, { kind: 'separate', end, opinionKind: 'other' });
  return { ...scan, runsOn: true, loose: true };
}

/**
 * `MR. JUSTICE MARSHALL. I agree with the judgment`, `Mr. Justice Roberts: I think`: name and stop, and then the writer's own voice; no prose begins a
 * paragraph so. The kind is that of the first verb, `other` where it says nothing of a vote.
 */
export function inFirstPerson(named: NamedLine): HeadingScan | undefined {
  const rest = named.line.slice(named.cursor);
  // `Mr. Justice Cardozo. Concurring in the opinion I wish to say an extra word.`
  const leading = /^[.:] ?(Concurring|Dissenting) [^.;]{0,160}?\bI\b/.exec(rest);
  if (leading !== null && named.justice !== undefined) {
    const opinionKind = leading[1] === 'Concurring' ? 'concurrence' : 'dissent';
    return headingScan(named, { kind: 'separate', end: named.cursor + 1, opinionKind });
  }
  const match = /^[.:] ?(?:\* ?)?I (?:fully |also |would |must |therefore |respectfully |reluctantly )?([a-z]+)\b/.exec(
    rest,
  );
  if (match === null || named.justice === undefined) return undefined;
  const verb = match[1] as string;
  const opinionKind = /^(?:concur|agree|join)/.test(verb) ? 'concurrence' : /^dissent/.test(verb) ? 'dissent' : 'other';
  return headingScan(named, { kind: 'separate', end: named.cursor + 1, opinionKind });
}

/**
 * What stands only where an opinion begins: `Mr. Justice MILLER: In addition …`, `Fuld, J. (dissenting).`, and votes in
 * free words, `dissenting except insofar as the Court holds …`, that fill their line.
 */
export function loosely(named: NamedLine): HeadingScan | undefined {
  const { line, at, cursor } = named;
  const rest = line.slice(cursor);
  const free =
    /^(?:[ ,.;:*]| \d{1,2}\b){0,4} ?\(?((?:in )?(?:concurr|dissent|respecting)[a-z]*\b.{0,260}?)\)?[.:] *$/i.exec(rest);
  if (free !== null) {
    const start = cursor + rest.indexOf(free[1] as string);
    const joiners = readJoiners(line, at, cursor, start);
    return voting(named, line.trimEnd().length, start, free[1] as string, joiners);
  }
  const bracketed = /^ ?\(((?:concurring|dissenting)[^()]{0,80})\)[.:]?/.exec(rest);
  if (bracketed !== null) {
    const start = cursor + rest.indexOf(bracketed[1] as string);
    return voting(named, cursor + bracketed[0].length, start, bracketed[1] as string, []);
  }
  // `MR. CHIEF JUSTICE STONE:` alone on its line opens an opinion of its own.
  const alone =
    /^((?:,? (?:and )?M[rR]\. (?:C[hH][iI][eE][fF] )?J[uU][sS][tT][iI][cC][eE] [A-Z][A-Za-z']+){0,8})[:.] *$/.exec(
      rest,
    );
  if (alone !== null && /^(?:M[RS]S?\.|THE |CHIEF |JUSTICE )/.test(line)) {
    const joiners = readJoiners(`and${line.slice(3)}`, at, cursor, line.length);
    return headingScan(named, { kind: 'separate', end: line.trimEnd().length, opinionKind: 'other', joiners });
  }
  const bare = /^ ?[:.](?= |$)/.exec(rest);
  if (bare === null) return undefined;
  const end = cursor + bare[0].length;
  return { ...headingScan(named, { kind: 'byline', end, opinionKind: 'lead' }), loose: true };
}

function voting(named: NamedLine, end: number, start: number, words: string, joiners: readonly Piece[]): HeadingScan {
  const vote = piece(named.line, named.at, start, start + words.length);
  const opinionKind = voteKind(vote.text);
  return { ...headingScan(named, { kind: 'separate', end, opinionKind, joiners, vote }), loose: true };
}
