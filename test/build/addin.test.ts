/** @jest-environment jsdom */
/** What `npm run build` emits, and that the manifest asks for nothing else. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LIMIT, startScripts, totalOf } from '../../scripts/budget';
import { NOTICES as NOTICES_FILE } from '../../scripts/notices.mjs';
import { productionManifest } from '../../scripts/manifest';
import { COMMANDS } from '../../src/commands';
import { buildAddIn, type Build } from './build';
import { runFunctionsScript } from './functions-script';
import { Manifest } from './manifest-xml';

const IDS = ['AMOUNT', 'CHECK', 'COMPLETION', 'CRITERION', 'EXPLAIN', 'GRADE', 'SCORE'];

const NOTICES = String(NOTICES_FILE);

/** Characters of a script that holds no code of ours: a chunk that only names others, or the page's own one. */
const NO_SOURCE = 600;

let build: Build;
let page: Document;

beforeAll(async () => {
  build = await buildAddIn();
  page = new DOMParser().parseFromString(build.read('taskpane.html'), 'text/html');
}, 600_000);

afterAll(() => {
  build.remove();
});

describe('files', () => {
  it('scripts that the manifest does not name carry a hash of their content', () => {
    const scripts = build.files.filter((file) => file.endsWith('.js'));
    const plain = scripts.filter((file) => !/\.[0-9a-f]{8,}\.js$/.test(file)).sort();
    expect(plain).toEqual(['early-clicks.js', 'functions.js', 'office-missing.js', 'old-engine.js']);
  });

  it('every bundle has its source map', () => {
    for (const bundle of build.files.filter((file) => file.endsWith('.js') && build.read(file).length > NO_SOURCE))
      expect(build.files).toContain(`${bundle}.map`);
  });

  it('no bundle makes code out of text, which the page forbids', () => {
    for (const bundle of build.files.filter((file) => file.endsWith('.js')))
      expect([bundle, /\beval\(|new Function\(/.test(build.read(bundle))]).toEqual([bundle, false]);
  });
});

describe('notices', () => {
  /** Packages that the source maps name: not the way by which the notices are made. */
  const bundled = () => {
    const maps = build.files.filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap((map) => (JSON.parse(build.read(map)) as { sources: string[] }).sources);
    const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]);
    return [...new Set(names)].filter((name) => name !== undefined).sort();
  };

  it('name every package that is in the build, with the text of its licence', () => {
    const texts = build.read(NOTICES).split(`${'-'.repeat(80)}\n`);
    expect(bundled().length).toBeGreaterThan(20);
    for (const name of bundled()) {
      const [text = '', ...others] = texts.filter((one) => one.startsWith(`${name} `));
      expect([name, others.length]).toEqual([name, 0]);
      expect([name, text]).toEqual([name, expect.stringMatching(/Copyright[^]*(?:WITHOUT WARRANTY|AS IS)/i)]);
    }
  });
});

describe('budget', () => {
  it('what the page loads at start keeps to it', () => {
    const weights = startScripts(build.folder);
    expect(weights.map(({ file }) => file)).toEqual([
      'early-clicks.js',
      'functions.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]+\.js$/),
      'office-missing.js',
    ]);
    expect(totalOf(weights)).toBeLessThanOrEqual(LIMIT);
  });

  it('leaves out no colour of the light theme that a style names', () => {
    const scripts = build.files.filter((file) => file.endsWith('.js')).map((file) => build.read(file));
    const named = scripts.flatMap((text) =>
      [...text.matchAll(/var\(--(color(?!Palette|Status)\w+)\)/g)].map(([, name]) => name),
    );
    const light = readFileSync('src/taskpane/fluent-light.ts', 'utf8');
    expect(new Set(named).size).toBeGreaterThan(40);
    expect([...new Set(named)].filter((name) => !light.includes(`  ${name ?? ''}: `))).toEqual([]);
  });
});

describe('page', () => {
  const policy = () =>
    new Map(
      (page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '')
        .split('; ')
        .map((directive): [string, string] => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')];
        }),
    );

  it('loads from its own host and from that of office.js, and sends nothing elsewhere', () => {
    expect(policy().get('default-src')).toBe("'self'");
    expect(policy().get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy().get('connect-src')).toBe("'self'");
    expect([...policy().values()].join(' ')).not.toMatch(/unsafe-eval|\*/);
  });

  it('has no script of its own, which the policy would stop', () => {
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.filter((script) => script.textContent.trim() !== '')).toEqual([]);
    expect(page.documentElement.outerHTML).not.toMatch(/\son\w+=/);
  });

  it('asks for this build of the functions, whatever a browser has kept', () => {
    expect(page.querySelector('script[src^="functions.js"]')?.getAttribute('src')).toMatch(
      /^functions\.js\?[0-9a-f]+$/,
    );
  });

  it('loads office.js before what needs it', () => {
    const [needing, office] = [
      page.querySelector('script[src^="functions.js"]'),
      page.querySelector('script[src*="office.js"]'),
    ];
    expect(page.head.contains(office)).toBe(true);
    expect(needing?.hasAttribute('defer')).toBe(true);
    expect(office?.hasAttribute('defer')).toBe(false);
  });

  it('speaks Chinese, without JavaScript too', () => {
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.querySelector('noscript')?.textContent).toContain('需要 JavaScript');
  });

  describe('where the pane cannot start', () => {
    const shown = () =>
      ['office-missing', 'site-missing', 'old-engine', 'pane'].filter(
        (id) => document.getElementById(id)?.hidden === false,
      );
    const afterwards = (script: string, names: Readonly<Record<string, unknown>>) => {
      document.body.innerHTML = page.body.innerHTML;
      // The script's own names, in place of those that Excel would have set.
      (new Function(...Object.keys(names), build.read(script)) as (...values: unknown[]) => void)(
        ...Object.values(names),
      );
      return shown();
    };

    it('a click that comes before the add-in’s script is kept for it, for every button of the manifest', () => {
      const page = document.createElement('div');
      const office = page.appendChild(document.createElement('script'));
      document.body.replaceChildren(page);
      const known = new Map<string, (event: string) => void>();
      const actions = { associate: (name: string, command: (event: string) => void) => void known.set(name, command) };
      const run = new Function('document', 'Office', build.read('early-clicks.js')) as (...names: unknown[]) => void;
      run(document, { actions });
      office.dispatchEvent(new Event('load'));
      const manifest = readFileSync('manifest.xml', 'utf8');
      const names = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name = '']) => name);
      expect([...known.keys()].sort()).toEqual([...new Set(names)].sort());
      const done: string[] = [];
      for (const name of known.keys()) known.get(name)?.(`early ${name}`);
      for (const name of names) actions.associate(name, (event) => done.push(event));
      for (const name of names) known.get(name)?.(`late ${name}`);
      expect(done).toEqual([...names.map((name) => `early ${name}`), ...names.map((name) => `late ${name}`)]);
      office.dispatchEvent(new Event('load'));
      expect(known.size).toBe(names.length);
    });

    it('it stands before office.js, which would listen for clicks otherwise', () => {
      const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
      expect(scripts.indexOf('early-clicks.js')).toBeLessThan(scripts.findIndex((one) => one.includes('office.js')));
      expect(scripts[0]).toBe('early-clicks.js');
    });

    it('nothing is said before, and nothing where all is well', () => {
      document.body.innerHTML = page.body.innerHTML;
      expect(shown()).toEqual(['pane']);
      expect(afterwards('office-missing.js', { Office: { onReady: () => undefined } })).toEqual(['pane']);
    });

    /** The page where office.js is there, its later parts may be, and the pane's own scripts may have run. */
    function waiting(seconds: number, { isReady = false, isOpen = false } = {}): readonly (string | undefined)[] {
      const Office = { onReady: (tell: () => void) => isReady && tell() };
      afterwards('office-missing.js', { Office });
      if (isOpen) document.getElementById('opening')?.remove();
      jest.advanceTimersByTime(seconds * 1000);
      return shown();
    }

    describe('where something comes late or not at all', () => {
      beforeEach(() => jest.useFakeTimers());
      afterEach(() => jest.useRealTimers());

      it.each([
        [19, {}, 'pane'],
        [20, {}, 'office-missing'],
        [19, { isReady: true }, 'pane'],
        [20, { isReady: true }, 'site-missing'],
        [60, { isReady: true, isOpen: true }, 'pane'],
      ])('after %s seconds %j: %s', (seconds, state, expected) => {
        expect(waiting(seconds, state)).toEqual([expected]);
      });

      it('what comes after all takes the place of the words', () => {
        expect(waiting(25)).toEqual(['office-missing']);
        document.getElementById('opening')?.remove();
        jest.advanceTimersByTime(1000);
        expect(shown()).toEqual(['pane']);
        expect(jest.getTimerCount()).toBe(0);
      });

      it('says what to ask the information centre', () => {
        const said = page.getElementById('site-missing')?.textContent.replace(/\s+/g, ' ') ?? '';
        for (const words of ['信息中心', 'npm run hosting', '防火墙', 'information centre'])
          expect(said).toContain(words);
      });
    });

    it('without office.js it says so, and what to ask the information centre', () => {
      expect(afterwards('office-missing.js', { Office: undefined })).toEqual(['office-missing']);
      const said = document.getElementById('office-missing')?.textContent.replace(/\s+/g, ' ') ?? '';
      expect(said).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      for (const words of [
        '信息中心',
        '放行',
        '443',
        '--env office=cn',
        '微软不支持',
        'pe check',
        'information centre',
      ])
        expect(said).toContain(words);
    });

    it('in the engine of Internet Explorer, which alone runs nomodule scripts, it asks for WebView2', () => {
      expect(page.querySelector('script[src="old-engine.js"]')?.hasAttribute('nomodule')).toBe(true);
      expect(afterwards('old-engine.js', {})).toEqual(['old-engine']);
      expect(document.getElementById('old-engine')?.textContent).toMatch(/WebView2[^]*WebView2/);
      for (const script of ['early-clicks.js', 'office-missing.js', 'old-engine.js'])
        expect([script, /=>|\b(?:const|let)\b|`/.test(build.read(script))]).toEqual([script, false]);
    });
  });
});

describe('functions', () => {
  interface Parameter {
    readonly name: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
    readonly description: string;
  }
  interface Metadata {
    readonly functions: readonly {
      readonly id: string;
      readonly name: string;
      readonly description: string;
      readonly parameters: readonly Parameter[];
      readonly options?: Record<string, boolean>;
      readonly result: { readonly dimensionality: string };
    }[];
  }
  const metadata = () => JSON.parse(build.read('functions.json')) as Metadata;
  const functions = () => runFunctionsScript(build.read('functions.js'));

  it('are ready without a page and without React, each under its id', () => {
    expect([...functions().keys()].sort()).toEqual(IDS);
    expect(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    ).toEqual(IDS);
    expect(functions().get('SCORE')?.([['5']], [['≥71人']], [['66']])).toEqual([[4.65]]);
    expect(build.read('functions.js')).not.toMatch(/react|Fluent/i);
  });

  it('CHECK says so where its part cannot be loaded', async () => {
    await expect(functions().get('CHECK')?.([['a']], {})).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('没有载入') as string,
    });
  });

  it('and so does a score that a person has to give', async () => {
    await expect(functions().get('SCORE')?.([['5']], [['≥3']], [['']])).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('没有载入') as string,
    });
  });

  it('are told of in Chinese and English, parameter by parameter', () => {
    for (const { name, description, parameters } of metadata().functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect([name, text]).toEqual([name, expect.stringMatching(/\p{Script=Han}.* [A-Z][a-z]+/u)]);
    }
  });

  it('keep the parameters that were shipped, in their order', () => {
    const signatures = metadata().functions.map(({ name, parameters }) => {
      const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `${name}(${names.join(', ')})`;
    });
    expect(signatures).toEqual([
      'SCORE([points], [target], [actual], [criterion], [profile])',
      'EXPLAIN([points], [target], [actual], [criterion], [profile])',
      'COMPLETION(target, actual)',
      'GRADE(score, [full], [profile])',
      'CRITERION(text, [points])',
      'AMOUNT(text, [unit])',
      'CHECK(range)',
    ]);
  });

  it('take ranges of texts, so that empty cells are told from noughts, and give ranges', () => {
    for (const { parameters, result } of metadata().functions) {
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(['string', 'matrix']);
      expect(result.dimensionality).toBe('matrix');
    }
  });

  it('of them only CHECK learns where its range stands', () => {
    const options = metadata().functions.flatMap(({ id, options: own }) => (own ? [[id, own]] : []));
    expect(options).toEqual([['CHECK', { requiresParameterAddresses: true }]]);
  });
});

describe.each([
  ['https://localhost:3000', (xml: string) => xml],
  [
    'https://pe.example.gov.cn/add-in',
    (xml: string) => productionManifest(xml, 'https://pe.example.gov.cn/add-in', '1.2.3'),
  ],
])('the manifest for %s', (address, make) => {
  const manifest = new Manifest(make(readFileSync(resolve('manifest.xml'), 'utf8')));

  it('defines every resource it uses, and uses every resource it defines', () => {
    const used = new Set(manifest.attributes('resid'));
    expect([...used].sort()).toEqual([...manifest.resources().keys()].sort());
  });

  it('names only files that the build emits', () => {
    const addresses = manifest.attributes('DefaultValue').filter((value) => value.startsWith('http'));
    expect(addresses.length).toBeGreaterThan(15);
    for (const one of addresses) {
      expect(one.startsWith(`${address}/`)).toBe(true);
      expect(build.files).toContain(one.slice(address.length + 1));
    }
  });

  it('icons have the size they are said to have', () => {
    for (const { address: icon, size } of manifest.icons()) {
      const png = readFileSync(join(build.folder, icon.slice(address.length + 1)));
      expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, size, size]);
    }
  });

  it('has every text in English too', () => {
    const said = [
      ...manifest.elements('String'),
      ...manifest.elements('DisplayName'),
      ...manifest.elements('Description'),
    ].filter((element) => /\p{Script=Han}/u.test(element.getAttribute('DefaultValue') ?? ''));
    expect(said.length).toBeGreaterThan(8);
    // Excel takes the default, Chinese, for every locale that is not named.
    for (const locale of ['en-US', 'en-GB']) {
      const inEnglish = (element: Element) => element.querySelector(`[Locale="${locale}"]`)?.getAttribute('Value');
      for (const element of said)
        expect([locale, inEnglish(element)]).toEqual([locale, inEnglish(element) ?? 'a text']);
    }
  });

  it('calls the commands that are registered', () =>
    expect(manifest.texts('FunctionName').sort()).toEqual(Object.keys(COMMANDS).sort()));

  it('gives the functions their namespace, and one runtime to all', () => {
    expect(manifest.resource('Functions.Namespace')).toBe('PE');
    const pages = [...manifest.elements('Runtime'), ...manifest.elements('FunctionFile')];
    expect(pages.map((element) => element.getAttribute('resid'))).toEqual(['Pane.Url', 'Pane.Url']);
  });
});
