/** What every part of the pane may use: the host, the session, and words. */
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../core/messages';
import type { Host } from './host';
import type { Session } from './session/session';
import type { State } from './session/state';
import type { Say } from './texts';

export interface Pane {
  readonly host: Host;
  readonly session: Session;
  readonly language: Language;
  readonly say: Say;
}

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('outside of the pane');
  return pane;
}

export function useSession(): State {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}
