/** `npm run manifest -- --url https://host/path`: writes dist/manifest.xml for the add-in at that address. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const DEVELOPMENT = 'https://localhost:3000';
const VERSION = /<Version>[^<]*<\/Version>/;
const HEADING = /<!--[\s\S]*?-->\n?/;

/** An address that no manifest can hold; the message says why. */
export class AddressProblem extends Error {}

/**
 * The manifest for production: every address of the development server replaced, and the package's version, of which Excel's
 * cached functions are told by its change.
 * @param url where taskpane.html will be, without it
 * @throws AddressProblem
 */
export function productionManifest(manifest: string, url: string, version: string): string {
  const base = readAddress(url);
  return manifest
    .replace(HEADING, '')
    .replaceAll(DEVELOPMENT, () => base)
    .replace(VERSION, `<Version>${officeVersion(version)}</Version>`);
}

/** An https address as it stands in XML, without the slash at its end. */
function readAddress(text: string): string {
  if (!URL.canParse(text)) throw new AddressProblem(`Not an address: ${text}. Give one such as https://host/path.`);
  const { protocol, href, search, hash, username } = new URL(text);
  if (protocol !== 'https:') throw new AddressProblem(`Excel loads add-ins over https only, not ${protocol}//.`);
  if (search || hash || username) throw new AddressProblem('The address of a folder has no user, no ? and no #.');
  return href.replace(/\/+$/, '').replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}

/** 1.2.3 and 1.2.3-beta.1 → 1.2.3.0: Office wants four numbers. */
export function officeVersion(version: string): string {
  return `${version.replace(/[-+].*$/, '')}.0`;
}

function main(): void {
  const { url } = parseArgs({ options: { url: { type: 'string' } } }).values;
  if (url === undefined) {
    console.error('Where will the add-in be? npm run manifest -- --url https://host/path');
    process.exitCode = 1;
    return;
  }
  const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };
  try {
    const manifest = productionManifest(readFileSync(file('manifest.xml'), 'utf8'), url, version);
    mkdirSync(file('dist'), { recursive: true });
    writeFileSync(file('dist/manifest.xml'), manifest);
    console.log(
      `dist/manifest.xml is for ${url}. Put the content of dist/addin there, then ask: npm run hosting -- --url ${url}`,
    );
  } catch (error) {
    if (!(error instanceof AddressProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
