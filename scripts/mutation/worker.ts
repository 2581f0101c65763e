/** A process in which mutants are tried: it may hang or die, and another takes its place. */
import { Suite, type FileResult, type FileRun } from './suite';

export type Order = { kind: 'texts'; texts: Record<string, string> } | { kind: 'run'; run: FileRun };

export type Answer = { kind: 'ready' } | { kind: 'ran'; result: FileResult };

const answer = (message: Answer): void => {
  process.send?.(message);
};

let suite = new Suite({});

async function carryOut(order: Order): Promise<Answer> {
  if (order.kind === 'run') {
    return { kind: 'ran', result: await suite.run(order.run) };
  }
  suite = new Suite(order.texts);
  return { kind: 'ready' };
}

process.on('message', (order: Order) => {
  void carryOut(order).then(answer);
});
