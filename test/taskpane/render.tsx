/** Opens the pane over a host in memory. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Snapshot } from '../../src/core/model';
import { App } from '../../src/taskpane/App';
import { Session } from '../../src/taskpane/session/session';
import { speak } from '../../src/taskpane/texts';
import { en } from '../../src/taskpane/texts/en';
import { zh } from '../../src/taskpane/texts/zh';
import { FakeHost } from './fake-host';
import { wrongTotal } from './sample';

// A machine that does other things besides needs its time.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** Where a person's keys arrive. jsdom knows only whether an element has the focus, not whether the window has it. */
export const keys = { areInPane: true };
document.hasFocus = () => keys.areInPane;
beforeEach(() => {
  keys.areInPane = true;
});

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

export function openPane(snapshot: Snapshot = wrongTotal(), prepare: (host: FakeHost) => void = () => undefined) {
  const host = new FakeHost(snapshot);
  prepare(host);
  const say = speak(host.language, host.language === 'en' ? en : zh);
  const pane = { host, say, language: host.language, session: new Session(host, say) };
  const view = render(<App pane={pane} initialTheme={THEMES[host.theme.kind]} />);
  return { ...view, host, say, session: pane.session, user: userEvent.setup() };
}

/** The same, after the button was pressed and the result has come. */
export async function openChecked(snapshot?: Snapshot, prepare?: (host: FakeHost) => void) {
  const opened = openPane(snapshot, prepare);
  await opened.user.click(screen.getByRole('button', { name: opened.say('command.checkWorkbook') }));
  await screen.findByRole('button', { name: opened.say('command.checkAgain') });
  await screen.findByRole('button', { name: /检查范围|Scope/ });
  return opened;
}
