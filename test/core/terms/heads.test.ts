import { pairConceptOf } from '../../../src/core/reading/forms/labels';
import { Composed } from '../../../src/core/terms/composed';
import { HEAD_FRAMES } from '../../../src/core/terms/heads';
import { isFundTotal } from '../../../src/core/terms/totals';

const HEADS = new Composed(HEAD_FRAMES);

describe('labels of a head', () => {
  it.each([
    ['projectName', '项目名称 项目支出名称 专项资金名称 转移支付项目名称 评价项目名称 政策名称'],
    ['department', '主管部门 项目主管部门 中央主管部门 主管部门及代码 业务主管部门名称'],
    ['implementer', '实施单位 项目实施单位 项目单位 项目单位名称 预算单位 承担单位 县级预算部门名称'],
    ['reporter', '单位名称 部门 填报单位 资金使用单位 部门名称'],
    ['period', '评价年度 年度 项目实施期限 起止时间 项目期'],
    ['aside', '项目编码 联系电话 邮编 填报日期 项目负责人'],
  ])('%s: %s', (concept, words) => {
    for (const word of words.split(' ')) expect([word, HEADS.meaningOf(word)?.concept]).toEqual([word, concept]);
  });

  it.each(['名称', '项目', '项目概况', '单位：万元', '实施内容', '年度目标', '时间'])('%s is none', (word) => {
    expect(HEADS.meaningOf(word)).toBeNull();
  });

  it('is asked before what else a label may say', () => {
    expect(pairConceptOf('单位名称/项目名称')).toBe('projectName');
    expect(pairConceptOf('项目实施单位(盖章):')).toBe('implementer');
  });
});

describe('the whole of the money', () => {
  it.each(['年度资金总额', '项目总投资', '资金总额', '预算资金合计', '年度资金'])('%s', (words) => {
    expect(isFundTotal(words)).toBe(true);
  });

  it.each(['财政资金', '总额度', '合计人数', '总额资金', '', '投资'])('not %s', (words) => {
    expect(isFundTotal(words)).toBe(false);
  });
});
