/**
 * Groups of indicators in the frameworks of 财预〔2013〕53号, 〔2020〕10号 and 〔2021〕101号, and what is left of a group's name without the
 * words that only say that it is one: 项目产出, 产出类, 产出指标 and 产出 are one.
 */
import { withoutEnd } from './ends';
import { being, withoutStart } from './starts';
import { each, maybe } from './each';
import type { Table } from './matcher';
import { holding } from './search';

/** By the word that names each part of a framework. */
export const DECISION = '决策 投入';
export const PROCESS = '过程 管理';
export const OUTPUT = '产出';
export const RESULTS = '效益 效果';
export const COST_GROUP = '成本';
/** Forms that ask for the satisfaction of those served in place of further effects have no group of their own for these. */
export const RESULTS_OR_SATISFACTION = `${RESULTS} 满意`;
/** How the work was done: 管理 may be the work itself. */
export const DONE_HOW = `${DECISION} 过程`;

/** The parts of the frameworks; 满意度 and 成本 come first: they stand inside others, 社会效益满意度. */
export const PARTS: Table<string> = [
  ['满意度', '满意度'],
  ['成本', COST_GROUP],
  ['预算执行率', '执行率'],
  ['决策', DECISION],
  ['过程', PROCESS],
  ['产出', OUTPUT],
  ['效益', RESULTS],
];

/** In the name of any group of these frameworks; that of a whole department has others. */
export const IN_GROUP_NAMES = `${DECISION} ${PROCESS} ${OUTPUT} ${RESULTS} ${COST_GROUP} 满意 执行率 执行情况`;

/** What a group of level 1 is called, without the words around. */
const NAMES = `${DECISION} ${PROCESS} ${OUTPUT} ${RESULTS} ${COST_GROUP} 满意度`;

/** Whether a heading is the name of a group, and nothing else: 项目决策, 产出指标, 过程管理类指标, 投入与决策. Folded, without notes. */
export const isGroupHeading = being(
  each(
    maybe('项目'),
    `${NAMES} 预算执行 预算执行率 ${each(NAMES, '与 和 及', NAMES)}`,
    maybe('管理'),
    maybe('类'),
    maybe('指标'),
  ),
);

/** The second level of the official form, by its own words: 数量指标 is none of the third. */
export const isSecondLevel = being(
  each('数量 质量 时效 进度 成本 经济效益 社会效益 生态效益 环境效益 可持续影响 服务对象满意度', '指标'),
);

const endsAsGroup = withoutEnd(each(NAMES, maybe('类'), maybe('指标')));
/** 「（30分）」, 「【40】」 behind the name. */
const IN_BRACKETS = /[(【].{1,10}[)】]$/;
const MOST_BEFORE = 6;
const namesForm = holding('表 报');

/** Whether a label names a group, with a few words before and points behind: 「B项目产出（40分）」, but not 产出指标表. Folded. */
export function isGroupTitle(label: string): boolean {
  const name = label.replace(IN_BRACKETS, '');
  const before = endsAsGroup(name);
  return before !== name && before.length <= MOST_BEFORE && !namesForm(before);
}

const withoutProject = withoutStart('项目');
const withoutGroupWords = withoutEnd(each(maybe('管理'), maybe('类'), maybe('指标')));

/** A group's name without what varies from table to table; itself where nothing else is left of it. */
export function bareGroup(name: string): string {
  return withoutGroupWords(withoutProject(name)) || name;
}

/** What a sentence says of a part besides its name, wherever it stands: 「项目决策类指标」, 「产出方面情况」; and all behind 类 or a bracket. */
export const AROUND_GROUPS = /\s|指标|情况|方面|^项目|[类（(][^)）]*[)）]?$/g;

/** A name without 指标 behind it. */
export const withoutIndicatorWord = withoutEnd('指标');

/** In the name of a group of costs: a level 2 of these, or a level 1 of 成本. */
export const COST_GROUPS = `${COST_GROUP} 费用 投资 经费`;
/** What a cost was not to exceed, and was committed up to: what of it has been paid is another amount. */
export const CAPS = '控制数 控制额 控制价 控制线 限额 限价 上限 概算';
/** Costs of one piece say nothing about the whole: 单位成本, 人均费用, 元/次. */
export const OF_ONE_PIECE = '单位 单价 均 每 标准 单项 /';
