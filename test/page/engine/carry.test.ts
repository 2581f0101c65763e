import { readdirSync, readFileSync } from 'node:fs';
import Big from 'big.js';
import { evaluate } from '../../../src/core/evaluate';
import { toReport } from '../../../src/core/report';
import { planSummary } from '../../../src/core/summary';
import { readEvaluationFile } from '../../../src/files';
import { pack, unpack } from '../../../src/page/engine/carry';

const carried = <T>(value: T): T => unpack<T>(structuredClone(pack(value)));

const SAMPLES = readdirSync('samples').filter((name) => /\.(?:xlsx|docx)$/.test(name));

it.each(SAMPLES)('what was found in %s arrives as it was', async (name) => {
  const result = evaluate(await readEvaluationFile(readFileSync(`samples/${name}`), name));
  const arrived = carried(result);
  expect(toReport(arrived, name)).toEqual(toReport(result, name));
  expect(planSummary(arrived, 'en')).toEqual(planSummary(result, 'en'));
});

it('decimal numbers are decimal numbers again', () => {
  const { sum } = carried({ sum: new Big('0.1') });
  expect(sum.plus('0.2').toString()).toBe('0.3');
});

it('what is the same thing before is so behind', () => {
  const cell = { sheet: '表', row: 1, column: 2 };
  const { first, second } = carried({ first: cell, second: cell });
  expect(first).toBe(second);
});

it('parts that are worked out when asked for come along', () => {
  class Lazy {
    readonly known = 1;
    get asked(): Big {
      return new Big(2);
    }
  }
  expect(carried<{ known: number; asked: Big }>(new Lazy())).toEqual({ known: 1, asked: new Big(2) });
});

it('maps and sets come along', () => {
  const value = { map: new Map([['a', [1]]]), set: new Set(['b']) };
  expect(carried(value)).toEqual(value);
});
