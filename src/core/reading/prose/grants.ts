/** Clauses that say who gave the project its money: 「县财政局下达资金268万元，」, 「省文物局分配该项目资金268万元，」. */
import { FOR_THE_PROJECT, GIVES, GIVING_OFFICES, OWN_TREASURY } from '../../terms/money';
import { listed } from './arithmetic/words';
import { isNeutral } from './neutral';
import { isOfThis } from './whose';

const VERBS = listed(GIVES);
const OFFICES = listed(GIVING_OFFICES);
const TREASURIES: ReadonlySet<string> = new Set(listed(OWN_TREASURY));
const FOR_THIS = listed(FOR_THE_PROJECT);
const LONGEST_OFFICE = 12;
const AMOUNTS = /\d[\d,.]*\p{Script=Han}{0,2}元/gu;
const DATE = /^(?:\d{4}年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?,?/;

/** What follows is still told of the project. */
export function isGrant(clause: string): boolean {
  const words = clause.replace(DATE, '');
  const verb = VERBS.find((one) => words.includes(one));
  if (verb === undefined) return false;
  const at = words.indexOf(verb);
  const [giver, given] = [words.slice(0, at), words.slice(at + verb.length).replace(AMOUNTS, '')];
  const [office, forThis] = cut(giver);
  if (office.length > LONGEST_OFFICE || !isNeutral(given)) return false;
  if (forThis || isOfThis(given)) return OFFICES.some((ending) => office.endsWith(ending));
  return TREASURIES.has(office);
}

/** The office without 「为本项目」. */
function cut(giver: string): readonly [office: string, forThis: boolean] {
  const ending = FOR_THIS.find((one) => giver.endsWith(one));
  return ending === undefined ? [giver, false] : [giver.slice(0, -ending.length), true];
}
