/** What a file says once of all its bare sections and rules; looks for the word `references` alone. */
export function declaredIn(text: string): { readonly title: string | undefined; readonly rules: string | undefined } {
  let title: string | undefined;
  let rules: string | undefined;
  let at = text.indexOf(' references ');
  for (let count = 0; at !== -1 && count < 40; count++, at = text.indexOf(' references ', at + 12)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at, at + 90);
    if (/(?:[Ss]ection|[Cc]hapter|Code)$/.test(before)) {
      const code =
        /^ references (?:\w+ )?(?:are|is) to (?:sections of )?(?:the )?(Internal Revenue Code|Bankruptcy Code)/.exec(
          after,
        );
      if (code !== null) title ??= code[1] === 'Bankruptcy Code' ? '11' : '26';
    } else if (/Rule["”’']*$/.test(before)) {
      const set = /^ references (?:\w+ )?(?:are|is) to (?:the )?(Tax Court Rules|Federal Rules of Bankruptcy)/.exec(
        after,
      );
      if (set !== null) rules ??= set[1] === 'Tax Court Rules' ? 'taxcourtrule' : 'frbp';
    }
  }
  return { title, rules };
}
