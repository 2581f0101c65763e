/** Whole clauses that claim something without a figure: 「资金到位不及时」, 「各项指标均已完成」. */
import type { Concept } from '../model';

type Achievement = 'met' | 'unmet';

const MONEY = '(?:本|该|此)?(?:项目)?(?:的)?(?:财政|预算|专项|项目|各项|各级|各级财政)?(?:资金|经费|款项)';
const NOT = '(?:未能?|没有?能?|尚未|不)';
const IN_TIME = '(?:及时|足额|全额|按时|按期|完全|全部|全数)';
const ALL = '(?:已经?|均|都|全部|全额|足额)';
const DONE = '(?:超额)?(?:完成|达成|实现|达标)';
const TARGETS = '(?:年初|年度|预期|既定|计划|设定|预定|设定的|绩效)*(?:目标值|指标值|目标|要求|预期)';
const REACHED = `(?:${DONE}|达到(?:或(?:优于|超过|高于))?(?:${TARGETS})?|完成${TARGETS})`;
const GOALS = '(?:三级|绩效|年度|预期|各项|工作|建设|目标|既定)*(?:指标|目标|任务)(?:值)?';
/** 按计划, 保质保量: how it was done, which says nothing against all of it. */
const HOW =
  '(?:按期|按时|如期|及时|顺利|圆满|高质量|保质保量|按质按量|保质|按照?(?:年初|年度|既定|预定|时序|进度|时间)*(?:计划|要求|进度|节点))';

/** Whole clauses; what stands before a claim in its clause might narrow it to a part. */
export const CLAIMS: readonly (readonly [Concept, Achievement, RegExp])[] = [
  [
    'arrivalRate',
    'unmet',
    new RegExp(`^${MONEY}(?:的)?(?:${NOT}${IN_TIME}{1,2}(?:拨付|下达)?到位|${NOT}到位|到位${NOT}${IN_TIME}{1,2})$`),
  ],
  [
    'arrivalRate',
    'unmet',
    new RegExp(`^${MONEY}(?:到位|拨付|到位率)(?:进度)?(?:较|偏|过|不)?(?:慢|晚|迟|低|高|滞后|缓慢|延迟)$`),
  ],
  ['arrivalRate', 'met', new RegExp(`^${MONEY}(?:均|已|都|能够?)?${IN_TIME}{1,2}(?:拨付)?到位$`)],
  [
    'executionRate',
    'unmet',
    new RegExp(`^${MONEY}(?:${NOT}${IN_TIME}{1,2}(?:支付|支出|使用)|(?:支付|支出|使用)${NOT}${IN_TIME}{1,2})$`),
  ],
  [
    'executionRate',
    'unmet',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:预算|资金)(?:执行|支出|执行率|支出率|执行进度|支出进度)(?:较|偏|过|不)?(?:慢|低|滞后|缓慢|不足)$`,
    ),
  ],
  [
    'executionRate',
    'met',
    new RegExp(`^${MONEY}(?:当年|年内|全年)?${ALL}{1,2}(?:支付|支出|使用|执行)(?:完毕|完成|到位)?$`),
  ],
  [
    'completionGap',
    'met',
    /^(?:预算)?执行(?:率|进度|情况)?(?:和|与|同).{0,12}(?:完成|指标|目标|绩效).{0,12}(?:无|没有|不存在)偏差$/,
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(`^(?:本|该)?(?:项目)?(?:各项|全部|所有)${GOALS}(?:均|都|已|已经|全部){0,3}${DONE}$`),
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:本年度?|当年|年度)?(?:各项|全部|所有)${GOALS}(?:均|都|已|已经|全部|${HOW}){1,4}${REACHED}$`,
    ),
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:年初|年度)?(?:设定的|设立的)?(?:\\d+[项个])?${GOALS}(?:均|都|已|已经)*(?:全部|均已)${HOW}?${REACHED}$`,
    ),
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:已)?(?:全部|全面)${DONE}了?(?:年初|年度|本年度?|全年)?(?:设定|设立|预定|既定)?的?(?:各项|全部)?${GOALS}$`,
    ),
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:已|已经|均)*${HOW}+${DONE}了?(?:年初|年度|本年度?|全年)?(?:设定|设立|预定|既定)?的?(?:各项|全部|所有)${GOALS}$`,
    ),
  ],
  [
    'overallCompletion',
    'met',
    new RegExp(
      `^(?:本|该)?(?:项目)?(?:已|均已|已经|全部)*(?:按照?|依照)(?:年初|年度|既定)?(?:计划|进度|要求|时序)(?:全部|全面)?${DONE}了?(?:年初|年度|各项|全部)*${GOALS}$`,
    ),
  ],
  [
    'spent',
    'met',
    /^(?:项目)?(?:实际)?(?:支出|成本|费用)(?:\(预算\))?(?:均|都)?(?:控制在|没有超出|未超出|未超过|没有超过)预算(?:范围)?(?:以?内|之内)?$/,
  ],
  ['balance', 'met', new RegExp(`^(?:${MONEY})?(?:无|没有|不存在)(?:${MONEY})?(?:结转|结余){1,2}(?:资金)?$`)],
  [
    'completionRate',
    'met',
    /^(?:采购的?|购置的?)?(?:设备|项目|工程|货物)(?:已经?|均已?|都已?)?(?:全部|均)(?:通过|完成)?验收(?:合格)?$/,
  ],
];

/** The gap is between two things named before: 「执行率100%，完成率100%，两者没有偏差」. */
export const NO_GAP = /^(?:两者|二者)(?:之间)?(?:无|没有|不存在)偏差$/;
export const BOTH_RATES = /执行.*完成|完成.*执行/;
/** A clause may end so and claim the same: 「存在资金到位不及时的情况」. */
export const CLOSINGS = /(?:的)?(?:情况|问题|现象)$/;
/** Wished for, asked, or said to be so on a condition. */
export const WISHED = /如果|若|是否|应当?|需要?|须|确保|保证|力争|避免|防止|可能|建议|要求|原则/;
/** 「除预算执行率外，各项指标全部完成」 */
export const EXCEPT = /除[^,]+外/;
/** What a clause may begin with. */
export const OPENINGS = /^(?:但是?|且|并且?|同时|因此|因|由于|导致|使得?|虽然?|是|一是|二是|三是|存在|以及|和)/;
