import { groupBy } from '../../group-by';
import type { IndicatorColumn, Likelihood } from '../../model';
import type { ColumnConcept } from './columns';
import type { Filled, Grid, Line } from '../grid/grid';
import { pointsColumns } from './points-columns';
import { saysWhether } from './reached';
import { finerNames, isName } from './row-names';
import type { Column, Headings } from './table-headings';

/** The columns of an indicator table, each chosen for one meaning. */
export interface Layout {
  readonly level1: Column | null;
  readonly level2: Column | null;
  /** Columns of the name, the most particular first: 四级 before 三级指标. */
  readonly names: readonly Column[];
  readonly level1Points: Column | null;
  readonly level2Points: Column | null;
  readonly level1Score: Column | null;
  readonly level2Score: Column | null;
  readonly points: Column | null;
  /** Columns of signs: 指标性质 may say 正向 where 指标方向 says 等于. */
  readonly comparators: readonly Column[];
  readonly unit: Column | null;
  /** Columns of targets, the one in force first: 调整后指标值 before 年初指标值. */
  readonly targets: readonly Column[];
  readonly actual: Column | null;
  /** What is expected of the year's end, in a table on what is under way. */
  readonly forecast: Column | null;
  /** Columns that say whether the target will be reached: one of words, or one an answer in which it is ticked. */
  readonly likelihood: Column | null;
  readonly answers: readonly (readonly [answer: Likelihood, column: Column])[];
  readonly score: Column | null;
  readonly reviewScore: Column | null;
  /** Where the reviewer says why; nothing without reviewed scores. */
  readonly reviewReason: Column | null;
  readonly criterion: Column | null;
  readonly reason: Column | null;
  /** 是否达标, or a second column of results in which each is only 完成 or 未完成. */
  readonly reached: Column | null;
  readonly completionRate: Column | null;
  readonly scoreRate: Column | null;
  readonly deductionRate: Column | null;
  /** Points taken, in the only column of them, and points added beside it. */
  readonly deducted: Column | null;
  readonly added: Column | null;
  /** Columns whose heading repeats another one's meaning. */
  readonly duplicates: readonly Column[];
  /** First column that holds values rather than names. */
  readonly valuesLeft: number;
}

/** Columns beside the table's own. */
const ASIDE: ReadonlySet<ColumnConcept> = new Set(['extra', 'remark', 'reviewReason', 'reached', 'deducted', 'added']);

/** Rows looked at to tell which of two columns with one heading is the one in use. */
const SAMPLE = 20;

/** Chooses the columns of an indicator table from its headings. */
export function layoutOf(grid: Grid, header: Headings): Layout {
  const chosen = new Choice(grid, header);
  const levels = withUnlabelled(grid, header, nameColumns(chosen));
  const points = pointsColumns(header, levels);
  const review = chosen.one('reviewScore');
  const scores = chosen.all('score');
  const score = chosen.best(scores) ?? review;
  const second = scores.find(({ heading }) => heading.rank !== score?.heading.rank) ?? null;
  const criterion = chosen.one('criterion');
  const isPoints = points.own.length === 0 && criterion !== null && chosen.holdsFigures(criterion);
  const own = isPoints ? criterion : chosen.best(points.own);
  const [actual, progress, expected] = [chosen.one('actual'), chosen.one('progress'), chosen.one('forecast')];
  const whether = chosen.all('actual').find((column) => column !== actual && saysWhether(chosen.cellsOf(column)));
  // 「预计完成值」 where nothing else says what is to be reached.
  const hasTarget = chosen.all('target').length > 0;
  const targets = hasTarget ? ofTheYear(chosen.all('target')) : expected ? [expected] : [];
  const forecast = hasTarget ? expected : null;
  const reviewScore = score === review ? null : (review ?? second);
  const layout = {
    ...levels,
    level1Points: chosen.one('level1Points') ?? points.level1,
    level2Points: chosen.one('level2Points') ?? points.level2,
    level1Score: chosen.one('level1Score'),
    level2Score: chosen.one('level2Score'),
    points: own,
    comparators: chosen.all('targetComparator'),
    unit: chosen.one('unit'),
    targets,
    actual: actual ?? progress,
    forecast,
    likelihood: chosen.one('likelihood'),
    answers: ANSWERS.flatMap((answer) => chosen.all(answer).map((column) => [answer, column] as const)),
    score,
    reviewScore,
    reviewReason: reviewScore && (chosen.one('reviewReason') ?? chosen.one('remark')),
    criterion: isPoints ? null : criterion,
    reason: joined(chosen.all('reason')) ?? chosen.one('reason'),
    reached: chosen.one('reached') ?? whether ?? null,
    completionRate: chosen.one('completionRate') ?? (actual ? progress : null),
    scoreRate: chosen.one('scoreRate'),
    deductionRate: chosen.one('deductionRate'),
    deducted: chosen.only('deducted'),
    added: chosen.only('added'),
  };
  const labels = new Set([layout.level1, layout.level2, ...layout.names]);
  const values = chosen.columns.filter((column) => !labels.has(column) && !ASIDE.has(column.heading.concept));
  const afterNames = Math.max(...layout.names.map(({ left }) => left));
  const valuesLeft = Math.min(...values.map(({ left }) => left).filter((left) => left > afterNames), Infinity);
  return { ...layout, duplicates: chosen.duplicates(), valuesLeft };
}

const ANSWERS: readonly Likelihood[] = ['certain', 'possible', 'impossible'];

/** 「偏差原因分析」 over 经费保障, 人员保障, … and 原因说明: one reason, wherever it is written. */
function joined(columns: readonly Column[]): Column | null {
  const [first, ...others] = [...columns].sort((a, b) => a.left - b.left);
  if (!first || others.length === 0) return null;
  let right = first.right;
  for (const column of others) {
    if (column.left !== right + 1 || column.heading.rank !== first.heading.rank) return null;
    right = column.right;
  }
  return { ...first, right };
}

/** The columns that a reader of the project may rely on; `Indicator` properties of the others are null. */
export function columnsOf(layout: Layout): IndicatorColumn[] {
  const has: readonly (readonly [IndicatorColumn, boolean])[] = [
    ['level1', layout.level1 !== null],
    ['level2', layout.level2 !== null],
    ['name', true],
    ['points', layout.points !== null],
    ['target', layout.targets.length > 0],
    ['targetComparator', layout.comparators.length > 0],
    ['targetUnit', layout.unit !== null],
    ['actual', layout.actual !== null],
    ['forecast', layout.forecast !== null],
    ['likelihood', layout.likelihood !== null || layout.answers.length > 0],
    ['score', layout.score !== null],
    ['reviewScore', layout.reviewScore !== null],
    ['criterion', layout.criterion !== null],
    ['reason', layout.reason !== null],
    ['completionRate', layout.completionRate !== null],
    ['scoreRate', layout.scoreRate !== null],
    ['deductionRate', layout.deductionRate !== null],
    ['deducted', layout.deducted !== null],
  ];
  return has.filter(([, present]) => present).map(([column]) => column);
}

/** Of the rank from which on a target is of more than the year: it says nothing where the year's own is there. */
const MIDTERM_RANK = 5;

function ofTheYear(targets: readonly Column[]): readonly Column[] {
  const annual = targets.filter(({ heading }) => heading.rank < MIDTERM_RANK - 1);
  return annual.length > 0 ? annual : targets;
}

// ---------------------------------------------------------------------------------------------------------------------
// Choosing

const LABEL = /^(?:level\d|name)$/;

/** Headings by meaning; of several with one meaning the plainest is taken, then the one with the most values. */
class Choice {
  /** Headings left of all labels are titles beside the table: 「年度绩效目标」. */
  readonly columns: readonly Column[];
  readonly #byConcept: ReadonlyMap<ColumnConcept, Column[]>;
  readonly #header: Headings;
  readonly #grid: Grid;
  readonly #duplicates: Column[] = [];

  constructor(grid: Grid, header: Headings) {
    this.#grid = grid;
    this.#header = header;
    const first = header.columns.find(({ heading }) => LABEL.test(heading.concept));
    this.columns = header.columns.filter(({ left }) => left >= (first?.left ?? 0));
    this.#byConcept = groupBy(this.columns, ({ heading }) => heading.concept);
    for (const columns of this.#byConcept.values())
      columns.sort((a, b) => a.heading.rank - b.heading.rank || a.left - b.left);
  }

  /** Every column of a meaning, the plainest heading first. */
  all(concept: ColumnConcept): readonly Column[] {
    return this.#byConcept.get(concept) ?? [];
  }

  one(concept: ColumnConcept): Column | null {
    return this.best(this.all(concept));
  }

  /** The column of a meaning that no other has; none of percentages. */
  only(concept: ColumnConcept): Column | null {
    const [first, other] = this.all(concept);
    return first && !other && first.heading.unit === null ? first : null;
  }

  best(columns: readonly Column[]): Column | null {
    if (columns.length < 2) return columns[0] ?? null;
    const rank = Math.min(...columns.map(({ heading }) => heading.rank));
    const plain = columns.filter(({ heading }) => heading.rank === rank);
    const [first, ...others] = plain;
    if (!first) return null;
    const best = others.reduce((most, column) => (this.#filled(column) > this.#filled(most) ? column : most), first);
    this.#duplicates.push(...plain.filter((column) => column !== best));
    return best;
  }

  /** 「绩效指标」 over several columns of words: the last holds the names, those before it the groups. */
  spread(name: Column): Pick<Layout, 'level1' | 'level2' | 'names'> {
    const at = (left: number): Column => ({ ...name, left, right: left });
    const words = wordsByColumn(this.#grid, this.#header);
    const holdsWords = [...words.keys()].filter((column) => name.left <= column && column <= name.right);
    const worded = holdsWords.sort((a, b) => a - b).slice(-3);
    const names = worded.at(-1);
    const count = (column: number) => words.get(column) ?? 0;
    const isSpread = names !== undefined && worded.length > 1 && count(names) >= count(worded[0] ?? names);
    if (!isSpread) return { level1: null, level2: null, names: [name] };
    const [level1, level2] = worded;
    return {
      level1: level1 === undefined ? null : at(level1),
      level2: level2 === undefined || worded.length < 3 ? null : at(level2),
      names: [at(names)],
    };
  }

  /** The first rows below the headings. */
  get sample(): readonly Line[] {
    return sampleOf(this.#grid, this.#header);
  }

  /** The filled cells of a column in the sample. */
  cellsOf({ left }: Column): readonly Filled[] {
    return sampleOf(this.#grid, this.#header).flatMap(({ cells }) => cells.filter(({ column }) => column === left));
  }

  /** 「评分标准」 over 4, 13 and 45 says how many points there are, not how they are given. */
  holdsFigures(column: Column): boolean {
    const filled = this.cellsOf(column);
    const figures = filled.filter(({ value, word }) => typeof value === 'number' || word?.isFigure === true);
    return figures.length > 0 && figures.length === filled.length;
  }

  duplicates(): Column[] {
    return this.#duplicates;
  }

  #filled(column: Column): number {
    return sampleOf(this.#grid, this.#header).filter(({ row }) => this.#grid.value(row, column.left) !== null).length;
  }
}

/** The first rows below the headings. */
function sampleOf(grid: Grid, header: Headings): readonly Line[] {
  return grid.lines.slice(header.last + 1, header.last + 1 + SAMPLE);
}

/** In how many rows of the sample a column holds a name, for the columns that hold any. */
function wordsByColumn(grid: Grid, header: Headings): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (const { cells } of sampleOf(grid, header)) {
    for (const { column, word } of cells) if (isName(word)) words.set(column, (words.get(column) ?? 0) + 1);
  }
  return words;
}

function nameColumns(chosen: Choice): Pick<Layout, 'level1' | 'level2' | 'names'> {
  const [level1, level2, level3, level4] = (['level1', 'level2', 'level3', 'level4'] as const).map((level) =>
    chosen.one(level),
  );
  const first = level1 ?? null;
  const second = level2 ?? null;
  const deepest = [level4, level3].filter((column) => column !== null && column !== undefined);
  if (deepest.length > 0) return { level1: first, level2: second, names: deepest };
  const name = chosen.one('name');
  const isTitleBeside = name !== null && name.heading.rank > 0 && name.left < (second ?? first ?? name).left;
  // 评价维度｜评价要素｜评价指标: what is named less plainly between the group and the name is a level too.
  const between =
    first && !second && name ? chosen.all('name').find(({ left }) => first.left < left && left < name.left) : null;
  if (name && between) return { level1: first, level2: between, names: [name] };
  const finer = name && !first && !second ? finerNames(chosen.columns, name, chosen.sample) : null;
  if (name && finer) return { level1: name, level2: null, names: [finer] };
  if (name && !isTitleBeside)
    return first || second ? { level1: first, level2: second, names: [name] } : chosen.spread(name);
  if (second) return { level1: first, level2: null, names: [second] };
  return { level1: null, level2: null, names: first ? [first] : [] };
}

/** Groups may stand in a column without a heading of its own, left of the first that has one. */
function withUnlabelled<Levels extends Pick<Layout, 'level1' | 'level2' | 'names'>>(
  grid: Grid,
  header: Headings,
  levels: Levels,
): Levels {
  const first = levels.level1 ?? levels.level2 ?? levels.names[0];
  if (!first || first === levels.level1) return levels;
  let nearest = -1;
  for (const column of wordsByColumn(grid, header).keys()) {
    if (column < first.left) nearest = Math.max(nearest, column);
  }
  return nearest < 0 ? levels : { ...levels, level1: { ...first, left: nearest, right: nearest } };
}
