import type { CellValue, Finding } from '../../src/core/model';
import { fixOf } from '../../src/taskpane/fixes';
import { cleanForm, finding, RATE, TOTAL, withCell } from './sample';

const fixIn = (value: CellValue, one: Finding, others: readonly Finding[] = []) =>
  fixOf(one, [one, ...others], withCell(cleanForm(), one.at, value));

describe('a fix where nobody has to decide anything', () => {
  const total = finding();
  const grade = finding({ check: 'grade-term', severity: 'warning', stated: '优秀', computed: '优' });
  const rate = finding({ check: 'fund-execution-rate', at: RATE, stated: '95%', computed: '96.00%' });

  it.each([
    ['a number', 98.5, total, 97.5],
    ['a figure typed as text', '98.5', total, '97.5'],
    ['a grade word', '优秀', grade, '优'],
    ['a percentage, which is a fraction in its cell', 0.95, rate, 0.96],
  ])('%s', (_, value, one, after) => {
    expect(fixIn(value, one)).toEqual({ at: one.at, before: one.stated, shown: one.computed, after, was: value });
  });

  it.each([
    ['a sentence around the figure', '总分98.5分', total],
    ['a cell that holds something else by now', 90, total],
    ['a blank cell', null, total],
    ['an error cell', { fault: '#REF!' }, total],
    ['a check that needs judgement', 98.5, finding({ check: 'score-rule' })],
    ['money, where any of the amounts may be wrong', 98.5, finding({ check: 'fund-balance' })],
    ['a note', 98.5, finding({ severity: 'info' })],
    ['no computed figure', '优秀', finding({ check: 'grade-term', stated: '优秀', computed: '' })],
    ['a rate against a number', 98.5, finding({ computed: '97.5%' })],
    ['a range', 98.5, finding({ computed: '97～98' })],
    ['an accepted finding', 98.5, finding({ accepted: { reason: '口径不同', by: '', at: TOTAL } })],
    ['a name that only objects know', 98.5, finding({ check: '__proto__' })],
  ])('none for %s', (_, value, one) => {
    expect(fixIn(value, one)).toBeNull();
  });

  it('none on a sheet that is gone', () => {
    const gone = finding({ at: { ...TOTAL, sheet: '没有这张表' } });
    expect(fixOf(gone, [gone], cleanForm())).toBeNull();
  });

  it.each([
    ['a group of the same project does not add up either', finding({ check: 'score-group', at: RATE }), null],
    ['the cell has another finding with another figure', finding({ check: 'figure-conflict', computed: '96' }), null],
    ['another project’s group', finding({ check: 'score-group', at: RATE, project: '另一个' }), 97.5],
    [
      'an accepted doubt',
      finding({ check: 'score-group', at: RATE, accepted: { reason: '…', by: '', at: RATE } }),
      97.5,
    ],
  ])('where there is doubt: %s', (_, other, after) => {
    expect(fixIn(98.5, finding(), [other])?.after ?? null).toBe(after);
  });
});
