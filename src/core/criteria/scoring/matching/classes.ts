/** 达到或优于Ⅲ类, 劣于Ⅲ类, Ⅴ类或劣Ⅴ类 beside Ⅱ类: classes that are better the lower their number is. */
import type { Comparator } from '../../../model';
import { CLASS, CLASSES } from '../../../terms/classes';
import { cut } from '../../language/tokens/lexer';
import { holds } from './holds';
import type { Match } from './match';

const classesIn = (text: string): readonly number[] => (text.match(CLASS) ?? []).map((name) => CLASSES.indexOf(name));

/** Null where either names no class; `unknown` for several of which nobody says how they are meant. */
export function matchClass(words: string, said: string): Match | null {
  const [named, [done, ...more]] = [classesIn(words), classesIn(said)];
  const [only] = named;
  if (only === undefined || done === undefined) return null;
  const signs = cut(words).tokens.filter(({ kind }) => kind === 'compare' || kind === 'reach' || kind === 'bound');
  const [sign] = signs;
  if (more.length > 0 || signs.some(({ sense }) => sense !== sign?.sense)) return 'unknown';
  if (!sign) return named.includes(done) ? 'firm' : 'no';
  if (named.length > 1) return 'unknown';
  return holds(sign.sense as Comparator, only - done) ? 'firm' : 'no';
}
