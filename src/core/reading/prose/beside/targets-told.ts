/** A target of a table, told in a sentence as another: 「管理服务率｜≥62%」 ↔ 「管理服务率目标值为≥65%」. */
import type { SlipRelation } from '../../../model';
import { baseSymbol, foldWidth, inBase, readQuantity } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { TARGET_COLUMNS, TARGET_LINKS, TARGETS_TOLD } from '../../../terms/text-tables';
import type { Line } from '../arithmetic/lists';
import type { Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';
import { bareHeading, type TextTable } from './text-tables';

type Figure = SlipRelation['odd'];

const COLUMNS: ReadonlySet<string> = new Set(TARGET_COLUMNS.split(' '));
const TOLD = listed(TARGETS_TOLD);
const LINKS = listed(TARGET_LINKS);
const SHORTEST_NAME = 4;

/** By the whole name of a row that only one table has. */
export function targetsTold(lines: readonly Line[], tables: readonly TextTable[]): SlipRelation[] {
  const targets = targetsOf(tables);
  if (targets.size === 0) return [];
  return lines.flat().flatMap(({ text, figures }) => {
    if (text.includes('\t')) return [];
    return figures.flatMap((said): SlipRelation[] => {
      const target = targets.get(nameOf(said));
      if (!target || RULES.test(text.slice(0, said.start - said.label.length))) return [];
      return isOther(said, target) ? [{ kind: 'slip', odd: said.figure, right: target }] : [];
    });
  });
}

/** 「X目标值为≥65%」, with nothing before the name in its clause. */
function nameOf({ label }: Said): string {
  const words = withoutEndings(label, LINKS);
  const target = endingOf(words, TOLD);
  return target === '' ? '' : withoutEndings(words.slice(0, -target.length), LINKS);
}

function isOther({ value }: Said, { value: target }: Figure): boolean {
  if (!value.unit || !target.unit || baseSymbol(value.unit) !== baseSymbol(target.unit)) return false;
  return !inBase(value).eq(inBase(target));
}

/** Null for a name of two rows. */
function targetsOf(tables: readonly TextTable[]): ReadonlyMap<string, Figure | null> {
  const targets = new Map<string, Figure | null>();
  for (const { headings, rows } of tables) {
    const heading = headings.find(({ text }) => COLUMNS.has(bareHeading(text)));
    if (!heading) continue;
    for (const { cells } of rows) {
      const cell = cells.find(({ column }) => column === heading.column);
      const name = foldWidth(cells.filter(({ column }) => column < heading.column).at(-1)?.text ?? '').trim();
      const value = cell ? readQuantity(foldWidth(cell.text).trim()) : null;
      if (!cell || name.length < SHORTEST_NAME || value?.kind !== 'number') continue;
      targets.set(name, targets.has(name) ? null : { value, at: cell.at, words: `${name}${cell.text}` });
    }
  }
  return targets;
}
