/** What units measure, so far that two of them can be told apart for certain. 台 and 辆 may be the same thing. */
import type { Unit } from '../../model';
import { baseSymbol } from '../../quantity';

/** `any` counts whatever there is: 个, 项, 次. */
export type Nature = 'money' | 'ratio' | 'time' | 'people' | 'things' | 'length' | 'area' | 'bulk' | 'any';

/** Natures of counted units, by the word each is compared under. Words that are not listed may be anything. */
const COUNTED: readonly (readonly [Nature, string])[] = [
  ['people', '人 人次'],
  [
    'things',
    '台 台次 套 套次 辆 辆次 车次 架 架次 部 艘 匹 头 只 栋 幢 间 座 户 户次 家 所 处 批 批次 起 场 场次 班次 条 宗 组 本 册 幅 篇 根 棵 株 盏 门 盒 袋 瓶 桶 箱',
  ],
  ['length', '米'],
  ['area', '平方米 亩'],
  // A ton of water is a cubic metre.
  ['bulk', '立方米 吨 升'],
  ['any', '个 项 次 例 份 件 件次 项次 单 笔 笔次 期 种 类'],
];
const BY_SYMBOL = new Map(
  COUNTED.flatMap(([nature, words]) => words.split(' ').map((word) => [word, nature] as const)),
);

/** Null where it is not certain, also for a unit per another (元/人). */
export function natureOf(unit: Unit | null): Nature | null {
  if (unit === null || unit.symbol.includes('/')) return null;
  return unit.dimension === 'count' ? (BY_SYMBOL.get(baseSymbol(unit)) ?? null) : unit.dimension;
}

/** Whether no thing can be measured in both. */
export function exclude(a: Nature | null, b: Nature | null): boolean {
  if (a === null || b === null || a === b) return false;
  const other = a === 'any' ? b : b === 'any' ? a : null;
  return other === null || other === 'money' || other === 'ratio';
}
