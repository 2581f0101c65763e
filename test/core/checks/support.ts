/**
 * Projects in a few lines. A table is text: headings name the properties of the model, a row a line, `|` between cells;
 * an empty cell is blank, a heading that is left out is a column the table does not have.
 */
import { CHECKS, type CheckInput } from '../../../src/core/checks';
import { runAll } from '../../../src/core/checks/engine/run';
import { render } from '../../../src/core/messages';
import type {
  CellRef,
  Concept,
  Fact,
  Finding,
  FundRow,
  FundTable,
  Group,
  Indicator,
  IndicatorColumn,
  Outcome,
  Profile,
  Project,
  Quantity,
  ScoredProject,
  Stated,
} from '../../../src/core/model';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { readQuantity, unitOf } from '../../../src/core/quantity';
import { scoreProject } from '../../../src/core/scoring';
import { formatPlace as address } from '../../../src/core/sheet/reference';

export interface Declared {
  readonly points?: string;
  readonly score?: string;
}

export interface Sketch {
  /** Columns: level1, level2, name, points, target, actual, score, … and `part` (x for a 其中 row). */
  readonly indicators?: string;
  /** What groups declare, by name. */
  readonly groups?: Readonly<Record<string, Declared>>;
  readonly funds?: readonly FundTable[];
  readonly facts?: readonly Fact[];
  readonly profile?: Profile;
  /** Outcomes by name of indicator, in place of those of the criteria. */
  readonly outcomes?: Readonly<Record<string, Partial<Outcome>>>;
}

const SHEET = '评价表';
const QUANTITIES = [
  'points',
  'target',
  'actual',
  'score',
  'reviewScore',
  'completionRate',
  'scoreRate',
  'deductionRate',
  'deducted',
] as const;
const TEXTS = ['criterion', 'reason'] as const;

/** A project, scored. */
export function project(sketch: Sketch): ScoredProject {
  const scored = scoreProject(read(sketch), sketch.profile ?? DEFAULT_PROFILE);
  const outcomes = scored.outcomes.map((outcome, index) => {
    const name = scored.indicators[index]?.name ?? '';
    // What an outcome works out when it is asked does not come along with a spread.
    const { score, interval, kind, met, completion, explanation } = outcome;
    return { score, interval, kind, met, completion, explanation, ...sketch.outcomes?.[name] };
  });
  return { ...scored, outcomes };
}

/** A project as it is read, before scoring. */
export function read({ indicators: table = '', groups = {}, funds = [], facts = [] }: Sketch): Project {
  const { headings, rows } = parse(table);
  const indicators = rows.map((row) => indicatorOf(row));
  return {
    name: '测试项目',
    form: 'self',
    formProfile: null,
    sheet: SHEET,
    period: '2023',
    department: '',
    unit: '',
    indicators,
    groups: groupsOf(indicators, groups),
    funds,
    facts: facts.map((stated, index) => ({ ...stated, at: cell(100 + index, 25) })),
    columns: headings.filter((heading) => heading !== 'part') as IndicatorColumn[],
    unread: [],
    relations: [],
    told: [],
  };
}

/** The fund block of a form, or a table of items: columns label, role (total where left out), source, budget, spent, rate, … */
export function funds(
  text: string,
  { kind = 'block', unit = '万元', of }: { kind?: FundTable['kind']; unit?: string; of?: FundTable['of'] } = {},
): FundTable {
  const money = unit === '' ? null : unitOf(unit);
  const rows = parse(text, 40).rows.map((row): FundRow => {
    const amount = (name: string) => row.stated(name, money);
    const plain = (name: string) => row.stated(name, null);
    return {
      label: row.text('label') ?? '',
      at: row.at('label'),
      role: (row.text('role') ?? 'total') as FundRow['role'],
      parent: null,
      source: (row.text('source') || null) as FundRow['source'],
      initialBudget: amount('initialBudget'),
      budget: amount('budget'),
      received: amount('received'),
      spent: amount('spent'),
      balance: amount('balance'),
      forecast: amount('forecast'),
      rate: plain('rate'),
      arrivalRate: plain('arrivalRate'),
      points: plain('points'),
      score: plain('score'),
      reason: row.words('reason'),
    };
  });
  return {
    kind,
    ...(of ? { of } : {}),
    at: cell(40, 0),
    unit: money,
    rows: rows.map((row, place) => ({ ...row, parent: parentOf(rows, place) })),
  };
}

/** Parts belong to the total or item above them, parts of parts to the part above. */
function parentOf(rows: readonly FundRow[], place: number): number | null {
  const role = rows[place]?.role;
  if (role === 'total' || role === 'item') return null;
  const above = rows.slice(0, place);
  const head = above.findLastIndex((row) => row.role === 'total' || row.role === 'item');
  const part = above.findLastIndex((row) => row.role === 'part');
  const parent = role === 'subpart' && part > head ? part : head;
  return parent < 0 ? null : parent;
}

interface About {
  readonly group?: string;
  readonly indicator?: string;
  /** The sentence it stands in; a fact with words is one of the text. */
  readonly words?: string;
}

/** Something stated outside the tables: in a cell, or with `words` in a sentence. Those of a project stand in column Z, from row 101. */
export function fact(concept: Concept, value: string, { group, indicator, words }: About = {}): Fact {
  const subject: Fact['subject'] =
    group !== undefined
      ? { kind: 'group', name: group }
      : indicator !== undefined
        ? { kind: 'indicator', name: indicator }
        : { kind: 'project' };
  const source = words === undefined ? 'cell' : 'text';
  return { concept, subject, quantity: readQuantity(value), at: cell(100, 25), words: words ?? '', source };
}

/** What one check finds, a line each: `error differs D4 98 ↔ 94`, with `?` where there was nothing to look at. */
export function found(id: string, of: ScoredProject, options: Readonly<Record<string, string>> = {}): string[] {
  const { findings, checks } = runCheck(id, of, options);
  if (checks.nothingToCheck.includes(id)) return ['nothing to check'];
  return findings.map(lineOf);
}

/** The findings themselves. */
export function findingsOf(
  id: string,
  of: ScoredProject,
  options: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  return runCheck(id, of, options).findings;
}

/** The Chinese texts of what one check finds. */
export function said(id: string, of: ScoredProject): string[] {
  return runCheck(id, of, {}).findings.map((finding) => render(finding.message, 'zh'));
}

function runCheck(id: string, of: ScoredProject, options: Readonly<Record<string, string>>) {
  const check = CHECKS.find(({ meta }) => meta.id === id);
  if (!check) throw new Error(`no check ${id}`);
  const input: CheckInput = {
    projects: [of],
    portfolios: [],
    exceptions: [],
    options: new Map(Object.entries(options)),
  };
  const result = runAll(input, [check]);
  for (const finding of result.findings) {
    for (const language of ['zh', 'en'] as const) {
      const text = render(finding.message, language);
      if (/[{}]|undefined|NaN|\[object/.test(text) || text === finding.message.id)
        throw new Error(`unfinished text: ${text}`);
    }
  }
  return result;
}

export function lineOf({ severity, message, at, stated, computed }: Finding): string {
  const figures = stated === '' && computed === '' ? '' : ` ${stated} ↔ ${computed}`;
  return `${severity} ${message.id.split('.')[1] ?? ''} ${address(at)}${figures}`;
}

// ---------------------------------------------------------------------------------------------------------------------

class Row {
  constructor(
    private readonly headings: readonly string[],
    private readonly cells: readonly string[],
    private readonly row: number,
  ) {}

  /** Null where there is no such column. */
  text(name: string): string | null {
    const column = this.headings.indexOf(name);
    return column < 0 ? null : (this.cells[column] ?? '');
  }

  at(name: string): CellRef {
    return cell(this.row, Math.max(0, this.headings.indexOf(name)));
  }

  stated(name: string, unit: ReturnType<typeof unitOf> = null): Stated | null {
    const text = this.text(name);
    return text === null ? null : { value: valueOf(text, unit), at: this.at(name) };
  }

  words(name: string): Stated<string> | null {
    const value = this.text(name);
    return value === null ? null : { value, at: this.at(name) };
  }
}

/** `#REF!` is an error cell; everything else is read as it would be from a cell. */
function valueOf(text: string, unit: ReturnType<typeof unitOf>): Quantity {
  if (text.startsWith('#')) return readQuantity({ fault: text });
  return readQuantity(text, { unit });
}

function parse(table: string, from = 0): { headings: string[]; rows: Row[] } {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((text) => text.trim()));
  const [headings = [], ...rows] = lines;
  return { headings, rows: rows.map((cells, index) => new Row(headings, cells, from + index + 1)) };
}

function indicatorOf(row: Row): Indicator {
  const quantities = Object.fromEntries(QUANTITIES.map((name) => [name, row.stated(name)])) as Pick<
    Indicator,
    (typeof QUANTITIES)[number]
  >;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, row.words(name)])) as Pick<
    Indicator,
    (typeof TEXTS)[number]
  >;
  return {
    level1: row.text('level1') ?? '',
    level2: row.text('level2') ?? '',
    name: row.text('name') ?? '',
    at: row.at('name'),
    isPart: row.text('part') === 'x',
    ...quantities,
    ...texts,
  };
}

/** Groups by the names in the columns level1 and level2; what they declare stands in the column after the last. */
function groupsOf(indicators: readonly Indicator[], declared: Readonly<Record<string, Declared>>): Group[] {
  const groups = new Map<string, Group>();
  const add = (level: 1 | 2, name: string, parent: string, index: number, at: CellRef) => {
    if (name === '') return;
    const key = `${String(level)} ${parent} ${name}`;
    const known = groups.get(key);
    const { points, score } = declared[name] ?? {};
    const stated = (text: string | undefined, column: number) =>
      text === undefined ? null : { value: readQuantity(text), at: { ...at, column } };
    groups.set(
      key,
      known
        ? { ...known, indicators: [...known.indicators, index] }
        : { level, name, parent, at, points: stated(points, 15), score: stated(score, 16), indicators: [index] },
    );
  };
  for (const [index, { level1, level2, at }] of indicators.entries()) {
    add(1, level1, '', index, at);
    add(2, level2, level1, index, at);
  }
  return [...groups.values()];
}

function cell(row: number, column: number): CellRef {
  return { sheet: SHEET, row, column };
}
