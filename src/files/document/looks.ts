/** How our Word documents look: as official papers of the country do (GB/T 9704), in fonts that Windows, WPS and LibreOffice all have or replace. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';

/** Letters and digits of the Latin script are set in it within every font for Chinese. */
const LATIN = 'Times New Roman';

const font = (chinese: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: chinese });

/** 宋体 stands for 方正小标宋, which is not on every machine. */
const SONG = font('宋体');
const HEI = font('黑体');
const KAI = font('楷体');
const FANG_SONG = font('仿宋');

/** In half points: 二号, 三号, and what a table takes. */
const [SECOND, THIRD, SMALL_FOURTH, TABLE] = [44, 32, 24, 20];

/** In twentieths of a point. */
const LINE = 580;
/** Two characters of 三号: in hundredths of a character, and for programs that do not count in characters. */
const BEGINNING = { firstLineChars: 200, firstLine: 640 };
const SPACE = 120;

export const PAGE = { width: 11906, height: 16838 };
/** Upright as GB/T 9704 has it; across with room for the columns. In twentieths of a point: 37, 26, 35, 28 mm, and 20 mm. */
export const MARGINS = { upright: { top: 2098, right: 1474, bottom: 1984, left: 1588 }, across: 1134 };

const BODY = { line: LINE, lineRule: LineRuleType.EXACT };

/** Styles by their names in the document. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FANG_SONG, size: THIRD } },
    title: {
      run: { font: SONG, size: SECOND, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: SPACE, after: SPACE }, keepNext: true },
    },
    heading1: {
      run: { font: HEI, size: THIRD, color: '000000' },
      paragraph: { spacing: { ...BODY, before: SPACE }, indent: BEGINNING, keepNext: true },
    },
    heading2: {
      run: { font: KAI, size: THIRD, color: '000000' },
      paragraph: { spacing: BODY, indent: BEGINNING, keepNext: true },
    },
    heading3: {
      run: { font: FANG_SONG, size: THIRD, bold: true, color: '000000' },
      paragraph: { spacing: BODY, indent: BEGINNING, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: BODY, indent: BEGINNING },
    },
    { id: 'Flush', name: 'Flush', basedOn: 'Normal', paragraph: { spacing: BODY } },
    {
      id: 'Centred',
      name: 'Centred',
      basedOn: 'Normal',
      paragraph: { spacing: BODY, alignment: AlignmentType.CENTER },
    },
    { id: 'End', name: 'End', basedOn: 'Normal', paragraph: { spacing: BODY, alignment: AlignmentType.RIGHT } },
    {
      id: 'TableCaption',
      name: 'Caption',
      basedOn: 'Normal',
      run: { font: HEI, size: SMALL_FOURTH },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: SPACE, after: SPACE }, keepNext: true },
    },
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Normal',
      run: { font: KAI, size: SMALL_FOURTH, color: '595959' },
      paragraph: { spacing: { after: SPACE } },
    },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { font: SONG, size: TABLE } },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      run: { font: HEI },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: 'PageNumber',
      name: 'Page Number Line',
      basedOn: 'Normal',
      run: { font: SONG, size: SMALL_FOURTH },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ],
};
