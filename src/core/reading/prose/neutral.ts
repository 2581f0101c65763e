/** Words that name nothing: neither a town, a firm, a source nor a line of cost. */
import { NEUTRAL } from '../../terms/prose';
import { behind } from '../../terms/search';

const behindNameless = behind(NEUTRAL);
const DATES = /(?:\d{4}[-—~～至])?\d{2,4}年(?:度)?|\d{1,2}月(?:份|底|末)?|\d{1,2}[日号]/g;

export function isNeutral(words: string): boolean {
  return behindNameless(words.replace(DATES, '').replace(/\s/g, '')) === '';
}
