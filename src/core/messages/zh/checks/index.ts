/** Texts of the checks, a file a group of checks. */
import { engine } from './engine';

export const checks = [engine];
