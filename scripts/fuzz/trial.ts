/** One trial: a file goes through `pe check` and `pe summary`, and what must hold of any file is looked at. */
import { runPe } from '../../src/cli/main';
import { OfficePackage } from '../../src/files/package';
import { readWorkbookFile } from '../../src/files';
import { scanXml } from '../../src/files/xml/scan';

export interface Trial {
  /** What does not hold, in words. */
  readonly faults: readonly string[];
  readonly outcome: 'read' | 'refused';
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Uint8Array | null;
}

/** A sentence has a file's name, why, and the way out; it is no list and no dump. */
const LONGEST_SENTENCE = 1000;
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e007f}]/u;

export async function tryFile(bytes: Uint8Array): Promise<Trial> {
  const faults: string[] = [];
  const check = await run(['check', 'in.xlsx', '--json'], bytes);
  const words = await run(['check', 'in.xlsx'], bytes);
  const summary = await run(['summary', 'in.xlsx', '-o', 'out.xlsx'], bytes);
  for (const [name, { code, out, err }] of Object.entries({ check, words, summary })) {
    if (![0, 1, 2].includes(code)) faults.push(`${name}: exit code ${String(code)}`);
    if ((code === 2) !== (err !== ''))
      faults.push(`${name}: exit code ${String(code)} with ${err === '' ? 'no' : 'a'} sentence`);
    if (err.includes('\n') || err.length > LONGEST_SENTENCE) faults.push(`${name}: more than a sentence`);
    if (/unforeseen|没有预料/.test(err)) faults.push(`${name}: ${err}`);
    if (ACTING.test(out) || ACTING.test(err)) faults.push(`${name}: what acts on a terminal`);
  }
  if (check.code !== words.code) faults.push('JSON and words differ in their exit codes');
  try {
    JSON.parse(check.out);
  } catch {
    faults.push('no JSON');
  }
  if (summary.written !== null) faults.push(...(await copyFaults(summary.written, bytes)));
  else if (summary.code !== 2) faults.push('nothing written, and nothing said');
  return { faults, outcome: check.code === 2 ? 'refused' : 'read' };
}

/** What must hold of a copy: it can be read, it is XML, the person's sheets say the same, and a second copy adds nothing. */
async function copyFaults(copy: Uint8Array, original: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  try {
    const pack = new OfficePackage(copy);
    for (const { name } of pack.entries) if (/\.(?:xml|rels)$/.test(name)) scanXml(pack.text(name), {});
    const [before, after] = await Promise.all([original, copy].map((bytes) => readWorkbookFile(bytes, 'x.xlsx')));
    for (const sheet of before?.sheets ?? []) {
      const same = after?.sheets.find(({ name }) => name === sheet.name);
      if (JSON.stringify(same?.rows) !== JSON.stringify(sheet.rows)) faults.push('the copy says something else');
    }
    const second = await run(['summary', 'in.xlsx', '-o', 'out.xlsx'], copy);
    const again = second.written && (await readWorkbookFile(second.written, 'x.xlsx'));
    if (again?.sheets.length !== after?.sheets.length) faults.push('a second copy has other sheets');
  } catch (error) {
    faults.push(`the copy cannot be read: ${String(error)}`);
  }
  return faults;
}

async function run(args: readonly string[], bytes: Uint8Array): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  let written: Uint8Array | null = null;
  const code = await runPe(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFile: () => Promise.resolve(bytes),
    writeFile: (_, content) => {
      written = content;
      return Promise.resolve();
    },
    columns: 100,
    colors: false,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), written };
}
