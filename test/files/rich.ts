/** A workbook with one of everything that must survive when sheets are added: most of it is unknown to any library. */
import { MAIN, OFFICE, relationships, rows, text, zip, type Parts } from './build';

const TYPE = 'application/vnd.openxmlformats-officedocument';
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

const CONDITIONS = [
  '<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastMonth"><formula>TRUE</formula></cfRule>',
  '<cfRule type="top10" dxfId="0" priority="2" percent="1" bottom="1" rank="20"/>',
  '<cfRule type="aboveAverage" dxfId="0" priority="3" aboveAverage="0" stdDev="2"/>',
];

const SCORED_SHEET =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor theme="5"/></sheetPr><cols><col min="1" max="1" width="31.25" customWidth="1" style="1"/></cols>' +
  rows(
    `${text('A1', '预算执行率')}<c r="B1" s="1"><v>0.9663</v></c>`,
    '<c r="A2"><f ca="1">TODAY()</f><v>45291</v></c><c r="B2"><f>SUM(B1:B1)*[1]Sheet1!A1</f><v>12.5</v></c>',
  ) +
  '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells>' +
  `<conditionalFormatting sqref="B1:B9">${CONDITIONS.join('')}</conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C3"><formula1>"优,良,中,差"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0.5" footer="0.6"/><pageSetup paperSize="8" orientation="landscape" r:id="rId9"/>' +
  '<headerFooter><oddHeader>&amp;C绝密</oddHeader></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>';

export const RICH_PARTS: Parts = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
    override('xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
    override('xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
    override('xl/chartsheets/sheet1.xml', `${TYPE}.spreadsheetml.chartsheet+xml`) +
    override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
    override('xl/theme/theme1.xml', `${TYPE}.theme+xml`) +
    override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`) +
    override('xl/drawings/drawing2.xml', `${TYPE}.drawing+xml`) +
    override('xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`) +
    override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`) +
    override('xl/pivotTables/pivotTable1.xml', `${TYPE}.spreadsheetml.pivotTable+xml`) +
    '</Types>',
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ),
  'docProps/core.xml':
    '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': '<Properties><TitlesOfParts>自评表</TitlesOfParts></Properties>',
  'customXml/item1.xml': '<档案 号="2023-001"/>',
  'xl/workbook.xml':
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/>' +
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets>' +
    '<sheet name="自评表" sheetId="3" r:id="rId1"/><sheet name="图" sheetId="7" r:id="rId5"/><sheet name="数据" sheetId="5" state="veryHidden" r:id="rId2"/>' +
    '</sheets><externalReferences><externalReference r:id="rId8"/></externalReferences>' +
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$B$2</definedName><definedName name="满分">100</definedName></definedNames>` +
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="4" r:id="rId6"/></pivotCaches></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ),
  'xl/worksheets/sheet1.xml': SCORED_SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    [
      'rId4',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
    ['rId5', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ['rId9', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}">${rows('<c r="A1"><v>41261</v></c>')}</worksheet>`,
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  'xl/styles.xml':
    `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.000%"/></numFmts>` +
    '<fonts count="2" knownFonts="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="14"/><name val="仿宋_GB2312"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><extLst><ext uri="{x}"/></extLst></styleSheet>',
  'xl/theme/theme1.xml': '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="机关"/>',
  'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251),
  'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  'xl/drawings/drawing2.xml': '<userShapes/>',
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>复核</author></authors></comments>`,
  'xl/threadedComments/threadedComment1.xml':
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  'xl/persons/person.xml': '<personList/>',
  'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="4"/>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from([1, 2, 3]),
  'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="CheckBox"/>',
};

export function richWorkbook(): Uint8Array {
  return zip(RICH_PARTS);
}
