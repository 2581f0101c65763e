/** The colours that the person's system asks for. */
import type { HostTheme } from '../taskpane/host';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'] as const;

export function theme(): HostTheme {
  const [isContrast, isDark] = QUERIES.map((query) => matchMedia(query).matches);
  if (isContrast) return { kind: 'contrast', background: 'Canvas', foreground: 'CanvasText' };
  return isDark
    ? { kind: 'dark', background: '#292929', foreground: '#ffffff' }
    : { kind: 'light', background: '#ffffff', foreground: '#242424' };
}

/** Tells when they change. Returns how to stop listening. */
export function onThemeChange(listener: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
