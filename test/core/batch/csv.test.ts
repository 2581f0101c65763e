import { csvCell, findingsCsv } from '../../../src/core/batch';
import { broken, nothingIn, oneProject } from './files';

describe('findings as CSV', () => {
  it('begin with the mark of UTF-8 and a heading in the language', () => {
    expect(findingsCsv([])).toBe(
      '\ufeff文件,级别,检查,检查代号,项目名称,指标,位置,问题,所写,对照,相关处,接受理由,指纹\r\n',
    );
    expect(findingsCsv([oneProject()], 'en')).toMatch(/^\ufeffFile,.*\r\n甲\/自评表\.xlsx,error,/);
  });

  it('have a row a finding, and one for a file that could not be read', () => {
    const lines = findingsCsv([oneProject(), nothingIn(), broken()]).split('\r\n');
    expect(lines).toHaveLength(1 + 3 + 1 + 1);
    expect(lines[1]).toMatch(/^甲\/自评表\.xlsx,错误,总分,score-total,特种设备检验检测经费,总分,指标表!A31,/);
    expect(lines[1]).toMatch(/,98,99\.48,指标表!C5、资金!C6,,e$/);
    expect(lines[3]).toMatch(/,已说明,w$/);
    expect(lines[4]).toBe('坏.xlsx,没有读出,,,,,,“坏.xlsx”已损坏。,,,,,');
    expect(lines[5]).toBe('');
  });

  it('quote fields of other programs too', () => {
    const odd = { ...broken('a,"b".xlsx'), problem: '第一行\n第二行' };
    expect(findingsCsv([odd])).toContain('\r\n"a,""b"".xlsx",没有读出,,,,,,"第一行\n第二行",,,,,\r\n');
  });
});

describe('a field', () => {
  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1', '＋1', '＠a'])(
    '%j is no formula',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['', '96.63%', '≥100', '—', '1-2', "'=", '项目=甲'])('%j stays as it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['=a,"b"', '"\'=a,""b"""'],
  ])('%j is written %s', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});
