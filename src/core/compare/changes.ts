/** What differs in a project that stands in both workbooks. */
import type {
  ChangedThing,
  ComparedProject,
  Indicator,
  IndicatorPair,
  PairChange,
  ProjectPair,
  Stated,
  ToldValue,
} from '../model';
import { moneyRateOf } from '../scoring/figures';
import { isSameText, moveOf } from './moves';
import { isSameGroup, plainName } from './names';
import { change, moving, told } from './told';
import { wholeChanges } from './whole';

/** Figures of an indicator beside its target; `exact` ones are never rounded. */
const FIGURES = [
  { what: 'points', exact: true },
  { what: 'actual', exact: false },
  { what: 'score', exact: true },
  { what: 'reviewScore', exact: true },
] as const;

/** Changes without the findings that stand for them. */
export function changesOf(pair: ProjectPair): ComparedProject {
  const { missing, without } = columnsOf(pair);
  const ofIndicators = pair.indicators.flatMap((each) => indicatorChanges(each, missing));
  const unclear = pair.unclear.map(({ name, before, after }): PairChange =>
    change('indicator', 'unclear', name, severalOf(before), severalOf(after)),
  );
  return { pair, changes: [...wholeChanges(pair), ...ofIndicators, ...unclear], without };
}

function severalOf(indicators: readonly Indicator[]): ToldValue | null {
  const [first] = indicators;
  if (!first) return null;
  return { text: indicators.map(({ target, name }) => target?.value.text || name).join('、'), at: first.at };
}

function indicatorChanges(
  { before, after, match, move }: IndicatorPair,
  missing: ReadonlySet<ChangedThing>,
): PairChange[] {
  if (!before || !after) {
    const [only, how] = before ? [before, 'dropped' as const] : [after, 'added' as const];
    if (!only) return [];
    const value = { text: describe(only), at: only.at };
    return [change('indicator', how, only.name, before && value, after && value)];
  }
  const { name } = after;
  const names = [before, after].map((each): ToldValue => ({ text: each.name, at: each.at })) as [ToldValue, ToldValue];
  const found: PairChange[] = [];
  if (match === 'guess') found.push(change('name', 'guessed', name, ...names));
  else if (plainName(before.name) !== plainName(name)) found.push(change('name', 'changed', name, ...names));
  if (!isSameGroup(before, after)) {
    const groups = [before, after].map((each): ToldValue => ({ text: groupOf(each), at: each.at })) as [
      ToldValue,
      ToldValue,
    ];
    found.push(change('group', 'changed', name, ...groups));
  }
  if (move && !missing.has('target'))
    found.push(change('target', move.how, name, told(move.before), told(move.after), move.difference));
  for (const { what, exact } of FIGURES) {
    const [one, other] = [before[what], after[what]];
    const moved = one && other && !missing.has(what) ? moveOf(one.value, other.value, exact) : null;
    if (moved) found.push(moving(what, name, moved, one, other));
  }
  return [...found, ...criterionChange(before, after, missing)];
}

/** A blank criterion below a merged one may be the one above. */
function criterionChange(before: Indicator, after: Indicator, missing: ReadonlySet<ChangedThing>): PairChange[] {
  const [one, other] = [before.criterion, after.criterion];
  if (!one || !other || missing.has('criterion')) return [];
  if (before.mayShareCriterion || after.mayShareCriterion || isSameText(one.value, other.value)) return [];
  const how = one.value.trim() === '' ? 'filled' : other.value.trim() === '' ? 'emptied' : 'changed';
  const text = ({ value, at }: Stated<string>): ToldValue | null => (value.trim() === '' ? null : { text: value, at });
  return [change('criterion', how, after.name, text(one), text(other))];
}

/** 「产出指标 / 数量指标，≥100台，10 分」 is for a list; here what it asks for, else where it stands. */
function describe(indicator: Indicator): string {
  return told(indicator.target)?.text ?? groupOf(indicator);
}

export function groupOf({ level1, level2 }: Indicator): string {
  return [level1, level2].filter((name) => name !== '').join(' / ');
}

const COLUMNS = ['target', 'points', 'actual', 'score', 'reviewScore', 'criterion'] as const;

/** Whole columns that are missing or blank on one side: no change of each row, but one sentence. */
function columnsOf({ before, after }: ProjectPair) {
  const missing = new Set<ChangedThing>();
  const without: ComparedProject['without'][number][] = [];
  if (before.indicators.length === 0 || after.indicators.length === 0) return { missing, without };
  for (const what of COLUMNS) {
    const has = { before: isWritten(before.indicators, what), after: isWritten(after.indicators, what) };
    if (has.before === has.after) continue;
    missing.add(what);
    without.push({ what, side: has.before ? 'after' : 'before' });
  }
  return { missing, without };
}

function isWritten(indicators: readonly Indicator[], what: (typeof COLUMNS)[number]): boolean {
  return indicators.some((indicator) => {
    // Filled in by the form itself from its money.
    if (what === 'actual' && moneyRateOf(indicator) !== null) return false;
    const value = indicator[what]?.value;
    return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.kind !== 'blank';
  });
}
