import { CHECKS } from '../../src/core/checks';
import { checkTitle } from '../../src/core/messages';
import { pagesAt } from '../../src/cli/explain';
import { nearNames } from '../../src/cli/near';
import { threadEntry } from '../../src/cli/start';
import { pe } from './support';

const ids = CHECKS.map(({ meta }) => meta.id);

describe('pe checks', () => {
  it.each(['zh', 'en'] as const)('lists every check with severity and title (%s)', async (language) => {
    const { exitCode, out } = await pe(['checks', '--lang', language]);
    expect(exitCode).toBe(0);
    for (const id of ids) {
      const line = out.split('\n').find((one) => one.split(/\s+/)[2] === id);
      expect(line?.endsWith(`  ${checkTitle(id, language)}`)).toBe(true);
    }
    expect(out).toContain(language === 'zh' ? '错误' : 'error');
    expect(out).toContain(`${String(ids.length)}`);
  });

  it('gives the catalogue as JSON, with options under their full names', async () => {
    const list = JSON.parse((await pe(['checks', '--json'])).out) as { id: string; options: unknown[] }[];
    expect(list.map(({ id }) => id)).toEqual(ids);
    expect(list.find(({ id }) => id === 'over-achievement')?.options).toEqual([
      { name: 'over-achievement.note', default: '120%' },
    ]);
  });
});

describe('pe check --explain', () => {
  it('prints the Chinese half of a page, with its example', async () => {
    const { exitCode, out } = await pe(['check', '--explain', 'over-achievement']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^大幅超过目标 {2}over-achievement\n/);
    expect(out).toContain('\n查什么\n');
    expect(out).toContain('over-achievement.note = 120%  从多少起提示');
    expect(out).toContain('级别：提醒 · 自 0.1.0 版起 · 财预〔2020〕10号');
    expect(out).toContain('→ 提醒  D2  所写 3200批，对照 ≥2400批');
    expect(out).not.toMatch(/What|more is better|`|##/);
  });

  it('prints the English half on request', async () => {
    const { out } = await pe(['check', '--explain', 'over-achievement', '--lang', 'en']);
    expect(out).toMatch(/^Far above target {2}over-achievement\n/);
    expect(out).toContain('\nWhen not to use\n');
    expect(out).toContain('the completion from which it is noted');
    expect(out).toContain('level: warning · since 0.1.0 · ');
    expect(out).toContain('→ warning  D2  stated 3200批, compared with ≥2400批');
    expect(out).not.toMatch(/查什么|不提醒/);
  });

  it('sets the columns of an example under each other', async () => {
    const { out } = await pe(['check', '--explain', 'score-total']);
    expect(out).toContain('  一级指标  三级指标  分值  得分\n  产出指标  检验台次  60    56\n');
  });

  it('says every level in words, and leaves no line of the page as it is written there', async () => {
    for (const id of ids) {
      const { out } = await pe(['check', '--explain', id]);
      expect(out).not.toMatch(/→ (?:error|warning|info)|↔|\|/);
    }
  });

  it.each(ids)('%s has its sections, each with text, in either language', async (id) => {
    for (const language of ['zh', 'en']) {
      const sections = (await pe(['check', '--explain', id, '--lang', language])).out.split('\n\n').slice(1);
      expect(sections.length).toBeGreaterThanOrEqual(6);
      for (const section of sections)
        expect(section.split('\n').filter((line) => line.trim() !== '')).not.toHaveLength(1);
    }
  });

  it.each([
    ['score-totl', 'score-total'],
    ['duplicate', 'indicator-duplicate'],
    ['Score-Total', 'score-total'],
  ])('names what %s may have meant', async (id, near) => {
    const { exitCode, err } = await pe(['check', '--explain', id]);
    expect(exitCode).toBe(2);
    expect(err).toContain(near);
  });

  it.each(['qwertyuiop', '../../README', '', 'x'.repeat(10000), '__proto__'])(
    'has a sentence for 「%s」',
    async (id) => {
      const { exitCode, err } = await pe(['check', '--explain', id]);
      expect(exitCode).toBe(2);
      expect(err).toContain('没有名为');
    },
  );
});

it('the pages and the threads lie where the command does', () => {
  expect(pagesAt('file:///a/src/cli/explain.ts').href).toBe('file:///a/docs/checks/');
  expect(pagesAt('file:///a/pe.mjs').href).toBe('file:///a/checks/');
  expect(threadEntry('file:///a/src/cli/start.ts').href).toBe('file:///a/bin/pe.mjs');
  expect(threadEntry('file:///a/pe.mjs').href).toBe('file:///a/pe.mjs');
});

it('pe check without files says what is missing', async () => {
  const { exitCode, err } = await pe(['check']);
  expect(exitCode).toBe(2);
  expect(err).toContain('请写出要核对的工作簿');
});

describe('near names', () => {
  it.each([
    ['target-missing', ['target-missing']],
    ['weight', ['weight-group', 'weight-total']],
    ['grade-term', ['grade-term']],
    ['zzz', []],
  ])('%s', (name, expected) => {
    expect(nearNames(name, ['grade-term', 'target-missing', 'weight-group', 'weight-total'])).toEqual(expected);
  });
});
