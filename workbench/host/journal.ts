/**
 * The undo stack. Every change of the model goes through `assign` or `put`, which remember how to take it back and how to make it
 * again; a request or a person's action closes one group. What Excel cannot undo clears the stack and is noted by name.
 */
import type { Area } from '../../src/core/model';

/** Cells a group changed: undoing it changes them again. */
export interface Touched {
  readonly sheetId: string;
  readonly area: Area;
}

interface Step {
  readonly back: () => void;
  readonly again: () => void;
}

interface UndoGroup {
  readonly steps: Step[];
  readonly touched: Touched[];
}

const emptyGroup = (): UndoGroup => ({ steps: [], touched: [] });

export class Journal {
  /** Members that cleared the stack, in order, e.g. `Worksheet.delete`. */
  readonly clearedBy: string[] = [];
  private readonly groups: UndoGroup[] = [];
  /** Groups that were taken back, the last one at the end; the next change forgets them. */
  private readonly takenBack: UndoGroup[] = [];
  private changes = 0;
  private open = emptyGroup();

  /** How many steps a person could undo. */
  get depth(): number {
    return this.groups.length;
  }

  /** How many steps a person could make again. */
  get ahead(): number {
    return this.takenBack.length;
  }

  /** Grows with everything that changes the workbook, undo and redo included: a file written at one revision is current until the next. */
  get revision(): number {
    return this.changes;
  }

  /** Sets a property of the model. */
  assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (Object.is(before, value)) return;
    const set = (content: T[K]) => () => {
      target[key] = content;
    };
    this.perform({ back: set(before), again: set(value) });
  }

  /** Sets an entry of a map of the model; undefined removes it. */
  put<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const set = (content: V | undefined) => () => {
      if (content === undefined) map.delete(key);
      else map.set(key, content);
    };
    this.perform({ back: set(map.get(key)), again: set(value) });
  }

  touch(sheetId: string, area: Area): void {
    this.open.touched.push({ sheetId, area });
  }

  /** Ends a group; one without changes leaves no trace. */
  close(): void {
    if (this.open.steps.length > 0) {
      this.groups.push(this.open);
      this.takenBack.length = 0;
      this.changes += 1;
    }
    this.open = emptyGroup();
  }

  clear(member: string): void {
    this.clearedBy.push(member);
    this.forget();
  }

  /** Forgets everything without a note: a freshly opened workbook has nothing to undo. */
  forget(): void {
    if (this.open.steps.length > 0) this.changes += 1;
    this.groups.length = 0;
    this.takenBack.length = 0;
    this.open = emptyGroup();
  }

  /** Takes back the last group and says which cells changed; null where there is none. */
  undo(): readonly Touched[] | null {
    const group = this.groups.pop();
    if (group === undefined) return null;
    for (const { back } of group.steps.toReversed()) back();
    this.takenBack.push(group);
    this.changes += 1;
    return group.touched;
  }

  /** Makes the group that was taken back last again, and says which cells changed; null where there is none. */
  redo(): readonly Touched[] | null {
    const group = this.takenBack.pop();
    if (group === undefined) return null;
    for (const { again } of group.steps) again();
    this.groups.push(group);
    this.changes += 1;
    return group.touched;
  }

  private perform(step: Step): void {
    step.again();
    this.open.steps.push(step);
  }
}
