import { scoreIndicator } from '../../../src/core/criteria';
import type { CellValue, Outcome, Profile } from '../../../src/core/model';
import { render } from '../../../src/core/messages';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { readQuantity } from '../../../src/core/quantity';

export interface Row {
  readonly points: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly criterion?: string;
  readonly name?: string;
  readonly profile?: Profile;
}

/** Scores a row as it stands in a table. */
export function scoreRow({
  points,
  target,
  actual,
  criterion = '',
  name = '',
  profile = DEFAULT_PROFILE,
}: Row): Outcome {
  return scoreIndicator({
    points: readQuantity(points),
    target: readQuantity(target),
    actual: readQuantity(actual),
    criterion,
    profile,
    name,
  });
}

/** A score as text, so that a failing test shows it; null where a person must judge. */
export const scoreText = ({ score }: Outcome): string | null => score?.toFixed() ?? null;

/** An actual value and its score; null is a person. */
export type Given = readonly [actual: CellValue, score: string | null];

/** A criterion with its points and target, and what several actual values score by it. */
export type Rule = readonly [criterion: string, points: number, target: CellValue, ...given: readonly Given[]];

/**
 * What holds of every outcome: a score lies within the scores that are possible, and these within the points; where there is none a
 * person is told why; and nothing is left to be filled in. Else what is wrong.
 */
function flawOf({ score, kind, interval, explanation }: Outcome, points: number): string | null {
  const lines = explanation.map((one) => render(one, 'zh'));
  if (lines.some((line) => /[{}]|^scoring\.|undefined/.test(line))) return lines.join(' ');
  if (explanation.some(({ id }) => id.includes('person-')) !== (score === null)) return `${kind}: ${lines.join(' ')}`;
  if (interval === null) return score && `no interval of ${score.toFixed()}`;
  const { low, high } = interval;
  const isIn = score === null || (score.gte(low) && score.lte(high));
  return isIn && low.gte(0) && low.lte(high) && high.lte(points) ? null : `${low.toFixed()} to ${high.toFixed()}`;
}

/** A test for each rule of each group. */
export function describeRules(groups: readonly (readonly [name: string, rules: readonly Rule[]])[]): void {
  describe.each(groups)('%s', (_, rules) => {
    it.each(rules.map(([criterion, points, target, ...given]) => ({ criterion, points, target, given })))(
      '$criterion ($points points, $target)',
      ({ given, ...row }) => {
        const outcomes = given.map(([actual]) => scoreRow({ ...row, actual }));
        expect(given.map(([actual], at) => [actual, outcomes[at] && scoreText(outcomes[at])])).toEqual(given);
        expect(outcomes.map((outcome) => flawOf(outcome, row.points)).filter((flaw) => flaw !== null)).toEqual([]);
      },
    );
  });
}
