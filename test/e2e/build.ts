/** Before any end-to-end test: what the workbench serves is built once, not by each of the servers the tests start. */
import { spawnServer } from './server';

const build = (): Promise<void> =>
  new Promise((resolve, reject) => {
    let printed = '';
    spawnServer(['--build'], (text) => {
      printed += text;
    }).once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(printed));
    });
  });

// jest takes a setup as the module's default export.
export { build as default };
