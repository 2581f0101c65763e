import { placeOf } from '../../src/functions/excel';

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
