import { strFromU8, unzipSync } from 'fflate';
import { FORMS } from '../../src/core/forms';
import { readWorkbookFile } from '../../src/files';
import { pe } from './support';

describe('pe form', () => {
  it('lists every form with what it is for and whose it is', async () => {
    const { out, exitCode } = await pe(['form']);
    expect(exitCode).toBe(0);
    for (const { id, name, purpose, source } of FORMS) {
      for (const said of [id, name, purpose.zh, source.zh]) expect(out).toContain(said);
    }
    expect((await pe(['form', '--lang', 'en'])).out).toContain('Monitoring of a project');
  });

  it('writes one, by its id or its name, which the check then calls empty', async () => {
    const { written, out } = await pe(['form', 'monitoring', '-o', 'a.xlsx']);
    expect(out).toBe('已写入 a.xlsx');
    const bytes = written.get('a.xlsx') ?? new Uint8Array();
    expect((await readWorkbookFile(bytes, 'a.xlsx')).sheets[0]?.name).toBe('项目支出绩效目标执行监控表');
    const checked = await pe(['check', 'a.xlsx'], { 'a.xlsx': bytes });
    expect([checked.exitCode, checked.out + checked.err]).toEqual([3, expect.stringContaining('样表还没有填写')]);
    expect([...(await pe(['form', '项目支出明细表'])).written.keys()]).toEqual(['项目支出明细表.xlsx']);
  });

  it('writes formulas of the add-in only where it is told to', async () => {
    const text = async (...more: string[]) => {
      const bytes = (await pe(['form', 'self', '-o', 'a.xlsx', ...more])).written.get('a.xlsx');
      return strFromU8(unzipSync(bytes ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    };
    expect(await text()).not.toContain('PE_SCORE');
    expect(await text('--formulas')).toContain(
      '<f>IF(F13=&quot;&quot;,&quot;&quot;,_xldudf_PE_SCORE(G13,E13,F13))</f><v></v>',
    );
  });

  it('refuses a name that is none, an ending that is no workbook, and a file that exists', async () => {
    expect((await pe(['form', 'selv', '-o', 'a.xlsx'])).err).toContain('self');
    expect((await pe(['form', '-o', 'a.xlsx'])).err).toContain('请写出要哪一张样表');
    expect((await pe(['form', 'self', '-o', 'a.pdf'])).err).toContain('.xlsx 结尾');
    const existing = { 'a.xlsx': new Uint8Array([1]) };
    const refused = await pe(['form', 'self', '-o', 'a.xlsx'], existing);
    expect([refused.exitCode, refused.written.size]).toEqual([2, 0]);
    expect((await pe(['form', 'self', '-o', 'a.xlsx', '--force'], existing)).written.size).toBe(1);
  });
});
