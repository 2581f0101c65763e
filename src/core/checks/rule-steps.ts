import Big from 'big.js';
import { formatFigure } from '../quantity';
import type { Edge } from '../criteria';
import type { Found, ProjectCheck } from './engine/check';
import { ruledIn, type Ruled } from './view/criteria';
import { scaleOf, type OrderedStep } from './view/steps';

/** Steps of a criterion with equal or unordered points, overlaps or gaps. */
export const ruleSteps: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'rule-steps',
    severity: 'warning',
    group: 'criterion',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：评分标准',
  },

  *run(view) {
    for (const ruled of ruledIn(view)) {
      const steps = scaleOf(ruled.criterion, ruled.points);
      if (!steps) continue;
      const faults = [...pairsOf(steps)].flatMap(([a, b]) => [equal(ruled, a, b), meeting(ruled, a, b)]);
      const found = [...faults, unordered(ruled, steps)].filter((fault) => fault !== null);
      if (found.length === 0) yield null;
      yield* withoutRepetition(found);
    }
  },
};

function* pairsOf(steps: readonly OrderedStep[]): Generator<readonly [OrderedStep, OrderedStep]> {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    if (next) yield [step, next];
  }
}

/** One finding of a kind for a criterion: the first tells what to look for. */
function withoutRepetition(found: readonly Found[]): Found[] {
  return found.filter(({ message }, index) => found.findIndex((other) => other.message === message) === index);
}

/** Two steps that give the same are one step, or one of them is a slip. */
function equal(ruled: Ruled, a: OrderedStep, b: OrderedStep): Found | null {
  if (!a.gives || !b.gives || a.gives.eq(0) || !a.gives.eq(b.gives) || a.range.low === null) return null;
  return describe(ruled, 'equal', a, b);
}

/**
 * Rising, falling, or with one peak (90–110 % of a plan may be best): points never rise again after they fell. Cases that
 * give nothing are left out: 「未完成60%」 is below 60 %, not at it.
 */
function unordered(ruled: Ruled, steps: readonly OrderedStep[]): Found | null {
  let hasFallen = false;
  for (const [a, b] of pairsOf(steps.filter(({ gives }) => !gives?.eq(0)))) {
    if (!a.gives || !b.gives) continue;
    if (hasFallen && b.gives.gt(a.gives)) return describe(ruled, 'unordered', a, b);
    hasFallen ||= b.gives.lt(a.gives);
  }
  return null;
}

/** How two neighbours meet. Of ladders (「90%以上…，80%以上…」) one end is not written: there is nothing to compare. */
function meeting(ruled: Ruled, a: OrderedStep, b: OrderedStep): Found | null {
  const [end, start] = [a.range.high, b.range.low];
  if (!end || !start) return null;
  const order = end.figure.value.cmp(start.figure.value);
  if (order > 0) return describe(ruled, 'overlap', a, b);
  // The ends themselves, and what lies between 89 % and 90 %, are worth a note.
  const isOverlap = order === 0 && end.closed === true && start.closed === true;
  const isGap = order === 0 ? end.closed === false && start.closed === false : !isNextWhole(end, start);
  const message = isOverlap ? 'overlap' : isGap ? 'gap' : null;
  return message && { ...describe(ruled, message, a, b), severity: 'info' };
}

const ONE = new Big(1);

/** 「1–3次」 and 「4–6次」 leave nothing out. */
function isNextWhole({ figure: end }: Edge, { figure: start }: Edge): boolean {
  const counts = end.unit === null || end.unit.dimension === 'count';
  return counts && start.value.minus(end.value).eq(ONE);
}

type Fault = 'equal' | 'unordered' | 'overlap' | 'gap';

function describe({ indicator, at }: Ruled, message: Fault, a: OrderedStep, b: OrderedStep): Found {
  const data = {
    indicator: indicator.name,
    lower: a.text,
    upper: b.text,
    points: a.gives ? formatFigure(a.gives) : '',
  };
  return { message, data, at, related: indicator.points ? [indicator.points.at] : [], subject: indicator.name };
}
