/** @jest-environment jsdom */
/** The ready configurations: what `npm run hosting` says of the headers that they send, for every file of the add-in. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspect } from '../../scripts/hosting/inspect';
import { BASE, EXCEL, FILES, OFFICE, siteWith } from '../scripts/hosting/site';
import { iisHeaders } from './iis';
import { nginxHeaders, parseNginx } from './nginx';

const DEPLOY = resolve('deploy');
const read = (name: string) => readFileSync(join(DEPLOY, name), 'utf8');

type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/** The good site, with nothing but the headers of a configuration. */
function faultsOf(headersOf: HeadersOf) {
  const site = siteWith();
  const answers = site.answers.map((answer) =>
    answer.url === OFFICE ? answer : { ...answer, headers: headersOf(answer.url.slice(BASE.length + 1)) },
  );
  return inspect({ ...site, answers }).map(({ id, files }) => `${id} ${files.join(' ')}`);
}

const nginx = (text: string): HeadersOf => {
  const config = parseNginx(text);
  return (path) => nginxHeaders(config, path);
};

const iis = (text: string): HeadersOf => {
  const config = new DOMParser().parseFromString(text, 'application/xml');
  return (path) => iisHeaders(config, path);
};

interface Rule {
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}
interface Cors {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
}

/** A store says what was stored with the object, and the permission where a rule allows the origin. */
const store =
  (rules: readonly Rule[], { origins, methods }: Cors): HeadersOf =>
  (path) => {
    const stored = rules.find(({ files }) => new RegExp(files).test(path))?.headers ?? {};
    const isAllowed = methods.includes('GET') && (origins.includes('*') || origins.includes(EXCEL));
    return {
      ...Object.fromEntries(Object.entries(stored).map(([name, value]) => [name.toLowerCase(), value])),
      ...(isAllowed && { 'access-control-allow-origin': origins.includes('*') ? '*' : EXCEL }),
    };
  };

const RULES = JSON.parse(read('object-store/headers.json')) as Rule[];

const fromJson = (text: string): Cors => {
  const { CORSRules } = JSON.parse(text) as { CORSRules: { AllowedOrigins: string[]; AllowedMethods: string[] }[] };
  return { origins: CORSRules[0]?.AllowedOrigins ?? [], methods: CORSRules[0]?.AllowedMethods ?? [] };
};

const fromXml = (text: string): Cors => {
  const rules = new DOMParser().parseFromString(text, 'application/xml');
  const texts = (name: string) =>
    [...rules.querySelectorAll(`CORSConfiguration > CORSRule > ${name}`)].map((one) => one.textContent);
  return { origins: texts('AllowedOrigin'), methods: texts('AllowedMethod') };
};

// A store packs nothing: the page goes out as it is, which `hosting` notices above 4 kB only.
const PAGE_PLAIN = ['not-compressed taskpane.html'];

test.each<readonly [string, HeadersOf, readonly string[]]>([
  ['nginx', nginx(read('nginx.conf')), []],
  ['IIS', iis(read('web.config')), []],
  ['an object store, rules as JSON', store(RULES, fromJson(read('object-store/cors.json'))), PAGE_PLAIN],
  ['an object store, rules as XML', store(RULES, fromXml(read('object-store/cors.xml'))), PAGE_PLAIN],
])('%s sends what Excel needs', (_name, headersOf, wanted) => {
  expect(faultsOf(headersOf)).toEqual(wanted);
});

describe('what is left out of a configuration is noticed', () => {
  test.each<readonly [string, string | RegExp, string, string]>([
    ['nginx.conf', /add_header Access-Control-Allow-Origin[^;]*;/, '', 'no-cors functions.json'],
    ['nginx.conf', 'application/json json map;', 'text/plain json map;', 'wrong-type functions.json'],
    ['nginx.conf', '"~\\.png$" "";', '', 'icons-no-store assets/icon-16.png assets/icon-32.png'],
    [
      'nginx.conf',
      'default "no-cache"',
      'default "max-age=86400"',
      'kept-too-long taskpane.html functions.js functions.json',
    ],
    [
      'nginx.conf',
      'gzip on;',
      '',
      'not-compressed taskpane.html functions.js functions.json taskpane.0123456789abcdef.js',
    ],
    [
      'nginx.conf',
      'add_header X-Content-Type-Options',
      'add_header X-Frame-Options "DENY"; add_header X-Content-Type-Options',
      'x-frame-options taskpane.html',
    ],
    ['web.config', '<add name="Access-Control-Allow-Origin" value="*" />', '', 'no-cors functions.json'],
    ['web.config', '<location path="functions.json">', '<location path="other.json">', 'kept-too-long functions.json'],
    [
      'web.config',
      'cacheControlMode="NoControl"',
      'cacheControlMode="DisableCache"',
      'icons-no-store assets/icon-16.png assets/icon-32.png',
    ],
    [
      'web.config',
      'fileExtension=".json" mimeType="application/json"',
      'fileExtension=".json" mimeType="text/plain"',
      'wrong-type functions.json',
    ],
  ])('%s without %s', (name, part, other, wanted) => {
    const text = read(name);
    const changed = text.replace(part, other);
    expect(changed).not.toBe(text);
    expect(faultsOf(name === 'web.config' ? iis(changed) : nginx(changed))).toContain(wanted);
  });
});

test('every file of the add-in has its rule in the store, and the last folder of the IIS settings is named', () => {
  for (const path of [...Object.keys(FILES), 'early-clicks.js', 'office-missing.js', 'old-engine.js', 'manifest.xml'])
    expect([path, RULES.some(({ files }) => new RegExp(files).test(path))]).toEqual([path, true]);
  const locations = [
    ...new DOMParser().parseFromString(read('web.config'), 'application/xml').querySelectorAll('location'),
  ];
  expect(locations.map((one) => one.getAttribute('path'))).toEqual(
    expect.arrayContaining([
      'taskpane.html',
      'functions.js',
      'functions.json',
      'early-clicks.js',
      'office-missing.js',
      'old-engine.js',
      'assets',
    ]),
  );
});

test('the configurations are well-formed', () => {
  for (const name of ['web.config', 'object-store/cors.xml']) {
    const parsed = new DOMParser().parseFromString(read(name), 'application/xml');
    expect([name, parsed.querySelector('parsererror')?.textContent]).toEqual([name, undefined]);
  }
  expect(() => parseNginx('server { listen 443 }')).toThrow();
  expect(() => parseNginx('server { listen 443;')).toThrow();
  expect(existsSync(join(DEPLOY, 'nginx.conf'))).toBe(true);
});
