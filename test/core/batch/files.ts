/** Digests of evaluations made by hand. */
import { digestOf, unreadable, type FileDigest } from '../../../src/core/batch';
import { accepted, fact, finding, portfolioRow, project, result, stated, at, wan } from '../summary/fixtures';

/** One form that states 99.48 and computes it, with an error, what follows from it, and an accepted warning. */
export const oneProject = (file = '甲/自评表.xlsx'): FileDigest =>
  digestOf(
    file,
    result({
      findings: [
        finding({
          check: 'deduction-unexplained',
          severity: 'warning',
          accepted: accepted('已说明'),
          fingerprint: 'w',
        }),
        finding({ fingerprint: 'e', related: [at(4, 2), at(5, 2, '资金')] }),
        finding({ check: 'score-group', fingerprint: 'f', causedBy: 'e' }),
      ],
      coverage: { figures: 30, compared: 20, read: 6, unread: 4, comparedAt: [], places: [], unreadSheets: [] },
    }),
  );

/** Two projects; one states a score that its figures do not give, and one finding belongs to neither. */
export const twoProjects = (file = '乙/两个项目.xlsx'): FileDigest =>
  digestOf(
    file,
    result({
      projects: [
        project({ name: '路灯改造', sheet: '路灯', facts: [fact('score', '97'), fact('grade', '良', at(31))] }),
        project({ name: '道路养护', sheet: '道路', department: '交通局', facts: [] }),
      ],
      findings: [
        finding({ project: '路灯改造', fingerprint: 'a' }),
        finding({ check: 'figure-conflict', project: '', at: at(2, 0, '说明'), severity: 'info', fingerprint: 'b' }),
      ],
      coverage: { figures: 10, compared: 5, read: 5, unread: 0, comparedAt: [], places: [], unreadSheets: [] },
    }),
  );

/** A list of two rows, which states scores. */
export const listed = (file = '丙.xlsx'): FileDigest =>
  digestOf(
    file,
    result({
      projects: [],
      portfolios: [
        {
          sheet: '项目清单',
          at: at(0, 0, '项目清单'),
          rows: [
            portfolioRow('清单一', { amount: wan(10.5), spent: wan(10.5), score: stated('88.5') }),
            portfolioRow('清单二', { at: at(3, 1, '项目清单'), unit: '交通局' }),
          ],
          facts: [],
          unread: [],
        },
      ],
    }),
  );

export const nothingIn = (file = '通知.xlsx'): FileDigest =>
  digestOf(file, result({ projects: [], isChecked: false, problems: [{ id: 'coverage.nothing-read', data: {} }] }));

export const broken = (file = '坏.xlsx'): FileDigest => unreadable(file, `“${file}”已损坏。`);
