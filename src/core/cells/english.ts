/** What is wrong with an argument and why a person has to judge, in English: loaded where a cell has to say so. */
import { cells } from '../messages/en/cells';
import { judging } from '../messages/en/judging';
import { sayer } from './words';

export const READY = [cells, judging];

export const say = sayer(READY, String);
