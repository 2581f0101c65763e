/** How late or early something was, against the day it was due and the day it was done; stages behind a clause on what was before. */
import { foundIn, saidIn } from './grids';

type Row = [text: string, found: string[]];

const sheet = (text: string) => ({ 报告文本: `2023年某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('date-period', sheet(text));

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('date-period: how late and how early', () => {
  const DUE = '合同约定应于2023年6月30日前完成设备安装。';
  const OTHER = '本项目由县教育体育局组织实施。';
  each([
    // Sixty days; people count the first and the last day, or do not.
    [`${DUE}\n设备于2023年8月29日完成安装，逾期61天。`, []],
    [`${DUE}\n设备于2023年8月29日完成安装，逾期62天。`, ['warning delay A3 逾期62天 ↔ 60天']],
    [`${DUE}\n设备于2023年8月29日完成安装，逾期59天。`, []],
    [`${DUE}\n设备于2023年8月29日完成安装，逾期58天。`, ['warning delay A3 逾期58天 ↔ 60天']],
    [`${DUE}\n${OTHER}\n${OTHER}\n设备于2023年8月29日完成安装，逾期45天。`, ['warning delay A5 逾期45天 ↔ 60天']],
    [`${DUE}\n${OTHER}\n${OTHER}\n${OTHER}\n设备于2023年8月29日完成安装，逾期45天。`, ['nothing to check']],
    ['计划2023年6月30日完工，实际于2023年6月10日完工，提前30天。', ['warning delay A2 提前30天 ↔ 20天']],
    ['计划2023年6月30日完工，实际于2023年6月10日完工，提前20天。', []],
    [`${DUE}\n设备于2023年8月29日完成安装，滞后2个月。`, []],
    [`${DUE}\n设备于2023年8月29日完成安装，滞后3个月。`, ['warning delay A3 滞后3个月 ↔ 60天']],
  ]);
  each([
    [
      `${DUE}\n应于2023年7月31日前完成设备安装。\n设备于2023年8月29日完成安装，逾期45天。`,
      ['warning delay A4 逾期45天 ↔ 29天'],
    ],
    [`${DUE}应于2023年7月31日前完成设备安装。\n设备于2023年8月29日完成安装，逾期45天。`, ['nothing to check']],
    [`${DUE}\n经批准延期，设备于2023年8月29日完成安装，逾期45天。`, ['nothing to check']],
    [`${DUE}\n设备于2023年8月完成安装，逾期45天。`, ['nothing to check']],
    [`${DUE}\n设备于2023年8月29日完成安装，逾期45天以上。`, ['nothing to check']],
    [`${DUE}\n设备于2023年8月29日完成安装，每逾期1天扣违约金500元。`, ['nothing to check']],
    [`${DUE}\n设备于2023年6月29日完成安装，逾期45天。`, ['nothing to check']],
    ['应于2023年3月31日前完成招标。\n设备于2023年8月29日完成安装，逾期45天。', ['nothing to check']],
  ]);

  it('names all three', () => {
    expect(saidIn('date-period', sheet(`${DUE}\n设备于2023年8月29日完成安装，逾期45天。`))).toEqual([
      'A2 写“合同约定应于2023年6月30日前完成设备安装”，这里写“设备于2023年8月29日完成安装”，相差 60天，而文字写“逾期45天”。',
    ]);
  });
});

describe('date-period: stages behind what was done before', () => {
  each([
    [
      '工程于2022年10月20日全部完工。\n2022年9月28日，在工程全部完工后，市水利局组织了竣工验收。',
      ['warning order A3 2022年9月28日，在工程全部完工后，市水利局组织了竣工验收 ↔ 2022年10月20日全部完工'],
    ],
    ['工程于2022年10月20日全部完工。\n2022年10月28日，在工程全部完工后，市水利局组织了竣工验收。', []],
    [
      '项目于2022年10月20日完工。\n2022年9月28日，在各项建设内容完成后，各方组织了竣工验收。',
      ['warning order A3 2022年9月28日，在各项建设内容完成后，各方组织了竣工验收 ↔ 2022年10月20日完工'],
    ],
    ['项目于2022年10月20日完工。\n各标段于2022年9月28日组织竣工验收。', ['nothing to check']],
  ]);
});
