import type { ChartPlan } from '../../core/model';
import { RELATIONSHIPS } from '../reading/xlsx/spaces';
import { applyChanges } from '../xml/edit';
import { scanXml } from '../xml/scan';
import { encodeText } from '../xml/text';
import { XML_HEAD, type Dialect } from './dialect';

/** The name of our charts as drawn objects: tells them from what a person put on the sheet. */
const NAME = 'pe-chart-';

/** Between a chart and the cells to its left, in English Metric Units (12,700 a point). */
const GAP = 101_600;

/** The XML of a drawing without anything in it. */
export function emptyDrawingXml(dialect: Dialect): string {
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}"></xdr:wsDr>`;
}

/** A drawing without our charts, and the ids of the relationships they had. */
export function withoutOurCharts(drawing: string): { xml: string; chartIds: string[] } {
  const anchors: Anchor[] = [];
  let depth = 0;
  scanXml(drawing, {
    open: (name, tag) => {
      depth += 1;
      if (depth === 2) anchors.push({ start: tag.start, end: tag.end, isOurs: false, chartIds: [] });
      const anchor = anchors.at(-1);
      if (!anchor || depth < 2) return;
      if (name === 'cNvPr' && tag.get('name')?.startsWith(NAME)) anchor.isOurs = true;
      if (name === 'chart') anchor.chartIds.push(tag.getIn(RELATIONSHIPS, 'id') ?? '');
    },
    close: (_, { end }) => {
      const anchor = anchors.at(-1);
      if (depth === 2 && anchor) anchor.end = end;
      depth -= 1;
    },
  });
  const ours = anchors.filter(({ isOurs }) => isOurs);
  return {
    xml: applyChanges(
      drawing,
      ours.map(({ start, end }) => ({ start, end, text: '' })),
    ),
    chartIds: ours.flatMap(({ chartIds }) => chartIds),
  };
}

/** A drawn object at its place in the text. */
interface Anchor {
  readonly start: number;
  end: number;
  isOurs: boolean;
  readonly chartIds: string[];
}

/** A chart at its place on the sheet; complete with its namespaces, so that it fits into any drawing. */
export function anchorXml({ place, title }: ChartPlan, number: number, id: string, dialect: Dialect): string {
  const corner = (name: string, column: number, row: number, offset: number) =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>${String(offset)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    corner('from', place.left, place.top, GAP) +
    corner('to', place.right + 1, place.bottom + 1, 0) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(9000 + number)}" name="${NAME}${String(number)}" ` +
    `descr="${encodeText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" ` +
    `r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
