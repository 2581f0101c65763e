import { strFromU8, unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/files';
import { wordFile } from '../files/word';
import { bytesOf } from '../fixtures/workbook';
import { pe } from './support';

const CLEAN = 'samples/clean-example.xlsx';
const WRONG = 'samples/002-aketao-office.xlsx';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('pe check', () => {
  it.each([
    ['nothing at error level', [CLEAN], 0],
    ['a finding at error level', [WRONG], 1],
    ['the worst of several files', [CLEAN, WRONG], 1],
    ['a file that is not there', [CLEAN, 'no-such-file.xlsx'], 2],
  ])('exit code: %s', async (_, files, exitCode) => {
    expect((await pe(['check', ...files])).exitCode).toBe(exitCode);
  });

  describe('of a workbook in which nothing can be checked', () => {
    const roster = () =>
      bytesOf({ name: '值班', sheets: [{ name: '表', rows: [['值班安排'], ['星期一', '甲'], ['甲', 17]] }] });

    it('says so instead of praising it', async () => {
      const { exitCode, out } = await pe(['check', 'a.xlsx'], { 'a.xlsx': await roster() });
      expect(exitCode).toBe(3);
      expect(out).toContain('没有可以核对的内容');
      expect(out).not.toContain('没有发现问题');
      expect(out).toContain('1 个数字：0 个已互相核对，0 个只有一处、无从比较，1 个没有读懂');
    });

    it('says so in JSON', async () => {
      const { exitCode, out } = await pe(['check', 'a.xlsx', '--json'], { 'a.xlsx': await roster() });
      expect(exitCode).toBe(3);
      expect(JSON.parse(out)).toMatchObject({ projects: [], problems: [expect.stringContaining('没有找到')] });
    });

    it.each([
      ['outweighs a clean one', [CLEAN], 3],
      ['is outweighed by an error', [WRONG], 1],
      ['and by a file that is not there', [WRONG, 'no-such-file.xlsx'], 2],
    ])('%s', async (_, others, exitCode) => {
      expect((await pe(['check', 'a.xlsx', ...others], { 'a.xlsx': await roster() })).exitCode).toBe(exitCode);
    });
  });

  it('prints the findings by severity, with the cell, why it matters and what to do', async () => {
    const { out } = await pe(['check', WRONG]);
    expect(out).toContain('✖ 错误  指标个数  count-declared');
    expect(out).toContain('报告文本!B10');
    expect(out).toContain('为什么：');
    expect(out).toContain('怎么办：');
    expect(out).not.toContain('\u001B[');
  });

  it('speaks English on request', async () => {
    const { out } = await pe(['check', WRONG, '--lang', 'en']);
    expect(out).toMatch(/✖ error {2}[A-Z][\w ]+ {2}count-declared/);
    expect(out).toContain('What to do: ');
  });

  it('gives one JSON object for one file and an array for several', async () => {
    const one = JSON.parse((await pe(['check', CLEAN, '--json'])).out) as { schema: number; file: string };
    const two = JSON.parse((await pe(['check', CLEAN, WRONG, '--json'])).out) as { file: string }[];
    expect(one).toMatchObject({ schema: 1, file: CLEAN });
    expect(two.map((report) => report.file)).toEqual([CLEAN, WRONG]);
  });

  it('still checks the other files when one cannot be read, and says why on stderr', async () => {
    const run = await pe(['check', 'broken.xlsx', CLEAN], { 'broken.xlsx': bytes('not a workbook') });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('broken.xlsx');
    expect(run.out).toContain(CLEAN);
  });

  it('shows what follows from a wrong figure under it, and does not count it', async () => {
    const wrong = await bytesOf({
      name: 'wrong',
      sheets: [
        {
          name: '自评表',
          rows: [
            ['项目资金（万元）', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
            ['年度资金总额', 100, 59, 10, '95%', 9.5],
            ['其中：财政拨款', 100, 95, null, null, null],
            ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
            ['产出指标', '数量指标', '检验台次', '≥100台', '103台', 50, 50],
            ['效益指标', '社会效益', '安全运行', '保障', '保障', 40, 40],
          ],
        },
      ],
    });
    const { out } = await pe(['check', 'wrong.xlsx'], { 'wrong.xlsx': wrong });
    expect(out).toContain('└ 由此引起 自评表!E2');
    expect(out).toContain('1 个错误');
  });

  it('compares a Word report with the workbook', async () => {
    const report = wordFile(['本项目全年执行数为80.00万元。', '经评价，项目综合得分98.6分。']);
    const run = await pe(['check', CLEAN, '--text', 'report.docx'], { 'report.docx': report });
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('figure-conflict');
    expect(run.out).toContain('report 第1段');
  });

  it('checks a Word report alone, its tables and its text', async () => {
    const report = wordFile([
      '一、资金情况',
      '表1 支出明细',
      [
        ['项目', '金额（万元）'],
        ['甲', '10'],
        ['乙', '20.5'],
        ['合计', '31.5'],
      ],
    ]);
    const run = await pe(['check', 'report.docx'], { 'report.docx': report });
    expect(run.exitCode).toBe(1);
    expect(run.out).toContain('report 表1第4行第2列');
    expect(run.out).toContain('在“表1 支出明细”');
    expect(run.out).toContain('相关处：表1第2行第2列、表1第3行第2列');
    const { out } = await pe(['check', 'report.docx', '--json', '--lang', 'en'], { 'report.docx': report });
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toMatchObject([
      {
        sheet: 'report',
        cell: 'table 1, row 4, column 2',
        document: { kind: 'table', number: 1, row: 4, column: 2, under: '表1 支出明细' },
        related: [{ sheet: 'report', cell: 'table 1, row 2, column 2' }, { cell: 'table 1, row 3, column 2' }],
      },
    ]);
  });

  it('says that a Word report without a figure of an evaluation holds nothing to check', async () => {
    const run = await pe(['check', 'letter.docx'], { 'letter.docx': wordFile(['会议通知', '请准时参加。']) });
    expect(run.exitCode).toBe(3);
  });

  it('says why a Word report cannot be read', async () => {
    const run = await pe(['check', CLEAN, '--text', 'report.docx'], { 'report.docx': bytes('not a document') });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('report.docx');
  });

  it('scores under the profile asked for', async () => {
    const report = JSON.parse((await pe(['check', CLEAN, '--json', '--profile', 'hubei-2020'])).out) as {
      projects: { profile: string }[];
    };
    expect(report.projects.map((project) => project.profile)).toEqual(['hubei-2020']);
  });
});

describe('pe summary', () => {
  it('tells of the reports beside the workbook, without links into them', async () => {
    const report = wordFile(['经评价，项目综合得分97分。']);
    const files = { 'report.docx': report };
    const { written } = await pe(['summary', CLEAN, '--text', 'report.docx', '-o', 'out.xlsx'], files);
    const { sheets } = await readWorkbookFile(written.get('out.xlsx') ?? new Uint8Array(), 'out.xlsx');
    const told = sheets.find(({ name }) => name === '检查结果')?.rows.flat();
    expect(told).toContain('report 第1段');
    const parts = unzipSync(written.get('out.xlsx') ?? new Uint8Array());
    const links = Object.values(parts).filter((part) => strFromU8(part).includes('location="report!'));
    expect(links).toEqual([]);
  });

  it('says what to do with a report in place of a workbook', async () => {
    const run = await pe(['summary', 'report.docx', '-o', 'out.xlsx'], { 'report.docx': wordFile(['文字']) });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('pe check “report.docx”');
  });

  it('writes a copy with the sheets added', async () => {
    const { exitCode, written, out } = await pe(['summary', CLEAN, '-o', 'out.xlsx']);
    expect(exitCode).toBe(0);
    expect(out).toContain('out.xlsx');
    const snapshot = await readWorkbookFile(written.get('out.xlsx') ?? new Uint8Array(), 'out.xlsx');
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['评价汇总', '检查结果']));
  });

  it.each([
    ['the original itself', CLEAN, '原工作簿'],
    ['a folder that is not there', '/nowhere/out.xlsx', '/nowhere/out.xlsx'],
  ])('refuses to write %s', async (_, output, words) => {
    const { exitCode, err, written } = await pe(['summary', CLEAN, '-o', output]);
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
    expect(written.size).toBe(0);
  });
});

describe('pe score', () => {
  const score = async (...args: string[]) =>
    JSON.parse((await pe(['score', ...args, '--json'])).out) as {
      score: number | null;
      kind: string;
      explanation: string;
    };

  it.each([
    ['5', '≥71人', '66人', '', 4.65],
    ['2', '100%', '78.06%', '预算执行率达到100%得满分，每下降2%扣0.1分，扣完为止。', 0.9],
    ['10', '≥95%', '95%', '', 10],
    ['10', '≥95%', '96%', '由专家酌情打分', null],
    ['2.5', '≥95%', '96%', '', 2.5],
    ['0', '≥95%', '96%', '', 0],
  ])('%s points, target %s, actual %s, criterion 「%s」 → %s', async (points, target, actual, criterion, expected) => {
    const result = await score('--points', points, '--target', target, '--actual', actual, '--criterion', criterion);
    expect(result.score).toBe(expected);
    expect(result.explanation).not.toBe('');
  });

  it('says that a criterion was not used, in which no rule was found', async () => {
    const score5 = (criterion: string) =>
      score('--points', '5', '--target', '≥71人', '--actual', '66人', '--criterion', criterion);
    expect(await score5('看着办')).toMatchObject({
      score: 4.65,
      explanation: expect.stringContaining('“看着办”没有读懂，没有采用'),
    });
    for (const used of ['每少1人扣1分', '由专家酌情打分', '']) {
      expect((await score5(used)).explanation).not.toContain('没有采用');
    }
    const { out } = await pe(['score', '--points', '5', '--target', '1', '--actual', '1', '--criterion', '看着办']);
    expect(out).toContain('没有采用');
  });

  it('takes negative and dashed values as values', async () => {
    expect((await pe(['score', '--points', '5', '--target', '≤0', '--actual=-1'])).exitCode).toBe(0);
  });
});

describe('a call that is not understood', () => {
  it.each([
    [['check'], ''],
    [['frobnicate'], ''],
    [['check', CLEAN, '--profile', 'nobody'], 'mof-2020-10'],
    [['check', CLEAN, '--lang', 'fr'], 'fr'],
    [['summary', CLEAN], ''],
    [['chek', CLEAN], '没有命令「chek」，相近的有：check'],
    [['check', CLEAN, '--profil', 'x'], '没有选项 --profil，相近的有：--profile'],
    [['check', CLEAN, '--profile'], '--profile <id> 后面缺少内容'],
    [['batch', '-o', 'x.xlsx'], '缺少参数 path'],
    [['batch', 'samples'], '缺少选项 -o, --output <file>'],
    [['summary', CLEAN, WRONG, '-o', 'x.xlsx'], `「${WRONG}」`],
    [['check', CLEAN, '--only', 'score-totl'], 'score-total'],
    [['check', CLEAN, '--severity', 'fatal'], '「fatal」'],
    [['check', CLEAN, '--format', 'xml'], 'jsonl'],
    [['check', CLEAN, '--format', 'csv', '--json'], '--json 就是 --format json'],
    [['check', CLEAN, '--jobs', '0'], '--jobs 应为 1 到 64'],
    [['check', CLEAN, '--time-limit', '1.5'], '--time-limit'],
    [['check', CLEAN, '--memory-limit', '5'], '--memory-limit 应为 128'],
    [['check', 'samples/*.nothing'], '没有符合 samples/*.nothing'],
    [['batch', 'samples', '-o', 'x.pdf'], 'x.pdf'],
    [['batch', CLEAN, '-o', CLEAN], CLEAN],
    [['batch', CLEAN, '-o', CLEAN, '--force'], '既要核对又要写入'],
    [['score', '--points', 'abc', '--target', '1', '--actual', '1'], '「abc」'],
    [['score', '--points', '五', '--target', '1', '--actual', '1'], '「五」'],
    [['score', '--points=-5', '--target', '1', '--actual', '1'], '「-5」'],
    [['score', '--points', '5分', '--target', '1', '--actual', '1'], '「5分」'],
  ])('%j ends with a sentence and exit code 2', async (args, words) => {
    const { exitCode, err } = await pe(args);
    expect(exitCode).toBe(2);
    expect(err).not.toBe('');
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each(['zh', 'en'])('help has examples and exit codes (%s)', async (language) => {
    const { exitCode, out } = await pe(['--help', '--lang', language]);
    expect(exitCode).toBe(0);
    expect(out).toContain('pe check samples/');
    expect(out).toContain(language === 'zh' ? '退出码' : 'Exit codes');
  });
});
