/** The build for networks without the Internet: `npm run build -- --env office=local`. */
import CopyPlugin from 'copy-webpack-plugin';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type WebpackPluginInstance } from 'webpack';
// @ts-expect-error webpack's configuration is plain JavaScript.
import configure from '../../webpack.config.js';

interface Page extends WebpackPluginInstance {
  readonly userOptions: {
    templateParameters(
      compilation: { hash: string },
      assets: { js: string[] },
    ): { office: { script: string }; policy: string; scripts: string[] };
  };
}

const config = (office?: string) => configure({ office }) as { plugins: WebpackPluginInstance[] };

function pageOf(office: string) {
  const page = config(office).plugins.find((plugin): plugin is Page => 'userOptions' in plugin);
  return page?.userOptions.templateParameters({ hash: 'abc' }, { js: ['functions.js', 'taskpane.123.js'] });
}

it.each([
  [
    'cdn',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    "script-src 'self' https://appsforoffice.microsoft.com;",
  ],
  ['local', 'office/office.js', "script-src 'self';"],
])('office=%s loads %s', (office, script, policy) => {
  const page = pageOf(office);
  expect(page?.office.script).toBe(script);
  expect(page?.policy).toContain(policy);
  expect(page?.scripts).toEqual(['functions.js?abc', 'taskpane.123.js']);
});

it('any other word is refused', () => expect(() => config('lokal')).toThrow('cdn or local'));

describe('what is copied', () => {
  const folder = mkdtempSync(join(tmpdir(), 'add-in-'));
  const office = join(folder, 'office');

  beforeAll(async () => {
    const copies = config('local').plugins.filter((plugin) => plugin instanceof CopyPlugin);
    await new Promise<void>((resolve, reject) => {
      webpack(
        { mode: 'production', entry: { none: 'data:text/javascript,' }, output: { path: folder }, plugins: copies },
        (error) => {
          if (error) reject(error);
          else resolve();
        },
      );
    });
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    'office.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'excel-mac-16.00.js',
    'o15apptofilemappingtable.js',
    'custom-functions-runtime.js',
    'zh-cn/office_strings.js',
    'en-us/office_strings.js',
    'LICENSE.md',
  ])('%s is there', (file) => {
    expect(existsSync(join(office, file))).toBe(true);
  });

  it('files are as Microsoft made them', () => {
    const original = join(__dirname, '../../node_modules/@microsoft/office-js/dist/office.js');
    expect(readFileSync(join(office, 'office.js')).equals(readFileSync(original))).toBe(true);
  });

  it('nothing is there for other programs, or for looking into office.js', () => {
    const others = readdirSync(office, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /debug|\.d\.ts$|vsdoc|(^|\/)(word|powerpoint|outlook|onenote|project|visio|access)/.test(file),
    );
    expect(others).toEqual([]);
  });
});
