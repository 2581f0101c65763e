import type { Evaluation, Fact, Portfolio, Unread } from '../model';
import { isUnscored, repeats, summarises } from './complement';
import { bareName, isSameName } from './names';
import { ProjectDraft } from './project-draft';
import type { Segment } from './segment';
import type { SheetReading } from './sheet';
import { readTextFacts } from './text';

/** Decides which sheets speak of one project, and makes projects and lists of projects of them. */
export function assemble(readings: readonly SheetReading[]): Evaluation {
  return new Assembly(readings).evaluation();
}

class Assembly {
  readonly #readings: readonly SheetReading[];
  readonly #drafts: ProjectDraft[] = [];
  readonly #portfolios: Portfolio[];
  /** Segments that say something of a list of projects as a whole, by the list's place. */
  readonly #ofPortfolio = new Map<number, Segment[]>();
  readonly #unread: Unread[];

  constructor(readings: readonly SheetReading[]) {
    this.#readings = readings;
    this.#portfolios = readings.flatMap(({ portfolios }) => portfolios);
    this.#unread = readings.flatMap(({ unread }) => unread);
  }

  evaluation(): Evaluation {
    const segments = this.#readings.flatMap((reading) => reading.segments);
    this.#placeTables(segments.filter(({ tables }) => tables.length > 0));
    for (const segment of segments) if (segment.tables.length === 0) this.#placeRest(segment);
    const sums = this.#readings.flatMap((reading) => reading.sums);
    const ofOneProject = this.#portfolios.length === 0 && this.#drafts.length === 1 ? sums : [];
    return {
      projects: this.#drafts.map((draft) => draft.build(ofOneProject)),
      portfolios: this.#portfolios.map((portfolio, place) => this.#withFacts(portfolio, place)),
      unread: this.#unread,
    };
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Sheets with indicators

  /** Scored tables make projects; the others stand beside one of them, or make projects of their own. */
  #placeTables(segments: readonly Segment[]): void {
    const byName = new Map<string, ProjectDraft>();
    const sums = segments.filter(({ tables }) => tables.every(({ ofGroups }) => ofGroups));
    const detailed = segments.filter((segment) => !sums.includes(segment));
    const isUnscoredSheet = ({ tables }: Segment) => tables.every(isUnscored);
    for (const segment of detailed) if (!isUnscoredSheet(segment)) this.#placeByName(segment, byName);
    const scored = [...this.#drafts];
    for (const segment of detailed.filter(isUnscoredSheet)) {
      const beside = this.#standsBeside(segment, scored);
      if (beside) beside.addBeside(segment);
      else this.#placeByName(segment, byName);
    }
    for (const segment of sums) {
      const [only, ...others] = this.#drafts;
      const isOnly = only !== undefined && others.length === 0 && segment.head.name === '' && addsUp(segment, only);
      const draft = isOnly ? only : segment.head.name === '' ? this.#bySheetName(segment.sheet, this.#drafts) : null;
      if (draft && addsUp(segment, draft)) draft.addBeside(segment);
      else this.#placeByName(segment, byName);
    }
  }

  #placeByName(segment: Segment, byName: Map<string, ProjectDraft>): void {
    const known = byName.get(segment.head.name);
    if (known && isOnAnotherSheet(known, segment)) known.add(segment);
    else this.#add(segment, byName);
  }

  #add(segment: Segment, byName: Map<string, ProjectDraft>): void {
    const draft = new ProjectDraft(segment);
    this.#drafts.push(draft);
    if (segment.head.name !== '') byName.set(segment.head.name, draft);
  }

  /** The project whose indicators an unscored table repeats: the one of its name, or the only one. */
  #standsBeside(segment: Segment, scored: readonly ProjectDraft[]): ProjectDraft | null {
    const name = bareName(segment.head.name);
    const [only, ...others] = scored;
    if (name !== '') {
      const named = scored.find((draft) => isSameName(draft.bareName, name));
      if (named) return named;
      return only && others.length === 0 && only.headName === '' && repeatsIndicators(segment, only) ? only : null;
    }
    if (only && others.length === 0) return repeatsIndicators(segment, only) || ANNEX.test(segment.sheet) ? only : null;
    return this.#bySheetName(segment.sheet, scored);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Sheets without

  #placeRest(segment: Segment): void {
    const place = this.#portfolios.findIndex(({ sheet }) => sheet === segment.sheet);
    if (place >= 0 && segment.head.name === '') this.#addToPortfolio(place, segment);
    else if (segment.head.name !== '') this.#placeNamed(segment);
    else this.#placeUnnamed(segment);
  }

  #placeNamed(segment: Segment): void {
    const name = bareName(segment.head.name);
    const named = this.#drafts.find((draft) => isSameName(draft.bareName, name));
    const [only, ...others] = this.#drafts;
    if (named) named.add(segment);
    else if (only && others.length === 0 && only.headName === '') only.add(segment);
    else this.#drafts.push(new ProjectDraft(segment));
  }

  #placeUnnamed(segment: Segment): void {
    const [only, ...others] = this.#drafts;
    if (only && others.length === 0) only.add(segment);
    else if (only) this.#leave(segment, this.#bySheetName(segment.sheet, this.#drafts));
    else if (this.#portfolios.length > 0) this.#addToPortfolio(0, segment);
    else if (saysSomething(segment)) this.#drafts.push(new ProjectDraft(segment));
    else this.#leave(segment, null);
  }

  /** Adds a segment where its sheet's name says so, or to the list, or tells that it was not used. */
  #leave(segment: Segment, draft: ProjectDraft | null): void {
    if (draft) draft.add(segment);
    else if (this.#portfolios.length > 0) this.#addToPortfolio(0, segment);
    else this.#unread.push({ ...segment.first, reason: 'outside-tables' });
  }

  #bySheetName(sheet: string, drafts: readonly ProjectDraft[]): ProjectDraft | null {
    const named = drafts.map((draft) => ({ draft, length: namedIn(sheet, draft) }));
    const longest = Math.max(...named.map(({ length }) => length));
    const found = named.filter(({ length }) => length === longest);
    return longest > 0 && found.length === 1 ? (found[0]?.draft ?? null) : null;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Lists of projects

  #addToPortfolio(place: number, segment: Segment): void {
    const known = this.#ofPortfolio.get(place);
    if (known) known.push(segment);
    else this.#ofPortfolio.set(place, [segment]);
  }

  #withFacts(portfolio: Portfolio, place: number): Portfolio {
    const segments = this.#ofPortfolio.get(place) ?? [];
    const text = readTextFacts(
      segments.flatMap(({ lines }) => lines),
      { indicatorNames: portfolio.rows.map(({ name }) => name), groupNames: [] },
    );
    const sums = this.#readings
      .filter(({ sheet }) => this.#portfolioOf(sheet) === place)
      .flatMap((reading) => reading.sums);
    return {
      ...portfolio,
      facts: [...portfolio.facts, ...sums, ...segments.flatMap(({ facts }) => facts), ...text.facts.map(asPart)],
      unread: [...portfolio.unread, ...segments.flatMap(({ unread }) => unread), ...text.unread],
    };
  }

  /** Sums belong to the list on their sheet, and to the first where there is none. */
  #portfolioOf(sheet: string): number {
    return Math.max(
      0,
      this.#portfolios.findIndex((portfolio) => portfolio.sheet === sheet),
    );
  }
}

/** In a list the named things are projects, not indicators. */
function asPart(fact: Fact): Fact {
  const { subject } = fact;
  return subject.kind === 'indicator' || subject.kind === 'group'
    ? { ...fact, subject: { kind: 'part', name: subject.name } }
    : fact;
}

/** Sheets that hold the goals or the criteria of the project beside them. */
const ANNEX = /目标|指标体系|评分标准|评价标准/;

/** How much of a sheet's name is the name of a project or of its own sheet: 「甲项目资金」 speaks of 甲项目. */
function namedIn(sheet: string, draft: ProjectDraft): number {
  const names = [draft.headName, draft.sheet].filter((name) => name !== '' && sheet.includes(name));
  return Math.max(0, ...names.map(({ length }) => length));
}

function repeatsIndicators(segment: Segment, draft: ProjectDraft): boolean {
  return segment.tables.every((table) => draft.tables.some((known) => repeats(table, known)));
}

function addsUp(segment: Segment, draft: ProjectDraft): boolean {
  return segment.tables.every((table) => draft.tables.some((known) => summarises(table, known)));
}

/** Two scored tables of one name on one sheet are two projects. */
function isOnAnotherSheet(draft: ProjectDraft, segment: Segment): boolean {
  return draft.sheet !== segment.sheet;
}

/** Whether text alone, or facts without a table, are enough to speak of a project. */
function saysSomething(segment: Segment): boolean {
  if (segment.hasContent) return true;
  return readTextFacts(segment.lines, { indicatorNames: [], groupNames: [] }).facts.length > 0;
}
