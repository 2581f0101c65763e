/** Breaking a text into lines measures each of its characters a fixed number of times, however long it is. */
import { wrap } from '../../src/cli/wrap';

let measured = 0;
jest.mock('string-width', () => ({
  __esModule: true,
  default: (text: string) => {
    measured += text.length;
    return text.length;
  },
}));

it.each([
  ['marks that close', '）'],
  ['marks in each other', '（①）'],
  ['words', '①一 '],
  ['one word', 'é'],
])('%s: twice the text, twice the work', (_, part) => {
  const work = [4000, 8000, 16_000].map((count) => {
    measured = 0;
    wrap(part.repeat(count), 100);
    return measured;
  });
  const [first = 0, second = 0, third = 0] = work;
  expect(third).toBeLessThanOrEqual(2.1 * second + 10);
  expect(second).toBeLessThanOrEqual(2.1 * first + 10);
  expect(third).toBeLessThanOrEqual(4 * 16_000 * part.length);
});
