/**
 * What adorns a written sheet: its view, its page, its charts. Excel refuses freezing panes while another workbook is in front
 * and page settings where there is no printer (both as GeneralException); what the sheet says stands without them.
 */
import type { SheetPlan } from '../../core/model';
import { TAB_COLOR } from '../../core/summary/styles';
import { rangeOf } from '../ranges';
import { has } from '../requirements';
import { drawChart, removeCharts } from './charts';
import { printedArea, rowsOf } from './draw';

/** What a person misses where it was refused. */
export type Adornment = 'view' | 'page' | 'chart';

export interface Written {
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  /** A new sheet also gets its view and page; on one that is updated the person's choices stay. */
  readonly isNew: boolean;
}

/** One request: may be sent again after a part of it was refused. */
interface Piece {
  readonly what: Adornment;
  draw(): void;
}

const INCH = 72;

/**
 * Adorns sheets in one request; where Excel refuses a part, piece by piece, so that the rest is there. Gives what is missing.
 */
export async function adorn(context: Excel.RequestContext, written: readonly Written[]): Promise<Adornment[]> {
  const pieces = written.flatMap(piecesOf);
  if (pieces.length === 0) return [];
  try {
    for (const { draw } of pieces) draw();
    await context.sync();
    return [];
  } catch {
    return onePieceAfterTheOther(context, written, pieces);
  }
}

async function onePieceAfterTheOther(
  context: Excel.RequestContext,
  written: readonly Written[],
  pieces: readonly Piece[],
): Promise<Adornment[]> {
  // Charts of the request that failed may stand there already.
  await attempt(context, async () => {
    for (const { sheet, plan } of written) if (plan.charts.length > 0) await removeCharts(context, sheet);
  });
  const missing = new Set<Adornment>();
  for (const { what, draw } of pieces) {
    const isDone = await attempt(context, () => {
      draw();
      return Promise.resolve();
    });
    if (!isDone) missing.add(what);
  }
  return [...missing];
}

async function attempt(context: Excel.RequestContext, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

function piecesOf({ sheet, plan, isNew }: Written): Piece[] {
  return [
    ...(isNew ? viewOf(sheet, plan) : []),
    ...plan.charts.map((_chart, index): Piece => ({
      what: 'chart',
      draw: () => {
        drawChart(sheet, plan, index);
      },
    })),
    ...(has('filter') ? filterOf(sheet, plan) : []),
    ...(has('pageLayout') ? pageOf(sheet, plan, isNew) : []),
  ];
}

function viewOf(sheet: Excel.Worksheet, { frozenRows }: SheetPlan): Piece[] {
  const draws = [
    ...(has('view')
      ? [
          () => {
            sheet.showGridlines = false;
          },
        ]
      : []),
    () => {
      sheet.tabColor = `#${TAB_COLOR}`;
    },
    ...(frozenRows > 0
      ? [
          () => {
            sheet.freezePanes.freezeRows(frozenRows);
          },
        ]
      : []),
  ];
  return draws.map((draw) => ({ what: 'view', draw }));
}

/** One that a person set to some of the rows shows all of them again: there may be others now. */
function filterOf(sheet: Excel.Worksheet, { filter }: SheetPlan): Piece[] {
  if (!filter) return [];
  const draw = () => {
    sheet.autoFilter.remove();
    sheet.autoFilter.apply(rangeOf(sheet, filter));
  };
  return [{ what: 'view', draw }];
}

function pageOf(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): Piece[] {
  const { pageLayout } = sheet;
  const titles = plan.printTitles ?? (plan.frozenRows > 0 ? { top: 0, bottom: plan.frozenRows - 1 } : null);
  const printed = [
    () => {
      pageLayout.setPrintArea(rangeOf(sheet, printedArea(plan)));
    },
    ...(titles
      ? [
          () => {
            pageLayout.setPrintTitleRows(rowsOf(sheet, titles.top, titles.bottom).getEntireRow());
          },
        ]
      : []),
  ];
  const page = [
    () => {
      pageLayout.orientation = plan.landscape ? 'Landscape' : 'Portrait';
    },
    () => {
      pageLayout.paperSize = plan.paper ?? 'A4';
    },
    () => {
      pageLayout.centerHorizontally = true;
    },
    () => {
      pageLayout.zoom = { horizontalFitToPages: 1 };
    },
    () => {
      pageLayout.leftMargin = pageLayout.rightMargin = 0.5 * INCH;
      pageLayout.topMargin = 0.6 * INCH;
      pageLayout.bottomMargin = 0.7 * INCH;
    },
    () => {
      // The sheet's own name and pages: how many there are together counts the whole workbook.
      pageLayout.firstPageNumber = 1;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&A · &P';
    },
  ];
  return [...printed, ...(isNew ? page : [])].map((draw) => ({ what: 'page', draw }));
}
