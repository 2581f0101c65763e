import { act, screen, within } from '@testing-library/react';
import { cleanForm, emptyForm, nothing, REASON, TOTAL, withCell, wrongTotal } from './sample';
import { openChecked, openPane } from './render';
import { problem } from './fake-host';

const total = () => screen.findByRole('button', { name: /写的总分是 98.5，各项得分相加是 97.5/ });

describe('the first screen', () => {
  it('says what a check gives, and offers a form to begin with', async () => {
    const { host, user } = openPane();
    expect(screen.getByRole('heading', { name: '核对绩效评价工作簿' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '插入样表…' }));
    await user.click(await screen.findByRole('button', { name: '插入项目支出绩效目标申报表' }));
    expect(host.log).toEqual(['insertForm targets']);
    expect(await screen.findByText(/已插入样表/)).toBeTruthy();
  });
});

describe('a check', () => {
  it('lists what it found and leads to the cell', async () => {
    const { host, user } = await openChecked();
    expect(await total()).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '自评表 H13' }));
    expect(host.log.at(-1)).toBe('select 自评表!H13');
  });

  it('shows both figures, why it matters, the rule, and the related cells together', async () => {
    const { host, user } = await openChecked();
    await user.click(await total());
    expect(screen.getByText('98.5').previousSibling?.textContent).toBe('表中所写');
    expect(screen.getByText('97.5').previousSibling?.textContent).toBe('重新计算');
    expect(screen.getByText('为什么要紧')).toBeTruthy();
    expect(screen.getByText(/^财预〔2020〕10号：总分由/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部选中' }));
    expect(host.log.at(-1)).toMatch(/^selectRelated 自评表!H13 自评表!H8/);
  });

  it('names places of a Word report, which leads nowhere in the workbook', async () => {
    const blocks = [{ kind: 'paragraph' as const, text: '项目综合得分99分。', level: null, note: null }];
    const { user } = await openChecked({ ...cleanForm(), documents: [{ name: '评价报告', blocks }] });
    const place = await screen.findByText('评价报告 第1段');
    expect(place.tagName).toBe('SPAN');
    await user.click(await screen.findByRole('button', { name: /写的总分是 99分/ }));
    expect(screen.queryByRole('button', { name: '全部选中' })).toBeNull();
    expect(screen.getByRole('button', { name: '自评表 H8' })).toBeTruthy();
  });

  it('keeps the focus on the button, shows progress, and can be cancelled', async () => {
    const { host, user } = openPane(undefined, (prepared) => {
      prepared.gate = new Promise(() => undefined);
    });
    await user.click(screen.getByRole('button', { name: '一键检查' }));
    act(() => host.onProgress?.(3, 12));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '一键检查' }));
    expect(await screen.findByRole('progressbar', { name: '正在读取工作簿：3 / 12' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(await screen.findByText('已取消，保留上一次的结果。')).toBeTruthy();
  });

  it('says when all agrees, and that this is no proof', async () => {
    await openChecked(cleanForm());
    expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeTruthy();
    expect(screen.getByText(/没有发现问题不等于没有问题/)).toBeTruthy();
  });

  it('says which checks ran and which had nothing to look at', async () => {
    const { user } = await openChecked();
    await user.click(screen.getByRole('button', { name: /检查范围/ }));
    expect(screen.getByRole('heading', { name: '已执行' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '没有可查内容' })).toBeTruthy();
  });

  it('lists what was not understood, and leads there', async () => {
    const { host, user } = await openChecked(cleanForm());
    await user.click(screen.getByRole('button', { name: '没有读懂的内容：1 处' }));
    const link = screen.getByRole('button', { name: '自评表 I9' });
    expect(link.parentElement?.textContent).toBe('自评表 I9 4场');
    await user.click(link);
    expect(host.log.at(-1)).toBe('select 自评表!I9');
  });

  it('without a table says what is needed', async () => {
    const { host, user } = await openChecked(nothing());
    expect(screen.getByRole('heading', { name: '没有找到评价表' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '插入样表…' }));
    await user.click(await screen.findByRole('button', { name: '插入项目支出绩效自评表' }));
    expect(host.log.at(-1)).toBe('insertForm self');
  });

  it('of a form that is still empty says so, rather than that there is none', async () => {
    await openChecked(emptyForm());
    expect(screen.getByRole('heading', { name: '样表还没有填写' })).toBeTruthy();
    expect(screen.queryByText('没有找到评价表')).toBeNull();
  });

  it('that fails says so and can be tried again', async () => {
    const { user } = openPane(undefined, (host) => host.failures.set('takeSnapshot', problem('checks.group-fund')));
    await user.click(screen.getByRole('button', { name: '一键检查' }));
    const retry = await screen.findByRole('button', { name: '再试一次' });
    expect(screen.getByRole('alert').textContent).toContain('资金');
    await user.click(retry);
    expect(await total()).toBeTruthy();
  });
});

describe('the list', () => {
  it('is filtered by severity', async () => {
    const { user } = await openChecked(withCell(wrongTotal(), REASON, null));
    await total();
    const warning = () => screen.queryByRole('button', { name: /举办阅读活动场次.*没有说明/ });
    expect(warning()).toBeTruthy();
    const filters = within(screen.getByRole('group', { name: '按级别筛选' }));
    expect(filters.queryByRole('button', { name: /已接受|提示/ })).toBeNull();
    await user.click(filters.getByRole('button', { name: '错误 1' }));
    expect(filters.getByRole('button', { name: '错误 1' }).getAttribute('aria-pressed')).toBe('true');
    expect(warning()).toBeNull();
    expect(await total()).toBeTruthy();
  });

  it('is grouped by check or by indicator', async () => {
    const { user } = await openChecked(withCell(wrongTotal(), REASON, null));
    expect(await screen.findByRole('heading', { level: 2, name: /总分/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组方式' }), '按指标');
    expect(screen.getByRole('heading', { level: 2, name: /项目整体/ })).toBeTruthy();
  });

  it('follows the workbook, and shows what was fixed since the last check', async () => {
    const { host, user } = await openChecked();
    await total();
    host.type(TOTAL, 97.5);
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    await user.click(await screen.findByRole('button', { name: '已解决 1' }));
    expect(await total()).toBeTruthy();
    await user.click(await total());
    expect(screen.queryByRole('button', { name: '接受…' })).toBeNull();
  });
});

describe('accepting', () => {
  it('needs a reason', async () => {
    const { host, user } = await openChecked();
    await user.click(await total());
    await user.click(screen.getByRole('button', { name: '接受…' }));
    const reason = screen.getByRole('textbox', { name: '理由（必填）' });
    expect(document.activeElement).toBe(reason);
    await user.click(screen.getByRole('button', { name: '接受这个问题' }));
    expect(screen.getByText('请写明为什么可以接受。')).toBeTruthy();
    expect(host.log).not.toContainEqual(expect.stringMatching(/^accept/));
    await user.type(reason, '口径不同');
    await user.type(screen.getByRole('textbox', { name: '确认人' }), '张');
    await user.click(screen.getByRole('button', { name: '接受这个问题' }));
    expect(host.log).toContain('accept score-total 口径不同 张');
    await user.click(await screen.findByRole('button', { name: '已接受 1' }));
    await user.click(await total());
    expect(screen.getByText('接受理由：口径不同（张）')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤回接受' }));
    expect(await screen.findByRole('button', { name: '错误 1' })).toBeTruthy();
  });

  it('is left with Escape, and the focus goes back', async () => {
    const { user } = await openChecked();
    await user.click(await total());
    await user.click(screen.getByRole('button', { name: '接受…' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '接受…' }));
  });
});

describe('a fix', () => {
  it('shows before and after, and writes one cell', async () => {
    const { host, user } = await openChecked();
    await user.click(await total());
    await user.click(screen.getByRole('button', { name: '修正…' }));
    expect(screen.getByText('只改这一个单元格，可以撤销：')).toBeTruthy();
    const confirm = screen.getByRole('button', { name: '改正 H13' });
    expect(document.activeElement).toBe(confirm);
    await user.click(confirm);
    expect(await screen.findByText('H13 已由 98.5 改为 97.5。')).toBeTruthy();
    expect(host.log).toContain('writeCell 自评表!H13 98.5 97.5');
    expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeTruthy();
  });
});
