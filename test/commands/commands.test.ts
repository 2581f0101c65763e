import { COMMANDS, registerCommands, type CommandId, type Work } from '../../src/commands';

class FakeWork implements Work {
  isBusy = false;
  hasScores: boolean | null = null;
  readonly log: string[];

  constructor(log: string[]) {
    this.log = log;
  }

  check = () => this.did('check');
  writeSummary = () => this.did('writeSummary');
  askScoreFormulas = () => this.did('askScoreFormulas');

  private did(what: string): Promise<void> {
    this.log.push(what);
    return Promise.resolve();
  }
}

function ribbon(log: string[], showPane: () => Promise<void> = () => Promise.resolve(void log.push('showPane'))) {
  const buttons = new Map<CommandId, () => Promise<void>>();
  return { buttons, onCommand: (name: CommandId, run: () => Promise<void>) => void buttons.set(name, run), showPane };
}

describe('the ribbon', () => {
  it.each<[CommandId, string]>([
    ['checkWorkbook', 'check'],
    ['writeSummary', 'writeSummary'],
    ['writeScoreFormulas', 'askScoreFormulas'],
  ])('%s shows the pane, then works', async (id, done) => {
    const log: string[] = [];
    const { buttons, ...host } = ribbon(log);
    registerCommands(host, new FakeWork(log));
    await buttons.get(id)?.();
    expect(log).toEqual(['showPane', done]);
  });

  it('keeps a click that comes before the session is there', async () => {
    const log: string[] = [];
    const { buttons, ...host } = ribbon(log);
    let start: (work: Work) => void = () => undefined;
    registerCommands(host, new Promise<Work>((resolve) => (start = resolve)));
    const clicked = buttons.get('checkWorkbook')?.();
    await Promise.resolve();
    expect(log).toEqual(['showPane']);
    start(new FakeWork(log));
    await clicked;
    expect(log).toEqual(['showPane', 'check']);
  });

  it('works where the pane cannot be shown', async () => {
    const log: string[] = [];
    const { buttons, ...host } = ribbon(log, () => Promise.reject(new Error('no pane')));
    registerCommands(host, new FakeWork(log));
    await buttons.get('checkWorkbook')?.();
    expect(log).toEqual(['check']);
  });

  it('starts nothing while something else is going on', async () => {
    const log: string[] = [];
    const { buttons, ...host } = ribbon(log);
    const work = new FakeWork(log);
    registerCommands(host, work);
    work.isBusy = true;
    await buttons.get('writeSummary')?.();
    expect(log).toEqual(['showPane']);
  });

  it.each([
    [null, true],
    [true, true],
    [false, false],
  ])('score formulas with a score column %s', (hasScores, isEnabled) => {
    const work = new FakeWork([]);
    work.hasScores = hasScores;
    expect(COMMANDS.writeScoreFormulas.isEnabled(work)).toBe(isEnabled);
  });
});
