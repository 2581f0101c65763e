/** Which indicator is which, and what differs in it. */
import { changesIn, findingsIn, held, SELF, TARGETS } from './books';

const targets = (...rows: string[]) => ({ title: TARGETS, rows });
const self = (...rows: string[]) => ({ title: SELF, rows });

describe('targets and the self-evaluation of their year', () => {
  it('are the same where names, codes, numbering and signs are written otherwise', () => {
    const comparison = held(
      targets('产出指标 | 数量指标 | 检验台次 | ≥100台', '产出 | 质量 | 检验合格率（%） | ≥95%'),
      self(
        '产出指标 | 数量指标 | 1.检验台次 | 100台 | 103台 | 50 | 50',
        '产出指标 | 质量指标 | A102检验合格率 | 0.95 | 96% | 50 | 50',
      ),
    );
    expect(comparison.projects[0]?.pair.kind).toBe('targets');
    expect(changesIn(comparison).filter((line) => !line.startsWith('name'))).toEqual([]);
    expect(findingsIn(comparison)).toEqual([]);
    expect(comparison.projects[0]?.without.map(({ what, side }) => `${what} ${side}`)).toEqual([
      'points before',
      'actual before',
      'score before',
    ]);
  });

  it.each<[string, string, string, string[], string[]]>([
    [
      'less of what is wanted',
      '≥100台',
      '≥90台',
      ['target lowered X ≥100台 → ≥90台 -10台 !'],
      ['error indicator-lowered.lowered X'],
    ],
    ['more of it', '≥100台', '≥120台', ['target raised X ≥100台 → ≥120台 +20台'], []],
    [
      'at most more',
      '≤10%',
      '≤12%',
      ['target lowered X ≤10% → ≤12% +2个百分点 !'],
      ['error indicator-lowered.loosened X'],
    ],
    ['at most less', '≤10%', '≤8%', ['target raised X ≤10% → ≤8% -2个百分点'], []],
    [
      'without a sign',
      '100台',
      '90台',
      ['target lowered X 100台 → 90台 -10台 !'],
      ['warning indicator-lowered.lowered X'],
    ],
    [
      'another unit of the same measure',
      '≥1万台',
      '≥9000台',
      ['target lowered X ≥1万台 → ≥9000台 -1000台 !'],
      ['error indicator-lowered.lowered X'],
    ],
    ['the same in another unit', '≥1万元', '≥10000元', [], []],
    ['another measure', '≥100台', '≥95%', ['target measure X ≥100台 → ≥95%'], []],
    ['other signs', '≥90%', '≤90%', ['target turned X ≥90% → ≤90% !'], ['warning indicator-lowered.turned X']],
    ['a sign left out', '≥90%', '90%', [], []],
    ['other digits', '≥96.63%', '≥96.6%', ['target rounded X ≥96.63% → ≥96.6%'], []],
    ['words', '有效提升', '基本保持', ['target changed X 有效提升 → 基本保持'], []],
    [
      'a later day',
      '2023年6月底前',
      '2023年12月底前',
      ['target lowered X 2023年6月底前 → 2023年12月底前 !'],
      ['warning indicator-lowered.later X'],
    ],
    ['an earlier day', '2023年12月底前', '2023年6月底前', ['target raised X 2023年12月底前 → 2023年6月底前'], []],
    [
      'nothing: a blank is not zero',
      '≥90%',
      '',
      ['target emptied X ≥90% →  !'],
      ['warning indicator-lowered.emptied X'],
    ],
    ['what was blank', '', '≥90%', ['target filled X  → ≥90%'], []],
  ])('%s', (_, before, after, changes, findings) => {
    const other = '产出指标 | 质量指标 | 另一指标 | ≥1项';
    const comparison = held(
      targets(`产出指标 | 数量指标 | X | ${before}`, other),
      self(`产出指标 | 数量指标 | X | ${after} |  | 50 | 50`, `${other} | 1项 | 50 | 50`),
    );
    expect(changesIn(comparison)).toEqual(changes);
    expect(findingsIn(comparison)).toEqual(findings);
  });

  it('a cost without a sign is the better the less of it', () => {
    const comparison = held(
      targets('成本指标 | 经济成本指标 | 单台检验成本 | 300元', '产出指标 | 质量指标 | 另一指标 | ≥1项'),
      self(
        '成本指标 | 经济成本指标 | 单台检验成本 | 350元 | 340元 | 50 | 50',
        '产出指标 | 质量指标 | 另一指标 | ≥1项 | 1项 | 50 | 50',
      ),
    );
    expect(findingsIn(comparison)).toEqual(['warning indicator-lowered.loosened 单台检验成本']);
  });
});

describe('names', () => {
  const row = (group: string, name: string, target: string) => `产出指标 | ${group} | ${name} | ${target}`;
  const done = (group: string, name: string, target: string) => `${row(group, name, target)} | ${target} | 50 | 50`;

  it('what is gone is an error, what is new is told', () => {
    const comparison = held(
      targets(row('数量指标', '检验台次', '≥100台'), row('质量指标', '检验合格率', '≥95%')),
      self(done('数量指标', '检验台次', '≥100台'), done('时效指标', '完成及时率', '≥90%')),
    );
    expect(changesIn(comparison)).toEqual([
      'indicator added 完成及时率  → ≥90%',
      'indicator dropped 检验合格率 ≥95% →  !',
    ]);
    expect(findingsIn(comparison)).toEqual(['error indicator-dropped.gone-target 检验合格率']);
  });

  it('another name with the same target in the same group is a guess, and said to be one', () => {
    const comparison = held(
      targets(row('数量指标', '检验台次', '≥100台'), row('质量指标', '检验合格率', '≥95%')),
      self(done('数量指标', '检验台次', '≥100台'), done('质量指标', '报告准确率', '≥95%')),
    );
    expect(changesIn(comparison)).toEqual(['name guessed 报告准确率 检验合格率 → 报告准确率 !']);
    expect(findingsIn(comparison)).toEqual(['info indicator-dropped.renamed 报告准确率']);
  });

  it('where fewer than half are found it may be another set: a step milder, and said', () => {
    const names = ['检验台次', '培训人次', '巡查次数', '制度数量'];
    const comparison = held(
      targets(...names.map((name, place) => row('数量指标', name, `≥${String(10 + place)}次`))),
      self(done('数量指标', '检验台次', '≥10次'), done('效益指标', '投诉下降率', '≥5%')),
    );
    expect(comparison.findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    expect(comparison.notes.map(({ id }) => id)).toEqual(['compare.note-another-set']);
  });

  it('two that could be meant are no guess', () => {
    const comparison = held(
      targets(row('质量指标', '检验合格率', '≥95%'), row('质量指标', '抽查合格率', '≥95%')),
      self(done('质量指标', '报告准确率', '≥95%'), done('质量指标', '设备完好率', '≥95%')),
    );
    expect(findingsIn(comparison).sort()).toEqual([
      'error indicator-dropped.gone-target 抽查合格率',
      'error indicator-dropped.gone-target 检验合格率',
    ]);
  });

  it('several of one name are taken in their order within the group', () => {
    const comparison = held(
      targets(row('数量指标', '培训人次', '≥100人次'), row('数量指标', '培训人次', '≥50人次')),
      self(done('数量指标', '培训人次', '≥90人次'), done('数量指标', '培训人次', '≥50人次')),
    );
    expect(changesIn(comparison)).toEqual(['target lowered 培训人次 ≥100人次 → ≥90人次 -10人次 !']);
  });

  it('of another number of them only those whose target tells them apart, and the rest is left open', () => {
    const comparison = held(
      targets(...['≥100人次', '≥50人次', '≥30人次'].map((target) => row('数量指标', '培训人次', target))),
      self(done('数量指标', '培训人次', '≥50人次'), done('数量指标', '培训人次', '≥20人次')),
    );
    expect(changesIn(comparison)).toEqual(['indicator unclear 培训人次 ≥100人次、≥30人次 → ≥20人次']);
    expect(findingsIn(comparison)).toEqual([]);
  });

  it('one that moved to another group is the same', () => {
    const comparison = held(
      targets(row('数量指标', '检验台次', '≥100台'), row('数量指标', '检验合格率', '≥95%')),
      self(done('数量指标', '检验台次', '≥100台'), done('质量指标', '检验合格率', '≥95%')),
    );
    expect(changesIn(comparison)).toEqual(['group changed 检验合格率 产出指标 / 数量指标 → 产出指标 / 质量指标']);
  });

  it('five hundred are matched as fast as they are read', () => {
    const many = (of: (group: string, name: string, target: string) => string, least: number) =>
      Array.from({ length: 500 }, (_, place) =>
        of('数量指标', `第${String(place)}类检验设备台次`, `≥${String(least + place)}台`),
      );
    const comparison = held(targets(...many(row, 100)), self(...many(done, 99)));
    expect(comparison.findings).toHaveLength(500);
    expect(comparison.projects[0]?.pair.indicators.every(({ match }) => match === 'name')).toBe(true);
  });
});

describe('what is a finding', () => {
  const before = [
    '产出指标 | 数量指标 | 检验台次 | ≥100台 | 100台 | 50 | 50',
    '产出指标 | 质量指标 | 检验合格率 | ≥95% | 96% | 50 | 50',
  ];
  const after = ['产出指标 | 数量指标 | 检验台次 | ≥90台 | 100台 | 100 | 100'];

  it.each<[string, string, string, string[]]>([
    ['two versions', '2023', '2023', ['warning', 'warning']],
    ['two years', '2023', '2024', ['info', 'info']],
  ])('depends on what the two are: %s', (_, year, other, severities) => {
    const { findings } = held({ year, rows: before }, { year: other, rows: after });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it.each<['targets' | 'versions' | 'years' | 'other', string[]]>([
    ['targets', ['error', 'error']],
    ['versions', ['warning', 'warning']],
    ['years', ['info', 'info']],
    ['other', []],
  ])('a person may say what they are: %s', (kind, severities) => {
    const { findings } = held({ rows: before }, { rows: after }, { kind });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('goals that are not approved yet may change', () => {
    const rows = (target: string) => targets(`产出指标 | 数量指标 | 检验台次 | ${target}`);
    expect(findingsIn(held(rows('≥100台'), rows('≥90台')))).toEqual(['info indicator-lowered.lowered 检验台次']);
  });

  it('days of another year are other days', () => {
    const rows = (year: string) => ({
      year,
      rows: [`产出指标 | 时效指标 | 完成时间 | ${year}年12月底前 | ${year}年11月 | 100 | 100`],
    });
    const comparison = held(rows('2023'), rows('2024'));
    expect(findingsIn(comparison)).toEqual([]);
    expect(changesIn(comparison).some((line) => line.startsWith('target'))).toBe(true);
  });
});
