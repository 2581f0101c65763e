/** Puts the pane of a host on the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerCommands, type Ribbon } from '../commands';
import { App } from './App';
import type { Pane } from './context';
import type { Host } from './host';
import { Session } from './session/session';
import { sayIn } from './texts';

/** Draws the pane into an element and ties the ribbon to the same session. */
export function startPane(element: HTMLElement, host: Host, ribbon: Ribbon): Pane {
  const { language } = host.environment();
  const say = sayIn(language);
  const pane: Pane = { host, language, say, session: new Session(host, say) };
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = say('app.title');
  registerCommands(ribbon, pane.session);
  createRoot(element).render(
    <StrictMode>
      <App pane={pane} />
    </StrictMode>,
  );
  return pane;
}
