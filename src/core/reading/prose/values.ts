/** 「“X”指标：预期指标值为“…”，实际完成指标值为“…”，指标完成率为…」 */
import type { Concept, Quantity } from '../../model';
import { foldWidth, readQuantity } from '../../quantity';

export interface SaidValue {
  readonly concept: Concept;
  readonly quantity: Quantity;
}

/** An indicator named in a sentence, with its values. */
export interface SaidIndicator {
  readonly name: string;
  readonly values: readonly SaidValue[];
}

const QUOTED_NAME = /^\s*[“"「](.{1,60}?)[”"」]\s*指标?\s*[,:：，]?/;
const PLAIN_NAME = /^\s*([^,:：，“”"]{2,40})指标\s*[,:：，]\s*(?=预期|年度|目标|实际)/;
const VALUE_WORDS: readonly (readonly [Concept, string])[] = [
  ['target', '预期指标值|预期目标值|年度指标值|年初目标值|年初设定目标值|指标目标值|预期值|目标值'],
  ['actual', '实际完成指标值|实际完成值|全年实际值|全年完成值|实际值|完成值'],
  ['completionRate', '指标完成率'],
];
const VALUE = new RegExp(
  `(${VALUE_WORDS.map(([, words]) => words).join('|')})(?:为|是|:|：)?\\s*(?:[“"「]([^”"」]{0,80})[”"」]|([^,;。，；“”"]{1,40}))`,
  'g',
);

/** What is planned and what was done, composed: 年初设定的目标值, 全年实际完成值. */
const WHEN = '(?:的|,|并|其|全年|年度|年初|年末|本年|当年|已|预期|预定|既定|绩效|设定|确定|批复|计划|实际|上述)*';
const NAMED: readonly (readonly [Concept, RegExp])[] = [
  ['completionRate', /^,?(?:指标|任务|目标|计划)?完成率(?:为|是|达|达到|:)?$/],
  [
    'actual',
    new RegExp(
      `^${WHEN}(?:完成指标值|完成值|实际值|完成数|完成量|完成|实际达到|达到|实现值|实际为|实际)(?:为|是|了|:)?$`,
    ),
  ],
  [
    'target',
    new RegExp(
      `^${WHEN}(?:目标值|指标值|预期值|计划值|任务数|目标任务|计划数|指标目标值|目标|预期|计划)(?:为|是|:|应)?$`,
    ),
  ],
];

/** Which value of an indicator the words before a figure announce: 目标值为, 实际完成. */
export function valueNamed(label: string): Concept | null {
  return NAMED.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? null;
}

/** The indicator that a sentence begins with and what it says of its values; null for other sentences. */
export function saidIndicator(words: string): SaidIndicator | null {
  const quoted = QUOTED_NAME.exec(words);
  const name = quoted ?? PLAIN_NAME.exec(words);
  if (!name?.[1]) return null;
  const values: SaidValue[] = [];
  for (const [, word = '', inQuotes, plain] of words.slice(name[0].length).matchAll(VALUE)) {
    const concept = VALUE_WORDS.find(([, some]) => some.split('|').includes(word))?.[0];
    const quantity = readQuantity((inQuotes ?? plain ?? '').trim());
    if (concept && isValue(quantity)) values.push({ concept, quantity });
  }
  const isIndicator = values.length > 0 || (quoted !== null && foldWidth(quoted[0]).includes('指标'));
  return isIndicator ? { name: name[1].trim(), values } : null;
}

function isValue({ kind }: Quantity): boolean {
  return kind === 'number' || kind === 'range' || kind === 'date' || kind === 'words';
}
