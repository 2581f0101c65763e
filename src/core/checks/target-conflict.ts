import type { CellRef, Concept, Fact, Indicator, Project, Stated } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { branchNames } from './base/names';
import { renamed } from './base/renamed';
import { sameIndicatorName, sameValue } from './base/same-value';

/** The target of an indicator, its actual value in further tables, and its name ↔ the table of indicators. */
export const targetConflict: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-conflict',
    severity: 'error',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 第七条：绩效目标是绩效评价的主要依据',
  },

  *run(view) {
    yield* compareValues(view.project, 'target');
    yield* compareValues(view.project, 'actual');
    yield* compareNames(view);
    for (const { indicator, goal } of renamed(view.project)) yield renaming(indicator, goal);
  },
};

/** Values told of an indicator: 86.19 % in a sentence is compared by `figure-conflict`, a target wherever it stands here. */
function* compareValues(project: Project, column: 'target' | 'actual'): Generator<Found | null> {
  const byName = rowsByName(project, column);
  for (const [name, facts] of factsByIndicator(project, column)) {
    const rows = byName.get(name) ?? [];
    const [told] = facts;
    const inTable = rows.filter((stated) => stated !== null && stated.value.kind !== 'blank');
    const right = inTable.length > 0 ? inTable : told ? [{ value: told.quantity, at: told.at }] : [];
    const compared = inTable.length > 0 ? facts : facts.slice(1);
    for (const fact of compared) yield* compareValue(name, column, fact, right);
  }
}

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
): Generator<Found | null> {
  const [first] = right;
  if (!first) return;
  if (right.some((stated) => stated && sameValue(fact.quantity, stated.value))) yield null;
  else {
    const figures = { stated: fact.quantity.text, computed: first.value.text };
    const data = { indicator: name, what: { term: column }, ...figures };
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

/** What the analysis calls the indicators of a part ↔ what the table or the goals call them. */
function* compareNames({ project, tree }: ProjectView): Generator<Found | null> {
  const find = branchNames(tree);
  for (const fact of project.facts) {
    if (fact.concept !== 'analysedName' || fact.subject.kind !== 'group') continue;
    const group = fact.subject.name;
    const branch = find(group)?.group;
    const inTable = branch?.indicators.flatMap((index) => project.indicators[index] ?? []) ?? [];
    const known = inTable.length > 0 ? inTable.map(nameIn) : namesTold(project, 'goalName', group);
    if (known.length > 0) yield* compareName(project, fact, group, known);
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

function namesTold({ facts }: Project, concept: Concept, group: string): Name[] {
  return facts.flatMap((fact) =>
    fact.concept === concept && fact.subject.kind === 'group' && fact.subject.name === group
      ? [{ text: fact.quantity.text, at: fact.at }]
      : [],
  );
}

function* compareName(project: Project, fact: Fact, group: string, known: readonly Name[]): Generator<Found | null> {
  const said = fact.quantity.text;
  const isKnown = (text: string) => sameIndicatorName(said, text);
  if (known.some(({ text }) => isKnown(text)) || project.indicators.some(({ name }) => isKnown(name))) yield null;
  else {
    const figures = { stated: said, computed: known.map(({ text }) => text).join('、') };
    yield {
      message: 'name',
      data: { group, ...figures },
      at: fact.at,
      related: known.map(({ at }) => at),
      subject: group,
      ...figures,
    };
  }
}
