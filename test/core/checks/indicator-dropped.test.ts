import { compareWorkbooks } from '../../../src/core/compare';
import { CHECKS, runPairChecks } from '../../../src/core/checks';
import { runAll } from '../../../src/core/checks/engine/run';
import { render } from '../../../src/core/messages';
import type { PairKind, ProjectPair, ScoredProject } from '../../../src/core/model';
import { lineOf, project } from './support';

const table = (...rows: string[]) =>
  project({ indicators: ['level1 | level2 | name | target | score', ...rows].join('\n') });

function pairOf(before: ScoredProject, after: ScoredProject, kind: PairKind = 'targets'): ProjectPair[] {
  const side = (one: ScoredProject) => ({ projects: [one], portfolios: [], findings: [] });
  return compareWorkbooks(side(before), side(after), { kind }).projects.map(({ pair }) => pair);
}

const found = (pairs: readonly ProjectPair[]) =>
  runPairChecks(pairs).filter(({ check }) => check === 'indicator-dropped');

describe('indicator-dropped', () => {
  const [one, other] = ['产出 | 数量 | 检验台次 | ≥100台 | 50', '产出 | 质量 | 检验合格率 | ≥95% | 50'];

  it.each<[PairKind, string[]]>([
    ['targets', ['error C2']],
    ['versions', ['warning C2']],
    ['years', ['info C2']],
    ['other', []],
  ])('weighs as much as the two are to each other: %s', (kind, expected) => {
    const findings = found(pairOf(table(one, other), table(one.replace('数量', '质量')), kind));
    expect(findings.map((finding) => `${finding.severity} ${lineOf(finding).split(' ').at(-1) ?? ''}`)).toEqual(
      expected,
    );
  });

  it('says where it stood, and what it asked for', () => {
    const [finding] = found(pairOf(table(one, other), table(one)));
    expect(finding && render(finding.message, 'zh')).toBe(
      '“检验合格率”（质量，目标值 ≥95%）在前一份里有（“评价表”C3），后一份里没有。',
    );
    expect(finding && render(finding.message, 'en')).toContain('target ≥95%');
  });

  it('passes over parts, and over a table that is not there', () => {
    const parts = project({
      indicators: `level2 | name | target | part\n数量 | 检验台次 | 100台 |\n数量 | 其中电梯 | 40台 | x`,
    });
    const without = project({ indicators: 'level2 | name | target\n数量 | 检验台次 | 100台' });
    expect(found(pairOf(parts, without))).toEqual([]);
    expect(found(pairOf(table(one), project({})))).toEqual([]);
  });

  it('is no check of one workbook, and not said to have run there', () => {
    const { findings, checks } = runAll(
      { projects: [table(one)], portfolios: [], exceptions: [], options: new Map() },
      CHECKS,
    );
    const all = [...checks.ran, ...checks.nothingToCheck, ...findings.map(({ check }) => check)];
    expect(all.filter((id) => id.startsWith('indicator-'))).toEqual(['indicator-duplicate']);
  });
});
