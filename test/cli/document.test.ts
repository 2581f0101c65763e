import { resolve } from 'node:path';
import { readWordFile } from '../../src/files';
import { wordFile } from '../files/word';
import { pe } from './support';

const sample = (name: string) => resolve('samples', name);
const CLEAN = sample('clean-example.xlsx');
const NINGXIA = sample('001-ningxia-equipment.xlsx');
const LIST = sample('004-karamay-portfolio.xlsx');

const textOf = async (bytes: Uint8Array | undefined) =>
  JSON.stringify((await readWordFile(bytes ?? new Uint8Array(), 'out.docx')).blocks);

describe.each([
  ['report', '项目支出绩效评价报告'],
  ['letter', '关于绩效评价材料核对情况的函'],
])('pe %s', (command, title) => {
  it('writes a Word file, and says what was found', async () => {
    const { exitCode, written, out } = await pe([command, NINGXIA, '-o', 'out.docx']);
    expect(exitCode).toBe(0);
    expect([...written.keys()]).toEqual(['out.docx']);
    expect(await textOf(written.get('out.docx'))).toContain(title);
    expect(out).toBe('已写入 out.docx\n2 个错误，8 个提醒，1 个提示');
  });

  it('never writes over a file, also one of its own, unless told to', async () => {
    const { written } = await pe([command, CLEAN, '-o', 'out.docx']);
    const files = { 'out.docx': written.get('out.docx') ?? new Uint8Array() };
    const refused = await pe([command, CLEAN, '-o', 'out.docx'], files);
    expect([refused.exitCode, refused.written.size]).toEqual([2, 0]);
    expect(refused.err).toContain('out.docx 已经存在');
    expect((await pe([command, CLEAN, '-o', 'out.docx', '--force'], files)).written.size).toBe(1);
  });

  it.each(['out.xlsx', 'out.doc', 'out', 'docx'])('refuses to write %s', async (output) => {
    const { exitCode, err, written } = await pe([command, CLEAN, '-o', output]);
    expect([exitCode, written.size]).toEqual([2, 0]);
    expect(err).toContain('.docx 结尾');
  });

  it('never writes over what it reads, whatever it is told', async () => {
    const report = { 'report.docx': wordFile(['文字']) };
    for (const args of [
      ['report.docx', '-o', 'report.docx'],
      [CLEAN, '--text', 'report.docx', '-o', './report.docx'],
    ]) {
      const { exitCode, err } = await pe([command, ...args, '--force'], report);
      expect(exitCode).toBe(2);
      expect(err).toContain('report.docx 就是要核对的文件');
    }
  });

  it('takes the language and the profile that are asked for', async () => {
    const english = await pe([command, CLEAN, '-o', 'out.docx', '--lang', 'en']);
    expect(english.out).toMatch(/^Written: out.docx/);
    expect((await pe([command, CLEAN, '-o', 'out.docx', '--profile', 'none'])).exitCode).toBe(2);
    const { written } = await pe([command, NINGXIA, '-o', 'out.docx', '--profile', 'mof-2021-101']);
    expect(await textOf(written.get('out.docx'))).toContain('财预〔2021〕101号');
  });

  it('writes nothing about a file in which nothing can be checked', async () => {
    const { exitCode, err, written } = await pe([command, 'a.csv', '-o', 'out.docx'], {
      'a.csv': new TextEncoder().encode('你好,\n世界,\n'),
    });
    expect([exitCode, written.size]).toEqual([3, 0]);
    expect(err).toContain('没有写出文件');
  });

  it('takes a Word report with its tables, too', async () => {
    const { exitCode, written } = await pe([command, sample('library-report.docx'), '-o', 'out.docx']);
    expect(exitCode).toBe(0);
    expect(await textOf(written.get('out.docx'))).toContain('公共图书馆');
  });
});

describe('pe report', () => {
  it('is about projects: a list of them alone has none', async () => {
    const { exitCode, err } = await pe(['report', LIST, '-o', 'out.docx']);
    expect(exitCode).toBe(3);
    expect(err).toContain('只有项目清单');
    expect((await pe(['letter', LIST, '-o', 'out.docx'])).exitCode).toBe(0);
  });

  it('is about the project that is named, or says which there are', async () => {
    const named = await pe(['report', CLEAN, '-o', 'out.docx', '--project', '公共图书馆延时开放服务经费']);
    expect(named.exitCode).toBe(0);
    const { exitCode, err } = await pe(['report', CLEAN, '-o', 'out.docx', '--project', '图书馆']);
    expect(exitCode).toBe(2);
    expect(err).toContain('公共图书馆延时开放服务经费');
  });
});
