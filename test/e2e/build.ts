/** Before any end-to-end test: the workbench and the page in one file are built once and side by side, not by each file of tests. */
import { join } from 'node:path';
import { isCurrent } from '../../workbench/server/build';
import { ROOT, spawnBuild, spawnServer } from './server';

const CONFIG = 'webpack.page.config.js';
const PAGE = {
  result: join(ROOT, 'dist/page/绩效评价核对.html'),
  sources: ['package-lock.json', 'src', 'assets', 'scripts/notices.mjs', 'webpack.config.js', CONFIG].map((source) =>
    join(ROOT, source),
  ),
};

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
  await Promise.all([buildWorkbench(), isCurrent(PAGE) ? null : spawnBuild(CONFIG)]);
}
