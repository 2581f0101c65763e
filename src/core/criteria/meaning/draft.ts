/** A criterion as far as it is collected from its statements. */
import type { Big } from 'big.js';
import type { Condition } from '../language/statements';
import type { Case, Figure, PerUnit } from './model';

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
  mostDeducted: Big | null = null;
  mostShare: Big | null = null;
  /** All points that the text declares, the first and further ones. */
  readonly declared: Big[] = [];
  leastScore: Big | null = null;
  rounding: 'whole' | 'started' | null = null;
  /** A rule without an award of its own: 「满意度应≥90%」 before 「否则不得分」. */
  required: Condition | null = null;
  /** Words of a clause that gave nothing yet: 「绩效目标明确。得2分」. */
  pending = '';

  addSubject(subject: string): void {
    if (!this.subjects.includes(subject)) this.subjects.push(subject);
  }

  count(one: Case, perUnit: PerUnit): void {
    (this.countedOnes ??= new Map()).set(one, perUnit);
  }

  isCounted(one: Case): boolean {
    return this.countedOnes?.has(one) === true;
  }

  /** Puts a settled case in the place of one, which stays a counted one if it was. */
  replace(at: number, next: Case): void {
    const before = this.cases[at];
    const counted = before && this.countedOnes?.get(before);
    this.cases[at] = next;
    if (!before || !counted) return;
    this.countedOnes?.delete(before);
    this.count(next, counted);
  }
}
