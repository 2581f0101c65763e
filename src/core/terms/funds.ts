/** Labels of a block of money: of how many years it is, where it comes from, what it is divided into. */
import { endingWith, withoutEnd } from './ends';
import { startingWith, withoutStart } from './starts';
import { each, maybe } from './each';
import { behind, holding } from './search';
import { withoutWithin } from './within';
import { YEAR_OF_HEADING, YEARS_TOGETHER } from './years';

const withoutYears = withoutStart(
  `中期 中长期 长期 实施期 实施期内 项目实施期 项目期 项目周期 全周期 总体 ${each('两 三 四 五 3 4 5', '年 年期')}`,
);

/** A label without what stands before the money of all years of a longer project: 中期资金总额, 三年资金总额. */
export function withoutSeveralYears(label: string): string {
  return withoutYears(label) || label;
}

const countsYears = startingWith(each('两 三 四 五 2 3 4 5', '年 年期'));

/** Whether a label counts or names the years of its money: 三年总投资, 2021-2023年合计. 中期 and 实施期 are said once for a whole block. */
export function isOfSeveralYears(label: string): boolean {
  return countsYears(label) || YEARS_TOGETHER.test(label);
}

/** The one year that a part of money is named by, 「其中：2023年中央资金」; empty where there is none. */
export function oneYearOf(label: string): string {
  const words = withoutWithin(label);
  return isOfSeveralYears(words) ? '' : (YEAR_OF_HEADING.exec(words)?.[1] ?? '');
}

/** Whether a label says that its money is that of one year: 年度资金总额. */
export const isOfOneYear = startingWith('年度 本年 当年 全年 本年度 当年度');

/** Whether a label is of what a whole project costs, however many years it takes: 项目总投资. */
export const isInvestment = endingWith('总投资 总投资额 投资总额 概算总投资');

/** Money of former years: 上年结转资金, 结余资金. */
export const CARRIED_OVER =
  /(?:上年|以前年度|历年|上年度|年初).{0,4}(?:结转|结余)|^(?:结转|结余)(?:结余|结转)?(?:资金)?$/;

const withoutLevel = withoutStart(
  each(
    '中央 省级 省 市级 市 县级 县 区级 区县 市县 地方 本级 州级 自治区 自治州 地市 上级 乡镇 兵团 地市级 县区 县市 一般公共预算 政府性基金 国有资本经营',
    maybe('级 本级 及以下'),
  ),
);
const behindFiscalWords = behind('财政 专项 补助 配套 预算 转移支付');
const FISCAL_NOUNS = new Set(['', '资金', '拨款', '补助', '经费']);

/** Whether a label is what 财政拨款 may be divided into: 中央, 省级财政资金, 市本级配套资金, 政府性基金预算. */
export function isFiscalDivision(label: string): boolean {
  const rest = withoutLevel(label);
  return rest !== label && FISCAL_NOUNS.has(behindFiscalWords(rest));
}

/** Whether money is the budget's, by its name; what is not the budget's is asked before. */
export const isFiscal = holding('财政 一般公共预算 政府性基金 国有资本 专项债 债券');

const otherMoney = holding(
  `${each('其他 其它', '资金 来源 收入')} 自筹 单位资金 财政专户 事业收入 经营收入 社会资金 银行贷款 上级补助收入 自有资金 非财政`,
);
const endsAsOther = endingWith('其他 其它');

/** Whether money is not the budget's: 其他资金, 单位自筹, 财政专户管理资金. */
export function isOtherMoney(label: string): boolean {
  return otherMoney(label) || endsAsOther(label);
}

/** 「按收入性质分：」, 「按支出性质分」: the money of a department, divided twice beside each other. */
export const DIVIDES = /^按.{2,8}(?:分|划分|分类|构成)[:]?$/;

/** 「按资金来源：财政拨款」, 「按支出性质：基本支出」: the first part of a division of the money, which others may follow. */
export const DIVIDED_BY = /^按[^:：]{2,8}[:：]./;

/** In the title of a block of money: 「预算执行情况（万元）」 beside amounts. */
export const FUND_TITLES = '资金 预算 执行 投入 金额';
/** In a heading whose figures are money, so that the unit declared above the table is theirs. */
export const MONEY_HEADINGS = '额 资金 经费 支出 收入 预算 决算 拨款 投资';

const withoutFundWords = withoutEnd(each(maybe('财政'), maybe('预算'), maybe('资金'), maybe('类'), maybe('项目')));
const NOTES = /\s|\([^()]*\)|（[^（）]*）/g;

/** The name of a kind of money, or of projects, as lists are compared by it: 「政府性基金」 is 「其中：政府性基金预算项目」. */
export function bareKind(name: string): string {
  return withoutWithin(withoutFundWords(name)).replace(NOTES, '');
}

const saysIncome = holding('收入');
const saysSpending = holding('支出 收支 结余');

/** Whether a heading over labels says that what came in stands below it: 收入项目, 收入来源. */
export function headsIncome(label: string): boolean {
  return saysIncome(label) && !saysSpending(label);
}

/** In a heading of amounts: what was agreed with a firm, which is no budget. */
export const AGREED_WITH_FIRMS = '合同 中标 成交 协议';
/** In a text: the spending of a whole unit, of which that of its projects is a part. */
export const BASIC_SPENDING = '基本支出';

const IN_TOTAL = /收入(?:合计|总计|小计)$/;
const OUT_TOTAL = /支出(?:合计|总计|小计)$/;

/** Whether labels are those of an account, which tells of what came in and of what went out: 本年收入合计 … 本年支出合计. */
export function isAccount(labels: readonly string[]): boolean {
  return labels.some((label) => IN_TOTAL.test(label)) && labels.some((label) => OUT_TOTAL.test(label));
}
