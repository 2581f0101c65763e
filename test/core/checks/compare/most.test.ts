import { unlessMost } from '../../../../src/core/checks/compare/most';
import type { Look } from '../../../../src/core/checks/engine/check';

const at = { sheet: '', row: 0, column: 0 };
const wrong: Look = { message: 'differs', data: {}, at, stated: '1', computed: '2' };
const note: Look = { ...wrong, severity: 'info' };

describe('rows that contradict what the headings were taken for', () => {
  it.each<[string, Look[], number]>([
    ['two of two', [wrong, wrong], 2],
    ['three of three', [wrong, wrong, wrong], 0],
    ['three of five', [wrong, wrong, wrong, null, null], 0],
    ['three of six', [wrong, wrong, wrong, null, null, null], 6],
    ['notes', [note, note, note], 3],
  ])('%s', (_, looks, left) => expect(unlessMost(looks)).toHaveLength(left));
});
