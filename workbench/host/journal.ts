/**
 * The undo stack. Every change of the model goes through `assign`, `put` or `record`, which remember how to take it back; a request
 * or a person's action closes one group. What Excel cannot undo clears the stack and is noted by name.
 */
import type { Area } from '../../src/core/model';

/** Cells a group changed: undoing it changes them again. */
export interface Touched {
  readonly sheetId: string;
  readonly area: Area;
}

interface UndoGroup {
  readonly steps: (() => void)[];
  readonly touched: Touched[];
}

const emptyGroup = (): UndoGroup => ({ steps: [], touched: [] });

export class Journal {
  /** Members that cleared the stack, in order, e.g. `Worksheet.delete`. */
  readonly clearedBy: string[] = [];
  private readonly groups: UndoGroup[] = [];
  private open = emptyGroup();

  /** How many steps a person could undo. */
  get depth(): number {
    return this.groups.length;
  }

  /** Sets a property of the model. */
  assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (Object.is(before, value)) return;
    target[key] = value;
    this.record(() => {
      target[key] = before;
    });
  }

  /** Sets an entry of a map of the model; undefined removes it. */
  put<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const before = map.get(key);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    this.record(() => {
      if (before === undefined) map.delete(key);
      else map.set(key, before);
    });
  }

  /** Remembers how to take back a change that was made some other way. */
  record(step: () => void): void {
    this.open.steps.push(step);
  }

  touch(sheetId: string, area: Area): void {
    this.open.touched.push({ sheetId, area });
  }

  /** Ends a group; one without changes leaves no trace. */
  close(): void {
    if (this.open.steps.length > 0) this.groups.push(this.open);
    this.open = emptyGroup();
  }

  clear(member: string): void {
    this.clearedBy.push(member);
    this.groups.length = 0;
    this.open = emptyGroup();
  }

  /** Forgets everything without a note: a freshly opened workbook has nothing to undo. */
  forget(): void {
    this.groups.length = 0;
    this.open = emptyGroup();
  }

  /** Takes back the last group and says which cells changed; null where there is none. */
  undo(): readonly Touched[] | null {
    const group = this.groups.pop();
    if (group === undefined) return null;
    for (const step of group.steps.reverse()) step();
    return group.touched;
  }
}
