/** Custom functions, from the formula to the cell, through the real office.js. */
import type { FunctionsMetadata, HostOptions } from '../../../workbench/host';
import { type OfficeSession, startOffice } from '../../../workbench/host/jest';
import { batch, sheet1 } from './support';

const any = (name: string, more: object = {}): { name: string; type: string } => ({ name, type: 'any', ...more });
const matrix = { dimensionality: 'matrix' };

const metadata: FunctionsMetadata = {
  functions: [
    { id: 'SCORE', name: 'SCORE', parameters: [any('points', matrix), any('rate', { ...matrix, optional: true })] },
    { id: 'ECHO', name: 'ECHO', parameters: [any('value')] },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value', type: 'number' }] },
    { id: 'JOIN', name: 'JOIN', parameters: [{ name: 'texts', type: 'string', repeating: true }] },
    { id: 'FAIL', name: 'FAIL', parameters: [any('how')] },
    { id: 'WHERE', name: 'WHERE', parameters: [] },
  ],
};

type Matrix = unknown[][];

/** What an add-in would associate. */
function associate(calls: unknown[][]): void {
  const functions = CustomFunctions as unknown as {
    associate: (id: string, implementation: (...args: never[]) => unknown) => void;
    Error: new (code: string, message?: string) => Error;
  };
  functions.associate('SCORE', (points: Matrix, rate: Matrix | null) => {
    calls.push([points, rate]);
    return points.map((row, index) => row.map((value) => Number(value) * Number(rate?.[index]?.[0] ?? 1)));
  });
  functions.associate('ECHO', (value: unknown) => {
    calls.push([value]);
    return value;
  });
  functions.associate('DOUBLE', (value: number) => Promise.resolve(value * 2));
  functions.associate('JOIN', (texts: string[]) => texts.join('+'));
  functions.associate('FAIL', (how: string) => {
    if (how === 'throw') throw new TypeError('broken');
    throw new functions.Error(how, '需要人工判断');
  });
  functions.associate('WHERE', (invocation: { address: string }) => invocation.address);
}

function start(
  rows: (string | number | boolean | null)[][],
  options: HostOptions = {},
): { session: OfficeSession; calls: unknown[][] } {
  const session = startOffice(
    { sheets: [{ name: 'Sheet1', rows }] },
    { functions: metadata, namespace: 'PE', ...options },
  );
  const calls: unknown[][] = [];
  associate(calls);
  return { session, calls };
}

/** Types a formula and waits for its result. */
async function result(session: OfficeSession, formula: string, at = 'D1'): Promise<unknown> {
  session.host.person.type(`Sheet1!${at}`, formula);
  await session.host.settled();
  return session.host.person.values(`Sheet1!${at}`)[0]?.[0];
}

test.each([
  ['=PE.DOUBLE(A1)', 20],
  ['=pe.double(21)', 42],
  ['=PE.DOUBLE("3")', 6],
  ['=PE.DOUBLE(B1)', '#VALUE!'],
  ['=PE.DOUBLE(A1:B1)', '#VALUE!'],
  ['=PE.DOUBLE(1,2)', '#VALUE!'],
  ['=PE.ECHO(B1)', '≥95%'],
  ['=PE.ECHO(TRUE)', true],
  ['=PE.ECHO(missing)', '#NAME?'],
  ['=PE.JOIN("a",A1,TRUE,C1)', 'a+10+TRUE+'],
  ['=PE.WHERE()', 'Sheet1!D1'],
  ['=PE.OTHER(A1)', '#NAME?'],
])('%s gives %p', async (formula, value) => {
  const { session } = start([[10, '≥95%', null]]);
  await expect(result(session, formula)).resolves.toBe(value);
});

test('until the add-in answers the cell is busy', async () => {
  const { session } = start([[10]]);
  session.host.person.type('Sheet1!D1', '=PE.DOUBLE(A1)');
  expect(session.host.person.values('Sheet1!D1')).toEqual([['#BUSY!']]);
  await session.host.settled();
  expect(session.host.person.values('Sheet1!D1')).toEqual([[20]]);
});

describe('arrays', () => {
  test('a range goes in as a matrix and a matrix comes out as a spill', async () => {
    const { session, calls } = start([[10], [8], [6]]);
    await result(session, '=PE.SCORE(A1:A3,{1;0.5;0})');
    expect(calls).toEqual([
      [
        [[10], [8], [6]],
        [[1], [0.5], [0]],
      ],
    ]);
    expect(session.host.person.values('Sheet1!D1:D4')).toEqual([[10], [4], [0], ['']]);
    const spilled = await session.run(async (context) => {
      const range = sheet1(context).getRange('D1').getSpillingToRangeOrNullObject().load('address,formulas');
      const parent = sheet1(context).getRange('D3').getSpillParent().load('address');
      await context.sync();
      return [range.address, range.formulas, parent.address];
    });
    expect(spilled).toEqual(['Sheet1!D1:D3', [['=PE.SCORE(A1:A3,{1;0.5;0})'], [4], [0]], 'Sheet1!D1']);
  });

  test('a single cell arrives as a matrix of one, an argument left out as null', async () => {
    const { session, calls } = start([[10]]);
    await expect(result(session, '=PE.SCORE(A1)')).resolves.toBe(10);
    expect(calls).toEqual([[[[10]], null]]);
  });

  test('what stands in the way blocks the spill until it goes', async () => {
    const { session } = start([[1], [2]]);
    session.host.person.type('Sheet1!D2', 'in the way');
    await expect(result(session, '=PE.SCORE(A1:A2)')).resolves.toBe('#SPILL!');
    session.host.person.clear('Sheet1!D2');
    expect(session.host.person.values('Sheet1!D1:D2')).toEqual([[1], [2]]);
  });

  test('whole columns end with the values', async () => {
    const { session, calls } = start([[1], [2]]);
    await result(session, '=PE.SCORE(A:A)');
    expect(calls[0]?.[0]).toEqual([[1], [2]]);
  });
});

describe('errors', () => {
  test.each([
    ['#N/A', '#N/A', '需要人工判断'],
    ['#DIV/0!', '#DIV/0!', ''],
    ['#NUM!', '#NUM!', ''],
    ['#VALUE!', '#VALUE!', '需要人工判断'],
    ['throw', '#VALUE!', ''],
  ])('%s shows as %s', async (how, value) => {
    const { session } = start([[how]]);
    await expect(result(session, `=PE.FAIL("${how}")`)).resolves.toBe(value);
  });

  test('the words of an error stand beside the cell', async () => {
    const { session } = start([]);
    await result(session, '=PE.FAIL("#N/A")');
    expect(session.host.person.cell('Sheet1!D1')).toMatchObject({ value: '#N/A', message: '需要人工判断' });
  });

  test('an error among the arguments is the result, unless the functions take errors', async () => {
    const strict = start([]);
    strict.session.host.person.type('Sheet1!A1', '#DIV/0!');
    await expect(result(strict.session, '=PE.SCORE(A1:A2)')).resolves.toBe('#DIV/0!');
    expect(strict.calls).toEqual([]);
    const lenient = start([], { functions: { ...metadata, allowErrorForDataTypeAny: true } });
    lenient.session.host.person.type('Sheet1!A1', '#DIV/0!');
    await result(lenient.session, '=PE.ECHO(A1)');
    expect(lenient.calls).toMatchObject([[{ code: '#DIV/0!' }]]);
  });
});

test.each([
  ['desktop', 0, 0],
  ['the web', null, null],
] as const)('an empty cell on %s', async (_platform, emptyCellAs, seen) => {
  const { session, calls } = start([], { emptyCellAs });
  await result(session, '=PE.ECHO(A1)');
  expect(calls).toEqual([[seen]]);
});

describe('calculation', () => {
  test('a change of an argument calls again, along the chain', async () => {
    const { session } = start([[10]]);
    await result(session, '=PE.DOUBLE(A1)', 'B1');
    await result(session, '=PE.DOUBLE(B1)', 'C1');
    session.host.person.type('Sheet1!A1', 1);
    await session.host.settled();
    expect(session.host.person.values('Sheet1!A1:C1')).toEqual([[1, 2, 4]]);
  });

  test('formulas of a file keep their values until something changes', async () => {
    const sheet = { name: 'Sheet1', rows: [[10, 99]], formulas: [[null, '=PE.DOUBLE(A1)']] };
    const session = startOffice({ sheets: [sheet] }, { functions: metadata, namespace: 'PE' });
    associate([]);
    expect(session.host.person.values('Sheet1!B1')).toEqual([[99]]);
    await batch(session, ({ application }) => application.calculate('Full'));
    await session.host.settled();
    expect(session.host.person.values('Sheet1!B1')).toEqual([[20]]);
  });

  test('a formula that looks at itself gives 0, and a circle comes to an end', async () => {
    const { session, calls } = start([]);
    await expect(result(session, '=PE.DOUBLE(D1)')).resolves.toBe(0);
    await result(session, '=PE.ECHO(F1)', 'E1');
    await result(session, '=PE.ECHO(E1)', 'F1');
    expect(calls.length).toBeLessThan(6);
  });

  test('the add-in completes a formula that a person types', async () => {
    const { session } = start([[10]]);
    await batch(session, ({ workbook }) =>
      workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (context) => {
          const cell = event.getRange(context).load('formulas');
          await context.sync();
          if (cell.formulas[0]?.[0] === '=PE.SCORE()') cell.formulas = [['=PE.SCORE(A1)']];
          await context.sync();
        }),
      ),
    );
    session.host.person.type('Sheet1!D1', '=PE.SCORE()');
    await session.host.settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await session.host.settled();
    expect(session.host.person.cell('Sheet1!D1')).toMatchObject({ formula: '=PE.SCORE(A1)', value: 10 });
    session.host.person.undo();
    expect(session.host.person.cell('Sheet1!D1').formula).toBe('=PE.SCORE()');
  });

  test('a thousand cells are calculated in few requests', async () => {
    const { session } = start(Array.from({ length: 1000 }, (_row, index) => [index]));
    const formulas = Array.from({ length: 1000 }, (_row, index) => [`=PE.DOUBLE(A${index + 1})`]);
    await batch(session, (context) => (sheet1(context).getRange('B1:B1000').formulas = formulas));
    await session.host.settled();
    const values = session.host.person.values('Sheet1!B1:B1000').flat();
    expect(values).toEqual(values.map((_value, index) => index * 2));
    expect(session.host.counters.syncs).toBeLessThan(10);
  });
});

describe('a call inside of another formula, which the grid’s engine asks for', () => {
  const at = (session: OfficeSession) => ({
    sheet: session.host.book.active,
    area: { top: 2, left: 3, bottom: 2, right: 3 },
  });

  test('is answered by the add-in with the values at hand', async () => {
    const { session, calls } = start([[10]]);
    const { functions } = session.host;
    expect(
      await functions.call(
        'SCORE',
        [
          [[10], [20]],
          [[0.5], [1]],
        ],
        at(session),
      ),
    ).toEqual([[5], [20]]);
    expect(calls).toEqual([
      [
        [[10], [20]],
        [[0.5], [1]],
      ],
    ]);
    expect(await functions.call('where', [], at(session))).toEqual([['Sheet1!D3']]);
  });

  test.each<[string, unknown[][][], unknown]>([
    ['DOUBLE', [[['text']]], { fault: '#VALUE!' }],
    ['OTHER', [], { fault: '#NAME?' }],
    ['FAIL', [[['#N/A']]], { fault: '#N/A', message: '需要人工判断' }],
  ])('%s fails as it does alone in its cell', async (name, args, expected) => {
    const { session } = start([[10]]);
    expect(await session.host.functions.call(name, args as never, at(session))).toEqual([[expected]]);
  });

  test('does not wait for a workbook that was closed', async () => {
    const { session } = start([[10]]);
    session.stop();
    const answer = session.host.functions.call('DOUBLE', [[[1]]], at(session));
    session.host.close();
    expect(await answer).toEqual([[{ fault: '#BUSY!' }]]);
  });
});

test('a volatile function is called whenever anything changes', async () => {
  const session = startOffice(
    { sheets: [{ name: 'Sheet1' }] },
    { functions: { functions: [{ id: 'ROLL', name: 'ROLL', options: { volatile: true } }] }, namespace: 'PE' },
  );
  let rolled = 0;
  (CustomFunctions as unknown as { associate: (id: string, roll: () => number) => void }).associate(
    'ROLL',
    () => ++rolled,
  );
  await expect(result(session, '=PE.ROLL()')).resolves.toBe(1);
  session.host.person.type('Sheet1!F9', 'x');
  await session.host.settled();
  expect(session.host.person.values('Sheet1!D1')).toEqual([[2]]);
});

test('a streaming function is refused by name', () => {
  const functions: FunctionsMetadata = { functions: [{ id: 'TICK', name: 'TICK', options: { stream: true } }] };
  expect(() => startOffice({ sheets: [{ name: 'Sheet1' }] }, { functions, namespace: 'PE' })).toThrow(
    /streaming functions: TICK/,
  );
});
