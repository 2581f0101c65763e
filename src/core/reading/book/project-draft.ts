import type { Fact, FigureTable, Project, Texts } from '../../model';
import { arrange, isUnscored, TableNames } from '../tables/complement';
import { formOf, isOfUnit } from '../forms/form';
import type { IndicatorTable } from '../tables/indicators';
import { listedActuals } from './listed-actuals';
import { mergeTables } from './merge';
import { monthsInTitles, monthsOfTables } from './months';
import { bareName, isGenericSheet, nameInTitle, yearIn } from './names';
import { withoutOthersDeductions } from './of-groups';
import { plannedUntil } from './planned';
import { withSpans } from './spans';
import type { Segment, TextLine } from '../forms/segment';
import {
  amountsNoted,
  deductionsInReasons,
  marksInCells,
  ownGrades,
  readSaid,
  readTextFacts,
  valuesFound,
} from '../prose';

/** One project while its sheets are put together. */
export class ProjectDraft {
  readonly #segments: Segment[] = [];
  readonly #tables: IndicatorTable[] = [];
  /** Tables that are known to stand beside the others. */
  readonly #beside: IndicatorTable[] = [];
  #names: TableNames | undefined;
  #unit = '';
  #headName = '';
  #bareName = '';

  constructor(segment: Segment) {
    this.add(segment);
  }

  /** The name as a form's head writes it; empty where none does. */
  get headName(): string {
    return this.#headName;
  }

  get bareName(): string {
    return this.#bareName;
  }

  /** Whether it may be a project of that unit: no two units share one, but a sheet may leave out whose it is. */
  mayBeOf(unit: string): boolean {
    const own = this.#unit;
    return own.includes(unit) || unit.includes(own);
  }

  /** The sheet it was found on first. */
  get sheet(): string {
    return this.#segments[0]?.sheet ?? '';
  }

  /** Whether tables are about indicators of this project. */
  isRepeatedBy(tables: readonly IndicatorTable[]): boolean {
    const names = (this.#names ??= new TableNames(this.#tables));
    return tables.every((table) => names.repeatedBy(table).length > 0);
  }

  /** Whether tables add up tables of this project. */
  isSummarisedBy(tables: readonly IndicatorTable[]): boolean {
    const names = (this.#names ??= new TableNames(this.#tables));
    return tables.every((table) => names.summarisedBy(table).length > 0);
  }

  /** Adds what a sheet says. */
  add(segment: Segment): void {
    this.#take(segment);
    const isScored = segment.tables.some((table) => !isUnscored(table));
    for (const table of segment.tables) {
      // A report has its goals in a table of their own, as a workbook has them on a sheet.
      if (isScored && table.at.document && isUnscored(table)) this.#beside.push(table);
      else {
        this.#tables.push(table);
        this.#names?.add(table);
      }
    }
  }

  /** Adds a sheet whose tables say more about indicators that are known, whatever they call them. */
  addBeside(segment: Segment): void {
    this.#take(segment);
    this.#beside.push(...segment.tables);
  }

  #take(segment: Segment): void {
    this.#segments.push(segment);
    this.#unit ||= segment.head.unit;
    if (this.#headName !== '') return;
    this.#headName = segment.head.name;
    this.#bareName = bareName(segment.head.name);
  }

  /** The project, with everything its text says. `sums` were found outside any list of projects, `figures` are the other tables of its sheets. */
  build(sums: readonly Fact[], figures: readonly FigureTable[]): Project {
    const annual = ofTheYear(this.#tables);
    const { tables, extras } = arrange(annual);
    const longTerm = this.#tables.filter((table) => !annual.includes(table)).flatMap(({ indicators }) => indicators);
    const beside = [...extras, ...this.#beside];
    const merged = mergeTables(tables, beside);
    const name = this.#name();
    const period = this.#period(name);
    const lines = this.#lines();
    const cells = this.#segments.flatMap(({ cellTexts }) => cellTexts);
    const funds = withSpans(this.#segments.flatMap((segment) => segment.funds));
    const titles = [...this.#titles(), ...this.#segments.map(({ sheet }) => sheet)];
    const months = monthsOfTables(tables, funds);
    const form = formOf({
      titles,
      columns: merged.columns,
      hasIndicators: merged.indicators.length > 0,
      hasFunds: funds.length > 0,
      hasText: lines.length > 0,
      isPartYear: months !== null,
    });
    const text = readTextFacts(lines, {
      indicatorNames: merged.indicators.map((indicator) => indicator.name),
      groupNames: merged.groups.map((group) => group.name),
      // The name of its sheet is that of nothing better.
      projectName: this.#segments.some(({ sheet }) => sheet === name) ? '' : name,
      isOfUnit: form === 'department' || isOfUnit([name, ...titles]),
      period,
    });
    const planned = plannedUntil(period, figures, funds);
    const passed = form === 'monitoring' ? (months ?? monthsInTitles(titles)) : null;
    return {
      name,
      form,
      ...(passed === null ? {} : { months: passed }),
      formProfile: this.#segments.find(({ profile }) => profile !== null)?.profile ?? null,
      sheet: tables[0]?.at.sheet ?? this.#textSheet(),
      period,
      ...(planned === null ? {} : { plannedUntil: planned }),
      department: this.#first('department'),
      unit: this.#first('unit') || this.#first('reporter'),
      indicators: merged.indicators,
      ...(longTerm.length > 0 ? { longTerm } : {}),
      groups: merged.groups,
      ...(merged.blocks.length > 0 ? { blocks: merged.blocks } : {}),
      funds,
      facts: [
        ...merged.facts,
        ...this.#segments.flatMap(({ facts }) => facts),
        ...sums,
        ...(tables.every(({ ofGroups }) => ofGroups) ? withoutOthersDeductions(text.facts) : text.facts),
        ...marksInCells(cells, merged.indicators),
        ...deductionsInReasons(merged.indicators),
        ...listedActuals(figures, merged.indicators),
        ...valuesFound(cells, merged.indicators),
        ...ownGrades([...cells, ...lines]),
      ],
      goals: this.#segments.flatMap(({ goalCells }) => goalCells.goals),
      deeds: this.#segments.flatMap(({ goalCells }) => goalCells.deeds),
      ...this.#said({
        lines,
        scopes: text.scopes,
        cells,
        rows: this.#segments.flatMap(({ rows }) => rows),
        tableRows: this.#segments.flatMap(({ tableRows }) => tableRows),
        figures,
        funds,
        period,
        indicators: merged.indicators,
        beside: beside.flatMap(({ indicators }) => indicators),
      }),
      columns: merged.columns,
      unread: [
        ...[...tables, ...beside].flatMap(({ unread }) => unread),
        ...this.#segments.flatMap(({ unread }) => unread),
        ...text.unread,
      ],
    };
  }

  /** What the texts say, and the days of the tables. */
  #said(texts: Parameters<typeof readSaid>[0]): Texts {
    const { relations, told } = readSaid(texts);
    const facts = this.#segments.flatMap((segment) => segment.facts);
    const beside = [...amountsNoted(facts, texts), ...this.#segments.flatMap(({ works }) => works)];
    return { relations: [...relations, ...beside], told };
  }

  #textSheet(): string {
    return this.#segments.find(({ lines }) => lines.length > 0)?.sheet ?? this.sheet;
  }

  #lines(): TextLine[] {
    return this.#segments.flatMap(({ lines }) => lines);
  }

  #first(property: 'department' | 'unit' | 'reporter' | 'period'): string {
    return this.#segments.find(({ head }) => head[property] !== '')?.head[property] ?? '';
  }

  #titles(): string[] {
    return this.#segments.flatMap(({ titles }) => titles);
  }

  /** The best name there is: the head's own, one in a title, that of a sheet, the unit's, and at last whatever a sheet is called. */
  #name(): string {
    if (this.headName !== '') return this.headName;
    const titled = this.#titles()
      .map(nameInTitle)
      .find((name) => name !== '');
    const sheets = this.#segments.map(({ sheet }) => sheet);
    const sheet = sheets.find((name) => !isGenericSheet(name));
    const unit = this.#first('unit') || this.#first('reporter') || this.#first('department');
    return titled ?? sheet ?? (unit || this.sheet);
  }

  #period(name: string): string {
    const written = [this.#first('period'), ...this.#titles(), name, this.sheet];
    return written.map(yearIn).find((year) => year !== '') ?? '';
  }
}

/** The tables of the year; those of the middle term where there are no others. */
function ofTheYear(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const annual = tables.filter(({ term }) => term !== 'midterm');
  return annual.length > 0 ? annual : tables;
}
