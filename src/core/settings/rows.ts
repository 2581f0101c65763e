/** Every setting as it is written down: what the workbook says, what is in use, what may be written, what it means. */
import { CHECKS } from '../checks';
import type { Language } from '../messages';
import { presentRule, PROFILES, SETTINGS, settingName, shortName, type Setting, type Settings } from '../profiles';

export interface SettingRow {
  readonly id: string;
  readonly name: string;
  /** What the workbook says; empty where it leaves it to the profile or the default. */
  readonly value: string;
  readonly inUse: string;
  readonly allowed: string;
  readonly meaning: string;
  /** The words it takes, where there are only a few. */
  readonly words: readonly string[];
}

/** Defaults of the limits, by the ids of their settings. */
export const DEFAULTS: ReadonlyMap<string, string> = new Map(
  CHECKS.flatMap(({ meta }) =>
    (meta.options ?? []).map((option): [string, string] => [`${meta.id}.${option.name}`, option.default]),
  ),
);

export function settingRows(settings: Settings, language: Language): SettingRow[] {
  return SETTINGS.map((setting) => ({
    id: setting.id,
    name: settingName(setting, language),
    value: settings.values.get(setting.id) ?? '',
    inUse: inUse(setting, settings, language),
    allowed:
      setting.id === 'profile'
        ? PROFILES.map(shortName).join(language === 'en' ? ', ' : '、')
        : setting.allowed[language],
    meaning: setting.meaning[language],
    words: setting.id === 'profile' ? PROFILES.map(shortName) : (setting.words?.[language] ?? []),
  }));
}

function inUse({ id }: Setting, { profile, period, options, values }: Settings, language: Language): string {
  if (id === 'profile') return values.get(id) ?? shortName(profile);
  if (id === 'period') return period;
  if (id === 'profile-name') return values.get(id) ?? '';
  return options.get(id) ?? DEFAULTS.get(id) ?? presentRule(id, profile, language);
}
