import type { Block, FundTable } from '../model';
import { exactInterval, formatFigure } from '../quantity';
import { type Figure, figureOf } from '../scoring/figures';
import { markOf } from '../scoring/marks';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { compareGroups } from './compare/group-sums';
import type { ProjectView } from './view/view';
import { contradicts, single, type Sum, total } from './view/sums';

/** A group's declared points ↔ its children, at each level, and those that stand over a whole table ↔ its groups. */
export const weightGroup: ProjectCheck = {
  scope: 'project',
  meta: { id: 'weight-group', severity: 'error', group: 'weight', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  *run(view) {
    yield* compareGroups(view, 'points');
    for (const block of view.project.blocks ?? []) yield* compareBlock(view, block);
    for (const table of view.project.funds) yield* compareFunds(table);
  },
};

/** 「预算执行情况（10分）」 ↔ the points of its rows: of the total, or of all together. */
function* compareFunds({ points, rows }: FundTable): Generator<Look> {
  const written = rows.flatMap((row) => (row.points ? [row.points] : []));
  const own = written.map(figureOf).filter((figure) => figure !== null);
  const stated = points ? markOf(points.stated) : null;
  // Where no column gives points those of the title are the row's.
  if (!points || !stated || written.some(({ at }) => at === points.stated.at)) return;
  const sum = total(own.map((figure) => single(figure)));
  if (!sum) return;
  const whole = exactInterval(stated.value);
  const isOne = own.some((figure) => !contradicts(whole, single(figure)));
  if (isOne || !contradicts(whole, sum)) yield agrees(stated, sum);
  else yield differs(points.name, stated, sum);
}

/** 「年度绩效目标（80分）」 ↔ the groups beside it. */
function* compareBlock({ tree, sums }: ProjectView, { name, points, indicators }: Block): Generator<Look> {
  const members = new Set(indicators);
  const isWithin = (places: readonly number[]) => places.length > 0 && places.every((place) => members.has(place));
  const branches = tree.branches.filter(({ group }) => isWithin(group.indicators));
  const loose = tree.loose.filter((place) => members.has(place));
  const covered = branches.reduce((count, { group }) => count + group.indicators.length, loose.length);
  const stated = markOf(points);
  const sum = sums.below('points', { branches, loose });
  if (!stated || !sum || covered < members.size) return;
  if (!contradicts(single(stated, sums.decimals('points')).interval, sum)) yield agrees(stated, sum);
  else yield differs(name, stated, sum);
}

function differs(group: string, stated: Figure, sum: Sum): Look {
  const figures = { stated: stated.value.text, computed: formatFigure(sum.value) };
  return {
    message: 'differs',
    data: { group, ...figures },
    at: stated.at,
    related: sum.cells,
    subject: group,
    ...figures,
  };
}
