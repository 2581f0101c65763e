import { evaluate } from '../../src/core/evaluate';
import type { CellRef } from '../../src/core/model';
import { refreshSnapshot, takeSnapshot, watch, type Change } from '../../src/excel';
import { WHOLE_SHEET } from '../../src/core/sheet/areas';
import type { EmulatedHost, HostSheetData } from '../../workbench/host';
import { cost, FORM, open, quiet } from './support';

jest.setTimeout(60_000);

const SECOND: HostSheetData = { name: "It's", rows: [['x', 1]] };
const DELAY = 20;

/** Listens, does something, and gives what was heard; stops listening. */
async function heard(host: EmulatedHost, ...acts: (() => unknown)[]): Promise<Change[][]> {
  const calls: Change[][] = [];
  const stop = await watch({ onChange: (changed) => calls.push([...changed]) }, DELAY);
  for (const act of acts) {
    await act();
    await quiet(host, DELAY);
  }
  await stop();
  return calls;
}

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

it('gathers what happens shortly after one another, and only says what changed', async () => {
  const host = open([FORM, SECOND]);
  const calls = await heard(host, () => {
    host.person.type('自评表!E2', '19场');
    host.person.type('自评表!E2', '20场');
    host.person.type("'It''s'!A1:B2", 5);
  });
  expect(calls).toEqual([
    [
      { sheet: '自评表', area: area(1, 4) },
      { sheet: "It's", area: area(0, 0, 1, 1) },
    ],
  ]);
});

it('leaves everything to undo, and stops', async () => {
  const host = open([FORM, SECOND]);
  host.person.type('自评表!E3', '96.5%');
  const calls: unknown[] = [];
  const spent = await cost(host, async () => {
    const stop = await watch({ onChange: (changed) => calls.push(changed) }, DELAY);
    await stop();
  });
  expect(spent).toMatchObject({ syncs: 2, undoSteps: 0, cleared: [] });
  expect(host.person.undo()).toBe(true);
  host.person.type('自评表!E2', '19场');
  await quiet(host, DELAY);
  expect(calls).toEqual([]);
});

it.each<[string, (host: EmulatedHost) => void, string[]]>([
  ['added', (host) => host.person.addSheet('新'), ['新']],
  ['deleted', (host) => host.person.deleteSheet("It's"), ["It's"]],
  ['renamed', (host) => host.person.renameSheet("It's", '改名'), ["It's", '改名']],
  ['hidden', (host) => host.person.show("It's", 'hidden'), ["It's"]],
])('hears of a sheet that is %s', async (_what, act, names) => {
  const host = open([FORM, SECOND]);
  const [call = []] = await heard(host, () => act(host));
  expect(call).toEqual(names.map((sheet) => ({ sheet, area: WHOLE_SHEET })));
});

it('takes the whole sheet where the event has an address in another notation, or none', async () => {
  const host = open([FORM, SECOND]);
  const publish =
    (address: string, changeType = 'RangeEdited') =>
    () => {
      const [, second] = host.book.sheets;
      host.book.events.publish('changed', second?.id ?? '', { address, changeType });
      host.deliver();
    };
  const calls = await heard(host, publish('R2C3'), publish('R[1]C'), publish('B2', 'RowDeleted'), publish('B2'));
  expect(calls.map(([change]) => change?.area)).toEqual([WHOLE_SHEET, WHOLE_SHEET, WHOLE_SHEET, area(1, 1)]);
});

it('hears that formulas were worked out again', async () => {
  const host = open([FORM]);
  const calls = await heard(host, () => {
    host.book.events.publish('calculated', host.book.sheets[0]?.id ?? '', { address: 'G2:G4' });
    host.deliver();
  });
  expect(calls).toEqual([[{ sheet: '自评表', area: area(1, 6, 3, 6) }]]);
});

it('joins many scattered cells, and reports none twice', async () => {
  const host = open([FORM]);
  const calls = await heard(host, () => {
    for (let row = 0; row < 120; row += 2) host.person.type(`自评表!J${String(row + 1)}`, row);
    host.person.type('自评表!J1', 1);
  });
  expect(calls.flat().length).toBeLessThan(60);
  const areas = calls.flat().map((change) => change.area);
  expect(areas.some(({ top, bottom }) => top === 0 && bottom >= 100)).toBe(true);
});

it('hears nothing, and says nothing, in an Excel without these events', async () => {
  const host = open([FORM], { requirementSets: { ExcelApi: '1.8' } });
  expect(await heard(host, () => host.person.type('自评表!E2', 1))).toEqual([]);
});

describe('PE.SCORE typed without arguments', () => {
  const formula = (host: EmulatedHost, address: string) => host.person.cell(`自评表!${address}`).formula;

  it('becomes the call for its row, one step to undo', async () => {
    const host = open([FORM]);
    await heard(host, () => host.person.type('自评表!G2', '=PE.SCORE()'));
    expect(formula(host, 'G2')).toBe('=PE.SCORE(F2,D2,E2)');
    expect(host.book.journal.clearedBy).toEqual([]);
    host.person.undo();
    expect(formula(host, 'G2')).toBe('=PE.SCORE()');
    host.person.undo();
    expect(host.person.values('自评表!G2')).toEqual([[9]]);
  });

  it('in several rows at once, in any column that the call does not refer to', async () => {
    const host = open([FORM]);
    await heard(host, () => host.person.type('自评表!J2:J4', '= pe.score( )'));
    expect(['J2', 'J3', 'J4'].map((cell) => formula(host, cell))).toEqual([
      '=PE.SCORE(F2,D2,E2)',
      '=PE.SCORE(F3,D3,E3)',
      '=PE.SCORE(F4,D4,E4)',
    ]);
  });

  it.each([
    ['a row of no table', 'G9', '=PE.SCORE()'],
    ['a cell the call would refer to', 'E2', '=PE.SCORE()'],
    ['a call with arguments', 'G2', '=PE.SCORE(F2)'],
    ['part of a longer formula', 'G2', '=PE.SCORE()+1'],
  ])('stays as it is: %s', async (_what, cell, typed) => {
    const host = open([FORM]);
    await heard(host, () => host.person.type(`自评表!${cell}`, typed));
    expect(formula(host, cell)).toBe(typed);
  });

  it('stays as it is where the call would give another score than the check, and that is told', async () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      ['产出指标', '时效指标', '完成时间', 44561, 44926, 10, null],
      ['产出指标', '质量指标', '合格率', '≥95', 1, 10, null],
      ['产出指标', '质量指标', '覆盖率', '≥95', 0.96, 10, null],
    ];
    const formats = [[], ['', '', '', 'yyyy/m/d', 'yyyy/m/d'], ['', '', '', '', '0.00%'], ['', '', '', '', '0.00%']];
    const host = open([
      { name: '表', rows, formats: formats.map((row) => row.map((one) => (one === '' ? null : one))) },
    ]);
    const left: string[] = [];
    const hooks = {
      onChange: () => undefined,
      onLeft: (cells: readonly CellRef[]) => left.push(...cells.map(({ row }) => `G${String(row + 1)}`)),
    };
    const stop = await watch(hooks, DELAY);
    host.person.type('表!G2:G4', '=PE.SCORE()');
    await quiet(host, DELAY);
    await stop();
    // A year late is for a person to judge, and the call says so too.
    expect(['G2', 'G3', 'G4'].map((cell) => host.person.cell(`表!${cell}`).formula)).toEqual([
      '=PE.SCORE(F2,D2,E2)',
      '=PE.SCORE()',
      '=PE.SCORE(F4,D4,E4)',
    ]);
    expect(left).toEqual(['G3']);
  });

  it('is left to the add-in of the one who typed it', async () => {
    const host = open([FORM]);
    const calls = await heard(host, () => {
      host.person.elsewhere(() => host.person.type('自评表!G3', '=PE.SCORE()'));
    });
    expect(formula(host, 'G3')).toBe('=PE.SCORE()');
    expect(calls).toEqual([[{ sheet: '自评表', area: area(2, 6) }]]);
  });

  it('stays as it is on a protected sheet, and changes are reported all the same', async () => {
    const host = open([FORM, SECOND]);
    const calls = await heard(
      host,
      () => {
        host.person.type('自评表!G2', '=PE.SCORE()');
        host.person.protect('自评表');
      },
      () => host.person.type("'It''s'!A1", 'y'),
    );
    expect(formula(host, 'G2')).toBe('=PE.SCORE()');
    expect(calls.flat().map(({ sheet }) => sheet)).toContain('自评表');
  });
});

describe('a snapshot brought up to date', () => {
  async function refreshed(host: EmulatedHost, ...acts: (() => unknown)[]) {
    const before = await takeSnapshot();
    const changed = (await heard(host, ...acts)).flat();
    const spent = await cost(host, async () => {
      const after = await refreshSnapshot(before, changed);
      const whole = await takeSnapshot();
      expect(after.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
      expect(after.sheets.map(cellsOf)).toEqual(whole.sheets.map(cellsOf));
      expect(evaluate(after)).toEqual(evaluate(whole));
    });
    return { ...spent, syncs: spent.syncs - 3, before };
  }

  /** Cells by their place: an area may begin elsewhere. */
  function cellsOf({ origin, rows, formats, visibility }: Awaited<ReturnType<typeof takeSnapshot>>['sheets'][number]) {
    const cells = rows.flatMap((row, index) =>
      row.flatMap((value, place) =>
        value === null ? [] : [[origin.row + index, origin.column + place, value, formats?.[index]?.[place] ?? null]],
      ),
    );
    return { visibility, cells };
  }

  it.each<[string, number, (host: EmulatedHost) => void]>([
    ['a cell changed', 2, (host) => host.person.type('自评表!E2', '20场')],
    ['a percent was typed', 2, (host) => host.person.type('自评表!G2', '95%')],
    ['a number became a percent', 2, (host) => host.person.format("'It''s'!B1", '0%')],
    ['cells were cleared', 2, (host) => host.person.clear('自评表!E2:G4')],
    ['a cell far away was filled', 2, (host) => host.person.type('自评表!AA400', 'x')],
    ['a whole column was cleared', 3, (host) => host.person.clear('自评表!E:E')],
    ['a sheet was emptied', 2, (host) => host.person.clear("'It''s'!1:1048576")],
    ['a sheet was added', 2, (host) => host.person.addSheet('新')],
    ['a sheet was deleted', 1, (host) => host.person.deleteSheet("It's")],
    ['a sheet was renamed', 3, (host) => host.person.renameSheet("It's", '改名')],
    ['a sheet was hidden', 3, (host) => host.person.show("It's", 'hidden')],
    ['an empty sheet was filled', 2, (host) => host.person.type('空!C3', 'x')],
    ['a sheet was hidden deeply', 1, (host) => host.person.show("It's", 'veryHidden')],
  ])('%s', async (_what, syncs, act) => {
    const host = open([FORM, SECOND, { name: '空' }]);
    const spent = await refreshed(host, () => act(host));
    expect(spent).toMatchObject({ syncs, writes: 0, undoSteps: 0 });
  });

  it('keeps what did not change, and the snapshot before', async () => {
    const host = open([FORM, SECOND]);
    const before = await takeSnapshot();
    const copy = structuredClone(before);
    host.person.type('自评表!E2', '20场');
    const after = await refreshSnapshot(before, [{ sheet: '自评表', area: area(1, 4) }]);
    expect(before).toEqual(copy);
    expect(after.sheets[1]?.rows).toBe(before.sheets[1]?.rows);
  });
});
