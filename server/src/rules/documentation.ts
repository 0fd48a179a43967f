/** Where the pages of the rules are read; the pages themselves lie in docs/rules/. */
const RULE_PAGES = 'https://github.com/opinion-lens/opinion-lens/blob/main/docs/rules/';

/** Address of a rule's page, of the list of all for ''. */
export function ruleDocumentation(id: string): string {
  return `${RULE_PAGES}${id === '' ? 'README' : id}.md`;
}
