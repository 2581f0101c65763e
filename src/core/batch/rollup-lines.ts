/** The list of the roll-up: a line a project, with what its form states beside what its figures give. */
import Big from 'big.js';
import type { Area } from '../model';
import { count, figure, moneyLike, pointsLike, rate, text, UNKNOWN, type ShowFigure } from '../summary/figures';
import type { Content, SheetDraft, TableColumn } from '../summary/layout';
import type { CoverageDigest, DigestCounts, FileDigest, ProjectDigest } from './file-digest';
import { formWord, type BatchText, type SayBatch } from './texts';

/** number · file · project · department · form · year · amount · spent · rate · scores · grades · findings · figures */
const WIDTHS = [6, 34, 34, 22, 12, 8, 14, 14, 11];
const SCORE_WIDTH = 10;
const COUNT_WIDTHS = [8, 8, 8, 8, 10, 10];

/** The unit's own score has a column where anything was reviewed. */
export function lineWidths(digests: readonly FileDigest[]): readonly number[] {
  const isReviewed = digests.some(({ projects }) => projects.some(({ own }) => own !== undefined));
  return [...WIDTHS, ...Array.from({ length: isReviewed ? 5 : 4 }, () => SCORE_WIDTH), ...COUNT_WIDTHS];
}

/** A project; the findings of a file that belong to none of its projects; or a file without a project. */
export interface Line {
  readonly file: string;
  readonly name: string;
  readonly project: ProjectDigest | null;
  /** Null where nothing was read that findings could be about. */
  readonly counts: DigestCounts | null;
  /** On the first line of a file. */
  readonly coverage: CoverageDigest | null;
}

/** The lines of one file: its figures are said on the first, and the findings on all of them are those of the file. */
export function linesOf({ file, state, projects, counts, coverage }: FileDigest, say: SayBatch): Line[] {
  if (state === 'unreadable') {
    return [{ file, name: say('unreadableFile'), project: null, counts: null, coverage: null }];
  }
  if (projects.length === 0) {
    return [{ file, name: say(state === 'nothing' ? 'nothing' : 'noProject'), project: null, counts, coverage }];
  }
  const lines = projects.map((project, index): Line => ({
    file,
    name: project.name || say('unnamed'),
    project,
    counts: project.counts,
    coverage: index === 0 ? coverage : null,
  }));
  const rest = less(counts, projects);
  if (rest === null) return lines;
  return [...lines, { file, name: say('wholeFile'), project: null, counts: rest, coverage: null }];
}

/** What a file has more than its projects together; null for nothing. */
function less(whole: DigestCounts, projects: readonly ProjectDigest[]): DigestCounts | null {
  const left = (name: keyof DigestCounts) => projects.reduce((rest, { counts }) => rest - counts[name], whole[name]);
  const rest = {
    error: left('error'),
    warning: left('warning'),
    info: left('info'),
    accepted: left('accepted'),
    following: left('following'),
  };
  return rest.error + rest.warning + rest.info + rest.accepted > 0 ? rest : null;
}

type NumberedLine = Line & { readonly number: number };
type Show = (line: NumberedLine) => Content;

/** The area of the lines; their sums stand below. */
export function listLines(sheet: SheetDraft, lines: readonly Line[], say: SayBatch): Area {
  const projects = lines.flatMap(({ project }) => project ?? []);
  const money = moneyLike(projects.flatMap(({ money: { budget, spent } }) => [decimal(budget), decimal(spent)]));
  const points = pointsLike(
    projects.flatMap(({ stated, computed, own }) =>
      [stated.score, computed.score, own?.stated ?? null, own?.computed ?? null].map(decimal),
    ),
  );
  const isReviewed = projects.some(({ own }) => own !== undefined);
  const ownScore = ({ own }: ProjectDigest) => decimal(own?.stated ?? own?.computed ?? null);
  const scoreShows: readonly (readonly [heading: BatchText, show: Show])[] = [
    ...(isReviewed ? [['ownScore', of((project) => points(ownScore(project)))] as const] : []),
    [isReviewed ? 'statedReview' : 'statedScore', of((project) => points(decimal(project.stated.score)))],
    [
      isReviewed ? 'computedReview' : 'computedScore',
      of((project) => marked(points(decimal(project.computed.score)), project.agrees.score)),
    ],
    ['statedGrade', of((project) => figure(project.stated.grade ?? UNKNOWN))],
    ['computedGrade', of((project) => marked(figure(project.computed.grade ?? UNKNOWN), project.agrees.grade))],
  ];
  const shows: readonly (readonly [heading: BatchText, show: Show])[] = [
    ['index', ({ number }) => count(number)],
    ['file', ({ file }) => text(file)],
    ['project', ({ name }) => text(name)],
    ['department', ({ project }) => text(project?.department ?? '')],
    ['form', ({ project }) => text(project ? formWord(project.form, say) : '')],
    ['period', ({ project }) => text(project?.period ?? '')],
    ['budget', of((project) => money(decimal(project.money.budget)))],
    ['spent', of((project) => money(decimal(project.money.spent)))],
    ['executionRate', of((project) => rate(decimal(project.money.executionRate)))],
    ...scoreShows,
    ['error', ({ counts }) => found(counts, 'error')],
    ['warning', ({ counts }) => found(counts, 'warning')],
    ['info', ({ counts }) => found(counts, 'info')],
    ['accepted', ({ counts }) => found(counts, 'accepted')],
    ['compared', ({ coverage }) => (coverage ? count(coverage.compared) : text(''))],
    ['allFigures', ({ coverage }) => (coverage ? count(coverage.figures) : text(''))],
  ];
  const columns = shows.map(([heading, show], column): TableColumn<NumberedLine> => ({
    header: say(heading),
    column,
    show,
  }));
  const area = sheet.table(
    columns,
    lines.map((line, index) => ({ ...line, number: index + 1 })),
  );
  sumLine(sheet, lines, { money, scores: scoreShows.length }, say);
  return area;
}

/** Amounts, findings and figures add up; scores and rates do not. */
function sumLine(
  sheet: SheetDraft,
  lines: readonly Line[],
  { money, scores }: { money: ShowFigure; scores: number },
  say: SayBatch,
): void {
  const projects = lines.flatMap(({ project }) => project ?? []);
  const contents: Content[] = [
    money(sumOf(projects.map((project) => project.money.budget))),
    money(sumOf(projects.map((project) => project.money.spent))),
    // The rate and the scores.
    ...Array.from({ length: 1 + scores }, () => text('')),
    ...(['error', 'warning', 'info', 'accepted'] as const).map((name) =>
      count(lines.reduce((sum, { counts }) => sum + (counts?.[name] ?? 0), 0)),
    ),
    ...(['compared', 'figures'] as const).map((name) =>
      count(lines.reduce((sum, { coverage }) => sum + (coverage?.[name] ?? 0), 0)),
    ),
  ];
  sheet.line([
    { column: 0, span: 6, value: say('total'), style: 'strong' },
    ...contents.map((content, index) => ({ column: index + 6, ...content, style: 'strong' as const })),
  ]);
}

/** Lines without a project leave the cell blank: nothing is missing there. */
function of(show: (project: ProjectDigest) => Content): Show {
  return ({ project }) => (project ? show(project) : text(''));
}

/** A figure that is not the stated one stands out. */
function marked(content: Content, agrees: boolean | null): Content {
  return agrees === false ? { ...content, style: 'warning' } : content;
}

/** None is left quiet, some stands out. */
function found(counts: DigestCounts | null, name: 'error' | 'warning' | 'info' | 'accepted'): Content {
  if (counts === null) return text('');
  return counts[name] === 0 ? count(0) : { ...count(counts[name]), style: name };
}

/** A figure of a digest as the decimal it was. */
export function decimal(value: number | null): Big | null {
  return value === null ? null : new Big(value);
}

/** The sum of what is stated; null where nothing is. */
export function sumOf(values: readonly (number | null)[]): Big | null {
  return values.reduce<Big | null>((sum, value) => (value === null ? sum : (sum ?? new Big(0)).plus(value)), null);
}
