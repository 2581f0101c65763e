import { writeXlsx } from 'hucre/xlsx';
import { type CellInput } from '../samples/build/layout/cells';
import { row, toWriteSheet, type Row as StyledRow } from '../samples/build/layout/sheet';

type Row = readonly CellInput[];

const COLUMNS = [14, 18, 30, 14, 14, 10, 10, 30].map((width) => ({ width }));

/**
 * A workbook of self-evaluation forms, one project a sheet, with borders, fonts and number formats as real forms have them;
 * every sheet with texts and figures of its own.
 */
export async function workbookOf(sheets: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Array.from({ length: sheets }, (_, index) =>
      toWriteSheet({ name: `项目${String(index + 1)}`, columns: COLUMNS, rows: form(index).map(styled) }),
    ),
  });
}

function styled(cells: Row, index: number): StyledRow {
  const full = Array.from({ length: COLUMNS.length }, (_, column) => cells[column] ?? null);
  return row(index === 0 ? 'title' : index === 3 || index === 7 ? 'header' : 'body', ...full);
}

function form(index: number): readonly Row[] {
  const budget = 100 + index;
  const spent = Math.round(budget * 98.5) / 100;
  return [
    [`项目支出绩效自评表（${String(2020 + (index % 5))}年度）`],
    ['项目名称', `公共服务能力建设第${String(index + 1)}项`],
    ['主管部门', '某县市场监督管理局', null, null, '实施单位', `某县检验所${String(index % 40)}`],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', budget, budget, spent, 10, '98.50%', 9.85],
    [null, '其中：当年财政拨款', budget, budget, spent, '—', '98.50%', '—'],
    [null, '上年结转资金', 0, 0, 0, '—', '—', '—'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ...indicators(index),
    ['总分', null, null, null, null, 100, 99.85, null],
  ];
}

function indicators(index: number): readonly Row[] {
  const parts: readonly (readonly [string, string, number])[] = [
    ['产出指标（50分）', '数量指标', 10],
    ['产出指标（50分）', '质量指标', 10],
    ['产出指标（50分）', '时效指标', 15],
    ['产出指标（50分）', '成本指标', 15],
    ['效益指标（30分）', '社会效益指标', 15],
    ['效益指标（30分）', '可持续影响指标', 15],
    ['满意度指标（10分）', '服务对象满意度指标', 10],
  ];
  return parts.flatMap(([level1, level2, points], part) =>
    [0, 1].map((half): Row => {
      const target = 100 + index + part * 7 + half;
      const share = points / 2;
      return [
        level1,
        level2,
        `${level2}第${String(half + 1)}项（${String(index)}）`,
        part % 2 === 0 ? `≥${String(target)}台次` : '≥95%',
        part % 2 === 0 ? `${String(target + 1)}台次` : `${String(95 + (index % 5))}.${String(index % 10)}0%`,
        share,
        share,
        null,
      ];
    }),
  );
}
