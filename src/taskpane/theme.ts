/** The host's theme as one of Fluent. The light one is here at once, the others are loaded where they are wanted. */
import { webLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from './host';

/** Text in Chinese needs fonts that draw simplified characters, ahead of whatever the system would fall back to. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<HostTheme['kind'], () => Promise<Theme>>> = {
  light: () => Promise.resolve(webLightTheme),
  dark: async () => (await import('./themes')).webDarkTheme,
  contrast: async () => (await import('./themes')).teamsHighContrastTheme,
};

/** In high contrast the surfaces are the host's own, so that the pane does not stand out from the window around it. */
export async function loadTheme({ kind, background, foreground }: HostTheme): Promise<Theme> {
  const theme: Theme = { ...(await THEMES[kind]()), fontFamilyBase: FONTS };
  if (kind !== 'contrast' || background === '' || foreground === '') return theme;
  return { ...theme, colorNeutralBackground1: background, colorNeutralForeground1: foreground };
}
