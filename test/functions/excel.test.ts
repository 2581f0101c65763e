import { answer, language, notLoaded, placeOf } from '../../src/functions/excel';

describe('an error', () => {
  const problem = { code: 'notAvailable', message: { id: 'cells.needs-person', data: {} } } as const;
  const speak = (spoken: string) => Object.assign(globalThis, { Office: { context: { displayLanguage: spoken } } });

  beforeAll(() => {
    class CellError extends Error {
      constructor(
        readonly code: string,
        message: string,
      ) {
        super(message);
      }
    }
    const ErrorCode = { notAvailable: '#N/A', invalidValue: '#VALUE!' };
    Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
  });

  beforeEach(() => speak('zh-CN'));

  // Within an array older versions show #VALUE! for it, without its sentence (office-js #2174).
  it('of one cell is thrown', async () => {
    await expect(answer(() => [[problem]])).rejects.toThrow('需要人工判断');
  });

  it('among others stands in its place', async () => {
    await expect(answer(() => [[5], [problem]])).resolves.toEqual([[5], [expect.objectContaining({ code: '#N/A' })]]);
    expect(answer(() => [[5]])).toEqual([[5]]);
  });

  it('in English comes with its words, and what is none at once', async () => {
    speak('en-US');
    await expect(answer(() => [[problem]])).rejects.toThrow('A person must judge.');
    await expect(answer(() => [[5], [problem]])).resolves.toEqual([
      [5],
      [expect.objectContaining({ message: 'A person must judge.' })],
    ]);
    expect(answer(() => [[5]])).toEqual([[5]]);
  });

  it('of a part that is not there is told in either language', () => {
    expect(notLoaded().message).toContain('没有载入');
    speak('en-US');
    expect(notLoaded().message).toContain('could not be loaded');
  });
});

// A Chinese Office on an English Windows speaks Chinese in the pane and in cells alike.
it.each([
  ['zh-CN', 'en-US', 'zh'],
  ['en-GB', 'zh-CN', 'en'],
  [undefined, 'en-US', 'en'],
  [undefined, 'zh-CN', 'zh'],
])('Office speaks %s, the page %s: %s', (office, page, expected) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: { language: page }, configurable: true });
  Object.assign(globalThis, { Office: office === undefined ? undefined : { context: { displayLanguage: office } } });
  expect(language()).toBe(expected);
  Reflect.deleteProperty(globalThis, 'Office');
  if (before) Object.defineProperty(globalThis, 'navigator', before);
  else Reflect.deleteProperty(globalThis, 'navigator');
});

it.each([
  ['自评表!A1:H30', '自评表', 0, 0],
  ['自评表!$C$10:$H$30', '自评表', 9, 2],
  ["'项目 1'!AA7", '项目 1', 6, 26],
  ["'领导''s !表'!B2", "领导's !表", 1, 1],
  ['[评价.xlsx]自评表!B2', '自评表', 1, 1],
  ["'[评价 (1).xlsx]自评 表'!B2", '自评 表', 1, 1],
  ['自评表!A:H', '自评表', 0, 0],
  ['自评表!C:H', '自评表', 0, 2],
  ['自评表!5:9', '自评表', 4, 0],
  ['B2', '', 1, 1],
  ['', '', 0, 0],
  [undefined, '', 0, 0],
])('the range %p begins at its cell', (address, sheet, row, column) => {
  const invocation = { parameterAddresses: address === undefined ? undefined : [address] };
  expect(placeOf(invocation as unknown as CustomFunctions.Invocation)).toEqual({ sheet, row, column });
});
