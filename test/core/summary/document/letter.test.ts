import { planLetter } from '../../../../src/core/summary/document';
import { accepted, at, finding, project, result } from '../fixtures';
import { lines, under } from './lines';

const OPEN = '【（待填）】';

const of = (findings: ReturnType<typeof finding>[], rest = {}) => lines(planLetter(result({ findings, ...rest })));

describe('planLetter', () => {
  const all = of([
    finding({ check: 'qualitative-band', severity: 'info', at: at(8, 6) }),
    finding({
      check: 'score-total',
      message: { id: 'score-total.differs', data: { stated: '98', computed: '99.48' } },
    }),
    finding({ check: 'score-rule', severity: 'warning', accepted: accepted('另有依据') }),
    finding({ check: 'grade-mismatch', causedBy: 'f' }),
  ]);

  it('says to whom, on what basis, about what and how many', () => {
    expect(all.slice(0, 3)).toEqual([
      '关于绩效评价材料核对情况的函',
      `${OPEN}：`,
      '依据财预〔2020〕10号 项目支出绩效评价管理办法，我们核对了你单位报送的“特种设备检验检测经费”绩效评价材料，' +
        '需要你单位核实的问题共2处，现函告如下。',
    ]);
  });

  it('lists the open findings, errors first: place, what, and what to do', () => {
    const [first, fix, second] = under(all, '# 一、需要核实的问题');
    expect(first).toBe('1. 指标表 A31：总分。写的总分是 98，各项得分相加是 99.48。');
    expect(fix).toMatch(/^处理办法：.+/);
    expect(second).toMatch(/^2\. 指标表 G9：/);
    expect(all.join('\n')).not.toContain('另有依据');
  });

  it('leaves out what follows from another finding, and says so', () => {
    expect(all).toContain('上述问题改正后，由其引起的另1处随之消失，不再列出。');
  });

  it('leaves date, contact and sender open', () => {
    expect(under(all, '# 二、反馈要求')).toEqual([
      expect.stringMatching(`^请于${OPEN}前逐条核实`),
      `联系人：${OPEN}联系电话：${OPEN}`,
      `${OPEN}（盖章）`,
      `${OPEN}年${OPEN}月${OPEN}日`,
    ]);
  });

  it('has a table to reply in', () => {
    const table = under(all, '# 附表 问题核实与整改情况表');
    expect(table[0]).toBe('序号 | 问题 | 位置 | 核实情况 | 整改情况 | 责任人');
    expect(table[1]).toBe('1 | 写的总分是 98，各项得分相加是 99.48。 | 指标表 A31 |  |  | ');
    expect(table).toHaveLength(3);
  });

  it('names the project of each where there are several', () => {
    const several = of([finding()], { projects: [project(), project({ name: '另一个' })] });
    expect(several[2]).toContain('2个项目的绩效评价材料');
    expect(several).toContain('项目：特种设备检验检测经费');
    expect(under(several, '# 附表 问题核实与整改情况表')[0]).toContain('序号 | 项目 | 问题');
  });

  it('says that nothing was found, and asks for no reply', () => {
    const none = of([]);
    expect(none[2]).toMatch(/没有发现需要你单位核实的问题。$/);
    expect(none.some((line) => line.startsWith('#'))).toBe(false);
  });

  it('is not written about what could not be checked', () => {
    expect(planLetter(result({ isChecked: false }))).toBeNull();
  });

  it('is written in English', () => {
    const english = lines(planLetter(result({ findings: [finding()] }), 'en'));
    expect(english[0]).toBe('Findings in the evaluation papers');
    expect(english).toContain('# 2. Reply');
  });
});
