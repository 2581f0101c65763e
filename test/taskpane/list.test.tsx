/** Working through many findings. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { problem } from './fake-host';
import { keys, openChecked } from './render';
import { cleanForm, manyForms, REASON, TOTAL, withCell, wrongTotal } from './sample';

const row = (name: RegExp) => screen.findByRole('button', { name });
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const stops = () => rows().filter(({ tabIndex }) => tabIndex === 0);
const focused = () => document.activeElement?.textContent ?? '';
const arrowOf = (button: HTMLElement) => {
  const arrow = document.querySelector(`[data-arrow='${CSS_ESCAPE(button.dataset['row'] ?? '')}']`);
  if (!arrow) throw new Error('The row has no arrow.');
  return arrow;
};
const CSS_ESCAPE = (text: string) => text.replaceAll("'", "\\'");
/** A total without a reason for a deduction: two findings. */
const two = () => withCell(wrongTotal(), REASON, null);

describe('a finding', () => {
  it('is unfolded by its sentence, which selects its cell, and folded by the same once more', async () => {
    const { host, user } = await openChecked();
    const total = await row(/写的总分是/);
    await user.click(total);
    expect(host.log.at(-1)).toBe('select 自评表!H13');
    expect(total.getAttribute('aria-expanded')).toBe('true');
    await user.click(total);
    expect(total.getAttribute('aria-expanded')).toBe('false');
  });

  it('is only unfolded by its arrow, and stays so when its sentence is pressed', async () => {
    const { host, user } = await openChecked();
    const total = await row(/写的总分是/);
    await user.click(arrowOf(total));
    expect(total.getAttribute('aria-expanded')).toBe('true');
    expect(host.log).not.toContain('select 自评表!H13');
    await user.click(total);
    expect(total.getAttribute('aria-expanded')).toBe('true');
    expect(host.log.at(-1)).toBe('select 自评表!H13');
  });

  it('is copied as text, with its cell, the reason and what to do', async () => {
    const { user } = await openChecked();
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^错误 · 自评表 H13 · 图书馆延时开放经费\n写的总分是 98\.5.*\n为什么要紧：.+\n怎么办：.+$/);
  });

  it('is shown to be copied by hand where the clipboard is closed', async () => {
    const { user } = await openChecked();
    await row(/写的总分是/);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: '复制这 1 条' }));
    expect(await screen.findByText(/无法复制/)).toBeTruthy();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' });
    expect(document.activeElement).toBe(text);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain('自评表 H13');
  });
});

describe('the keys', () => {
  it('have one stop for the whole list, and lead from row to row', async () => {
    const { user } = await openChecked(two());
    await row(/写的总分是/);
    expect(rows()).toHaveLength(4);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('写的总分是');
    await user.keyboard('jj');
    expect(focused()).toContain('举办阅读活动场次');
    await user.keyboard('k{ArrowUp}');
    expect(focused()).toContain('写的总分是');
    expect(stops().map(({ textContent }) => textContent)).toEqual([focused()]);
    await user.keyboard('{End}');
    expect(focused()).toContain('举办阅读活动场次');
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('open and close without selecting anything', async () => {
    const { host, user } = await openChecked(two());
    const total = await row(/写的总分是/);
    total.focus();
    await user.keyboard('{ArrowRight}');
    expect(total.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowLeft}');
    expect(total.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(rows()[0]);
    await user.keyboard('{ArrowLeft}');
    expect(rows()).toHaveLength(3);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toContain('写的总分是');
    expect(host.log.filter((entry) => entry.startsWith('select'))).toEqual([]);
  });

  it('F8 leads to the next finding from anywhere, and folds the one before', async () => {
    const { host, user } = await openChecked(two());
    const total = await row(/写的总分是/);
    screen.getByRole('tab', { name: '检查' }).focus();
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(total);
    expect(host.log.at(-1)).toBe('select 自评表!H13');
    await user.keyboard('{F8}');
    expect(focused()).toContain('举办阅读活动场次');
    expect(host.log.at(-1)).toBe('select 自评表!I9');
    expect(rows().map((each) => each.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'true', 'true']);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(total);
    expect(screen.getByText('1 / 2')).toBeTruthy();
  });

  it('type in fields, and Escape leads from what is unfolded back to the finding', async () => {
    const { user } = await openChecked(two());
    const total = await row(/写的总分是/);
    await user.click(total);
    await user.click(screen.getByRole('button', { name: '接受…' }));
    await user.keyboard('jk');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由（必填）' }).value).toBe('jk');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '接受…' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(total);
  });

  it('the arrows beside the filters keep the focus', async () => {
    const { host, user } = await openChecked(two());
    await row(/写的总分是/);
    const scrolled = jest.fn();
    // The document of the tests draws nothing and scrolls nothing.
    Element.prototype.scrollIntoView = scrolled;
    const next = screen.getByRole('button', { name: '下一处' });
    await user.click(next);
    await user.click(next);
    expect(host.log.at(-1)).toBe('select 自评表!I9');
    expect(document.activeElement).toBe(next);
    expect(scrolled).toHaveBeenCalledTimes(2);
    expect(screen.getByText('2 / 2')).toBeTruthy();
  });
});

describe('what a person did', () => {
  it('is there after another tab was shown', async () => {
    const { user } = await openChecked(two());
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '接受…' }));
    await user.type(screen.getByRole('textbox', { name: '理由（必填）' }), '口径不');
    await user.type(screen.getByRole('textbox', { name: '确认人' }), '张');
    await user.click(screen.getByRole('button', { name: '错误 1' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按指标');
    await user.click(screen.getByRole('tab', { name: '评分' }));
    await screen.findByRole('table');
    await user.click(screen.getByRole('tab', { name: '检查' }));
    expect((await row(/写的总分是/)).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由（必填）' }).value).toBe('口径不');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '确认人' }).value).toBe('张');
    expect(screen.getByRole('button', { name: '错误 1' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '分组方式' }).value).toBe('indicator');
  });

  it('is there after another check, also where the figure is another one', async () => {
    const { host, user } = await openChecked();
    await user.click(await row(/写的总分是 98.5/));
    await user.click(screen.getByRole('button', { name: '接受…' }));
    await user.type(screen.getByRole('textbox', { name: '理由（必填）' }), '口径不');
    host.type(TOTAL, 99);
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect((await row(/写的总分是 99/)).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '理由（必填）' }).value).toBe('口径不');
  });
});

describe('what was done', () => {
  const accept = async (opened: Awaited<ReturnType<typeof openChecked>>, before: () => void = () => undefined) => {
    const { user } = opened;
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '接受…' }));
    await user.type(screen.getByRole('textbox', { name: '理由（必填）' }), '口径不同');
    await user.type(screen.getByRole('textbox', { name: '确认人' }), '张');
    before();
    await user.keyboard('{Enter}');
    return screen.findByRole('button', { name: '撤销' });
  };

  it('an acceptance leads on to the next open finding', async () => {
    await accept(await openChecked(two()));
    await waitFor(() => {
      expect(focused()).toContain('举办阅读活动场次');
    });
  });

  it('takes nobody back who has gone on to the sheet', async () => {
    const opened = await openChecked(two());
    const reached = jest.fn();
    Element.prototype.scrollIntoView = reached;
    await accept(opened, () => void (keys.areInPane = false));
    await waitFor(() => {
      expect(reached).toHaveBeenCalled();
    });
    expect(document.activeElement).toBe(document.body);
  });

  it('is taken back, and taken back again, with reason and name', async () => {
    const opened = await openChecked(two());
    await opened.user.click(await accept(opened));
    expect(await screen.findByText('已撤回接受。')).toBeTruthy();
    expect(opened.host.log).toContain('withdraw score-total');
    await waitFor(() => {
      expect(focused()).toContain('写的总分是');
    });
    await opened.user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => {
      expect(opened.host.log.filter((entry) => entry === 'accept score-total 口径不同 张')).toHaveLength(2);
    });
  });

  it('is said under the tabs until the next act', async () => {
    const opened = await openChecked(two());
    await accept(opened);
    const notice = screen.getByText('已接受，理由写入“例外说明”表。');
    expect(notice.closest('[role=tabpanel]')).toBeNull();
    await waitFor(() => {
      expect(focused()).toContain('举办阅读活动场次');
    });
    await opened.user.keyboard('{Enter}');
    expect(screen.queryByText('已接受，理由写入“例外说明”表。')).toBeNull();
  });

  it('does not stand over another tab', async () => {
    const opened = await openChecked(two());
    await accept(opened);
    await opened.user.click(screen.getByRole('tab', { name: '评分' }));
    expect(screen.queryByText('已接受，理由写入“例外说明”表。')).toBeNull();
  });

  it('a fix is written back, as it was', async () => {
    const { host, user } = await openChecked();
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '修正…' }));
    await user.click(screen.getByRole('button', { name: '改正 H13' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByText('H13 已由 97.5 改回 98.5。')).toBeTruthy();
    expect(host.log).toContain('writeCell 自评表!H13 97.5 98.5');
    expect(await row(/写的总分是 98.5/)).toBeTruthy();
  });

  it('a fix is not written back where the cell holds something else by now, which is said', async () => {
    const { host, user } = await openChecked();
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '修正…' }));
    await user.click(screen.getByRole('button', { name: '改正 H13' }));
    const undo = await screen.findByRole('button', { name: '撤销' });
    host.failures.set('writeCell', problem('excel.cell-changed', { cell: 'H13', before: '97.5', now: '96' }));
    await user.click(undo);
    expect(await screen.findByText(/H13 现在是“96”，不再是“97.5”，没有改动/)).toBeTruthy();
    expect(host.log.filter((entry) => entry.endsWith('97.5 98.5'))).toHaveLength(1);
    expect(host.snapshot.sheets[0]?.rows[12]?.[7]).toBe(97.5);
  });

  it('a withdrawn acceptance comes back with its reason and name', async () => {
    const opened = await openChecked(two());
    await accept(opened);
    const { host, user } = opened;
    await user.click(screen.getByRole('button', { name: '已接受 1' }));
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '撤回接受' }));
    expect(await screen.findByText('已撤回接受。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => {
      expect(host.log.filter((entry) => entry === 'accept score-total 口径不同 张')).toHaveLength(2);
    });
  });

  it('without findings left the focus stays in the list', async () => {
    const { user } = await openChecked();
    await user.click(await row(/写的总分是/));
    await user.click(screen.getByRole('button', { name: '修正…' }));
    await user.click(screen.getByRole('button', { name: '改正 H13' }));
    expect(await screen.findByRole('heading', { name: '没有发现问题' })).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('region', { name: '发现的问题' }));
    });
  });
});

describe('more than thirty findings', () => {
  const open = () => openChecked(manyForms(12));

  it('start with their groups closed, and filters that leave few open them', async () => {
    const { user } = await open();
    await row(/^错误 ?总分/);
    expect(rows()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '提醒 11' }));
    expect(rows()).toHaveLength(2);
  });

  it('fold those that say the same into one line', async () => {
    const { user } = await open();
    await user.click(await row(/^错误 ?比率/));
    const folded = await row(/写的是 105%.*12 个项目/);
    await user.click(folded);
    await user.click(await screen.findByRole('button', { name: '第3号项目经费' }));
    expect(screen.getByText('为什么要紧')).toBeTruthy();
  });

  it('are looked for by words', async () => {
    const { user } = await open();
    await row(/^错误 ?总分/);
    await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '９８．０３ 第4号');
    expect(await row(/写的总分是 98.03/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '复制这 1 条' })).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), ' 没有');
    await user.click(await screen.findByRole('button', { name: '显示全部' }));
    expect(screen.getByRole('button', { name: '复制这 35 条' })).toBeTruthy();
  });

  it('are chosen by project, and grouped by sheet or project', async () => {
    const { user } = await open();
    await row(/^错误 ?总分/);
    await user.selectOptions(screen.getByRole('combobox', { name: '项目' }), '第4号项目经费');
    expect(screen.getByRole('button', { name: '复制这 3 条' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按工作表');
    expect(await row(/^错误 ?表4/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '项目' }), '全部项目（12）');
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按项目');
    expect(rows()).toHaveLength(12);
  });

  it('F8 opens what the next finding stands in', async () => {
    const { user } = await open();
    await row(/^错误 ?总分/);
    await user.keyboard('{F8}');
    await waitFor(() => {
      expect(focused()).toBe('第1号项目经费');
    });
  });

  it('are drawn some at first, and the keys bring the rest', async () => {
    const { user } = await openChecked(manyForms(100));
    await user.click(await row(/^错误 ?总分/));
    expect(rows()).toHaveLength(80);
    screen.getByRole('button', { name: '再显示 23 条' });
    rows().at(-1)?.focus();
    await user.keyboard('{ArrowDown}');
    expect(rows()).toHaveLength(103);
    expect(document.activeElement).toBe(rows()[80]);
  });
});

describe('the head', () => {
  it('says what came out, beside a small button', async () => {
    await openChecked(two());
    expect(await screen.findByRole('heading', { name: '错误 1 · 97.5 优' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '写汇总表' })).toBeTruthy();
  });

  it('says when the summary was written and that it is out of date, and updates it', async () => {
    const { host, user } = await openChecked();
    await user.click(screen.getByRole('button', { name: '写汇总表' }));
    expect(await screen.findByText('汇总表 11:49 写入，与现在的结果一致。')).toBeTruthy();
    host.type(TOTAL, 97.5);
    host.announce(TOTAL);
    expect(await screen.findByText('汇总表 11:49 写入，此后有改动。')).toBeTruthy();
    host.time = new Date(2024, 2, 5, 12, 5);
    await user.click(screen.getByRole('button', { name: '更新' }));
    expect(await screen.findByText('汇总表 12:05 写入，与现在的结果一致。')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    expect(await screen.findByText('汇总表 12:05 写入，与现在的结果一致。')).toBeTruthy();
  });
});

describe('the summary', () => {
  it('marks a figure that differs and leads to its finding, whatever is filtered', async () => {
    const { user } = await openChecked(two());
    await row(/写的总分是/);
    await user.click(screen.getByRole('button', { name: '提醒 1' }));
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    expect((await screen.findByText('重算')).parentElement?.textContent).toContain('重算97.5· 表中 98.5');
    const table = within(await screen.findByRole('table', { name: '所写与重算' }));
    await user.click(table.getByRole('button', { name: '错误 看问题' }));
    const total = await row(/写的总分是/);
    await waitFor(() => {
      expect(document.activeElement).toBe(total);
    });
    expect(total.getAttribute('aria-expanded')).toBe('true');
  });

  it('says where both figures are the same', async () => {
    const { user } = await openChecked(cleanForm());
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    const table = within(await screen.findByRole('table', { name: '所写与重算' }));
    expect(table.getByRole('row', { name: '总分 97.5 97.5 一致' })).toBeTruthy();
    expect(screen.queryByText('重算')).toBeNull();
  });
});

it('at its foot the pane says its version and how it is used', async () => {
  const { user } = await openChecked();
  await user.click(await screen.findByRole('button', { name: /^使用说明 · 版本 \d/ }));
  expect(screen.getByText('F8')).toBeTruthy();
});

it('each tab comes back as far down as it was left', async () => {
  const { user } = await openChecked();
  const panel = () => screen.getByRole('tabpanel');
  panel().scrollTop = 120;
  fireEvent.scroll(panel());
  await user.click(screen.getByRole('tab', { name: '评分' }));
  expect(panel().scrollTop).toBe(0);
  await user.click(screen.getByRole('tab', { name: '检查' }));
  expect(panel().scrollTop).toBe(120);
});
