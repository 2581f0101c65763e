/** The page's first script, as Excel runs it: its own interface is not there yet. */

it('ties the ribbon’s buttons in the turn in which it runs, and no click before the session is lost', async () => {
  const associate = jest.fn();
  const onReady = jest.fn(() => new Promise(() => undefined));
  Object.assign(globalThis, { Office: { actions: { associate }, onReady } });
  document.body.innerHTML = '<div id="pane"></div>';
  jest.requireActual('../../src/taskpane/index');
  expect(associate.mock.calls.map(([name]) => name as string).sort()).toEqual([
    'checkWorkbook',
    'writeScoreFormulas',
    'writeSummary',
  ]);
  const completed = jest.fn();
  const press = associate.mock.calls[0]?.[1] as (event: object) => Promise<void>;
  const pressed = press({ completed });
  await Promise.resolve();
  // It waits for the session, and Excel is not told that it is done.
  expect(completed).not.toHaveBeenCalled();
  expect(pressed).toBeInstanceOf(Promise);
});
