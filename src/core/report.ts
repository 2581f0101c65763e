/**
 * The JSON of `pe check`: what scripts rely on. Its shape is a contract; fields are added, never renamed or removed.
 * Figures are JSON numbers, quantities as a person typed them are text, and what is not stated is null.
 */
import type { Big } from 'big.js';
import type { Result } from './evaluate';
import { isNumber, roundHalfUp } from './quantity';
import { inWanYuan } from './scoring';
import { address } from './a1';
import { render, type Language } from './messages';
import type { Concept, Coverage, Finding, Fact, Indicator, Outcome, Quantity, ScoredProject, Stated } from './model';

export { address };

export type Report = ReturnType<typeof toReport>;

/** The whole result as plain JSON data. `file` is echoed as given. */
export function toReport(result: Result, file: string, language: Language = 'zh') {
  return {
    schema: 1,
    file,
    projects: result.projects.map(projectJson),
    portfolios: result.portfolios.map((portfolio) => ({
      sheet: portfolio.sheet,
      projects: portfolio.rows.map((row) => ({
        name: row.name,
        amount: row.amount && moneyJson(row.amount),
        score: row.score && figure(row.score.value),
        grade: row.grade?.value ?? null,
        cell: address(row.at),
      })),
    })),
    coverage: coverageJson(result.coverage),
    checks: { ran: [...result.checks.ran], nothingToCheck: [...result.checks.nothingToCheck] },
    findings: result.findings.map((finding) => findingJson(finding, language)),
    problems: result.problems.map((problem) => render(problem, language)),
    unread: result.unread.length,
  };
}

function projectJson(project: ScoredProject) {
  const { computed } = project;
  const { money } = computed;
  return {
    name: project.name,
    sheet: project.sheet,
    form: project.form,
    profile: project.profile.id,
    period: project.period,
    money: {
      unit: '万元',
      budget: money.budget && moneyJson(money.budget),
      received: money.received && moneyJson(money.received),
      spent: money.spent && moneyJson(money.spent),
      balance: money.balance && moneyJson(money.balance),
      executionRate: rounded(money.executionRate, 4),
    },
    indicators: project.indicators.map((indicator, index) => indicatorJson(indicator, project.outcomes[index])),
    declared: {
      points: declaredFigure(project, 'points'),
      score: declaredFigure(project, 'score'),
      grade: declared(project, 'grade')?.quantity.text ?? null,
    },
    computed: {
      points: rounded(computed.points, 2),
      score: rounded(computed.score, 2),
      grade: computed.grade,
      full: computed.full,
      count: computed.count,
    },
  };
}

function indicatorJson(indicator: Indicator, outcome: Outcome | undefined) {
  return {
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    points: stated(indicator.points),
    target: written(indicator.target),
    actual: written(indicator.actual),
    score: stated(indicator.score),
    computed: outcome?.score ? Number(outcome.score) : null,
    criterion: indicator.criterion?.value ?? null,
    sheet: indicator.at.sheet,
    cell: address(indicator.at),
  };
}

/** Every figure that was not compared, with the reason: an id of the texts `unread.…`, or `nothing-to-compare`. */
function coverageJson({ figures, compared, read, unread, places }: Coverage) {
  return {
    figures,
    compared,
    read,
    unread,
    places: places.map(({ at, text, state, reason }) => ({ sheet: at.sheet, cell: address(at), text, state, reason })),
  };
}

function findingJson(finding: Finding, language: Language) {
  return {
    check: finding.check,
    severity: finding.severity,
    project: finding.project,
    subject: finding.subject,
    sheet: finding.at.sheet,
    cell: address(finding.at),
    related: finding.related.map((ref) => ({ sheet: ref.sheet, cell: address(ref) })),
    message: render(finding.message, language),
    stated: finding.stated,
    computed: finding.computed,
    accepted: finding.accepted && { reason: finding.accepted.reason, by: finding.accepted.by },
    fingerprint: finding.fingerprint,
    causedBy: finding.causedBy ?? null,
  };
}

/** The first statement of a concept about the project as a whole: a cell before a sentence. */
export function declared(project: ScoredProject, concept: Concept): Fact | undefined {
  const about = project.facts.filter((fact) => fact.concept === concept && fact.subject.kind === 'project');
  return about.find((fact) => fact.source === 'cell') ?? about[0];
}

function declaredFigure(project: ScoredProject, concept: Concept): number | null {
  const fact = declared(project, concept);
  return fact ? figure(fact.quantity) : null;
}

function moneyJson(amount: Stated): number | null {
  return rounded(inWanYuan(amount.value), 6);
}

function stated(value: Stated | null): number | null {
  return value && figure(value.value);
}

function figure(quantity: Quantity): number | null {
  return isNumber(quantity) ? Number(quantity.value) : null;
}

function written(value: Stated | null): string | null {
  return value && value.value.kind !== 'blank' ? value.value.text : null;
}

function rounded(value: Big | null, decimals: number): number | null {
  return value && Number(roundHalfUp(value, decimals));
}
