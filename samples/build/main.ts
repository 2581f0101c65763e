/** Writes the sample workbooks: `npm run samples`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SAMPLES, sampleBytes } from './samples';

for (const [file, sheets] of SAMPLES) {
  await writeFile(fileURLToPath(new URL(`../${file}`, import.meta.url)), await sampleBytes(sheets));
  console.log(`samples/${file}`);
}
