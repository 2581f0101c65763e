import type { IndicatorPair, Severity, TargetMove } from '../model';
import type { Found, PairCheck } from './engine/check';
import { milder, weightOf } from './view/pair';

/** The target of an indicator in the later workbook ↔ the one in the earlier. */
export const indicatorLowered: PairCheck = {
  scope: 'pair',
  meta: {
    id: 'indicator-lowered',
    severity: 'error',
    group: 'pair',
    since: '1.1.0',
    basis:
      '财预〔2015〕88号 第二十八条：绩效目标确定后一般不予调整，确需调整的按流程报批；财预〔2020〕10号 第七条：绩效目标是绩效评价的主要依据',
  },

  *run(pair) {
    const weight = weightOf(pair);
    if (weight === null) return;
    // A column that is blank in all rows is a form that was not filled in.
    const isBlank = pair.after.indicators.every(({ target }) => target === null || target.value.kind === 'blank');
    for (const { after, match, move } of pair.indicators) {
      if (!after || isBlank) continue;
      // Days of another year are other days.
      const isDay = move?.before.value.kind === 'date' && pair.kind === 'years';
      yield move && !isDay ? lowered({ after, match }, move, weight) : null;
    }
  },
};

function lowered(
  { after, match }: { readonly after: NonNullable<IndicatorPair['after']>; readonly match: IndicatorPair['match'] },
  { how, before, after: now, wanted }: TargetMove,
  weight: Severity,
): Found | null {
  const [stated, computed] = [now.value.text, before.value.text];
  const data = { indicator: after.name, before: computed, after: stated };
  const found = { data, at: now.at, subject: after.name };
  const isCertain = match === 'name' && wanted?.isWritten === true;
  const severity = isCertain ? weight : milder(weight);
  if (how === 'turned') return { ...found, message: 'turned', stated, computed, severity: milder(weight) };
  if (how === 'emptied') return { ...found, message: 'emptied', computed, severity: milder(weight) };
  if (how !== 'lowered') return null;
  if (wanted === null) return { ...found, message: 'later', stated, computed, severity };
  return { ...found, message: wanted.what === 'less' ? 'loosened' : 'lowered', stated, computed, severity };
}
