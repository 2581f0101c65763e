/** `npm run drawings`: the drawings of docs/install, made of shapes: nothing in them was seen on a screen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings } from './drawings/steps';

const FOLDER = fileURLToPath(new URL('../docs/images/install', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
for (const [name, svg] of drawings()) writeFileSync(join(FOLDER, name), svg);
console.log(`${String(drawings().size)} drawings in docs/images/install.`);
