import { screen, within } from '@testing-library/react';
import { cleanForm, nothing, twoForms } from './sample';
import { SETTINGS } from '../../src/core/profiles';
import { openChecked, openPane } from './render';

async function openTab(name: string, ...args: Parameters<typeof openChecked>) {
  const opened = await openChecked(...args);
  await opened.user.click(screen.getByRole('tab', { name }));
  return opened;
}

describe('the strip of tabs', () => {
  it.each([0, 16, 40])('leaves %i pixels free at its right, where the host draws its menu', async (width) => {
    await openChecked(undefined, (host) => {
      host.menuWidth = width;
    });
    expect(screen.getByRole('tablist').style.paddingRight).toBe(width === 0 ? '' : `${String(width)}px`);
  });
});

// Microsoft's advice: WebView2 hides the bar of what does not ask for one.
it('shows the scroll bar of what stands below the tabs', async () => {
  await openChecked();
  expect(getComputedStyle(screen.getByRole('tabpanel')).overflowY).toBe('scroll');
});

describe('scores', () => {
  it('stand as stated and as computed', async () => {
    await openTab('评分');
    const row = await screen.findByRole('row', { name: /举办阅读活动场次/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['20', '18', '18']);
  });

  it('say what they rest on', async () => {
    const { host, user } = await openTab('评分');
    await user.click(await screen.findByRole('button', { name: '举办阅读活动场次' }));
    expect(screen.getByText('≥40场')).toBeTruthy();
    expect(screen.getByText(/未达到目标，按比例计分/)).toBeTruthy();
    expect(screen.getByText('场馆维修停办4场。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'F9' }));
    expect(host.log.at(-1)).toBe('select 自评表!F9');
  });

  it('become formulas only when asked twice, and only where nothing changes unless that is ticked', async () => {
    const { host, user } = await openTab('评分');
    await user.click(await screen.findByRole('button', { name: '写评分公式…' }));
    expect(await screen.findByText('4 格可以计算：0 格是空的，3 格不变，1 格会改变；1 格不动。')).toBeTruthy();
    const change = screen.getByRole<HTMLInputElement>('checkbox', { name: /10 → 1.5/ });
    expect(change.checked).toBe(false);
    expect(screen.getByRole('button', { name: '写入 3 个公式' })).toBeTruthy();
    await user.click(change);
    await user.click(screen.getByRole('button', { name: '写入 4 个公式' }));
    expect(host.log).toContain('writeScoreFormulas 4');
    expect(await screen.findByText(/已把 PE.SCORE 公式写入“自评表”的 4 个得分单元格.*1 个得分改变了/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /H8：10 → 1.5/ })).toBeTruthy();
  });

  it('share one formula over empty cells only when that is ticked', async () => {
    const { host, user } = await openTab('评分');
    host.runs = { calls: 1, cells: 3 };
    await user.click(await screen.findByRole('button', { name: '写评分公式…' }));
    const shared = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^连续的 3 个空格合用 1 个公式/ });
    expect(shared.checked).toBe(false);
    await user.click(shared);
    await user.click(screen.getByRole('button', { name: '写入 3 格' }));
    expect(host.log).toContain('writeScoreFormulas 3 shared');
  });

  it('say that Excel without dynamic arrays takes one formula a row', async () => {
    const { host, user } = await openTab('评分');
    [host.runs, host.canSpill] = [{ calls: 1, cells: 3 }, false];
    await user.click(await screen.findByRole('button', { name: '写评分公式…' }));
    expect(await screen.findByText(/没有动态数组，只能每行一个公式/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /合用/ })).toBeNull();
  });

  it('keep what was ticked when the ribbon asks again', async () => {
    const { host, session, user } = await openTab('评分');
    await user.click(await screen.findByRole('button', { name: '写评分公式…' }));
    await user.click(await screen.findByRole('checkbox', { name: /10 → 1.5/ }));
    await session.askScoreFormulas();
    await user.click(await screen.findByRole('button', { name: '写入 4 个公式' }));
    expect(host.log).toContain('writeScoreFormulas 4');
  });

  it('say which stay and why, and go back without a change', async () => {
    const { host, user } = await openTab('评分');
    await user.click(await screen.findByRole('button', { name: '写评分公式…' }));
    await screen.findByRole('checkbox', { name: /10 → 1.5/ });
    expect(document.querySelectorAll('p div')).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: '不动的得分：1 格' }));
    expect(screen.getByText(/需要人工判断/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: '写评分公式…' })).toBe(document.activeElement);
    expect(host.log.filter((entry) => entry.startsWith('writeScoreFormulas'))).toEqual([]);
  });

  it('are asked about by the ribbon on the tab where they stand', async () => {
    const { session } = await openChecked();
    await session.askScoreFormulas();
    expect(await screen.findByRole('button', { name: '写入 3 个公式' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: '评分', selected: true })).toBeTruthy();
  });

  it('are converted in the selection, there and back', async () => {
    const { host, user } = await openTab('评分');
    await user.click(await screen.findByRole('button', { name: '转为数值' }));
    expect(await screen.findByText(/^已把选区内 3 个 PE 公式转为数值。1 个没有动/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '还原为公式' }));
    expect(host.log).toContain('valuesToFormulas');
  });

  it('offer no formulas where Excel has no custom functions', async () => {
    await openTab('评分', undefined, (host) => {
      host.supports = { ...host.supports, functions: false };
    });
    expect(await screen.findByText(/不支持自定义函数/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写评分公式…' })).toBeNull();
  });

  it('of several projects are chosen by name', async () => {
    const { user } = await openTab('评分', twoForms());
    await user.selectOptions(await screen.findByRole('combobox', { name: '项目' }), '文化馆免费开放经费');
    expect(screen.getByRole('table', { name: '文化馆免费开放经费的指标得分' })).toBeTruthy();
  });

  it('without a table say what is needed', async () => {
    await openTab('评分', nothing());
    expect(await screen.findByRole('heading', { name: '没有找到评价表' })).toBeTruthy();
  });
});

describe('the summary', () => {
  it('has total, grade, rates as stated and computed, parts, and lost points', async () => {
    await openTab('汇总');
    const table = within(await screen.findByRole('table', { name: '所写与重算' }));
    expect(table.getByRole('row', { name: '总分 98.5 97.5 错误 看问题' })).toBeTruthy();
    expect(table.getByRole('row', { name: /^等级 优/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /预算执行率 95%? 95.00% 一致/ })).toBeTruthy();
    expect(screen.getByText('48 / 50')).toBeTruthy();
    expect(screen.getByText('−2')).toBeTruthy();
  });

  it('has a conclusion to copy', async () => {
    const { user } = await openTab('汇总');
    await user.click(await screen.findByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('总分为97.5分，绩效评级为“优”。');
  });

  it('selects the conclusion where copying is not allowed', async () => {
    const { user } = await openTab('汇总');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(await screen.findByRole('button', { name: '复制' }));
    expect(await screen.findByText(/文字已选中/)).toBeTruthy();
    expect(String(window.getSelection())).toContain('绩效评级为“优”');
  });

  it('is written as sheets', async () => {
    const { host, user } = await openTab('汇总');
    await user.click(await screen.findByRole('button', { name: '写汇总表' }));
    await user.click(await screen.findByRole('button', { name: '评价汇总' }));
    expect(host.plans.map(({ name }) => name)).toEqual(['评价汇总', '检查结果']);
    expect(host.log.at(-1)).toBe('select 评价汇总!A1');
  });

  it('of several projects begins with all of them', async () => {
    const { user } = await openTab('汇总', twoForms());
    expect(await screen.findByText('平均分 97.5')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '项目' }), '文化馆免费开放经费');
    expect(await screen.findByRole('heading', { name: '文化馆免费开放经费' })).toBeTruthy();
  });
});

describe('settings', () => {
  it('are kept in the workbook, and only what changed is written', async () => {
    const { host, user } = await openTab('设置', cleanForm());
    const profile = await screen.findByRole('combobox', { name: '赋分规则' });
    expect(screen.getByRole('button', { name: '保存设置' }).getAttribute('aria-disabled')).toBe('true');
    await user.selectOptions(profile, '湖北省自评表');
    await user.type(screen.getByRole('textbox', { name: '评价年度' }), '2024');
    await user.type(screen.getByRole('textbox', { name: '执行率下限' }), '97%');
    await user.click(screen.getByRole('button', { name: '保存设置' }));
    expect(await screen.findByText('设置已保存到“评价设置”表。')).toBeTruthy();
    expect(host.log).toContain('writeSettings profile=湖北省自评表 period=2024 fund-execution-low.threshold=97%');
    expect(await screen.findByRole('combobox', { name: '赋分规则' })).toHaveProperty('value', 'hubei-2020');
    await user.click(screen.getByRole('tab', { name: '检查' }));
    expect(await screen.findByText(/执行率 95.00%，低于 97%/)).toBeTruthy();
  });

  it('are there before a check, as the workbook says them', async () => {
    const sheet = { name: '评价设置', visibility: 'visible' as const, origin: { row: 0, column: 0 }, merges: [] };
    const rows = [['等级线', '85/75/60']];
    const { host, user } = openPane({ sheets: [...cleanForm().sheets, { ...sheet, rows }] });
    await user.click(screen.getByRole('tab', { name: '设置' }));
    expect(await screen.findByRole('textbox', { name: '等级线' })).toHaveProperty('value', '85/75/60');
    expect(host.log).not.toContain('takeSnapshot');
  });

  it('can be rules of one’s own, which the scores then follow', async () => {
    const { host, user } = await openTab('设置', cleanForm());
    await user.click(await screen.findByRole('button', { name: '自定义规则' }));
    const lines = screen.getByRole('textbox', { name: '等级线' });
    expect(lines).toHaveProperty('placeholder', '按规则：90/80/60');
    await user.type(lines, '60/80/90');
    expect(screen.getByText('请写三个由高到低的分数，如 90/80/60。')).toBeTruthy();
    await user.clear(lines);
    await user.type(lines, '99/80/60');
    await user.type(screen.getByRole('textbox', { name: '规则名称' }), '本市规则');
    await user.click(screen.getByRole('button', { name: '保存设置' }));
    expect(host.log).toContain('writeSettings profile-name=本市规则 grades=99/80/60');
    expect(await screen.findByDisplayValue('99/80/60')).toBeTruthy();
  });

  it('are written down, all of them', async () => {
    const { host, user } = await openTab('设置', cleanForm());
    await user.click(await screen.findByRole('button', { name: '写出设置表' }));
    expect(host.log).toContain(`writeAllSettings ${String(SETTINGS.length)}`);
    expect(await screen.findByText(/已列出全部设置/)).toBeTruthy();
  });

  it('refuse what cannot be read', async () => {
    const { host, user } = await openTab('设置', cleanForm());
    await user.type(await screen.findByRole('textbox', { name: '评价年度' }), '24{Enter}');
    expect(screen.getByText('请写四位年度，例如 2024。')).toBeTruthy();
    expect(host.log).not.toContainEqual(expect.stringMatching(/^writeSettings/));
  });

  it('say what a profile means', async () => {
    const { user } = await openTab('设置');
    await user.selectOptions(await screen.findByRole('combobox', { name: '赋分规则' }), '预算系统（线性扣分）');
    await user.click(screen.getByRole('button', { name: '这套规则' }));
    expect(screen.getByText('完成率达到 130%：须说明原因，扣 2 分')).toBeTruthy();
    expect(screen.getByText(/执行率低于 50% 最高 59 分/)).toBeTruthy();
  });
});
