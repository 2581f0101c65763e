/** Words of small clauses beside the rules: what begins a remark, a limit, a declaration, a definition. */
import { each, maybe } from './each';

/** Nothing is counted: 不足1天的不计. */
export const IGNORED = each(maybe('部分'), '不计 舍去 忽略 不予计算 不计算 不扣 不计入');

/** 共5项 counts what the clause lists. */
export const LISTS = '共 共计 合计 总共 总计 以上 上述 以上共 下列 以下 含';

/** 满分为10分, 共10分. */
export const DECLARES = '满分为 共 共计 合计 总计 该指标 本指标 本项 该项 此项 指标';

/** 「共4项」, 「最高不超过7分」: how many there are that are scored, or that their sum is cut off. */
export const LIMITED_SUM = '最高 最多 上限 不超过 封顶 满分 得完 为止 共';

/** Begins what gives the points in another way: 「若无项目，得2分」. */
export const OTHER_CASE = '若 如';

/** 加分后不超过满分, 总计不超过满分: before a limit of the score, of all that is given. */
export const ALL_OF = '后 之后 加后 总计 累计 合计 总 最终 最后 加总 总体 累计后 合计后 整体 加分后 以后';

/** Between the names of a list besides 、. */
export const JOINS = '和 及 与 以及 或';

/** 设完成率为X: before what is given a letter. */
export const DEFINES = '设 设定 令 记 假设 其中';

/** A为实际完成数: a letter is given its meaning. */
export const MEANS = '为 是 指 即 表示 代表';

/** The same in one word with what it is called: A为实际补贴户数, B为应补贴户数. */
export const MEANS_OTHER = /^(?:A[为是指即]实|B[为是指即]应)/;

/** The same at the end of a word, with what may stand before it: 其中S为. */
export const LETTER_MEANS =
  /((?:其中|式中|公式中|这里|设|令|记|注|假设)?[:：,，]?)[A-Za-z](?:为|是|指|即|表示|代表|指的是)$/;

/** After the names of a list: how many grades there are. */
export const GRADE_COUNTS = '档 个档次 个等级 级 种情况 类 个档 等';

/** 应全额拨付: what is asked for, before what is given for it. */
export const OUGHT = '应 须 需 必须 要求';

/** Before 达到预期目标: a grade of its own, not the target. */
export const DEGREES = '基本 部分 较好 未完全 未全部 一定程度 大部分';

/** Behind a figure: another condition that is as good. */
export const OR_ELSE = /^\(?或/;

/** 满足几项得几项的分: as many parts count as there are. */
export const BY_NUMBER = /几[项条点个件].{0,2}几/;

/** Something is missing or undone: 缺, 未, 漏. */
export const MISSING = '缺 未 漏 没 无 遗漏 错 不 少 尚未 失';

/** 未取得, 没有建立: what is denied. */
export const DENIES = /^(?:未|没有?)(.{2,4})$/;

/** Words that hold one of them and say nothing missing. */
export const NOT_MISSING = '不足 误差 不得 不超过 不低于 不少于 不重复 无论 不限';

/** Every so often: 每季度开展1次 is no number of the whole year. */
export const PERIODS = each('每', '季 个季 月 个月 周 日 天 半年 学期 旬');

/** Words that begin like a unit and count nothing: 每组织一期. */
export const NO_UNITS = '组织 处理 处置 部署 例会 项目 件均 户均 人均 人员 次数 家庭';

/** Said of a figure that leaves nothing of its kind out. */
export const ALL_OF_IT = '全年 共 合计 总计';
/** … behind another figure: 每月2次，全年24次. */
export const IN_ALL = /[\d一二两三四五六七八九十].*(?:全年|共|合计|总计)/;

/** 超过120%的，视为指标设置不合理: what a case is called, behind its condition. */
export const DEEMED = '视为 视同 视作';

/** A judgement without a rule: 由主管部门根据日常监管情况评定. */
export const JUDGES_FIRST = '由 根据 按 按照 依据 结合 参照';
export const JUDGES_LAST = `${each('认定 确定 评定 核定', maybe('分值 得分'))} 评判 打分 评分 考核 评价 判定 计分 赋分 评分标准执行 评分细则执行 考核办法执行`;

/** Steps are rounded in a way of their own. */
export const ROUNDS = '四舍五入 取整 向上取整 向下取整';

/** Not done, before the plan and its share: 未完成任务的60%. */
export const UNDONE = '未完成 没有完成 完不成 未实现 未达成';

/** 未植满计划一半, 没建够计划的80%: the same, whatever was to be done. */
export const NOT_UP_TO = /(?:未|没有?|不)(?:能)?[^,，未没不]{1,3}(?:满|足|够|到|齐|完|成)$/;

/** 考核得分≥90分: scores that are measured. */
export const SCORES = '得分 评分 打分 记分 计分';

/** 第3处, 表2 are digits that were taken for a number of something; document numbers, codes, years and 第2号 say nothing. */
export const HARMLESS_DIGITS =
  /[A-Za-z]\d|\d[A-Za-z]|[〔[(]\d{4}|\d+号|\d+年|\d+(?:批|期|类|条|款|章|版)|第\d+[次起例回]/;

/** What others reach, which no figure of the form is. */
export const AVERAGES = /[国省市县区业]平均/;
