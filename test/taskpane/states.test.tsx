import { act, render, screen, waitFor } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/components/common/ErrorBoundary';
import { sayWith } from '../../src/taskpane/texts';
import { zh } from '../../src/taskpane/texts/zh';
import { problem } from './fake-host';
import { openChecked, openPane } from './render';
import { TOTAL } from './sample';

it('outside Excel says where the pane belongs', async () => {
  openPane(undefined, (host) => (host.host = 'none'));
  expect(await screen.findByRole('heading', { name: '请在 Excel 中打开' })).toBeTruthy();
  expect(screen.queryByRole('tab')).toBeNull();
});

it.each(['评分', '汇总'])('%s before a check leads to it', async (name) => {
  const { user } = openPane();
  await user.click(screen.getByRole('tab', { name }));
  expect(await screen.findByRole('heading', { name: '还没有检查结果' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '一键检查' }));
  expect(await screen.findByText(/图书馆延时开放经费|赋分规则/)).toBeTruthy();
});

it('asks to finish editing a cell, for as long as it takes', async () => {
  const { host } = openPane();
  act(() => {
    host.editCell(true);
  });
  expect(await screen.findByText(/正在编辑单元格/)).toBeTruthy();
  act(() => {
    host.editCell(false);
  });
  expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
});

it('says when the result may be out of date', async () => {
  const { host } = await openChecked();
  host.failures.set('refresh', problem('excel.closed'));
  host.announce(TOTAL);
  expect(await screen.findByText(/结果可能已经过时/)).toBeTruthy();
});

it('says when a sheet has gone, and goes on', async () => {
  const { host, user } = await openChecked();
  host.failures.set('select', problem('checks.group-fund'));
  await user.click(await screen.findByRole('button', { name: '自评表 H13' }));
  expect(await screen.findByText('资金')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '关闭提示' }));
  expect(screen.queryByText('资金')).toBeNull();
});

it('a fault of its own has words and a way out', async () => {
  const complain = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const onRestart = jest.fn();
  const Broken = () => {
    throw new Error('boom');
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary say={sayWith(zh)} onRestart={onRestart}>
        <Broken />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByText('错误信息：boom')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重新打开面板' }));
  expect(onRestart).toHaveBeenCalled();
  complain.mockRestore();
});

it('speaks English where Excel does', async () => {
  await openChecked(undefined, (host) => (host.language = 'en'));
  expect(await screen.findByText('The stated total is 98.5; the scores add up to 97.5.')).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Summary' })).toBeTruthy();
});

it('follows the theme of Excel', async () => {
  const { host } = openPane();
  const surfaces = () =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const has = (color: string) => surfaces().some((rule) => rule.includes(`--colorNeutralBackground1: ${color}`));
  expect([has('#ffffff'), has('#292929')]).toEqual([true, false]);
  act(() => {
    host.changeTheme({ kind: 'dark', background: '#292929', foreground: '#ffffff' });
  });
  await waitFor(() => {
    expect([has('#ffffff'), has('#292929')]).toEqual([false, true]);
  });
});
