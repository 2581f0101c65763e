/** Where something stands, as a person finds it. */
import type { CellRef, DocumentPlace } from '../model';
import { formatPlace } from '../sheet/reference';

/** H24 on a sheet; in a Word document 第3段, 表2第4行第3列, 脚注1. */
export function placeName(at: CellRef, language: 'zh' | 'en'): string {
  return at.document ? NAMES[language](at.document) : formatPlace(at);
}

/** What helps to find it: the heading above a paragraph, the caption of a table; empty for a cell. */
export function contextOf({ document }: CellRef): string {
  return document?.under ?? '';
}

const NAMES: Readonly<Record<'zh' | 'en', (place: DocumentPlace) => string>> = {
  zh: (place) => {
    const number = String(place.number);
    switch (place.kind) {
      case 'paragraph':
        return `第${number}段`;
      case 'footnote':
        return `脚注${number}`;
      case 'endnote':
        return `尾注${number}`;
      case 'table':
        return `表${number}第${String(place.row)}行第${String(place.column)}列`;
    }
  },
  en: (place) =>
    place.kind === 'table'
      ? `table ${String(place.number)}, row ${String(place.row)}, column ${String(place.column)}`
      : `${place.kind} ${String(place.number)}`,
};
