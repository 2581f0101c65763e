import { groupBy } from '../group-by';
import type { CellRef, Concept, Fact, FundRow, Indicator, Project } from '../model';
import { keyOf, withoutNotes } from '../reading/grid/wording';
import { figureOf } from '../scoring/figures';
import { formatFigure } from '../quantity';
import { hasFullPoints } from '../scoring/marks';
import { OF_TARGET_TABLE } from '../terms/goals';
import { isGroupHeading } from '../terms/groups';
import { holding } from '../terms/search';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { partOf } from './view/group-names';
import type { Statement } from './view/statements';
import type { Branch } from './view/tree';

/** Declared numbers of indicators, full marks, deductions and groups, of the project or a part ↔ counted. */
export const countDeclared: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'count-declared',
    severity: 'error',
    group: 'count',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：评价报告',
    evidence: 'counts',
  },

  *run(view) {
    const { indicators } = view.project;
    if (indicators.length === 0 || indicators.some(isGroup)) {
      yield* compareHeadings(view.project);
      return;
    }
    const tallies = new Map<Branch | null, Tally>();
    const tally = (branch: Branch | null): Tally => {
      let known = tallies.get(branch);
      if (!known) tallies.set(branch, (known = tallyOf(view, branch)));
      return known;
    };
    const elsewhere = otherSystems(view, tally(null));
    for (const concept of COUNTED) {
      for (const statement of view.statements.about(concept))
        if (!elsewhere.has(statement.fact.at)) yield* compare(view, statement, null, tally(null));
      for (const statement of view.statements.aboutGroups(concept)) {
        yield* compare(view, statement, statement.branch, tally(statement.branch));
      }
    }
  },
};

/** A row of the groups stands for indicators that are in no table, and are not to be counted. */
function isGroup({ level1, level2, name }: Indicator): boolean {
  return (level1 === '' || level1 === name) && level2 === '' && isGroupHeading(withoutNotes(keyOf(name)));
}

const COUNTED: readonly Concept[] = ['indicatorCount', 'fullCount', 'deductedCount', 'groupCount'];

/** In a report without a table: what the national framework has under 决策 and 过程. */
const FRAMEWORK_COUNTS: ReadonlyMap<string, number> = new Map([
  ['决策', 6],
  ['过程', 5],
]);

/** 「决策类指标由22个三级指标构成」 ↔ the sections of its analysis, where they are all of the framework's. */
function* compareHeadings({ facts }: Project): Generator<Look> {
  const headings = headingsOf(facts);
  for (const { concept, subject, quantity, at } of facts) {
    const figure = concept === 'indicatorCount' && subject.kind === 'group' ? figureOf({ value: quantity, at }) : null;
    if (!figure || subject.kind !== 'group') continue;
    const headed = headings.get(subject.name);
    if (!headed || headed.count !== FRAMEWORK_COUNTS.get(subject.name)) continue;
    if (figure.value.approximate) yield null;
    else if (figure.value.value.eq(headed.count)) yield agrees(figure, ...headed.cells);
    else {
      const figures = { stated: figure.value.text, computed: String(headed.count) };
      const data = { group: subject.name, what: { term: 'indicatorCount' }, ...figures };
      yield { message: 'headed', data, at, related: headed.cells, subject: subject.name, ...figures };
    }
  }
}

interface Headings {
  /** How many different names there are. */
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** The headings of each group's analysis. */
function headingsOf(facts: readonly Fact[]): ReadonlyMap<string, Headings> {
  const headed = facts.filter(({ concept, subject }) => concept === 'headedName' && subject.kind === 'group');
  const byGroup = groupBy(headed, ({ subject }) => (subject.kind === 'group' ? subject.name : ''));
  return new Map(
    [...byGroup].map(([group, headings]) => {
      const names = new Set(headings.map(({ quantity }) => quantity.text));
      return [group, { count: names.size, cells: headings.map(({ at }) => at) }];
    }),
  );
}

/** Lines that count the levels of a system whose parts, and all below them, are not those of the table: 决策 to 效益 beside a self-evaluation. */
function otherSystems(view: ProjectView, tally: Tally): ReadonlySet<CellRef> {
  const told = view.project.facts.filter(
    ({ source, subject, concept }) => source === 'text' && subject.kind === 'project' && OF_LEVELS.has(concept),
  );
  const isOther = (facts: readonly Fact[]): boolean =>
    facts.length > 1 &&
    facts.some(countsParts) &&
    facts.every((fact) => differs(fact, countsOf(view, fact, null, tally)));
  return new Set([...groupBy(told, ({ at }) => at)].flatMap(([at, facts]) => (isOther(facts) ? [at] : [])));
}

const OF_LEVELS: ReadonlySet<Concept> = new Set(['groupCount', 'indicatorCount']);

function countsParts({ words }: Fact): boolean {
  return words.includes('一级') && !words.includes('二级');
}

function differs({ quantity }: Fact, counts: Counts | null): boolean {
  return quantity.kind === 'number' && counts?.right.some((count) => quantity.value.eq(count)) === false;
}

/** Sentences about the table of targets count another table than that of scores. */
const isAboutTargets = holding(OF_TARGET_TABLE);

/** What a declared number may mean, the first being what it says; `confused` counts something that is easily taken for it. */
interface Counts {
  readonly term: string;
  readonly right: readonly number[];
  readonly confused: number | null;
}

function* compare(
  view: ProjectView,
  { fact, figure, related }: Statement,
  branch: Branch | null,
  tally: Tally,
): Generator<Look> {
  const counts = countsOf(view, fact, branch, tally);
  const [counted] = counts?.right ?? [];
  if (!counts || counted === undefined || figure.value.approximate) return;
  const { value } = figure.value;
  if (counts.right.some((count) => value.eq(count))) {
    yield agrees(figure, ...related);
    return;
  }
  // Nobody can tell which table such a sentence counts.
  if (fact.source === 'text' && branch === null && isAboutTargets(fact.words)) return;
  const subject = branch?.group.name ?? '';
  const figures = { stated: figure.value.text, computed: String(counted) };
  const group = subject === '' ? { term: 'project' } : subject;
  const data = { group, what: { term: counts.term }, ...figures, stated: formatFigure(value) };
  const found = { data, at: figure.at, related, subject, ...figures };
  if (counts.confused !== null && value.eq(counts.confused)) yield { ...found, message: 'level-2', severity: 'info' };
  else yield { ...found, message: 'differs' };
}

/** Numbers of indicators, of a branch or of all. */
interface Tally {
  readonly all: number;
  readonly scored: number;
  /** Outputs and outcomes. */
  readonly results: number;
  /** Scored, with points to compare the score with. */
  readonly comparable: number;
  readonly full: number;
  /** Groups of the second level. */
  readonly groups: number;
}

function tallyOf(view: ProjectView, branch: Branch | null): Tally {
  const { project, marks, places } = view;
  const indicators = (branch?.group.indicators ?? places).filter((at) => project.indicators[at]?.isPart === false);
  const scored = indicators.filter((index) => marks.scores[index]);
  const comparable = scored.filter((index) => marks.points[index]);
  const above = branch ? [branch] : view.tree.branches;
  return {
    all: indicators.length,
    scored: scored.length,
    results: indicators.filter((index) => isResult(view, index)).length,
    comparable: comparable.length,
    full: comparable.filter((index) => hasFullPoints(marks, index)).length,
    groups: above.reduce((sum, { branches }) => sum + branches.length, 0),
  };
}

function countsOf(view: ProjectView, fact: Fact, branch: Branch | null, tally: Tally): Counts | null {
  switch (fact.concept) {
    case 'indicatorCount': {
      if (!branch && listsParts(view)) return null;
      const results = branch ? [] : [tally.results];
      const confused = branch && branch.branches.length > 0 ? branch.branches.length : null;
      return { term: 'indicatorCount', right: [tally.all, tally.scored, ...results], confused };
    }
    case 'fullCount':
    case 'deductedCount': {
      const { all, comparable, full } = tally;
      if (comparable === 0 || comparable < all) return null;
      const right = fact.concept === 'fullCount' ? full : comparable - full;
      // The rate of execution, which the fund block scores, may be counted as well.
      const fund = branch ? 0 : view.project.funds.filter((table) => table.rows.some(countsAs(fact.concept))).length;
      return { term: fact.concept, right: fund > 0 ? [right, right + 1] : [right], confused: null };
    }
    default:
      return groupsOf(view, fact, branch, tally.groups);
  }
}

/** A row of a fund block with points that it has in full, or lost some of. */
function countsAs(concept: Concept): (row: FundRow) => boolean {
  return ({ points, score }) => {
    const [full, own] = [points && figureOf(points), score && figureOf(score)];
    if (!full || !own) return false;
    return own.value.value.lt(full.value.value) === (concept === 'deductedCount');
  };
}

/** A table of the parts alone says nothing of how many indicators they have. */
function listsParts({ project: { indicators } }: ProjectView): boolean {
  return indicators.every(({ name, level1 }) => level1 === '' && partOf(name) !== null);
}

/** 「一级指标4个」 counts the first level, 「二级指标」 the second; without either word both are possible. */
function groupsOf({ tree }: ProjectView, { words }: Fact, branch: Branch | null, second: number): Counts | null {
  const [saysFirst, saysSecond] = [words.includes('一级'), words.includes('二级')];
  const counts = [
    ...(saysFirst || !saysSecond ? [tree.branches.length] : []),
    ...(saysSecond || !saysFirst ? [second] : []),
  ];
  if (branch) return second > 0 && !saysFirst ? { term: 'groupCount', right: [second], confused: null } : null;
  const right = counts.filter((count) => count > 0);
  return right.length > 0
    ? { term: saysFirst && !saysSecond ? 'level1Count' : 'groupCount', right, confused: null }
    : null;
}

/** Of the table of targets: outputs and outcomes, not 决策 and 过程. */
function isResult({ project }: ProjectView, index: number): boolean {
  const part = partOf(project.indicators[index]?.level1 ?? '');
  return part !== '决策' && part !== '过程';
}
