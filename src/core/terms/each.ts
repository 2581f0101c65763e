/** Lists of composed words, written by their parts. */

/** Words of which one stands in a place: a list with a space between, or their own list, where an empty one leaves the place out. */
export type Choice = string | readonly string[];

/** One of the words, or none. */
export function maybe(words: string): readonly string[] {
  return ['', ...words.split(' ')];
}

/** Every word of each list before every one of the next: `each('发放 发出', maybe('调查'), '问卷')` lists 发放问卷, 发放调查问卷 and two more. */
export function each(...places: readonly Choice[]): string {
  return places
    .map((words) => (typeof words === 'string' ? words.split(' ') : words))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)))
    .filter((word) => word !== '')
    .join(' ');
}
