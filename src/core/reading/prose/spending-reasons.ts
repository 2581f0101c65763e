/** Sentences that say why money was not spent: 「（一）预算执行进度偏慢。由于设备采购流标，尾款结转至下年支付」. */
import { entriesOf, Matcher } from '../../terms/matcher';
import { CAUSE_WORDS, LEADS_TO, LITTLE_SPENT, NOT_A_REASON, SPENDING_TOLD } from '../../terms/reasons';
import { holding } from '../../terms/search';

const CAUSES = new Matcher(entriesOf(CAUSE_WORDS));
const LEADS = LEADS_TO.split(' ');
const REASON = '原因';
const isOfSpending = holding(SPENDING_TOLD);
const isLittle = holding(LITTLE_SPENT);
const isNoReason = holding(NOT_A_REASON);

/** Follows a report from heading to heading; a cause counts where its sentence, the one before or the heading tells of little spending. */
export class SpendingReasons {
  #heading = '';
  #before = '';

  /** A line begins, below a heading of its own where it has one, and whether that heading says why: 「1.因采购流标，执行率偏低」. */
  enter(heading: string): boolean {
    if (heading !== '') this.#heading = heading;
    this.#before = '';
    return tellsLittle(heading) && !isNoReason(heading) && givesCause(heading.replaceAll(REASON, ''));
  }

  /** Whether a folded sentence gives such a reason. */
  tells(text: string): boolean {
    const context = [text, this.#before, this.#heading];
    this.#before = text;
    if (isNoReason(text) || !context.some(tellsLittle)) return false;
    return (tellsLittle(this.#heading) && this.#heading.includes(REASON)) || givesCause(text);
  }
}

function tellsLittle(text: string): boolean {
  return isOfSpending(text) && isLittle(text);
}

function givesCause(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const word = CAUSES.match(text, at);
    if (word?.[1]) return true;
    if (word) at += word[0].length - 1;
  }
  // 「执行率低，导致资金闲置」 tells what came of it.
  return LEADS.some((lead) => isOfSpending(text.split(lead).slice(1).join('')));
}
