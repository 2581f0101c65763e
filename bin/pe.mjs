#!/usr/bin/env node
// Runs the command from its TypeScript sources, so that it works right after `npm ci` and is never out of date. Its threads
// begin here too.
import { command } from './built.mjs';

const { start } = await command();
await start();
