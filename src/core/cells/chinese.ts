/** What is wrong with an argument and why a person has to judge, in Chinese. */
import { cells } from '../messages/zh/cells';
import { judging } from '../messages/zh/judging';
import { sayer } from './words';

export const READY = [cells, judging];

/** Why a cell has no value, in words; the same as `render` gives for it. */
export const say = sayer(READY, String);
