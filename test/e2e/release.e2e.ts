/** The package as a person gets it: installed without a network, run where nothing of ours lies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, npm, ownManifest, packCommand } from '../../scripts/release';

const { version } = ownManifest();
const work = mkdtempSync(join(tmpdir(), 'pe-release-'));
const installed = join(work, 'installed');

/** The command as it was installed, in the empty folder. */
function pe(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(installed, 'lib/node_modules/performance-evaluation/pe.mjs'), ...args],
    { cwd: work, encoding: 'utf8', env: { ...process.env, LANG: 'zh_CN.UTF-8' } },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  build('webpack.pe.config.js');
  const name = packCommand(work);
  npm(['install', '--global', '--offline', '--prefix', installed, join(work, name)], work);
  cpSync('samples/001-ningxia-equipment.xlsx', join(work, '自评表.xlsx'));
  cpSync('samples/clean-example.xlsx', join(work, '干净.xlsx'));
}, 300_000);

test('is one file and its papers', () => {
  const archive = join(work, `performance-evaluation-${version}.tgz`);
  const listed = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
  const papers = ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'package.json', 'pe.mjs'];
  expect(listed.filter((name) => !name.startsWith('package/checks/')).sort()).toEqual(
    papers.map((name) => `package/${name}`),
  );
  expect(listed.length).toBeGreaterThan(papers.length + 50);
});

test('explains a check', () => {
  const { status, stdout } = pe('check', '--explain', 'score-total');
  expect(status).toBe(0);
  expect(stdout).toMatch(/总分[^]*怎么改/);
});

test('says its version', () => {
  expect(pe('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('checks a workbook', () => {
  const { status, stdout } = pe('check', '自评表.xlsx');
  expect(status).toBe(1);
  expect(stdout).toContain('86.19%');
  expect(stdout).toContain('报告文本!B9');
});

test('checks a folder on threads, and writes the roll-up', () => {
  expect(pe('batch', '.', '-o', '汇总.xlsx', '--jobs', '2')).toMatchObject({ status: 1 });
  expect(readFileSync(join(work, '汇总.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('says what is wrong with a file in a sentence', () => {
  writeFileSync(join(work, '坏.xlsx'), 'PK');
  const { status, stderr } = pe('check', '坏.xlsx');
  expect(status).toBe(2);
  expect(stderr).toMatch(/坏\.xlsx.*。\n$/);
});
