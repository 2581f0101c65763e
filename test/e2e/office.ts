/** LibreOffice, which shares no code with ours: what it reads in a file, and the pages it makes of it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

const run = promisify(execFile);

/** It starts slowly the first time, with a profile of its own. */
const PATIENCE = 120_000;
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
/** Text of every sheet: comma, quotation mark, UTF-8, from the first line, each sheet a file of its own. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const program = (name: string, ...others: readonly string[]): string | null => {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return [...onPath, ...others].find((path) => existsSync(path)) ?? null;
};

const SOFFICE = program('soffice', MAC) ?? program('libreoffice');
const PDFTOPPM = program('pdftoppm');

export const hasOffice = SOFFICE !== null;
const canDraw = hasOffice && PDFTOPPM !== null;

/** The folder in which a file stands once it was converted. */
async function convert(path: string, to: string): Promise<string> {
  if (SOFFICE === null) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run(SOFFICE, [profile, '--headless', '--convert-to', to, '--outdir', folder, path], { timeout: PATIENCE });
  return folder;
}

const nameOf = (path: string): string => basename(path, extname(path));

/** The text of a Word file. */
export async function textInOffice(path: string): Promise<string> {
  const folder = await convert(path, 'txt:Text (encoded):UTF8');
  return readFileSync(join(folder, `${nameOf(path)}.txt`), 'utf8');
}

/** A sheet of a workbook, as text. */
export async function sheetInOffice(path: string, sheet: string): Promise<string> {
  const folder = await convert(path, EVERY_SHEET);
  return readFileSync(join(folder, `${nameOf(path)}-${sheet}.csv`), 'utf8');
}

/** Rows of pages of a document. */
export type PageRows = readonly (readonly number[])[];

/** Pages side by side as a picture for the documentation; only drawn on request (`PICTURES=1`). */
export async function drawPages(browser: Browser, path: string, rows: PageRows, picture: string): Promise<void> {
  if (process.env['PICTURES'] === undefined || !canDraw) return;
  const folder = await convert(path, 'pdf');
  await run(PDFTOPPM ?? '', ['-r', '90', '-png', join(folder, `${nameOf(path)}.pdf`), join(folder, 'page')]);
  const pages = readdirSync(folder)
    .filter((name) => name.startsWith('page'))
    .sort();
  const image = (at: number): string => {
    const bytes = readFileSync(join(folder, pages.at(at < 0 ? at : at - 1) ?? ''));
    return `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  };
  const lines = rows.map((row) => `<div>${row.map(image).join('')}</div>`);
  const page = await browser.newPage({ viewport: { width: 1100, height: 400 } });
  await page.setContent(
    `<style>body{margin:0;padding:8px;background:#ddd}div{display:flex;gap:16px;margin:0 0 16px}img{min-width:0;flex:1}</style>${lines.join('')}`,
  );
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
}
