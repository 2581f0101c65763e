/** Whether a condition holds. `soft`: the value stands on an edge of which the text does not say to which neighbour it belongs. */
export type Match = 'no' | 'firm' | 'soft' | 'unknown';

export function both(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a === 'soft' || b === 'soft' ? 'soft' : 'firm';
}

export function either(a: Match, b: Match): Match {
  if (a === 'firm' || b === 'firm') return 'firm';
  if (a === 'soft' || b === 'soft') return 'soft';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

export function denied(match: Match): Match {
  return match === 'no' ? 'firm' : match === 'firm' ? 'no' : match;
}

/** Beside an edge: `outside` is the order that a value outside of it has. */
export function beside(closed: boolean | null, order: number, outside: 1 | -1): Match {
  if (outside > 0 ? order > 0 : order < 0) return 'no';
  if (order !== 0 || closed === true) return 'firm';
  return closed === false ? 'no' : 'soft';
}

export const isMet = (met: string): Match => (met === 'met' ? 'firm' : met === 'unmet' ? 'no' : 'unknown');
export const isUnmet = (met: string): Match => (met === 'unmet' ? 'firm' : met === 'met' ? 'no' : 'unknown');
