/** Points and scores of a part that stand right behind its name, with no word between. */
import { BEFORE_RATE, BEFORE_SCORE, SCORE_BEHIND } from '../../terms/points';
import type { Subject } from '../../model';
import type { Names } from './names';
import type { Notes } from './notes';
import type { Place } from './place';
import type { Sentence } from './sentences';
import { stated } from './stated';
import { withoutLinks, withoutScope } from './statements';

const POINTS = '分';

export class PartMarks {
  readonly #names: Names;
  readonly #notes: Notes;
  /** The part or the indicator whose points a sentence told last; null for one that nobody knows. */
  #last: { readonly sentence: Sentence; readonly end: number; readonly owner: Subject | null } | null = null;

  constructor(names: Names, notes: Notes) {
    this.#names = names;
    this.#notes = notes;
  }

  /** 「决策指标共15分，评价得分10.40分」, 「决策指标10.40分，得分率69.33%」, 「D1生态效益（14分），评价得7.25分」. */
  read({ label, lead, figure, after, sentence, isNow, year }: Place): void {
    const name = withoutScope(withoutLinks(label.replace(/\($/, '')));
    const group = withoutScope(lead) === '' ? this.#names.group(name) : null;
    const concept = BEFORE_SCORE.test(after) ? 'points' : BEFORE_RATE.test(after) ? 'score' : null;
    const quantity = stated(figure.quantity);
    if (!concept || quantity?.unit?.symbol !== POINTS) return;
    // 「预算执行率（10分），自评得9.77分」: the score of what nobody knows is not the project's.
    if (concept === 'points' && name !== '')
      this.#last = { sentence, end: figure.end, owner: group ?? this.#names.indicator(name) };
    if (!group || !isNow) return;
    this.#notes.add(concept, group, { ...quantity, unit: null }, sentence.words, year, 'known', true);
  }

  /** The score right behind the points that were read last. */
  readBehind({ figure, sentence, year }: Place): boolean {
    const last = this.#last;
    if (last?.sentence !== sentence || !SCORE_BEHIND.test(sentence.text.slice(last.end, figure.start))) return false;
    const quantity = stated(figure.quantity);
    if (quantity?.unit?.symbol !== POINTS) return false;
    const { owner } = last;
    if (owner) this.#notes.add('score', owner, { ...quantity, unit: null }, sentence.words, year, 'known', true);
    else this.#notes.leave(sentence);
    return true;
  }
}
