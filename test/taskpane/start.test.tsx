/** The pane hears that the person comes back: changes that came without an event are read then. */
import { act, waitFor } from '@testing-library/react';
import { startPane } from '../../src/taskpane/start';
import { FakeHost } from './fake-host';
import { TOTAL, withCell, wrongTotal } from './sample';

it('looks at the workbook again when the window gets the focus', async () => {
  const host = new FakeHost(wrongTotal());
  document.body.innerHTML = '<div id="pane"></div>';
  const element = document.getElementById('pane');
  if (!element) throw new Error('no pane');
  const { session } = await act(() => startPane(element, host));
  await act(() => session.check());
  const before = session.getState().run?.findings.length ?? 0;
  expect(before).toBeGreaterThan(0);
  host.snapshot = withCell(host.snapshot, TOTAL, 0);
  const seen = () => session.getState().run?.snapshot;
  const old = seen();
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await waitFor(() => {
    expect(seen()).not.toBe(old);
  });
});
