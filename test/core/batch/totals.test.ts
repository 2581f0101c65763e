import { byPath, totalsOf } from '../../../src/core/batch';
import { broken, listed, nothingIn, oneProject, twoProjects } from './files';

describe('the totals of many files', () => {
  const totals = totalsOf([oneProject(), twoProjects(), listed(), nothingIn(), broken()]);

  it('count every file once', () => {
    expect(totals).toMatchObject({ files: 5, unreadable: 1, withErrors: 2, withWarnings: 0, nothing: 1, clean: 1 });
    expect(totals.projects).toBe(5);
  });

  it('add findings and figures', () => {
    expect(totals.counts).toEqual({ error: 2, warning: 0, info: 1, accepted: 1, following: 1 });
    expect(totals.coverage).toEqual({ figures: 40, compared: 25, read: 11, unread: 4 });
  });

  it('name the most frequent checks first, without accepted findings and consequences', () => {
    expect(totals.checks).toEqual([
      { check: 'score-total', title: expect.any(String), severity: 'error', findings: 2, files: 2 },
      { check: 'figure-conflict', title: expect.any(String), severity: 'info', findings: 1, files: 1 },
    ]);
  });

  it('count a file once for a check, however often it finds something there', () => {
    const { checks } = totalsOf([oneProject(), oneProject('b.xlsx'), oneProject('c.xlsx')]);
    expect(checks[0]).toMatchObject({ findings: 3, files: 3 });
    const [first] = oneProject().findings;
    if (!first) throw new Error('The file has findings.');
    const twice = { ...oneProject(), findings: [first, { ...first, severity: 'warning' as const }] };
    expect(totalsOf([twice]).checks).toMatchObject([{ findings: 2, files: 1, severity: 'error' }]);
  });

  it('are nothing for no files', () => {
    expect(totalsOf([])).toMatchObject({ files: 0, clean: 0, checks: [] });
  });
});

it('files are ordered by folder and name, on any machine alike', () => {
  const paths = ['b.xlsx', 'a/z.xlsx', 'a.xlsx', 'a\\b.xlsx', 'a/c/d.xlsx', '乙.xlsx', '甲.xlsx', 'B.xlsx'];
  const sorted = [...paths].sort(byPath);
  expect(sorted).toEqual(['B.xlsx', 'a\\b.xlsx', 'a/c/d.xlsx', 'a/z.xlsx', 'a.xlsx', 'b.xlsx', '乙.xlsx', '甲.xlsx']);
  expect([...paths].reverse().sort(byPath)).toEqual(sorted);
});
