import { CHECK_TEXTS } from '../../src/taskpane/texts/check';
import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { Language } from '../../src/core/messages';
import type { HostTheme } from '../../src/taskpane/host';
import { openChecked, openPane } from './render';
import { nothing, twoForms } from './sample';

/** Colours need a browser that draws. */
const RULES = { 'color-contrast': { enabled: false } };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: RULES });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each<[Language, HostTheme['kind']]>([
  ['zh', 'light'],
  ['en', 'dark'],
  ['zh', 'contrast'],
])('without a fault for assistive technology (%s, %s)', (language, kind) => {
  const prepare = (host: Parameters<NonNullable<Parameters<typeof openPane>[1]>>[0]) => {
    host.language = language;
    host.theme = { kind, background: '#000000', foreground: '#ffffff' };
  };

  it('the first screen', async () => {
    openPane(undefined, prepare);
    expect(await violations()).toEqual([]);
  });

  it('reading', async () => {
    const { host, say, user } = openPane(undefined, (prepared) => {
      prepare(prepared);
      prepared.gate = new Promise(() => undefined);
    });
    await user.click(screen.getByRole('button', { name: say('command.checkWorkbook') }));
    act(() => host.onProgress?.(1, 2));
    await screen.findByRole('progressbar');
    expect(await violations()).toEqual([]);
  });

  it('findings, open, with each form', async () => {
    const { say, user } = await openChecked(undefined, prepare);
    await user.click(await screen.findByRole('button', { name: /98.5/ }));
    await user.click(screen.getByRole('button', { name: /检查范围|Scope/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: say.of(CHECK_TEXTS)('finding.accept') }));
    await user.click(screen.getByRole('button', { name: say.of(CHECK_TEXTS)('accept.confirm') }));
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: say.of(CHECK_TEXTS)('finding.correct') }));
    expect(await violations()).toEqual([]);
  });

  it('no table', async () => {
    await openChecked(nothing(), prepare);
    expect(await violations()).toEqual([]);
  });

  it.each(['tab.scores', 'tab.summary', 'tab.settings'] as const)('%s', async (tab) => {
    const { say, user } = await openChecked(twoForms(), prepare);
    await user.click(screen.getByRole('tab', { name: say(tab) }));
    await screen.findAllByRole('combobox');
    const [closed] = screen.queryAllByRole('button', { expanded: false });
    if (closed) await user.click(closed);
    expect(await violations()).toEqual([]);
  });

  it('outside Excel', async () => {
    openPane(undefined, (host) => {
      prepare(host);
      host.host = 'none';
    });
    expect(await violations()).toEqual([]);
  });
});
