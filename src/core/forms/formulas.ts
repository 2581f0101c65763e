/** Formulas of the forms. They show nothing while what they calculate with is empty, and calculate in every program. */

/** A part of a whole: 执行数 of 预算数. */
export function rateOf(part: string, whole: string): string {
  return `=IF(OR(N(${whole})=0,${part}=""),"",${part}/${whole})`;
}

/** The sum of an area with figures in it; errors where a person must still judge count as nothing. */
export function sumOf(area: string): string {
  return `=IF(COUNT(${area})=0,"",SUMIF(${area},">=0"))`;
}

/** What is left of a whole. */
export function restOf(whole: string, part: string): string {
  return `=IF(OR(${whole}="",${part}=""),"",${whole}-${part})`;
}

/** The execution rate scored in proportion, at most the points. */
export function rateScore(rate: string, points: string): string {
  return `=IF(${rate}="","",ROUND(MIN(${rate},1)*${points},2))`;
}

/** An indicator scored by PE.SCORE once its actual value is there. */
export function indicatorScore(points: string, target: string, actual: string, criterion?: string): string {
  const rest = criterion === undefined ? '' : `,${criterion}`;
  return `=IF(${actual}="","",PE.SCORE(${points},${target},${actual}${rest}))`;
}

/** The grade of a score out of 100, by the lines of 财预〔2020〕10号. */
export function gradeOf(score: string): string {
  return `=IF(${score}="","",IF(${score}>=90,"优",IF(${score}>=80,"良",IF(${score}>=60,"中","差"))))`;
}
