/** A person at the workbench: opens it in a browser, looks, clicks and types. Everything that went wrong is kept. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Session } from '../../workbench/page/session';

/** Wide enough for columns beside the tables. */
const VIEW = { width: 1900, height: 900 };
/** What pictures show. */
const PICTURE = { width: 1400, height: 860 };

export interface BenchOptions extends BrowserContextOptions {
  readonly sample?: string;
  readonly paneWidth?: number;
}

/** What the page puts on its window for looking at. */
interface WorkbenchWindow {
  readonly workbench: { readonly session: Session | null };
}

export interface CellSeen {
  readonly value: unknown;
  readonly formula: string | null;
  readonly message: string;
  /** What the grid holds. */
  readonly shown: unknown;
}

/** A busy machine is slow, not wrong; still less than what a whole test has. */
const PATIENCE = 30_000;
const PAUSE = 100;
/** How often a look at a cell that is still typed in is repeated, and after how many looks the key is pressed again. */
const LOOKS = 100;
const LOOKS_BEFORE_A_KEY = 20;

/** Looks again and again until a look succeeds; the last failure counts. */
export async function eventually(look: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await look();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

export class Bench {
  /** Errors on the console, exceptions, and requests to other hosts. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  static async open(browser: Browser, address: string, options: BenchOptions = {}): Promise<Bench> {
    const { sample, paneWidth, ...context } = options;
    const made = await browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      locale: 'zh-CN',
      viewport: VIEW,
      ...context,
    });
    const bench = new Bench(await made.newPage(), address);
    bench.watch();
    const query = new URLSearchParams({
      ...(sample === undefined ? {} : { sample }),
      ...(paneWidth === undefined ? {} : { width: String(paneWidth) }),
    });
    await bench.page.goto(`${address}?${query.toString()}`);
    await bench.pane.getByRole('tab').first().waitFor();
    return bench;
  }

  private watch(): void {
    const host = new URL(this.address).host;
    this.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.troubles.push(message.text());
    });
    this.page.on('pageerror', (error) => this.troubles.push(String(error)));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.host !== host) this.troubles.push(`request to ${url.host}`);
    });
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /**
   * Opens another sample, or the same one anew, from the list: a workbook, a grid and a pane of its own, in a tenth of the time
   * of another page. Changes that no file has are given up.
   */
  async take(sample: string): Promise<void> {
    // A page that was loaded again has to be there first.
    await this.pane.getByRole('tab').first().waitFor();
    const before = await this.page.evaluateHandle(() => (window as unknown as WorkbenchWindow).workbench.session);
    if (await before.evaluate((session) => session?.isUnsaved))
      this.page.once('dialog', (dialog) => void dialog.accept());
    await this.page.locator('#samples').selectOption(sample);
    await this.page.waitForFunction(
      (session) => (window as unknown as WorkbenchWindow).workbench.session !== session,
      before,
    );
    await before.dispose();
    await this.pane.getByRole('tab').first().waitFor();
  }

  /** Widens the pane, or makes it narrower. */
  async widen(pixels: number): Promise<void> {
    await this.page.locator('#width').selectOption(String(pixels));
  }

  // ---- in the pane

  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** One click, and the wait for what it finds. */
  async check(name = '一键检查', again = '重新检查'): Promise<void> {
    await this.press(name);
    await this.pane.getByRole('button', { name: again }).waitFor();
  }

  /** The findings listed, as written. */
  async findings(): Promise<string[]> {
    return this.pane.locator('h3 button').allInnerTexts();
  }

  /** Waits until exactly these are listed, in any order. */
  async listed(messages: readonly string[]): Promise<void> {
    const sorted = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).sort();
    await eventually(async () => {
      expect(sorted(await this.findings())).toEqual(sorted(messages));
    });
  }

  /** A picture for the documentation; only drawn on request (`PICTURES=1`), so that a test run changes no file. */
  async picture(path: string, size = PICTURE): Promise<void> {
    if (process.env['PICTURES'] === undefined) return;
    await this.page.setViewportSize(size);
    await this.page.mouse.move(0, 0);
    // The grid draws after the window has changed.
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path });
    await this.page.setViewportSize(VIEW);
  }

  async status(): Promise<string> {
    return this.page.locator('#status').innerText();
  }

  // ---- in the grid

  /** Clicks a cell of the sheet in front. */
  async click(address: string): Promise<void> {
    const box = await this.page.evaluate((at) => {
      const found = (window as unknown as WorkbenchWindow).workbench.session?.boxOf(at);
      return found ? { x: found.x + found.width / 2, y: found.y + found.height / 2 } : null;
    }, address);
    if (box === null) throw new Error(`${address} is not on the page`);
    await this.page.mouse.click(box.x, box.y);
  }

  /** Types into a cell of the sheet in front, as a person does: who sees that the cell is selected, and then types. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await eventually(async () => {
      expect((await this.selection()).grid).toBe(address);
    });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.leave(address);
  }

  /** On a busy machine the list of functions can come late and take the key: a person sees it, and presses again. */
  private async leave(address: string): Promise<void> {
    for (let looks = 1; (await this.selection()).grid === address && looks <= LOOKS; looks += 1) {
      await this.page.waitForTimeout(PAUSE);
      if (looks % LOOKS_BEFORE_A_KEY === 0) await this.page.keyboard.press('Enter');
    }
  }

  /** Comes to a sheet by its tab, and sees it. */
  async sheet(name: string): Promise<void> {
    await this.page.locator('#grid').getByText(name, { exact: true }).last().click();
    await eventually(async () => {
      expect((await this.selection()).sheet).toBe(name);
    });
  }

  async selection(): Promise<{ sheet: string; model: string; grid: string; visible: boolean }> {
    return this.page.evaluate(() => {
      const session = (window as unknown as WorkbenchWindow).workbench.session;
      if (session === null) throw new Error('nothing is open');
      const { active } = session.host.book;
      const grid = session.grid.workbook.getActiveRange()?.getA1Notation() ?? '';
      const box = session.boxOf(grid);
      const [area] = active.selection;
      const at = area === undefined ? '' : `${String.fromCharCode(65 + area.left)}${area.top + 1}`;
      const corner = document.querySelector('#grid')?.getBoundingClientRect();
      const visible =
        !!box &&
        !!corner &&
        box.top >= corner.top &&
        box.bottom <= corner.bottom &&
        box.left >= 0 &&
        box.right <= corner.right;
      return { sheet: session.grid.workbook.getActiveSheet().getSheetName(), model: at, grid, visible };
    });
  }

  /** What is open, and the sheet in front in the model. */
  async front(): Promise<{ workbook: string; sheet: string }> {
    return this.page.evaluate(() => {
      const session = (window as unknown as WorkbenchWindow).workbench.session;
      return { workbook: session?.name ?? '', sheet: session?.host.book.active.name ?? '' };
    });
  }

  /** A cell in the model and in the grid: `cell('Sheet1', 'A1')`. */
  async cell(sheet: string, address: string): Promise<CellSeen> {
    return this.page.evaluate(
      ([name, at]) => {
        const session = (window as unknown as WorkbenchWindow).workbench.session;
        const there = session?.grid.workbook.getSheetByName(name);
        const range = there?.getRange(at);
        // What the grid holds, not what it draws.
        const shown = range ? (there?.getSheet().getCellRaw(range.getRow(), range.getColumn())?.v ?? null) : null;
        const cell = session?.host.person.cell(`${name}!${at}`);
        return { value: cell?.value ?? null, formula: cell?.formula ?? null, message: cell?.message ?? '', shown };
      },
      [sheet, address] as const,
    );
  }

  /** Waits until a cell has a value in model and grid alike. */
  async until(sheet: string, address: string, value: unknown): Promise<void> {
    await eventually(async () => {
      const seen = await this.cell(sheet, address);
      expect([seen.value, seen.shown]).toEqual([value, value]);
    });
  }

  async sheetNames(): Promise<{ model: string[]; grid: string[] }> {
    return this.page.evaluate(() => {
      const session = (window as unknown as WorkbenchWindow).workbench.session;
      return {
        model: session?.host.person.sheetNames ?? [],
        grid: session?.grid.workbook.getSheets().map((one) => one.getSheetName()) ?? [],
      };
    });
  }

  /** Presses the download button; the bytes that arrive. */
  async download(): Promise<Buffer> {
    const [arriving] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '下载工作簿' }).click(),
    ]);
    return readFile(await arriving.path());
  }
}
