import { foundIn } from './grids';
import { fact, found, funds, project, said } from './support';

const block = (cells: string) => funds(`label | budget | spent | rate | reason\n总额 | ${cells}`);

describe('fund-execution-low', () => {
  it.each<[string, string, string[]]>([
    ['90 % and more', '100 | 90 | | ', []],
    ['90 % as it is printed', '100 | 89.996 | | ', []],
    ['less', '100 | 78.06 | | ', ['warning low C42  ↔ 78.06%']],
    ['nothing spent', '100 | 0 | | ', ['warning low C42  ↔ 0.00%']],
    ['less, with a reason', '100 | 78 | | 合同未到期', []],
    ['less, with a reason that says nothing', '100 | 78 | | 无', ['warning low C42  ↔ 78.00%']],
    [
      'an instruction of the template',
      '100 | 78 | | 未达到90%的需说明原因（100字以内）',
      ['warning low C42  ↔ 78.00%'],
    ],
    ['only a printed rate', ' | | 78% |', ['warning low-printed D42  ↔ 78.00%']],
    ['only a printed fraction', ' | | 0.95 |', []],
    ['no money', '0 | 0 | |', ['nothing to check']],
    ['no money, with a printed rate of zero', '0 | 0 | 0% |', ['nothing to check']],
    ['a blank', '100 | | |', ['nothing to check']],
    ['an error cell', '100 | #REF! | |', ['nothing to check']],
    ['a negative amount', '100 | -5 | |', ['warning low C42  ↔ -5.00%']],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-execution-low', project({ funds: [block(cells)] }))).toEqual(expected);
  });

  it('finds it in a text without any table', () => {
    const words = '该项目年初预算数为50万元，实际支付28.98万元。';
    const of = project({ facts: [fact('initialBudget', '50万元', { words }), fact('spent', '28.98万元', { words })] });
    expect(found('fund-execution-low', of)).toEqual(['warning low Z102  ↔ 57.96%']);
    expect(said('fund-execution-low', of)).toEqual([
      '预算 50万元，支出 28.98万元，执行率 57.96%，低于 90%，没有说明原因。',
    ]);
  });

  it('takes a cause in the sentence, or beside the indicator 预算执行率, for a reason', () => {
    const words = '由于合同尚未到期，实际支付28.98万元。';
    expect(
      found(
        'fund-execution-low',
        project({ facts: [fact('budget', '50万元', { words }), fact('spent', '28.98万元', { words })] }),
      ),
    ).toEqual([]);
    const indicators = 'name | actual | reason\n预算执行率 | 57.96% | 项目跨年实施';
    expect(found('fund-execution-low', project({ indicators, funds: [block('50 | 28.98 | |')] }))).toEqual([]);
  });

  it('takes a cause in a later chapter for a reason, where only a sentence tells the money', () => {
    const told = (...lines: string[]) =>
      foundIn('fund-execution-low', {
        报告文本: ['2022年社区矫正经费项目绩效自评报告', '全年预算45万元，实际支出27.9万元。', ...lines].join('\n'),
      });
    const low = ['warning low A2  ↔ 62.00%'];
    expect(told('四、存在的问题', '（一）预算执行进度偏慢。由于采购流标，尾款结转至下年支付。')).toEqual([]);
    expect(told('四、存在的问题', '（一）预算执行进度偏慢。')).toEqual(low);
    expect(told('四、存在的问题', '（一）档案管理不规范。由于人手不足，归档滞后。')).toEqual(low);
  });

  it('says nothing of a project that is under way', () => {
    const told = (title: string) =>
      foundIn('fund-execution-low', { 报告文本: `${title}\n全年预算45万元，实际支出27.9万元。` });
    expect(told('项目支出绩效评价报告')).toEqual(['warning low A2  ↔ 62.00%']);
    expect(told('项目支出绩效跟踪评价报告')).toEqual(['nothing to check']);
    expect(told('项目支出中期评价报告')).toEqual(['nothing to check']);
  });

  it('takes the threshold from its option', () => {
    const of = project({ funds: [block('100 | 78 | |')] });
    for (const threshold of ['75%', '75', '0.75']) {
      expect(found('fund-execution-low', of, { 'fund-execution-low.threshold': threshold })).toEqual([]);
    }
    expect(found('fund-execution-low', of, { 'fund-execution-low.threshold': '不知道' })).toHaveLength(1);
  });

  it('takes no size in square metres for a budget', () => {
    const built = (unit: string) =>
      foundIn('fund-execution-low', {
        基础数据: `2023年度部门整体支出基础数据表
          楼堂馆所 | 批复规模（${unit}） | 规模控制率 | 实际投资（万元）
          办公楼 | 4500 | 100% | 1176`,
      });
    expect(built('㎡')).toEqual(['nothing to check']);
    expect(built('万元')).toEqual(['warning low D3  ↔ 26.13%']);
  });
});
