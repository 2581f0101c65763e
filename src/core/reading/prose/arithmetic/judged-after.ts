/** A target in one sentence, and in the next what was reached and how it is judged: 「目标值不超过7日。平均用时8.6日，优于目标值」. */
import type { SaidRelation } from '../../../model';
import { TARGETS_SAID } from '../../../terms/verdicts';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import type { Passage, Said } from './passages';
import { judgedIn } from './reached';

const isTarget = holding(TARGETS_SAID);
const JOIN = ',';

export function judgedAfter(line: Line): SaidRelation[] {
  return line.flatMap((passage, index): SaidRelation[] => {
    const next = line[index + 1];
    const [target, another] = passage.figures;
    if (!next || !target || another || !isTarget(target.gap) || next.figures.some(({ label }) => isTarget(label)))
      return [];
    return judgedIn(joined(passage, next));
  });
}

/** Both sentences as one. */
function joined(first: Passage, second: Passage): Passage {
  const offset = first.text.length + JOIN.length;
  const last = first.figures.at(-1);
  const rest = first.text.slice(last?.end ?? 0);
  const moved = second.figures.map((figure, at): Said => ({
    ...figure,
    start: figure.start + offset,
    end: figure.end + offset,
    gap: at === 0 ? rest + JOIN + figure.gap : figure.gap,
    clause: figure.clause + (last?.clause ?? 0),
  }));
  return {
    ...first,
    text: first.text + JOIN + second.text,
    words: first.words + JOIN + second.words,
    figures: [...first.figures, ...moved],
  };
}
