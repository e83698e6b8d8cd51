/**
 * The length of a text by both counts a form may use: `units` as a text box counts them (UTF-16), `characters` with each
 * emoji part as one. They differ only for characters outside the basic plane.
 */
export function lengthsOf(text: string): { readonly units: number; readonly characters: number } {
  return { units: text.length, characters: [...text].length };
}
