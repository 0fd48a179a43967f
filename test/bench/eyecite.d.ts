/** Its own declarations cannot be found through its exports. */
declare module '@beshkenadze/eyecite' {
  export function getCitations(text: string): readonly unknown[];
}
