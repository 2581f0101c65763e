import { digestOf } from '../../../src/core/batch';
import { evaluate } from '../../../src/core/evaluate';
import { at, fact, finding, project, result } from '../summary/fixtures';
import { broken, listed, nothingIn, oneProject, twoProjects } from './files';

describe('the digest of a file', () => {
  it('keeps what a list of files shows of a project', () => {
    expect(oneProject()).toMatchObject({
      file: '甲/自评表.xlsx',
      state: 'checked',
      problem: '',
      projects: [
        {
          name: '特种设备检验检测经费',
          department: '市场监督管理局',
          form: 'self',
          period: '2023',
          money: { budget: 1560, spent: 1507.45, executionRate: 0.9663 },
          stated: { score: 99.48, grade: '优' },
          computed: { points: 100, score: 99.48, grade: '优', full: 3, count: 5 },
          agrees: { score: true, grade: true },
        },
      ],
      coverage: { figures: 30, compared: 20, read: 6, unread: 4 },
    });
  });

  it('counts findings that stand for themselves, and apart from them accepted ones and consequences', () => {
    expect(oneProject().counts).toEqual({ error: 1, warning: 0, info: 0, accepted: 1, following: 1 });
  });

  it('lists open findings first, with their places in words', () => {
    const { findings } = oneProject();
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['e', 'f', 'w']);
    expect(findings[0]).toMatchObject({ place: '指标表!A31', related: ['指标表!C5', '资金!C6'], stated: '98' });
    expect(findings[1]?.causedBy).toBe('e');
    expect(findings[2]?.accepted).toBe('已说明');
  });

  it('says which project states what its figures do not give', () => {
    const [lights, roads] = twoProjects().projects;
    expect(lights).toMatchObject({ stated: { score: 97, grade: '良' }, agrees: { score: false, grade: false } });
    expect(roads).toMatchObject({ stated: { score: null, grade: null }, agrees: { score: null, grade: null } });
  });

  it.each([
    ['99.5', true],
    ['99.48', true],
    ['99.4', false],
    ['99.480', true],
    ['99.481', false],
  ])('compares a stated %s with 99.48 in its own decimals', (score, agrees) => {
    const digest = digestOf('a.xlsx', result({ projects: [project({ facts: [fact('score', score)] })] }));
    expect(digest.projects[0]?.agrees.score).toBe(agrees);
  });

  it('gives each project its findings, and the only project of a file all of them', () => {
    expect(twoProjects().projects.map(({ counts }) => counts.error)).toEqual([1, 0]);
    const ofWhole = result({ findings: [finding({ project: '', at: at(0, 0, '别处') })] });
    expect(digestOf('a.xlsx', ofWhole).projects[0]?.counts.error).toBe(1);
  });

  it('takes the score of a row of a list as stated, and computes none', () => {
    expect(listed().projects).toMatchObject([
      { name: '清单一', form: 'list', stated: { score: 88.5 }, computed: { score: null }, money: { budget: 10.5 } },
      { name: '清单二', department: '交通局', stated: { score: null } },
    ]);
  });

  it('tells a file without anything to check from one that could not be read', () => {
    expect(nothingIn()).toMatchObject({ state: 'nothing', problem: '', notes: [expect.stringContaining('没有找到')] });
    expect(broken()).toMatchObject({ state: 'unreadable', problem: '“坏.xlsx”已损坏。', projects: [], findings: [] });
  });

  it('speaks the language asked for', () => {
    const { findings } = digestOf('a.xlsx', result({ findings: [finding()] }), 'en');
    expect(findings[0]?.title).toBe('Total score');
  });

  it('goes from one thread to another as it is', () => {
    for (const digest of [oneProject(), twoProjects(), listed(), nothingIn(), broken()]) {
      expect(structuredClone(digest)).toEqual(digest);
      expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
    }
  });

  it('of a real evaluation holds no decimals of ours', () => {
    const rows = [
      ['项目名称', '设备购置'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '检验台次', '≥100台', '103台', 50, 50],
      ['效益指标', '合格率', '≥90%', '80%', 50, 50],
      ['合计', null, null, null, 100, 90],
    ];
    const sheet = { name: '自评', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] } as const;
    const digest = digestOf('a.xlsx', evaluate({ sheets: [sheet] }));
    expect(structuredClone(digest)).toEqual(digest);
    expect(digest.projects[0]).toMatchObject({ stated: { score: 90 }, computed: { score: 100 } });
    expect(digest.counts.error).toBeGreaterThan(0);
  });
});
