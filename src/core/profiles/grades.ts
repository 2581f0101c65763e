import type { Big } from 'big.js';
import type { Grade, Profile } from '../model';

/** The four words of 财预〔2020〕10号, best first. No other word is a grade. */
export const GRADES: readonly Grade[] = ['优', '良', '中', '差'];

/**
 * The grade of a score out of `full` points: each grade includes its lower end, [90,100] 优, [80,90) 良, [60,80) 中 in the
 * presets. Without a full mark above zero there is nothing to earn, and the grade is the lowest.
 */
export function gradeOf(score: Big, full: Big, profile: Profile): Grade {
  if (full.lte(0)) return '差';
  const [excellent, good, fair] = profile.grades;
  const outOfHundred = score.times(100);
  const reaches = (line: number): boolean => outOfHundred.gte(full.times(line));
  if (reaches(excellent)) return '优';
  if (reaches(good)) return '良';
  return reaches(fair) ? '中' : '差';
}
