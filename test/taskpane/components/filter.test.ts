import type { Finding } from '../../../src/core/model';
import { countKinds, group, select } from '../../../src/taskpane/components/check/filter';
import { compareRuns } from '../../../src/taskpane/session/compare';
import { EVERYTHING, type Filter } from '../../../src/taskpane/session/list-state';
import { finding, RATE, TOTAL } from '../sample';

const total = finding();
const reason = finding({
  check: 'deduction-unexplained',
  severity: 'warning',
  subject: '延时开放天数',
  fingerprint: 'b',
});
const note = finding({ check: 'score-rate', severity: 'info', subject: '延时开放天数', fingerprint: 'c' });
const accepted = finding({ check: 'fund-parts', fingerprint: 'd', accepted: { reason: '…', by: '', at: TOTAL } });
const all = [total, reason, note, accepted];

const checks = (findings: readonly Finding[]) => findings.map(({ check }) => check);
const filtered = (filter: Partial<Filter>, before: readonly Finding[] | null = null) =>
  checks(
    select(
      all,
      { ...EVERYTHING, ...filter },
      before && compareRuns(before, all),
      ({ check, subject }) => `${check} ${subject}`,
    ),
  );

describe('filters', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing chosen: all but the accepted', {}, ['score-total', 'deduction-unexplained', 'score-rate']],
    ['errors', { kinds: new Set(['error']) }, ['score-total']],
    ['accepted ones', { kinds: new Set(['accepted']) }, ['fund-parts']],
    ['two kinds', { kinds: new Set(['warning', 'info']) }, ['deduction-unexplained', 'score-rate']],
  ])('%s', (_, filter, expected) => {
    expect(filtered(filter)).toEqual(expected);
  });

  it.each<[string, Filter['since'], string[]]>([
    ['new', 'added', ['deduction-unexplained', 'score-rate']],
    ['still open', 'remaining', ['score-total']],
    ['fixed', 'fixed', ['weight-total']],
  ])('%s since the run before', (_, since, expected) => {
    const gone = finding({ check: 'weight-total', at: RATE, fingerprint: 'z' });
    expect(filtered({ since }, [total, gone])).toEqual(expected);
  });

  it('counts each kind', () => {
    expect([...countKinds(all)]).toEqual([
      ['error', 1],
      ['warning', 1],
      ['info', 1],
      ['accepted', 1],
    ]);
  });
});

describe('groups', () => {
  it('by check', () => {
    const groups = group([total, reason, finding({ at: RATE })], 'check');
    expect(groups.map(({ check, findings }) => [check, findings.length])).toEqual([
      ['score-total', 2],
      ['deduction-unexplained', 1],
    ]);
  });

  it('by indicator, apart for each project', () => {
    const elsewhere = finding({ project: '另一个', subject: '延时开放天数' });
    const groups = group([total, reason, note, elsewhere], 'indicator');
    expect(groups.map(({ project, subject, findings }) => [project, subject, findings.length])).toEqual([
      ['图书馆延时开放经费', '', 1],
      ['图书馆延时开放经费', '延时开放天数', 2],
      ['另一个', '延时开放天数', 1],
    ]);
  });
});
