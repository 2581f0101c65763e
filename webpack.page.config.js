/**
 * The page that needs nothing, as one file in dist/page: `npm run page`. Its script stands in it, and its policy allows that script alone,
 * by its hash: no request to anywhere, whatever a workbook holds.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import { NOTICES, NoticesPlugin } from './scripts/notices.mjs';
import { typescript } from './webpack.config.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const path = (name) => join(HERE, name);

const SCRIPT = 'page.js';
export const PAGE = '绩效评价核对.html';

/** A script as it can stand in a page: what would end it, or begin a comment in it, is written otherwise. */
const inline = (source) => source.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');

/** Nothing but the script itself and the workers it makes of its own text. Griffel writes its styles into the page. */
const policy = (script) =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const ICON = `data:image/png;base64,${readFileSync(path('assets/icon-32.png')).toString('base64')}`;

/** What was put into the page is not written beside it. */
class DropPlugin {
  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Drop', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Drop', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const name of [SCRIPT, NOTICES]) compilation.deleteAsset(name);
      });
    });
  }
}

const page = new HtmlPlugin({
  template: path('src/page/page.html'),
  filename: PAGE,
  inject: false,
  minify: false,
  templateParameters: ({ assets }) => {
    const script = inline(String(assets[SCRIPT].source()));
    const notices = String(assets[NOTICES].source()).replaceAll('--', '- -');
    return { script: `<script>${script}</script>`, policy: policy(script), icon: ICON, notices };
  },
});

export default {
  name: 'page',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  entry: { page: path('src/page/index.ts') },
  output: { path: path('dist/page'), filename: SCRIPT, clean: true, publicPath: '' },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    // One file: what the pane loads later is there at once, and runs when it is first used.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      { ...typescript, sideEffects: false },
      {
        test: /\.xlsx$/,
        type: 'asset/inline',
        generator: { dataUrl: (content) => content.toString('base64') },
      },
    ],
  },
  plugins: [new NoticesPlugin(), page, new DropPlugin()],
  optimization: { minimizeOptions: { html: false } },
  performance: { hints: false },
  stats: 'errors-warnings',
};
