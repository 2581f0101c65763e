/** How many indicators a system has on each level: 「包括4项一级指标、5项二级指标」, 「设置一级指标4个、二级指标9个」. */
import type { Concept, NumberQuantity } from '../../model';
import { groupBy } from '../../group-by';
import { OF_TARGET_TABLE } from '../../terms/goals';
import { LEVEL_LINKS, SEEN_FROM, SYSTEM_WORDS } from '../../terms/prose';
import { LEVEL_ENDS } from '../../terms/indicators-counted';
import { behind, holding } from '../../terms/search';
import { listed, withoutEndings } from './arithmetic/words';
import type { Sentence } from './sentences';
import { stated } from './stated';
import { countedAfter, type Labelled, labelledFigures, type Named, namedIn } from './statements';

export interface Level {
  readonly concept: Concept;
  readonly quantity: NumberQuantity;
  /** Which level is counted: 4个一级指标. */
  readonly words: string;
  /** Where in the sentence the figure stands. */
  readonly start: number;
}

const LEVEL = '级指标';
const HAN = /^\p{Script=Han}/u;
const LINKS = listed(LEVEL_LINKS);
const ENDS = LEVEL_ENDS.split(' ');
const SEEN = SEEN_FROM.split(' ');
const isAboutTargets = holding(OF_TARGET_TABLE);
const behindSystem = behind(SYSTEM_WORDS);

/** One level alone may be that of a part; whoever counts two or more, each once, counts the system. */
export function levelsIn(sentence: Sentence): readonly Level[] {
  // 「绩效目标细化为一级指标3个、三级指标7个，其中定量指标6个」 counts the table of targets.
  if (isAboutTargets(sentence.text)) return [];
  const counted = countedIn(labelledFigures(sentence));
  // 「共性指标设二级指标4个、三级指标9个」
  if (counted.some(({ isOfSystem }) => !isOfSystem) || repeated(counted).size > 0) return [];
  const levels = counted.flatMap(({ figure, term: { concept, word } }): Level[] => {
    const quantity = stated(figure.figure.quantity);
    return quantity ? [{ concept, quantity, words: quantity.text + word, start: figure.figure.start }] : [];
  });
  return levels.length > 1 ? levels : [];
}

/** Of the figures of a sentence those that count a level again: 「调整前三级指标17个，调整后三级指标8个」. */
export function repeatedLevels(figures: readonly Labelled[]): ReadonlySet<Labelled> {
  return repeated(countedIn(figures));
}

interface Counted {
  readonly figure: Labelled;
  readonly term: Named['term'];
  /** Nothing else is named before it. */
  readonly isOfSystem: boolean;
}

function countedIn(figures: readonly Labelled[]): Counted[] {
  return figures.flatMap((figure): Counted[] => {
    const after = levelOf(countedAfter(figure));
    if (after) return [{ figure, term: after.term, isOfSystem: true }];
    const before = levelOf(countedBefore(figure));
    return before ? [{ figure, term: before.term, isOfSystem: isOfSystem(before.before) }] : [];
  });
}

function repeated(counted: readonly Counted[]): ReadonlySet<Labelled> {
  const byLevel = groupBy(counted, ({ term: { word } }) => word.slice(0, word.indexOf(LEVEL)));
  return new Set([...byLevel.values()].flatMap((all) => (all.length > 1 ? all.map(({ figure }) => figure) : [])));
}

function levelOf(named: Named | null): Named | null {
  return named?.term.word.endsWith(LEVEL) === true ? named : null;
}

/** 「二级指标9个」, 「二级指标（9个）」, 「由…三级指标9个构成」; 「三级指标3个层级」 counts something else. */
function countedBefore(figure: Labelled): Named | null {
  const isAnother = HAN.test(figure.after) && !ENDS.some((end) => figure.after.startsWith(end));
  return isAnother ? null : namedIn({ ...figure, label: withoutEndings(figure.label, LINKS) });
}

/** 「从决策、过程、产出和效益四个方面设置了」 */
function isOfSystem(before: string): boolean {
  return behindSystem(SEEN.reduce((words, seen) => words.split(seen).at(-1) ?? '', before)) === '';
}
