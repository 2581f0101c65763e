/**
 * A plugin for webpack: writes the licence of every package that is in a build into one file beside it, as their licences ask.
 * Packages are found by the modules that were bundled, so that none is forgotten and none is named that is not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const HERE = dirname(fileURLToPath(import.meta.url));
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;

/** Licences that may be shipped with a product under MIT, as long as their text comes along. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

export class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Notices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          // Its runtime is in every build.
          const folders = new Set([join(HERE, '../node_modules/webpack')]);
          for (const module of allModules(compilation.modules)) {
            const folder = packageOf(module.resource ?? module.nameForCondition?.() ?? '');
            if (folder !== null) folders.add(folder);
          }
          const notices = [...folders].map(noticeOf).sort((one, other) => one.name.localeCompare(other.name));
          for (const { name, licence } of notices) {
            if (!ALLOWED.has(licence)) {
              compilation.errors.push(new Error(`${name} is under ${licence || 'no licence that it names'}.`));
            }
          }
          compilation.emitAsset(NOTICES, new sources.RawSource(textOf(notices)));
        },
      );
    });
  }
}

/** Modules with those that were put into one. */
function* allModules(modules) {
  for (const module of modules) {
    yield module;
    if (module.modules) yield* allModules(module.modules);
  }
}

/** The folder of the package that a file belongs to; null for a file of ours. */
function packageOf(file) {
  const [path = ''] = file.split('?');
  const mark = `${sep}node_modules${sep}`;
  const at = path.lastIndexOf(mark);
  if (at < 0) return null;
  const start = at + mark.length;
  const [first = '', second = ''] = path.slice(start).split(sep);
  return path.slice(0, start) + (first.startsWith('@') ? first + sep + second : first);
}

function noticeOf(folder) {
  const { name, version, license = '', author = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each) && existsSync(join(folder, each)));
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
  const holder = typeof author === 'string' ? author : (author.name ?? '');
  return { name, version, licence: license, text: text ?? withoutFile(license, holder || `the authors of ${name}`) };
}

/** A package that brings no file names its licence only; that one's words are these. */
function withoutFile(licence, holder) {
  if (licence !== 'MIT') throw new Error(`A package under ${licence} brings no text of its licence.`);
  const ours = readFileSync(join(HERE, '../LICENSE'), 'utf8');
  return ours.replace(/Copyright.*/, `Copyright (c) ${holder}`).trim();
}

function textOf(notices) {
  const head = 'This build holds the following packages. Their licences follow.';
  const list = notices.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n');
  const texts = notices.map(({ name, version, text }) => `${'-'.repeat(80)}\n${name} ${version}\n\n${text}`);
  return `${[head, list, ...texts].join('\n\n')}\n`;
}
