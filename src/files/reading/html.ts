/**
 * Tables of a web page that a platform saves under the name .xls, as Excel shows them: one sheet, the tables under each other,
 * with what is written between them. Cells hold the text that is seen. Nothing of the page is run, drawn or fetched.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Snapshot } from '../../core/model';
import { Budget, MAX_WHOLE_BYTES, MAX_WHOLE_MEGABYTES } from '../limits';
import { FileProblem } from '../problem';
import { decodeText } from './decode';
import { HtmlTables } from './html-tables';

export function readHtml(bytes: Uint8Array, name: string): Snapshot {
  if (bytes.length > MAX_WHOLE_BYTES) throw new FileProblem('files.too-large', { limit: MAX_WHOLE_MEGABYTES });
  const source = decodeText(bytes).replace(/^\ufeff/, '');
  const tables = new HtmlTables(new Budget());
  const page = new PageScan(source, tables);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, page);
  tokenizer.write(source);
  tokenizer.end();
  tables.end();
  if (tables.count === 0) throw new FileProblem('files.no-sheets');
  return { sheets: [tables.snapshot(page.sheetName ?? name.replace(/^.*[\\/]|\.[^.]*$/g, ''))] };
}

/** What is not part of the text that is seen. */
const UNSEEN = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript', 'select', 'object']);
/** What Excel writes of its sheets in a comment for itself. */
const SHEET_NAME = /<x:Name>([^<]{1,100})<\/x:Name>/;
/** Longer names of tags and attributes say nothing to us. */
const LONGEST_NAME = 32;
/** Longer values are texts of a person, of which a cell holds only so much anyway. */
const LONGEST_VALUE = 32_768;

/** Follows the tags of a page, whatever order they come in: pages of platforms are seldom well-formed. */
class PageScan implements TokenizerCallbacks {
  sheetName: string | null = null;
  private tag = '';
  private attribute = '';
  private value = '';
  private attributes = new Map<string, string>();
  /** The element whose contents are not seen. */
  private unseen = '';

  constructor(
    private readonly source: string,
    private readonly tables: HtmlTables,
  ) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.nameAt(start, end);
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.nameAt(start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.addValue(this.source.slice(start, Math.min(end, start + LONGEST_VALUE)));
  }

  onattribentity(code: number): void {
    this.addValue(String.fromCodePoint(code));
  }

  onattribend(): void {
    // The first of a name counts, as in browsers.
    if (KEPT.has(this.attribute) && !this.attributes.has(this.attribute)) {
      this.attributes.set(this.attribute, this.value);
    }
  }

  onopentagend(): void {
    if (this.unseen !== '') return;
    if (UNSEEN.has(this.tag)) this.unseen = this.tag;
    else this.tables.open(this.tag, this.attributes);
  }

  onselfclosingtag(): void {
    if (this.unseen === '' && !UNSEEN.has(this.tag)) this.tables.open(this.tag, this.attributes);
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (this.unseen === name) this.unseen = '';
    else if (this.unseen === '') this.tables.close(name);
  }

  ontext(start: number, end: number): void {
    if (this.unseen === '') this.tables.text(this.source, start, end);
  }

  ontextentity(code: number): void {
    if (this.unseen !== '') return;
    const character = String.fromCodePoint(code);
    this.tables.text(character, 0, character.length);
  }

  oncomment(start: number, end: number): void {
    this.sheetName ??= SHEET_NAME.exec(this.source.slice(start, Math.min(end, start + LONGEST_VALUE)))?.[1] ?? null;
  }

  oncdata(): void {
    // Is a comment in a web page.
  }

  ondeclaration(): void {
    // <!DOCTYPE html>, <![if …]>
  }

  onprocessinginstruction(): void {
    // <?xml version="1.0"?>
  }

  onend(): void {
    // What is open then is closed by the tables.
  }

  private addValue(piece: string): void {
    if (this.value.length < LONGEST_VALUE) this.value += piece;
  }

  private nameAt(start: number, end: number): string {
    return end - start > LONGEST_NAME ? '' : this.source.slice(start, end).toLowerCase();
  }
}

const KEPT = new Set(['colspan', 'rowspan', 'type', 'value']);
