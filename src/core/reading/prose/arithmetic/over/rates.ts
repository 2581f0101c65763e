/** A rate beside its part, of a whole that an earlier paragraph told: 「计划总投资1850万元」, 「实际到位1665万元，资金到位率90%」. */
import { compare, inBase } from '../../../../quantity';
import { ADJUSTED, ADJUSTS, OTHER_MONEY, PARTS_SAID } from '../../../../terms/said-changes';
import { CONTRACT, CONTRACT_ENDS } from '../../../../terms/said-over';
import { CONTENT, SATISFACTION_RATES, VALID_FORMS } from '../../../../terms/answered';
import { ALL_YEARS } from '../../../../terms/prose';
import { PLANS } from '../../../../terms/said-rates';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import { hasOwnName, hasRole, LINKS, RATE_WORDS, type Rate, rateOf, rolesOf } from '../rates';
import { shareOf } from '../shares';
import { isSameMeasure, scopeless, yearOf } from '../turns';
import { endingOf, withoutEndings } from '../words';
import { isNeutral } from '../../neutral';

/** What there was to spend became another amount. */
const isChanged = holding(`${ADJUSTED} ${ADJUSTS} ${OTHER_MONEY}`);
const PARTS = PARTS_SAID.split(' ');
const isSatisfaction = holding(SATISFACTION_RATES);
const isContent = holding(CONTENT);
const isOfValid = holding(VALID_FORMS);
/** More amounts that may be meant say nothing. */
const MOST_WHOLES = 3;

export function ratesOver(passage: Passage, before: readonly Passage[]): Rate[] {
  return [
    ...ofMoney(passage, before),
    ...ofContracts(passage, before),
    ...ofSpending(passage, before),
    ...ofTasks(passage, before),
    ...ofAnswers(passage, before),
  ];
}

/**
 * 「检查任务共18000人次」, 「全年实际完成检查17460人次（…），任务完成率为97%」: task and deed share a word; 「计划新建公路86公里」, 「新建公路
 * 78公里，完成率100%」: or are called alike.
 */
function ofTasks({ figures }: Passage, before: readonly Passage[]): Rate[] {
  // 「原计划改造640户，年中调整为610户」: nobody knows which is meant.
  const steady = before.filter(({ text }) => !isChanged(text));
  return figures.flatMap((rate, index): Rate[] => {
    const said = rate.value.unit?.symbol === '%' && isPlain(rate) ? rateOf(rate) : null;
    const part = figures.slice(0, index).find(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
    if (said !== 'completion' || !part || !isPlain(part) || isMoney(part) || part.value.unit?.dimension === 'ratio')
      return [];
    const roles = rolesOf(said);
    if (hasRole(part, roles.whole)) return [];
    const isDone = hasRole(part, roles.part);
    return alone(rate, part, steady, (whole) => {
      if (!hasRole(whole, roles.whole)) return false;
      if (isPlanOf(whole, part)) return true;
      return isDone && !hasRole(whole, roles.part) && sharesWord(whole, part);
    });
  });
}

/** 「三年计划完成退化草原修复」 ends with what was done, and names nobody's plan but that of all. */
function isPlanOf(whole: Said, part: Said): boolean {
  const deed = scopeless(part.label);
  const plan = whole.label.slice(0, -deed.length);
  const isOfYears = saysYears(plan) && !SO_FAR.some((word) => part.gap.includes(word));
  return deed.length >= SHORTEST_DEED && whole.label.endsWith(deed) && isPlan(plan) && !isOfYears;
}

const isPlan = holding(PLANS.replaceAll('|', ' '));
const saysYears = holding(ALL_YEARS);
const SO_FAR = ['截至', '截止', '累计', '三年', '期内'];
const SHORTEST_DEED = 4;

/** 「有效问卷中有263份表示满意，满意度为91.32%」 */
function ofAnswers({ figures, text }: Passage, before: readonly Passage[]): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const part = figures[index - 1];
    const isRate = rate.value.unit?.symbol === '%' && isPlain(rate) && isSatisfaction(rate.label);
    if (!isRate || !part || !isPlain(part) || part.clause !== rate.clause) return [];
    const isOfAll =
      isContent(text.slice(part.end, rate.start - rate.label.length)) && isOfValid(text.slice(0, part.start));
    return isOfAll ? alone(rate, part, before, (whole) => isOfValid(whole.label)) : [];
  });
}

/** Of the only value that earlier paragraphs tell of such a whole. */
function alone(rate: Said, part: Said, before: readonly Passage[], isWhole: (figure: Said) => boolean): Rate[] {
  const whole = onlyValue(
    before
      .flatMap(({ figures }) => figures)
      .filter((figure) => isPlain(figure) && figure.depth === 0 && isSameMeasure(figure, part) && isWhole(figure)),
  );
  return whole && !isOfOtherYear(whole, part) ? [{ ...shareOf(rate, part, [whole]), isWeak: true }] : [];
}

/** Two characters in a row that stand in both, and say what is done or to whom. */
function sharesWord(a: Said, b: Said): boolean {
  const [first, second] = [a, b].map(({ label, noun }) => withoutRoles(label + noun)) as [string, string];
  return [...first].some((_, at) => at + 2 <= first.length && second.includes(first.slice(at, at + 2)));
}

function withoutRoles(words: string): string {
  const { whole, part } = rolesOf('completion');
  return [...whole, ...part].reduce((rest, word) => (word.length > 1 ? rest.replaceAll(word, ' ') : rest), words);
}

function ofMoney({ figures }: Passage, before: readonly Passage[]): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const said = rate.value.unit?.symbol === '%' && isPlain(rate) ? rateOf(rate) : null;
    const part = figures[index - 1];
    if ((said !== 'arrival' && said !== 'execution') || !part || part.clause !== rate.clause) return [];
    const roles = rolesOf(said);
    // 「以调整后预算为基数的到位率」 says itself of what.
    if (!isBare(rate, RATE_WORDS) || !isMoney(part) || !hasRole(part, roles.part) || hasOwnName(part, roles.part))
      return [];
    return ofWholes(said, rate, part, before);
  });
}

/** 「施工合同价1968.5万元」, 「施工合同累计支付1771.65万元，支付率90%」: paid of the contract that bears its name. */
function ofContracts({ figures }: Passage, before: readonly Passage[]): Rate[] {
  return figures.flatMap((rate, index): Rate[] => {
    const said = rate.value.unit?.symbol === '%' && isPlain(rate) ? rateOf(rate) : null;
    const part = figures[index - 1];
    if (said !== 'execution' || !part || part.clause !== rate.clause || !isMoney(part) || !isBare(rate, RATE_WORDS))
      return [];
    const name = contractOf(part);
    if (name === '') return [];
    return alone(rate, part, before, (whole) =>
      PRICE_ENDS.some((end) => withoutEndings(whole.label, LINKS) === name + end),
    );
  });
}

/** 施工合同 of 「施工合同累计支付」; empty where no contract was paid. */
function contractOf({ label }: Said): string {
  const { part: words } = rolesOf('execution');
  const bare = withoutEndings(label, LINKS);
  const name = withoutEndings(bare.slice(0, bare.length - endingOf(bare, words).length), [...SO_FAR, ...LINKS]);
  return bare !== name && name.endsWith(CONTRACT) && name.length > CONTRACT.length ? name : '';
}

const PRICE_ENDS = CONTRACT_ENDS.split(' ');

/** 「项目实际支出251.37万元，其中…。预算执行率为96.32%」: the sentence before begins with what was spent. */
function ofSpending({ figures: [rate], at }: Passage, before: readonly Passage[]): Rate[] {
  const said = rate?.value.unit?.symbol === '%' && isPlain(rate) ? rateOf(rate) : null;
  const last = before.at(-1);
  const [part] = last?.figures ?? [];
  if (!rate || said !== 'execution' || !part || last?.at !== at || !isBare(rate, RATE_WORDS) || !isMoney(part))
    return [];
  const roles = rolesOf(said);
  if (!hasRole(part, roles.part) || !isNeutral(withoutEndings(part.label, [...roles.part, ...LINKS]))) return [];
  const bare = ofWholes(said, rate, part, before);
  return bare.length > 0 ? bare : ofBudgetInParts(rate, part, before);
}

/** 「批复我馆档案数字化项目预算268.50万元，其中：…」: whatever it is called, the only amount that is told with all its parts. */
function ofBudgetInParts(rate: Said, part: Said, before: readonly Passage[]): Rate[] {
  if (before.some(({ text }) => isChanged(text))) return [];
  const { whole: words } = rolesOf('execution');
  const wholes = before.flatMap(({ figures: [first, second] }) =>
    first && second && isMoney(first) && hasRole(first, words) && PARTS.some((word) => second.gap.includes(word))
      ? [first]
      : [],
  );
  const [whole, another] = wholes;
  if (!whole || another || !isSameMeasure(whole, part) || isOfOtherYear(whole, part)) return [];
  return [{ ...shareOf(rate, part, [whole]), isWeak: 'slip' }];
}

/** Of each amount that earlier sentences call what there was to spend. */
function ofWholes(said: 'arrival' | 'execution', rate: Said, part: Said, before: readonly Passage[]): Rate[] {
  if (said === 'execution' && before.some(({ text }) => isChanged(text))) return [];
  const roles = rolesOf(said);
  const wholes: Said[] = [];
  for (const figure of before.flatMap((passage) => passage.figures)) {
    const isWhole = isMoney(figure) && hasRole(figure, roles.whole) && isBare(figure, roles.whole);
    if (!isWhole || !isSameMeasure(figure, part) || isOfOtherYear(figure, part)) continue;
    if (!wholes.some((one) => compare(inBase(one.value), inBase(figure.value)) === 0)) wholes.push(figure);
  }
  if (wholes.length === 0 || wholes.length > MOST_WHOLES) return [];
  return [{ ...shareOf(rate, part, wholes), isWeak: true }];
}

/** 「本项目计划总投资」: nothing but the word and what says nothing. */
function isBare({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  return isNeutral(bare.slice(0, bare.length - endingOf(bare, words).length));
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure);
}

function isOfOtherYear(a: Said, b: Said): boolean {
  const [first, second] = [yearOf(a), yearOf(b)];
  return first !== '' && second !== '' && first !== second;
}
