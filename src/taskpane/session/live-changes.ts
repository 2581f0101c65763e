/**
 * Changes of the workbook while its findings are shown: taken in at once where evaluating is quick, otherwise only noted, so
 * that nobody waits for the pane while typing.
 */
import type { CellRef } from '../../core/model';
import type { Change, WatchHooks } from '../host';

/** Milliseconds that an evaluation may take to be repeated after every change. */
export const QUICK = 500;

export interface LiveHooks {
  /** How long the last evaluation took; null where there was none. */
  cost(): number | null;
  isBusy(): boolean;
  refresh(changed: readonly Change[]): Promise<void>;
  /** The changes are left to the next check. */
  giveUp(): void;
  /** Calls that were typed without arguments and could not be completed. */
  left(cells: readonly CellRef[]): void;
}

export class LiveChanges {
  readonly #hooks: LiveHooks;
  #waiting: Change[] = [];
  #isRefreshing = false;
  #isWatching = false;

  constructor(hooks: LiveHooks) {
    this.#hooks = hooks;
  }

  /** Begins to watch, once. A host that cannot tell of changes is read anew at every check all the same. */
  async start(watch: (hooks: WatchHooks) => Promise<unknown>): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    try {
      await watch({
        onChange: (changed) => {
          this.#waiting.push(...changed);
          this.resume();
        },
        onLeft: (cells) => {
          this.#hooks.left(cells);
        },
      });
    } catch {
      this.#isWatching = false;
    }
  }

  /** Takes in what has changed, unless something else is going on; whoever ends that calls again. */
  resume(): void {
    if (this.#waiting.length === 0 || this.#isRefreshing || this.#hooks.isBusy()) return;
    const cost = this.#hooks.cost();
    const changed = this.#waiting;
    this.#waiting = [];
    if (cost === null) return;
    if (cost > QUICK) {
      this.#hooks.giveUp();
      return;
    }
    this.#isRefreshing = true;
    void this.#hooks.refresh(changed).finally(() => {
      this.#isRefreshing = false;
      this.resume();
    });
  }
}
