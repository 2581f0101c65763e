/** Focus moves only where the person opened or closed something, and is in the pane: who has gone on to the sheet keeps their keys. */
import { useEffect, useRef, type RefObject } from 'react';

const CONTROLS = 'textarea, input, select, button';

/** Whether the keys the person presses arrive in the pane. */
export const hasKeys = (): boolean => document.hasFocus();

/** Focuses an element, unless the person has gone on to the sheet: what comes late takes nobody's keys away there. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (hasKeys()) element?.focus();
}

/** Focuses the first control of what stands in the element. */
export function focusFirst(element: Element | null | undefined): void {
  focusOn(element?.querySelector<HTMLElement>(CONTROLS));
}

/** For a form that was just opened: its first control gets the focus. */
export function useFocusOnOpen<Root extends HTMLElement>(isNew: boolean): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const takesFocus = useRef(isNew);
  useEffect(() => {
    if (takesFocus.current) focusFirst(root.current);
  }, []);
  return root;
}

/** For buttons that a form takes the place of: when it closes, the button of that name gets the focus back. */
export function useReturnedFocus<Root extends HTMLElement>(opened: string | null): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null && last.current !== null) {
      focusOn(root.current?.querySelector<HTMLElement>(`[name="${last.current}"]`));
    }
    last.current = opened;
  }, [opened]);
  return root;
}
