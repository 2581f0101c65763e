/**
 * Elements are read only where their format has them: by namespace, and within the elements they belong to. Whatever else calls
 * itself a cell (in an extension, of another namespace, behind the table) is passed over, as spreadsheet programs do.
 */
import { XmlFault } from './fault';
import type { Ending, Tag, XmlHandler } from './scan';

/** Namespaces by the prefix that paths write for them; in each list the same dialect stands at the same place. */
export type Dialects = Readonly<Record<string, readonly string[]>>;

interface Place {
  readonly spaces: readonly string[];
  /** May come only once within its parent. */
  readonly once: boolean;
  readonly children: Map<string, Place>;
  /** A bit of its own among the children of its parent. */
  readonly bit: number;
}

/** The elements that are read of a part, from its root on. */
export type Places = ReadonlyMap<string, Place>;

const COMPATIBILITY = ['http://schemas.openxmlformats.org/markup-compatibility/2006'];

/**
 * @param paths from the root, like `worksheet/sheetData!/row/c`; `!` for what stands once within its parent, `^` for what may
 *   hold whatever its parent may, itself included
 */
export function placesOf(dialects: Dialects, ...paths: readonly string[]): Places {
  const roots = new Map<string, Place>();
  for (const path of paths) {
    let children = roots;
    for (const step of path.split('/')) {
      const [, prefix = '', name = '', mark = ''] = /^(?:(\w+):)?([-\w]+)([!^]?)$/.exec(step) ?? [];
      let place = children.get(name);
      if (!place) {
        const within = mark === '^' ? children : new Map<string, Place>();
        place = { spaces: dialects[prefix] ?? [], once: mark === '!', children: within, bit: 1 << children.size };
        children.set(name, place);
      }
      children = place.children;
    }
  }
  return roots;
}

/** Tells a handler of the elements at these places, and of the text directly in them. */
export class PlacedScan implements XmlHandler {
  /** The places of the open elements, as far as they are read. */
  private readonly open_: Place[] = [];
  private readonly seen: number[] = [];
  private depth = 0;
  private dialect = 0;
  /** The namespace found right last: the same text again for most elements. */
  private space: string | null = null;
  private spaceOf: readonly string[] | null = null;
  /** How deep the element stands of whose contents programs choose one. */
  private alternative = 0;

  constructor(
    private readonly roots: Places,
    private readonly handler: XmlHandler,
  ) {}

  open(name: string, tag: Tag): void {
    const { open_, depth } = this;
    this.depth += 1;
    if (depth !== open_.length) {
      if (this.alternative > 0) this.checkAlternative(name, tag);
      return;
    }
    if (depth === 0) this.beginRoot(name, tag);
    const parent = open_.at(-1);
    const place = (parent?.children ?? this.roots).get(name);
    if (place === undefined || !this.isIn(place.spaces, tag.space)) {
      if (parent && parent.children.size > 0 && name === 'AlternateContent' && COMPATIBILITY.includes(tag.space))
        this.alternative = this.depth;
      return;
    }
    if (tag.hasPrefixes && tag.getIn(COMPATIBILITY, 'ProcessContent') !== undefined) throw new XmlFault('alternative');
    if (parent) this.checkOnce(place, depth - 1);
    open_.push(place);
    this.seen[depth] = 0;
    this.handler.open?.(name, tag);
  }

  text(decoded: string): void {
    if (this.depth === this.open_.length) this.handler.text?.(decoded);
  }

  close(name: string, ending: Ending): void {
    if (this.depth === this.open_.length) {
      this.handler.close?.(name, ending);
      this.open_.pop();
    }
    if (this.alternative === this.depth) this.alternative = 0;
    this.depth -= 1;
  }

  private beginRoot(name: string, tag: Tag): void {
    const root = this.roots.get(name);
    this.dialect = root?.spaces.indexOf(tag.space) ?? -1;
    if (this.dialect < 0) throw new XmlFault('root');
  }

  private isIn(spaces: readonly string[], space: string): boolean {
    if (space === this.space && spaces === this.spaceOf) return true;
    if ((spaces[this.dialect] ?? spaces[0]) !== space) return false;
    this.space = space;
    this.spaceOf = spaces;
    return true;
  }

  private checkOnce({ once, bit }: Place, parent: number): void {
    if (!once) return;
    const seen = this.seen[parent] ?? 0;
    if ((seen & bit) !== 0) throw new XmlFault('twice');
    this.seen[parent] = seen | bit;
  }

  /** Which of two contents is shown depends on the program: what is read may not stand in one. */
  private checkAlternative(name: string, tag: Tag): void {
    const place = this.open_.at(-1)?.children.get(name);
    if (place && this.isIn(place.spaces, tag.space)) throw new XmlFault('alternative');
  }
}
