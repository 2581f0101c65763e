/**
 * The pipeline, and the only entrance to core for hosts: a snapshot goes in, everything read, scored and found comes out.
 * Pure and synchronous; nothing is written.
 */
import { optionProblems, runChecks } from './checks';
import type {
  CheckRun,
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
import { profileById, readSettings } from './profiles';
import { readWorkbook } from './reading';
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
  /** What is wrong on the sheets 评价设置 and 例外说明 themselves. */
  readonly problems: readonly Message[];
}

/** Reads, scores and checks one workbook. */
export function evaluate(snapshot: Snapshot, options: EvaluateOptions = {}): Result {
  const settings = readSettings(snapshot);
  const { exceptions, problems } = readExceptions(snapshot);
  const profile = options.profile ?? settings.profile;
  const isChosen = (options.profile ?? null) !== null || settings.namesProfile;
  const evaluation = withPeriod(readWorkbook(snapshot), settings.period);
  const projects = evaluation.projects.map((project) =>
    scoreProject(project, isChosen ? profile : profileFor(project, profile)),
  );
  const { portfolios } = evaluation;
  const { findings, checks } = runChecks({ projects, portfolios, exceptions, options: settings.options, profile });
  return {
    projects,
    portfolios,
    findings,
    checks,
    profile,
    unread: [...evaluation.unread, ...projects.flatMap((project) => project.unread)],
    problems: [...settings.problems, ...optionProblems(settings.options), ...problems],
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
