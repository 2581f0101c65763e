/** Puts the page together: its workers, its desk, its words. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/messages';
import { loadTheme } from '../taskpane/theme';
import { PageApp } from './components/PageApp';
import { Desk, type DeskWords } from './desk/desk';
import { Workers, type Workman } from './desk/workers';
import { failedIn, PATIENCE } from './failed';
import { sayOnPage } from './texts';
import { theme } from './theme';

/** Workers leave a core to the page itself; more than these would only wait for the disk and each other's memory. */
const MOST_WORKERS = 6;

/** @param script the text of the page's own script: workers run the same */
export async function startPage(element: HTMLElement, script: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const workers = new Workers({
    start: () => new Worker(address) as Workman,
    count: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    patience: PATIENCE * 1000,
  });
  const first: Language = /^en\b/i.test(navigator.language) ? 'en' : 'zh';
  if (!canWork(address)) {
    element.textContent = sayOnPage(first)('page.noWorkers');
    return;
  }
  const root = createRoot(element);
  const initialTheme = await loadTheme(theme());
  const desk = new Desk(workers, wordsIn(first));
  const show = (language: Language) => {
    const say = sayOnPage(language);
    const words = wordsIn(language);
    const switchLanguage = () => {
      const other = language === 'zh' ? 'en' : 'zh';
      desk.speak(wordsIn(other));
      show(other);
    };
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('page.title');
    root.render(
      <StrictMode>
        <PageApp key={language} page={{ desk, workers, ...words, say, switchLanguage }} initialTheme={initialTheme} />
      </StrictMode>,
    );
  };
  show(first);
}

/** Whether the browser lets a page that was opened from a disk work in the background. */
function canWork(address: string): boolean {
  try {
    new Worker(address).terminate();
    return true;
  } catch {
    return false;
  }
}

function wordsIn(language: Language): DeskWords {
  return { language, sayFailed: failedIn(language, sayOnPage(language)) };
}
