/** The settings as a person edits them, and what of them has to be written. Pure. */
import { CHECKS } from '../../../core/checks';
import type { Profile } from '../../../core/model';
import { PROFILES, type Settings } from '../../../core/profiles';
import { readQuantity } from '../../../core/quantity';

export interface Form {
  /** Id of a preset. */
  readonly profile: string;
  readonly period: string;
  /** `check.option` to what is typed; empty for the default. */
  readonly options: ReadonlyMap<string, string>;
}

export interface Option {
  /** As on the sheet: `check.option`. */
  readonly name: string;
  readonly check: string;
  readonly default: string;
}

export const OPTIONS: readonly Option[] = CHECKS.flatMap(({ meta }) =>
  (meta.options ?? []).map((option) => ({
    name: `${meta.id}.${option.name}`,
    check: meta.id,
    default: option.default,
  })),
);

/** Names of the rows, as they are written. */
const PROFILE_ROW = '赋分规则';
const PERIOD_ROW = '评价年度';

/** The preset that the workbook's rules are built on. */
export function presetOf({ id, basis }: Profile): Profile | undefined {
  return PROFILES.find((preset) => preset.id === id) ?? PROFILES.find((preset) => preset.basis === basis);
}

export function formOf({ profile, period, options }: Settings): Form {
  return {
    profile: presetOf(profile)?.id ?? '',
    period,
    options: new Map(OPTIONS.map(({ name }) => [name, options.get(name) ?? ''])),
  };
}

/** The rows that differ; an empty value takes the default back. */
export function changes(before: Form, after: Form): (readonly [name: string, value: string])[] {
  const rows: [name: string, before: string, after: string][] = [
    [PROFILE_ROW, before.profile, after.profile],
    [PERIOD_ROW, before.period, after.period.trim()],
    ...[...after.options].map(([name, value]): [string, string, string] => [
      name,
      before.options.get(name) ?? '',
      value.trim(),
    ]),
  ];
  return rows.filter(([, was, is]) => was !== is).map(([name, , is]) => [name, is]);
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
