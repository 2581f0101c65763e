/** Texts of the checks, a file a group of checks: of each its title, why it matters, how to fix it, and its messages. */
import { completion } from './completion';
import { count } from './count';
import { engine } from './engine';
import { fund } from './fund';
import { grade } from './grade';
import { score } from './score';
import { weight } from './weight';

export const checks = [completion, count, engine, fund, grade, score, weight];
