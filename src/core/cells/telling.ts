/**
 * PE.EXPLAIN and PE.CRITERION: how a score comes about, and how a criterion is understood. They stand apart from the functions that must
 * be ready at once: their words are more than all of the others'.
 */
import { readCriterion } from '../criteria';
import { describeCriterion } from '../criteria/explanation';
import type { Language } from '../messages';
import type { Message } from '../model';
import { scoring as scoringEn } from '../messages/en/scoring';
import { measureIn } from '../messages/measures';
import { scoring as scoringZh } from '../messages/zh/scoring';
import { READY as IN_CHINESE } from './chinese';
import { READY as IN_ENGLISH } from './english';
import { isBlank, onlyCell, type Argument } from './ranges';
import { eachIndicator, type ScoreArguments } from './scoring';
import { asText, figureOf, type CellAnswer } from './values';
import { type Say, sayer } from './words';

/** What is told of a score or a criterion, in words; the same as `render` gives for it. */
export function tell(message: Message, language: Language): string {
  return TELLERS[language](message);
}

const TELLERS: Readonly<Record<Language, Say>> = {
  zh: sayer([...IN_CHINESE, scoringZh], (value) => measureIn(value, 'zh')),
  en: sayer([...IN_ENGLISH, scoringEn], (value) => measureIn(value, 'en')),
};

/** PE.EXPLAIN: how each score comes about, in words. */
export function explainCells(input: ScoreArguments, language: Language): CellAnswer[][] {
  return eachIndicator(input, ({ explanation }) => explanation.map((step) => tell(step, language)).join('\n'));
}

/**
 * PE.CRITERION: how a criterion is understood, one step a row. Of a merged block all cells may be given.
 * @throws ShapeProblem where several cells hold something
 */
export function criterionCells(text: Argument, points: Argument, language: Language): CellAnswer[][] {
  const criterion = onlyCell(text);
  if (isBlank(criterion)) return [['']];
  const steps = describeCriterion(readCriterion(asText(criterion)), figureOf(onlyCell(points)));
  return steps.map((step) => [tell(step, language)]);
}
