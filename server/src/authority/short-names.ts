export function shortNames(caption: string): readonly string[] {
  return caption ? [] : [];
}
