/** Where most rows of a table contradict what its headings were taken for, the headings mean something else. */
import type { Look } from '../engine/check';

const FEWEST = 3;

/** The looks at the rows of one table; none where so many of them contradict that all are compared with the wrong figures. */
export function unlessMost(looks: readonly Look[]): readonly Look[] {
  const contradicted = looks.filter((look) => look !== null && 'message' in look && look.severity !== 'info').length;
  return contradicted >= FEWEST && contradicted * 2 > looks.length ? [] : looks;
}
