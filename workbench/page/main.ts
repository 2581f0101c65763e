/** Starts the workbench: the bar above, a workbook in the grid, the add-in beside it. */
import { type Language, render } from '../../src/core/messages';
import { FileProblem } from '../../src/files';
import type { FunctionsMetadata } from '../host';
import { type OpenedWorkbook, openWorkbook } from './file/open';
import { readRibbon } from './ribbon';
import { Session } from './session';
import { type Say, sayIn, type TextId } from './texts';
import { registerFunctions } from './view/calculation';
import { type Grid, type StartedGrid, startUniver } from './view/grid';

interface Sample {
  readonly file: string;
  readonly title: string;
}

const WIDTHS = [270, 320, 350, 500] as const;
const STANDARD_WIDTH = 350;
const THEMES = {
  light: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff' },
} as const;
type Theme = keyof typeof THEMES;
const MOST_MEGABYTES = 50;
const MEGABYTE = 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

class Workbench {
  session: Session | null = null;
  private registered = false;

  constructor(
    private readonly started: StartedGrid,
    private readonly language: Language,
    private readonly say: Say,
    private readonly metadata: FunctionsMetadata,
    private readonly excelApi: string | null,
  ) {}

  /** Whether the workbook that is open may go: where no file has its changes, the person is asked. */
  mayClose(): boolean {
    if (!this.session?.isUnsaved) return true;
    return confirm(this.say('leave', { name: this.session.name }));
  }

  /** Opens the bytes of a file in place of the workbook that is open; a file that cannot be read leaves that one. */
  private async open(bytes: Uint8Array, name: string): Promise<boolean> {
    this.tell(this.say('opening', { name }));
    let workbook: OpenedWorkbook;
    try {
      workbook = await openWorkbook(bytes, name);
    } catch (error) {
      const words = error instanceof FileProblem ? render(error.problem, this.language) : null;
      this.tell(words ?? this.say('unreadable', { name, reason: String(error) }), true);
      return false;
    }
    this.session?.close();
    this.session = new Session(
      this.started,
      workbook,
      { grid: byId('grid'), charts: byId('charts'), pane: byId('pane') },
      {
        language: this.language,
        paneTitle: this.say('pane'),
        metadata: this.metadata,
        excelApi: this.excelApi,
        onSilence: () => {
          this.tell(this.say('silent'), true);
        },
      },
    );
    this.register(this.session.grid);
    this.tell(`${this.say('opened', { name })} · ${this.say('note')}`);
    return true;
  }

  /** @returns whether another workbook is open now */
  async openFiles(files: readonly File[]): Promise<boolean> {
    const [file] = files;
    if (file === undefined) return false;
    if (file.size > MOST_MEGABYTES * MEGABYTE) {
      const size = Math.ceil(file.size / MEGABYTE);
      this.tell(this.say('tooLarge', { name: file.name, size, limit: MOST_MEGABYTES }), true);
      return false;
    }
    if (!this.mayClose()) return false;
    const isOpen = await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
    if (isOpen && files.length > 1) this.tell(this.say('oneFile'), true);
    return isOpen;
  }

  /** @returns whether the sample is open now */
  async openSample(file: string): Promise<boolean> {
    if (!this.mayClose()) return false;
    const response = await fetch(`samples/${encodeURIComponent(file)}`);
    if (response.ok) return this.open(new Uint8Array(await response.arrayBuffer()), file);
    this.tell(this.say('missing', { name: file }), true);
    return false;
  }

  async download(): Promise<void> {
    if (this.session === null) return;
    const name = this.session.name.replace(/\.[^.]*$/, '.xlsx');
    try {
      const bytes = await this.session.save();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      this.tell(this.say('saved', { name }));
    } catch (error) {
      this.tell(this.say('unsaved', { reason: String(error) }), true);
    }
  }

  tell(text: string, isProblem = false): void {
    const status = byId('status');
    status.textContent = text;
    status.classList.toggle('problem', isProblem);
  }

  /** Univer takes functions once there is a workbook. */
  private register(grid: Grid): void {
    if (this.registered) return;
    this.registered = true;
    registerFunctions(grid, this.metadata, () => this.session?.currentHost ?? null);
  }
}

function label(id: string, text: string): void {
  byId(id).textContent = text;
}

function choices(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  selected: string,
): HTMLSelectElement {
  const select = byId<HTMLSelectElement>(id);
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value, false, value === selected)));
  return select;
}

/** The list of samples names the one that is open, or none while a file is. */
function connectSamples(
  workbench: Workbench,
  samples: readonly Sample[],
  say: Say,
): { take(file: string): Promise<void>; forget(): void } {
  const sample = choices(
    'samples',
    [['', say('choose')], ...samples.map(({ file, title }) => [file, title] as const)],
    '',
  );
  // No sample: nothing to choose, only what stands there while a file is open.
  const [none] = sample.options;
  if (none !== undefined) none.hidden = true;
  let open = '';
  const take = async (file: string): Promise<void> => {
    if (await workbench.openSample(file)) open = file;
    sample.value = open;
  };
  sample.addEventListener('change', () => void take(sample.value));
  return {
    take,
    forget: () => {
      open = '';
      sample.value = open;
    },
  };
}

function connectBar(workbench: Workbench, say: Say, openFiles: (files: readonly File[]) => void): void {
  const words: readonly (readonly [string, TextId])[] = [
    ['title', 'title'],
    ['samples-label', 'samples'],
    ['open', 'open'],
    ['download', 'download'],
    ['width-label', 'paneWidth'],
    ['theme-label', 'theme'],
    ['drop', 'drop'],
  ];
  for (const [id, text] of words) label(id, say(text));
  const file = byId<HTMLInputElement>('file');
  byId('open').addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    openFiles([...(file.files ?? [])]);
    file.value = '';
  });
  byId('download').addEventListener('click', () => void workbench.download());
}

function connectPane(workbench: Workbench, say: Say, settings: URLSearchParams): void {
  const pane = byId('pane');
  const width = choices(
    'width',
    WIDTHS.map((pixels) => [String(pixels), `${pixels} px`] as const),
    settings.get('width') ?? String(STANDARD_WIDTH),
  );
  const resize = (): void => {
    pane.style.width = `${width.value}px`;
  };
  width.addEventListener('change', resize);
  resize();
  const theme = choices(
    'theme',
    [
      ['light', say('light')],
      ['dark', say('dark')],
    ],
    'light',
  );
  theme.addEventListener('change', () => {
    workbench.session?.addIn.setTheme(THEMES[theme.value as Theme]);
  });
}

function connectDrop(openFiles: (files: readonly File[]) => void): void {
  const sign = byId('drop');
  addEventListener('dragover', (event) => {
    event.preventDefault();
    sign.hidden = false;
  });
  sign.addEventListener('dragleave', () => {
    sign.hidden = true;
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    sign.hidden = true;
    openFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

async function connectRibbon(workbench: Workbench, language: Language): Promise<void> {
  const manifest = await (await fetch('manifest.xml')).text();
  const ribbon = byId('ribbon');
  ribbon.setAttribute('aria-label', sayIn(language)('ribbon'));
  for (const { id, label: text, functionName } of readRibbon(manifest, language)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      workbench.session?.addIn.press(id, functionName);
    });
    ribbon.append(button);
  }
}

async function start(): Promise<void> {
  const language: Language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
  const say = sayIn(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = say('title');
  const settings = new URLSearchParams(location.search);
  const samples = (await (await fetch('samples.json')).json()) as readonly Sample[];
  const metadata = (await (await fetch('addin/functions.json')).json()) as FunctionsMetadata;
  const grid = startUniver(byId('grid'), language);
  const workbench = new Workbench(grid, language, say, metadata, settings.get('requirements'));
  const first = settings.get('sample') ?? samples[0]?.file ?? '';
  connectPane(workbench, say, settings);
  await connectRibbon(workbench, language);
  // Tests drive the page from outside and look at the model here.
  Object.assign(window, { workbench });
  const list = connectSamples(workbench, samples, say);
  const openFiles = (files: readonly File[]): void => {
    void workbench.openFiles(files).then((isOpen) => {
      if (isOpen) list.forget();
    });
  };
  connectBar(workbench, say, openFiles);
  connectDrop(openFiles);
  addEventListener('beforeunload', (event) => {
    if (workbench.session?.isUnsaved) event.preventDefault();
  });
  await list.take(first);
}

start().catch((error: unknown) => {
  const status = byId('status');
  status.textContent = String(error);
  status.classList.add('problem');
});
