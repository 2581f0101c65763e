#!/usr/bin/env node
// Runs the command from its TypeScript sources, so that it works right after `npm ci` and is never out of date.
import './typescript.mjs';

const { runPe } = await import('../src/cli/main.ts');
process.exitCode = await runPe(process.argv.slice(2));
