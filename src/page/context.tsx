/** What every part of the page may use. */
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../core/messages';
import type { Desk, DeskState } from './desk/desk';
import type { Workers } from './desk/workers';
import type { SayFailed } from './failed';
import type { SayOnPage } from './texts';

export interface Page {
  readonly desk: Desk;
  readonly workers: Workers;
  readonly language: Language;
  readonly say: SayOnPage;
  readonly sayFailed: SayFailed;
  /** Draws the page anew in the other language; what lies on the desk stays. */
  readonly switchLanguage: () => void;
}

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error('outside of the page');
  return page;
}

export function useDesk(): DeskState {
  const { desk } = usePage();
  return useSyncExternalStore(desk.subscribe, desk.getState);
}
