/** What a Word document shows: read from its XML, element by element. */
import type { DocumentParagraph } from '../../core/model';
import { XmlFault } from '../xml/fault';
import type { Tag, XmlHandler } from '../xml/scan';
import { appendText } from '../xml/text';
import { CHARACTERS, COMPATIBILITY, DRAWN, isNote, PROPERTIES, SHOWN } from './elements';
import { type Flow, newFlow } from './flow';
import type { Numbering } from './numbering';
import { OpenTables } from './open-tables';
import { attribute, isOn, numberOf, WORD } from './spaces';
import { levelOf, type Style, type Styles } from './styles';

/** What the body is read with. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The paragraphs of a note, the first time it is referred to. */
  readonly noteFor: (kind: 'footnote' | 'endnote', id: string) => readonly DocumentParagraph[];
  /** Asked for every paragraph: whether the document is still of a size that can be read. */
  readonly takeText: (text: string) => void;
}

interface OpenParagraph {
  readonly flow: Flow;
  text: string;
  style: Style;
  styleId: string | undefined;
  level: number | null | undefined;
  list: string | undefined;
  depth: number | undefined;
  /** Its mark was deleted. */
  isJoined: boolean;
  /** Boxes and notes that hang on it. */
  readonly behind: Flow['parts'];
}

export class BodyScan implements XmlHandler {
  readonly #reading: Reading;
  readonly #root: string;
  /** Names of the open elements that are read; empty for those of a drawing. */
  readonly #path: string[] = [];
  /** For each open drawing and each box in one, whether it is a drawing. */
  readonly #drawn: boolean[] = [];
  readonly #flows: Flow[];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables = new OpenTables();
  /** Whether the open runs are hidden. */
  readonly #hidden: boolean[] = [];
  /** Open fields: whether what comes is their code, or what they show. */
  readonly #fields: boolean[] = [];
  /** How many of them are code. */
  #codes = 0;
  /** For each open choice between ways of drawing, whether the first held a box. */
  readonly #choices: boolean[] = [];
  #depth = 0;
  /** How deep the element stands that is passed over; 0 for none. */
  #passed = 0;

  /** @param root the name of the part's root: a document, footnotes, endnotes */
  constructor(
    flow: Flow,
    reading: Reading,
    root: string,
    private readonly onNote: (id: string, flow: Flow) => void = () => undefined,
  ) {
    this.#flows = [flow];
    this.#reading = reading;
    this.#root = root;
  }

  open(name: string, tag: Tag): void {
    this.#depth += 1;
    if (this.#depth === 1 && !(name === this.#root && WORD.includes(tag.space))) throw new XmlFault('root');
    if (this.#passed > 0) return;
    if (!this.#isRead(name, tag)) {
      this.#passed = this.#depth;
      return;
    }
    const isKnown = WORD.includes(tag.space) || COMPATIBILITY.includes(tag.space);
    if (isKnown) this.#enter(name, tag);
    this.#path.push(isKnown ? name : '');
  }

  text(piece: string): void {
    if (this.#passed === 0 && this.#path.at(-1) === 't') this.#add(piece);
  }

  close(): void {
    if (this.#passed === 0) this.#leave(this.#path.pop() ?? '');
    else if (this.#passed === this.#depth) this.#passed = 0;
    this.#depth -= 1;
  }

  #isRead(name: string, tag: Tag): boolean {
    const parent = this.#path.at(-1) ?? '';
    if (COMPATIBILITY.includes(tag.space)) {
      if (name === 'Fallback') return parent === 'AlternateContent' && this.#choices.at(-1) === false;
      return name === 'AlternateContent' || (name === 'Choice' && parent === 'AlternateContent');
    }
    const isWord = WORD.includes(tag.space);
    if (parent === 'Choice') return isWord && DRAWN.has(name);
    if (this.#drawn.at(-1) === true) return !isWord || name === 'txbxContent';
    if (!isWord) return false;
    if (name === 'footnote' || name === 'endnote') return isNote(tag);
    return SHOWN.has(name) || CHARACTERS.has(name) || (PROPERTIES.get(parent)?.has(name) ?? false);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Elements

  #enter(name: string, tag: Tag): void {
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#add(character);
    switch (name) {
      case 'AlternateContent':
        this.#choices.push(false);
        break;
      case 'footnote':
      case 'endnote':
        this.#flows.push(newFlow());
        this.onNote(attribute(tag, 'id') ?? '', this.#flow);
        break;
      case 'object':
      case 'pict':
      case 'drawing':
        this.#drawn.push(true);
        break;
      case 'txbxContent':
        this.#drawn.push(false);
        if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
        this.#flows.push(newFlow());
        break;
      case 'p':
        this.#beginParagraph();
        break;
      case 'r':
        this.#hidden.push(this.#paragraph?.style.isHidden ?? false);
        break;
      case 'tbl':
        this.#tables.begin();
        break;
      case 'tr':
        this.#tables.beginRow();
        break;
      case 'tc':
        this.#flows.push(this.#tables.beginCell());
        break;
      default:
        this.#property(name, tag);
    }
  }

  #leave(name: string): void {
    switch (name) {
      case 'AlternateContent':
        this.#choices.pop();
        break;
      case 'footnote':
      case 'endnote':
        this.#flows.pop();
        break;
      case 'object':
      case 'pict':
      case 'drawing':
        this.#drawn.pop();
        break;
      case 'txbxContent':
        this.#drawn.pop();
        this.#endBox();
        break;
      case 'p':
        this.#endParagraph();
        break;
      case 'r':
        this.#hidden.pop();
        break;
      case 'tbl':
        this.#endTable();
        break;
      case 'tc':
        this.#flows.pop();
    }
  }

  #property(name: string, tag: Tag): void {
    const parent = this.#path.at(-1) ?? '';
    if (parent === 'pPr' || parent === 'numPr') this.#ofParagraph(name, tag);
    else if (parent === 'rPr') this.#ofRun(name, tag);
    else if (parent === 'trPr') this.#tables.ofRow(name, tag);
    else if (parent === 'tcPr') this.#tables.ofCell(name, tag);
    else if (name === 'gridCol') this.#tables.addColumn(tag);
    else if (name === 'fldChar') this.#field(attribute(tag, 'fldCharType') ?? '');
    else if (name === 'footnoteReference') this.#refer('footnote', tag);
    else if (name === 'endnoteReference') this.#refer('endnote', tag);
  }

  get #flow(): Flow {
    return this.#flows.at(-1) as Flow;
  }

  /** The open paragraph of the innermost flow. */
  get #paragraph(): OpenParagraph | undefined {
    const last = this.#paragraphs.at(-1);
    return last?.flow === this.#flow ? last : undefined;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Text

  #beginParagraph(): void {
    const { styles } = this.#reading;
    this.#paragraphs.push({
      flow: this.#flow,
      text: '',
      style: styles.get(undefined),
      styleId: undefined,
      level: undefined,
      list: undefined,
      depth: undefined,
      isJoined: false,
      behind: [],
    });
  }

  #ofParagraph(name: string, tag: Tag): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    if (name === 'pStyle') {
      paragraph.styleId = attribute(tag);
      paragraph.style = this.#reading.styles.get(paragraph.styleId);
    } else if (name === 'outlineLvl') paragraph.level = levelOf(numberOf(tag));
    else if (name === 'ilvl') paragraph.depth = numberOf(tag) ?? 0;
    else if (name === 'numId') paragraph.list = attribute(tag);
  }

  /** Of a run, or of the mark at the end of a paragraph. */
  #ofRun(name: string, tag: Tag): void {
    if (this.#path.at(-2) === 'pPr') {
      if (name === 'del' && this.#paragraph) this.#paragraph.isJoined = true;
      return;
    }
    const run = this.#hidden.length - 1;
    if (run < 0) return;
    if (name === 'vanish') this.#hidden[run] = isOn(tag);
    else if (name === 'rStyle')
      this.#hidden[run] = this.#reading.styles.get(attribute(tag)).isHidden ?? this.#hidden[run] ?? false;
  }

  #add(piece: string): void {
    const paragraph = this.#paragraph;
    if (!paragraph || this.#hidden.at(-1) === true || this.#codes > 0) return;
    paragraph.text = appendText(paragraph.text, piece);
  }

  #field(type: string): void {
    if (type === 'begin') {
      this.#fields.push(true);
      this.#codes += 1;
    } else if (type === 'separate' && this.#fields.at(-1) === true) {
      this.#fields[this.#fields.length - 1] = false;
      this.#codes -= 1;
    } else if (type === 'end' && this.#fields.pop() === true) this.#codes -= 1;
  }

  #refer(kind: 'footnote' | 'endnote', tag: Tag): void {
    if (this.#hidden.at(-1) !== true)
      this.#paragraph?.behind.push(...this.#reading.noteFor(kind, attribute(tag, 'id') ?? ''));
  }

  #endBox(): void {
    const box = this.#flows.pop();
    if (box) (this.#paragraph?.behind ?? this.#flow.parts).push(...box.parts);
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { flow, style, behind, isJoined } = paragraph;
    // The code of a field does not go on behind its paragraph, whatever a broken one says.
    while (this.#fields.at(-1) === true) this.#field('end');
    const text = flow.before + paragraph.text;
    flow.before = isJoined ? text : '';
    if (!isJoined && !style.isContents) {
      const shown = this.#numbered(paragraph, text);
      this.#reading.takeText(shown);
      const level = paragraph.level === undefined ? (style.level ?? null) : paragraph.level;
      if (shown.trim() !== '') flow.parts.push({ kind: 'paragraph', text: shown, level, note: null });
    }
    flow.parts.push(...behind);
  }

  /** The text with its automatic number. A number without a text is shown in the cell of a table only: it counts the rows. */
  #numbered({ style, styleId, list, depth, flow }: OpenParagraph, text: string): string {
    const { numbering } = this.#reading;
    const of = list ?? style.numbering?.list;
    if (of === undefined || of === '0') return text;
    const at =
      depth ?? (list === undefined ? numbering.depthOfStyle(styleId) : undefined) ?? style.numbering?.depth ?? 0;
    const number = numbering.next(of, at);
    const isCell = this.#tables.isCell(flow);
    if (text.trim() === '') return isCell ? number.trim() : '';
    return number + text.trimStart();
  }

  #endTable(): void {
    const table = this.#tables.end();
    if (table) this.#flow.parts.push(table);
  }
}
