/** What was given, spent and left, each in a paragraph of its own: 「资金到位…864.25万元」, 「资金使用…791.08万元」, 「资金结余…73.17万元」. */
import type { SaidRelation, SaidTerm } from '../../../../model';
import { GIVEN_SAID, LEFT_SAID, OTHER_MONEY, PARTS_SAID, SPENT_SAID } from '../../../../terms/said-changes';
import { holding } from '../../../../terms/search';
import { yearsIn } from '../dates';
import type { Line } from '../lists';
import { addsUp } from '../balances';
import { isPlain, type Passage, type Said } from '../passages';
import { isSameMeasure } from '../turns';
import { listed } from '../words';

const isOther = holding(OTHER_MONEY);
const ROLES = [holding(GIVEN_SAID), holding(SPENT_SAID), holding(LEFT_SAID)] as const;
/** Paragraphs without money may stand between. */
const FARTHEST = 6;
const PARTS = listed(PARTS_SAID);
const BREAK = /[,;:(]/;

export function balancesOver(lines: readonly Line[]): SaidRelation[] {
  return lines.flatMap((line, index): SaidRelation[] => {
    const next = lines
      .slice(index + 1, index + 1 + FARTHEST)
      .filter((one) => one.some(({ figures }) => figures.some(isAmount)));
    const told = [line, next[0], next[1]].map((one) => onlyIn(one ?? []));
    const [given, spent, left] = told;
    if (!given || !spent || !left || !told.every((figure, role) => figure && saysOnly(figure, role))) return [];
    if (!isSameMeasure(given.said, spent.said) || !isSameMeasure(given.said, left.said)) return [];
    const terms: SaidTerm[] = [
      { figure: given.said.figure, sign: 1 },
      { figure: spent.said.figure, sign: -1 },
    ];
    return [{ kind: 'balance', result: left.said.figure, terms }];
  });
}

interface Only {
  readonly said: Said;
  readonly words: string;
}

/** The only amount of a paragraph, with the words of its clause; years that it names make it one of several. */
function onlyIn(line: Line): Only | null {
  const amounts = line.flatMap((passage) => passage.figures.filter(isAmount).map((said) => ({ said, passage })));
  // 「支出1387.65万元，其中：燃煤锅炉淘汰补助846.5万元…」: what stands behind 其中 is told of the first.
  const parts = amounts.findIndex(({ said }, at) => at > 0 && PARTS.some((word) => said.gap.includes(word)));
  const own = parts < 0 ? amounts : amounts.slice(0, parts);
  const last = own.at(-1);
  // 「上年结转96万元，本年拨入1240万元，全年可支配资金1336万元」
  const isAll =
    last !== undefined &&
    own.length > 2 &&
    addsUp(
      own.slice(0, -1).map(({ said }) => said),
      last.said,
    );
  const [only, another] = isAll ? [last] : own;
  if (!only || another || !isPlain(only.said) || only.said.depth > 0) return null;
  const { said, passage } = only;
  if ((!isAll && isOther(passage.text.slice(0, said.end))) || hasOtherYears(line)) return null;
  const before = said.gap.split(BREAK).at(-1) ?? '';
  return { said, words: before + said.noun };
}

function isAmount({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'money';
}

/** Whole years beside dates of a day or a month. */
function hasOtherYears(line: readonly Passage[]): boolean {
  return (
    new Set(
      line.flatMap(({ text }) =>
        yearsIn(text)
          .map(({ from }) => from)
          .filter((year) => year > 0),
      ),
    ).size > 1
  );
}

/** Given, spent or left, and none of the others. */
function saysOnly({ words }: Only, role: number): boolean {
  return ROLES.every((says, at) => says(words) === (at === role));
}
