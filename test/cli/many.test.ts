/** Many files at once: formats, totals, narrowing, and the workbook over them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemLocale } from '../../src/cli/console';
import { runPe } from '../../src/cli/main';
import { widthOf } from '../../src/cli/wrap';
import { readWorkbookFile } from '../../src/files';
import { bytesOf } from '../fixtures/workbook';
import { formFile } from './form';
import { pe } from './support';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pe-many-'));
  mkdirSync(at('乙局'));
  writeFileSync(at('b.xlsx'), formFile({ project: '道路养护' }));
  writeFileSync(at('乙局', 'a.xlsx'), formFile({ project: '路灯改造' }));
  writeFileSync(at('坏.xlsx'), 'not a workbook');
  writeFileSync(at('通知.xlsx'), await bytesOf({ name: '', sheets: [{ name: '表', rows: [['值班'], ['甲', 17]] }] }));
  writeFileSync(at('~$b.xlsx'), 'lock');
  writeFileSync(at('旧.pdf'), '%PDF');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('pe check of a folder', () => {
  it('prints a line a file, what they come to, and last the files that could not be read', async () => {
    const { exitCode, out, err } = await pe(['check', folder]);
    expect(exitCode).toBe(2);
    const lines = out.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      `✖ 2    ▲ 0    ● 0    ${at('b.xlsx')}  道路养护  得分 90 → 100  优`,
      `✖ 2    ▲ 0    ● 0    ${at('乙局', 'a.xlsx')}  路灯改造  得分 90 → 100  优`,
      expect.stringMatching(/^✖ 没有读出 +.*坏\.xlsx$/),
      expect.stringMatching(/^没有可以核对的内容 +.*通知\.xlsx$/),
    ]);
    expect(out).toContain('4 个文件，2 个项目');
    expect(out).toContain('2 个有错误，1 个没有可以核对的内容，1 个没有读出');
    expect(out).toMatch(/总分 +score-total +2 处，2 个文件/);
    expect(out).toContain('.pdf 1');
    expect(out).not.toContain('~$');
    expect(err.split('\n')).toEqual([expect.stringContaining('坏.xlsx”不是工作簿')]);
  });

  it('speaks English where it is asked to, or the system does', async () => {
    for (const run of [await pe(['check', folder, '--lang', 'en']), await pe(['check', folder], {}, 'en_US.UTF-8')]) {
      expect(run.out).toContain('4 files, 2 projects');
      expect(run.out).not.toMatch(/个文件|得分 /);
    }
    expect((await pe(['check', folder, '--lang', 'zh'], {}, 'en_US.UTF-8')).out).toContain('4 个文件');
    for (const locale of ['', 'zh_CN.UTF-8', 'C', 'fr_FR', 'enm'])
      expect((await pe(['check', folder], {}, locale)).out).toContain('4 个文件');
  });

  it('is an array in JSON, each file as it is alone', async () => {
    const all = JSON.parse((await pe(['check', folder, '--json'])).out) as { file: string; error?: string }[];
    expect(all.map(({ file }) => file)).toEqual(
      [at('b.xlsx'), at('坏.xlsx'), at('通知.xlsx'), at('乙局', 'a.xlsx')].sort(),
    );
    const { out } = await pe(['check', at('b.xlsx'), '--json']);
    expect(all.find(({ file }) => file === at('b.xlsx'))).toEqual(JSON.parse(out));
    expect(all.find(({ file }) => file === at('坏.xlsx'))?.error).toContain('不是工作簿');
  });

  it('is printed in JSON as the whole array would be', async () => {
    const { out } = await pe(['check', folder, '--json']);
    expect(out).toBe(JSON.stringify(JSON.parse(out), null, 2));
  });

  it('is a line of JSON a file in JSON lines', async () => {
    const { out } = await pe(['check', folder, '--format', 'jsonl']);
    const lines = out.split('\n').map((line) => JSON.parse(line) as { file: string });
    expect(lines).toEqual(JSON.parse((await pe(['check', folder, '--json'])).out));
  });

  it('is a table in CSV', async () => {
    const { out } = await pe(['check', folder, '--format', 'csv']);
    const lines = out.split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff文件,级别,/);
    expect(lines.filter((line) => line.includes('score-total'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('坏.xlsx'))).toHaveLength(1);
    expect(lines.map((line) => line.replace(/\r$/, ''))).toHaveLength(1 + 2 * 2 + 1);
  });

  it('prints whole findings where it is asked to', async () => {
    const { out } = await pe(['check', folder, '--format', 'text']);
    expect(out).toContain('怎么办：');
    expect(out).toContain('4 个文件，2 个项目');
  });

  it('is quiet where it is asked to be: no totals, and only files with something to look at', async () => {
    writeFileSync(at('好.xlsx'), await cleanFile());
    const { out, err } = await pe(['check', folder, '--quiet']);
    expect(out.split('\n')).toHaveLength(4);
    expect(out).not.toContain('好.xlsx');
    expect(err).toContain('坏.xlsx');
    expect((await pe(['check', folder])).out).toContain('好.xlsx');
  });

  it.each([
    [['--only', 'score-total'], ['score-total'], 1],
    [['--only', 'score-total', '--only', 'full-score-unmet'], ['full-score-unmet', 'score-total'], 1],
    [['--only', 'percent-range'], [], 0],
    [['--severity', 'error'], ['full-score-unmet', 'score-total'], 1],
  ])('shows with %j only these checks', async (options, checks, exitCode) => {
    const run = await pe(['check', at('b.xlsx'), '--json', ...options]);
    const { findings } = JSON.parse(run.out) as { findings: { check: string }[] };
    expect([findings.map(({ check }) => check).sort(), run.exitCode]).toEqual([checks, exitCode]);
  });

  it('leaves out what is less severe than asked for', async () => {
    const severities = async (least: string) => {
      const { out } = await pe(['check', 'samples/001-ningxia-equipment.xlsx', '--json', '--severity', least]);
      const { findings } = JSON.parse(out) as { findings: { severity: string }[] };
      return [...new Set(findings.map(({ severity }) => severity))].sort();
    };
    expect(await severities('error')).toEqual(['error']);
    expect(await severities('warning')).toEqual(['error', 'warning']);
    expect(await severities('info')).toEqual(['error', 'info', 'warning']);
  });

  it('without anything to check is a sentence and exit code 3', async () => {
    mkdirSync(at('空'));
    const { exitCode, out, err } = await pe(['check', at('空')]);
    expect([exitCode, out.includes('没有发现问题')]).toEqual([3, false]);
    expect(err).toBe(`文件夹 ${at('空')} 里没有可以核对的文件（工作簿或 Word 报告）。`);
    expect(JSON.parse((await pe(['check', at('空'), '--json'])).out)).toEqual([]);
  });
});

describe('the bar on a terminal', () => {
  async function steps(args: readonly string[]): Promise<string[]> {
    const said: string[] = [];
    await runPe(args, {
      out: () => said.push('line'),
      err: () => undefined,
      readFile: (path) => readFile(path),
      writeFile: () => Promise.resolve(),
      columns: 100,
      colors: false,
      progress: (total, unit) => {
        said.push(`${String(total)} ${unit}`);
        return {
          step: () => said.push('step'),
          around: (print) => {
            said.push('away');
            print();
          },
          stop: () => said.push('stop'),
        };
      },
    });
    return said;
  }

  it('moves with each file, is away while something is printed, and stops before the totals', async () => {
    const said = await steps(['check', folder]);
    const each = ['away', 'line', 'step'];
    expect(said.slice(0, 14)).toEqual(['4 个文件', ...each, ...each, ...each, ...each, 'stop']);
    expect(new Set(said.slice(14))).toEqual(new Set(['line']));
  });

  it('is there for a workbook over many files', async () => {
    const said = await steps(['batch', folder, '-o', 'out.xlsx']);
    expect(said.slice(0, 6)).toEqual(['4 个文件', 'step', 'step', 'step', 'step', 'stop']);
  });

  it.each([[['check', '--quiet']], [['batch', '-o', 'out.xlsx', '--quiet']]])('is not there for %j', async (args) => {
    expect(await steps([...args, folder])).not.toContain('step');
  });

  it('is not there for one file', async () => {
    expect(await steps(['check', at('b.xlsx')])).not.toContain('step');
  });
});

it.each([
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN' }, 'en_US.UTF-8'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh_CN'],
  [{ LANG: 'en_US' }, 'en_US'],
  [{}, ''],
])('the language of the system: %j', (env, locale) => {
  expect(systemLocale(env)).toBe(locale);
});

describe('pe batch', () => {
  it('writes one workbook over all files, and ends like pe check', async () => {
    const { exitCode, out, err, written } = await pe(['batch', folder, '-o', 'out.xlsx']);
    expect(exitCode).toBe(2);
    expect(out).toContain('已写入 out.xlsx');
    expect(out).toContain('4 个文件，2 个项目');
    expect(err).toContain('坏.xlsx');
    const { sheets } = await readWorkbookFile(written.get('out.xlsx') ?? new Uint8Array(), 'out.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['评价汇总', '部门汇总', '检查结果', '未读文件']);
    expect(sheets[0]?.rows.flat()).toEqual(expect.arrayContaining(['路灯改造', '道路养护', at('通知.xlsx')]));
    expect(sheets[3]?.rows.flat()).toContain(at('坏.xlsx'));
  });

  it('passes over the workbook that it wrote before, and a summary of one workbook not', async () => {
    const { written } = await pe(['batch', folder, '-o', 'out.xlsx']);
    const summary = await pe(['summary', at('b.xlsx'), '-o', 'sum.xlsx']);
    writeFileSync(at('汇总.xlsx'), written.get('out.xlsx') ?? '');
    writeFileSync(at('b-核对.xlsx'), summary.written.get('sum.xlsx') ?? '');
    const { out } = await pe(['check', folder]);
    expect(out).toContain('5 个文件，3 个项目');
    expect(out).toContain('跳过 1 个本程序写的汇总');
    expect(out).not.toContain('汇总.xlsx');
    expect(out).toContain('b-核对.xlsx');
  });

  it('checks the roll-up where it is named: there is nothing to check in it', async () => {
    const { written } = await pe(['batch', folder, '-o', 'out.xlsx']);
    writeFileSync(at('汇总.xlsx'), written.get('out.xlsx') ?? '');
    expect((await pe(['check', at('汇总.xlsx')])).out).toContain('汇总.xlsx');
  });

  it('writes over its own workbook, and over nothing else without being told', async () => {
    const { written } = await pe(['batch', folder, '-o', 'out.xlsx']);
    writeFileSync(at('汇总.xlsx'), written.get('out.xlsx') ?? '');
    const again = await pe(['batch', folder, '-o', at('汇总.xlsx')]);
    expect([...again.written.keys()]).toEqual([at('汇总.xlsx')]);
    const refused = await pe(['batch', at('乙局'), '-o', at('b.xlsx')]);
    expect([refused.exitCode, refused.written.size]).toEqual([2, 0]);
    expect(refused.err).toContain('--force');
    const forced = await pe(['batch', at('乙局'), '-o', at('b.xlsx'), '--force']);
    expect([...forced.written.keys()]).toEqual([at('b.xlsx')]);
  });

  it('writes nothing where there is nothing to check', async () => {
    mkdirSync(at('空'));
    const { exitCode, written, err } = await pe(['batch', at('空'), '-o', 'out.xlsx']);
    expect([exitCode, written.size]).toEqual([3, 0]);
    expect(err).toContain('没有可以核对的文件');
  });

  it('says where it cannot write, and leaves nothing', async () => {
    const { exitCode, err } = await pe(['batch', folder, '-o', '/nowhere/out.xlsx']);
    expect(exitCode).toBe(2);
    expect(err).toContain('/nowhere/out.xlsx');
  });
});

describe('pe summary', () => {
  it('writes over its own copy, and over nothing else without being told', async () => {
    const { written, out } = await pe(['summary', at('b.xlsx'), '-o', 'sum.xlsx']);
    expect(out).toContain('2 个错误');
    const copy = written.get('sum.xlsx') ?? new Uint8Array();
    expect((await pe(['summary', at('b.xlsx'), '-o', 'sum.xlsx'], { 'sum.xlsx': copy })).exitCode).toBe(0);
    for (const other of [formFile({}), new TextEncoder().encode('text')]) {
      const refused = await pe(['summary', at('b.xlsx'), '-o', 'sum.xlsx'], { 'sum.xlsx': other });
      expect([refused.exitCode, refused.written.size]).toEqual([2, 0]);
      expect(refused.err).toContain('--force');
      const forced = await pe(['summary', at('b.xlsx'), '-o', 'sum.xlsx', '--force'], { 'sum.xlsx': other });
      expect([forced.exitCode, forced.written.size]).toEqual([0, 1]);
    }
  });
});

function cleanFile(): Promise<Uint8Array> {
  return bytesOf({
    name: '',
    sheets: [
      {
        name: '自评表',
        rows: [
          ['项目名称', '图书采购'],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '采购册数', '≥100册', '103册', 50, 50],
          ['效益指标', '社会效益指标', '借阅人次', '≥90人次', '95人次', 50, 50],
          ['合计', null, null, null, null, 100, 100],
        ],
      },
    ],
  });
}

describe('what is printed for people', () => {
  it.each([60, 72, 80, 100])('ends before the edge of %d columns', async (columns) => {
    for (const language of ['zh', 'en']) {
      const lines: string[] = [];
      const files = ['samples/001-ningxia-equipment.xlsx', 'samples/004-karamay-portfolio.xlsx'];
      await runPe(['check', ...files, '--format', 'text', '--lang', language], {
        out: (text) => lines.push(...text.split('\n')),
        err: () => undefined,
        readFile: (path) => readFile(path),
        writeFile: () => Promise.resolve(),
        columns,
        colors: true,
      });
      const widths = lines.map((line) => widthOf(line.replace(/\u001b\[[\d;]+m/g, '')));
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    }
  });

  it('names the project of each finding where there are several', async () => {
    const sheet = (name: string, project: string) => ({
      name,
      rows: [
        ['项目名称', project],
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', `${project}数量`, '≥100台', '103台', 50, 50],
        ['效益指标', `${project}质量`, '≥90%', '95%', 50, 50],
        ['合计', null, null, null, 100, 90],
      ],
    });
    const two = await bytesOf({ name: '', sheets: [sheet('甲', '路灯改造'), sheet('乙', '道路养护')] });
    const { out } = await pe(['check', 'two.xlsx'], { 'two.xlsx': two });
    expect(out).toContain('项目：路灯改造');
    expect(out).toContain('项目：道路养护');
    expect((await pe(['check', at('b.xlsx')])).out).not.toContain('项目：');
  });
});
