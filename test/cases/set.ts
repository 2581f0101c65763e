/** Small tables and texts, whole forms and whole reports, written by readers who did not know what the product makes of them. */
import { groupBy } from '../../src/core/group-by';
import { amiss, casesOf, reportOf } from './want';

/** Tests every case of a set; each set has a file of its own, so that they run side by side. */
export function testSet(set: 'texts' | 'grids' | 'forms' | 'reports'): void {
  describe(set, () => {
    it('calls no two cases the same', () => {
      const called = [...groupBy(casesOf(set), ({ id }) => id)];
      expect(called.flatMap(([id, { length }]) => (length > 1 ? id : []))).toEqual([]);
    });

    it.each(casesOf(set).map((one) => [`${one.id}: ${one.about}`, one] as const))('%s', (_, one) => {
      expect(amiss(one, reportOf(one))).toEqual([]);
    });
  });
}
