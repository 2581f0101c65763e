/** Writes the samples: `npm run samples`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { documentBytes } from './layout/document';
import { REPORTS, SAMPLES, sampleBytes } from './samples';

for (const [file, sheets] of SAMPLES) await write(file, await sampleBytes(sheets));
for (const [file, report] of REPORTS) await write(file, documentBytes(report));

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(fileURLToPath(new URL(`../${file}`, import.meta.url)), bytes);
  console.log(`samples/${file}`);
}
