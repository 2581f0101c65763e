import { groupBy } from '../../group-by';
import type { Evaluation, Fact, FigureTable, Portfolio, Unread } from '../../model';
import { ANNEX_SHEETS } from '../../terms/forms';
import { holding } from '../../terms/search';
import { hasActuals, isPartOf, isUnscored } from '../tables/complement';
import type { IndicatorTable } from '../tables/indicators';
import { Drafts } from './drafts';
import { bareName, yearIn } from './names';
import type { ProjectDraft } from './project-draft';
import type { Segment } from '../forms/segment';
import type { SheetReading } from './sheet';
import { readRelations, readSaid, readTextFacts } from '../prose';

/** Decides which sheets speak of one project, and makes projects and lists of projects of them. */
export function assemble(readings: readonly SheetReading[]): Evaluation {
  return new Assembly(readings).evaluation();
}

class Assembly {
  readonly #readings: readonly SheetReading[];
  readonly #drafts = new Drafts();
  readonly #portfolios: Portfolio[];
  /** Places of the lists by their sheets; of several on one sheet the first. */
  readonly #placeOf = new Map<string, number>();
  /** Segments that say something of a list of projects as a whole, by the list's place. */
  readonly #ofPortfolio = new Map<number, Segment[]>();
  readonly #unread: Unread[];
  /** Place of the list that is meant where a sheet says of none. */
  readonly #main: number;

  constructor(readings: readonly SheetReading[]) {
    this.#readings = readings;
    this.#portfolios = readings.flatMap(({ portfolios }) => portfolios);
    for (const [place, { sheet }] of this.#portfolios.entries()) {
      if (!this.#placeOf.has(sheet)) this.#placeOf.set(sheet, place);
    }
    this.#main = mainOf(this.#portfolios);
    this.#unread = readings.flatMap(({ unread }) => unread);
  }

  evaluation(): Evaluation {
    const segments = this.#readings.flatMap((reading) => reading.segments);
    this.#placeTables(segments.filter(({ tables }) => tables.length > 0));
    for (const segment of segments) if (segment.tables.length === 0) this.#placeRest(segment);
    const sums = this.#readings.flatMap((reading) => reading.sums);
    const ofOneProject = this.#portfolios.length === 0 && this.#drafts.only ? sums : [];
    const figures = this.#readings.flatMap((reading) => reading.figures);
    const { only } = this.#drafts;
    // Sums belong to the list on their sheet, and to the main one where there is none.
    const sumsByList = groupBy(sums, ({ at }) => this.#placeOf.get(at.sheet) ?? this.#main);
    return {
      projects: this.#drafts.all.map((draft) => draft.build(ofOneProject, draft === only ? figures : [])),
      portfolios: this.#portfolios.map((list, place) => this.#withFacts(list, place, sumsByList.get(place) ?? [])),
      figures,
      unread: this.#unread,
    };
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Sheets with indicators

  /** Scored tables make projects; the others stand beside one of them, or make projects of their own. */
  #placeTables(segments: readonly Segment[]): void {
    const byName = new Map<string, ProjectDraft[]>();
    const isSum = ({ tables }: Segment) => tables.every(({ ofGroups }) => ofGroups);
    const sums = segments.filter(isSum);
    const between = tablesBetween(
      segments.filter((segment) => !isSum(segment)),
      sums,
    );
    const detailed = segments.filter((segment) => !isSum(segment) && !between.includes(segment));
    const isMain = mainSheets(detailed);
    const scoredSheets = detailed.filter(isMain);
    const parts = new Set(
      scoredSheets.filter(({ head, tables }) => head.name === '' && isPartOfAny(tables, scoredSheets)),
    );
    for (const segment of scoredSheets) if (!parts.has(segment)) this.#placeByName(segment, byName);
    for (const segment of parts) {
      const { only } = this.#drafts;
      if (only?.isRepeatedBy(segment.tables)) this.#drafts.add(only, segment);
      else this.#placeByName(segment, byName);
    }
    const scored = new Set(this.#drafts.all);
    for (const segment of detailed.filter((one) => !isMain(one))) {
      const beside = this.#standsBeside(segment, scored);
      if (beside) this.#drafts.add(beside, segment, true);
      else this.#placeByName(segment, byName);
    }
    for (const segment of sums) {
      const { only } = this.#drafts;
      const isOnly = only !== null && segment.head.name === '' && only.isSummarisedBy(segment.tables);
      const draft = isOnly ? only : segment.head.name === '' ? this.#drafts.bySheetName(segment.sheet) : null;
      if (draft && draft.isSummarisedBy(segment.tables)) this.#drafts.add(draft, segment, true);
      else this.#placeByName(segment, byName);
    }
    const { only } = this.#drafts;
    for (const segment of between) {
      if (only) this.#drafts.add(only, segment, true);
      else this.#placeByName(segment, byName);
    }
  }

  #placeByName(segment: Segment, byName: Map<string, ProjectDraft[]>): void {
    const known = byName.get(segment.head.name)?.find((draft) => draft.mayBeOf(segment.head.unit));
    if (known && isOnAnotherSheet(known, segment)) this.#drafts.add(known, segment);
    else this.#begin(segment, byName);
  }

  #begin(segment: Segment, byName: Map<string, ProjectDraft[]>): void {
    const draft = this.#drafts.begin(segment);
    const { name } = segment.head;
    if (name !== '') byName.set(name, [draft, ...(byName.get(name) ?? [])]);
  }

  /** The project whose indicators an unscored table repeats: the one of its name, or the only one. */
  #standsBeside(segment: Segment, scored: ReadonlySet<ProjectDraft>): ProjectDraft | null {
    const [first] = scored;
    const only = scored.size === 1 && first ? first : null;
    if (bareName(segment.head.name) !== '') {
      const named = this.#drafts.named(segment.head.name, segment.head.unit);
      if (named && scored.has(named)) return named;
      return only?.headName === '' && only.isRepeatedBy(segment.tables) ? only : null;
    }
    if (only) return only.isRepeatedBy(segment.tables) || isAnnex(segment) ? only : null;
    return this.#drafts.bySheetName(segment.sheet, (draft) => scored.has(draft));
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Sheets without

  #placeRest(segment: Segment): void {
    const place = this.#placeOf.get(segment.sheet);
    if (place !== undefined && segment.head.name === '') this.#addToPortfolio(place, segment);
    else if (segment.head.name !== '') this.#placeNamed(segment);
    else this.#placeUnnamed(segment);
  }

  #placeNamed(segment: Segment): void {
    const { only } = this.#drafts;
    const named = this.#drafts.named(segment.head.name, segment.head.unit);
    if (named) this.#drafts.add(named, segment);
    else if (only?.headName === '') this.#drafts.add(only, segment);
    else this.#drafts.begin(segment);
  }

  #placeUnnamed(segment: Segment): void {
    const { only, all } = this.#drafts;
    if (only) this.#drafts.add(only, segment);
    else if (all.length > 0) this.#leave(segment, this.#drafts.bySheetName(segment.sheet));
    else if (this.#portfolios.length > 0) this.#addToPortfolio(this.#main, segment);
    else if (saysSomething(segment, this.#figuresOn(segment.sheet))) this.#drafts.begin(segment);
    else this.#leave(segment, null);
  }

  #figuresOn(sheet: string): readonly FigureTable[] {
    return this.#readings.filter((reading) => reading.sheet === sheet).flatMap(({ figures }) => figures);
  }

  /** Adds a segment where its sheet's name says so, or to the list, or tells that it was not used. */
  #leave(segment: Segment, draft: ProjectDraft | null): void {
    if (draft) this.#drafts.add(draft, segment);
    else if (this.#portfolios.length > 0) this.#addToPortfolio(this.#main, segment);
    else this.#unread.push({ ...segment.first, reason: 'outside-tables' });
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Lists of projects

  #addToPortfolio(place: number, segment: Segment): void {
    const known = this.#ofPortfolio.get(place);
    if (known) known.push(segment);
    else this.#ofPortfolio.set(place, [segment]);
  }

  #withFacts(portfolio: Portfolio, place: number, sums: readonly Fact[]): Portfolio {
    const segments = this.#ofPortfolio.get(place) ?? [];
    const lines = segments.flatMap((segment) => segment.lines);
    const text = readTextFacts(lines, {
      indicatorNames: portfolio.rows.map(({ name }) => name),
      groupNames: [],
      isList: true,
    });
    const beside = {
      cells: segments.flatMap(({ cellTexts }) => cellTexts),
      rows: segments.flatMap(({ rows }) => rows),
    };
    const works = segments.flatMap((segment) => segment.works);
    const said = readSaid({ lines, scopes: text.scopes, ...beside, ...NO_TABLES });
    return {
      ...portfolio,
      ...(lines.length + works.length > 0 ? { texts: { ...said, relations: [...said.relations, ...works] } } : {}),
      facts: [...portfolio.facts, ...sums, ...segments.flatMap(({ facts }) => facts), ...text.facts.map(asPart)],
      unread: [...portfolio.unread, ...segments.flatMap(({ unread }) => unread), ...text.unread],
    };
  }
}

const NO_TABLES = { figures: [], funds: [], indicators: [], period: '' };

/** In a list the named things are projects, not indicators. */
function asPart(fact: Fact): Fact {
  const { subject } = fact;
  return subject.kind === 'indicator' || subject.kind === 'group'
    ? { ...fact, subject: { kind: 'part', name: subject.name } }
    : fact;
}

/** The place of the list of all projects rather than that of some: the longest, wherever its sheet stands. */
function mainOf(lists: readonly Portfolio[]): number {
  let main = 0;
  for (const [place, list] of lists.entries()) {
    const best = lists[main] ?? list;
    const more = list.rows.length - best.rows.length;
    if (more > 0 || (more === 0 && list.sheet < best.sheet)) main = place;
  }
  return main;
}

/**
 * What tells the tables that make projects from those that may stand beside them: scores, or where nobody gave any, results, beside targets of
 * the same year.
 */
function mainSheets(segments: readonly Segment[]): (segment: Segment) => boolean {
  const isScored = ({ tables }: Segment) => !tables.every(isUnscored);
  // Those with a name are put together by it.
  if (segments.some((segment) => isScored(segment) || segment.head.name !== '')) return isScored;
  const isDone = ({ tables }: Segment) => tables.some(hasActuals);
  const years = new Set(segments.flatMap(({ titles }) => titles.map(yearIn)).filter((year) => year !== ''));
  return years.size <= 1 && segments.some(isDone) ? isDone : isScored;
}

/** Tables of targets and results between the paragraphs of a report whose only other table has its groups. */
function tablesBetween(detailed: readonly Segment[], sums: readonly Segment[]): readonly Segment[] {
  const [report, another] = sums;
  const isOfIt = ({ tables, head, sheet }: Segment) =>
    sheet === report?.sheet && head.name === '' && tables.every(isUnscored);
  return report && !another && detailed.every(isOfIt) && isReport([report, ...detailed]) ? detailed : [];
}

/** A form has notes and some sentences; a report has paragraphs. */
const PARAGRAPH = 40;
const FEWEST_PARAGRAPHS = 5;

function isReport(segments: readonly Segment[]): boolean {
  const lines = segments.flatMap((segment) => segment.lines);
  return lines.filter(({ text }) => text.length >= PARAGRAPH).length >= FEWEST_PARAGRAPHS;
}

/** Parts of one table are looked for among so many others at most: of more, each is a project's own. */
const MOST_WHOLES = 20;

/** Whether the tables of a sheet repeat rows of a larger one on another. */
function isPartOfAny(tables: readonly IndicatorTable[], all: readonly Segment[]): boolean {
  const wholes = all.length > MOST_WHOLES ? [] : all.flatMap((segment) => segment.tables);
  return tables.every((table) => wholes.some((whole) => isPartOf(table, whole)));
}

const isAnnexSheet = holding(ANNEX_SHEETS);

/** In a Word report any table of goals is one. */
function isAnnex({ sheet, first }: Segment): boolean {
  return first.at.document !== undefined || isAnnexSheet(sheet);
}

/** Two scored tables of one name on one sheet are two projects. */
function isOnAnotherSheet(draft: ProjectDraft, segment: Segment): boolean {
  return draft.sheet !== segment.sheet;
}

/** Whether text alone, or facts without a table, are enough to speak of a project. */
function saysSomething(segment: Segment, figures: readonly FigureTable[]): boolean {
  if (segment.hasContent || segment.works.some((work) => work.kind === 'work' && work.isReversed)) return true;
  if (segment.lines.some((line) => readRelations([line]).length > 0)) return true;
  const { lines, rows, titles, sheet } = segment;
  const { facts, scopes } = readTextFacts(lines, { indicatorNames: [], groupNames: [] });
  if (facts.length > 0) return true;
  const period = [...titles, sheet].map(yearIn).find((year) => year !== '') ?? '';
  const { relations, told } = readSaid({ lines, scopes, cells: [], rows, ...NO_TABLES, figures, period });
  // How many there are of a kind is nothing to compare by itself; two figures that each have a name are.
  return relations.some(({ kind }) => kind !== 'whole') || told.length > 1;
}
