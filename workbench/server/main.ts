/** `npm start`: the workbench at https://localhost:3100, built first where that is needed; `--build` does no more than that. */
import { fileURLToPath } from 'node:url';
import { build, bundles, isCurrent } from './build';
import { certificate } from './certificate';
import { openBrowser } from './open-browser';
import { serve, servedBy } from './serve';

const PORT = 3100;
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

function portFrom(args: readonly string[]): number {
  const given = args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length);
  const port = given === undefined ? PORT : Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port=${given ?? ''} is no port: give a number from 1 to 65535.`);
  }
  return port;
}

async function buildAll(): Promise<void> {
  for (const bundle of Object.values(bundles(ROOT))) {
    if (isCurrent(bundle)) continue;
    console.log(`Building the ${bundle.name} …`);
    await build(bundle);
  }
}

async function start(args: readonly string[]): Promise<void> {
  if (args.includes('--build')) return buildAll();
  const port = portFrom(args);
  const made = await certificate(`${ROOT}/.certs`);
  if (made.isNew) console.log(`Made a self-signed certificate for this machine: ${made.path}`);
  // First the port: nobody waits for a build to hear that it is taken.
  const server = await serve(servedBy(ROOT), made, port);
  try {
    await buildAll();
  } catch (error) {
    server.close();
    throw error;
  }
  const bound = server.address();
  const address = `https://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`;
  console.log(`The workbench is at ${address}`);
  console.log('The certificate is self-signed: the browser asks once whether to go on. Stop with Ctrl+C.');
  openBrowser(address);
}

/** What went wrong, in a sentence. */
function words(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port ?? PORT} is in use. Stop the other program, or start with -- --port=3101.`;
  if (code === 'EACCES') return `Not allowed: ${message}. Check the folder's permissions, or choose a port above 1023.`;
  return `The workbench did not start: ${message}`;
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(words(error));
  process.exitCode = 1;
});
