/** The page of a check, docs/checks/<id>.md, taken apart: its sections, and its example as a workbook. */
import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/model';

export const PAGES = 'docs/checks';

/** Headings that every page has, in this order. */
export const SECTIONS = [
  '查什么 · What',
  '为什么 · Why',
  '怎么改 · How to fix',
  '选项 · Options',
  '什么时候不用 · When not to use',
  '例子 · Example',
] as const;

export interface Page {
  readonly title: string;
  /** The line under the title: severity, since, basis. */
  readonly head: string;
  /** Text of each section, by heading. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

/** Sheets as ```grid blocks, the name of the sheet behind the word, then the findings as a ```findings block. */
export interface Example {
  readonly workbook: Snapshot;
  /** `error C9 98 ↔ 94`, a line each; none where the example raises nothing. */
  readonly findings: readonly string[];
}

export function readPage(id: string): Page {
  const [head = '', ...sections] = readFileSync(`${PAGES}/${id}.md`, 'utf8').split(/^## /m);
  const [title = '', ...rest] = head.trim().split('\n');
  const bodies = sections.map((section): [string, string] => {
    const end = section.indexOf('\n');
    return [section.slice(0, end).trim(), section.slice(end).trim()];
  });
  const map = new Map(bodies);
  return { title, head: rest.join('\n').trim(), sections: map, examples: examplesIn(map.get('例子 · Example') ?? '') };
}

const BLOCK = /^```(grid|findings)([^\n]*)\n([^]*?)^```$/gm;

function examplesIn(text: string): Example[] {
  const examples: Example[] = [];
  let sheets: SheetSnapshot[] = [];
  for (const [, kind, name = '', body = ''] of text.matchAll(BLOCK)) {
    if (kind === 'grid') sheets.push(sheetOf(name.trim() || 'Sheet1', body));
    else {
      examples.push({ workbook: { sheets }, findings: body.split('\n').filter((line) => line !== '') });
      sheets = [];
    }
  }
  return examples;
}

export function sheetOf(name: string, body: string): SheetSnapshot {
  const rows = body
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('|').map(cellOf));
  return { name, visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] };
}

/** Figures are number cells, `#REF!` is an error cell, everything else is text. */
function cellOf(raw: string): CellValue {
  const text = raw.trim();
  if (text === '') return null;
  if (text.startsWith('#')) return { fault: text };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
