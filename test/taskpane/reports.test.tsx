/** Word reports held against the workbook in the pane. */
import { CHECK_TEXTS } from '../../src/taskpane/texts/check';
import { act, screen } from '@testing-library/react';
import { openChecked } from './render';
import { cleanForm, TOTAL, withCell } from './sample';

const report = (text: string) => {
  const file = new File([text], '报告.docx');
  // The DOM in memory has no such method.
  return Object.assign(file, { text: () => Promise.resolve(text) });
};

const input = () => document.querySelector<HTMLInputElement>('input[name=reports]') as HTMLInputElement;

it('what the report says otherwise is found, with its place named', async () => {
  const { user, host, say } = await openChecked(cleanForm());
  await user.upload(input(), report('经综合评价，项目总得分12.3分，评价等级为“差”。'));
  await screen.findByText(say.of(CHECK_TEXTS)('reports.beside', { names: '报告.docx' }));
  expect(host.log).toContain('readReport 报告.docx');
  await screen.findByText(/12\.3/);
  expect(screen.getAllByText(/第1段/).length).toBeGreaterThan(0);
  // It lies in another file: its place is named, there is no cell to go to.
  expect(screen.queryByRole('button', { name: /第1段/ })).toBeNull();
});

it('it stays beside the workbook when a cell changes, until it is taken away', async () => {
  const { user, host, say, session } = await openChecked(cleanForm());
  await user.upload(input(), report('经综合评价，项目总得分12.3分。'));
  await screen.findByText(/12\.3/);
  host.snapshot = withCell(host.snapshot, TOTAL, 1);
  await act(() => session.lookAgain());
  expect(session.getState().run?.snapshot.documents).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: say.of(CHECK_TEXTS)('reports.without') }));
  await screen.findByRole('button', { name: say.of(CHECK_TEXTS)('reports.choose') });
  expect(session.getState().run?.snapshot.documents).toBeUndefined();
});

it('a report that cannot be read is said in words, and the result before stays', async () => {
  const { user, host, session } = await openChecked(cleanForm());
  host.failures.set(
    'readReport',
    Object.assign(new Error(), { problem: { id: 'files.empty', data: { file: '坏.docx' } } }),
  );
  await user.upload(input(), Object.assign(new File([''], '坏.docx')));
  await screen.findByText(/坏\.docx/);
  expect(session.getState().run?.snapshot.documents).toBeUndefined();
});
