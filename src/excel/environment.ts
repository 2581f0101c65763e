/** Where the page runs: host, language, theme, and what the host can do. */
import type { Language } from '../core/messages';
import { language } from './language';
import { has, hasExcel } from './requirements';

export interface HostTheme {
  /** `contrast` where the person has chosen high contrast: colours are then the system's. */
  readonly kind: 'light' | 'dark' | 'contrast';
  /** CSS colours of Office's own surfaces. */
  readonly background: string;
  readonly foreground: string;
}

/** Features that some hosts lack; everything else works wherever the add-in loads. */
export interface Supports {
  /** Changes are heard of: results can be kept up to date. */
  readonly watch: boolean;
  /** Related cells are selected together. */
  readonly selectTogether: boolean;
  /** PE functions work in cells. */
  readonly functions: boolean;
  /** PE formulas can be converted to values and back. */
  readonly values: boolean;
  /** The pane can be shown from a ribbon button. */
  readonly pane: boolean;
  /** The workbook can be written. */
  readonly edits: boolean;
  /** Places in Word reports can be shown. */
  readonly documents: boolean;
}

export interface Environment {
  /** `none` where the page is open outside Excel. */
  readonly host: 'excel' | 'none';
  readonly language: Language;
  readonly theme: HostTheme;
  readonly supports: Supports;
  /** Pixels at the top right of the pane that the host draws its own menu over. */
  readonly menuWidth: number;
}

/** As the design guide for panes has it: 26×26 px, 8 px from the edge on a Mac; 12×32 px on Windows. */
const MENU_WIDTH: Readonly<Record<string, number>> = { Mac: 40, PC: 16 };

const LIGHT = { background: '#ffffff', foreground: '#242424' } as const;
const DARK = { background: '#292929', foreground: '#ffffff' } as const;
/** CSS system colours. */
const CONTRAST = { background: 'Canvas', foreground: 'CanvasText' } as const;

/** Below this share of white a background is dark. */
const DARK_BELOW = 0.4;

let isExcel = false;

/** Resolves when Office has said where the page runs; outside Office too. Await it before the first `environment()`. */
export async function ready(): Promise<void> {
  if (typeof Office === 'undefined') return;
  const { host } = await Office.onReady();
  isExcel = String(host) === 'Excel';
}

export function environment(): Environment {
  return {
    host: isExcel && hasExcel() ? 'excel' : 'none',
    language: language(),
    theme: theme(),
    supports: {
      watch: has('events'),
      selectTogether: has('selectAreas'),
      functions: isSet('CustomFunctionsRuntime'),
      values: has('comments'),
      pane: isSet('SharedRuntime'),
      edits: true,
      documents: false,
    },
    menuWidth: hasExcel() ? (MENU_WIDTH[String(Office.context.platform)] ?? 0) : 0,
  };
}

function isSet(name: string): boolean {
  return hasExcel() && Office.context.requirements.isSetSupported(name, '1.1');
}

function theme(): HostTheme {
  if (matches('(forced-colors: active)')) return { kind: 'contrast', ...CONTRAST };
  const office =
    typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  const background = cssColor(office?.bodyBackgroundColor);
  const foreground = cssColor(office?.bodyForegroundColor);
  const isDark = background ? brightness(background) < DARK_BELOW : (office?.isDarkTheme ?? false);
  const standard = isDark ? DARK : LIGHT;
  return {
    kind: isDark ? 'dark' : 'light',
    background: background ?? standard.background,
    foreground: foreground ?? standard.foreground,
  };
}

/** `#rrggbb`, which some hosts give without the sign; null for anything else. */
function cssColor(color: string | undefined): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** 0 is black, 1 is white. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

/**
 * Tells when the theme has changed. Excel has no event for it: high contrast is heard of at once, Office's own theme when the
 * person comes back to the pane. Returns how to stop listening.
 */
export function onThemeChange(listener: () => void): () => void {
  let known = JSON.stringify(theme());
  const look = () => {
    const now = JSON.stringify(theme());
    if (now === known) return;
    known = now;
    listener();
  };
  const contrast = typeof matchMedia === 'function' ? matchMedia('(forced-colors: active)') : null;
  contrast?.addEventListener('change', look);
  window.addEventListener('focus', look);
  return () => {
    contrast?.removeEventListener('change', look);
    window.removeEventListener('focus', look);
  };
}
