/**
 * `npm run dev-server`: the add-in at the address that manifest.xml names, built anew whenever a source file changes.
 * `-- --office=cn` takes office.js from where the build would with `--env office=cn`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { certificate } from '../workbench/server/certificate';
// @ts-expect-error webpack's configuration is plain JavaScript.
import configure from '../webpack.config.js';
import { addInServer } from './add-in-server';
import { portProblem } from './port';

const PORT = 3000;
const config = configured();
const taken = await portProblem(PORT);
if (taken !== null) {
  console.error(taken);
  process.exit(1);
}
const { key, cert, path, isNew } = await certificate(fileURLToPath(new URL('../.certs', import.meta.url)));
if (isNew) console.log(`Made a self-signed certificate: ${path}`);
const server = addInServer(webpack({ ...config, mode: 'development' }), PORT, { key, cert });
await server.start();
console.log(
  [
    `The add-in is served at https://localhost:${PORT}/taskpane.html, with a self-signed certificate.`,
    'Excel shows an empty pane until this machine trusts it: open the address in a browser once and accept it,',
    `or add ${path} to the trusted root certificates. Stop with Ctrl+C.`,
  ].join('\n'),
);

function configured(): webpack.Configuration {
  try {
    const { values } = parseArgs({ options: { office: { type: 'string' } } });
    return configure({ office: values.office }) as webpack.Configuration;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
