/** Quantities that a project plans and reaches: 「计划购置设备502台，实际购置设备437台」. */
import type { Concept, NumberQuantity } from '../../model';
import { withoutLinks } from './statements';

export interface SaidQuantity {
  readonly concept: Extract<Concept, 'plannedQuantity' | 'actualQuantity' | 'target'>;
  /** What is done, and to what: 购置设备; 产出 where the sentence says only that. */
  readonly name: string;
}

const VERB = '购置|采购|购买|配置|建设|新建|改建|改造|修建|维修|安装|培训|发放|补助|印制|种植|治理|完成|产出';
/** It names no deed of its own. */
const OF_ANY = '完成';
const TOTAL = '(?:总数|数量|总量|总计|共计|共)?$';
const PLANNED = new RegExp(`(?:^|目标|原|年初|共)计划(?:共)?(${VERB})(\\p{Script=Han}{0,10}?)${TOTAL}`, 'u');
const ACTUAL = new RegExp(`(?:^|共|已)实际(?:共)?(${VERB})(\\p{Script=Han}{0,10}?)${TOTAL}`, 'u');
/** In a list of goals: 购置设备300台, 专用设备购置76台. */
const GOAL = new RegExp(`(${VERB})(\\p{Script=Han}{0,10}?)$`, 'u');
const GOAL_AFTER = new RegExp(`(\\p{Script=Han}{2,10}?)(${VERB})$`, 'u');
/** Units that count people's papers, points or parts of a list, not what a project makes. */
const NOT_COUNTED = new Set(['分', '份', '项', '个', '类', '方面', '级', '次', '百分点']);

/** The quantity that a label introduces; null for anything else. Goals are read only where `isGoal`. */
export function saidQuantity(label: string, { unit }: NumberQuantity, isGoal: boolean): SaidQuantity | null {
  if (unit?.dimension !== 'count' || NOT_COUNTED.has(unit.symbol)) return null;
  const words = withoutLinks(label);
  for (const [concept, pattern] of [
    ['plannedQuantity', PLANNED],
    ['actualQuantity', ACTUAL],
  ] as const) {
    const match = pattern.exec(words);
    // 「…发放人数不少于4500人，实际完成4560人；…不少于5000人，实际完成5100人」: of what was done, the words before tell.
    if (match && match[1] === OF_ANY && match[2] === '') return null;
    if (match) return { concept, name: `${match[1] ?? ''}${match[2] ?? ''}` };
  }
  if (!isGoal) return null;
  const before = GOAL_AFTER.exec(words);
  if (before) return { concept: 'target', name: `${before[2] ?? ''}${before[1] ?? ''}` };
  const after = GOAL.exec(words);
  return after ? { concept: 'target', name: `${after[1] ?? ''}${after[2] ?? ''}` } : null;
}
