/** What was due and done, in one sentence, and their rate in another of the paragraph: 「水费收缴率。…评价结果：85%。应收水费86万元，实收75.1万元。」 */
import { compare, inBase } from '../../../quantity';
import { CAME_TO, DONE_OF_DUE, DUE_BEFORE } from '../../../terms/said-rates';
import type { Line } from './lists';
import { isPlain, type Said } from './passages';
import { LINKS, type Rate } from './rates';
import { shareOf } from './shares';
import { isPlainPercent, isSameMeasure } from './turns';
import { withoutEndings } from './words';

const RESULTS: ReadonlySet<string> = new Set(CAME_TO.split(' '));
const RATE = '率';
/** 「评价结果：85%」: what stands before a colon names it. */
const BREAK = /[,;、()]/;
/** The deed stands so near the end of the name of its rate: 收 of 收缴率. */
const NEAR_END = 3;
const LONGEST_NAME = 16;
const FEWEST_SENTENCES = 2;

interface Due {
  readonly due: Said;
  readonly done: Said;
  readonly deed: string;
  /** 水费 of 应收水费. */
  readonly object: string;
}

/** The only pair and the only rate of that name in the paragraph, each in a sentence of its own. */
export function ratesOfDueApart(line: Line): Rate[] {
  if (line.length < FEWEST_SENTENCES) return [];
  const [pair, more] = line.flatMap(({ figures }) => pairsIn(figures));
  if (!pair || more) return [];
  const own = line.find(({ figures }) => figures.includes(pair.due));
  const heading = line[0]?.figures.length === 0 ? line[0].text.trim() : '';
  const [rate, another] = line.flatMap((passage) =>
    passage === own ? [] : passage.figures.filter((figure) => isRateOf(figure, heading, pair)),
  );
  if (!rate || another || compare(inBase(pair.done.value), inBase(pair.due.value)) > 0) return [];
  const told = shareOf(rate, pair.done, [pair.due]);
  const words = rate.label === '' && heading !== '' ? `${heading}，${rate.figure.words}` : rate.figure.words;
  return [{ ...told, rate: { ...told.rate, words }, isUnsure: true }];
}

/** 应收 and 实收, 应检 and 实检, one right behind the other. */
function pairsIn(figures: readonly Said[]): Due[] {
  return figures.flatMap((done, index): Due[] => {
    const due = figures[index - 1];
    if (!due || !isPlain(due) || !isPlain(done) || !isSameMeasure(due, done) || due.clause !== done.clause) return [];
    const at = due.label.lastIndexOf(DUE_BEFORE);
    const deed = at < 0 ? '' : due.label.charAt(at + DUE_BEFORE.length);
    if (deed === '' || !done.label.includes(DONE_OF_DUE + deed)) return [];
    return [{ due, done, deed, object: due.label.slice(at + DUE_BEFORE.length + deed.length) }];
  });
}

/** Called by the deed itself, or what came of the indicator that the paragraph begins with. */
function isRateOf(figure: Said, heading: string, { deed, object }: Due): boolean {
  if (!isPlainPercent(figure)) return false;
  const label = withoutEndings(figure.gap.split(BREAK).at(-1) ?? '', LINKS);
  const name = RESULTS.has(label) ? heading : label;
  const isNamed = name.endsWith(RATE) && name.length <= LONGEST_NAME;
  return isNamed && name.slice(-NEAR_END - RATE.length).includes(deed) && name.includes(object);
}
