/**
 * Edits of XML text that leave everything else in it as it is, down to the blanks: elements are found by their places and
 * replaced, removed or added there.
 */
import { XmlFault } from './fault';
import { scanXml } from './scan';
import { Tag } from './tag';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The prefix with its colon, or empty. */
  readonly prefix: string;
  readonly start: number;
  /** After its opening tag, and where its closing tag begins; the same for an empty element. */
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly isEmpty: boolean;
  readonly children: XmlElement[];
}

export interface XmlChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The root element, its children, and theirs. */
export function outline(source: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let depth = 0;
  scanXml(source, {
    open: (name, { start, end, isEmpty, fullName }) => {
      depth += 1;
      if (depth > 3) return;
      const prefix = fullName.slice(0, fullName.length - name.length);
      const element = { name, prefix, start, contentStart: end, contentEnd: end, end, isEmpty, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: (_, { start, end, isEmpty }) => {
      depth -= 1;
      if (depth >= 3) return;
      const element = open.pop();
      if (!element || isEmpty) return;
      element.contentEnd = start;
      element.end = end;
    },
  });
  if (!root) throw new XmlFault('unbalanced');
  return root;
}

/** The child of that name, if there is one. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The change that puts `content` at the end of an element. */
export function appendTo(source: string, element: XmlElement, content: string): XmlChange {
  if (!element.isEmpty) return { start: element.contentEnd, end: element.contentEnd, text: content };
  const opening = source.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return { start: element.start, end: element.end, text: `${opening}${content}</${element.prefix}${element.name}>` };
}

/** The text with all changes made; they must not overlap. */
export function applyChanges(source: string, changes: readonly XmlChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...changes].sort((one, other) => one.start - other.start)) {
    parts.push(source.slice(at, start), text);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** The value of an attribute, without a prefix, of the element's opening tag. */
export function attributeOf(source: string, element: XmlElement, name: string): string | undefined {
  const tag = new Tag(() => undefined);
  tag.take(source, element.start);
  return tag.get(name);
}
