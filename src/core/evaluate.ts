/**
 * The pipeline, and the only entrance to core for hosts: a snapshot goes in, everything read, scored and found comes out.
 * Pure and synchronous; nothing is written.
 */
import { optionProblems, runChecks } from './checks';
import { coverageOf } from './coverage';
import type {
  CheckRun,
  Coverage,
  Evaluation,
  Finding,
  Message,
  Portfolio,
  Profile,
  Project,
  ScoredProject,
  Snapshot,
  Unread,
} from './model';
import { apartFromBlankForms } from './forms/blank';
import { profileById, readSettings } from './profiles';
import { readWorkbook } from './reading';
import { withDocuments } from './reading/document/layout';
import { readExceptions } from './reading/forms/exceptions';
import { scoreProject } from './scoring';

export interface EvaluateOptions {
  /** Takes precedence over the profile on the sheet 评价设置. */
  readonly profile?: Profile | null;
}

export interface Result {
  readonly projects: readonly ScoredProject[];
  readonly portfolios: readonly Portfolio[];
  readonly findings: readonly Finding[];
  readonly checks: CheckRun;
  /** The profile that scored the projects. */
  readonly profile: Profile;
  /** What was not used, with the reason, whole workbook. */
  readonly unread: readonly Unread[];
  /** What became of every figure. */
  readonly coverage: Coverage;
  /** Whether anything could be checked: a table or a text of an evaluation was found, and some check had something to look at. */
  readonly isChecked: boolean;
  /** What is wrong on the sheets 评价设置 and 例外说明 themselves, and sheets of which nothing was read. */
  readonly problems: readonly Message[];
}

/** Reads, scores and checks one workbook, the Word reports beside it included, or Word reports alone. */
export function evaluate(given: Snapshot, options: EvaluateOptions = {}): Result {
  const { filled, blank } = apartFromBlankForms(given);
  const snapshot = withDocuments(filled);
  const settings = readSettings(snapshot);
  const { exceptions, problems } = readExceptions(snapshot);
  const profile = options.profile ?? settings.profile;
  const isChosen = (options.profile ?? null) !== null || settings.namesProfile;
  const evaluation = withPeriod(readWorkbook(snapshot), settings.period);
  const projects = evaluation.projects.map((project) =>
    scoreProject(project, isChosen ? profile : profileFor(project, profile)),
  );
  const { portfolios, figures } = evaluation;
  const { findings, checks, compared } = runChecks({
    projects,
    portfolios,
    figures,
    exceptions,
    options: settings.options,
    profile,
  });
  const coverage = coverageOf(snapshot, { ...evaluation, projects }, compared);
  const isChecked = checks.ran.length > 0 && isSomething(evaluation);
  const unused = [...blank, ...(isChecked ? [] : (evaluation.unfilled ?? []))];
  return {
    projects,
    portfolios,
    findings,
    checks,
    coverage,
    isChecked,
    profile,
    unread: [...evaluation.unread, ...projects.flatMap((project) => project.unread)],
    problems: [
      ...settings.problems,
      ...optionProblems(settings.options),
      ...problems,
      ...unused.map(blankForm),
      ...(isChecked ? coverage.unreadSheets.map(unreadSheet) : unused.length > 0 ? [] : [NOTHING_READ]),
    ],
  };
}

/** Where nobody chose one, the profile follows a form that is unmistakably its own. */
function profileFor({ formProfile }: Project, usual: Profile): Profile {
  return (formProfile === null ? null : profileById(formProfile)) ?? usual;
}

/** The period of the settings sheet stands in where a form names none. */
function withPeriod(evaluation: Evaluation, period: string): Evaluation {
  if (period === '') return evaluation;
  return {
    ...evaluation,
    projects: evaluation.projects.map((project) => (project.period === '' ? { ...project, period } : project)),
  };
}

function unreadSheet({ sheet, figures }: Coverage['unreadSheets'][number]): Message {
  return { id: 'coverage.sheet-unread', data: { sheet, figures } };
}

function blankForm(sheet: string): Message {
  return { id: 'coverage.form-blank', data: { sheet } };
}

const NOTHING_READ: Message = { id: 'coverage.nothing-read', data: {} };

/** Whether a table or a text of an evaluation was found; the name of a project alone is neither. */
function isSomething({ projects, portfolios, figures }: Evaluation): boolean {
  const isTold = ({ indicators, funds, facts, relations, told }: Evaluation['projects'][number]) =>
    indicators.length + funds.length + facts.length + relations.length + told.length > 0;
  return portfolios.length > 0 || figures.length > 0 || projects.some(isTold);
}
