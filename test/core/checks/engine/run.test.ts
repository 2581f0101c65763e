import type { Check, Found, ProjectCheck } from '../../../../src/core/checks/engine/check';
import { runAll } from '../../../../src/core/checks/engine/run';
import type { CellRef, Portfolio } from '../../../../src/core/model';
import type { Exception } from '../../../../src/core/reading/forms/exceptions';
import { project } from '../support';

const at = (row: number, sheet = '评价表'): CellRef => ({ sheet, row, column: 0 });

const check = (
  id: string,
  looks: (Found | null)[],
  severity: 'error' | 'warning' | 'info' = 'error',
): ProjectCheck => ({
  scope: 'project',
  meta: { id, severity, group: 'score', since: '0.1.0', basis: '' },
  run: () => looks,
});

const problem = (row: number, more: Partial<Found> = {}): Found => ({
  message: 'differs',
  data: { stated: 1 },
  at: at(row),
  ...more,
});

const run = (checks: readonly Check[], more: Partial<Parameters<typeof runAll>[0]> = {}) =>
  runAll({ projects: [project({})], portfolios: [], exceptions: [], options: new Map(), ...more }, checks);

describe('the engine', () => {
  it('adds severity, project and message to what a check yields', () => {
    const { findings } = run([check('a-b', [problem(3, { subject: '甲', stated: '1', computed: '2' })], 'warning')]);
    expect(findings).toEqual([
      {
        check: 'a-b',
        severity: 'warning',
        project: '测试项目',
        subject: '甲',
        at: at(3),
        related: [],
        message: { id: 'a-b.differs', data: { stated: 1 } },
        stated: '1',
        computed: '2',
        fingerprint: expect.stringMatching(/^[a-z]{12}$/) as string,
        accepted: null,
      },
    ]);
  });

  it('lets a finding be milder than its check', () => {
    expect(run([check('a-b', [problem(1, { severity: 'info' })])]).findings[0]?.severity).toBe('info');
  });

  it('lists checks that looked at something, and those that had nothing to look at', () => {
    expect(run([check('b-b', [null]), check('c-c', []), check('a-a', [problem(1)])]).checks).toEqual({
      ran: ['a-a', 'b-b'],
      nothingToCheck: ['c-c'],
    });
  });

  it('turns a throw into a finding, keeps what was found before it, and lets the others go on', () => {
    const throwing: ProjectCheck = {
      ...check('a-a', []),
      *run() {
        yield problem(1);
        throw new Error('坏数据');
      },
    };
    const { findings, checks } = run([throwing, check('b-b', [problem(2)])]);
    expect(findings.map(({ check: id, severity }) => [id, severity])).toEqual([
      ['a-a', 'error'],
      ['b-b', 'error'],
      ['check-failed', 'info'],
    ]);
    expect(findings[2]?.message).toEqual({ id: 'check-failed.failed', data: { check: 'a-a', reason: '坏数据' } });
    expect(checks.ran).toEqual(['a-a', 'b-b']);
  });

  it('sorts by severity, then by sheet as the projects come, row, column and check', () => {
    const first = check('z-z', [problem(9), problem(2), problem(1, { at: at(1, '另一表') })], 'warning');
    const second = check('a-a', [problem(2), problem(5, { severity: 'info' })], 'warning');
    const { findings } = run([first, check('m-m', [problem(7)]), second]);
    expect(findings.map(({ check: id, at: { sheet, row } }) => `${id} ${sheet} ${String(row)}`)).toEqual([
      'm-m 评价表 7',
      'a-a 评价表 2',
      'z-z 评价表 2',
      'z-z 评价表 9',
      'z-z 另一表 1',
      'a-a 评价表 5',
    ]);
  });

  it('is deterministic', () => {
    const checks = [check('a-a', [problem(1), problem(2, { data: { stated: 2 } })]), check('b-b', [problem(1)])];
    expect(run(checks)).toEqual(run(checks));
  });

  it('runs checks of portfolios on portfolios', () => {
    const portfolio: Portfolio = { sheet: '汇总', at: at(0, '汇总'), rows: [], facts: [], unread: [] };
    const ofLists: Check = {
      ...check('l-l', []),
      scope: 'portfolio',
      run: ({ portfolio: { sheet }, projects, listed }) => [
        problem(1, { data: { sheet, listed, own: projects.only('测试项目')?.name ?? '' } }),
      ],
    };
    const { findings } = run([ofLists], { portfolios: [portfolio] });
    expect(findings).toMatchObject([{ project: '', message: { data: { sheet: '汇总', listed: 0, own: '测试项目' } } }]);
    expect(run([ofLists]).checks).toEqual({ ran: [], nothingToCheck: ['l-l'] });
  });

  it('gives a check its options', () => {
    const asking: ProjectCheck = {
      ...check('a-a', []),
      meta: { ...check('a-a', []).meta, options: [{ name: 'least', kind: 'share', default: '90%' }] },
      run: (_, option) => [problem(1, { data: { least: option('least').toString() } })],
    };
    const least = (options: [string, string][]) =>
      run([asking], { options: new Map(options) }).findings[0]?.message.data;
    expect(least([])).toEqual({ least: '0.9' });
    expect(least([['a-a.least', '80']])).toEqual({ least: '0.8' });
    expect(least([['a-a.least', '很多']])).toEqual({ least: '0.9' });
  });

  it('a check that asks for an option it does not have has failed', () => {
    const asking: ProjectCheck = {
      ...check('a-a', []),
      run: (_, option) => [problem(1, { data: { x: option('x').toString() } })],
    };
    expect(run([asking]).findings).toMatchObject([{ check: 'check-failed' }]);
  });
});

describe('accepted findings', () => {
  const [finding] = run([check('a-b', [problem(3, { subject: '甲' })])]).findings;
  const exception = (more: Partial<Exception> = {}): Exception => ({
    check: 'a-b',
    indicator: '甲',
    reason: '已核实',
    by: '张三',
    when: '2024-04-03',
    fingerprint: finding?.fingerprint ?? '',
    at: at(1, '例外说明'),
    ...more,
  });

  it('carry the reason and stay in place', () => {
    const { findings } = run([check('a-b', [problem(3, { subject: '甲' })])], { exceptions: [exception()] });
    expect(findings).toEqual([{ ...finding, accepted: { reason: '已核实', by: '张三', at: at(1, '例外说明') } }]);
  });

  it('hold wherever the cell moved', () => {
    const { findings } = run([check('a-b', [problem(30, { subject: '甲' })])], { exceptions: [exception()] });
    expect(findings[0]?.accepted).not.toBeNull();
  });

  it.each<[string, Partial<Found>]>([
    ['a figure changed', { data: { stated: 2 } }],
    ['the subject is another', { subject: '乙' }],
  ])('lapse when %s, and are reported as unused', (_, change) => {
    const { findings } = run([check('a-b', [problem(3, { subject: '甲', ...change })])], { exceptions: [exception()] });
    expect(findings.map(({ check: id, accepted }) => [id, accepted])).toEqual([
      ['a-b', null],
      ['exception-unused', null],
    ]);
    expect(findings[1]).toMatchObject({
      severity: 'info',
      at: at(1, '例外说明'),
      message: { id: 'exception-unused.unused' },
    });
  });

  it('say so when their check does not exist', () => {
    const { findings } = run([check('a-b', [])], { exceptions: [exception({ check: 'no-such' })] });
    expect(findings).toMatchObject([{ message: { id: 'exception-unused.unknown', data: { check: 'no-such' } } }]);
  });
});
