/** Before any end-to-end test: the workbench and the page in one file are built once, not by each file of tests. */
import { spawnBuild, spawnServer } from './server';

const buildWorkbench = (): Promise<void> =>
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
export default async function build(): Promise<void> {
  await buildWorkbench();
  await spawnBuild('webpack.page.config.js');
}
