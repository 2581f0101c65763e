// Checks a sample workbook, prints the findings, and writes the workbook with its summary sheets.
import { mkdir } from 'node:fs/promises';
import { command } from './built.mjs';

const { start } = await command();
const sample = 'samples/001-ningxia-equipment.xlsx';
const summary = 'dist/demo/001-ningxia-equipment-summary.xlsx';

await mkdir('dist/demo', { recursive: true });
await start(['check', sample]);
const checked = process.exitCode;
await start(['summary', sample, '-o', summary]);
const written = process.exitCode;
process.exitCode = Math.max(checked === 2 ? 2 : 0, written);
