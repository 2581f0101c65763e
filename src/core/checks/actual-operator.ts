import { foldWidth } from '../quantity';
import type { Indicator, Quantity } from '../model';
import { ROUGH_RESULT, startsAsBound } from '../terms/bounds';
import type { Found, ProjectCheck } from './engine/check';

/** An actual value that carries ≥ or ≤: it says what was wanted, not what was reached. */
export const actualOperator: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'actual-operator',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：实际完成值填写实际数',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      const { actual } = indicator;
      if (actual && HOLDS_FIGURES.has(actual.value.kind)) yield compare(indicator, actual.value, actual.at);
    }
  },
};

const HOLDS_FIGURES: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'words']);

function compare({ name, target }: Indicator, actual: Quantity, at: Found['at']): Found | null {
  const text = foldWidth(actual.text).trim();
  const found = { data: { indicator: name, actual: actual.text }, at, subject: name, stated: actual.text };
  if (!startsAsBound(text)) return ROUGH_RESULT.test(text) ? { ...found, message: 'vague', severity: 'info' } : null;
  const repeats = target !== null && foldWidth(target.value.text).trim() === text;
  return { ...found, message: repeats ? 'repeats' : 'carries', related: target ? [target.at] : [] };
}
