/** Single figures changed in running text: a report of 40,000 characters, and the texts of the other workbooks. */
import { evaluate, type Result } from '../../src/core/evaluate';
import type { CellRef, Finding, Profile, Snapshot } from '../../src/core/model';
import { findFigures, isNumber } from '../../src/core/quantity';
import { longReport } from '../../test/fixtures/long-report';
import { snapshotOf } from '../../bench/prose';
import type { Book } from './books';

export interface ProseRun {
  readonly name: string;
  readonly changes: number;
  readonly found: number;
  /** Of the figures that some check compares. */
  readonly compared: number;
  readonly comparedFound: number;
  /** Errors and warnings of the text as it is. */
  readonly unchanged: number;
  /** Some of those that were compared and not found: 「原文 → 改后」. */
  readonly missed: readonly string[];
}

const COUNTIES = 98;
/** Figures of a text that are changed: evenly spread over it. */
const MOST = 160;
const SHORTEST_TEXT = 20;
const MOST_MISSED = 12;

export function runProse(books: readonly Book[], progress: (line: string) => void): ProseRun[] {
  const long: Book = {
    name: 'a report of 40,000 characters',
    snapshot: snapshotOf(longReport(COUNTIES)),
    profile: null,
  };
  return [long, ...books].flatMap((book) => {
    const run = runOf(book);
    if (run.changes > 0) progress(`${book.name}: ${String(run.changes)} in texts`);
    return run.changes > 0 ? [run] : [];
  });
}

interface Said {
  readonly at: CellRef;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cell: string;
}

function runOf({ name, snapshot, profile }: Book): ProseRun {
  const before = evaluate(snapshot, { profile });
  const known = new Set(before.findings.map(keyOf));
  const all = figuresOf(snapshot);
  const step = Math.max(1, Math.ceil(all.length / MOST));
  const chosen = all.filter((_, index) => index % step === 0);
  const counts = { found: 0, compared: 0, comparedFound: 0 };
  const missed: string[] = [];
  for (const said of chosen) {
    const slipped = slip(said.text);
    const isFound = isNamed(changed(snapshot, said, slipped), profile, known, said.at);
    const isCompared = !before.coverage.places.some(({ at, text }) => isSame(at, said.at) && text === said.text);
    counts.found += Number(isFound);
    counts.compared += Number(isCompared);
    counts.comparedFound += Number(isFound && isCompared);
    if (isCompared && !isFound) missed.push(`${around(said)} → ${slipped}`);
  }
  const unchanged = before.findings.filter(({ severity }) => severity !== 'info').length;
  return { name, changes: chosen.length, unchanged, missed: missed.slice(0, MOST_MISSED), ...counts };
}

/** Every number of a text that stands alone in its row. */
function figuresOf({ sheets }: Snapshot): Said[] {
  return sheets.flatMap(({ name, rows, origin }) =>
    rows.flatMap((row, down) =>
      row.flatMap((cell, right): Said[] => {
        if (row.filter((other) => other !== null).length > 1) return [];
        if (typeof cell !== 'string' || cell.length < SHORTEST_TEXT) return [];
        const at = { sheet: name, row: origin.row + down, column: origin.column + right };
        return findFigures(cell).flatMap(({ quantity, start, end }) =>
          isNumber(quantity) ? [{ at, text: quantity.text, start, end, cell }] : [],
        );
      }),
    ),
  );
}

/** The middle digit, one up. */
function slip(text: string): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = places[Math.floor(places.length / 2)] ?? 0;
  return text.slice(0, at) + String((Number(text.charAt(at)) + 1) % 10) + text.slice(at + 1);
}

function changed(snapshot: Snapshot, { at, start, end, cell }: Said, text: string): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const rows = sheet.rows.map((row, index) =>
        index === at.row - sheet.origin.row
          ? row.with(at.column - sheet.origin.column, cell.slice(0, start) + text + cell.slice(end))
          : row,
      );
      return { ...sheet, rows };
    }),
  };
}

function isNamed(snapshot: Snapshot, profile: Profile | null, known: ReadonlySet<string>, cell: CellRef): boolean {
  const after: Result = evaluate(snapshot, { profile });
  return after.findings.some(
    (finding) =>
      finding.severity !== 'info' &&
      !known.has(keyOf(finding)) &&
      [finding.at, ...finding.related].some((at) => isSame(at, cell)),
  );
}

function keyOf({ check, fingerprint }: Finding): string {
  return `${check} ${fingerprint}`;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function around({ cell, start, end }: Said): string {
  return cell.slice(Math.max(0, start - 12), end);
}
