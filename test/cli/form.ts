/** A form with a wrong total, as an .xlsx file, with names as a test wants them. */
import { encodeCellText, encodeText } from '../../src/files/xml/text';
import { columnLetters } from '../../src/core/sheet/reference';
import { rows, text, workbookParts, zip } from '../files/build';

export function formFile({
  name = '检验台次',
  project = '设备购置',
  sheet = '自评表',
}: {
  readonly name?: string;
  readonly project?: string;
  readonly sheet?: string;
}): Uint8Array {
  const cells: (string | number)[][] = [
    ['项目名称', project],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', name, '≥100台', '103台', 50, 50],
    ['效益指标', '社会效益指标', `${name}率`, '≥90%', '80%', 50, 50],
    ['合计', '', '', '', '', 100, 90],
  ];
  const xml = rows(
    ...cells.map((row, index) =>
      row
        .map((value, column) => {
          const place = `${columnLetters(column)}${String(index + 1)}`;
          return typeof value === 'number'
            ? `<c r="${place}"><v>${String(value)}</v></c>`
            : text(place, encodeCellText(value));
        })
        .join(''),
    ),
  );
  return zip(workbookParts([xml], { names: [encodeText(sheet)] }));
}
