import { readCriterion, type Criterion } from '../criteria';
import type { Indicator } from '../model';
import { hasCriterion } from '../scoring/figures';
import type { Found, ProjectCheck } from './engine/check';
import { listed } from './view/listing';

/** Criteria that need a person: free judgement, or words that were not understood. Told once for a table. */
export const ruleUnreadable: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'rule-unreadable',
    severity: 'info',
    group: 'criterion',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件2：评分标准应当明确具体',
  },

  *run({ project }) {
    const ruled = project.indicators.filter(hasCriterion);
    const open = new Set(ruled.filter(({ criterion }) => criterion && isOpen(readCriterion(criterion.value))));
    for (const indicator of ruled) if (!open.has(indicator)) yield null;
    yield* told([...open]);
  },
};

/** Requirements with points of their own are clear, although a person has to tick them. */
function isOpen({ needsPerson, kind }: Criterion): boolean {
  return needsPerson && kind !== 'sum';
}

function* told(open: readonly Indicator[]): Generator<Found> {
  const cells = open.flatMap(({ criterion }) => (criterion ? [criterion.at] : []));
  const [at, ...related] = cells;
  const [first, ...others] = open;
  if (!at || !first) return;
  if (others.length === 0) yield { message: 'one', data: { indicator: first.name }, at, subject: first.name };
  else
    yield {
      message: 'several',
      data: { count: open.length, names: listed(open.map(({ name }) => name)) },
      at,
      related,
    };
}
