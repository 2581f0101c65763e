/** The order of sheets says nothing: a workbook gives the same findings with its sheets in any order. */
import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from '../src/core/evaluate';
import type { Finding, Snapshot } from '../src/core/model';
import { formatPlace as address } from '../src/core/sheet/reference';
import { readWorkbookFile } from '../src/files';
import * as forms from './fixtures/forms';
import * as published from './fixtures/public';
import { snapshotOf } from './fixtures/workbook';

const SAMPLES = 'samples';

const lineOf = ({ check, severity, at, stated, computed }: Finding): string =>
  [check, severity, at.sheet, address(at), stated, computed].join(' ');

const findingsOf = (snapshot: Snapshot): readonly string[] => evaluate(snapshot).findings.map(lineOf).sort();

/** Reversed, and each sheet once at the beginning: with few sheets that is every neighbour before and after every other. */
function orders({ sheets }: Snapshot): Snapshot[] {
  const turned = sheets.map((_, at) => [...sheets.slice(at), ...sheets.slice(0, at)]);
  return [[...sheets].reverse(), ...turned].map((all) => ({ sheets: all }));
}

const expectSame = (snapshot: Snapshot): void => {
  const usual = findingsOf(snapshot);
  for (const other of orders(snapshot)) expect(findingsOf(other)).toEqual(usual);
};

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
  expectSame(await readWorkbookFile(readFileSync(`${SAMPLES}/${name}`), name));
});

test.each(Object.entries({ ...forms, ...published }))('%s', (_, form) => {
  expectSame(snapshotOf(form));
});

test('two forms in one workbook', () => {
  const [first, second] = Object.values(forms);
  if (!first || !second) throw new Error('two forms are needed');
  const named = [first, second].map((form, at) =>
    snapshotOf(form).sheets.map((sheet) => ({ ...sheet, name: `${String(at + 1)} ${sheet.name}` })),
  );
  expectSame({ sheets: named.flat() });
});
