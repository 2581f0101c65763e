import { fileURLToPath } from 'node:url';
import type { Language } from '../core/messages';

import { checkKnown } from './known-checks';
import { SEVERITIES } from './narrow';
import type { Session } from './options';
import { colorsOf } from './terminal';
import { pad, widthOf, wrap } from './wrap';

/** Where the pages of the checks lie: beside a bundle, and in the documentation of the sources. */
export function pagesAt(here: string = import.meta.url): URL {
  return new URL(new URL(here).pathname.endsWith('.ts') ? '../../docs/checks/' : 'checks/', here);
}

/** `pe check --explain`: the page of a check, its half in the session's language. */
export async function explain(id: string, session: Session): Promise<void> {
  checkKnown(id, session.say);
  const page = await session.console.readFile(fileURLToPath(new URL(`${id}.md`, pagesAt())));
  print(new TextDecoder().decode(page), session);
}

function print(page: string, session: Session): void {
  const { console, language } = session;
  const { bold } = colorsOf(console);
  for (const { kind, text } of blocksOf(page)) {
    if (kind === 'code') printCode(text, session);
    else if (kind === 'title') console.out(bold(`${chosen(text, language, 1)}  ${idIn(text)}`));
    else if (kind === 'head') printText(headIn(text, session), session);
    else if (kind === 'heading') console.block(`\n${bold(chosen(text, language, 0))}`);
    else if (kind === 'list') for (const line of text.split('\n')) printText(`· ${item(line, language)}`, session);
    else if (isIn(text, language)) printText(text.replaceAll('`', ''), session);
  }
}

function printText(text: string, { console }: Session): void {
  for (const line of wrap(text, console.columns - 2)) console.out(`  ${line}`);
}

/** `\`error\` · 0.1.0 · basis` in words. */
function headIn(text: string, { say }: Session): string {
  const [severity = '', version = '', ...basis] = text.replaceAll('`', '').split(BETWEEN);
  const known = SEVERITIES.find((one) => one === severity);
  return [
    say('explainSeverity', { severity: known ? say(known) : severity }),
    say('explainSince', { version }),
    ...basis,
  ].join(BETWEEN);
}

/** Tables with their columns under each other; what is found in them behind an arrow. */
function printCode(text: string, session: Session): void {
  const { console } = session;
  const { dim, yellow } = colorsOf(console);
  const [fence = '', ...lines] = text.split('\n');
  const content = lines.slice(0, -1);
  if (fence.startsWith('```findings')) {
    for (const line of content) console.out(`  ${yellow(`→ ${foundIn(line, session)}`)}`);
    return;
  }
  const name = fence.replace(/^```(?:grid)?\s*/, '');
  if (name !== '') console.out(`  ${dim(name)}`);
  for (const line of aligned(content)) console.out(`  ${line}`);
}

const CELL_END = /\s*\|\s?/;

function aligned(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(CELL_END));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** 「error D4 98 ↔ 94」: level, place, and the two figures where there are any. */
function foundIn(line: string, { say }: Session): string {
  const [, level = '', place = line, stated = '', computed = ''] =
    /^(error|warning|info) (\S+)(?: (.*?) ?↔ ?(.*))?$/.exec(line.trim()) ?? [];
  const severity = SEVERITIES.find((one) => one === level);
  const figures = [
    stated === '' ? '' : say('explainStated', { stated }),
    computed === '' ? '' : say('explainComputed', { computed }),
  ].filter((word) => word !== '');
  return [severity ? say(severity) : '', place, figures.join(say('listComma'))]
    .filter((word) => word !== '')
    .join('  ');
}

// ---------------------------------------------------------------------------------------------------------------------
// The two languages of a page: titles as `id · 中文 · English`, headings as `中文 · English`, a paragraph each

interface Block {
  readonly kind: 'title' | 'head' | 'heading' | 'code' | 'list' | 'text';
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```[^]*?^```$|^.+(?:\n(?!```).+)*/gm)].map(([text], index): Block => {
    if (text.startsWith('```')) return { kind: 'code', text };
    if (text.startsWith('# ')) return { kind: 'title', text: text.slice(2) };
    if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
    if (text.startsWith('- ')) return { kind: 'list', text };
    return { kind: index === 1 ? 'head' : 'text', text };
  });
}

const BETWEEN = ' · ';

function idIn(title: string): string {
  return title.split(BETWEEN)[0] ?? '';
}

/** The half of a text in that language; `first` parts belong to neither. */
function chosen(text: string, language: Language, first: number): string {
  return text.split(BETWEEN)[first + (language === 'zh' ? 0 : 1)] ?? text;
}

/** `- \`id.option\` = 90%：中文 · English`. */
function item(line: string, language: Language): string {
  const [, option = '', meaning = line] = /^- (.*?)：(.*)$/.exec(line) ?? [];
  return `${option.replaceAll('`', '')}  ${chosen(meaning, language, 0)}`.trim();
}

/** English paragraphs name Chinese terms, and Chinese ones ids: the letters that are more decide. */
function isIn(text: string, language: Language): boolean {
  const words = text.replace(/`[^`]*`/g, '');
  const chinese = (words.match(/\p{Script=Han}/gu)?.length ?? 0) * LETTERS_IN_A_WORD;
  const latin = words.match(/[a-z]/gi)?.length ?? 0;
  return chinese > latin === (language === 'zh');
}

/** A Chinese character says about as much as so many letters. */
const LETTERS_IN_A_WORD = 2;
