/** The workbench as a workbook: undo reaches what the add-in did, the person stays on their sheet, work is not lost unasked. */
import type { Browser, Dialog } from 'playwright-core';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

const SAMPLE = '000-changji-inspection.xlsx';
const OTHER = 'clean-example.xlsx';
const SHEET = '指标评分表';

let server: RunningServer;
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
  bench = await Bench.open(browser, server.address, { sample: SAMPLE });
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

beforeEach(async () => {
  await bench.take(SAMPLE);
});

afterEach(() => {
  expect(bench.troubles).toEqual([]);
});

const arrow = (name: 'undo' | 'redo') => bench.page.locator(`[data-u-command="univer.command.${name}"]`).first();

/** A table whose total is wrong: 50 and 48 are not 95. */
const WRONG = [
  '一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分',
  '产出指标,数量指标,培训场次,≥20场,20场,50,50',
  '效益指标,社会效益指标,政策知晓度,≥90%,95%,50,48',
  '合计,,,,,100,95',
].join('\n');

const openFile = (name: string, text: string) =>
  bench.page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Opens the wrong table and has the add-in correct its total. */
async function correct(): Promise<void> {
  await openFile('自评.csv', WRONG);
  await eventually(async () => expect((await bench.front()).workbook).toBe('自评.csv'));
  await bench.check();
  await bench.pane.locator('h3 button', { hasText: '95' }).first().click();
  await bench.press('修正…');
  await bench.press('改正 G4');
  await bench.until('自评', 'G4', '98');
}

describe('undo in a workbook in which nobody has typed', () => {
  test('the keys take back a correction of the add-in, and make it again', async () => {
    await correct();
    await bench.click('B2');
    await bench.page.keyboard.press('Control+z');
    await bench.until('自评', 'G4', '95');
    // The grid hears of what can be made again a moment after the cell.
    await eventually(async () => {
      expect(await arrow('redo').isDisabled()).toBe(false);
    });
    await bench.page.keyboard.press('Control+y');
    await bench.until('自评', 'G4', '98');
  });

  test('the arrows do so too, and are grey where there is nothing to do', async () => {
    expect([await arrow('undo').isDisabled(), await arrow('redo').isDisabled()]).toEqual([true, true]);
    await correct();
    await arrow('undo').click();
    await bench.until('自评', 'G4', '95');
    expect(await arrow('undo').isDisabled()).toBe(true);
    await arrow('redo').click();
    await bench.until('自评', 'G4', '98');
    expect(await arrow('redo').isDisabled()).toBe(true);
  });

  test('inside of a cell it is the letters that are taken back, not the workbook', async () => {
    await correct();
    await bench.click('B2');
    await bench.page.keyboard.type('abc');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Escape');
    await bench.until('自评', 'G4', '98');
  });
});

test('a sheet that the add-in writes does not take the person away from theirs', async () => {
  await bench.sheet(SHEET);
  await bench.check();
  await bench.tab('汇总');
  await bench.press('写汇总表');
  await eventually(async () => {
    expect((await bench.sheetNames()).grid).toContain('检查结果');
  });
  // What was heard late would move it late.
  await bench.tab('检查');
  await bench.check('重新检查');
  expect([(await bench.selection()).sheet, (await bench.front()).sheet]).toEqual([SHEET, SHEET]);
});

test.each([
  ['=IF(H16>0,PE.SCORE(10,"≥4台","2台"),0)', 5],
  ['=SUM(PE.SCORE(D18,E18,F18),1)', 10],
  ['=PE.SCORE(10,"≥4台","2台")+PE.SCORE(10,"≥4台","1台")', 7.5],
  ['=IFERROR(PE.SCORE(10,"看着办","2台"),-1)', -1],
])('%s: calls inside of formulas are computed', async (formula, value) => {
  await bench.sheet(SHEET);
  await bench.type('K5', formula);
  await bench.until(SHEET, 'K5', value);
  expect((await bench.cell(SHEET, 'K5')).formula).toBe(formula);
});

test('formulas typed one right after the other are all computed: what is typed breaks off a calculation', async () => {
  await bench.sheet(SHEET);
  const cells = ['K5', 'K7', 'K9', 'K12'];
  for (const at of cells) await bench.type(at, '=SUM(PE.SCORE(10,"≥4台","2台"),1)');
  for (const at of cells) await bench.until(SHEET, at, 6);
});

describe('work that no file has', () => {
  const questions: string[] = [];
  let answer = false;

  const hear = (dialog: Dialog): void => {
    questions.push(dialog.type());
    void (answer ? dialog.accept() : dialog.dismiss());
  };

  beforeEach(() => {
    questions.length = 0;
    bench.page.on('dialog', hear);
  });

  afterEach(() => {
    bench.page.off('dialog', hear);
  });

  const list = () => bench.page.locator('#samples');
  const open = async () => (await bench.front()).workbook;

  test('is asked about before another sample is opened, and stays where the answer is no', async () => {
    await bench.sheet(SHEET);
    await bench.type('K5', '改过');
    await bench.until(SHEET, 'K5', '改过');
    answer = false;
    await list().selectOption(OTHER);
    await eventually(async () => expect([questions, await list().inputValue()]).toEqual([['confirm'], SAMPLE]));
    expect(await open()).toBe(SAMPLE);
    answer = true;
    await list().selectOption(OTHER);
    await eventually(async () => expect(await open()).toBe(OTHER));
    expect(questions).toEqual(['confirm', 'confirm']);
  });

  test('is asked about when the page is left', async () => {
    await bench.sheet(SHEET);
    await bench.type('K5', '改过');
    await bench.until(SHEET, 'K5', '改过');
    answer = true;
    await bench.page.reload();
    expect(questions).toEqual(['beforeunload']);
  });

  test('nobody is asked who changed nothing, or has downloaded what they changed', async () => {
    await bench.check();
    await list().selectOption(OTHER);
    await eventually(async () => expect(await open()).toBe(OTHER));
    await bench.type('K5', '改过');
    await bench.download();
    await list().selectOption(SAMPLE);
    await eventually(async () => expect(await open()).toBe(SAMPLE));
    expect(questions).toEqual([]);
  });

  test('the list of samples names none while a file is open', async () => {
    await openFile('自评.csv', WRONG);
    await eventually(async () => expect([await open(), await list().inputValue()]).toEqual(['自评.csv', '']));
    await list().selectOption(SAMPLE);
    await eventually(async () => expect([await open(), await list().inputValue()]).toEqual([SAMPLE, SAMPLE]));
  });
});
