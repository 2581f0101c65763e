/** A check is a file, a test, a page, texts in both languages, and a line of the registry: none may be missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checksIndex, INDEX_FILE } from '../../../scripts/checks-index';
import { CHECKS } from '../../../src/core/checks';
import { checkFix, checkTitle, checkWhy, messageIds } from '../../../src/core/messages';
import { formatPlace as address } from '../../../src/core/sheet/reference';
import type { Finding } from '../../../src/core/model';
import { findingsIn, PAGES, readPage, SECTIONS } from './page';

const FOLDER = 'src/core/checks';
const ids = CHECKS.map(({ meta }) => meta.id);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !['index', 'registry'].includes(name));

describe('the registry', () => {
  it('is sorted by id, without repeats', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('lists every check that has a file, and none that has not', () => {
    expect(ids).toEqual([...files].sort());
  });

  it('has no page or test without a check', () => {
    const pages = readdirSync(PAGES).flatMap((name) => (name === 'README.md' ? [] : [name.replace(/\.md$/, '')]));
    expect(pages.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(CHECKS.map((check) => [check.meta.id, check] as const))('%s', (id, { meta }) => {
  it('has a test', () => {
    expect(existsSync(`test/core/checks/${id}.test.ts`)).toBe(true);
  });

  it('has a title, a reason why it matters and a way to fix it, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const texts = [checkTitle(id, language), checkWhy(id, language), checkFix(id, language)];
      expect(texts.filter((text) => /^[a-z-]+\.(?:title|why|fix)$/.test(text))).toEqual([]);
    }
  });

  it('belongs to a group that has a name', () => {
    expect(messageIds('zh')).toContain(`checks.group-${meta.group}`);
  });

  it('has a text for every message it yields', () => {
    const source = readFileSync(`${FOLDER}/${id}.ts`, 'utf8');
    const yielded = [...source.matchAll(/\bmessage: '([a-z0-9-]+)'/g)].map(([, name]) => `${id}.${name ?? ''}`);
    expect(yielded.filter((message) => !messageIds('zh').includes(message))).toEqual([]);
  });

  describe('its page', () => {
    const page = existsSync(`${PAGES}/${id}.md`) ? readPage(id) : null;

    it('has its title, its head and all sections', () => {
      expect(page?.title).toBe(`# ${id} · ${checkTitle(id)} · ${checkTitle(id, 'en')}`);
      expect(page?.head).toBe(`\`${meta.severity}\` · ${meta.since} · ${meta.basis}`);
      expect([...(page?.sections.keys() ?? [])]).toEqual(SECTIONS);
    });

    it('is written in both languages', () => {
      for (const [heading, text] of page?.sections ?? []) {
        if (heading === '例子 · Example') continue;
        expect(text).toMatch(/[\u4e00-\u9fff]/);
        expect(text).toMatch(/[a-z]{2,} [a-z]{2,}/);
      }
    });

    it('names every option with its default', () => {
      const options = page?.sections.get('选项 · Options') ?? '';
      for (const option of meta.options ?? [])
        expect(options).toContain(`\`${id}.${option.name}\` = ${option.default}`);
    });

    it('has an example that gives what it says', () => {
      expect(page?.examples.length).toBeGreaterThan(0);
      for (const example of page?.examples ?? []) {
        const found = findingsIn(example).filter(({ check }) => check === id);
        expect(found.map(lineOf)).toEqual(example.findings);
      }
    });
  });
});

function lineOf({ severity, at, stated, computed }: Finding): string {
  const figures = stated || computed ? [stated, '↔', computed] : [];
  return [severity, address(at), ...figures].filter((word) => word !== '').join(' ');
}

describe('the list of checks', () => {
  it('is up to date: run npm run checks', () => {
    expect(readFileSync(INDEX_FILE, 'utf8')).toBe(checksIndex());
  });
});
