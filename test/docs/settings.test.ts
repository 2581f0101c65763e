/** The manual lists every setting and every form as the program has them, in both languages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMS } from '../../src/core/forms';
import { PROFILES, readSettings, SETTINGS, shortName } from '../../src/core/profiles';
import { settingRows } from '../../src/core/settings';

/** Rows of tables, as lists of their cells. */
const rowsOf = (page: string) =>
  readFileSync(resolve('docs', page), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe.each(['zh', 'en'] as const)('%s', (language) => {
  const ending = language === 'en' ? 'md' : 'zh-CN.md';
  const settings = rowsOf(`settings.${ending}`);
  const written = settingRows(readSettings({ sheets: [] }), language);

  it.each(SETTINGS.map((setting) => [setting.id, setting] as const))('documents %s', (id, setting) => {
    const { name, inUse, allowed, meaning } = written.find((row) => row.id === id) ?? written[0] ?? never();
    const names = language === 'en' ? setting.names : setting.names.slice(1);
    const row = settings.find((cells) => cells[2] === `\`${id}\``);
    expect(row).toEqual([
      name,
      names.length > 0 ? names.join('、') : '—',
      `\`${id}\``,
      inUse === '' ? '—' : inUse,
      allowed,
      meaning,
    ]);
  });

  it('documents no setting that there is not', () => {
    const ids = settings.flatMap(([, , id = '']) => (/^`.*`$/.test(id) ? [id.slice(1, -1)] : []));
    expect(ids).toEqual(SETTINGS.map(({ id }) => id));
  });

  it('documents every profile', () => {
    for (const profile of PROFILES)
      expect(settings).toContainEqual([shortName(profile), `\`${profile.id}\``, profile.basis]);
  });

  it('documents every form', () => {
    const forms = rowsOf(`blank-forms.${ending}`).filter(([id = '']) => id.startsWith('`'));
    expect(forms).toEqual(
      FORMS.map(({ id, name, english, purpose, source }) => [
        `\`${id}\``,
        language === 'en' ? `${english} (${name})` : name,
        purpose[language],
        source[language],
      ]),
    );
  });
});

function never(): never {
  throw new Error('no settings');
}
