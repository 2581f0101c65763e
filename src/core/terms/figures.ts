/** What words beside figures say of a whole row or column, in tables of any kind. */
import type { Hint } from '../arithmetic';
import { endingWith } from './ends';
import { TELLS_ROWS_APART } from './numbering';
import { holding } from './search';
import { being, startingWith } from './starts';
import { isTotalLabel } from './totals';

/** Rows and columns that number the others. */
const numbering = being(TELLS_ROWS_APART);
const NUMBER_WORDS = '编号 编码 代码 电话 凭证 文号 账号 身份证 年份 日期 时间 排名 名次 邮编 型号';
const EACH_WORDS = '平均 人均 户均 亩均 生均 村均 校均 床均 次均 日均 月均 年均 镇均 县均 每人 每户';
const MEAN_WORDS = '均价 单价 均值 标准 中位';
const GROWTH_WORDS = '增长 增幅 增速 降幅';
const AGAINST_WORDS = '同比 环比 增减率';
const NUMBERS = holding(NUMBER_WORDS);
const AVERAGES = holding(`${EACH_WORDS} ${MEAN_WORDS}`);
const CHANGES = holding(`${GROWTH_WORDS} ${AGAINST_WORDS}`);
const SHARES = holding('占比 比重 占总 构成比');
const OF_A_WHOLE = /^所?占.{2,}(?:比例?|比率|百分比)$/;
const RATES = /(?:率|进度|比例|比率|百分比|度|系数|指数|倍数|%)$/;
const RESTS = holding('结余 结转 剩余 差额 余额 净额 未完成数 缺口');
const PARTS = /^其中[:：,，、]?/;
/** 总人数, 总面积: a whole in a row or column of its own. */
const WHOLES = /^总(?:额|数|量|计|人数|户数|面积|金额|投资|里程|支出|收入|资金|预算|数量|份数|人次)/;
const SUBTOTALS = /(?:小计|合计|总计)$|总(?:额|数|量|金额|投资|人数|户数)$/;
/** 合计下达: all of it together, before the word for what happened to it. */
const TOGETHER = /^(?:合计|总计)(?:下达|安排|分配|拨付|支出|支付|执行|到位|完成|发放|补助|投入|使用)/;
/** 累计支付 behind 第一次｜第二次: all payments so far. */
const SO_FAR = /^累计(?:已)?(?:支付|付款|拨付|支出|完成|到位|发放|下达)(?:额|数|金额|资金)?$/;
/** 专项债券额度 is an amount and 一季度 a time, and no rate as 满意度 is. */
const NO_RATES = /(?:额|季)度$/;
/** 满意度 is a rate, 年度 a number; 深度 and 高度 are neither and add up no more. */
const YEARS = /年度$/;

/** All of the places that the other rows or columns name. */
const EVERYWHERE: ReadonlySet<string> = new Set('全国 全省 全市 全州 全县 全区 全旗 全镇 全乡'.split(' '));

/** Which labels say that they number, that they say what comes to each, and by how much something rose. */
interface Saying {
  readonly numbers: (words: string) => boolean;
  readonly averages: (words: string) => boolean;
  readonly changes: (words: string) => boolean;
}

const OF_COLUMNS: Saying = { numbers: NUMBERS, averages: AVERAGES, changes: CHANGES };

/** What a name is of stands at its end: 计量标准器具更新 and 电话费 are things, 补助标准 and 联系电话 are not. */
const [endsInMean, endsInGrowth] = [endingWith(`${MEAN_WORDS} 标准值 中位数`), endingWith(GROWTH_WORDS)];
const [saysEach, saysAgainst] = [holding(EACH_WORDS), holding(AGAINST_WORDS)];
const beginsWithGrowth = startingWith(GROWTH_WORDS);
const OF_ROWS: Saying = {
  numbers: endingWith(`${NUMBER_WORDS} 凭证号 号码`),
  averages: (words) => saysEach(words) || endsInMean(words),
  changes: (words) => saysAgainst(words) || beginsWithGrowth(words) || endsInGrowth(words),
};

/** What a heading says of its column: folded, without notes. */
export function hintOf(label: string): Hint | null {
  return hintBy(OF_COLUMNS, label);
}

/** What a label says of its row, which in a list is a name and may hold any word. */
export function hintOfRow(label: string): Hint | null {
  return hintBy(OF_ROWS, label);
}

function hintBy({ numbers, averages, changes }: Saying, label: string): Hint | null {
  const words = label.replace(/[:：*]+$/, '');
  if (words === '') return null;
  if (numbering(words) || numbers(words) || YEARS.test(words)) return 'number';
  if (averages(words)) return 'average';
  if (changes(words)) return 'change';
  if (SHARES(words) || saysShare(words)) return 'share';
  if (RATES.test(words) && !NO_RATES.test(words)) return 'rate';
  if (isTotalLabel(words) || SUBTOTALS.test(words) || TOGETHER.test(words) || SO_FAR.test(words) || WHOLES.test(words))
    return 'total';
  if (coversAll(words)) return 'total';
  if (PARTS.test(words)) return 'part';
  return RESTS(words) ? 'rest' : null;
}

/** Whether a label says of what its figures are shares: 占实际支出比例 is no rate of what was spent. */
export function saysShare(label: string): boolean {
  return OF_A_WHOLE.test(label);
}

const IN_PERCENT = /[（(]\s*[%％‰]\s*[）)]/;

/** What a heading says of its column, as it is written: a rate where it says nothing but that its figures are percents. */
export function hintOfHeading(bare: string, heading: string): Hint | null {
  const hint = hintOf(bare);
  return IN_PERCENT.test(heading) && (hint === null || hint === 'total') ? 'rate' : hint;
}

/** Whether a label says in so many words that it adds up what stands beside it, not only that it is a whole. */
export function saysTotal(label: string): boolean {
  return isTotalLabel(label) || /[合小总]计$/.test(label) || TOGETHER.test(label);
}

/** 全县, beside its towns: their sum, or what comes to each of all. */
export function coversAll(label: string): boolean {
  return EVERYWHERE.has(label);
}

const QUARTERS: readonly ReadonlySet<string>[] = [
  new Set('一季度 第一季度 1季度'.split(' ')),
  new Set('二季度 第二季度 2季度'.split(' ')),
  new Set('三季度 第三季度 3季度'.split(' ')),
  new Set('四季度 第四季度 4季度'.split(' ')),
];
const isWholeYear = being('全年 全年度 年度 本年 全年数 年度数');

/** Where 全年 stands behind its four quarters; -1 where it does not. */
export function yearBehindQuarters(labels: readonly string[]): number {
  const year = labels.findIndex(isWholeYear);
  const before = labels.slice(Math.max(0, year - QUARTERS.length), Math.max(0, year));
  return before.length === QUARTERS.length && QUARTERS.every((words, at) => words.has(before[at] ?? '')) ? year : -1;
}

const COUNTED = /(?:人数|户数|个数|次数|件数|台数|份数|套数|数量|人次|人|户|个|台|套|件|次|份|所|家|辆|男|女)$/;

/** Whether a label says that people or things are counted below it. */
export function counts(label: string): boolean {
  return COUNTED.test(label);
}

/** Amounts and counts, which add up: 分配金额, 受益户数. */
const ADDED =
  /(?:金额|额|数|量|资金|经费|支出|收入|预算|决算|拨款|面积|里程|人次|户|人|元|个|台|套|项|件|分|分值|得分|小计|合计|总计)$/;

/** Whether the figures below a heading are ones that can be added up. */
export function addsUp(label: string, unit: string): boolean {
  return hintOf(label) !== 'number' && (unit !== '' || ADDED.test(label));
}
