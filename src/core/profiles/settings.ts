import { SETTINGS_SHEET } from '../own-sheets/names';
import type { CellValue, Message, Profile, Snapshot } from '../model';
import { foldWidth, formatFigure, toBig } from '../quantity';
import { CHOICES, type Choice } from './choices';
import { DEFAULT_PROFILE, profileById, PROFILES } from './presets';

/** What the sheet 评价设置 says. */
export interface Settings {
  /** The preset it names with the department's own choices on top; the default where it says nothing. */
  readonly profile: Profile;
  /** It names or changes one, rather than leaving it to the default. */
  readonly namesProfile: boolean;
  /** Every other row, name to value: options of the checks. */
  readonly options: ReadonlyMap<string, string>;
  /** 「2023」, empty where not written. */
  readonly period: string;
  /** Rows that could not be used, and why. */
  readonly problems: readonly Message[];
}

const PROFILE_NAMES = new Set(['赋分规则', '评分规则', 'profile']);
const OWN_NAMES = new Set(['规则名称', '自定义规则名称']);
const PERIOD_NAMES = new Set(['评价年度', '年度', '评价期间', 'period']);
const HEADINGS = new Set(['名称', '设置', '设置项', '项目', 'name']);
const CUSTOM_ID = 'custom';
const MOST_ROWS = 1000;

const CHOICE_BY_NAME = new Map<string, Choice>(
  CHOICES.flatMap((choice) => choice.names.map((name): [string, Choice] => [name, choice])),
);

interface Row {
  readonly name: string;
  readonly value: string;
}

function textOf(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return foldWidth(cell).trim();
  if (typeof cell === 'number') return formatFigure(toBig(cell));
  return '';
}

/** Rows with a name and a value beside it, whatever columns they stand in. */
function rowsOf(snapshot: Snapshot): Row[] {
  const sheet = snapshot.sheets.find(({ name }) => name.trim() === SETTINGS_SHEET);
  return (sheet?.rows ?? []).slice(0, MOST_ROWS).flatMap((cells) => {
    const [name = '', value = ''] = cells.map(textOf).filter((text) => text !== '');
    const key = name.replace(/[\s:]+$/, '');
    return key === '' || value === '' || HEADINGS.has(key) ? [] : [{ name: key, value }];
  });
}

/** A preset by its id, or by words of the document it follows: 「财预〔2021〕101号」, 「湖北」. */
function presetOf(value: string): Profile | null {
  const byId = profileById(value);
  if (byId || value.length < 2) return byId;
  const [only, ...others] = PROFILES.filter(({ basis }) => foldWidth(basis).includes(value));
  return only && others.length === 0 ? only : null;
}

function readPreset(rows: readonly Row[], problems: Message[]): Profile {
  const row = rows.find(({ name }) => PROFILE_NAMES.has(name));
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
  for (const { name, value } of rows) {
    const choice = CHOICE_BY_NAME.get(name);
    if (!choice) continue;
    const change = choice.read(value, profile);
    if (change) profile = { ...profile, ...change };
    else problems.push({ id: 'scoring.settings-unreadable', data: { name, value } });
  }
  const ownName = rows.find(({ name }) => OWN_NAMES.has(name))?.value;
  if (profile === preset && ownName === undefined) return preset;
  return { ...profile, id: ownName ?? CUSTOM_ID };
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
  let period = '';
  for (const { name, value } of rows) {
    if (PERIOD_NAMES.has(name)) period = value.replace(/年度?$/, '');
    else if (!PROFILE_NAMES.has(name) && !OWN_NAMES.has(name) && !CHOICE_BY_NAME.has(name)) options.set(name, value);
  }
  return {
    profile,
    namesProfile: profile !== DEFAULT_PROFILE || rows.some(({ name }) => PROFILE_NAMES.has(name)),
    options,
    period,
    problems,
  };
}
