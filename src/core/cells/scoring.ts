/** PE.SCORE and PE.COMPLETION: one indicator a place. */
import { scoreIndicator } from '../criteria';
import type { Big } from 'big.js';
import type { Message } from '../model';
import { DEFAULT_PROFILE } from '../profiles';
import { readQuantity, roundHalfUp } from '../quantity';
import { doubtOf } from './bare';
import { eachCell, isBlank, type Argument } from './ranges';
import { asText, isLeftOut, problem, profileOf, quantityOf, wrong, type CellAnswer } from './values';

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
export function scoreCells(input: ScoreArguments): CellAnswer[][] {
  return eachIndicator(input, ({ score, explanation }) => {
    if (score) return Number(score);
    return problem('notAvailable', explanation.at(-1) ?? { id: 'cells.needs-person', data: {} });
  });
}

/** PE.COMPLETION: actual ÷ target, 1 = 100 %, to 6 decimals; for a ≤ target the other way round. */
export function completionCells(target: Argument, actual: Argument): CellAnswer[][] {
  const points = readQuantity(100);
  return eachCell([target, actual], ([wanted, reached]) => {
    if (isBlank(wanted) && isBlank(reached)) return '';
    const [goal, value] = [quantityOf(wanted), quantityOf(reached)];
    const doubt = doubtOf(goal, value);
    if (doubt) return problem('notAvailable', doubt);
    const { completion } = scoreIndicator({
      points,
      target: goal,
      actual: value,
      criterion: '',
      profile: DEFAULT_PROFILE,
      name: '',
    });
    if (completion === null) return problem('notAvailable', { id: 'cells.no-completion', data: {} });
    return Number(roundHalfUp(completion, 6));
  });
}

/** A score and how it came about, or why there is none. */
interface Scored {
  readonly score: Big | null;
  readonly explanation: readonly Message[];
}

/** Scores the indicator of each place; nothing where there is none, and a problem where it cannot be told what to do. */
export function eachIndicator(input: ScoreArguments, answer: (scored: Scored) => CellAnswer): CellAnswer[][] {
  const { points, criterion, profile } = input;
  if ([points, input.target, input.actual].every((argument) => argument === null || argument === undefined))
    return [[problem('notAvailable', { id: 'cells.no-arguments', data: {} })]];
  return eachCell([points, input.target, input.actual, criterion, profile], ([full, wanted, reached, rule, rules]) => {
    if (isBlank(full) && isBlank(wanted) && isBlank(reached)) return '';
    const chosen = profileOf(rules);
    if (chosen === null) return wrong('cells.unknown-profile', rules);
    const [target, actual] = [quantityOf(wanted), quantityOf(reached)];
    const doubt = doubtOf(target, actual);
    if (doubt) return answer({ score: null, explanation: [doubt] });
    return answer(
      scoreIndicator({
        points: quantityOf(full),
        target,
        actual,
        criterion: isLeftOut(rule) ? '' : asText(rule),
        profile: chosen,
        name: '',
      }),
    );
  });
}
