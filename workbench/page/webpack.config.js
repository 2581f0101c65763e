/** The workbench's page, in dist/workbench: for this machine only, so nothing is made small. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';

const HERE = dirname(fileURLToPath(import.meta.url));

export default {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  optimization: { minimize: false },
  entry: { workbench: join(HERE, 'main.ts') },
  output: { path: join(HERE, '../../dist/workbench'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        join(HERE, 'index.html'),
        join(HERE, 'workbench.css'),
        { from: join(HERE, '../../node_modules/@univerjs/preset-sheets-core/lib/index.css'), to: 'univer.css' },
      ],
    }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
