/** The number formats of an .ods file that tell something: for each cell style a percent or a date. */
import type { Dialects } from '../xml/places';
import type { Tag } from '../xml/scan';
import { kindOf } from '../../core/sheet/formats';
import type { TellingFormat } from './formats';

/** The namespaces of OpenDocument; those of its drafts before 2005 are left out. */
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

export const OPEN_DOCUMENT: Dialects = {
  office: [`${OASIS}office:1.0`],
  style: [`${OASIS}style:1.0`],
  number: [`${OASIS}datastyle:1.0`],
  table: [`${OASIS}table:1.0`],
  text: [`${OASIS}text:1.0`],
};

const [OFFICE, STYLE, NUMBER] = [OPEN_DOCUMENT['office'], OPEN_DOCUMENT['style'], OPEN_DOCUMENT['number']] as const;

const STYLES = 'office:document-content/office:automatic-styles';
const FORMATS = ['percentage-style', 'date-style'];
const PARTS = ['number', 'text', 'year', 'month', 'day', 'hours', 'minutes', 'seconds'];

export const STYLE_PATHS = [
  `${STYLES}/style:style`,
  ...FORMATS.flatMap((format) => PARTS.map((part) => `${STYLES}/number:${format}/number:${part}`)),
];

export const SPACES = { office: OFFICE ?? [], style: STYLE ?? [], number: NUMBER ?? [] };

/** Collects the styles as their elements come. */
export class OdsStyles {
  private readonly codes = new Map<string, string>();
  private readonly formatOf = new Map<string, string>();
  private readonly known = new Map<string, TellingFormat | null>();
  private name = '';
  private code = '';

  open(element: string, tag: Tag): void {
    const { style, number } = SPACES;
    const isLong = tag.getIn(number, 'style') === 'long';
    switch (element) {
      case 'style': {
        const format = tag.getIn(style, 'data-style-name');
        if (format !== undefined) this.formatOf.set(tag.getIn(style, 'name') ?? '', format);
        break;
      }
      case 'percentage-style':
      case 'date-style':
        this.name = tag.getIn(style, 'name') ?? '';
        this.code = '';
        break;
      case 'number':
        this.code += decimals(tag.getIn(number, 'decimal-places'));
        break;
      case 'year':
        this.code += isLong ? 'yyyy' : 'yy';
        break;
      case 'month':
        this.code += isLong ? 'mm' : 'm';
        break;
      case 'day':
        this.code += isLong ? 'dd' : 'd';
        break;
      case 'hours':
        this.code += isLong ? 'hh' : 'h';
        break;
      case 'minutes':
        this.code += isLong ? 'mm' : 'm';
        break;
      case 'seconds':
        this.code += isLong ? 'ss' : 's';
        break;
    }
  }

  text(piece: string): void {
    if (this.code.length < LONGEST_CODE) this.code += /^[\s\-/:.,()%]$/.test(piece) ? piece : `"${piece}"`;
  }

  close(element: string): void {
    if (!FORMATS.includes(element)) return;
    this.codes.set(this.name, this.code);
  }

  /** What the format of a cell style tells. */
  telling(style: string | undefined): TellingFormat | null {
    if (style === undefined) return null;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const code = this.codes.get(this.formatOf.get(style) ?? '') ?? '';
    const kind = kindOf(code);
    const format = kind && { code, kind };
    this.known.set(style, format);
    return format;
  }
}

/** Excel takes no longer format. */
const LONGEST_CODE = 255;
const MOST_DECIMALS = 30;

function decimals(written: string | undefined): string {
  const places = Math.min(Number(written ?? 0) || 0, MOST_DECIMALS);
  return places > 0 ? `0.${'0'.repeat(places)}` : '0';
}
