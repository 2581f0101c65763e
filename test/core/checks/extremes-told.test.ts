/** The most and the least of a list by name. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('claim-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('claim-conflict: the most and the least', () => {
  describe('of the list', () =>
    each([
      ['甲镇158万元、乙镇126万元、丙乡84万元。甲镇最多，丙乡最少。', []],
      ['甲镇158万元、乙镇126万元、丙乡84万元。乙镇最多，丙乡最少。', ['warning extreme A2 126万元 ↔ 158万元']],
      ['甲镇158万元、乙镇126万元、丙乡84万元。甲镇最多，乙镇最少。', ['warning extreme A2 126万元 ↔ 84万元']],
      ['甲镇158万元、乙镇158万元、丙乡84万元。乙镇最多。', []],
      ['各镇满意度：甲镇95%、乙镇93%、丙乡91%。乙镇满意度最高。', ['warning extreme A2 93% ↔ 95%']],
      [
        '各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。乙镇安排资金最多。',
        ['warning extreme A2 126万元 ↔ 158万元'],
      ],
      [
        '资金按面积分配至3个乡镇，其中：甲镇158万元、乙镇126万元、丙乡84万元。乙镇面积较大，分配资金最多。',
        ['warning extreme A2 126万元 ↔ 158万元'],
      ],
      ['全县安排资金368万元，其中甲镇158万元、乙镇126万元、丙乡84万元。甲镇最多。', []],
      ['甲镇158万元、乙镇126万元、丙乡84万元，合计368万元。甲镇最多。', []],
      ['甲镇158万元、乙镇126万元、丙乡84万元、其他2个镇合计200万元。甲镇最多。', []],
    ]));

  describe('three of them at least', () => each([['甲镇158万元、乙镇126万元。乙镇最多。', ['nothing to check']]]));

  describe('something else is compared', () =>
    each([
      ['甲镇安排资金158万元、乙镇安排资金126万元、丙乡安排资金84万元。乙镇资金执行率最高。', ['nothing to check']],
      ['甲镇安排资金158万元、乙镇安排资金126万元、丙乡安排资金84万元，乙镇人均资金最多。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。乙镇结余资金最多。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。结余资金乙镇最多。', ['nothing to check']],
      ['各镇完成率：甲镇95%、乙镇93%、丙乡91%。乙镇完成率提升幅度最大。', ['nothing to check']],
      ['各镇满意度：甲镇95%、乙镇93%、丙乡91%。乙镇群众对道路满意度最高。', ['nothing to check']],
      [
        '甲镇安排158万元、支出100万元，乙镇安排126万元、支出120万元，丙乡安排84万元、支出80万元。乙镇支出最多。',
        ['nothing to check'],
      ],
    ]));

  describe('no superlative of the list', () =>
    each([
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。乙镇最低限价控制较好。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。乙镇最大的问题是资金滞后。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元，乙镇最多的是道路资金。', ['nothing to check']],
    ]));

  describe('of some, of others', () =>
    each([
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。除甲镇外，乙镇最多。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。甲镇和乙镇资金最多，丙乡最少。', []],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。2022年乙镇安排资金最多。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。上年乙镇最多。', ['nothing to check']],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。乙镇次之，甲镇最多。', []],
      ['各镇安排资金：甲镇158万元、乙镇126万元、丙乡84万元。与乙镇相比，甲镇最多。', []],
    ]));
});
