/** The open workbook compared with another in the pane. */
import { screen, within } from '@testing-library/react';
import type { Snapshot } from '../../src/core/model';
import { COMPARISON_SHEET } from '../../src/core/own-sheets/names';
import { sayCompare } from '../../src/taskpane/texts/compare';
import { problem } from './fake-host';
import { openChecked } from './render';
import { cleanForm, nothing, SHEET, withCell } from './sample';

const say = sayCompare('zh');
const DAYS = { sheet: SHEET, row: 7, column: 4 };
const ACTUAL = { sheet: SHEET, row: 7, column: 5 };

const bookFile = (snapshot: Snapshot, name = '初稿.xlsx') =>
  // The DOM in memory has no such method.
  Object.assign(new File([''], name), { text: () => Promise.resolve(JSON.stringify(snapshot)) });

const input = () => document.querySelector<HTMLInputElement>('input[name=other]') as HTMLInputElement;

const region = () => screen.findByRole('region', { name: say('title', { file: '初稿.xlsx' }) });

it('lists what changed, leads to the cell of the open workbook, and writes the sheet', async () => {
  const { user, host } = await openChecked(cleanForm());
  const earlier = withCell(withCell(cleanForm(), DAYS, '≥130天'), ACTUAL, '131天');
  await user.upload(input(), bookFile(earlier));
  const shown = within(await region());
  await shown.findByText(/2 处差别。其中错误 0 处、提醒 1 处/);
  shown.getByRole('heading', { name: '延时开放天数' });
  shown.getByText(/≥130天 → ≥120天/);
  await user.click(shown.getByRole('button', { name: '自评表 E8' }));
  expect(host.log).toContain('select 自评表!E8');
  await user.click(shown.getByRole('button', { name: say('write') }));
  await shown.findByText(say('written', { sheet: COMPARISON_SHEET }));
  const plan = host.plans.at(-1);
  expect(plan?.name).toBe(COMPARISON_SHEET);
  expect(plan?.cells.some(({ link }) => link?.row === 7 && link.column === 4)).toBe(true);
});

it('the other one may be the later: then what was lowered was raised', async () => {
  const { user } = await openChecked(cleanForm());
  await user.upload(input(), bookFile(withCell(cleanForm(), DAYS, '≥130天')));
  const shown = within(await region());
  await shown.findByText(/要求降低/);
  await user.click(shown.getByRole('button', { name: say('swap') }));
  await shown.findByText(/要求提高/);
  shown.getByText(/≥120天 → ≥130天/);
});

it('a later year is the later one without a word, and a person may say otherwise', async () => {
  const { user } = await openChecked(cleanForm());
  const next = withCell(cleanForm(), { sheet: SHEET, row: 1, column: 0 }, '（2025年度）');
  await user.upload(input(), bookFile(withCell(next, DAYS, '≥100天')));
  const shown = within(await region());
  await shown.findByText(/提示 1 处/);
  shown.getByText(/≥120天 → ≥100天/);
  await user.selectOptions(shown.getByRole('combobox'), 'versions');
  await shown.findByText(/提醒 1 处/);
});

it('says that two are equal, and that one has nothing in it', async () => {
  const { user } = await openChecked(cleanForm());
  await user.upload(input(), bookFile(cleanForm()));
  await within(await region()).findByText(/完全相同/);
  await user.upload(input(), bookFile(nothing()));
  await within(await region()).findByText(/“初稿.xlsx”里没有读到项目/);
});

it('a file that cannot be read is said in words, and the comparison can be closed', async () => {
  const { user, host } = await openChecked(cleanForm());
  host.failures.set('readOther', problem('files.empty', { file: '初稿.xlsx' }));
  await user.upload(input(), bookFile(cleanForm()));
  const shown = within(await region());
  await shown.findByText(/“初稿.xlsx”是空文件/);
  await user.click(shown.getByRole('button', { name: say('close') }));
  expect(screen.queryByRole('region', { name: say('title', { file: '初稿.xlsx' }) })).toBeNull();
});

it('is there only where another file can be given', async () => {
  await openChecked(cleanForm(), (host) => {
    Object.assign(host, { readOther: undefined });
  });
  expect(screen.queryByRole('button', { name: say('choose') })).toBeNull();
});
