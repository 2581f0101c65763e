/**
 * The JSON of `pe check`: what scripts rely on. Its shape is a contract; fields are added, never renamed or removed.
 * Figures are JSON numbers, quantities as a person typed them are text, and what is not stated is null.
 */
import type { Big } from 'big.js';
import type { Result } from './evaluate';
import { isNumber, roundHalfUp } from './quantity';
import { inWanYuan } from './scoring';
import { render, type Language } from './messages';
import { placeName } from './messages/places';
import type {
  CellRef,
  Concept,
  Coverage,
  Finding,
  Fact,
  Indicator,
  Outcome,
  Quantity,
  ScoredProject,
  Stated,
} from './model';

export { formatPlace as address } from './sheet/reference';

export type Report = ReturnType<typeof toReport>;

/** The whole result as plain JSON data. `file` is echoed as given. */
export function toReport(result: Result, file: string, language: Language = 'zh') {
  return {
    schema: 1,
    file,
    projects: result.projects.map((project) => projectJson(project, language)),
    portfolios: result.portfolios.map((portfolio) => ({
      sheet: portfolio.sheet,
      projects: portfolio.rows.map((row) => ({
        name: row.name,
        amount: row.amount && moneyJson(row.amount),
        score: row.score && figure(row.score.value),
        grade: row.grade?.value ?? null,
        ...placeJson(row.at, language),
      })),
    })),
    coverage: coverageJson(result.coverage, language),
    checks: { ran: [...result.checks.ran], nothingToCheck: [...result.checks.nothingToCheck] },
    findings: result.findings.map((finding) => findingJson(finding, language)),
    problems: result.problems.map((problem) => render(problem, language)),
    unread: result.unread.length,
  };
}

function projectJson(project: ScoredProject, language: Language) {
  const { computed } = project;
  const { money } = computed;
  return {
    name: project.name,
    sheet: project.sheet,
    form: project.form,
    profile: project.profile.id,
    /** Whether the form itself decided on the profile. */
    profileByForm: project.formProfile === project.profile.id,
    period: project.period,
    money: {
      unit: '万元',
      budget: money.budget && moneyJson(money.budget),
      received: money.received && moneyJson(money.received),
      spent: money.spent && moneyJson(money.spent),
      balance: money.balance && moneyJson(money.balance),
      executionRate: rounded(money.executionRate, 4),
    },
    indicators: project.indicators.map((indicator, index) =>
      indicatorJson(indicator, project.outcomes[index], language),
    ),
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
      ...(computed.review && {
        review: {
          score: rounded(computed.review.score, 2),
          grade: computed.review.grade,
          full: computed.review.full,
          count: computed.review.count,
        },
      }),
    },
  };
}

function indicatorJson(indicator: Indicator, outcome: Outcome | undefined, language: Language) {
  return {
    level1: indicator.level1,
    level2: indicator.level2,
    name: indicator.name,
    points: stated(indicator.points),
    target: written(indicator.target),
    actual: written(indicator.actual),
    score: stated(indicator.score),
    ...(indicator.reviewScore && { reviewScore: stated(indicator.reviewScore) }),
    computed: outcome?.score ? Number(outcome.score) : null,
    criterion: indicator.criterion?.value ?? null,
    sheet: indicator.at.sheet,
    ...placeJson(indicator.at, language),
  };
}

/** `cell` is A1, or the words a person finds a place in a Word document by, which `document` gives as data. */
function placeJson(at: CellRef, language: Language) {
  return { cell: placeName(at, language), ...(at.document && { document: at.document }) };
}

/** Every figure that was not compared, with the reason: an id of the texts `unread.…`, or `nothing-to-compare`. */
function coverageJson({ figures, compared, read, unread, places }: Coverage, language: Language) {
  return {
    figures,
    compared,
    read,
    unread,
    places: places.map(({ at, text, state, reason }) => ({
      sheet: at.sheet,
      ...placeJson(at, language),
      text,
      state,
      reason,
    })),
  };
}

function findingJson(finding: Finding, language: Language) {
  return {
    check: finding.check,
    severity: finding.severity,
    project: finding.project,
    subject: finding.subject,
    sheet: finding.at.sheet,
    ...placeJson(finding.at, language),
    related: finding.related.map((ref) => ({ sheet: ref.sheet, ...placeJson(ref, language) })),
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
