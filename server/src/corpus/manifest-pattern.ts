import picomatch from 'picomatch';

/** Tests paths against a glob; one that cannot be read matches nothing. */
export function globTest(glob: string): (path: string) => boolean {
  try {
    return picomatch(glob, { dot: true, nocase: true });
  } catch {
    return () => false;
  }
}

/** `us/{vol}/{page}.txt` as a test of the end of a path; a name in braces stands for anything but a slash. */
export function pathTemplate(template: string): RegExp | undefined {
  const parts = template.slice(0, 300).split(/(\{\w{1,32}\})/);
  const names = new Set<string>();
  let pattern = '';
  for (const part of parts) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) pattern += part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    else if (names.has(name)) pattern += `\\k<v_${name}>`;
    else {
      names.add(name);
      pattern += `(?<v_${name}>[^/]{1,80}?)`;
    }
  }
  if (names.size > 8) return undefined;
  try {
    return new RegExp(`(?:^|/)${pattern}$`, 'i');
  } catch {
    return undefined;
  }
}
