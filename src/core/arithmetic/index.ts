import { findAverages } from './averages';
import { type Axis, axesOf } from './axis';
import type { Found } from './lines';
import { findQuotients } from './quotients';
import { findSums } from './sums';
import type { Block } from './types';

export * from './types';
export function findAll(block: Block): { axis: Axis; found: Found[] }[] {
  return axesOf(block).map((axis) => {
    const sums = findSums(axis);
    return { axis, found: [...sums, ...findQuotients(axis), ...findAverages(axis, sums)] };
  });
}
