/** The person's desk: the files that were given, what came of each, and which of them is open. Nothing of it is kept when the page closes. */
import { byPath, unreadable, type FileDigest } from '../../core/batch';
import type { Language } from '../../core/messages';
import type { GivenFile } from '../engine/protocol';
import type { Workers } from './workers';

export interface Entry {
  readonly file: GivenFile;
  /** Null until it has been checked. */
  readonly digest: FileDigest | null;
}

export interface DeskState {
  /** By folder and name. */
  readonly entries: readonly Entry[];
  /** Path of the file that is open, or null. */
  readonly opened: string | null;
  /** Files that are being checked or wait for it. */
  readonly waiting: number;
  /** What was said last of what was given: how many were added, which were there already, how many are no evaluation files. */
  readonly taken: Taken | null;
  /** Id of the scoring profile for all files; empty where each follows its own. */
  readonly profile: string;
}

export interface Taken {
  readonly added: number;
  readonly known: readonly string[];
  readonly others: number;
}

const EMPTY: DeskState = { entries: [], opened: null, waiting: 0, taken: null, profile: '' };

/** Milliseconds in which what comes is shown at once: a thousand files are not drawn a thousand times. */
const TOGETHER = 50;

/** The language of what is found, and words for a file that was not checked. */
export interface DeskWords {
  readonly language: Language;
  readonly sayFailed: (error: unknown, file: string) => string;
}

export class Desk {
  readonly #workers: Workers;
  #words: DeskWords;
  readonly #listeners = new Set<() => void>();
  #state = EMPTY;
  /** Answers to what was asked before belong to another round. */
  #round = 0;
  /** What has come and is not shown yet: answers are shown together. */
  readonly #arrived = new Map<GivenFile, FileDigest>();

  constructor(workers: Workers, words: DeskWords) {
    this.#workers = workers;
    this.#words = words;
  }

  readonly getState = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /**
   * Takes files and checks them. A file that lies there already is taken only where it has changed since.
   *
   * @param others how many files were given that are neither workbooks nor reports
   */
  readonly add = (files: readonly GivenFile[], others = 0): void => {
    const before = new Map(this.#state.entries.map((entry) => [entry.file.path, entry]));
    const known = files.filter((file) => isSame(before.get(file.path)?.file, file));
    const added = files.filter((file) => !known.includes(file));
    const next = new Map(before);
    for (const file of added) next.set(file.path, { file, digest: null });
    const entries = [...next.values()].sort((one, other) => byPath(one.file.path, other.file.path));
    const only = added.length === 1 ? (added[0]?.path ?? null) : null;
    this.#set({
      entries,
      opened: only ?? this.#state.opened,
      taken: { added: added.length, known: known.map(({ path }) => path), others },
    });
    this.#check(added);
  };

  readonly open = (path: string | null): void => {
    this.#set({ opened: path });
  };

  /** Checks everything again by another profile, or, without one, each file by its own. */
  readonly useProfile = (profile: string): void => {
    if (profile !== this.#state.profile) this.#again({ profile });
  };

  /** Says what is found in another language. */
  readonly speak = (words: DeskWords): void => {
    this.#words = words;
    this.#again({ taken: null });
  };

  /** Ends the checks that have not come to an end; what was checked stays, the others can be checked later. */
  readonly cancel = (): void => {
    this.#forget();
  };

  /** Checks what a cancelled run left. */
  readonly resume = (): void => {
    this.#check(this.#state.entries.filter(({ digest }) => digest === null).map(({ file }) => file));
  };

  readonly clear = (): void => {
    this.#forget();
    this.#set({ ...EMPTY, profile: this.#state.profile });
  };

  #again(change: Partial<DeskState>): void {
    this.#forget();
    this.#set({ ...change, entries: this.#state.entries.map(({ file }) => ({ file, digest: null })) });
    this.resume();
  }

  #forget(): void {
    this.#show();
    this.#round += 1;
    this.#workers.cancel('check');
    this.#set({ waiting: 0 });
  }

  #check(files: readonly GivenFile[]): void {
    const round = this.#round;
    const { profile } = this.#state;
    this.#set({ waiting: this.#state.waiting + files.length });
    for (const file of files) {
      void this.#workers
        .do('check', { file, language: this.#words.language, profile })
        .catch((error: unknown) => unreadable(file.path, this.#words.sayFailed(error, file.path)))
        .then((digest) => {
          if (round !== this.#round) return;
          this.#arrived.set(file, digest);
          if (this.#arrived.size === 1) setTimeout(this.#show, TOGETHER);
        });
    }
  }

  readonly #show = (): void => {
    const arrived = new Map(this.#arrived);
    this.#arrived.clear();
    if (arrived.size === 0) return;
    const entries = this.#state.entries.map((entry) => {
      const digest = arrived.get(entry.file);
      return digest ? { file: entry.file, digest } : entry;
    });
    this.#set({ entries, waiting: this.#state.waiting - arrived.size });
  };

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isSame(known: GivenFile | undefined, given: GivenFile): boolean {
  return known?.time === given.time && known.blob.size === given.blob.size;
}
