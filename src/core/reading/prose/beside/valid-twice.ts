/** The valid answers of the only survey of a report, counted twice: 「有效问卷296份」, 「共回收有效问卷301份」. */
import type { SlipRelation } from '../../../model';
import { inBase } from '../../../quantity';
import { ONE_SURVEY_LEADS, SENT_FORMS, VALID_ANSWERS } from '../../../terms/valid-twice';
import { endingWith } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { isNear } from './slips/named';
import { toldApart } from './two-values';

const LINKS = listed('为 是 : 共 共计 了');
const LEADS = listed(ONE_SURVEY_LEADS);
const VALID: ReadonlySet<string> = new Set(VALID_ANSWERS.split(' '));
const isSent = endingWith(SENT_FORMS);
const isForms = holding('问卷');
const SHEETS = '份';

export function validTwice(lines: readonly Line[]): SlipRelation[] {
  const told = lines.flat().flatMap((passage) => {
    if (RULES.test(passage.text)) return [];
    return passage.figures
      .filter((said) => isWholeCount(said) && said.value.unit?.symbol === SHEETS)
      .map((said) => ({ said, passage }));
  });
  const sent = new Set(told.filter(isOfSent).map(({ said }) => inBase(said.value).toFixed()));
  if (sent.size !== 1) return [];
  const counts = toldApart(told.filter(isOfValid), ({ said }) => inBase(said.value).toFixed());
  if (!counts) return [];
  const { said: odd } = counts.odd[0];
  const { said: right } = counts.right[0];
  return isNear(inBase(odd.value), inBase(right.value)) ? [{ kind: 'slip', odd: odd.figure, right: right.figure }] : [];
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
