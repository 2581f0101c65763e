/** The rules of a department or a regulation by which scores and grades are given. */

export type Grade = '优' | '良' | '中' | '差';

/** A named, visible set of choices where the rules leave a choice (domain: 赋分规则). */
export interface Profile {
  readonly id: string;
  /** The document it follows. */
  readonly basis: string;
  /** A quantitative target not met: in proportion; nothing below 60 % and (rate − 60 %)/(1 − 60 %) above. */
  readonly unmet: 'ratio' | 'ratio-from-60';
  /** A ≤ target exceeded: A/B; 1 − (B − A)/A; or nothing. */
  readonly reverse: 'ratio' | 'linear' | 'nothing';
  /** At or above this completion (1.3 = 130 %) a reason is required, and `deduct` points are taken. */
  readonly over: { readonly from: number; readonly deduct: number };
  /** Score of the execution rate: rate × points, or steps of [from rate, share of points], best first. */
  readonly execution: 'ratio' | readonly (readonly [from: number, share: number])[];
  /** Score of a satisfaction rate, in the same steps; without them it is scored by its target like any other. */
  readonly satisfaction?: readonly (readonly [from: number, share: number])[];
  /** Highest total by execution rate, as [rate below, at most], lowest rate first; empty for none. */
  readonly totalCaps: readonly (readonly [below: number, atMost: number])[];
  /** Lower ends of the shares of points for 达成 / 部分达成 / 未达成, e.g. [0.8, 0.6, 0]. */
  readonly bands: readonly [met: number, partly: number, unmet: number];
  /** 「每下降 N% 扣 M 分」: pro rata, completed steps only, or every started step. */
  readonly perUnit: 'proRata' | 'whole' | 'started';
  /** Lower ends of 优, 良, 中 out of 100. */
  readonly grades: readonly [excellent: number, good: number, fair: number];
  /** Accepted splits of level-1 points, e.g. {产出: 50, 效益: 30, 满意度: 10, 预算执行率: 10}; empty accepts any. */
  readonly splits: readonly Readonly<Record<string, number>>[];
}
