/** jsdom leaves out globals that browsers and Node have; the libraries the host uses expect them. Imported before anything else. */
import { TextDecoder, TextEncoder } from 'node:util';

const missing = { TextDecoder, TextEncoder };
for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
