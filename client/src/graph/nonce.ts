/** A value nobody can guess, for the page's script. Works on the desktop and in a browser. */
export function randomBytes(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
