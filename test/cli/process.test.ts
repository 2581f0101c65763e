/** The command as a process: what it reads and writes on a real disk, and how it ends. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formFile } from './form';

jest.setTimeout(120_000);

const ROOT = process.cwd();
const isLinux = process.platform === 'linux';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-'));
  writeFileSync(at('in.xlsx'), formFile({}));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]) => join(folder, ...names);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a line of shell in the folder; `pe` is the command. */
function shell(line: string): Promise<Ended> {
  const script = `pe() { "${process.execPath}" "${join(ROOT, 'bin/pe.mjs')}" "$@"; }; ${line}`;
  const env = { ...process.env, TMPDIR: at(), FORCE_COLOR: undefined, LANG: undefined, LC_ALL: undefined };
  return new Promise((resolve) => {
    execFile('/bin/bash', ['-c', script], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const linux = isLinux ? describe : describe.skip;

linux('the original', () => {
  it.each<[what: string, prepare: () => void, line: string]>([
    ['a link to it as output', () => symlinkSync('in.xlsx', at('out.xlsx')), 'pe summary in.xlsx -o out.xlsx'],
    ['a link to it as input', () => symlinkSync('in.xlsx', at('a.xlsx')), 'pe summary a.xlsx -o in.xlsx'],
    ['a second name of it', () => linkSync(at('in.xlsx'), at('out.xlsx')), 'pe summary in.xlsx -o out.xlsx'],
    ['a link to its folder', () => symlinkSync('.', at('here')), 'pe summary in.xlsx -o here/in.xlsx'],
    ['the folder of the process', () => undefined, 'pe summary in.xlsx -o /proc/self/cwd/in.xlsx'],
    ['a longer way', () => mkdirSync(at('sub')), 'pe summary in.xlsx -o sub/../in.xlsx'],
  ])('is not written over by way of %s', async (_, prepare, line) => {
    prepare();
    const before = readFileSync(at('in.xlsx'));
    const { code, err } = await shell(line);
    expect([code, err]).toEqual([2, expect.stringContaining('原工作簿')]);
    expect(readFileSync(at('in.xlsx'))).toEqual(before);
  });
});

linux('an output', () => {
  it.each<[what: string, prepare: string, output: string, words: string]>([
    ['a pipe', 'mkfifo out.xlsx', 'out.xlsx', '管道或设备'],
    ['a device', 'ln -s /dev/null out.xlsx', 'out.xlsx', '管道或设备'],
    ['what the process has open', 'ln -s /proc/self/fd/1 out.xlsx', 'out.xlsx', '管道或设备'],
    ['a write-protected file', 'echo x > out.xlsx; chmod 444 out.xlsx', 'out.xlsx --force', '只读'],
    ["somebody else's file", 'echo x > out.xlsx', 'out.xlsx', '--force'],
    ["somebody else's workbook", 'cp in.xlsx out.xlsx', 'out.xlsx', '--force'],
    ['links that lead to each other', 'ln -s b.xlsx out.xlsx; ln -s out.xlsx b.xlsx', 'out.xlsx', '链接'],
    ['another ending', 'true', 'out.xls', '.xlsx'],
    ['no ending', 'true', 'out', '.xlsx'],
    ['the ending of macros', 'true', 'out.xlsm', '.xlsx'],
    ['a name that is too long', 'true', `${'长'.repeat(120)}.xlsx`, '太长'],
  ])('%s is refused and stays as it is', async (_, prepare, output, words) => {
    await shell(prepare);
    const before = existsSync(at(output)) || output.length < 20 ? await shell(`ls -l`) : null;
    const { code, err } = await shell(`pe summary in.xlsx -o ${output}`);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err.trim().split('\n')).toHaveLength(1);
    if (before) expect((await shell('ls -l')).out).toBe(before.out);
  });

  it('follows a link that leads nowhere yet', async () => {
    symlinkSync('later.xlsx', at('out.xlsx'));
    expect((await shell('pe summary in.xlsx -o out.xlsx')).code).toBe(0);
    expect(lstatSync(at('out.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('later.xlsx')).length).toBeGreaterThan(1000);
    expect(readdirSync(at()).sort()).toEqual(['in.xlsx', 'later.xlsx', 'out.xlsx']);
  });
});

linux('an input', () => {
  it.each<[what: string, prepare: string, input: string, words: string]>([
    ['a pipe', 'mkfifo p.xlsx', 'p.xlsx', '管道或设备'],
    ['a device without end', 'true', '/dev/zero', '管道或设备'],
    ['a pipe of the shell', 'true', '<(cat in.xlsx)', '管道或设备'],
    ['more than two gigabytes', 'truncate -s 3G big.xlsx', 'big.xlsx', '256 MB'],
    ['a name that is too long', 'true', 'x'.repeat(300), '太长'],
    ['links that lead to each other', 'ln -s b a; ln -s a b', 'a', '链接'],
    ['a file in place of a folder', 'true', 'in.xlsx/a', '没有这个文件'],
  ])('%s is refused in a sentence, and the others are read', async (_, prepare, input, words) => {
    await shell(prepare);
    const { code, err, out } = await shell(`pe check --json ${input} in.xlsx`);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err.trim().split('\n')).toHaveLength(1);
    const reports = JSON.parse(out) as { file: string; error?: string; findings?: unknown[] }[];
    expect(reports.map(({ error, findings }) => [typeof error, Array.isArray(findings)])).toEqual([
      ['string', false],
      ['undefined', true],
    ]);
    expect(reports[0]?.error).toContain(words);
  });
});

linux('many files', () => {
  beforeEach(() => {
    mkdirSync(at('many'));
    for (let index = 0; index < 24; index += 1) {
      writeFileSync(at('many', `${String(index)}.xlsx`), formFile({ project: `第${String(index)}个项目` }));
    }
  });

  it('are the same on threads as one after the other', async () => {
    const threads = await shell('pe check many --jobs 2');
    const files = Array.from({ length: 24 }, (_, index) => `many/${String(index)}.xlsx`).sort();
    const alone = await Promise.all(files.slice(0, 2).map((file) => shell(`pe check --format concise ${file}`)));
    expect(threads.out.split('\n').slice(0, 2)).toEqual(alone.map(({ out }) => out.trimEnd()));
    expect(threads.out).toContain('24 个文件，24 个项目');
  });

  it('make a workbook, and leave nothing else behind', async () => {
    const { code, err } = await shell('pe batch many -o out.xlsx');
    expect([code, err]).toEqual([1, '']);
    expect(readdirSync(at()).sort()).toEqual(['in.xlsx', 'many', 'out.xlsx']);
  });
});

linux('what is said', () => {
  it('to a full disk ends as with a file that cannot be written', async () => {
    const { code, err } = await shell('pe check in.xlsx > /dev/full');
    expect([code, err.includes('    at ')]).toEqual([2, false]);
  });

  it('to someone who has read enough ends quietly', async () => {
    expect(await shell('pe checks | head -1 > /dev/null')).toMatchObject({ err: '' });
  });
});

it('runs nothing from a folder that others can write to', async () => {
  chmodSync(at(), 0o777);
  await shell('pe checks --json');
  expect(readdirSync(at())).toEqual(['in.xlsx']);
});
