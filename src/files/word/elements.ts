/** Which elements of a body are read, and which of their properties. */
import type { Tag } from '../xml/scan';
import { attribute } from './spaces';

/** The namespace of choices between ways of drawing. */
export const COMPATIBILITY = ['http://schemas.openxmlformats.org/markup-compatibility/2006'];

/** Elements whose contents are shown as they stand. What stands in no list here is passed over with all that is in it: comments,
 *  codes of fields, what was deleted or moved away, former properties, formulas, and whatever nobody knows. */
export const SHOWN = new Set(
  (
    'document body footnotes endnotes p r t hyperlink ins moveTo smartTag customXml sdt sdtContent fldSimple dir bdo ruby rubyBase ' +
    'object pict drawing txbxContent tbl tr tc'
  ).split(' '),
);
/** Elements that stand for one character. */
export const CHARACTERS = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);
/** Properties that are looked into, each within its parent. */
export const PROPERTIES = new Map([
  ['p', new Set(['pPr'])],
  ['pPr', new Set(['pStyle', 'numPr', 'outlineLvl', 'rPr'])],
  ['numPr', new Set(['ilvl', 'numId'])],
  ['r', new Set(['rPr', 'fldChar', 'footnoteReference', 'endnoteReference'])],
  ['rPr', new Set(['vanish', 'rStyle', 'del'])],
  ['tbl', new Set(['tblGrid'])],
  ['tblGrid', new Set(['gridCol'])],
  ['tr', new Set(['trPr'])],
  ['trPr', new Set(['gridBefore', 'hidden', 'del'])],
  ['tc', new Set(['tcPr'])],
  ['tcPr', new Set(['gridSpan', 'vMerge', 'hMerge', 'cellDel'])],
]);
/** Around pictures and boxes: what is in them is of other namespaces, until the text of a box. */
export const DRAWN = new Set(['object', 'pict', 'drawing']);

/** Whether a note is one of the text: separators of notes are notes of their own. */
export function isNote(tag: Tag): boolean {
  const type = attribute(tag, 'type');
  return type === undefined || type === 'normal';
}
