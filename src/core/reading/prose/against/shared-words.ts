/** Whether two texts have a stretch of words in common. */
const HAN = /^\p{Script=Han}+$/u;

/** So many characters in a row, none of them a sign. */
export function sharesWords(words: string, others: string, length: number): boolean {
  for (let at = 0; at + length <= words.length; at++) {
    const stretch = words.slice(at, at + length);
    if (HAN.test(stretch) && others.includes(stretch)) return true;
  }
  return false;
}
