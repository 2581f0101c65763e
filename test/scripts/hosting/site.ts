/** A site that serves the add-in as it should, for tests to spoil. */
import type { Answer, Kind, OneAnswer, Shown, Site } from '../../../scripts/hosting/answers';

export const BASE = 'https://pe.example.gov.cn/tools';
export const EXCEL = 'https://excel.officeapps.live.com';
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
export const NOW = Date.UTC(2026, 0, 15);
export const DAY = 86_400_000;

export const PAGE = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src https://appsforoffice.microsoft.com" />
<script src="${OFFICE}"></script>
<script defer src="functions.js?abc"></script>
<script defer src="taskpane.0123456789abcdef.js"></script></head><body><div id="pane"></div></body></html>`;

export const MANIFEST = `<OfficeApp><Version>1.2.3.0</Version>
<IconUrl DefaultValue="${BASE}/assets/icon-32.png"/>
<SourceLocation DefaultValue="${BASE}/taskpane.html"/>
<bt:Url DefaultValue="${BASE}/functions.js"/><bt:Url DefaultValue="${BASE}/functions.json"/></OfficeApp>`;

export const FILES: Readonly<Record<string, readonly [Kind, type: string, body: string]>> = {
  'taskpane.html': ['page', 'text/html; charset=utf-8', PAGE],
  'functions.js': ['script', 'text/javascript', 'CustomFunctions.associate("SCORE", score);'],
  'functions.json': ['functions', 'application/json', '{"functions":[{"id":"SCORE"}]}'],
  'taskpane.0123456789abcdef.js': ['hashed', 'text/javascript', 'start();'],
  'assets/icon-16.png': ['icon', 'image/png', '\u0089PNG\r\n'],
  'assets/icon-32.png': ['icon', 'image/png', '\u0089PNG\r\n'],
};

/** What a good server says of a kind of file. */
export function headersOf(kind: Kind, type: string): Record<string, string> {
  return {
    'content-type': type,
    'access-control-allow-origin': '*',
    ...(kind !== 'icon' && {
      'content-encoding': 'gzip',
      'cache-control': kind === 'hashed' ? 'public, max-age=31536000, immutable' : 'no-cache',
    }),
  };
}

export const CERTIFICATE: Shown = {
  host: 'pe.example.gov.cn',
  isForHost: true,
  names: '*.example.gov.cn',
  validFrom: NOW - 100 * DAY,
  validTo: NOW + 200 * DAY,
};

export type Spoiled = Partial<Pick<Answer, 'url' | 'status' | 'body' | 'bytes' | 'redirects' | 'failure'>> & {
  /** A header taken away is an empty text. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** The good site, with some files spoiled. */
export function siteWith(spoiled: Readonly<Record<string, Spoiled>> = {}, changes: Partial<Site> = {}): Site {
  const { origins = [EXCEL] } = changes;
  const files = Object.entries(FILES).map(([name, [kind, type, body]]): Answer => {
    const { headers = {}, ...rest } = spoiled[name] ?? {};
    const all = Object.entries({ ...headersOf(kind, type), ...headers }).filter(([, value]) => value !== '');
    return {
      url: `${BASE}/${name}`,
      kind,
      status: 200,
      body,
      bytes: 10_000,
      redirects: [],
      ...rest,
      headers: Object.fromEntries(all),
    };
  });
  const office: Answer = {
    url: OFFICE,
    kind: 'office',
    status: 200,
    headers: {},
    body: '',
    bytes: 1,
    redirects: [],
    ...(spoiled['office.js'] as Partial<Answer> | undefined),
  };
  const answers = origins.flatMap((origin) => [...files, office].map((answer): OneAnswer => ({ ...answer, origin })));
  return {
    base: BASE,
    origins,
    version: '1.2.3.0',
    now: NOW,
    certificate: CERTIFICATE,
    manifest: { text: MANIFEST, where: `${BASE}/manifest.xml` },
    answers,
    ...changes,
  };
}
