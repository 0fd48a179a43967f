import { isDigit, isUpper } from './characters';
import { closesSentence, isVersus, openerIn, strip, type Token } from './name-tokens';
import {
  AFTER_COMMA,
  BODIES,
  BODIES_IN,
  BODY_PREPOSITIONS,
  CONNECTORS,
  isProsePossessive,
  KIN,
  NO_NAME_ALONE,
  PROSE,
} from './name-words';

/** What no party's name ends with. */
const NEVER_PARTY: ReadonlySet<string> = new Set([
  'No',
  'No.',
  'Nos',
  'Nos.',
  'Id',
  'Id.',
  'Ibid',
  'Ibid.',
  'The',
  'And',
  'Or',
  'Mr.',
  'MR.',
  'Mrs.',
  'Messrs.',
  'p.',
  'pp.',
  'Pp.',
  'Plaintiff',
  'Plaintiffs',
  'Defendant',
  'Defendants',
  'Petitioner',
  'Petitioners',
  'Respondent',
  'Respondents',
  'Appellant',
  'Appellants',
  'Appellee',
  'Appellees',
]);

/** How far the two parties of a caption reach from its `v.` (DOMAIN 1.17). */

const IN_REM =
  /^(?:\$?\d|One$|Two$|Three$|Four$|Five$|Six$|Seven$|Eight$|Nine$|Ten$|Twelve$|Twenty|Certain$|Approximately$|Various$|Eighty|Ninety|Thirty|Forty|Fifty|Sixty|Seventy|Parcel|Lots?$|an?$|one$|certain$|two$|three$)/;

/** Index of the last token of the right party when everything after `v.` may belong to a name; -1 when prose intervenes. */
export function rightParty(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  /** Whether the party is a thing, asked at the first word in small letters. */
  let rem: boolean | undefined;
  const last = tokens.length - 1;
  for (let at = from; at <= last; at++) {
    const token = (tokens[at] as Token).text;
    const code = token.charCodeAt(0);
    if (at < last && closesSentence(token, (tokens[at + 1] as Token).text)) return -1;
    if (
      at < last &&
      (token.endsWith(';') || token.endsWith(':') || token.endsWith('”') || (token.endsWith('"') && token.length > 1))
    )
      return -1;
    if (code === 0x201c || (code === 34 && at > from)) return -1;
    if (isUpper(code) || isDigit(code) || code === 38 || code === 36 || code === 40 || code === 0x23) {
      continue;
    }
    rem ??= IN_REM.test(first.text);
    if (rem) continue;
    const bare = strip(token);
    if (
      CONNECTORS.has(token) ||
      CONNECTORS.has(bare) ||
      BODY_PREPOSITIONS.has(bare) ||
      bare === '' ||
      bare === '-' ||
      bare === '—'
    )
      continue;
    if (/^(?:d|l|al|el|o|de|du|di|la|le|mac|mc|von|van)['’-]?[A-Z]/.test(bare)) continue;
    if (
      bare === 'infant' ||
      bare === 'minor' ||
      bare === 'her' ||
      bare === 'his' ||
      bare === 'wife' ||
      bare === 'others' ||
      bare === 'sons' ||
      bare === 'ux' ||
      bare === 'ship' ||
      bare === 'steamer' ||
      bare === 'brig' ||
      bare === 'schooner'
    )
      continue;
    return -1;
  }
  return last;
}

/** Leftmost token index of the left party that ends at `from`; -1 when there is none. */
export function leftParty(tokens: readonly Token[], from: number): number {
  let start = -1;
  let afterAnd = -1;
  for (let at = from; at >= 0; at--) {
    const token = (tokens[at] as Token).text;
    // `R. A. V. v. St. Paul`: the last initial before the v. is none.
    if (isVersus(token) && !(token === 'V.' && at === from)) {
      // `X v. Y and Z v. W`: what follows the last `and` (or comma) is this name's own left party.
      if (afterAnd !== -1) start = afterAnd;
      break;
    }
    const next = at < tokens.length - 1 ? (tokens[at + 1] as Token).text : '';
    const last = token.charCodeAt(token.length - 1);
    // `Doe d. Poe v. Roe`, `Den ex dem. Murray v. Hoboken Co.`: the nominal plaintiff and his lessor.
    if (last === 46 && at > 0 && at < from && LESSOR.test(token) && isLessee((tokens[at - 1] as Token).text)) continue;
    if (at < from) {
      if (
        last === 59 ||
        last === 58 ||
        last === 0x201d ||
        last === 34 ||
        last === 41 ||
        last === 93 ||
        last === 0x2014 ||
        last === 63 ||
        last === 33
      ) {
        if (!(last === 41 && KIN.has(strip(next)))) break;
      }
      if (last === 44 && !commaJoins(tokens, at, from)) break;
      // `Indian Terr., etc. Oil Co.`: a list of names goes on behind its etc.
      const listed = token === 'etc.' && at > 0 && /^[A-Z].*,$/.test((tokens[at - 1] as Token).text);
      if (last === 46 && !listed && closesSentence(token, next)) break;
      // `3 East. Williams v. E. I. Company`: a volume and its reporter before the name.
      if (last === 46 && at > 0 && token.length > 4 && /^\d{1,3}$/.test((tokens[at - 1] as Token).text)) break;
      if (token.endsWith('--') || token === '-' || token === '—' || token === '–') break;
    }
    const opened = openerIn(token);
    const bare = strip(token);
    const code = (opened === undefined ? token : opened).charCodeAt(0);
    if (PROSE.has(bare) || PROSE.has(token)) {
      // `On Lee v. United States`
      if (bare === 'On' && next === 'Lee' && at + 1 === from) {
        start = at;
        break;
      }
      // `Ayer & Lord Tie Co. v. Kentucky`
      if (bare === 'Lord' && start !== -1 && at > 1 && (tokens[at - 1] as Token).text === '&') {
        start = at;
        continue;
      }
      if (bare === 'In' && next === 're') {
        start = at;
        break;
      }
      // `Stewart Title Guar. Co. v. Aiello`: a firm that insures titles.
      if (
        bare === 'Title' &&
        at > 0 &&
        isUpper((tokens[at - 1] as Token).text.charCodeAt(0)) &&
        /^(?:Guar|Ins|Co|Corp|Agency|Trust|Abstract|Serv|Underwriters|&|and)/.test(next)
      )
        continue;
      // `Dep't of Homeland Sec. v. Regents`
      // `See v. Seattle`, `Like v. Carter`, `Dep't of Homeland Sec. v. Regents`: before its `v.` a word is the party's, whatever else it is.
      if (at === from && isUpper(bare.charCodeAt(0)) && !NEVER_PARTY.has(bare)) {
        start = at;
        continue;
      }
      // `Int. & Gt. No. Ry. Co.`: north.
      if (token === 'No.' && start !== -1 && at > 0 && (tokens[at - 1] as Token).text === 'Gt.') continue;
      // `Int. & Gt. No. Ry. Co. v. Anderson County`: Northern.
      if (/^No\.?$/.test(bare) && at > 0 && /^(?:Ry|R|RR|Pac|Tel|Nav)\./.test(next)) continue;
      if (bare === 'No.' || bare === 'Section' || bare === 'No') {
        if (
          start !== -1 &&
          at > 0 &&
          isUpper((tokens[at - 1] as Token).text.charCodeAt(0)) &&
          isDigit(next.charCodeAt(0))
        )
          continue;
      }
      break;
    }
    if (isProsePossessive(bare)) break;
    if (isUpper(code) || code === 36) {
      // `Citibank (S.D.), N.A. v. Eashai`: a parenthesis that closes within the name.
      if (
        token.charCodeAt(0) === 40 &&
        last === 44 &&
        token.charCodeAt(token.length - 2) === 41 &&
        start !== -1 &&
        at > 0
      )
        continue;
      start = at;
      if (opened !== undefined) break;
      continue;
    }
    if (isDigit(code)) {
      // Digits belong only inside: `Local 174`; at the left edge they are a note mark or a count.
      if (at === from) start = at;
      if (opened !== undefined) break;
      continue;
    }
    if (code === 38 && token.length === 1) continue;
    if (CONNECTORS.has(token) || CONNECTORS.has(bare)) {
      if (bare === 'and') {
        // `in Blackledge and North Carolina v. Pearce`: a State sues alone; the other word is another case.
        if (
          start !== -1 &&
          at > 0 &&
          WHOLE_PARTY.test(wordsOf(tokens, start, from)) &&
          !sharesParty((tokens[at - 1] as Token).text)
        )
          break;
        afterAnd = start;
      }
      if (start === -1 && at === from && (bare === 'al.' || bare === 'al' || bare === 'ux.')) start = at;
      continue;
    }
    // `Martin and others v. Waddell`
    if (
      at === from &&
      /^(?:others|another)$/.test(bare) &&
      at > 1 &&
      /^(?:and|&)$/.test((tokens[at - 1] as Token).text)
    ) {
      start = at;
      continue;
    }
    // `Musk rat v. United States`: a scanner parted the word before the v.
    if (at === from && at > 0 && /^[a-z]{2,6}$/.test(token) && splitName((tokens[at - 1] as Token).text)) {
      start = at;
      continue;
    }
    // `Pollard's heirs v. Kibbe`
    if (
      at === from &&
      at > 0 &&
      /^(?:heirs|lessee|lessees|executors?|executrix|administrators?|administratrix|assignees?|devisees|ex'rs|adm'rs?|widow|case|claimants?)$/.test(
        bare,
      ) &&
      /['’]s?$/.test((tokens[at - 1] as Token).text)
    ) {
      start = at;
      continue;
    }
    if (start !== -1 && BODY_PREPOSITIONS.has(bare) && at > 0 && bodyBefore(tokens, at)) continue;
    // `State by Cooper v. French`: Minnesota sues by its officers.
    if (start !== -1 && bare === 'by' && at > 0 && /^(?:State|Minnesota)$/.test((tokens[at - 1] as Token).text))
      continue;
    if (/^(?:d|l|al|el|de|la)['’-][A-Z]/.test(bare)) {
      start = at;
      continue;
    }
    // `ex parte`, `in re` in lower case before a name.
    if (bare === 're' && at > 0 && /^in$/i.test((tokens[at - 1] as Token).text)) {
      start = at - 1;
      break;
    }
    break;
  }
  return withParticles(tokens, trimLeft(tokens, start, from));
}

const WHOLE_PARTY =
  /^(?:United States|U\. ?S\.|State|People|Commonwealth|(?:North|South) (?:Carolina|Dakota)|New (?:York|Jersey|Mexico|Hampshire)|West Virginia|Rhode Island|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)$/;
/** The last word of a State, a county or a city: then the two sue together. */
const A_STATE =
  /^(?:States|State|Carolina|Dakota|York|Jersey|Mexico|Hampshire|Island|County|City|Company|Co\.|Corp\.|Association|Department|Commission|Board|Nation|Tribe)$/;
const sharesParty = (word: string): boolean => A_STATE.test(word) || WHOLE_PARTY.test(word);
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');

const LESSOR = /^d(?:em)?\.$/;
const isLessee = (word: string): boolean => word === 'ex' || (isUpper(word.charCodeAt(0)) && !PROSE.has(word));

const PARTICLE = /^(?:de|del|della|di|da|du|dos|la|las|le|los|el|van|von|der|den|ter)$/;

const isParticle = (word: string): boolean => word.length < 6 && word.charCodeAt(0) >= 97 && PARTICLE.test(word);

/** `de la Cruz v. INS`, `van der Berg v. Smith`: particles in small letters before the name they belong to. */
function withParticles(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && isParticle((tokens[start - 1] as Token).text)) start--;
  return start;
}

/** A word that may be the first half of a name a scanner parted. */
const splitName = (word: string): boolean =>
  /^[A-Z][a-z]{1,8}$/.test(word) &&
  !PROSE.has(word) &&
  !NO_NAME_ALONE.has(word) &&
  !/^(?:The|An?|Commissioner)$/.test(word);

/** Drops digits, connectors and lone particles from the left edge. */
function trimLeft(tokens: readonly Token[], from: number, last: number): number {
  let start = from;
  while (start !== -1 && start <= last) {
    const token = (tokens[start] as Token).text;
    const code = token.charCodeAt(0);
    if (isDigit(code) && start < last && !/^\d+[-,]\d+/.test(token) && !/^(?:\d+(?:st|nd|rd|th))$/i.test(token))
      start++;
    else break;
  }
  return start > last ? -1 : start;
}

/** A body's word stands within a few words before the preposition, with nothing but names between. */
function bodyBefore(tokens: readonly Token[], preposition: number): boolean {
  const word = strip((tokens[preposition] as Token).text);
  if (word === 'for') {
    // `for` between capitals joins a body's name (`Public Funds for Public Schools`) unless a court or an opinion stands before it.
    const before = strip((tokens[preposition - 1] as Token).text);
    if (
      isUpper(before.charCodeAt(0)) &&
      !/^(?:Court|Appeals|Circuit|Justice|Opinion|Judge|Term)$/.test(before) &&
      !PROSE.has(before)
    )
      return true;
  }
  const bodies = word === 'in' ? BODIES_IN : BODIES;
  for (let at = preposition - 1; at >= 0 && at >= preposition - 3; at--) {
    const bare = strip((tokens[at] as Token).text);
    if (bodies.has(bare) || bodies.has(`${bare}.`)) return true;
    if (!isUpper(bare.charCodeAt(0)) && bare !== 'of' && bare !== 'and' && bare !== 'the' && bare !== '&') return false;
  }
  return false;
}

/** A comma inside the left party: before `Inc.` and the like, or in a list that an ampersand or `and` closes. */
function commaJoins(tokens: readonly Token[], at: number, from: number): boolean {
  const next = (tokens[at + 1] as Token | undefined)?.text ?? '';
  // `unconstitutional by the Second Circuit, United States Brewers Ass'n v. Healy`: a court is no party of a list.
  if (/^(?:Circuit|Courts?|Appeals),$/.test((tokens[at] as Token).text) && !/^(?:Inc|LLC|Ltd|Co|Corp)/.test(next))
    return false;
  // `our decision in Cage, State v. Cage`: a State or the United States is a whole party.
  if (
    (at + 1 === from && /^(?:State|People|Commonwealth)$/.test(next)) ||
    (at + 2 === from && next === 'United' && tokens[from]?.text === 'States')
  )
    return false;
  // `City of Altus, Oklahoma v. Carr`: a town with its State.
  if (
    at + 1 === from &&
    /^(?:Ala|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.|Ohio|Okla|Or|Pa|Tenn|Tex|Utah|Vt|Va|Wash|Wis|Wyo)/.test(
      next,
    ) &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(
        ({ text }, i, all) =>
          text === 'of' && /^(?:City|Town|County|Village|Borough|Township)$/.test(all[i - 1]?.text ?? ''),
      )
  )
    return true;
  if (
    /^(?:Inc|Jr|Sr)\.-/.test(next) ||
    AFTER_COMMA.has(next) ||
    AFTER_COMMA.has(strip(next)) ||
    AFTER_COMMA.has(next.replace(/,$/, ''))
  )
    return true;
  const before = (tokens[at] as Token).text;
  // `Farmers, etc. Bank v. Minnesota`, `St. Louis, &c., Ry. Co. v. Berry`; the comma behind `etc.` itself too.
  if (/^(?:etc\.|&c\.?),?$/.test(next) && at + 1 < from) return true;
  if (/^(?:etc\.|&c\.?),$/.test(before) && at < from) return true;
  if (
    isDigit(before.charCodeAt(0)) &&
    at > 0 &&
    /^(?:Local|Lodge|No\.|Nos\.|District|Division|Post)$/.test((tokens[at - 1] as Token).text)
  )
    return true;
  // `United, States`: a stray comma in a fixed two-word party (an OCR fault the rules report).
  if (strip(before) === 'United' && strip(next) === 'States') return true;
  if (!isUpper(before.charCodeAt(0)) || PROSE.has(strip(before)) || /ly,$/.test(before)) return false;
  // `Smith, Jones & Co. v.`: an ampersand further right, and no lower-case prose between.
  for (let look = at + 1; look <= from && look <= at + 8; look++) {
    const token = (tokens[look] as Token).text;
    if (token === '&' || /^&c\.?,?$/.test(token)) return true;
    if (token === 'and')
      return (
        look > at + 1 &&
        look < from &&
        isUpper((tokens[look + 1] as Token).text.charCodeAt(0)) &&
        (at > 0
          ? /^(?:[A-Z]|of$)/.test((tokens[at - 1] as Token).text) === false
          : // `Chicago, Burlington and Quincy Railroad Co.`, right behind another citation
            tokens.slice(look, from + 1).some(({ text }) => /^(?:Railroad|Railway|R\.|Ry\.|R\.R\.)/.test(text)))
      );
    if (!isUpper(token.charCodeAt(0))) return false;
  }
  return false;
}
