import type { OfficePackage } from '../package';
import { placesOf } from '../xml/places';
import { numberText } from './number-text';
import { attribute, isOn, numberOf, WORD } from './spaces';

/** One depth of a list. */
interface Depth {
  start: number;
  format: string;
  /** 「（%1）」, 「%1.%2」 */
  text: string;
  /** What stands behind the number. */
  after: string;
  /** The depth (from one) whose next number begins this one again; 0 for none, and by default the one above. */
  restart: number | null;
  /** All its numbers are written in digits. */
  inDigits: boolean;
}

interface List {
  readonly outline: string;
  /** Depths that begin with another number than the outline says. */
  readonly starts: Map<number, number>;
  readonly depths: Map<number, Depth>;
  isUsed: boolean;
}

const DEPTHS = 9;

const NUMBERING = placesOf(
  { '': WORD },
  ...['abstractNum/lvl', 'num/lvlOverride/lvl'].flatMap((lvl) =>
    ['start', 'numFmt', 'lvlText', 'suff', 'lvlRestart', 'isLgl', 'pStyle'].map((name) => `numbering/${lvl}/${name}`),
  ),
  'numbering/num/abstractNumId',
  'numbering/num/lvlOverride/startOverride',
);

/** The automatic numbers of a document's paragraphs: the lists it defines, and how far each is counted. */
export class Numbering {
  readonly #outlines = new Map<string, Map<number, Depth>>();
  readonly #lists = new Map<string, List>();
  /** Depths by the styles whose paragraphs have them. */
  readonly #depthOfStyle = new Map<string, number>();
  readonly #counters = new Map<string, (number | undefined)[]>();

  read(pack: OfficePackage, path: string): void {
    let depths = new Map<number, Depth>();
    let list: List | null = null;
    let depth: Depth = plain();
    let [at, number] = [0, ''];
    pack.read(path, NUMBERING, {
      open: (name, tag) => {
        switch (name) {
          case 'abstractNum':
            this.#outlines.set(attribute(tag, 'abstractNumId') ?? '', (depths = new Map<number, Depth>()));
            break;
          case 'lvl':
            at = numberOf(tag, 'ilvl') ?? 0;
            depths.set(at, (depth = plain()));
            break;
          case 'abstractNumId':
            list = { outline: attribute(tag) ?? '', starts: new Map(), depths: new Map(), isUsed: false };
            this.#lists.set(number, list);
            depths = list.depths;
            break;
          case 'lvlOverride':
            at = numberOf(tag, 'ilvl') ?? 0;
            break;
          case 'startOverride':
            list?.starts.set(at, numberOf(tag) ?? 0);
            break;
          case 'num':
            number = attribute(tag, 'numId') ?? '';
            list = null;
            break;
          case 'start':
            depth.start = numberOf(tag) ?? 0;
            break;
          case 'numFmt':
            depth.format = attribute(tag) ?? 'decimal';
            break;
          case 'lvlText':
            depth.text = attribute(tag) ?? '';
            break;
          case 'suff':
            depth.after = attribute(tag) === 'nothing' ? '' : ' ';
            break;
          case 'lvlRestart':
            depth.restart = numberOf(tag);
            break;
          case 'isLgl':
            depth.inDigits = isOn(tag);
            break;
          case 'pStyle':
            this.#depthOfStyle.set(attribute(tag) ?? '', at);
        }
      },
    });
  }

  /** The depth that a style's paragraphs have in its list. */
  depthOfStyle(style: string | undefined): number | undefined {
    return style === undefined ? undefined : this.#depthOfStyle.get(style);
  }

  /** Counts a paragraph of a list; its number with what stands behind it, empty for a bullet. */
  next(list: string, depth: number): string {
    const of = this.#lists.get(list);
    if (!of || depth < 0 || depth >= DEPTHS) return '';
    const counters = this.#countersOf(of);
    const own = this.#depthOf(of, depth);
    counters[depth] = (counters[depth] ?? own.start - 1) + 1;
    for (let deeper = depth + 1; deeper < DEPTHS; deeper++) {
      const { restart } = this.#depthOf(of, deeper);
      if (restart === null ? true : restart > depth) counters[deeper] = undefined;
    }
    if (own.format === 'bullet' || own.format === 'none') return '';
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const { start, format } = this.#depthOf(of, place);
      return numberText(counters[place] ?? start, own.inDigits ? 'decimal' : format);
    });
    return text === '' ? '' : text + own.after;
  }

  /** Lists of one outline go on counting together, unless a list says where it starts. */
  #countersOf(list: List): (number | undefined)[] {
    let counters = this.#counters.get(list.outline);
    if (!counters) this.#counters.set(list.outline, (counters = []));
    if (!list.isUsed) for (const depth of list.starts.keys()) counters[depth] = undefined;
    list.isUsed = true;
    return counters;
  }

  #depthOf(list: List, depth: number): Depth {
    const own = list.depths.get(depth) ?? this.#outlines.get(list.outline)?.get(depth) ?? plain();
    const start = list.starts.get(depth);
    return start === undefined ? own : { ...own, start };
  }
}

function plain(): Depth {
  return { start: 0, format: 'decimal', text: '', after: ' ', restart: null, inDigits: false };
}
