/**
 * Rates whose other figure a chapter far away tells under the same name: 「2023年接待游客1286.4万人次，比2022年增长36.44%」 and 「2022年全市接待
 * 游客942.8万人次」; 「完成综合治理河长35.9公里，为设计任务的93.01%」 and 「综合治理河长38.6公里」.
 */
import type { SaidFigure } from '../../../../model';
import { compare, inBase } from '../../../../quantity';
import { DONE_FIRST } from '../../../../terms/said-changes';
import { PLANS } from '../../../../terms/said-rates';
import { isPlain, type Passage, type Said } from '../passages';
import { changeOf, isPlainPercent, isSameMeasure, scopeless } from '../turns';
import { onlyValue } from '../named-above';
import type { Rate } from '../rates';
import { shareOf, wholeNamed } from '../shares';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../words';
import { lastYearsGrowth } from './changes';

/** More rates than a report tells so. */
const MOST = 60;
const LINKS = listed('为 是 达 达到 了 : = 共 共计 合计');
const PLANNED = listed(PLANS.replaceAll('|', ' '));
const DEEDS = listed(DONE_FIRST);
/** Shorter names are those of many. */
const SHORTEST_NAME = 4;

/** `explained`: rates that are read with nearer words. */
export function ratesFar(passages: readonly Passage[], explained: ReadonlySet<SaidFigure>): Rate[] {
  const open = passages.flatMap((passage) =>
    passage.figures.flatMap((rate, index) =>
      isPlainPercent(rate) && rate.depth === 0 && !explained.has(rate.figure) ? [{ passage, rate, index }] : [],
    ),
  );
  const grown = open.flatMap((one) => {
    const change = changeOf(one.rate);
    return change ? [{ ...one, change }] : [];
  });
  const planned = open.filter(({ passage, index }) => endingOf(wholeNamed(passage, index), PLANNED) !== '');
  return [
    ...grown.slice(0, MOST).flatMap(({ passage, rate, change }) =>
      lastYearsGrowth(
        rate,
        change,
        passage,
        passages.filter((other) => other !== passage),
      ).flatMap((told): Rate[] => (told.kind === 'rate' ? [{ ...told, isUnsure: true }] : [])),
    ),
    ...planned.slice(0, MOST).flatMap(({ passage, rate, index }) => ofPlan(passage, rate, index, passages)),
  ];
}

/** The only value that is told of what was done, and is more. */
function ofPlan(passage: Passage, rate: Said, index: number, passages: readonly Passage[]): Rate[] {
  const part = passage.figures[index - 1];
  const name = part ? nameOf(part) : '';
  if (!part || !isPlain(part) || part.clause !== rate.clause || name.length < SHORTEST_NAME) return [];
  const whole = onlyValue(
    passages
      .flatMap(({ figures }) => figures)
      .filter(
        (figure) =>
          isPlain(figure) &&
          isSameMeasure(figure, part) &&
          withoutEndings(figure.label, LINKS).endsWith(name) &&
          compare(inBase(figure.value), inBase(part.value)) > 0,
      ),
  );
  return whole ? [{ ...shareOf(rate, part, [whole]), isWeak: true, isUnsure: true }] : [];
}

/** 综合治理河长 of 「累计完成综合治理河长」. */
function nameOf({ label }: Said): string {
  return withoutBeginnings(scopeless(withoutEndings(label, LINKS)), DEEDS);
}
