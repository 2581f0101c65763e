import { groupBy } from '../group-by';
import type { CellRef, Fact, Indicator, Project, Stated } from '../model';
import { NameIndex } from '../reading/book/name-index';
import { agrees, type Found, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { isSecondLevel } from '../terms/groups';
import { branchNames } from './view/group-names';
import { renamed } from './told/renamed';
import { bareIndicatorName } from './view/indicator-names';
import { sameValue } from './compare/same-value';

/** The target of an indicator, its actual value in further tables, and its name ↔ the table of indicators. */
export const targetConflict: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-conflict',
    severity: 'error',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 第七条：绩效目标是绩效评价的主要依据',
    evidence: 'statements',
  },

  *run(view) {
    yield* compareValues(view.project, 'target');
    yield* compareValues(view.project, 'actual');
    yield* compareNames(view);
    for (const { indicator, goal } of renamed(view.project)) yield renaming(indicator, goal);
  },
};

/** Values told of an indicator: 86.19 % in a sentence is compared by `figure-conflict`, a target wherever it stands here. */
function* compareValues(project: Project, column: 'target' | 'actual'): Generator<Look> {
  const byName = rowsByName(project, column);
  for (const [name, facts] of factsByIndicator(project, column)) {
    // 数量指标 heads what several of them say.
    if (isSecondLevel(name)) continue;
    const rows = byName.get(name) ?? [];
    const [told] = facts;
    const inTable = rows.filter((stated) => stated !== null && stated.value.kind !== 'blank');
    const right = inTable.length > 0 ? inTable : told ? [{ value: told.quantity, at: told.at }] : [];
    const compared = inTable.length > 0 ? facts : facts.slice(1);
    const others = new Set(right.slice(MOST_ROWS).map((stated) => stated?.value.text));
    for (const fact of compared) {
      if (others.has(fact.quantity.text)) yield agrees(saidIn(fact));
      else yield* compareValue(name, column, fact, right.slice(0, MOST_ROWS));
    }
  }
}

/** Of more rows with one name a value is compared with the first; the others have it only where it is written the same. */
const MOST_ROWS = 16;

function rowsByName({ indicators }: Project, column: 'target' | 'actual'): ReadonlyMap<string, (Stated | null)[]> {
  const byName = new Map<string, (Stated | null)[]>();
  for (const indicator of indicators) {
    const known = byName.get(indicator.name);
    if (known) known.push(indicator[column]);
    else byName.set(indicator.name, [indicator[column]]);
  }
  return byName;
}

/** One of two rows with the same name may be meant. */
function* compareValue(
  name: string,
  column: 'target' | 'actual',
  fact: Fact,
  right: readonly (Stated | null)[],
): Generator<Look> {
  const [first] = right;
  if (!first) return;
  if (right.some((stated) => stated && sameValue(fact.quantity, stated.value))) yield agrees(saidIn(fact), ...right);
  else {
    const figures = { stated: fact.quantity.text, computed: first.value.text };
    const place = { at: first.at, from: fact.at };
    const data = { indicator: name, what: { term: column }, place, ...figures };
    yield {
      message: 'differs',
      data,
      at: fact.at,
      related: right.flatMap((stated) => stated?.at ?? []),
      subject: name,
      ...figures,
    };
  }
}

function saidIn({ at, quantity }: Fact): Stated {
  return { at, value: quantity };
}

function factsByIndicator({ facts }: Project, column: 'target' | 'actual'): ReadonlyMap<string, readonly Fact[]> {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    const isOurs = fact.concept === column && (column === 'target' || fact.source === 'cell');
    if (!isOurs || fact.subject.kind !== 'indicator') continue;
    const known = byName.get(fact.subject.name);
    if (known) known.push(fact);
    else byName.set(fact.subject.name, [fact]);
  }
  return byName;
}

/** A finding names so many indicators of a part. */
const MOST_NAMES = 50;

/** What the analysis calls the indicators of a part ↔ what the table or the goals call them. */
function* compareNames({ project, tree }: ProjectView): Generator<Look> {
  const analysed = project.facts.filter(({ concept }) => concept === 'analysedName');
  if (analysed.length === 0) return;
  const goals = project.facts.filter(({ concept }) => concept === 'goalName');
  const [saidOf, goalsOf] = [groupBy(analysed, groupName), groupBy(goals, groupName)];
  const find = branchNames(tree);
  const inTable = namesOf(project.indicators.map(nameIn));
  for (const [group, said] of saidOf) {
    if (group === null) continue;
    const own = find(group)?.group.indicators.flatMap((index) => project.indicators[index] ?? []) ?? [];
    const known = own.length > 0 ? own.map(nameIn) : (goalsOf.get(group) ?? []).map(nameTold);
    if (known.length === 0) continue;
    const ofGroup = namesOf(known);
    const right = known.slice(0, MOST_NAMES);
    for (const fact of said) {
      const name = bareIndicatorName(fact.quantity.text);
      yield ofGroup.has(name) || inTable.has(name) ? null : otherName(fact, group, right);
    }
  }
}

function renaming(indicator: Indicator, goal: Fact): Found {
  const figures = { stated: indicator.name, computed: goal.words };
  const data = { group: indicator.level2 || indicator.level1, ...figures };
  return { message: 'name', data, at: indicator.at, related: [goal.at], subject: indicator.name, ...figures };
}

interface Name {
  readonly text: string;
  readonly at: CellRef;
}

function nameIn({ name, at }: Indicator): Name {
  return { text: name, at };
}

function nameTold({ quantity, at }: Fact): Name {
  return { text: quantity.text, at };
}

function namesOf(names: readonly Name[]): NameIndex<Name> {
  return new NameIndex(names.map((name) => [bareIndicatorName(name.text), name] as const));
}

function groupName({ subject }: Fact): string | null {
  return subject.kind === 'group' ? subject.name : null;
}

function otherName({ quantity, at }: Fact, group: string, right: readonly Name[]): Found {
  const figures = { stated: quantity.text, computed: right.map(({ text }) => text).join('、') };
  const related = right.map((name) => name.at);
  return { message: 'name', data: { group, ...figures }, at, related, subject: group, ...figures };
}
