/** What the figures of all texts of a project say: of each other, and each with its noun. */
import type { FigureTable, FundTable, Indicator, SaidFigure, SaidRelation, ToldFigure } from '../../model';
import { groupBy } from '../../group-by';
import { RULES } from '../../terms/prose';
import { IN_SENTENCES } from '../../terms/punctuation';
import type { TextRow } from '../forms/segment';
import { relationsIn } from './arithmetic';
import { type Passage, passagesOf } from './arithmetic/passages';
import { contradictedIn } from './against';
import { allCounted } from './beside/all-counted';
import { announcedIn } from './beside/announced';
import { type Carried, carriedIn, carriedOver } from './beside/carried';
import { columnTotals } from './beside/columns';
import { besideTargets } from './beside/beside-target';
import { cellsByBoth } from './beside/cells-by-both';
import { clausesAlike } from './beside/clauses-alike';
import { clausesTwice } from './beside/clauses-twice';
import { eachOver } from './beside/each-over';
import { foundTwice } from './beside/found-twice';
import { gradedIn, sumsOfGraded } from './beside/graded';
import { groupPoints } from './beside/group-points';
import { measuresTold } from './beside/measures-told';
import { metByName } from './beside/met';
import { type NamedFigure, namedFigures, namedTwice } from './beside/named-twice';
import { pairsTwice } from './beside/pairs-twice';
import { partsTwice } from './beside/parts-twice';
import { indicatorsTold } from './beside/indicators-told';
import { runsTwice } from './beside/runs-twice';
import { standardsTwice } from './beside/standards';
import { plansTold } from './beside/plans-told';
import { retoldIn } from './beside/retold';
import { roundsIn } from './beside/rounds';
import { type Standing, standingIn, standingTwice } from './beside/standing';
import { rowsTold } from './beside/rows';
import { rowsEach } from './beside/rows-each';
import { rowsGrown } from './beside/rows-grown';
import { rowsTurned } from './beside/rows-turned';
import { rowsRated } from './beside/rows-rated';
import { statesOfRows } from './beside/rows/states';
import { toldOfTables } from './beside/of-tables';
import { actualsOfRows } from './beside/actuals-of-rows';
import { type Counted, countsIn, turnedCounts } from './beside/turned';
import { type Amount, amountsIn, turnedAmounts } from './beside/turned-amounts';
import { slipsBeside } from './beside/slips';
import { columnsOf } from './beside/slips/columns';
import { rowsNamed } from './beside/slips/named-rows';
import { ratesNamed } from './beside/slips/named-rates';
import { totalsBeside } from './beside/slips/totals-beside';
import { columnsNamed, type Measure, measuresIn } from './beside/slips/named';
import { validTwice } from './beside/valid-twice';
import { wholesIn } from './beside/wholes';
import { type OfYear, ofYearIn, yearToldTwice } from './beside/year-told';
import { daysBeforeYears } from './dated/as-of';
import { delaysIn } from './dated/delays';
import { delaysTwice } from './dated/delays-twice';
import { deliveredIn } from './dated/delivered';
import { dueColumns } from './dated/due-columns';
import { evaluationDays } from './dated/evaluation';
import { judgedDays } from './dated/judged';
import { lengthsIn } from './dated/lengths';
import { lengthsLater } from './dated/lengths-later';
import { numberedYears } from './dated/numbered-years';
import { papersIn } from './dated/papers';
import { reversedIn } from './dated/reversed';
import { scheduledDays } from './dated/scheduled';
import { spansOver } from './dated/spans';
import { stagesOf } from './dated/stages';
import { termsOfDays } from './dated/term-of-days';
import { termsTold } from './dated/terms-told';
import { termsTwice } from './dated/terms-twice';
import { worksIn } from './dated/works';
import type { LineScope, TextLine } from './read';
import { follow, judgedByName, placeOpening, reachedByName, type Scope, sumsOverYears, toldInRows } from './told';

export interface Texts {
  readonly lines: readonly TextLine[];
  /** Of each line, see `readTextFacts`. */
  readonly scopes: readonly (LineScope | null)[];
  /** Texts in cells of tables. */
  readonly cells: readonly TextLine[];
  /** Rows outside tables. */
  readonly rows: readonly TextRow[];
  /** Rows of tables of figures. */
  readonly tableRows?: readonly TextRow[];
  /** Tables of figures on the same sheets. */
  readonly figures: readonly FigureTable[];
  readonly funds: readonly FundTable[];
  readonly indicators: readonly Indicator[];
  /** Those of tables beside theirs. */
  readonly beside?: readonly Indicator[];
  readonly period: string;
}

export function readSaid({ lines, scopes, cells, rows, tableRows = [], figures, funds, indicators, ...of }: Texts): {
  relations: SaidRelation[];
  told: ToldFigure[];
} {
  const { beside: aside = [], period } = of;
  const [read, inCells] = [lines.map(passagesOf), cells.map(passagesOf)];
  const isTold = [...read, ...inCells].some((passages) => passages.some(({ figures: own }) => own.length > 0));
  if (!isTold && ![...lines, ...cells].some(isSentence))
    return {
      relations: [
        ...stagesOf(lines, [...rows, ...tableRows]),
        ...reversedIn([...lines, ...rows.flatMap((row) => row.cells)]),
        ...columnTotals(rows),
      ],
      told: toldInRows(rows, 1),
    };
  // A row of a table tells of what it names, and goes on with no other.
  const running = read.map((line) => (line.some(({ text }) => text.includes('\t')) ? [] : line));
  const told: ToldFigure[] = [];
  const wholes: SaidRelation[] = [];
  const standing: Standing[] = [];
  const carried: Carried[] = [];
  const counted: Counted[] = countsOf(indicators);
  const amounts: Amount[] = [];
  const measures: Measure[] = [];
  const named: NamedFigure[] = [];
  const ofYear: OfYear[] = [];
  /** Those told of the whole project. */
  const ofAll = new Set<Passage>();
  /** … and as it came about. */
  const asDone: Passage[] = [];
  const title = lines[0]?.text ?? '';
  /** The passages by their number, the first of them empty. */
  const texts = [''];
  const inRows = new Set(rows.map(({ row, cells: [first] }) => `${first?.at.sheet ?? ''} ${String(row)}`));
  for (const [index, passages] of read.entries()) {
    const scope = scopes[index];
    if (lines[index]?.text.includes('\t')) continue;
    // Causes and proposals stand in one chapter.
    if (!scope)
      counted.push(...passages.flatMap((passage) => (isRule(passage) ? [] : countsIn(passage, NOWHERE, 0, ''))));
    if (!scope) continue;
    // A row of a table tells of what it names.
    const { sheet, row } = lines[index]?.at ?? { sheet: '', row: -1 };
    let place = inRows.has(`${sheet} ${String(row)}`) ? `${sheet} ${String(row)}` : scope.place;
    const heading = lines[index]?.text.slice(0, scope.from) ?? '';
    for (const passage of passages) {
      const from = Math.max(0, scope.from - passage.start);
      told.push(...follow(passage, { ...scope, place }, texts.push(passage.text) - 1, from));
      wholes.push(...wholesIn(passage, { ...scope, place }, from));
      counted.push(...countsIn(passage, { ...scope, place }, from, heading));
      amounts.push(...amountsIn(passage, { ...scope, place }, from));
      // What the title names is no one of several places.
      measures.push(...measuresIn(passage, { ...scope, place: title.includes(place) ? '' : place }, from));
      named.push(...namedFigures(passage, { ...scope, place }, from, title));
      ofYear.push(...ofYearIn(passage, { ...scope, place }, from, title));
      if (place === '') {
        ofAll.add(passage);
        if (!scope.isPlanned) asDone.push(passage);
        standing.push(...standingIn(passage));
        carried.push(...carriedIn(passage));
      }
      place = placeOpening(passage.text.slice(Math.max(0, scope.from - passage.start))) || place;
    }
  }
  const byRow = groupBy(indicators, ({ at }) => `${String(at.row)} ${at.sheet}`);
  for (const passages of inCells) {
    for (const passage of passages) {
      const { sheet, row } = passage.at;
      const [indicator, another] = byRow.get(`${String(row)} ${sheet}`) ?? [];
      const scope: Scope = {
        place: indicator ? '' : `${sheet} ${String(row)}`,
        topic: indicator && !another ? indicator.name : '',
        years: '',
        isPlanned: false,
      };
      told.push(...follow(passage, scope, texts.push(passage.text) - 1));
      counted.push(...countsIn(passage, scope, 0, scope.topic));
    }
  }
  told.push(...toldInRows(rows, texts.length));
  const overYears = sumsOverYears(told, (list) => texts[list] ?? '');
  const graded = gradedIn([...read, ...inCells]);
  const counts = allCounted(running);
  const retold = retoldIn(read, figures);
  const beside = [
    ...announcedIn(lines),
    ...cells.flatMap((cell) => announcedIn([cell])),
    ...stagesOf(lines, [...rows, ...tableRows]),
    ...scheduledDays(lines, [...rows, ...tableRows]),
    ...spansOver(read),
    ...reversedIn([...lines, ...rows.flatMap((row) => row.cells)]),
    ...rowsTold({ lines, read, scopes }, { funds, figures, indicators }, period),
    ...wholes,
    ...reachedByName(told),
    ...judgedByName(told, (list) => texts[list] ?? ''),
    ...standingTwice(standing),
    ...carriedOver(carried),
    ...turnedCounts(counted),
    ...turnedAmounts(amounts),
    ...graded,
    ...sumsOfGraded(graded),
    ...worksIn(running),
    ...inCells.flatMap((cell) => worksIn([cell])),
    ...papersIn(running),
    ...deliveredIn(running),
    ...lengthsIn([...running, ...inCells]),
    ...termsTold([...running, ...inCells]),
    ...lengthsLater(running),
    ...numberedYears([...running, ...inCells]),
    ...termsTwice(running),
    ...termsOfDays(running),
    ...delaysIn(running),
    ...delaysTwice([...running, ...inCells]),
    ...contradictedIn(running),
    ...dueColumns(running, [...rows, ...tableRows], indicators),
    ...metByName(running, indicators),
    ...evaluationDays(running),
    ...daysBeforeYears(running),
    ...judgedDays(running),
    ...inCells.flatMap((cell) => judgedDays([cell])),
    ...columnTotals(rows),
    ...retold,
    ...slipsBeside(running, { funds, figures, indicators }),
    ...columnsNamed(measures, columnsOf({ funds, figures, indicators }), period),
    ...ratesNamed(running, columnsOf({ funds, figures, indicators })),
    ...rowsNamed(measures, { funds, figures, indicators }, inCells),
    ...eachOver(running, figures),
    ...rowsGrown(running, figures),
    ...rowsTurned(running, figures),
    ...groupPoints(running, indicators),
    ...rowsEach(running, { funds, figures, indicators }),
    ...rowsRated(running, { funds, figures, indicators }),
    ...besideTargets(running, { funds, figures, indicators }),
    ...plansTold(running, { funds, figures, indicators }),
    ...partsTwice(running),
    ...counts,
    ...clausesAlike(running).filter(({ odd }) => !counts.some((slip) => slip.odd === odd)),
    ...indicatorsTold(running, indicators, period, (passage) => ofAll.has(passage)),
    ...measuresTold(asDone, indicators, period),
    ...cellsByBoth(asDone, figures, period).filter(({ odd }) => !isRetold(retold, odd)),
    ...totalsBeside(running, columnsOf({ funds, figures, indicators })),
    ...standardsTwice(running),
    ...statesOfRows(running, [...rows, ...tableRows]),
    ...toldOfTables(running, [...rows, ...tableRows]),
    ...namedTwice(named, period),
    ...actualsOfRows(named, aside, period, title),
    ...yearToldTwice(ofYear, period),
    ...foundTwice(running),
    ...clausesTwice([...running, ...inCells]),
    ...pairsTwice(running),
    ...roundsIn(running),
    ...validTwice(running),
    ...runsTwice(running, columnsOf({ funds, figures, indicators })),
  ];
  return { relations: [...relationsIn(lines, read, inCells), ...overYears, ...beside], told };
}

/** What is compared with all of a row is compared once. */
function isRetold(retold: readonly SaidRelation[], { at, value }: SaidFigure): boolean {
  return retold.some((one) => one.kind === 'retold' && one.odd?.at.row === at.row && one.odd.value.text === value.text);
}

/** A title without a figure says nothing that could be held against anything. */
function isSentence({ text }: TextLine): boolean {
  return IN_SENTENCES.test(text);
}

const NOWHERE: Scope = { place: '', topic: '', years: '', isPlanned: false };

function isRule({ text }: Passage): boolean {
  return RULES.test(text);
}

/** What a table says was done, as a sentence of it would: 「困难残疾人生活补贴人数6428人」. */
function countsOf(indicators: readonly Indicator[]): Counted[] {
  return indicators.flatMap(({ name, actual }) =>
    actual?.value.kind === 'number'
      ? passagesOf({ text: `${name}${actual.value.text}`, at: actual.at }).flatMap((passage) =>
          countsIn(passage, NOWHERE, 0, ''),
        )
      : [],
  );
}
