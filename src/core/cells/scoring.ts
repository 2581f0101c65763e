/** PE.SCORE, PE.EXPLAIN and PE.COMPLETION: one indicator a place. */
import { scoreIndicator } from '../criteria';
import type { Language } from '../messages';
import type { Outcome } from '../model';
import { DEFAULT_PROFILE } from '../profiles';
import { readQuantity, roundHalfUp } from '../quantity';
import { eachCell, isBlank, type Argument } from './ranges';
import { asText, isLeftOut, problem, profileOf, quantityOf, wrong, type CellAnswer } from './values';
import { say } from './words';

export interface ScoreArguments {
  readonly points?: Argument;
  readonly target?: Argument;
  readonly actual?: Argument;
  readonly criterion?: Argument;
  readonly profile?: Argument;
}

/**
 * PE.SCORE: the score of each indicator, rounded half up to 2 decimals; places without anything stay empty. Without points,
 * target and actual value it says that the add-in completes the call.
 */
export function scoreCells(input: ScoreArguments, language: Language): CellAnswer[][] {
  return eachIndicator(input, language, ({ score, explanation }) => {
    if (score) return Number(score);
    return problem('notAvailable', explanation.at(-1) ?? { id: 'cells.needs-person', data: {} }, language);
  });
}

/** PE.EXPLAIN: how each score comes about, in words. */
export function explainCells(input: ScoreArguments, language: Language): CellAnswer[][] {
  return eachIndicator(input, language, ({ explanation }) => explanation.map((step) => say(step, language)).join('\n'));
}

/** PE.COMPLETION: actual ÷ target, 1 = 100 %, to 6 decimals; for a ≤ target the other way round. */
export function completionCells(target: Argument, actual: Argument, language: Language): CellAnswer[][] {
  const points = readQuantity(100);
  return eachCell([target, actual], ([wanted, reached]) => {
    if (isBlank(wanted) && isBlank(reached)) return '';
    const { completion } = scoreIndicator({
      points,
      target: quantityOf(wanted),
      actual: quantityOf(reached),
      criterion: '',
      profile: DEFAULT_PROFILE,
      name: '',
    });
    if (completion === null) return problem('notAvailable', { id: 'cells.no-completion', data: {} }, language);
    return Number(roundHalfUp(completion, 6));
  });
}

function eachIndicator(
  input: ScoreArguments,
  language: Language,
  answer: (outcome: Outcome) => CellAnswer,
): CellAnswer[][] {
  const { points, target, actual, criterion, profile } = input;
  if ([points, target, actual].every((argument) => argument === null || argument === undefined))
    return [[problem('notAvailable', { id: 'cells.no-arguments', data: {} }, language)]];
  return eachCell([points, target, actual, criterion, profile], ([full, wanted, reached, rule, rules]) => {
    if (isBlank(full) && isBlank(wanted) && isBlank(reached)) return '';
    const chosen = profileOf(rules);
    if (chosen === null) return wrong('cells.unknown-profile', rules, language);
    return answer(
      scoreIndicator({
        points: quantityOf(full),
        target: quantityOf(wanted),
        actual: quantityOf(reached),
        criterion: isLeftOut(rule) ? '' : asText(rule),
        profile: chosen,
        name: '',
      }),
    );
  });
}
