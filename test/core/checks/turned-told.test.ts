/** Answers to a survey and money of the project, told twice with two digits changed. */
import { foundIn } from './grids';

type Row = [name: string, text: string, found: string[]];

const found = (text: string) =>
  foundIn('figure-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` }).filter(
    (line) => line !== 'nothing to check',
  );

it.each<Row>([
  ['answers', '收回有效问卷448份。\n在448份有效问卷中，表示满意的417份。', []],
  ['… turned', '收回有效问卷448份。\n在484份有效问卷中，表示满意的417份。', ['warning differs A3 484份 ↔ 448份']],
  ['another survey', '收回有效问卷448份。\n在120份有效问卷中，表示满意的117份。', []],
  ['three surveys', '收回有效问卷448份。\n收回有效问卷484份。\n在120份有效问卷中，表示满意的117份。', []],
  ['spent so far', '全年实际支出4571.3万元。\n项目累计支付4571.3万元，专款专用。', []],
  [
    '… turned',
    '全年实际支出4571.3万元。\n项目累计支付4517.3万元，专款专用。',
    ['warning differs A3 4517.3万元 ↔ 4571.3万元'],
  ],
  ['of all years', '全年实际支出4571.3万元。\n项目累计支付8200万元，专款专用。', []],
  ['on something', '全年实际支出4571.3万元。\n渠道衬砌累计支付4517.3万元，专款专用。', []],
])('%s: %s', (_, text, expected) => expect(found(text)).toEqual(expected));

describe('what a treasury gave', () => {
  const BLOCK = `
    项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    年度资金总额 | 1206 | 1206 | 1145.7 | 10 | 95.00% | 9.50`;
  const beside = (text: string) =>
    foundIn('figure-conflict', { 自评表: `2023年某项目绩效自评报告\n${text}\n${BLOCK}` }).filter(
      (line) => line !== 'nothing to check',
    );
  it.each<[string, string[]]>([
    ['市财政年初为本项目安排预算1206万元。', []],
    ['市财政年初为本项目安排预算1260万元。', ['warning differs A2 1260万元 ↔ 1206万元']],
    ['2023年初，市级财政为该项目安排资金1260万元。', ['warning differs A2 1260万元 ↔ 1206万元']],
    // Others may have given the rest.
    ['市财政年初为本项目安排预算860万元。', []],
    ['市财政2022年为本项目安排预算1360万元。', []],
    ['市财政为全市同类项目安排预算1360万元。', []],
    ['市财政为本项目设备购置安排预算1360万元。', []],
    ['市财政为本项目安排预算1206万元，其中首批726万元。', []],
  ])('%s', (text, expected) => expect(beside(text)).toEqual(expected));
});
