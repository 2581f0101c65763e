/** The examples of docs/reports: what is compared in the text of a report, and what is not. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from '../../../src/core/evaluate';
import type { DocumentBlock, SheetSnapshot } from '../../../src/core/model';

const page = readFileSync(resolve('docs/reports.zh-CN.md'), 'utf8');

/** The rows of the table below a heading. */
function examples(heading: string): [string, string][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => {
    const [, text = '', result = ''] = line.split('|').map((cell) => cell.trim());
    return [text, result.replaceAll('`', '')];
  });
}

/** The workbook that the page describes. */
const FORM: SheetSnapshot = {
  name: '自评表',
  visibility: 'visible',
  origin: { row: 0, column: 0 },
  merges: [],
  rows: [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '设备购置'],
    ['资金来源', '全年预算数（万元）', '到位资金（万元）', '全年执行数（万元）', '执行率', '分值', '得分'],
    ['年度资金总额', 100, 100, 95, '95%', 10, 9.5],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检验台次', '≥100台', '103台', 50, 50],
    ['效益指标', '社会效益指标', '事故下降率', '≥5%', '6%', 40, 38],
    ['合计', null, null, null, null, 100, 97.5],
  ],
};

function found(text: string): string[] {
  const blocks = text
    .split('／')
    .map((line): DocumentBlock => ({ kind: 'paragraph', text: line, level: null, note: null }));
  const { findings } = evaluate({ sheets: [FORM], documents: [{ name: '报告', blocks }] });
  return findings.filter(({ at }) => at.document).map(({ check }) => check);
}

test('the workbook of the examples agrees with itself', () => {
  expect(evaluate({ sheets: [FORM] }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(examples('文字里比什么'))('%s is compared', (text, check) => {
  expect(found(text)).toContain(check);
});

test.each(examples('不比什么'))('%s is not', (text) => {
  expect(found(text)).toEqual([]);
});
