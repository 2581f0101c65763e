/** What is paid for each, by the name of what it is paid for, and told again below that name: 「家庭无障碍改造每户6000元」, 「按每户5000元标准结算」. */
import type { SlipRelation } from '../../../model';
import { inBase } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { EACH } from '../../../terms/said-sums';
import { STANDARD_LINKS, STANDARDS_CHANGED } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';

const LINKS = listed(STANDARD_LINKS);
const isChanged = holding(STANDARDS_CHANGED);
/** 每户, 每公里. */
const LONGEST_UNIT = 2;
/** So much of a name is told again of nothing else. */
const SHORTEST_NAME = 5;

interface Standard {
  readonly said: Said;
  readonly line: Line;
  readonly unit: string;
  /** What it is paid for; empty where nothing says so. */
  readonly name: string;
}

export function standardsTwice(lines: readonly Line[]): SlipRelation[] {
  const standards = lines.flatMap(standardsIn);
  const named = standards.filter(({ name }) => name.length >= SHORTEST_NAME);
  return standards.flatMap(({ said, line, unit, name }): SlipRelation[] => {
    if (name !== '' || standards.some((one) => one.line === line && one.said !== said)) return [];
    const text = line.map((passage) => passage.text).join('。');
    const [only, another] = named.filter((one) => one.unit === unit && one.line !== line && text.includes(one.name));
    if (!only || another || inBase(only.said.value).eq(inBase(said.value))) return [];
    return [{ kind: 'slip', odd: said.figure, right: only.said.figure }];
  });
}

function standardsIn(line: Line): Standard[] {
  return line.flatMap(({ text, figures }): Standard[] =>
    RULES.test(text)
      ? []
      : figures.flatMap((said): Standard[] => {
          const words = withoutEndings(said.label, LINKS);
          const at = words.lastIndexOf(EACH);
          const unit = at < 0 ? '' : words.slice(at + EACH.length);
          const isPrice = said.value.unit?.dimension === 'money' && isPlain(said);
          if (!isPrice || isChanged(said.gap) || unit === '' || unit.length > LONGEST_UNIT) return [];
          const name = withoutBeginnings(withoutEndings(words.slice(0, at), LINKS), LINKS);
          return [{ said, line, unit, name }];
        }),
  );
}
