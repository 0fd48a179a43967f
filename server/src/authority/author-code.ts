/** Surname of an author code (DOMAIN 0.1): `WHITE` of `WHITE_B`, where the letter tells namesakes apart; a surname stays as it is. */
export function surnameOfCode(code: string): string {
  return code.replace(/_[A-Z]{1,3}\d?$/, '');
}
