/** Puts the pane of a host on the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Pane } from './context';
import type { Host } from './host';
import { Session } from './session/session';
import { loadTexts, speak } from './texts';
import { loadTheme } from './theme';

/** Starts a session, draws its pane into an element, and begins to hear of changes. */
export async function startPane(element: HTMLElement, host: Host): Promise<Pane> {
  const { host: program, language, theme } = host.environment();
  const say = speak(language, await loadTexts(language));
  const pane: Pane = { host, language, say, session: new Session(host, say) };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = say('app.title');
  createRoot(element).render(
    <StrictMode>
      <App pane={pane} initialTheme={await loadTheme(theme)} />
    </StrictMode>,
  );
  if (program === 'excel') {
    void pane.session.watch();
    window.addEventListener('focus', () => void pane.session.lookAgain());
  }
  return pane;
}
