/**
 * Headings and labels of amounts, composed of the field's words: 转移支付预算数, 年初部门预算批复数, 全年预计执行数, 债券发行规模. The last
 * word that says what happened to the money decides; the words before say when and whose it was.
 */
import { entriesOf, Matcher, type Table } from './matcher';
import { withoutStart } from './starts';

/** What a word adds to the meaning of a heading. */
type Piece =
  /** At the year's start. */
  | 'start'
  /** Not yet known: 全年预计执行数. */
  | 'expected'
  /** When, how much of it: it changes nothing. */
  | 'any'
  /** Whose money: 项目支出 is a kind of spending, 项目支出数 an amount. */
  | 'whose'
  | 'real'
  | 'plan'
  | 'budget'
  /** Asked for, agreed, bought for: the budget where nothing else is. */
  | 'agreed'
  | 'granted'
  | 'arrived'
  | 'spent'
  | 'left'
  | 'invested'
  /** Whose size is told rather than what happened to it: 债券规模, 发行金额. */
  | 'sized'
  /** A column of amounts, whatever they are: 金额, 总额. */
  | 'plain'
  /** What makes an amount of the words before, and ends them: 数, 额. */
  | 'number'
  /** The same, where it is said that it is real: 实际使用情况 beside 预算执行情况, the title of a block. */
  | 'state'
  /** The same, but more may follow: 资金到位率. */
  | 'amount'
  | 'size'
  | 'rate';

const PIECES: Table<Piece> = [
  ['start', '年初 期初'],
  ['expected', '预计 预估 预测 拟'],
  [
    'any',
    '全年 年度 当年 本年 本期 年末 年终 期末 截至 截止 总 全部 现 最终 批复后 调整后 调整 追加后 变更后 财政 财政性 专项资金 经费 本级 目前',
  ],
  ['whose', '项目 部门 单位 专项 转移支付 政府 整体 主管部门'],
  ['real', '实际 已 累计'],
  ['plan', '计划'],
  ['budget', '预算'],
  ['agreed', '安排 批复 核定 申请 申报 合同 中标 采购 成交 协议 批准'],
  ['granted', '下达 拨付 划拨'],
  ['arrived', '到位 拨付到位 拨款到位 到账 实拨 收到 实际收到'],
  ['spent', '执行 支出 支付 使用 花费 列支 决算 报销 开支'],
  ['left', '结余 结转 剩余 未执行 未支付 未付 尚未支付 未使用 结转结余 结余结转 节余 结存'],
  ['invested', '投资 投入'],
  ['sized', '债券 专项债券 已发债券 已发行债券 发行 补助 奖补 分配 争取 涉及 评价 扶持 资助 贷款 奖励 补贴 配套 整合'],
  ['plain', '金额 总额 总金额 资金总额 资金额'],
  ['number', '数 额 总数 数额 资金数 价'],
  ['state', '情况'],
  ['amount', '资金 款 款项 费用 指标'],
  ['size', '规模 资金量 资金规模 金额规模 总规模 总投资 总投入 投资额 投资总额 投资规模 总投资额'],
  ['rate', '率 进度 比例 比率'],
];

const MATCHER = new Matcher(entriesOf(PIECES));

/** What a column or a label of money says; `forecast` is what is expected to be spent, `open` anything else that has not happened yet. */
export type MoneyWord =
  | 'initialBudget'
  | 'budget'
  | 'received'
  | 'spent'
  | 'balance'
  | 'forecast'
  | 'rate'
  | 'arrivalRate'
  | 'amount'
  | 'open';

/** A meaning, and how plainly the words say it: 0 is plainest. */
export interface MoneyHeading {
  readonly concept: MoneyWord;
  readonly rank: number;
}

/** More than any heading has. */
const MOST_PIECES = 12;

/** What happens to money, in a label's order. */
const HAPPENINGS: ReadonlySet<Piece> = new Set([
  'plan',
  'budget',
  'agreed',
  'granted',
  'arrived',
  'spent',
  'left',
  'invested',
]);

/** The pieces of a label, or null where something in it is none of them, or stands where it says something else. */
function piecesOf(words: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const found = MATCHER.match(words, at);
    if (!found || pieces.length === MOST_PIECES) return null;
    pieces.push(found[1]);
    at += found[0].length;
  }
  return isInOrder(pieces) ? pieces : null;
}

/** 预算数 ends; behind what happened to the money stands no word of whose it is: 预算数财政资金 are two headings. */
function isInOrder(pieces: readonly Piece[]): boolean {
  const number = pieces.findIndex((piece) => ENDS.has(piece));
  if (number >= 0 && !pieces.slice(number).every((piece) => ENDS.has(piece))) return false;
  const happened = pieces.findLastIndex((piece) => HAPPENINGS.has(piece));
  return happened < 0 || !pieces.slice(happened).some((piece) => piece === 'any' || piece === 'whose');
}

const ENDS: ReadonlySet<Piece> = new Set(['number', 'plain', 'size', 'state']);

/** What a heading says of money, or null where it is none: folded, without notes, ordinals and years. */
export function moneyHeadingOf(words: string): MoneyHeading | null {
  const pieces = piecesOf(words);
  if (!pieces) return null;
  const holds = (piece: Piece) => pieces.includes(piece);
  const last = pieces.findLast((piece) => HAPPENINGS.has(piece));
  if (holds('state') && !holds('real')) return null;
  if (pieces.at(-1) === 'rate') return rateOf(last, holds);
  if (holds('left')) return { concept: holds('expected') ? 'open' : 'balance', rank: 0 };
  if (last && holds('expected')) return { concept: last === 'spent' ? 'forecast' : 'open', rank: 0 };
  const names = pieces.some((piece) => piece === 'amount' || ENDS.has(piece));
  switch (last) {
    case 'spent':
      return spendingOf(names, holds);
    case 'arrived':
      // 配套到位 tells of one source.
      return { concept: words.startsWith(MATCHED) ? 'open' : 'received', rank: 0 };
    case 'invested':
      return investmentOf(holds);
    case undefined:
      return sizeOf(names, holds);
    default:
      return plannedOf(last, names, holds);
  }
}

/** What a label says of the money of one level: 省级补助资金预算数. */
export interface LevelledMoney {
  readonly level: string;
  readonly concept: MoneyWord;
}

const withoutLevel = withoutStart('中央 省级 市级 县级 区级 州级 地方 上级');

/** What a label says of the money of one level, or null where it says nothing of one: only 预算数 and the like are amounts for certain. */
export function levelledMoneyOf(words: string): LevelledMoney | null {
  const rest = withoutLevel(words);
  const level = words.slice(0, words.length - rest.length);
  if (level === '' || piecesOf(rest)?.at(-1) !== 'number') return null;
  const money = moneyHeadingOf(rest);
  return money && { level, concept: money.concept };
}

const MATCHED = '配套';

/** 批复规模: of money, or of anything that a unit behind it names. */
export const SIZES_OF_ANYTHING = '规模';

/** What a contract was made for, and what it came to in the end. */
export const CONTRACT = '合同金额 合同价 合同额';
export const SETTLED = '结算 审定 审计核定 变更后合同 变更后金额 决算价 决算金额';

type Holds = (piece: Piece) => boolean;

/** 执行率, 支付进度; 到位率. A rate of what was only planned is none of money. */
function rateOf(last: Piece | undefined, holds: Holds): MoneyHeading | null {
  if (last && holds('expected')) return { concept: 'open', rank: 0 };
  if (last === 'spent') return { concept: 'rate', rank: 0 };
  return last === 'arrived' ? { concept: 'arrivalRate', rank: 0 } : null;
}

/** 计划支出 is a budget; 项目支出 says of what kind the spending is, not how much it was. */
function spendingOf(names: boolean, holds: Holds): MoneyHeading | null {
  if (holds('plan') || holds('agreed')) return { concept: 'budget', rank: 1 };
  return holds('whose') && !names && !holds('budget') && !holds('real') ? null : { concept: 'spent', rank: 0 };
}

/** 计划投资 is a budget and 实际投入 spending; 投入 alone is a part of a framework. */
function investmentOf(holds: Holds): MoneyHeading | null {
  if (holds('plan')) return { concept: 'budget', rank: 1 };
  return holds('real') ? { concept: 'spent', rank: 1 } : null;
}

/** 年初批复数, 预算安排数, 下达资金, 合同金额. */
function plannedOf(last: Piece, names: boolean, holds: Holds): MoneyHeading | null {
  if (holds('start') && (names || holds('budget'))) return { concept: 'initialBudget', rank: 0 };
  if (holds('budget')) return { concept: 'budget', rank: 0 };
  if (!names) return null;
  if (last === 'plan') return { concept: 'budget', rank: 1 };
  return last === 'granted' ? { concept: 'received', rank: 1 } : { concept: 'budget', rank: 2 };
}

/** 金额, 债券规模, 补助资金: an amount of something; 资金 alone is a word of many tables. */
function sizeOf(names: boolean, holds: Holds): MoneyHeading | null {
  if (!names) return null;
  if (holds('start')) return { concept: 'initialBudget', rank: 0 };
  if (holds('plain') || holds('size')) return { concept: 'amount', rank: 0 };
  return holds('sized') ? { concept: 'amount', rank: 1 } : null;
}

/** Who gives money, and when, before 「为本项目安排」; nothing else stands there. */
export const TREASURIES =
  '中央 省 市 县 区 州 旗 自治区 本级 省级 市级 县级 区级 镇级 各级 财政 财政局 财政厅 财政部 财政部门 年初 年末 本年 本年度 当年 全年 年度 年 初 度';
/** What a treasury does with the budget of the whole project; what arrives from it may be a part. */
export const APPROVED_BY = '批复 核定 审定';
export const FOR_THE_PROJECT = '为本项目 为该项目 给本项目 给该项目 对本项目 对该项目 向本项目 向该项目';
/** Offices that give a project its money, by the end of their names, and what they do with it. */
export const GIVING_OFFICES = '局 厅 委 部 财政部门 主管部门';
export const GIVES = '下达 预下达 提前下达 追加下达 下拨 拨付 划拨 分配 安排 批复';
/** One of these gives all that a project has; others may give a part of it. */
export const OWN_TREASURY = '县财政局 区财政局 市财政局 州财政局 旗财政局 财政局 财政部门 同级财政部门';
