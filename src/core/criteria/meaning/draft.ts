/** A criterion as far as it is collected from its statements. */
import type { Big } from 'big.js';
import { isPositive } from '../../quantity';
import type { Condition, Limited } from '../language/statements';
import type { Case, Figure, PerUnit, Range } from './model';

export class Draft {
  readonly cases: Case[] = [];
  readonly perUnits: PerUnit[] = [];
  readonly unread: string[] = [];
  readonly subjects: string[] = [];
  /** 「缺一项扣0.5分」 read as a case: a step of a scale if other steps count things too, else per unit. */
  countedOnes: Map<Case, PerUnit> | null = null;
  bullets = 0;
  declaredPoints: Big | null = null;
  reference: Figure | null = null;
  /** 以5个百分点为一档. */
  step: Figure | null = null;
  mostDeducted: Big | null = null;
  mostShare: Big | null = null;
  /** 「最多加2分」, said apart from what is added. */
  mostAdded: Big | null = null;
  /** All points that the text declares, the first and further ones. */
  readonly declared: Big[] = [];
  leastScore: Big | null = null;
  downTo: Big | null = null;
  rounding: 'whole' | 'started' | null = null;
  /** 正向指标, 反向指标: for which the sentence speaks so far. */
  direction: Case['direction'] = null;
  /** A rule without an award of its own: 「满意度应≥90%」 before 「否则不得分」. */
  required: Condition | null = null;
  /** 「允许延误3天」. */
  allowed: Range | null = null;
  /** 「每少1%扣0.3分，最多容许少10%」. */
  farthest: { readonly condition: Condition; readonly range: Range } | null = null;
  /** Words of a clause that gave nothing yet: 「绩效目标明确。得2分」. */
  pending = '';
  /** The text says how something of it is worked out: 「成本节约率=(计划成本-实际成本)/计划成本」. */
  isDefined = false;

  addSubject(subject: string): void {
    if (!this.subjects.includes(subject)) this.subjects.push(subject);
  }

  count(one: Case, perUnit: PerUnit): void {
    (this.countedOnes ??= new Map()).set(one, perUnit);
  }

  /** Settles a part of a case, which stays a counted one if it was. At one place: each place of its own builds other objects. */
  settle(at: number, change: Partial<Case>): void {
    const before = this.cases[at];
    if (!before) return;
    const next: Case = { ...before, ...change };
    const counted = this.countedOnes?.get(before);
    this.cases[at] = next;
    if (!counted) return;
    this.countedOnes?.delete(before);
    this.count(next, counted);
  }

  /** 「满分10分」, 「最高得10分」. */
  declare(points: Big): void {
    this.declaredPoints = points;
    this.declared.push(points);
  }

  /** 「最多扣5分」, 「最多加4分」, 「最低得2分」, 「最高得10分」; limits that only say 0 or full say nothing new. */
  limit(of: Limited, points: Big | null): void {
    if (!points || !isPositive(points)) return;
    if (of === 'share') this.mostShare = points;
    else if (of === 'down') this.downTo = points;
    else if (of === 'least') this.leastScore = points;
    else if (this.#isOfLast(of)) this.#limitLast(points);
    else if (of === 'score') this.declare(points);
    else if (of === 'added') this.mostAdded = points;
    else this.mostDeducted = points;
  }

  /** Whether a limit is one of the last deduction or addition per unit only. */
  #isOfLast(of: 'deducted' | 'added' | 'score'): boolean {
    const last = this.perUnits.at(-1);
    if (of === 'score') return last?.effect === 'deduct';
    if (of === 'added') return last !== undefined && last.effect !== 'deduct';
    return this.perUnits.filter(({ effect }) => effect === 'deduct').length > 1;
  }

  #limitLast(points: Big): void {
    const last = this.perUnits.pop();
    if (last) this.perUnits.push({ ...last, most: points });
  }
}
