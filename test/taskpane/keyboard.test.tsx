import { screen } from '@testing-library/react';
import { openChecked, openPane } from './render';

describe('by keyboard alone', () => {
  it('tabs are one stop, with arrows between them', async () => {
    const { user } = openPane();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '检查' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '评分' }));
    expect(screen.getByRole('tab', { name: '评分' }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '设置' }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '检查' }));
    await user.keyboard('{ArrowLeft}{Home}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '检查' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '一键检查' }));
  });

  it('from the first screen to an accepted finding', async () => {
    const { host, user } = openPane();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    const found = await screen.findByRole('button', { name: /写的总分是/ });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '重新检查' }));
    const group = screen.getByRole('button', { name: /^错误 ?总分/ });
    for (let stops = 0; document.activeElement !== group && stops < 20; stops++) await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(found);
    await user.keyboard('{Enter}');
    expect(found.getAttribute('aria-expanded')).toBe('true');
    expect(host.log.at(-1)).toBe('select 自评表!H13');
    const accept = screen.getByRole('button', { name: '接受…' });
    for (let stops = 0; document.activeElement !== accept && stops < 20; stops++) await user.tab();
    await user.keyboard('{Enter}口径不同{Tab}张{Enter}');
    expect(await screen.findByText(/已接受，理由写入/)).toBeTruthy();
    expect(host.log).toContain('accept score-total 口径不同 张');
  });

  it('a result does not take the focus away', async () => {
    const { user } = await openChecked();
    const tab = screen.getByRole('tab', { name: '检查' });
    tab.focus();
    await user.keyboard('{ArrowRight}');
    await screen.findByRole('table');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: '评分' }));
  });
});
