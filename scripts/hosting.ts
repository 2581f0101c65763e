/**
 * `npm run hosting -- --url https://host/path`: fetches what Excel fetches and says what is missing. `--origin` names the page that
 * asks (may be repeated), `--manifest` the manifest that people were given, `--lang en` English.
 * Exit code 0: nothing is wrong (there may be warnings); 1: something is; 2: nothing could be checked, or the call is wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inspect } from './hosting/inspect';
import { HEADINGS, sentenceOf, type Language } from './hosting/texts';
import { isHashed } from './hosting/targets';
import { visit, type Visit } from './hosting/visit';
import { AddressProblem, officeVersion, productionManifest } from './manifest';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const EXCEL = 'https://excel.officeapps.live.com';
const OPTIONS = {
  url: { type: 'string' },
  origin: { type: 'string', multiple: true },
  manifest: { type: 'string' },
  lang: { type: 'string' },
} as const;

export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** @param options how the network is used; for tests */
export async function check(args: readonly string[], options: Visit['options'] = {}): Promise<Outcome> {
  const wanted = read(args);
  const texts = HEADINGS[wanted.language];
  if ('problem' in wanted) return { code: 2, lines: [...(wanted.problem ? [wanted.problem] : []), texts.usage] };
  const { language, ...rest } = wanted;
  const site = await visit({ ...rest, now: Date.now(), options });
  const ours = site.answers.filter(({ kind }) => kind !== 'office' && kind !== 'manifest');
  if (ours.every(({ failure }) => failure !== undefined))
    return { code: 2, lines: [texts.nothing(site.base, ours[0]?.failure ?? '')] };
  const faults = inspect(site);
  if (faults.length === 0) return { code: 0, lines: [texts.fine(new Set(ours.map(({ url }) => url)).size, site.base)] };
  const errors = faults.filter(({ level }) => level === 'error').length;
  return {
    code: errors > 0 ? 1 : 0,
    lines: [
      ...faults.map((fault) => `${texts[fault.level]}  ${sentenceOf(fault, language)}`),
      texts.summary(errors, faults.length - errors),
    ],
  };
}

type Wanted = { readonly language: Language } & (Omit<Visit, 'now' | 'options'> | { readonly problem: string });

function read(args: readonly string[]): Wanted {
  const given = parse(args);
  const language: Language = given?.lang === 'en' ? 'en' : 'zh';
  const texts = HEADINGS[language];
  const refuse = (problem: string): Wanted => ({ language, problem });
  const { url, origin: origins = [EXCEL], manifest: path, lang = 'zh' } = given ?? {};
  if (given === null || url === undefined || !Object.hasOwn(HEADINGS, lang)) return refuse('');
  const bad = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (bad !== undefined) return refuse(texts.badOrigin(bad));
  if (path !== undefined && !existsSync(path)) return refuse(texts.noFile(path));
  const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };
  const where = path ?? file('dist/manifest.xml');
  try {
    return {
      language,
      manifest: productionManifest(readFileSync(file('manifest.xml'), 'utf8'), url, version),
      base: new URL(url).href.replace(/\/+$/, ''),
      file: existsSync(where) ? { text: readFileSync(where, 'utf8'), where: path ?? 'dist/manifest.xml' } : undefined,
      built: builtHere(),
      origins,
      version: officeVersion(version),
    };
  } catch (error) {
    if (error instanceof AddressProblem) return refuse(texts.badUrl(url));
    throw error;
  }
}

/** What `npm run build` left on this machine. */
function builtHere(): Visit['built'] {
  const page = file('dist/addin/taskpane.html');
  if (!existsSync(page)) return undefined;
  const scripts = readdirSync(file('dist/addin')).filter((name) => isHashed(name));
  return { page: readFileSync(page, 'utf8'), scripts };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const { code, lines } = await check(process.argv.slice(2));
  for (const line of lines) (code === 2 ? console.error : console.log)(line);
  process.exitCode = code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
