import { LiveChanges, type LiveHooks } from '../../../src/taskpane/session/live-changes';
import type { Change } from '../../../src/taskpane/host';

const change: Change = { sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } };

async function started(hooks: Partial<LiveHooks>) {
  const log: string[] = [];
  let tell: (changed: readonly Change[]) => void = () => undefined;
  const live = new LiveChanges({
    cost: () => 10,
    isBusy: () => false,
    refresh: (changed) => Promise.resolve(void log.push(`refresh ${String(changed.length)}`)),
    giveUp: () => void log.push('give up'),
    left: (cells) => void log.push(`left ${String(cells.length)}`),
    ...hooks,
  });
  await live.start((heard) => Promise.resolve((tell = heard.onChange)));
  return {
    live,
    log,
    tell: () => {
      tell([change]);
    },
  };
}

describe('changes while findings are shown', () => {
  it.each([
    ['quick', 10, ['refresh 1']],
    ['slow: left to the next check', 5000, ['give up']],
    ['never evaluated', null, []],
  ])('an evaluation that was %s', async (_, cost, expected) => {
    const { log, tell } = await started({ cost: () => cost });
    tell();
    expect(log).toEqual(expected);
  });

  it('wait for what is going on, and then come together', async () => {
    let isBusy = true;
    const { live, log, tell } = await started({ isBusy: () => isBusy });
    tell();
    tell();
    expect(log).toEqual([]);
    isBusy = false;
    live.resume();
    expect(log).toEqual(['refresh 2']);
  });

  it('wait for the refresh before', async () => {
    const { log, tell } = await started({});
    tell();
    tell();
    expect(log).toEqual(['refresh 1']);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(log).toEqual(['refresh 1', 'refresh 1']);
  });

  it('are watched once, and again where the host refused', async () => {
    let count = 0;
    const live = new LiveChanges({
      cost: () => 1,
      isBusy: () => false,
      refresh: () => Promise.resolve(),
      giveUp: () => undefined,
      left: () => undefined,
    });
    const refuse = () => {
      count += 1;
      return Promise.reject(new Error('no events'));
    };
    await live.start(refuse);
    await live.start(() => Promise.resolve((count += 1)));
    await live.start(refuse);
    expect(count).toBe(2);
  });
});
