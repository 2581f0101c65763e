/** The build for networks without the Internet: `npm run build -- --env office=local`. */
import CopyPlugin from 'copy-webpack-plugin';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  ['world', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'https://appsforoffice.microsoft.com'],
  [
    'cn',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    'https://appsforoffice.cdn.partner.office365.cn',
  ],
  [
    'https://office.example.gov.cn/lib/office.js',
    'https://office.example.gov.cn/lib/office.js',
    'https://office.example.gov.cn',
  ],
  ['local', 'office/office.js', ''],
])('office=%s loads %s', (office, script, origin) => {
  const page = pageOf(office);
  expect(page?.office.script).toBe(script);
  expect(page?.policy).toContain(origin === '' ? "script-src 'self';" : `script-src 'self' ${origin};`);
  expect(page?.policy).toContain(`frame-src ${origin === '' ? "'self'" : origin};`);
  expect(page?.scripts).toEqual(['functions.js?abc', 'taskpane.123.js']);
});

it.each(['lokal', 'cdn', 'http://office.example.gov.cn/office.js', 'constructor'])('%s is refused', (office) =>
  expect(() => config(office)).toThrow('use world, cn, local'),
);

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
    const original = resolve('node_modules/@microsoft/office-js/dist/office.js');
    expect(readFileSync(join(office, 'office.js')).equals(readFileSync(original))).toBe(true);
  });

  it('nothing is there for other programs, or for looking into office.js', () => {
    const others = readdirSync(office, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /debug|\.d\.ts$|vsdoc|(^|\/)(word|powerpoint|outlook|onenote|project|visio|access)/.test(file),
    );
    expect(others).toEqual([]);
  });
});
