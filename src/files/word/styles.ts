import type { OfficePackage } from '../package';
import { placesOf } from '../xml/places';
import { attribute, isOn, numberOf, WORD } from './spaces';

/** What a style says of the text it is given to; undefined where it leaves that to the style it is based on. */
export interface Style {
  /** How deep the heading is, from one; null for text. */
  readonly level: number | null | undefined;
  readonly isHidden: boolean | undefined;
  readonly numbering: { readonly list: string | undefined; readonly depth: number | undefined } | undefined;
  /** A line of the table of contents, which repeats the headings. */
  readonly isContents: boolean;
}

interface Draft {
  id: string;
  name: string;
  base: string;
  level?: number | null;
  isHidden?: boolean;
  list?: string;
  depth?: number;
}

const STYLES = placesOf(
  { '': WORD },
  'styles/style/name',
  'styles/style/basedOn',
  'styles/style/pPr/outlineLvl',
  'styles/style/pPr/numPr/ilvl',
  'styles/style/pPr/numPr/numId',
  'styles/style/rPr/vanish',
);

/** The outline has nine levels; the next says that the paragraph is text. */
const TEXT_LEVEL = 9;
const HEADING = /^heading ([1-9])$/i;
const CONTENTS = /^(?:toc|contents|table of figures|目录)\s*(?:\d|heading)?$/i;
/** A style is based on another no deeper than this. */
const DEEPEST_BASE = 20;

const PLAIN: Style = { level: undefined, isHidden: undefined, numbering: undefined, isContents: false };

/** The styles of a document by their ids. */
export class Styles {
  readonly #drafts = new Map<string, Draft>();
  readonly #resolved = new Map<string, Style>();
  #default = '';

  get(id: string | undefined): Style {
    const key = id ?? this.#default;
    const known = this.#resolved.get(key);
    if (known) return known;
    const style = this.#resolve(key);
    this.#resolved.set(key, style);
    return style;
  }

  /** Reads the styles of a part. */
  read(pack: OfficePackage, path: string): void {
    let draft: Draft | null = null;
    pack.read(path, STYLES, {
      open: (name, tag) => {
        if (name === 'style') {
          draft = { id: attribute(tag, 'styleId') ?? '', name: '', base: '' };
          this.#drafts.set(draft.id, draft);
          const isDefault = attribute(tag, 'default');
          if (attribute(tag, 'type') === 'paragraph' && (isDefault === '1' || isDefault === 'true'))
            this.#default = draft.id;
        } else if (draft) {
          if (name === 'name') draft.name = attribute(tag) ?? '';
          else if (name === 'basedOn') draft.base = attribute(tag) ?? '';
          else if (name === 'outlineLvl') draft.level = levelOf(numberOf(tag));
          else if (name === 'ilvl') draft.depth = numberOf(tag) ?? 0;
          else if (name === 'numId') draft.list = attribute(tag) ?? '';
          else if (name === 'vanish') draft.isHidden = isOn(tag);
        }
      },
    });
  }

  #resolve(id: string): Style {
    let { level, isHidden, isContents } = PLAIN;
    let [list, depth]: [string | undefined, number | undefined] = [undefined, undefined];
    let draft = this.#drafts.get(id);
    for (let steps = 0; draft && steps < DEEPEST_BASE; steps++) {
      const named = HEADING.exec(draft.name)?.[1];
      level ??= draft.level === undefined && named !== undefined ? Number(named) : draft.level;
      isHidden ??= draft.isHidden;
      list ??= draft.list;
      depth ??= draft.depth;
      isContents ||= CONTENTS.test(draft.name.trim());
      draft = this.#drafts.get(draft.base);
    }
    const numbering = list === undefined && depth === undefined ? undefined : { list, depth };
    return { level, isHidden, numbering, isContents };
  }
}

/** From one; null for text. */
export function levelOf(outline: number | null): number | null {
  return outline === null || outline >= TEXT_LEVEL ? null : outline + 1;
}
