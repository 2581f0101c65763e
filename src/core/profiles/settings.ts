import { SETTINGS_SHEET } from '../own-sheets/names';
import type { CellValue, Message, Profile, Snapshot } from '../model';
import { foldWidth, formatFigure, toBig } from '../quantity';
import { withoutYearWord } from '../terms/years';
import { LIMITS } from './catalogue';
import { CHOICES } from './choices';
import { headsInUse, settingOf } from './names';
import { DEFAULT_PROFILE, profileById, PROFILES, shortName } from './presets';

/** What the sheet 评价设置 says. */
export interface Settings {
  /** The preset it names with the department's own choices on top; the default where it says nothing. */
  readonly profile: Profile;
  /** It names or changes one, rather than leaving it to the default. */
  readonly namesProfile: boolean;
  /** Limits of the checks by `check.option`, and every row whose name is no setting. */
  readonly options: ReadonlyMap<string, string>;
  /** What is written for each setting, by its id. */
  readonly values: ReadonlyMap<string, string>;
  /** 「2023」, empty where not written. */
  readonly period: string;
  /** Rows that could not be used, and why. */
  readonly problems: readonly Message[];
}

const TITLES = new Set(['名称', '设置', '设置项', '项目', 'name', 'setting']);
const CUSTOM_ID = 'custom';
const MOST_ROWS = 1000;

interface Row {
  /** As written. */
  readonly name: string;
  /** Of the setting it names; null where there is no such setting. */
  readonly id: string | null;
  readonly value: string;
}

function textOf(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return foldWidth(cell).trim();
  if (typeof cell === 'number') return formatFigure(toBig(cell));
  return '';
}

/**
 * Rows with a name and a value beside it, whatever columns they stand in. Below our own headings the value is what stands in its
 * column, for what stands beside an empty one explains it.
 */
function rowsOf(snapshot: Snapshot): Row[] {
  const sheet = snapshot.sheets.find(({ name }) => name.trim() === SETTINGS_SHEET);
  const rows: Row[] = [];
  let named = -1;
  for (const cells of (sheet?.rows ?? []).slice(0, MOST_ROWS)) {
    const texts = cells.map(textOf);
    const inUse = texts.findIndex(headsInUse);
    if (inUse >= 2) named = inUse - 2;
    else {
      const filled = texts.filter((text) => text !== '');
      const [name = '', value = ''] = named < 0 ? filled : [texts[named], texts[named + 1]];
      const key = name.replace(/[\s:]+$/, '');
      if (key === '' || value === '' || TITLES.has(key.toLowerCase())) continue;
      rows.push({ name: key, id: settingOf(key)?.id ?? null, value });
    }
  }
  return rows;
}

/** A preset by its id, or by words of the document it follows: 「财预〔2021〕101号」, 「湖北」. */
function presetOf(value: string): Profile | null {
  const byId = profileById(value);
  if (byId || value.length < 2) return byId;
  const named = PROFILES.filter((profile) => foldWidth(shortName(profile)) === value);
  const [only, ...others] = named.length > 0 ? named : PROFILES.filter(({ basis }) => foldWidth(basis).includes(value));
  return only && others.length === 0 ? only : null;
}

function readPreset(rows: readonly Row[], problems: Message[]): Profile {
  const row = rows.find(({ id }) => id === 'profile');
  if (!row) return DEFAULT_PROFILE;
  const preset = presetOf(row.value);
  if (preset) return preset;
  const known = PROFILES.map(({ id }) => id).join('、');
  problems.push({ id: 'scoring.settings-unknown-profile', data: { value: row.value, known } });
  return DEFAULT_PROFILE;
}

/** The preset with the department's own choices, under an id of its own. */
function withChoices(preset: Profile, rows: readonly Row[], problems: Message[]): Profile {
  let profile = preset;
  for (const { name, id, value } of rows) {
    const choice = id === null ? undefined : CHOICES.get(id);
    if (!choice) continue;
    const change = choice(value, profile);
    if (change) profile = changed(profile, change);
    else problems.push({ id: 'scoring.settings-unreadable', data: { name, value } });
  }
  const ownName = rows.find(({ id }) => id === 'profile-name')?.value;
  if (profile === preset && ownName === undefined) return preset;
  return { ...profile, id: ownName ?? CUSTOM_ID };
}

/** The same profile where the change says what it says already: writing a preset's own rules down makes no other one of it. */
function changed(profile: Profile, change: Partial<Profile>): Profile {
  const next = { ...profile, ...change };
  return JSON.stringify(next) === JSON.stringify(profile) ? profile : next;
}

/** Whether a value of a rule of one's own can be read; null where there is no such rule. */
export function readChoice(id: string, value: string, profile: Profile): boolean | null {
  const choice = CHOICES.get(id);
  return choice ? choice(foldWidth(value).trim(), profile) !== null : null;
}

/**
 * Reads the sheet 评价设置: one setting a row, its name and its value in the first two filled cells. A row that cannot be
 * read becomes a problem, and the preset's choice stays; without the sheet everything is the default.
 */
export function readSettings(snapshot: Snapshot): Settings {
  const problems: Message[] = [];
  const rows = rowsOf(snapshot);
  const profile = withChoices(readPreset(rows, problems), rows, problems);
  const options = new Map<string, string>();
  const values = new Map<string, string>();
  let period = '';
  for (const { name, id, value } of rows) {
    if (id !== null && !values.has(id)) values.set(id, value);
    if (id === 'period') period = withoutYearWord(value);
    else if (id === null || LIMIT_IDS.has(id)) options.set(id ?? name, value);
  }
  // Who writes a rule down means it, also where the preset says the same.
  const namesProfile = profile !== DEFAULT_PROFILE || ['profile', ...CHOICES.keys()].some((id) => values.has(id));
  return { profile, namesProfile, options, period, values, problems };
}

const LIMIT_IDS: ReadonlySet<string> = new Set(LIMITS.map(({ id }) => id));
