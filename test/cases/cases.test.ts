/** Small tables and texts, whole forms and whole reports, written by readers who did not know what the product makes of them. */
import { amiss, casesOf, reportOf } from './want';

describe.each(['texts', 'grids', 'forms', 'reports'])('%s', (set) => {
  it.each(casesOf(set).map((one) => [`${one.id}: ${one.about}`, one] as const))('%s', (_, one) => {
    expect(amiss(one, reportOf(one))).toEqual([]);
  });
});
