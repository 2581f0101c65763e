/** What indicators call what a list names plainly: 购置灭火防护服数量 of 灭火防护服. */
import { withoutEnd } from './ends';
import { holding } from './search';
import { withoutStart } from './starts';

const withoutVerb = withoutStart(
  '购置 采购 购买 新购 新增 新建 建设 改造 安装 配备 配置 更新 更换 发放 印制 制作 完成',
);
const withoutCount = withoutEnd('数量 数 套数 台数 件数 个数');

/** An indicator's name without what was done and how it is counted. */
export function thingOf(name: string): string {
  return withoutCount(withoutVerb(name)) || name;
}

/** Headings of how many there are of what a row names. */
export const NUMBERS_OF_ROWS = /^(?:采购|购置|验收|实际|配备|发放)?数量$/;

const SCALES = /^[万亿千百十]+/u;

/** What is counted, without the multiple that it is counted in: 人 of 万人. */
export function withoutScale(unit: string): string {
  return unit.replace(SCALES, '');
}

const saysDone = holding('采购 验收 购置 发放 完成 交付');
const saysPlanned = holding('计划 预算 申报 目标 方案 需求 概算 测算');

/** Whether the name of a sheet says that what it lists was bought or done, and not only planned. */
export function listsDone(sheet: string): boolean {
  return saysDone(sheet) && !saysPlanned(sheet);
}
