/** The sample workbooks: built from data, the same on every run, and sound where they claim to be. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Big from 'big.js';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import * as changji from '../samples/build/data/000-changji';
import * as ningxia from '../samples/build/data/001-ningxia';
import * as aketao from '../samples/build/data/002-aketao';
import * as maiji from '../samples/build/data/003-maiji';
import * as karamay from '../samples/build/data/004-karamay';
import * as clean from '../samples/build/data/clean-example';
import { LEFT, place, UP } from '../samples/build/layout/cells';
import type { Level1 } from '../samples/build/layout/levels';
import * as report from '../samples/build/data/library-report';
import { documentBytes } from '../samples/build/layout/document';
import { REPORTS, SAMPLES, sampleBytes } from '../samples/build/samples';
import { pe } from './cli/support';

const files = [...SAMPLES];

describe.each(files)('%s', (file, sheets) => {
  it('is built with the same bytes every time', async () => {
    expect(await sampleBytes(sheets)).toEqual(await sampleBytes(sheets));
  });

  it('is checked in as the script builds it', async () => {
    const kept = await readXlsx(await readFile(resolve('samples', file)), { readStyles: true });
    const built = await readXlsx(await sampleBytes(sheets), { readStyles: true });
    expect(kept.sheets).toEqual(built.sheets);
  });
});

const sampleAt = (file: string) => resolve('samples', file);

describe.each([...REPORTS])('%s', (file, spec) => {
  it('is checked in as the script builds it', async () => {
    expect(unzipSync(await readFile(sampleAt(file)))).toEqual(unzipSync(documentBytes(spec)));
  });
});

interface Found {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
  readonly computed: string;
}

describe('the report on the example', () => {
  const REPORT = sampleAt('library-report.docx');
  const findings = async (...args: string[]): Promise<string[]> => {
    const { exitCode, out } = await pe(['check', '--json', ...args]);
    expect(exitCode).toBe(1);
    const found = (JSON.parse(out) as { findings: Found[] }).findings;
    return found
      .map(({ check, sheet, cell, stated, computed }) => [check, sheet, cell, stated, computed].join(' '))
      .sort();
  };
  const { spent, score, westEvents, readers } = report.planted;
  const PLANTED = [
    // 共36场 beside its parts is the same fault, and is said once.
    `figure-conflict library-report 第17段 ${String(westEvents)}场 7`,
    `figure-conflict library-report 第7段 ${spent}万元 82.56万元`,
    `score-total library-report 第13段 ${score}分 98.6`,
    `table-total library-report 表3第5行第3列 ${String(readers)} 63180`,
  ];

  it('contradicts its own tables where it was made to, and nowhere else', async () => {
    expect(await findings(REPORT)).toEqual(PLANTED);
  });

  it('contradicts the workbook there, too', async () => {
    expect(await findings(sampleAt('clean-example.xlsx'), '--text', REPORT)).toEqual(PLANTED);
  });

  it('names its places in English', async () => {
    const { out } = await pe(['check', '--json', REPORT, '--lang', 'en']);
    const cells = (JSON.parse(out) as { findings: Found[] }).findings.map(({ cell }) => cell);
    expect(cells.sort()).toEqual(['paragraph 13', 'paragraph 17', 'paragraph 7', 'table 3, row 5, column 3']);
  });
});

const leaves = <T>(levels: readonly Level1<T>[]): T[] =>
  levels.flatMap((level) => level.groups.flatMap((group) => group.indicators));

const sum = (values: readonly (number | string | null)[]): number =>
  Number(values.reduce<Big>((total, value) => total.plus(value ?? 0), Big(0)));

const scored = {
  changji: leaves(changji.parts.map((part) => part.levels)),
  ningxia: leaves(ningxia.levels),
  aketao: leaves(aketao.levels),
  clean: leaves(clean.levels),
};

describe('what the samples state without contradiction', () => {
  it.each<[what: string, parts: number, whole: number]>([
    ['000 points', sum(scored.changji.map((i) => i.points)), changji.total.points],
    ['000 scores', sum(scored.changji.map((i) => i.score)), changji.total.score],
    ['000 part scores', sum(changji.parts.map((part) => part.score)), changji.total.score],
    ['000 spending', sum(changji.funds.items.map((item) => item.amount)), changji.funds.spent],
    ['000 balance', sum([changji.funds.spent, changji.funds.balance]), changji.funds.received],
    ['000 goals', leaves(changji.goals).length, changji.goalCounts.all],
    ['001 points', sum(scored.ningxia.map((i) => i.points)), ningxia.total.points],
    ['001 scores', sum(scored.ningxia.map((i) => i.score)), ningxia.total.score],
    ['001 part scores', sum(ningxia.partResults.map((part) => part.score)), ningxia.total.score],
    ['001 planned lots', sum(ningxia.lots.map((lot) => lot.planned)), ningxia.lotsTotal.planned],
    ['001 spent on lots', sum(ningxia.lots.map((lot) => lot.actual)), ningxia.lotsTotal.actual],
    ['001 balances of lots', sum(ningxia.lots.map((lot) => lot.balance)), ningxia.lotsTotal.balance],
    ['001 sources', sum([ningxia.funds.spentOfYear, ningxia.funds.spentOfCarryOver]), Number(ningxia.funds.spent)],
    ['001 purchases', sum(ningxia.purchases.map((item) => item.amount)), ningxia.purchasesTotal.amount],
    ['001 sets', sum(ningxia.purchases.map((item) => item.sets)), ningxia.purchasesTotal.sets],
    ['002 points', sum(scored.aketao.map((i) => i.points)), aketao.total.points],
    ['002 scores', sum(scored.aketao.map((i) => i.score)), aketao.total.score],
    ['002 cost lines', costLines(), aketao.funds.spent],
    ['003 instruments', sum([maiji.verified.trade, maiji.verified.safety, maiji.verified.medical]), maiji.verified.all],
    ['004 by fund type', sum(karamay.sums.byFundType.map((item) => item.amount)), karamay.sums.all.amount],
    ['004 by category', sum(karamay.sums.byCategory.map((item) => item.amount)), karamay.sums.byFundType[0].amount],
    ['004 list with the amount that is missing', sum([...karamay.projects.map((p) => p.amount), 4240]), 11600.85],
    ['example points', sum([...scored.clean.map((i) => i.points), clean.fundTotal.points]), clean.total.points],
    ['example scores', sum([...scored.clean.map((i) => i.score), clean.fundTotal.score]), clean.total.score],
  ])('%s add up', (_what, parts, whole) => {
    expect(parts).toBe(whole);
  });

  it.each(ningxia.lots.map((lot) => [lot.name, lot] as const))('001 %s: balance and rate', (_name, lot) => {
    expect(lot.planned - lot.actual).toBe(lot.balance);
    expect(Number(Big(lot.actual).div(lot.planned).round(4, Big.roundHalfUp))).toBe(lot.rate);
  });

  it.each(scored.ningxia.map((item) => [item.name, item] as const))('001 %s: score rate', (_name, item) => {
    expect(Number(Big(item.score).div(item.points).round(4, Big.roundHalfUp))).toBe(item.scoreRate);
  });
});

function costLines(): number {
  return sum(scored.aketao.filter((item) => item.name.startsWith('其中：')).map((item) => item.actual));
}

describe('typed tables', () => {
  it('merge what reaches left and up', () => {
    expect(
      place([
        ['a', LEFT, 'b'],
        [UP, LEFT, 'c'],
      ]).merges,
    ).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it.each([
    ['a mark with nothing to merge with', [[LEFT]]],
    [
      'an area that is no rectangle',
      [
        ['a', LEFT],
        [UP, 'b'],
      ],
    ],
  ])('refuse %s', (_what, rows) => {
    expect(() => place(rows)).toThrow();
  });
});
