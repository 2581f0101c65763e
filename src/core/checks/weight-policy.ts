import Big from 'big.js';
import { formatFigure, formatRate } from '../quantity';
import { appliesTo } from '../terms/forms';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { partOf } from './view/group-names';
import type { Sum } from './view/sums';

/** The split of level-1 points ↔ the splits the profile accepts, or the least share of results in a department's evaluation. */
export const weightPolicy: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'weight-policy',
    severity: 'warning',
    group: 'weight',
    since: '0.1.0',
    basis: '财预〔2020〕10号：单位自评 10/50/30/10；部门和财政评价原则上产出、效益不低于60%',
    options: [{ name: 'results-share', kind: 'share', default: '60%' }],
  },

  *run(view, option) {
    const parts = appliesTo('split', view.project) && !isOtherForm(view) ? partsOf(view) : null;
    if (!parts) return;
    const splits = view.project.profile.splits.map((split) => new Map(Object.entries(split)));
    const same = splits.filter(
      (split) => split.size === parts.size && [...split.keys()].every((name) => parts.has(name)),
    );
    const [usual] = same;
    if (usual) yield same.some((split) => isSplit(parts, split)) ? null : otherSplit(parts, usual);
    else if (splits.length > 0 && parts.has('决策') && parts.has('过程'))
      yield shareOfResults(parts, option('results-share'));
  },
};

/** 指标性质, 度量单位: columns of provinces' own forms, whose split is another. */
function isOtherForm({ project: { columns } }: ProjectView): boolean {
  return columns.includes('targetComparator') || columns.includes('targetUnit');
}

type Parts = ReadonlyMap<string, Sum>;

/** Points by part of the framework; null where a group is none of them, or where points are missing. */
function partsOf(view: ProjectView): Parts | null {
  const parts = new Map<string, Sum>();
  const fund = view.sums.ofFund('points');
  if (fund) parts.set('预算执行率', fund);
  for (const branch of view.tree.branches) {
    const name = partOf(branch.group.name);
    const sum = view.sums.ofBranch('points', branch);
    if (name === null || parts.has(name) || !sum || sum.missing.length > 0) return null;
    parts.set(name, sum);
  }
  return view.tree.branches.length > 0 && view.tree.loose.length === 0 ? parts : null;
}

function isSplit(parts: Parts, split: ReadonlyMap<string, number>): boolean {
  return [...split].every(([name, points]) => parts.get(name)?.value.eq(points) ?? false);
}

function otherSplit(parts: Parts, usual: ReadonlyMap<string, number>): Found | null {
  const stated = write([...parts].map(([name, { value }]) => [name, value]));
  const expected = write([...usual].map(([name, points]) => [name, new Big(points)]));
  const cells = [...parts.values()].flatMap((sum) => sum.cells);
  const [at] = cells;
  return at
    ? { message: 'split', data: { split: stated, expected }, at, related: cells.slice(1), stated, computed: expected }
    : null;
}

function shareOfResults(parts: Parts, least: Big): Found | null {
  const all = [...parts.values()].reduce((sum, { value }) => sum.plus(value), new Big(0));
  const results = ['产出', '效益', '满意度', '成本'].flatMap((name) => parts.get(name) ?? []);
  const points = results.reduce((sum, { value }) => sum.plus(value), new Big(0));
  const at = results[0]?.cells[0];
  if (!at || all.lte(0) || points.div(all).gte(least)) return null;
  const stated = formatRate(points.div(all));
  const data = { points: formatFigure(points), full: formatFigure(all), share: stated, least: formatRate(least, 0) };
  const related = results.flatMap((sum) => sum.cells).slice(1);
  return { message: 'results', data, at, related, stated, computed: data.least, severity: 'info' };
}

function write(parts: readonly (readonly [string, Big])[]): string {
  return parts.map(([name, points]) => `${name} ${formatFigure(points)}`).join('、');
}
