/** What is said after formulas were written: which sheets, and which cells show another score now. */
import type { FormulaRow } from '../../../src/taskpane/host';
import { ask, sayConverted, write } from '../../../src/taskpane/session/formulas';
import { evaluate } from '../../../src/core/evaluate';
import { FakeHost } from '../fake-host';
import { twoForms } from '../sample';

const EFFECTS: readonly FormulaRow['effect'][] = ['changes', 'fills', 'keeps'];

async function report(effects: readonly FormulaRow['effect'][], language: 'zh' | 'en' = 'zh') {
  const host = new FakeHost(twoForms());
  host.language = language;
  const asked = await ask(host, evaluate(host.snapshot).projects);
  const chosen = new Map(
    asked.map(({ project, plan }) => [
      project,
      plan.rows.slice(0, effects.length).map((row, index) => ({
        ...row,
        before: effects[index] === 'fills' ? '' : '10',
        effect: effects[index] ?? 'keeps',
      })),
    ]),
  );
  return write(host, chosen, false);
}

it('names the sheets, and each cell that shows another score than before', async () => {
  const { text, places } = await report(EFFECTS);
  expect(text).toBe(
    '已把 PE.SCORE 公式写入“自评表、自评表2”的 6 个得分单元格，Excel 能撤销时可以撤销。2 个得分改变了，2 个空格有了得分：',
  );
  expect(places.map(({ at, what }) => [at.sheet, what])).toEqual([
    ['自评表', '10 → 1.5'],
    ['自评表2', '10 → 1.5'],
    ['自评表', '空 → 10'],
    ['自评表2', '空 → 10'],
  ]);
});

it.each<[FormulaRow['effect'], string, number]>([
  ['changes', '2 个得分改变了：', 2],
  ['fills', '2 个空格有了得分：', 2],
  ['keeps', '', 0],
])('says which: %s', async (effect, said, count) => {
  const { text, places } = await report([effect]);
  expect(text.split('可以撤销。')[1]).toBe(said);
  expect(places).toHaveLength(count);
});

it('says the same in English', async () => {
  expect((await report(EFFECTS, 'en')).text).toMatch(
    /^PE\.SCORE formulas written to 6 score cells of “自评表、自评表2”/,
  );
});

it('says of formulas that stay why', () => {
  const host = new FakeHost(twoForms());
  expect(sayConverted(host, { converted: 3, left: 0 })).toBe('已把选区内 3 个 PE 公式转为数值。');
  expect(sayConverted(host, { converted: 3, left: 2 })).toContain('2 个没有动');
});
