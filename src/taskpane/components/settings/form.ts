/** The settings as a person edits them, and what of them has to be written. Pure. */
import type { Profile } from '../../../core/model';
import { LIMITS, OWN_RULES, profileById, PROFILES, readChoice, shortName, type Settings } from '../../../core/profiles';
import { readQuantity } from '../../../core/quantity';

export interface Form {
  /** Id of a preset. */
  readonly profile: string;
  /** What is typed for each other setting, by its id; empty for the profile's or the default. */
  readonly values: ReadonlyMap<string, string>;
}

const TYPED: readonly string[] = ['period', 'profile-name', ...[...OWN_RULES, ...LIMITS].map(({ id }) => id)];
const LIMIT_IDS: ReadonlySet<string> = new Set(LIMITS.map(({ id }) => id));

/** The preset that the workbook's rules are built on. */
export function presetOf({ id, basis }: Profile): Profile | undefined {
  return PROFILES.find((preset) => preset.id === id) ?? PROFILES.find((preset) => preset.basis === basis);
}

export function formOf({ profile, period, values }: Settings): Form {
  const typed = TYPED.map((id) => [id, id === 'period' ? period : (values.get(id) ?? '')] as const);
  return { profile: presetOf(profile)?.id ?? '', values: new Map(typed) };
}

/** The settings that differ, by their ids; an empty value takes the default back. */
export function changes(before: Form, after: Form): (readonly [id: string, value: string])[] {
  const preset = profileById(after.profile);
  const rules = before.profile !== after.profile && preset ? [['profile', shortName(preset)] as const] : [];
  const typed = [...after.values]
    .map(([id, value]) => [id, value.trim()] as const)
    .filter(([id, value]) => value !== (before.values.get(id) ?? ''));
  return [...rules, ...typed];
}

/** Whether everything typed can be read. */
export function isValid({ profile, values }: Form): boolean {
  return [...values].every(([id, value]) => isReadable(id, value, profile));
}

/** Whether what is typed for a setting can be read; an empty value always is. */
export function isReadable(id: string, value: string, profile: string): boolean {
  const text = value.trim();
  if (text === '' || id === 'profile-name') return true;
  if (id === 'period') return isPeriod(text);
  if (LIMIT_IDS.has(id)) return isOption(text);
  const preset = profileById(profile);
  return preset === null || readChoice(id, text, preset) !== false;
}

/** A year of four digits, or nothing. */
export function isPeriod(text: string): boolean {
  return /^(?:|(?:19|20)\d\d)$/.test(text.trim());
}

/** A number or percentage at or above zero, or nothing: what the checks accept. */
export function isOption(text: string): boolean {
  if (text.trim() === '') return true;
  const quantity = readQuantity(text);
  return quantity.kind === 'number' && quantity.value.gte(0);
}
