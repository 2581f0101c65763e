/** Texts of the checks, a file a group of checks: of each its title, why it matters, how to fix it, and its messages. */
import { completeness } from './completeness';
import { completion } from './completion';
import { count } from './count';
import { criterion } from './criterion';
import { engine } from './engine';
import { fund } from './fund';
import { grade } from './grade';
import { pair } from './pair';
import { portfolio } from './portfolio';
import { score } from './score';
import { table } from './table';
import { target } from './target';
import { text } from './text';
import { weight } from './weight';

export const checks = [
  completeness,
  completion,
  count,
  criterion,
  engine,
  fund,
  grade,
  pair,
  portfolio,
  score,
  table,
  target,
  text,
  weight,
];
