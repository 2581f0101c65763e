import { scoreIndicator } from '../../../src/core/criteria';
import type { CellValue, Outcome, Profile } from '../../../src/core/model';
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

/** A test for each rule of each group. */
export function describeRules(groups: readonly (readonly [name: string, rules: readonly Rule[]])[]): void {
  describe.each(groups)('%s', (_, rules) => {
    it.each(rules.map(([criterion, points, target, ...given]) => ({ criterion, points, target, given })))(
      '$criterion ($points points, $target)',
      ({ given, ...row }) => {
        expect(given.map(([actual]) => [actual, scoreText(scoreRow({ ...row, actual }))])).toEqual(given);
      },
    );
  });
}
