/** Which year of its own a year is said to be: 「该制度于2020年1月1日起实施，2023年为实施的第4个年度」. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, hasYear } from '../../../quantity';
import { readArabic, readChinese } from '../../../quantity/numerals';
import { GOES_ON_FOR_YEARS, NUMBERED, PERIOD_FROM, YEAR_NUMBER_LINKS, YEARS_NUMBERED } from '../../../terms/lengths';
import { behind, holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { listed } from '../arithmetic/words';

type Told = SaidRelation & { readonly kind: 'length' };

const goesOn = holding(GOES_ON_FOR_YEARS);
const behindLinks = behind(YEAR_NUMBER_LINKS);
const UNITS = listed(YEARS_NUMBERED);
const FROM = PERIOD_FROM.split(' ');
const BREAK = /[,;:()]/;
const LONGEST_CLAUSE = 20;
/** More beginnings than a paragraph tells of. */
const MOST = 8;
const DECEMBER = 12;

interface Begun {
  readonly year: number;
  /** In the middle of a year: the first one may be that or the next. */
  readonly isWithin: boolean;
  readonly words: string;
}

interface Numbered {
  readonly year: number;
  readonly number: number;
  readonly start: number;
  /** 2023年 and 第4个年度. */
  readonly words: string;
  readonly length: string;
  readonly unit: string;
}

/** The day stands before the year, in the same paragraph; of several the nearest is meant, unless another gives the number. */
export function numberedYears(lines: readonly Line[]): Told[] {
  return lines.flatMap((line) => {
    const begun: Begun[] = [];
    return line.flatMap((passage): Told[] => {
      const years = yearsNumbered(passage);
      const starts = begunIn(passage);
      const told = years.flatMap((numbered) => {
        const before = [...begun, ...starts.filter(({ end }) => end <= numbered.start)].slice(-MOST);
        return compared(passage, numbered, before);
      });
      begun.push(...starts);
      begun.splice(0, begun.length - MOST);
      return told;
    });
  });
}

function compared({ at }: Passage, { year, number, words, length, unit }: Numbered, before: readonly Begun[]): Told[] {
  const begun = before.at(-1);
  if (!begun || year < begun.year) return [];
  const own = year - begun.year + 1;
  const isOfAnother = before.some((one) => year - one.year + 1 === number);
  const isRight = isOfAnother || (begun.isWithin && number === own - 1);
  const period = `${begun.words}—${words}`;
  return [{ kind: 'length', at, period, length, computed: `${String(own)}${unit}`, isWrong: !isRight }];
}

/** 「自2020年1月1日起全面实施」 */
function begunIn({ text, words }: Passage): (Begun & { readonly end: number })[] {
  return findFigures(text).flatMap(({ quantity, start, end }) => {
    if (quantity.kind !== 'date' || !hasYear(quantity)) return [];
    const isFrom = quantity.comparator === null && FROM.some((word) => text.slice(0, start).endsWith(word));
    const clause = text.slice(end).split(BREAK)[0] ?? '';
    const [first, last] = [dayOf(quantity.from), dayOf(quantity.to)];
    const isBegin = quantity.comparator === '>=' || (isFrom && first.year === last.year);
    if (!isBegin || clause.length > LONGEST_CLAUSE || !goesOn(clause)) return [];
    const isWithin = first.month > 1 || last.month > 1;
    return [{ year: first.year, isWithin, words: words.slice(start, end).trim(), end }];
  });
}

/** 「2023年为实施的第4个年度」 */
function yearsNumbered({ text, words }: Passage): Numbered[] {
  return findFigures(text).flatMap(({ quantity, start, end }): Numbered[] => {
    if (quantity.kind !== 'date' || quantity.comparator !== null || !hasYear(quantity)) return [];
    const [first, last] = [dayOf(quantity.from), dayOf(quantity.to)];
    if (first.year !== last.year || first.month !== 1 || last.month !== DECEMBER) return [];
    const after = text.slice(end);
    const rest = behindLinks(after);
    if (!rest.startsWith(NUMBERED)) return [];
    const at = end + after.length - rest.length + NUMBERED.length;
    const numeral = readArabic(text, at) ?? readChinese(text, at);
    const unit = numeral && UNITS.find((word) => text.startsWith(word, numeral.end));
    if (!numeral || unit === undefined || unit === null) return [];
    const close = numeral.end + unit.length;
    if (!goesOn(text.slice(end, close))) return [];
    return [
      {
        year: first.year,
        number: numeral.value.toNumber(),
        start,
        words: words.slice(start, end).trim(),
        length: words.slice(at - NUMBERED.length, close).trim(),
        unit,
      },
    ];
  });
}
