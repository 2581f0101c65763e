/**
 * Texts looked at character by character. The engine keeps them in many ways (whole, cut out of another, joined of two) and asks each
 * anew for what it can do: five times as slow as to name the method once, where most of reading is to look at characters.
 */

/** The code of a character: `text.charCodeAt(at)`. */
export const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number;

/** `text.length`: what is joined is known to be text, however it is kept. */
export function lengthOf(text: string): number {
  return ('' + text).length;
}
