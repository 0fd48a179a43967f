import { rule } from '../define';
import { codeOfSurname, headingSurname, justicesCalled, likely, surnameOf } from './author-code';
import { markerlessHeadings } from './marker-view';
import { kindOf } from './writer-lists';

/** `heading-without-marker`: only in files that have markers or a list of writers at all. */
export const headingWithoutMarker = rule('heading-without-marker', (input, report) => {
  for (const heading of input.view(markerlessHeadings)) {
    const key = headingSurname(input, heading);
    const author = key === undefined ? undefined : codeOfSurname(input, surnameOf(key) ?? heading.justice?.text ?? key);
    const kind = kindOf(heading);
    const line = input.lineSpan(input.lineOf(heading.start));
    const words = input.slice(heading).replace(/\s+/g, ' ').trim();
    report({
      start: heading.start,
      end: heading.end,
      message: `"${words.length > 120 ? `${words.slice(0, 117)}…` : words}" starts a separate opinion but has no marker above it.`,
      fixes:
        author === undefined
          ? []
          : [
              {
                title: `Insert \`<${kind} author="${author}" text="TRUE">\``,
                edits: [
                  {
                    start: line.start,
                    end: line.start,
                    newText: `<${kind} author="${author}" text="TRUE">${input.lineEnd}`,
                  },
                ],
                // A name that nobody bears, or several, would be the next finding.
                preferred: key !== undefined && likely(input, justicesCalled(surnameOf(key) ?? '')).length === 1,
              },
            ],
    });
  }
});
