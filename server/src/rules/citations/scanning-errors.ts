import { rule } from '../define';

/** Fixed parties of two words with a mark the scan put between them. `Smith, Jones & Co.` is none. */
export const OCR_NAME =
  /\b(?:(United)[,.;:] ?(States)|(New)[,.;:] ?(York|Jersey|Mexico|Hampshire|Orleans|England)|(North|South)[,.;:] ?(Carolina|Dakota)|(West)[,.;:] ?(Virginia)|(Rhode)[,.;:] ?(Island)|(Puerto|Porto)[,.;:] ?(Rico)|(Los)[,.;:] ?(Angeles)|(San)[,.;:] ?(Francisco|Diego|Antonio)|(Great)[,.;:] ?(Britain)|(St\.?)[,;:] ?(Louis|Paul))\b/;

/** `cite-ocr-name`: looked for in the names of citations and just before them, where the mark may have cut the name. */
export const citeOcrName = rule('cite-ocr-name', (input, report) => {
  for (const citation of input.citations) {
    if (citation.kind !== 'full-case' && citation.kind !== 'short-case' && citation.kind !== 'supra-case') continue;
    const from = citation.name ? citation.name.start : citation.start;
    const to = citation.name ? citation.name.end : (citation.volume?.start ?? citation.end);
    const match = OCR_NAME.exec(input.text.slice(from, to));
    if (!match) continue;
    const start = from + match.index;
    const [first, second] = match.slice(1).filter(word => word !== undefined);
    const right = `${first} ${second}`;
    report({
      start,
      end: start + match[0].length,
      message: `Stray ${MARKS[match[0].charAt(first!.length)] ?? 'mark'} in the case name: \`${match[0]}\` should be \`${right}\`.`,
      fixes: [
        {
          title: `Replace with \`${right}\``,
          edits: [{ start, end: start + match[0].length, newText: right }],
          preferred: true,
        },
      ],
    });
  }
});

const MARKS: Readonly<Record<string, string>> = { ',': 'comma', '.': 'stop', ';': 'semicolon', ':': 'colon' };

/** `cite-ocr-reporter`: doubled stops, and commas, colons or semicolons where the reporter has a stop. */
export const citeOcrReporter = rule('cite-ocr-reporter', (input, report) => {
  for (const citation of input.citations) {
    const { reporter } = citation;
    if (!reporter) continue;
    if (citation.kind !== 'full-case' && citation.kind !== 'short-case' && citation.kind !== 'order') continue;
    // What stands between the reporter and the page belongs to it where it is no comma of a short form.
    let end = reporter.end;
    if (citation.page) while (end < citation.page.start && input.text[end] === '.') end++;
    const written = input.text.slice(reporter.start, end);
    // `De G., M. & G.` has its comma by right, and so have names that are no abbreviations: `Cox, C. C.`
    if (!/\.\.|[,;:]|\. \./.test(written) || written.includes('&') || /^[A-Z][a-z]{2,}, [A-Z]/.test(written)) continue;
    const right = written.replace(/ ?[.,;:](?: ?[.,;:])+/g, '.').replace(/[,;:]/g, '.');
    if (!agrees(right, reporter.text)) continue;
    report({
      start: reporter.start,
      end,
      message: `Scanning error in the reporter: \`${written}\` should be \`${right}\`.`,
      fixes: [
        {
          title: `Replace with \`${right}\``,
          edits: [{ start: reporter.start, end, newText: right }],
          preferred: true,
        },
      ],
    });
  }
});

/** True when a reporter as written is the canonical one but for blanks and stops. */
function agrees(written: string, canonical: string): boolean {
  const bare = (text: string): string => text.replace(/[\s.]/g, '').toLowerCase();
  return bare(written) === bare(canonical);
}

const DIGITS: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  O: '0',
  o: '0',
  Q: '0',
  S: '5',
  B: '8',
  Z: '2',
  '|': '1',
  '!': '1',
};
const REPORTER = /(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\. ?(?:2d|3d|Supp\.(?: ?2d)?))/g;
const BEFORE = /(?:^|[\s(,;—“"‘'>])([0-9lIiOoQSBZ|!]{2,4}) $/;
const AFTER = /^(?:,? at)? ([0-9lIiOoQSBZ|!]{2,5})(?=[\s,.;:)(<—]|$)/;

/** `cite-ocr-digits`: a token of digits and letters that look like digits, right before or behind a reporter. */
export const citeOcrDigits = rule('cite-ocr-digits', (input, report) => {
  const { text } = input;
  for (const match of text.matchAll(REPORTER)) {
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 7), match.index));
    const after = AFTER.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    // One side must be a proper number, so that a letter alone is never taken for one.
    const volume = before?.[1];
    const page = after?.[1];
    if (volume === undefined || page === undefined) continue;
    for (const [token, start] of [
      [volume, match.index - 1 - volume.length],
      [page, match.index + match[0].length + after![0].length - page.length],
    ] as const) {
      if (/^\d+$/.test(token) || !/\d/.test(token)) continue;
      const right = [...token].map(sign => DIGITS[sign] ?? sign).join('');
      const wrong = [...token].find(sign => DIGITS[sign])!;
      report({
        start,
        end: start + token.length,
        message: `${/[a-z]/i.test(wrong) ? 'Letter' : 'Sign'} in a number: \`${token}\` should be \`${right}\`.`,
        fixes: [
          {
            title: `Replace with \`${right}\``,
            edits: [{ start, end: start + token.length, newText: right }],
            preferred: true,
          },
        ],
      });
    }
  }
});
