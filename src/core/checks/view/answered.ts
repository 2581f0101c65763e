/** Answers of which everybody gives one, above the number of those who answered: 「非常满意274、比较满意146、一般46、不满意30，本题有效填写人次486」. */
import { ANSWER_LETTER, ANSWERS, saysAnswered } from '../../terms/answers';
import { addUp, inBase } from '../../quantity';
import type { FigureTable } from '../../model';
import type { DeclaredFigure } from './declared-figures';
import { bareLabel } from './figure-words';

const FEWEST = 3;

/** `columns`: neither shares nor rates. Of fewer answers than people, some are not in the table. */
export function answeredTotals(table: FigureTable, columns: readonly number[]): DeclaredFigure[] {
  const { rows, cells } = table;
  let first = 0;
  return rows.flatMap(({ label }, row): DeclaredFigure[] => {
    const answers = isAnswer(label) ? null : range(first, row);
    if (answers) first = row + 1;
    if (!answers || answers.length < FEWEST || !saysAnswered(bareLabel(label))) return [];
    return columns.flatMap((column): DeclaredFigure[] => {
      const stated = cells[row]?.[column]?.value;
      const figures = answers.flatMap((at) => cells[at]?.[column]?.value ?? []);
      const isCounted = [stated, ...figures].every((figure) => figure?.unit?.dimension !== 'ratio');
      if (!stated || figures.length < answers.length || !isCounted) return [];
      const computed = addUp(figures.map(inBase));
      const members = answers.map((at) => ({ row: at, column }));
      return [{ kind: 'sum', result: { row, column }, members, holds: computed.lte(inBase(stated)), computed }];
    });
  });
}

function isAnswer(label: string): boolean {
  return ANSWERS.has(bareLabel(label).replace(ANSWER_LETTER, ''));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
