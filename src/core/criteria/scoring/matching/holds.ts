import type { Comparator } from '../../../model';

/** Whether an order is what a comparator asks for. */
export function holds(comparator: Comparator, order: number): boolean {
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}
