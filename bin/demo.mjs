// Checks a sample workbook, prints the findings, and writes the workbook with its summary sheets.
import { mkdir } from 'node:fs/promises';
import './typescript.mjs';

const { runPe } = await import('../src/cli/main.ts');
const sample = 'samples/001-ningxia-equipment.xlsx';
const summary = 'dist/demo/001-ningxia-equipment-summary.xlsx';

await mkdir('dist/demo', { recursive: true });
const checked = await runPe(['check', sample]);
const written = await runPe(['summary', sample, '-o', summary]);
process.exitCode = Math.max(checked === 2 ? 2 : 0, written);
