/** What a case finder may know of the file besides the text. */
export interface CaseContext {
  /** Year of the citing opinion, where known: nothing later is cited. */
  readonly fileYear: number | undefined;
}
