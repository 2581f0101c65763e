import { evaluate } from '../../../src/core/evaluate';
import type { SheetSnapshot } from '../../../src/core/model';
import { sheet } from './typed';

const CRITERION = '完成目标得满分，每少1台扣1分';

/** Scores that follow, and the checks that find something, with the areas known or not. */
function outcome(merges: SheetSnapshot['merges'], ...rows: readonly string[]) {
  const head = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准|偏差原因';
  const { projects, findings } = evaluate({ sheets: [sheet('自评表', [head, ...rows].join('\n'), { merges })] });
  const scores = projects.flatMap(({ outcomes }) => outcomes.map(({ score }) => (score ? Number(score) : null)));
  return { scores, checks: findings.map(({ check, at }) => `${check} ${String(at.row)}`).sort() };
}

const SHARED = [
  `产出|数量|台数甲|10台|10台|20|20|${CRITERION}|无偏差说明原因一`,
  '||台数乙|20台|10台|20|10||',
  '||台数丙|30台|25台|20|15||',
  `效益|社会|人次|10人|10人|40|40||`,
];
const AREAS = [7, 8].map((column) => ({ top: 1, bottom: 3, left: column, right: column }));

test('a criterion merged over three rows scores all of them', () => {
  expect(outcome(AREAS, ...SHARED)).toEqual({ scores: [20, 10, 15, 40], checks: [] });
});

test('where merged areas are not known, its blanks are left to a person, and nothing is found that the file does not have', () => {
  expect(outcome('unknown', ...SHARED)).toEqual({ scores: [20, null, null, 40], checks: [] });
});

test('where they are known to be blank, the rule of the profile holds, and the reasons are missing', () => {
  expect(outcome([], ...SHARED)).toEqual({
    scores: [20, 10, 16.67, 40],
    checks: ['deduction-unexplained 2', 'score-rule 3'],
  });
});

test('a blank of another group is nobody else’s', () => {
  const apart = [`产出|数量|台数甲|10台|10台|60|60|${CRITERION}|`, '效益|社会|人次|10人|8人|40|32||'];
  expect(outcome('unknown', ...apart).scores).toEqual([60, 32]);
});
