/** What paragraphs tell of one indicator each, that begin with its name: 「C102 新建污水管网，满分8分。目标：≥24公里；完成情况：24.6公里」. */
import type { NumberQuantity, SaidFigure } from '../../../model';
import { Ends } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { INDICATOR_WORD, TOLD_BELOW } from '../../../terms/told-twice';
import { withoutCode } from '../../grid/wording';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';

/** An indicator with what came of it and what was to. */
export interface IndicatorRow {
  readonly name: string;
  readonly actual: NumberQuantity;
  readonly target: NumberQuantity | null;
  readonly figure: SaidFigure;
  /** The paragraph, where it is one. */
  readonly line?: Line;
}

const VALUES = new Ends(TOLD_BELOW);
const LINKS = listed(': 为 是 了');
const BREAK = /[,;:。(]/;
const POINTS = '分';

/** Of each indicator one; of those told in two paragraphs none. */
export function paragraphsOf(lines: readonly Line[], names: ReadonlySet<string>): IndicatorRow[] {
  const rows = new Map<string, IndicatorRow | null>();
  for (const line of lines) {
    const name = nameOf(line, names);
    const row = name === '' ? null : rowOf(line, name);
    if (row) rows.set(name, rows.has(name) ? null : row);
  }
  return [...rows.values()].filter((row) => row !== null);
}

/** The name that a paragraph begins with: 「立项依据充分性：…」, 「举办节庆活动指标得6分」. */
function nameOf([first]: Line, names: ReadonlySet<string>): string {
  const [head = ''] = (first?.text ?? '').trim().split(BREAK);
  const name = withoutCode(head.trim()).trim();
  const at = name.indexOf(INDICATOR_WORD);
  return [name, name.slice(0, Math.max(0, at))].find((one) => names.has(one)) ?? '';
}

function rowOf(line: Line, name: string): IndicatorRow | null {
  const told = line.flatMap(({ text, figures }) =>
    RULES.test(text) ? [] : figures.map((said) => ({ said, of: valueNamed(said) })),
  );
  const [actual, another] = told.filter(({ of }) => of === 'actual');
  const [target, more] = told.filter(({ of }) => of === 'target');
  if (!actual || another || !target || more || !isPlain(actual.said)) return null;
  const { value, figure } = actual.said;
  const isOne = value.unit?.dimension === 'count' && value.unit.symbol === target.said.value.unit?.symbol;
  if (!isOne || value.unit.symbol === POINTS) return null;
  return { name, actual: value, target: target.said.value, figure, line };
}

/** Nothing else in the clause before the figure. */
function valueNamed({ gap }: Said): 'actual' | 'target' | null {
  const words = withoutEndings(gap, LINKS).split(BREAK).at(-1)?.trim() ?? '';
  const value = VALUES.match(words);
  return value?.[0] === words ? value[1] : null;
}
