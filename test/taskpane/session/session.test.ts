import { COMMANDS } from '../../../src/commands';
import { Session } from '../../../src/taskpane/session/session';
import { speak } from '../../../src/taskpane/texts';
import { zh } from '../../../src/taskpane/texts/zh';
import { FakeHost, problem } from '../fake-host';
import { cleanForm, TOTAL, twoForms, withCell, wrongTotal } from '../sample';

function open(snapshot = wrongTotal()) {
  const host = new FakeHost(snapshot);
  return { host, session: new Session(host, speak('zh', zh)) };
}

const checksOf = (session: Session) => session.getState().run?.findings.map(({ check }) => check);
const noticeOf = (session: Session) => session.getState().notice;

/** Lets everything that waits go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a check', () => {
  it('reads, evaluates and says what it found', async () => {
    const { host, session } = open();
    await session.check();
    expect(checksOf(session)).toEqual(['score-total']);
    expect(noticeOf(session)).toMatchObject({ tone: 'told', text: expect.stringContaining('错误1处') as string });
    expect(session.getState()).toMatchObject({ task: null, comparison: null });
    expect(host.log).toEqual(['takeSnapshot', 'watch']);
  });

  it('shows how far it has come', async () => {
    const { host, session } = open();
    let open_ = () => {
      // Replaced by the gate.
    };
    host.gate = new Promise((resolve) => (open_ = resolve));
    const checking = session.check();
    host.onProgress?.(3, 12);
    expect(session.getState().task).toEqual({ kind: 'reading', done: 3, of: 12 });
    open_();
    await checking;
    expect(session.getState().task).toBeNull();
  });

  it('keeps the last result when it is cancelled', async () => {
    const { host, session } = open();
    await session.check();
    host.gate = new Promise(() => {
      // Never settles: a long read.
    });
    const checking = session.check();
    session.cancel();
    await checking;
    expect(checksOf(session)).toEqual(['score-total']);
    expect(noticeOf(session)).toMatchObject({ tone: 'problem', text: '已取消，保留上一次的结果。' });
  });

  it('is compared with the one before', async () => {
    const { host, session } = open();
    await session.check();
    host.snapshot = cleanForm();
    await session.check();
    expect(session.getState().comparison?.fixed.map(({ check }) => check)).toEqual(['score-total']);
  });

  it.each([
    ['a problem of the host, in its words', problem('checks.group-fund'), '资金'],
    ['anything else', new Error('boom'), '没有完成：boom。请再试一次；仍不行时，关闭面板后重新打开。'],
  ])('that fails says so and can be tried again: %s', async (_, failure, text) => {
    const { host, session } = open();
    host.failures.set('takeSnapshot', failure);
    await session.check();
    expect(noticeOf(session)).toMatchObject({ tone: 'problem', text });
    await noticeOf(session)?.retry?.();
    expect(checksOf(session)).toEqual(['score-total']);
  });

  it('does not start twice', async () => {
    const { host, session } = open();
    await Promise.all([session.check(), session.check()]);
    expect(host.log.filter((entry) => entry === 'takeSnapshot')).toHaveLength(1);
  });
});

describe('changes of the workbook', () => {
  it('are taken in, and compared with the same run as before', async () => {
    const { host, session } = open();
    await session.check();
    host.type(TOTAL, 97.5);
    host.announce(TOTAL);
    await settle();
    expect(checksOf(session)).toEqual([]);
    expect(session.getState()).toMatchObject({ isStale: false, comparison: null });
    expect(host.log.at(-1)).toBe('refresh 自评表');
  });

  it('that cannot be read make the result stale, without a word', async () => {
    const { host, session } = open();
    await session.check();
    host.failures.set('refresh', problem('excel.closed'));
    host.announce(TOTAL);
    await settle();
    expect(session.getState().isStale).toBe(true);
    expect(noticeOf(session)?.tone).toBe('told');
    await session.check();
    expect(session.getState().isStale).toBe(false);
  });

  it('wait while something is being written', async () => {
    const { host, session } = open();
    await session.check();
    const writing = session.formulasToValues();
    host.announce(TOTAL);
    expect(host.log).not.toContain('refresh 自评表');
    await writing;
    await settle();
    expect(host.log.slice(-2)).toEqual(['formulasToValues', 'refresh 自评表']);
    expect(host.log.at(-1)).toBe('refresh 自评表');
  });
});

describe('writing', () => {
  it('the summary reads the workbook first, and leads to the sheets', async () => {
    const { host, session } = open();
    await COMMANDS.writeSummary.run(session);
    expect(host.log).toContain('writeSheets 评价汇总 检查结果');
    expect(noticeOf(session)?.places.map(({ name }) => name)).toEqual(['评价汇总', '检查结果']);
  });

  it('reads again what has changed since', async () => {
    const { host, session } = open();
    await session.check();
    host.failures.set('refresh', problem('excel.closed'));
    host.announce(TOTAL);
    await settle();
    await session.writeSummary();
    expect(host.log.slice(-2)).toEqual(['takeSnapshot', 'writeSheets 评价汇总 检查结果']);
  });

  it('nothing where reading failed', async () => {
    const { host, session } = open();
    host.failures.set('takeSnapshot', problem('excel.closed'));
    await session.writeSummary();
    expect(host.log).toEqual(['takeSnapshot']);
  });

  it('formulas of every project are asked about first, and only what was chosen is written', async () => {
    const { host, session } = open(twoForms());
    await session.askScoreFormulas();
    const { question } = session.getState();
    expect(question).toHaveLength(2);
    expect(host.log.filter((entry) => entry.startsWith('writeScoreFormulas'))).toEqual([]);
    await session.writeScoreFormulas(
      new Map((question ?? []).map(({ project, plan }) => [project, plan.rows.slice(0, 2)])),
    );
    expect(host.log.filter((entry) => entry.startsWith('writeScoreFormulas'))).toEqual([
      'writeScoreFormulas 2',
      'writeScoreFormulas 2',
    ]);
    expect(noticeOf(session)?.places.map(({ name }) => name)).toEqual(['自评表 H8：10 → 1.5', '自评表2 H8：10 → 1.5']);
    expect(session.getState().question).toBeNull();
    expect(host.log.at(-1)).toBe('refresh 自评表 自评表2');
  });

  it('formulas are asked about again where they could not be written', async () => {
    const { host, session } = open();
    await session.askScoreFormulas();
    host.failures.set('writeScoreFormulas', problem('excel.protected'));
    const [one] = session.getState().question ?? [];
    if (one) await session.writeScoreFormulas(new Map([[one.project, one.plan.rows]]));
    expect(session.getState().question).not.toBeNull();
    session.closeQuestion();
    expect(session.getState().question).toBeNull();
  });

  it('what changed without an event is seen when the person comes back', async () => {
    const { host, session } = open();
    await session.lookAgain();
    expect(host.log).toEqual([]);
    await session.check();
    const before = session.getState().run?.findings.length ?? 0;
    host.type({ sheet: '自评表', row: 12, column: 7 }, 97.5);
    await session.lookAgain();
    expect(host.log.at(-1)).toBe('refresh 自评表');
    expect(session.getState().run?.findings.length).not.toBe(before);
  });

  it('calls that could not be completed are told with their cells', async () => {
    const { host, session } = open();
    await session.check();
    host.announceLeft([{ sheet: '自评表', row: 7, column: 7 }]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(noticeOf(session)).toMatchObject({ tone: 'problem', places: [{ name: '自评表 H8' }] });
    expect(noticeOf(session)?.text).toContain('没有补全');
  });

  it('an accepted finding comes back as accepted', async () => {
    const { session } = open();
    await session.check();
    const [one] = session.getState().run?.findings ?? [];
    expect(one && (await session.accept(one, '口径不同', '张'))).toBe(true);
    const [accepted] = session.getState().run?.findings ?? [];
    expect(accepted?.accepted).toMatchObject({ reason: '口径不同', by: '张' });
    if (accepted) await session.withdraw(accepted);
    expect(session.getState().run?.findings[0]?.accepted).toBeNull();
  });

  it('a fix changes one cell and the finding is gone', async () => {
    const { host, session } = open();
    await session.check();
    await session.fix({ at: TOTAL, before: '98.5', shown: '97.5', after: 97.5, was: 98.5 });
    expect(host.log).toContain('writeCell 自评表!H13 98.5 97.5');
    expect(noticeOf(session)?.text).toBe('H13 已由 98.5 改为 97.5。');
    expect(checksOf(session)).toEqual([]);
  });

  it('a fix that is refused changes nothing and says why', async () => {
    const { host, session } = open();
    await session.check();
    host.failures.set('writeCell', problem('checks.group-fund'));
    await session.fix({ at: TOTAL, before: '98.5', shown: '97.5', after: 97.5, was: 98.5 });
    expect(noticeOf(session)).toMatchObject({ tone: 'problem', text: '资金' });
    expect(checksOf(session)).toEqual(['score-total']);
  });

  it('settings take effect at once', async () => {
    const { session } = open(withCell(wrongTotal(), TOTAL, 97.5));
    await session.check();
    await session.saveSettings([['赋分规则', 'hubei-2020']]);
    expect(session.getState().run?.result.profile.id).toBe('hubei-2020');
  });
});

describe('going to cells', () => {
  it.each([
    [[TOTAL], 'select 自评表!H13'],
    [[TOTAL, { ...TOTAL, row: 4 }], 'selectRelated 自评表!H13 自评表!H5'],
  ])('%j', async (refs, entry) => {
    const { host, session } = open();
    await session.select(refs);
    expect(host.log).toEqual([entry]);
  });

  it('says when the sheet is gone', async () => {
    const { host, session } = open();
    host.failures.set('select', problem('checks.group-fund'));
    await session.select([TOTAL]);
    expect(noticeOf(session)).toMatchObject({ tone: 'problem', text: '资金' });
  });
});

it('tells that a cell is being edited', () => {
  const { host, session } = open();
  host.editCell(true);
  expect(session.getState().isCellEdited).toBe(true);
  host.editCell(false);
  expect(session.getState().isCellEdited).toBe(false);
});
