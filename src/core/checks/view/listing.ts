/** Names of several things in one message. */

const MOST_NAMES = 5;

/** 甲、乙、丙; of many the first few. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}…` : shown;
}
