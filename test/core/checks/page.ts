/** The page of a check, docs/checks/<id>.md, taken apart: its sections, and its example as a workbook. */
import { readFileSync } from 'node:fs';
import { compareWorkbooks } from '../../../src/core/compare';
import { evaluate } from '../../../src/core/evaluate';
import type { CellValue, Finding, SheetSnapshot, Snapshot } from '../../../src/core/model';

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

/**
 * Sheets as ```grid blocks, the name of the sheet behind the word, then the findings as a ```findings block. Of two workbooks the sheets of
 * the earlier one stand as ```earlier blocks.
 */
export interface Example {
  readonly workbook: Snapshot;
  /** What the workbook is compared with; null where it stands alone. */
  readonly earlier: Snapshot | null;
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

const BLOCK = /^```(grid|earlier|findings)([^\n]*)\n([^]*?)^```$/gm;

function examplesIn(text: string): Example[] {
  const examples: Example[] = [];
  let sheets: SheetSnapshot[] = [];
  let earlier: SheetSnapshot[] = [];
  for (const [, kind, name = '', body = ''] of text.matchAll(BLOCK)) {
    if (kind === 'findings') {
      const findings = body.split('\n').filter((line) => line !== '');
      examples.push({ workbook: { sheets }, earlier: earlier.length > 0 ? { sheets: earlier } : null, findings });
      [sheets, earlier] = [[], []];
    } else (kind === 'grid' ? sheets : earlier).push(sheetOf(name.trim() || 'Sheet1', body));
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

/** What is found in an example: in the workbook, and in both where there are two. */
export function findingsIn({ workbook, earlier }: Example): readonly Finding[] {
  const result = evaluate(workbook);
  return earlier ? compareWorkbooks(evaluate(earlier), result).findings : result.findings;
}
