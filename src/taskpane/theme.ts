/** The host's theme as one of Fluent. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from './host';

/** Text in Chinese needs fonts that draw simplified characters, ahead of whatever the system would fall back to. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const THEMES: Readonly<Record<HostTheme['kind'], Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Surfaces follow the host, so that the pane does not stand out from the window around it. */
export function themeOf({ kind, background, foreground }: HostTheme): Theme {
  const theme: Theme = { ...THEMES[kind], fontFamilyBase: FONTS };
  if (kind !== 'contrast' || background === '' || foreground === '') return theme;
  return { ...theme, colorNeutralBackground1: background, colorNeutralForeground1: foreground };
}
