/** A table with 自评 and 复核 side by side: the reviewed score is the result everywhere, the unit's own stands beside it. */
import { digestOf, planRollUp } from '../../../src/core/batch';
import { evaluate } from '../../../src/core/evaluate';
import { toReport } from '../../../src/core/report';
import { planSummary } from '../../../src/core/summary';
import { entriesOf } from '../../../src/core/summary/portfolio';
import { sheetOf } from '../checks/page';
import { linesOf, sectionOf } from './fixtures';

const table = (headings: string, rows: readonly string[], total: string) =>
  evaluate({
    sheets: [
      sheetOf(
        '自评表',
        `项目支出绩效自评表
项目名称 | 检测费
一级指标 | 三级指标 | 分值 | 目标值 | 完成值 | ${headings} | 复核意见
${rows.join('\n')}
合计 | | 100 | | | ${total} |
等级 | 良
`,
      ),
    ],
  });

const reviewed = (headings = '自评得分 | 复核得分', total = '100 | 83') =>
  table(
    headings,
    [
      '产出指标 | 检验台次 | 40 | ≥20次 | 20次 | 40 | 30 | 台账缺 5 台',
      '产出指标 | 培训场次 | 20 | ≥20场 | 20场 | 20 | 13 | 场次不足',
      '效益指标 | 安全运行 | 40 | 良好 | 良好 | 40 | 40 |',
    ],
    total,
  );

describe('a reviewed table', () => {
  const [summary] = planSummary(reviewed());

  it.each(['自评得分 | 复核得分', '自评得分 | 财政审定评分', '得分 | 评审得分', '自评 | 复核'])(
    'is read as a pair under %s',
    (headings) => {
      const [project] = reviewed(headings).projects;
      expect(project?.computed.score?.toFixed()).toBe('100');
      expect(project?.computed.review?.score?.toFixed()).toBe('83');
      expect(project?.computed.review?.grade).toBe('良');
    },
  );

  it('concludes with the reviewed total, its grade, and the unit’s own beside it', () => {
    const [first] = summary ? sectionOf(summary, '评价结论') : [];
    expect(first).toBe(
      '共设置三级指标3个，按复核得分满分1个、未得满分2个，总体完成率为33.33%。满分100分，复核总分为83分（自评100分），绩效评级为“良”。',
    );
  });

  it('compares both totals with what is stated', () => {
    const lines = summary ? sectionOf(summary, '总体结果') : [];
    expect(lines).toContain('自评总分 | 100 | 100 | 一致');
    expect(lines).toContain('复核总分 | 83 | 83 | 一致');
    expect(lines).toContain('等级（按复核得分） | 良 | 良 | 一致');
  });

  it('shows both scores of each part, and of each indicator the difference', () => {
    expect(summary && sectionOf(summary, '各部分得分')).toEqual([
      '部分 | 分值 | 自评 | 复核 | 得分率（复核） | 满分 / 指标数',
      '产出指标 | 60 | 60 | 43 | 0.7167 | 0 / 2',
      '效益指标 | 40 | 40 | 40 | 1 | 1 / 1',
      '合计 | 100 | 100 | 83 | 0.83 | 1 / 3',
    ]);
    const lost = summary ? sectionOf(summary, '复核失分和调整的指标') : [];
    expect(lost[0]).toMatch(/^指标 \| 分值 \| 自评 \| 复核 \| 差 \|/);
    expect(lost[1]).toMatch(/^检验台次 \| 40 \| 40 \| 30 \| -10 \|/);
    expect(lost[1]).toContain('台账缺 5 台');
    expect(lost).toHaveLength(3);
  });

  it('gives no total while a reviewed score is missing, and says so', () => {
    const rows = ['产出指标 | 甲 | 60 | ≥1 | 1 | 60 | 50 | 缺一', '效益指标 | 乙 | 40 | ≥1 | 1 | 40 | |'];
    const [plan] = planSummary(table('自评得分 | 复核得分', rows, '100 |'));
    expect(plan && sectionOf(plan, '评价结论')[0]).toContain(
      '分值合计100分，自评100分；复核得分没有填写完整，暂不能得出复核总分和等级。',
    );
  });

  it('is reviewed in lists, in roll-ups and for scripts', () => {
    const result = reviewed();
    const [entry] = entriesOf(result);
    expect([entry?.score?.toFixed(), entry?.own?.toFixed(), entry?.grade]).toEqual(['83', '100', '良']);
    const digest = digestOf('甲.xlsx', result);
    expect(digest.projects[0]).toMatchObject({
      stated: { score: 83 },
      computed: { score: 83, grade: '良' },
      own: { stated: 100, computed: 100 },
      agrees: { score: true, grade: true },
    });
    const [rollUp] = planRollUp([digest]);
    expect(rollUp && linesOf(rollUp).find((line) => line.includes('自评得分'))).toContain(
      '自评得分 | 所写复核得分 | 重算复核得分 | 所写等级 | 重算等级',
    );
    const [json] = toReport(result, '甲.xlsx').projects;
    expect(json?.computed).toMatchObject({ score: 100, review: { score: 83, grade: '良', full: 1, count: 3 } });
    expect(json?.indicators[0]).toMatchObject({ score: 40, reviewScore: 30 });
  });

  it('says nothing of a review where there is none', () => {
    const own = table('自评得分', ['产出指标 | 甲 | 100 | ≥1 | 1 | 100 |'], '100');
    expect(own.projects[0]?.computed).not.toHaveProperty('review');
    expect(digestOf('甲.xlsx', own).projects[0]).not.toHaveProperty('own');
    expect(JSON.stringify(toReport(own, '甲.xlsx'))).not.toContain('review"');
    expect(JSON.stringify(planSummary(own)[0])).not.toContain('复核');
  });
});
