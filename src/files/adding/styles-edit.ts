import type { CellLook } from '../../core/summary/styles';
import { FONT, FRAME_COLOR, GRID_COLOR, LINK_COLOR, RULE_COLOR } from '../../core/summary/styles';
import { applyChanges, attributeOf, childOf, outline, type XmlChange, type XmlElement } from '../xml/edit';
import { encodeText } from '../xml/text';

/** How one cell looks. */
export interface CellStyle {
  readonly look: CellLook;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly format: string;
  readonly isLink: boolean;
  /** Text that would turn into a formula when a person edits it. */
  readonly isQuoted: boolean;
}

/** The sections of a styles part in the order the schema wants, with what must be in each before anything of ours. */
const SECTIONS = [
  ['numFmts', []],
  ['fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']],
  ['fills', ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
] as const;

type SectionName = (typeof SECTIONS)[number][0];

const FIRST_FREE_FORMAT = 164;
const BUILT_IN_FORMATS = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

interface Section {
  readonly items: string[];
  readonly before: number;
}

/** Appends cell styles to a styles part; what is in it keeps its place and number, and what is alike is used again. */
export class StylesEdit {
  private readonly root: XmlElement;
  private readonly sections = new Map<SectionName, Section>();
  private readonly formats = new Map(BUILT_IN_FORMATS);
  private nextFormat = FIRST_FREE_FORMAT;
  private readonly known = new Map<string, number>();

  constructor(private readonly source: string) {
    this.root = outline(source);
    for (const [name, defaults] of SECTIONS) {
      const items = childOf(this.root, name)?.children.map(({ start, end }) => source.slice(start, end)) ?? [];
      const before = items.length;
      if (before === 0) items.push(...defaults.map((item) => this.prefixed(item)));
      this.sections.set(name, { items, before });
    }
    for (const format of childOf(this.root, 'numFmts')?.children ?? []) {
      const id = Number(attributeOf(source, format, 'numFmtId'));
      this.formats.set(attributeOf(source, format, 'formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The number of the cell style that looks so. */
  styleOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { look, horizontal, format, isLink, isQuoted } = style;
    const ids =
      `numFmtId="${String(this.formatOf(format))}" fontId="${String(this.indexOf('fonts', fontXml(look, isLink)))}" ` +
      `fillId="${String(look.fill === null ? 0 : this.indexOf('fills', fillXml(look.fill)))}" ` +
      `borderId="${String(look.border === 'none' ? 0 : this.indexOf('borders', borderXml(look.border)))}" xfId="0"`;
    const applied =
      (isQuoted ? ' quotePrefix="1"' : '') +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const indent = look.indent === 0 || horizontal !== 'left' ? '' : ` indent="${String(look.indent)}"`;
    const wrap = look.wrap ? ' wrapText="1"' : '';
    const alignment = `<alignment horizontal="${horizontal}" vertical="${look.vertical}"${wrap}${indent}/>`;
    const index = this.indexOf('cellXfs', `<xf ${ids}${applied}>${alignment}</xf>`);
    this.known.set(key, index);
    return index;
  }

  /** The styles part with what was added. */
  toXml(): string {
    const changes: XmlChange[] = [];
    for (const [place, [name]] of SECTIONS.entries()) {
      const section = this.sections.get(name);
      if (!section || section.items.length === section.before) continue;
      changes.push(this.sectionChange(name, place, section.items));
    }
    if (!this.root.isEmpty) return applyChanges(this.source, changes);
    const opening = this.source.slice(this.root.start, this.root.end).replace(/\s*\/>$/, '>');
    const content = changes.map(({ text }) => text).join('');
    return `${this.source.slice(0, this.root.start)}${opening}${content}</${this.root.prefix}styleSheet>`;
  }

  private sectionChange(name: SectionName, place: number, items: readonly string[]): XmlChange {
    const { prefix } = this.root;
    const count = ` count="${String(items.length)}"`;
    const section = childOf(this.root, name);
    const content = `${items.join('')}</${prefix}${name}>`;
    if (!section) {
      const earlier = new Set<string>(SECTIONS.slice(0, place).map(([each]) => each));
      const next = this.root.children.find((child) => !earlier.has(child.name));
      const at = next?.start ?? this.root.contentEnd;
      return { start: at, end: at, text: `<${prefix}${name}${count}>${content}` };
    }
    const opening = this.source
      .slice(section.start, section.contentStart)
      .replace(/\s*\/?>$/, '')
      .replace(/\s+count\s*=\s*("[^"]*"|'[^']*')/, '');
    return { start: section.start, end: section.end, text: `${opening}${count}>${content}` };
  }

  private formatOf(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formats.set(code, id);
    this.indexOf('numFmts', `<numFmt numFmtId="${String(id)}" formatCode="${encodeText(code)}"/>`);
    return id;
  }

  private indexOf(name: SectionName, plainXml: string): number {
    const xml = this.prefixed(plainXml);
    const items = this.sections.get(name)?.items ?? [];
    const known = items.indexOf(xml);
    if (known >= 0) return known;
    items.push(xml);
    return items.length - 1;
  }

  /** With the prefix that the part gives its elements, if it gives any. */
  private prefixed(xml: string): string {
    return this.root.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.root.prefix}`);
  }
}

function fontXml({ size, bold, color, fill }: CellLook, isLink: boolean): string {
  const shown = isLink && fill === null ? LINK_COLOR : color;
  return (
    `<font>${bold ? '<b/>' : ''}${isLink ? '<u/>' : ''}<sz val="${String(size)}"/><color rgb="FF${shown}"/>` +
    `<name val="${FONT}"/><family val="2"/><charset val="134"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: 'grid' | 'frame' | 'below'): string {
  const line = (side: string) =>
    border !== 'below'
      ? `<${side} style="thin"><color rgb="FF${border === 'grid' ? GRID_COLOR : FRAME_COLOR}"/></${side}>`
      : side === 'bottom'
        ? `<bottom style="medium"><color rgb="FF${RULE_COLOR}"/></bottom>`
        : `<${side}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`;
}
