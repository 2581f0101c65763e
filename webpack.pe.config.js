/** The `pe` command as one file in dist/pe that needs Node alone: `npm run release` packs it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { NoticesPlugin } from './scripts/notices.mjs';
import { typescript } from './webpack.config.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const path = (name) => join(HERE, name);

export default {
  name: 'pe',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { pe: path('src/cli/index.ts') },
  experiments: { outputModule: true },
  output: {
    path: path('dist/pe'),
    filename: 'pe.mjs',
    module: true,
    library: { type: 'module' },
    chunkFormat: 'module',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    // Threads begin in the file itself, so it has to know where it lies; and what is loaded later lies in it too.
    parser: { javascript: { importMeta: false, dynamicImportMode: 'eager' } },
    rules: [{ ...typescript, sideEffects: false }],
  },
  plugins: [
    new NoticesPlugin(),
    // What `pe check --explain` shows.
    new CopyPlugin({
      patterns: [
        { context: path('docs/checks'), from: '*.md', to: 'checks', globOptions: { ignore: ['**/README.md'] } },
      ],
    }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
