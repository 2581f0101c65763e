import type { ChartPlan, SheetPlan } from '../../core/model';
import type { OfficePackage } from '../package';
import type { WorkbookPart } from '../reading/xlsx/workbook';
import { appendTo, applyChanges, outline } from '../xml/edit';
import type { Assignment } from './assign';
import { chartXml } from './chart-xml';
import { CONTENT_TYPES, dialectOf, XML_HEAD, type Dialect } from './dialect';
import { anchorXml, emptyDrawingXml, withoutOurCharts } from './drawing-xml';
import type { PackageEdit } from './package-edit';
import { updatedWorksheet } from './sheet-update';
import { printedArea, worksheetXml } from './sheet-xml';
import { StylesEdit } from './styles-edit';
import { withPrintSettings, withSheet } from './workbook-edit';

/** Writes sheets into a package that is being edited. */
export class SheetWriter {
  private nextId: number;
  private nextIndex: number;

  private constructor(
    private readonly edit: PackageEdit,
    private readonly workbook: WorkbookPart,
    private readonly dialect: Dialect,
    private readonly styles: StylesEdit,
    private readonly stylesPath: string,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.nextId = Math.max(0, ...workbook.sheetIds) + 1;
    this.nextIndex = workbook.names.length;
  }

  static async open(
    edit: PackageEdit,
    workbook: WorkbookPart,
    assignments: readonly Assignment[],
  ): Promise<SheetWriter> {
    const dialect = dialectOf(await edit.text(workbook.path));
    const folder = folderOf(workbook);
    let path = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
    if (path === undefined) {
      const empty = `${XML_HEAD}<styleSheet xmlns="${dialect.spreadsheet}"></styleSheet>`;
      path = await edit.add(`${folder}styles`, empty, CONTENT_TYPES.styles);
      await edit.relate(workbook.path, `${dialect.relationships}/styles`, path);
    }
    const foreign = new Set(workbook.names);
    const names = assignments
      .filter(({ plan }) => !foreign.has(plan.name))
      .map(({ plan, name }) => [plan.name, name] as const);
    return new SheetWriter(edit, workbook, dialect, new StylesEdit(await edit.text(path)), path, new Map(names));
  }

  async write({ plan, name, former }: Assignment): Promise<void> {
    const planned = worksheetXml(plan, {
      dialect: this.dialect,
      styleOf: (style) => this.styles.styleOf(style),
      nameOf: (sheet) => this.names.get(sheet) ?? sheet,
    });
    const path = former?.path ?? (await this.addSheet(name, planned));
    const drawing = await this.draw(path, plan, name);
    const source = drawing === null ? planned : withDrawing(planned, drawing, this.dialect);
    this.edit.set(path, former ? updatedWorksheet(await this.edit.text(path), source) : source);
    await this.changeWorkbook((text) =>
      withPrintSettings(text, former?.index ?? this.nextIndex - 1, name, printedArea(plan), plan.frozenRows),
    );
  }

  async save(): Promise<Uint8Array> {
    this.edit.set(this.stylesPath, this.styles.toXml());
    return this.edit.save();
  }

  private async addSheet(name: string, xml: string): Promise<string> {
    const { edit, dialect, workbook } = this;
    const path = await edit.add(`${folderOf(workbook)}worksheets/sheet`, xml, CONTENT_TYPES.worksheet);
    const relationship = await edit.relate(workbook.path, `${dialect.relationships}/worksheet`, path);
    const sheet = { name, id: this.nextId, relationship };
    await this.changeWorkbook((text) => withSheet(text, sheet, dialect));
    this.nextId += 1;
    this.nextIndex += 1;
    return path;
  }

  /** Puts the charts of a plan into the drawing of the sheet; returns the id of its relationship, or null without a drawing. */
  private async draw(sheetPath: string, plan: SheetPlan, name: string): Promise<string | null> {
    const { edit, dialect } = this;
    const former = (await this.pack.relationships(sheetPath)).find(({ kind }) => kind === 'drawing');
    if (!former && plan.charts.length === 0) return null;
    const drawingPath =
      former?.target ??
      (await edit.add(`${folderOf(this.workbook)}drawings/drawing`, emptyDrawingXml(dialect), CONTENT_TYPES.drawing));
    const xml = former ? await this.removeCharts(drawingPath) : emptyDrawingXml(dialect);
    const anchors: string[] = [];
    for (const [index, chart] of plan.charts.entries()) {
      const id = await this.addChart(drawingPath, chart, plan, name);
      anchors.push(anchorXml(chart, index + 1, id, dialect));
    }
    edit.set(drawingPath, applyChanges(xml, [appendTo(xml, outline(xml), anchors.join(''))]));
    return former?.id ?? edit.relate(sheetPath, `${dialect.relationships}/drawing`, drawingPath);
  }

  private async addChart(drawingPath: string, chart: ChartPlan, plan: SheetPlan, name: string): Promise<string> {
    const { edit, dialect } = this;
    const xml = chartXml(chart, name, plan.cells, dialect);
    const path = await edit.add(`${folderOf(this.workbook)}charts/chart`, xml, CONTENT_TYPES.chart);
    return edit.relate(drawingPath, `${dialect.relationships}/chart`, path);
  }

  /** Takes our former charts, with their parts, out of a drawing; what a person put there stays. */
  private async removeCharts(drawingPath: string): Promise<string> {
    const { xml, chartIds } = withoutOurCharts(await this.edit.text(drawingPath));
    const ids = new Set(chartIds);
    const charts = `${folderOf(this.workbook)}charts/`;
    for (const { id, target } of await this.pack.relationships(drawingPath)) {
      if (!ids.has(id) || !target.startsWith(charts)) continue;
      const parts = (await this.pack.relationships(target)).filter((part) => part.target.startsWith(charts));
      for (const part of [...parts, { target }]) await this.edit.remove(part.target);
    }
    if (ids.size > 0) await this.edit.unrelate(drawingPath, ids);
    return xml;
  }

  private get pack(): OfficePackage {
    return this.edit.pack;
  }

  private async changeWorkbook(change: (text: string) => string): Promise<void> {
    this.edit.set(this.workbook.path, change(await this.edit.text(this.workbook.path)));
  }
}

function folderOf({ path }: WorkbookPart): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withDrawing(worksheet: string, id: string, { relationships }: Dialect): string {
  const drawing = `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return applyChanges(worksheet, [appendTo(worksheet, outline(worksheet), drawing)]);
}
