/** Testimony: a line that begins with `Q.` or `A.`, with or without an opening quotation mark (DOMAIN 1.11). */
export function isTestimony(line: string): boolean {
  return (
    /^["“']?\s*[QA][.:] ?\S/.test(line) ||
    /^["“']?\s*(?:Question|Answer|The Court|The COURT|THE COURT|THE WITNESS|The Witness)[.:] \S/.test(line)
  );
}

/** A paragraph that opens with a quotation mark. */
export function opensQuotation(line: string): boolean {
  const code = line.charCodeAt(0);
  return code === 0x201c || code === 34 || ((code === 39 || code === 0x2018) && /^['‘]{2}/.test(line));
}

/** A paragraph that a quotation closes, before a note mark or stop. */
export function closesQuotation(line: string): boolean {
  return /["”]['’]?[.,;]?(?: ?(?:\d{1,3}|\*|\[\d+\]))?$|["”](?:\)|\]| \([^()]{1,80}\)| [^"“”]{1,120})[.,;]?(?: \d{1,3})?$/.test(
    line,
  );
}

/** A paragraph that leads to a quotation set off below: it ends in a colon, or without a stop. */
export function leadsToQuotation(line: string): boolean {
  return /(?:[:—]|[a-z,])(?: S| \d{1,3})?$/.test(line);
}
