import { XmlFault } from './xml/fault';
import type { Tag, XmlHandler } from './xml/scan';
import { appendText } from './xml/text';

const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const DRAWING = ['urn:schemas-microsoft-com:vml'];
const COMPATIBILITY = ['http://schemas.openxmlformats.org/markup-compatibility/2006'];

/**
 * Elements whose contents are shown as they stand, by namespace. All others are passed over with what is in them: tables, which
 * are checked where they stand in the workbook, what was deleted, the codes of fields, and whatever nobody knows.
 */
const SHOWN: readonly (readonly [spaces: readonly string[], names: ReadonlySet<string>])[] = [
  [
    WORD,
    new Set(
      (
        'document body p r t tab br cr noBreakHyphen softHyphen hyperlink ins moveTo smartTag customXml sdt sdtContent fldSimple ' +
        'dir bdo object pict txbxContent'
      ).split(' '),
    ),
  ],
  // Text in a drawn box is written twice, for newer and for older programs; the older way is read.
  [COMPATIBILITY, new Set(['AlternateContent', 'Fallback'])],
  [DRAWING, new Set(['group', 'shape', 'rect', 'roundrect', 'oval', 'textbox'])],
];

const CHARACTERS = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** Tells of the lines of a Word document's running text, in their order; those in a drawn box after the paragraph it hangs on. */
export class WordScan implements XmlHandler {
  /** Texts of the paragraphs that are open, the outermost first. */
  private readonly paragraphs: string[] = [];
  /** Texts of boxes that wait for the end of the paragraph they hang on. */
  private boxes: string[] = [];
  /** A paragraph whose mark was deleted goes on in the next one. */
  private before = '';
  private isJoined = false;
  private isText = false;
  private depth = 0;
  /** How deep the element stands that is passed over; 0 for none. */
  private passed = 0;
  private properties = 0;

  constructor(private readonly onLine: (line: string) => void) {}

  open(name: string, tag: Tag): void {
    this.depth += 1;
    if (this.depth === 1 && !(name === 'document' && WORD.includes(tag.space))) throw new XmlFault('root');
    if (this.passed > 0) {
      if (name === 'del' && this.properties > 0 && this.depth === this.properties + 2) this.isJoined = true;
      return;
    }
    if (!SHOWN.some(([spaces, names]) => names.has(name) && spaces.includes(tag.space))) {
      this.passed = this.depth;
      if (name === 'pPr' && this.paragraphs.length === 1) this.properties = this.depth;
      return;
    }
    if (name === 'p') {
      this.paragraphs.push(this.paragraphs.length === 0 ? this.before : '');
      if (this.paragraphs.length === 1) this.before = '';
    }
    this.isText = name === 't';
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.add(character);
  }

  text(piece: string): void {
    if (this.isText && this.passed === 0) this.add(piece);
  }

  close(name: string): void {
    if (this.passed === 0) {
      this.isText = false;
      if (name === 'p') this.endParagraph();
    } else if (this.passed === this.depth) {
      this.passed = 0;
      this.properties = 0;
    }
    this.depth -= 1;
    if (this.depth === 0 && this.before !== '') this.tell(this.before);
  }

  private add(piece: string): void {
    const last = this.paragraphs.length - 1;
    if (last >= 0) this.paragraphs[last] = appendText(this.paragraphs[last] ?? '', piece);
  }

  private endParagraph(): void {
    const text = this.paragraphs.pop() ?? '';
    if (this.paragraphs.length > 0) {
      this.boxes.push(text);
      return;
    }
    if (this.isJoined) this.before = text;
    else this.tell(text);
    this.isJoined = false;
    for (const box of this.boxes) this.tell(box);
    this.boxes = [];
  }

  private tell(text: string): void {
    for (const line of text.split('\n')) if (line.trim() !== '') this.onLine(line.trim());
  }
}
