/**
 * `npm run validate`: the manifests against Microsoft's schemas, offline. The schemas are not part of this project; where their
 * folder is missing nothing is validated, and that is said. `--schemas DIR` names another folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { validateXML } from 'xmllint-wasm';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const SCHEMAS = file('../shared/manifest-xsd');
const ENTRY = 'OfficeAppManifestV1_1.xsd';

/** What is wrong with a manifest, a sentence a line; nothing where it is valid. */
export async function validateManifest(manifest: string, schemas: string = SCHEMAS): Promise<readonly string[]> {
  const read = (name: string) => ({ fileName: name, contents: readFileSync(join(schemas, name), 'utf8') });
  const others = readdirSync(schemas).filter((name) => name.endsWith('.xsd') && name !== ENTRY);
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: read(ENTRY),
    preload: others.map(read),
  });
  return errors.map(({ loc, message }) => (loc ? `line ${loc.lineNumber}: ${message}` : message));
}

async function main(): Promise<void> {
  const { schemas = SCHEMAS } = parseArgs({ options: { schemas: { type: 'string' } } }).values;
  if (!existsSync(join(schemas, ENTRY))) {
    console.log(
      `Not validated: the schemas of Office manifests are not at ${schemas}. Give their folder with --schemas.`,
    );
    return;
  }
  for (const manifest of [file('manifest.xml'), file('dist/manifest.xml')].filter(existsSync)) {
    const problems = await validateManifest(readFileSync(manifest, 'utf8'), schemas);
    console.log(problems.length === 0 ? `${basename(manifest)} is valid: ${manifest}` : `${manifest} is not valid:`);
    for (const problem of problems) console.log(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
