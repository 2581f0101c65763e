/**
 * The code of a character: `text.charCodeAt(at)`. The engine keeps texts in many ways (whole, cut out of another, joined of two), and
 * asks each anew for its methods: five times as slow as to name the method once, where most of reading is to look at characters.
 */
export const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number;
