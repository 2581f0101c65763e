/** A kind of table is a file, a line of the registry, and a page with an example and a counter-example: none may be missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Grid } from '../../../../src/core/reading/grid/grid';
import { findHeaders } from '../../../../src/core/reading/tables/header';
import type { TableRead } from '../../../../src/core/reading/tables/kind';
import { TABLE_KINDS } from '../../../../src/core/reading/tables/registry';
import { sheetOf } from '../../checks/page';
import { factLine, figureLines, fundLines, groupLine, indicatorLine, portfolioLines } from '../typed';

const FOLDER = 'src/core/reading/tables/kinds';
const PAGES = 'docs/forms';
const SECTIONS = ['是什么 · What', '怎样认出 · How it is recognised', '例子 · Example', '反例 · Counter-example'];
const BLOCK = /^```(grid|kind|read)\n([^]*?)^```$/gm;

const ids = TABLE_KINDS.map(({ id }) => id);
const files = readdirSync(FOLDER)
  .map((name) => name.slice(0, -3))
  .filter((name) => name !== 'concepts');

describe('the registry of tables', () => {
  it('is sorted by id, without repeats', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('lists every kind that has a file, and none that has not', () => {
    expect([...ids].sort()).toEqual([...files].sort());
  });

  it('has no page without a kind', () => {
    const pages = readdirSync(PAGES).flatMap((name) => (name === 'README.md' ? [] : [name.replace(/\.md$/, '')]));
    expect(pages.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  const page = existsSync(`${PAGES}/${id}.md`) ? pageOf(id) : null;

  it('has a page with a title in both languages and all sections', () => {
    expect(page?.title).toMatch(new RegExp(`^# ${id} · [\\u4e00-\\u9fff、（）]+ · [A-Z][A-Za-z, -]+$`));
    expect([...(page?.sections.keys() ?? [])]).toEqual(SECTIONS);
  });

  it('is told in both languages', () => {
    for (const heading of SECTIONS.slice(0, 2)) {
      expect(page?.sections.get(heading)).toMatch(/[\u4e00-\u9fff]/);
      expect(page?.sections.get(heading)).toMatch(/[a-z]{2,} [a-z]{2,}/);
    }
  });

  it('has an example that it reads as the page says', () => {
    const examples = blocksOf(page?.sections.get('例子 · Example') ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const { grid, told } of examples) {
      const [found] = tablesOf(grid);
      expect({ kind: found?.kind, lines: found?.lines }).toEqual({ kind: id, lines: told });
    }
  });

  it('has a counter-example that another kind, or none, fits better', () => {
    const examples = blocksOf(page?.sections.get('反例 · Counter-example') ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const { grid, told } of examples) {
      const kinds = tablesOf(grid).map(({ kind }) => kind);
      expect(kinds).toEqual(told.filter((kind) => kind !== 'none'));
      expect(kinds).not.toContain(id);
    }
  });
});

function pageOf(id: string) {
  const [head = '', ...sections] = readFileSync(`${PAGES}/${id}.md`, 'utf8').split(/^## /m);
  const bodies = sections.map((section): [string, string] => {
    const end = section.indexOf('\n');
    return [section.slice(0, end).trim(), section.slice(end).trim()];
  });
  return { title: head.trim(), sections: new Map(bodies) };
}

/** Each grid with the lines of the block below it: what is read of it, or the kinds of its tables. */
function blocksOf(text: string): { grid: string; told: string[] }[] {
  const blocks = [...text.matchAll(BLOCK)].map(([, kind, body = '']) => ({ kind, body }));
  return blocks.flatMap(({ kind, body }, at) =>
    kind === 'grid'
      ? [{ grid: body, told: (blocks[at + 1]?.body ?? '').split('\n').filter((line) => line !== '') }]
      : [],
  );
}

function tablesOf(body: string): { kind: string; lines: string[] }[] {
  const grid = new Grid(sheetOf('表', body));
  return findHeaders(grid).map((headings) => ({
    kind: headings.kind.id,
    lines: linesOf(headings.kind.read({ headings, limit: grid.lines.length, unit: null })),
  }));
}

function linesOf({
  projects = [],
  indicators = [],
  funds,
  portfolio,
  figures,
  figuresBeside = [],
  sums = [],
}: TableRead): string[] {
  return [
    ...projects.flatMap(({ name, unit, table, funds: own }) => [
      `${name} ${unit || '·'}`,
      ...table.indicators.map(indicatorLine),
      ...(own ? fundLines(own) : []),
    ]),
    ...indicators.flatMap((table) => [...table.indicators.map(indicatorLine), ...table.groups.map(groupLine)]),
    ...(funds ? fundLines(funds) : []),
    ...(portfolio ? portfolioLines(portfolio) : []),
    ...(figures ? figureLines(figures) : []),
    ...figuresBeside.flatMap(figureLines),
    ...sums.map(factLine),
  ];
}
