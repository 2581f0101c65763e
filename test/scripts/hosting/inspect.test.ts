/** One row for each thing that can be wrong with where the add-in is served, and one beside it that is still right. */
import { inspect } from '../../../scripts/hosting/inspect';
import type { FaultId } from '../../../scripts/hosting/faults';
import { sentenceOf } from '../../../scripts/hosting/texts';
import type { Site } from '../../../scripts/hosting/answers';
import { CERTIFICATE, DAY, EXCEL, MANIFEST, NOW, OFFICE, PAGE, siteWith, type Spoiled } from './site';

type Row = readonly [FaultId, level: 'error' | 'warning', file: string, Spoiled];
const header = (name: string, value: string): Spoiled => ({ headers: { [name]: value } });
const csp = (value: string) => header('content-security-policy', value);

const ids = (site: Site) => inspect(site).map(({ id }) => id);

const ROWS: readonly Row[] = [
  ['unreachable', 'error', 'functions.json', { status: 0, failure: 'ECONNRESET' }],
  ['missing', 'error', 'taskpane.0123456789abcdef.js', { status: 404 }],
  ['missing', 'error', 'functions.json', { status: 410 }],
  ['needs-login', 'error', 'functions.json', { status: 401 }],
  ['needs-login', 'error', 'taskpane.html', { status: 403 }],
  ['server-error', 'error', 'functions.js', { status: 502 }],
  ['redirected', 'error', 'taskpane.html', { redirects: ['https://pe.example.gov.cn/new/taskpane.html'] }],
  ['redirected-away', 'error', 'taskpane.html', { redirects: ['https://login.example.gov.cn/?to=x'] }],
  ['downloaded', 'error', 'taskpane.html', header('content-disposition', 'attachment; filename=x')],
  ['wrong-type', 'error', 'functions.json', header('content-type', 'application/octet-stream')],
  ['wrong-type', 'error', 'functions.js', header('content-type', 'text/plain')],
  ['wrong-type', 'error', 'assets/icon-16.png', header('content-type', '')],
  ['wrong-content', 'error', 'functions.json', { body: PAGE, headers: { 'content-type': 'text/html' } }],
  [
    'wrong-content',
    'error',
    'functions.json',
    { body: '{"functions":[]}', headers: { 'access-control-allow-origin': '' } },
  ],
  ['wrong-content', 'error', 'functions.js', { body: '<!doctype html>' }],
  ['wrong-content', 'error', 'taskpane.html', { body: '<html>Welcome to nginx!</html>' }],
  ['wrong-content', 'error', 'assets/icon-16.png', { body: '<html>' }],
  ['no-cors', 'error', 'functions.json', header('access-control-allow-origin', '')],
  ['cors-other', 'error', 'functions.json', header('access-control-allow-origin', 'https://www.example.gov.cn')],
  ['cors-other', 'error', 'functions.json', header('access-control-allow-origin', `${EXCEL}/`)],
  ['cors-single', 'warning', 'functions.json', header('access-control-allow-origin', EXCEL)],
  ['icons-no-cors', 'warning', 'assets/icon-16.png', header('access-control-allow-origin', '')],
  ['icons-corp', 'error', 'assets/icon-16.png', header('cross-origin-resource-policy', 'same-origin')],
  ['x-frame-options', 'error', 'taskpane.html', header('x-frame-options', 'SAMEORIGIN')],
  ['x-frame-options', 'error', 'taskpane.html', header('x-frame-options', 'DENY')],
  ['frame-ancestors', 'error', 'taskpane.html', csp("frame-ancestors 'self'")],
  ['frame-ancestors', 'error', 'taskpane.html', csp('frame-ancestors https://*.officeapps.live.com')],
  ['frame-ancestors', 'error', 'taskpane.html', csp("default-src * 'unsafe-inline'; frame-ancestors 'none'")],
  ['csp-office', 'error', 'taskpane.html', csp("script-src 'self'")],
  ['csp-own-scripts', 'error', 'taskpane.html', csp('script-src https://appsforoffice.microsoft.com')],
  ['csp-style', 'error', 'taskpane.html', csp("style-src 'self'")],
  ['csp-style', 'error', 'taskpane.html', csp("style-src 'self' 'unsafe-inline' 'nonce-abc'")],
  ['csp-connect', 'warning', 'taskpane.html', csp("connect-src 'none'")],
  ['csp-frame', 'warning', 'taskpane.html', csp("frame-src 'none'")],
  ['csp-sandbox', 'error', 'taskpane.html', csp('sandbox allow-scripts')],
  ['office-unreachable', 'warning', OFFICE, { status: 0, failure: 'ETIMEDOUT' }],
  ['icons-no-store', 'error', 'assets/icon-16.png', header('cache-control', 'no-cache')],
  ['icons-cache-control', 'warning', 'assets/icon-16.png', header('cache-control', 'public, max-age=86400')],
  ['hashed-not-kept', 'warning', 'taskpane.0123456789abcdef.js', header('cache-control', 'no-cache')],
  ['hashed-not-kept', 'warning', 'taskpane.0123456789abcdef.js', header('cache-control', 'max-age=2591999')],
  ['hashed-not-kept', 'warning', 'taskpane.0123456789abcdef.js', header('cache-control', '')],
  ['kept-too-long', 'warning', 'functions.js', header('cache-control', 'max-age=3601')],
  ['kept-too-long', 'warning', 'taskpane.html', header('cache-control', '')],
  ['not-compressed', 'warning', 'functions.js', { bytes: 4_096, headers: { 'content-encoding': '' } }],
];

test('a site as it should be has no fault', () => {
  expect(inspect(siteWith())).toEqual([]);
});

test.each(ROWS)('%s (%s): %s', (id, level, file, spoiled) => {
  const faults = inspect(siteWith({ [file === OFFICE ? 'office.js' : file]: spoiled }));
  expect(faults).toEqual([expect.objectContaining({ id, level, files: [file] })]);
});

test.each<readonly [string, string, Spoiled]>([
  [
    'any origin that is answered as it asks',
    'functions.json',
    { headers: { 'access-control-allow-origin': EXCEL, vary: 'Accept, Origin' } },
  ],
  ['a list of functions with a byte order mark', 'functions.json', { body: '\uFEFF{"functions":[{"id":"SCORE"}]}' }],
  [
    'the older names of script types',
    'functions.js',
    header('content-type', 'application/x-javascript; charset=utf-8'),
  ],
  ['icons for every site', 'assets/icon-16.png', header('cross-origin-resource-policy', 'cross-origin')],
  [
    'every page of Excel among the ancestors, whatever X-Frame-Options says',
    'taskpane.html',
    {
      headers: {
        'x-frame-options': 'SAMEORIGIN',
        'content-security-policy':
          'frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com',
      },
    },
  ],
  ['a policy that says nothing of scripts', 'taskpane.html', csp("object-src 'none'; base-uri 'none'")],
  ['a policy for https', 'taskpane.html', csp("default-src 'self' https: 'unsafe-inline'")],
  ['a hashed script kept for thirty days', 'taskpane.0123456789abcdef.js', header('cache-control', 'max-age=2592000')],
  ['a fixed name kept for an hour', 'functions.js', header('cache-control', 'max-age=3600')],
  ['small files that are not packed', 'functions.js', { bytes: 4_095, headers: { 'content-encoding': '' } }],
  ['Brotli', 'functions.js', header('content-encoding', 'br')],
])('right: %s', (_name, file, spoiled) => {
  expect(ids(siteWith({ [file]: spoiled }))).toEqual([]);
});

describe('for tenants of 世纪互联', () => {
  const ANCESTORS = csp('frame-ancestors https://*.partner.officewebapps.cn https://*.sharepoint.cn');
  const CN = 'https://excel.partner.officewebapps.cn';
  const CN_OFFICE = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

  test('their own pages must be allowed, Microsoft’s need not', () => {
    expect(ids(siteWith({ 'taskpane.html': ANCESTORS }, { origins: [CN] }))).toEqual([]);
    const [fault] = inspect(siteWith({ 'taskpane.html': ANCESTORS }));
    expect(fault?.seen).toContain('https://tenant.sharepoint.com');
  });

  test('a pane built for them is shown by their pages alone', () => {
    const site = siteWith({ 'taskpane.html': ANCESTORS, 'office.js': { url: CN_OFFICE } });
    expect(ids(site).filter((id) => id === 'frame-ancestors')).toEqual([]);
    const world = csp('frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com');
    const [fault] = inspect(siteWith({ 'taskpane.html': world, 'office.js': { url: CN_OFFICE } }));
    expect(fault?.seen).toBe('https://excel.partner.officewebapps.cn https://tenant.sharepoint.cn');
  });

  test('a page of one’s own that asks is among those that must be allowed', () => {
    const own = 'https://oos.example.gov.cn';
    const site = siteWith({ 'taskpane.html': ANCESTORS }, { origins: [own] });
    expect(inspect(site)[0]?.seen.split(' ')[0]).toBe(own);
  });

  test('one of their pages is missed', () => {
    const only = csp('frame-ancestors https://*.partner.officewebapps.cn');
    expect(inspect(siteWith({ 'taskpane.html': only }, { origins: [CN] }))).toEqual([
      expect.objectContaining({ id: 'frame-ancestors', seen: 'https://tenant.sharepoint.cn' }),
    ]);
  });
});

test('a page without office.js cannot reach the workbook', () => {
  const site = siteWith();
  expect(ids({ ...site, answers: site.answers.filter(({ kind }) => kind !== 'office') })).toEqual(['no-office']);
});

describe('the certificate', () => {
  const shown = (change: Partial<typeof CERTIFICATE>) =>
    ids(siteWith({}, { certificate: { ...CERTIFICATE, ...change } }));

  test.each<readonly [Partial<typeof CERTIFICATE>, readonly FaultId[]]>([
    [{ validTo: NOW - 1, distrust: 'CERT_HAS_EXPIRED' }, ['cert-expired']],
    [{ validFrom: NOW + 1, distrust: 'CERT_NOT_YET_VALID' }, ['cert-not-yet']],
    [{ distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, ['cert-self-signed']],
    [{ distrust: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, ['cert-untrusted']],
    [{ distrust: 'SELF_SIGNED_CERT_IN_CHAIN' }, ['cert-untrusted']],
    [{ isForHost: false, distrust: 'ERR_TLS_CERT_ALTNAME_INVALID' }, ['cert-wrong-name']],
    [
      { isForHost: false, validTo: NOW - 1, distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      ['cert-expired', 'cert-wrong-name', 'cert-self-signed'],
    ],
    [{ validTo: NOW + 21 * DAY - 1 }, ['cert-ends-soon']],
    [{ validTo: NOW + 21 * DAY }, []],
  ])('%j: %j', (change, wanted) => {
    expect(shown(change)).toEqual(wanted);
  });
});

describe('the manifest that people have', () => {
  const given = (text: string) => inspect(siteWith({}, { manifest: { text, where: 'dist/manifest.xml' } }));

  test.each<readonly [string, string, readonly FaultId[]]>([
    ['for another address', MANIFEST.replaceAll('pe.example', 'old.example'), ['manifest-address']],
    [
      'with one icon of the development server',
      MANIFEST.replace(/https:[^"]*icon-32/, 'https://localhost:3000/icon-32'),
      ['manifest-address'],
    ],
    ['for a folder beside', MANIFEST.replaceAll('/tools/', '/tools2/'), ['manifest-address']],
    ['older', MANIFEST.replace('1.2.3.0', '1.2.2.9'), ['manifest-older']],
    ['older, by numbers', MANIFEST.replace('1.2.3.0', '1.1.10.0'), ['manifest-older']],
    ['newer', MANIFEST.replace('1.2.3.0', '1.10.0.0'), ['manifest-newer']],
  ])('%s', (_name, text, wanted) => {
    const faults = given(text);
    expect(faults.map(({ id }) => id)).toEqual(wanted);
    expect(faults[0]?.files).toEqual(['dist/manifest.xml']);
  });

  test('without one, that is said', () => {
    expect(ids(siteWith({}, { manifest: undefined }))).toEqual(['manifest-absent']);
  });
});

test('files with one fault share a sentence; errors come first', () => {
  const spoiled = header('access-control-allow-origin', '');
  const faults = inspect(
    siteWith({
      'assets/icon-16.png': spoiled,
      'assets/icon-32.png': spoiled,
      'functions.json': spoiled,
    }),
  );
  expect(faults.map(({ id, files }) => [id, files])).toEqual([
    ['no-cors', ['functions.json']],
    ['icons-no-cors', ['assets/icon-16.png', 'assets/icon-32.png']],
  ]);
});

test('every origin is asked for', () => {
  const two = siteWith(
    { 'functions.json': header('access-control-allow-origin', EXCEL) },
    { origins: [EXCEL, 'https://excel.cloud.microsoft'] },
  );
  expect(ids(two)).toEqual(['cors-other', 'cors-single']);
});

describe('sentences', () => {
  const faults = ROWS.flatMap(([, , file, spoiled]) =>
    inspect(siteWith({ [file === OFFICE ? 'office.js' : file]: spoiled })),
  );

  test.each(['zh', 'en'] as const)('in %s name the file and the way out', (language) => {
    for (const fault of faults) {
      const sentence = sentenceOf(fault, language);
      expect(sentence).toContain(fault.files[0] ?? '');
      expect([sentence, /\p{Script=Han}/u.test(sentence)]).toEqual([sentence, language === 'zh']);
      expect([sentence, sentence.split(/[。.！!]\s|[。.]$|[：:；;,，]/).length > 1]).toEqual([sentence, true]);
    }
  });

  test('of many files name three and count', () => {
    const files = ['a.png', 'b.png', 'c.png', 'd.png'];
    const fault = { id: 'icons-no-cors', level: 'warning', files, seen: '' } as const;
    expect(sentenceOf(fault, 'zh')).toContain('a.png、b.png、c.png 等 4 个文件');
    expect(sentenceOf(fault, 'en')).toContain('a.png, b.png, c.png and 1 more');
  });
});
