import type { Lines } from './lines';
import { isLetter, isLower, isUpper } from './sweep';

/**
 * True when the text is broken into lines of one width, as in a mail or an old print: most lines are between 40 and 100
 * characters and only the last of a paragraph is short. Looks at the first 400 lines that hold something.
 */
export function isHardWrapped(lines: Lines): boolean {
  let seen = 0;
  let wide = 0;
  let long = 0;
  for (let line = 0; line < lines.count && seen < 400; line++) {
    const length = lines.end(line) - lines.start(line);
    if (length === 0) continue;
    seen++;
    if (length > 110) long++;
    else if (length >= 45) wide++;
  }
  return seen >= 12 && wide > seen * 0.55 && long < seen * 0.03;
}

/**
 * True when the end of `line` is only a line break inside a paragraph: the line is full, and the next one goes on. Lines
 * of structure never run on, and nothing runs on into an empty line.
 */
export function runsOn(text: string, lines: Lines, line: number): boolean {
  const start = lines.start(line);
  const end = lines.lastInk(line);
  if (end - start < 40 || line + 1 >= lines.count || lines.isEmpty(line + 1)) return false;
  const next = lines.firstInk(line + 1);
  const code = text.charCodeAt(next);
  if (code === 60 || code === 42 || code === 91) return code === 42 && isStarPage(text, next);
  const indented = next - lines.start(line + 1) >= 2 && lines.firstInk(line) === start;
  if (indented) return false;
  const last = text.charCodeAt(end - 1);
  // After a full stop a new paragraph may begin: in a full line it mostly does not.
  if ((last === 46 || last === 58 || last === 34 || last === 0x201d) && end - start < 58) return false;
  if (isLetter(code) || isLower(code) || isUpper(code)) return true;
  return code !== 0x201c || last !== 58;
}

function isStarPage(text: string, at: number): boolean {
  return /^\*{1,3}\d/.test(text.slice(at, at + 4));
}
