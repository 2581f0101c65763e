/** By itself: which sheets were written is remembered as long as the page is open. */
import { watch, writeSheets } from '../../src/excel';
import { FORM, open, quiet } from './support';

it('does not report changes of sheets that this add-in wrote', async () => {
  const host = open([FORM]);
  const plan = { name: '汇总', marker: 'performance-evaluation:t', widths: [], heights: {}, merges: [], charts: [] };
  const cells = [{ row: 0, column: 0, value: '汇总', style: 'title' as const }];
  await writeSheets([{ ...plan, cells, frozenRows: 0, landscape: true }]);
  const heard: string[] = [];
  const stop = await watch({ onChange: (changed) => heard.push(...changed.map(({ sheet }) => sheet)) }, 10);
  host.person.type('汇总!B2', 'x');
  host.person.type('自评表!B9', 'x');
  await quiet(host, 10);
  await stop();
  expect(heard).toEqual(['自评表']);
});
