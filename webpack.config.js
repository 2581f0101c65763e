/**
 * The add-in as files for any static host, in dist/addin: `npm run build`. `--env office=…` says where office.js comes from:
 * `world` (Microsoft's server, the default), `cn` (that of 世纪互联, for its tenants), an https address (a copy that the
 * organisation keeps), or `local` (the copy of the development dependency, beside the page; for trying things out without the
 * Internet). What manifest.xml names keeps its name; everything else carries a hash.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import FunctionsPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';
import { NoticesPlugin } from './scripts/notices.mjs';
import { officeOf } from './scripts/office.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const path = (name) => join(HERE, name);

const FUNCTIONS = path('src/functions/functions.ts');
const FUNCTIONS_SCRIPT = 'functions.js';

/** Parts of office.js that an add-in for Excel never loads. */
const NOT_FOR_EXCEL = [
  '**/*.debug*',
  '**/*.d.ts',
  '**/*vsdoc*',
  '**/outlook_strings.js',
  '**/{access,onenote,outlook,powerpoint,project,visio,word}*',
];

/** Nothing but the add-in's own host and office.js. Griffel writes its styles into the page, hence 'unsafe-inline' there. */
const policy = ({ origin }) =>
  [
    "default-src 'self'",
    `script-src 'self' ${origin}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "object-src 'none'",
    // On hosts that it does not know office.js makes sure of the host in a hidden frame of its own origin.
    `frame-src ${origin === '' ? "'self'" : origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((directive) => directive.trim())
    .join('; ');

const page = (office) =>
  new HtmlPlugin({
    template: path('src/taskpane/taskpane.html'),
    filename: 'taskpane.html',
    inject: false,
    minify: false,
    templateParameters: ({ hash }, { js }) => ({
      office,
      policy: policy(office),
      // The functions' script is named by the manifest, so the page asks for this build's by a query.
      scripts: js.map((script) => (script === FUNCTIONS_SCRIPT ? `${script}?${hash}` : script)),
    }),
  });

/** What runs before anything else, in the engine of Internet Explorer as well: without the short forms of newer ones. */
const forOldEngines = async (script) =>
  (await minify(script.toString(), { ecma: 5, compress: { passes: 2 } })).code ?? '';

const copies = (isLocal) =>
  new CopyPlugin({
    patterns: [
      { from: path('assets/*.png'), to: 'assets/[name][ext]' },
      ...['early-clicks', 'office-missing', 'old-engine'].map((name) => ({
        from: path(`src/taskpane/${name}.js`),
        transform: forOldEngines,
        info: { minimized: true },
      })),
      ...(isLocal
        ? [
            {
              from: path('node_modules/@microsoft/office-js/dist'),
              to: 'office',
              globOptions: { ignore: NOT_FOR_EXCEL },
              info: { minimized: true },
            },
            { from: path('node_modules/@microsoft/office-js/LICENSE.md'), to: 'office/LICENSE.md' },
          ]
        : []),
    ],
  });

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** The pane's styles become classes here, so that what makes classes of styles need not be downloaded. */
const griffel = {
  loader: '@griffel/webpack-loader',
  options: { babelOptions: { presets: ['@babel/preset-typescript'] } },
};

/** Fluent's list of tokens is said by a rule: see the file that takes its place. */
const shortTokens = new webpack.NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (request) => {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(request.context)) request.request = path('src/taskpane/fluent-tokens.ts');
});

const shortPalette = new webpack.NormalModuleReplacementPlugin(
  /[\\/](colorPalette|sharedColorNames)\.js$/,
  (request) => {
    if (/@fluentui[\\/]tokens[\\/]lib/.test(request.context)) request.request = path('src/taskpane/fluent-palette.ts');
  },
);

const shortLight = new webpack.NormalModuleReplacementPlugin(/[\\/]alias[\\/]lightColor\.js$/, (request) => {
  if (/@fluentui[\\/]tokens[\\/]lib/.test(request.context)) request.request = path('src/taskpane/fluent-light.ts');
});

const shortBrand = new webpack.NormalModuleReplacementPlugin(/[\\/]brandColors\.js$/, (request) => {
  // The dark themes, which are loaded later, have theirs.
  if (/themes[\\/]web[\\/]lightTheme\.js$/.test(request.contextInfo.issuer))
    request.request = path('src/taskpane/fluent-light.ts');
});

const shortButton = new webpack.NormalModuleReplacementPlugin(/[\\/]useButtonStyles\.styles\.js$/, (request) => {
  if (/@fluentui[\\/]react-button[\\/]/.test(request.context)) request.request = path('src/taskpane/fluent-button.ts');
});

export const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: [griffel, swc] };

/**
 * Reading a property does nothing here: what only reads one is left out. No function without a name is called with `new`, nor asked for
 * its `prototype`, and no symbol becomes text: the short forms do.
 */
const COMPRESS = {
  passes: 4,
  pure_getters: true,
  ecma: 2022,
  unsafe: true,
  unsafe_arrows: true,
  unsafe_methods: true,
  inline: 1,
};

export default (env = {}) => {
  const office = officeOf(env.office);
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: 'source-map',
    // The pane builds on what the functions have loaded: core is on the page once, and the functions do not wait for React.
    entry: {
      functions: FUNCTIONS,
      taskpane: { import: path('src/taskpane/index.tsx'), dependOn: 'functions' },
    },
    output: {
      path: path('dist/addin'),
      filename: ({ chunk }) => (chunk.name === 'functions' ? FUNCTIONS_SCRIPT : '[name].[contenthash].js'),
      chunkFilename: '[name].[contenthash].js',
      // Two versions of one chunk are told apart by as much; the functions carry it for every chunk.
      hashDigestLength: 8,
      // Chunks lie beside the page. Without a page, in a runtime for functions alone, none is loaded.
      publicPath: '',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    module: { rules: [{ ...typescript, sideEffects: false }] },
    plugins: [
      new FunctionsPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      shortTokens,
      shortPalette,
      shortLight,
      shortBrand,
      shortButton,
      page(office),
      copies(office.isLocal),
      new NoticesPlugin(),
    ],
    // The page stays as it is written, so that a person can read what it allows.
    // Names between files are as short as can be: they say nothing, and files carry a hash.
    optimization: {
      mangleExports: 'size',
      moduleIds: 'size',
      chunkIds: 'size',
      minimizeOptions: { html: false, javascript: { compress: COMPRESS } },
    },
    // `npm run budget` measures what a person downloads, compressed.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
