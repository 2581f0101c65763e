/** Whether a call waits because the person is typing in a cell. */
const cellEditListeners = new Set<(waiting: boolean) => void>();
let waiting = 0;

/**
 * Tells when a call waits because the person is typing in a cell: show “finish the cell first” while it is true. The call goes
 * on by itself once the cell is left. Returns how to stop listening.
 */
export function onCellEdit(listener: (waiting: boolean) => void): () => void {
  cellEditListeners.add(listener);
  return () => void cellEditListeners.delete(listener);
}

/** For the one who makes calls: one more, or one fewer, waits. */
export function tell(change: 1 | -1): void {
  const before = waiting > 0;
  waiting += change;
  if (before !== waiting > 0) for (const listener of cellEditListeners) listener(waiting > 0);
}
