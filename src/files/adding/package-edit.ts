import { relationshipsPath, targetFrom, type OfficePackage } from '../package';
import { appendTo, applyChanges, attributeOf, outline } from '../xml/edit';
import { encodeText } from '../xml/text';
import { pack as packEntry, writeZip } from '../zip/write';
import { XML_HEAD } from './dialect';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Changes to the parts of a package. Parts that are not changed are carried over packed, byte by byte. */
export class PackageEdit {
  private readonly texts = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  constructor(readonly pack: OfficePackage) {}

  has(path: string): boolean {
    const key = path.toLowerCase();
    return this.texts.has(key) || (this.pack.has(path) && !this.removed.has(key));
  }

  /** The text of a part with the changes made so far. */
  text(path: string): string {
    return this.texts.get(path.toLowerCase())?.text ?? this.pack.text(path);
  }

  set(path: string, text: string): void {
    this.texts.set(path.toLowerCase(), { name: path, text });
    this.removed.delete(path.toLowerCase());
  }

  /** Takes a part away, with its relationships and its content type. */
  remove(path: string): void {
    for (const each of [path, relationshipsPath(path)]) {
      this.texts.delete(each.toLowerCase());
      this.removed.add(each.toLowerCase());
    }
    const source = this.text(CONTENT_TYPES_PART);
    const types = outline(source).children.filter(
      (child) => attributeOf(source, child, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    const changes = types.map(({ start, end }) => ({ start, end, text: '' }));
    this.set(CONTENT_TYPES_PART, applyChanges(source, changes));
  }

  /** Adds a part under the first free number, `stem` 1, 2, 3 …; returns its path. */
  add(stem: string, text: string, contentType: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}.xml`)) number += 1;
    return this.addAs(`${stem}${String(number)}.xml`, text, contentType);
  }

  /** Adds a part under that name, or where it is taken under a number; returns its path. */
  addAs(path: string, text: string, contentType: string): string {
    if (this.has(path)) return this.add(path.replace(/\.xml$/, ''), text, contentType);
    this.set(path, text);
    this.declare(path, contentType);
    return path;
  }

  /** Changes the content type of a part that has one of its own. */
  retype(path: string, contentType: string): void {
    const source = this.text(CONTENT_TYPES_PART);
    const types = outline(source).children.filter(
      (child) => attributeOf(source, child, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    const changes = types.map(({ start, end }) => ({
      start,
      end,
      text: source
        .slice(start, end)
        .replace(/(\sContentType\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before: string) => `${before}"${contentType}"`),
    }));
    this.set(CONTENT_TYPES_PART, applyChanges(source, changes));
  }

  /** Declares the content type of a new part. */
  private declare(path: string, contentType: string): void {
    const source = this.text(CONTENT_TYPES_PART);
    const root = outline(source);
    const type = `<${root.prefix}Override PartName="/${encodeText(path)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES_PART, applyChanges(source, [appendTo(source, root, type)]));
  }

  /** Adds a relationship from one part to another; returns its id. */
  relate(source: string, type: string, target: string): string {
    const path = relationshipsPath(source);
    const text = this.has(path)
      ? this.text(path)
      : `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
    const root = outline(text);
    const taken = new Set(root.children.map((child) => attributeOf(text, child, 'Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const written = encodeText(targetFrom(source, target));
    const element = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${written}"/>`;
    this.set(path, applyChanges(text, [appendTo(text, root, element)]));
    return id;
  }

  /** Takes relationships of a part away. */
  unrelate(source: string, ids: ReadonlySet<string>): void {
    const path = relationshipsPath(source);
    const text = this.text(path);
    const gone = outline(text).children.filter((child) => ids.has(attributeOf(text, child, 'Id') ?? ''));
    this.set(
      path,
      applyChanges(
        text,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  /** The changed package. Parts that were not changed are the same bytes in it. */
  save(): Uint8Array {
    const waiting = new Map(this.texts);
    const entries = [];
    for (const entry of this.pack.entries) {
      const key = entry.name.toLowerCase();
      const changed = waiting.get(key);
      waiting.delete(key);
      if (changed) entries.push(packEntry(entry.name, changed.text));
      else if (!this.removed.has(key)) entries.push(entry);
    }
    for (const { name, text } of waiting.values()) entries.push(packEntry(name, text));
    return writeZip(entries);
  }
}
