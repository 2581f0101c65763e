/** Money of the project with one numeral and two units: 「全年支出840.00万元」, 「项目投入财政资金840.00亿元」. */
import type { SlipRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { holding } from '../../../../terms/search';
import { MEASURES, PART_LINKS } from '../../../../terms/said-sums';
import { MONEY_OF, MONEY_UNITS, NOT_PROJECT_MONEY, PROJECT_MONEY } from '../../../../terms/said-over';
import { isPlain, type Passage, type Said } from '../passages';
import { scopeless } from '../turns';
import { behindSigns, listed, withoutBeginnings, withoutEndings } from '../words';

const isOfProject = holding(PROJECT_MONEY);
const isOther = holding(NOT_PROJECT_MONEY);
const WORDS = listed(`${MEASURES} ${PART_LINKS} ${PROJECT_MONEY} ${MONEY_OF}`);
const UNITS: ReadonlySet<string> = new Set(MONEY_UNITS.split(' '));
/** A numeral of fewer digits, decimals counted, is that of many. */
const FEWEST_DIGITS = 3;
const BREAK = /[,;:、()]/;

interface Amount {
  readonly passage: Passage;
  readonly said: Said;
  readonly unit: string;
}

export function unitsMixed(passages: readonly Passage[]): SlipRelation[] {
  const amounts = passages.flatMap((passage) => passage.figures.flatMap((said) => amountOf(passage, said)));
  return [...groupBy(amounts, ({ said }) => said.value.value.toFixed()).values()].flatMap((alike): SlipRelation[] => {
    const [usual, odd, more] = [...groupBy(alike, ({ unit }) => unit).values()].sort((a, b) => b.length - a.length);
    const [right, another] = usual ?? [];
    const [wrong, again] = odd ?? [];
    // What is told once in each unit may be two things; the one that is told oftener is meant.
    if (!right || !another || !wrong || again || more || right.passage === wrong.passage) return [];
    if (!isOfNothingElse(wrong)) return [];
    return [{ kind: 'slip', odd: wrong.said.figure, right: right.said.figure }];
  });
}

function amountOf(passage: Passage, said: Said): Amount[] {
  const unit = said.value.unit?.symbol ?? '';
  const clause = `${said.gap.split(BREAK).at(-1) ?? ''}${said.noun}`;
  if (!UNITS.has(unit) || !isPlain(said) || digitsOf(said) < FEWEST_DIGITS || said.value.value.c.length < 2) return [];
  if (!isOfProject(clause) || isOther(clause)) return [];
  return [{ passage, said, unit }];
}

/** 「项目投入财政资金」, and no 「个别差旅支出」: that may be another amount. */
function isOfNothingElse({ said: { label } }: Amount): boolean {
  return withoutBeginnings(withoutEndings(scopeless(behindSigns(label)), WORDS), WORDS) === '';
}

/** As it is written: five of 840.00. */
function digitsOf({ value: { value, decimals } }: Said): number {
  return Math.max(1, value.e + 1) + decimals;
}
