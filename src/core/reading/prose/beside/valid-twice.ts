/** The valid answers of the only survey of a report, counted twice: 「有效问卷296份」, 「共回收有效问卷301份」. */
import type { SaidRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase } from '../../../quantity';
import { ONE_SURVEY_LEADS, SENT_FORMS, VALID_ANSWERS } from '../../../terms/valid-twice';
import { endingWith } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { isNear } from './slips/named';

type Slip = SaidRelation & { readonly kind: 'slip' };

const LINKS = listed('为 是 : 共 共计 了');
const LEADS = listed(ONE_SURVEY_LEADS);
const VALID: ReadonlySet<string> = new Set(VALID_ANSWERS.split(' '));
const isSent = endingWith(SENT_FORMS);
const isForms = holding('问卷');
const SHEETS = '份';
const TWO = 2;

export function validTwice(lines: readonly Line[]): Slip[] {
  const told = lines.flat().flatMap((passage) => {
    if (RULES.test(passage.text)) return [];
    return passage.figures
      .filter((said) => isWholeCount(said) && said.value.unit?.symbol === SHEETS)
      .map((said) => ({ said, passage }));
  });
  const sent = new Set(told.filter(isOfSent).map(({ said }) => inBase(said.value).toFixed()));
  if (sent.size !== 1) return [];
  const counts = [...groupBy(told.filter(isOfValid), ({ said }) => inBase(said.value).toFixed()).values()];
  const [first, second] = counts;
  if (!first?.[0] || !second?.[0] || counts.length > TWO) return [];
  if (second.some(({ passage }) => first.some((one) => one.passage === passage))) return [];
  if (!isNear(inBase(first[0].said.value), inBase(second[0].said.value))) return [];
  const [right, odd] = first.length < second.length ? [second[0], first[0]] : [first[0], second[0]];
  return [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }];
}

interface Told {
  readonly said: Said;
  readonly passage: Passage;
}

function isOfSent({ said: { label } }: Told): boolean {
  return isSent(withoutEndings(label, LINKS));
}

/** By no other name: whose answers they are, nothing says. */
function isOfValid({ said: { label, noun } }: Told): boolean {
  const words = withoutBeginnings(withoutEndings(label, LINKS), LEADS);
  return VALID.has(words) || (words === '' && isForms(noun) && VALID.has(noun));
}
