/** The workbench as a person starts it, on a free port. */
import { type ChildProcess, spawn } from 'node:child_process';

export const ROOT = process.cwd();
const MAIN = 'workbench/server/main.ts';
const ADDRESS = /https:\/\/localhost:\d+\//;
/** Building both bundles takes a minute or two on a small machine. */
const PATIENCE = 300_000;

export interface RunningServer {
  readonly address: string;
  readonly stop: () => void;
}

/** Runs the server with further arguments; what it prints is passed to a listener. */
export function spawnServer(args: readonly string[], onText: (text: string) => void): ChildProcess {
  const child = spawn(process.execPath, ['--import', './bin/typescript.mjs', MAIN, ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true' },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => onText(data.toString()));
  return child;
}

/** Builds what a configuration of webpack says; rejects with what was printed. */
export function spawnBuild(config: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', '--config', config], { cwd: ROOT });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (printed += data.toString()));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(printed));
    });
  });
}

/** Starts the workbench and waits for the address it prints. */
export function startServer(): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const child = spawnServer(['--port=0'], (text) => {
      printed += text;
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address !== undefined) resolve({ address, stop: () => child.kill() });
    });
    child.once('exit', (code) => {
      reject(new Error(`The workbench ended with ${String(code)}: ${printed}`));
    });
    setTimeout(() => {
      reject(new Error(`The workbench printed no address: ${printed}`));
    }, PATIENCE).unref();
  });
}
