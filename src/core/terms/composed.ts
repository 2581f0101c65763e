/** Labels that are composed of words: some before a core, and one behind it. */

/** What a label may be made of. Words stand in lists, a space between. */
export interface Frame {
  readonly before?: string;
  readonly core: string;
  readonly after?: string;
  /** So many characters of any kind may stand before the core. */
  readonly open?: number;
  /** So many may follow behind 及, 和, 与 or 、. */
  readonly more?: number;
}

interface Candidate<Meaning extends Frame> {
  readonly frame: Meaning;
  readonly core: string;
}

const AND = /[及和与、,]/;

/** Frames by their cores; a label is taken for the frame with the longest core that fits it. */
export class Composed<Meaning extends Frame> {
  /** By the core with what stands behind it. */
  readonly #byTail = new Map<string, Candidate<Meaning>[]>();
  readonly #before = new Map<Frame, ReadonlySet<string>>();

  constructor(frames: readonly Meaning[]) {
    for (const frame of frames) {
      this.#before.set(frame, new Set(wordsOf(frame.before)));
      for (const core of wordsOf(frame.core)) {
        for (const after of ['', ...wordsOf(frame.after)]) this.#enter(core + after, { frame, core });
      }
    }
  }

  /** What a whole label says, or null. */
  meaningOf(label: string): Meaning | null {
    const whole = this.#find(label, false);
    if (whole) return whole;
    const and = label.search(AND);
    return and > 0 ? this.#findBefore(label, and) : null;
  }

  #enter(tail: string, candidate: Candidate<Meaning>): void {
    const others = this.#byTail.get(tail);
    if (others) others.push(candidate);
    else this.#byTail.set(tail, [candidate]);
  }

  /** A label that goes on behind one of its conjunctions. */
  #findBefore(label: string, first: number): Meaning | null {
    for (let at = first; at < label.length; at++) {
      if (!AND.test(label.charAt(at))) continue;
      const found = this.#find(label.slice(0, at), true);
      if (found && label.length - at - 1 <= (found.more ?? 0)) return found;
    }
    return null;
  }

  #find(label: string, goesOn: boolean): Meaning | null {
    let best: Candidate<Meaning> | null = null;
    for (let at = 0; at < label.length; at++) {
      for (const candidate of this.#byTail.get(label.slice(at)) ?? []) {
        if (goesOn && candidate.frame.more === undefined) continue;
        if (best && candidate.core.length <= best.core.length) continue;
        if (at <= (candidate.frame.open ?? 0) || this.#isMadeOf(label.slice(0, at), candidate.frame)) best = candidate;
      }
    }
    return best?.frame ?? null;
  }

  /** Whether a text is nothing but words of a frame that may stand before its core. */
  #isMadeOf(text: string, frame: Frame): boolean {
    const words = this.#before.get(frame);
    const reached = new Set([0]);
    for (const from of reached) {
      for (let to = from + 1; to <= text.length; to++) if (words?.has(text.slice(from, to))) reached.add(to);
    }
    return reached.has(text.length);
  }
}

function wordsOf(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(' ');
}
