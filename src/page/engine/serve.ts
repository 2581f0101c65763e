/** A worker's side: one task at a time, each answered or refused. */
import { FileProblem } from '../../files';
import type { Answer, Request, Task, Tasks } from './protocol';
import { work } from './work';

/** What of a worker's global scope is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Answer): void;
}

export function serve(scope: Scope): void {
  scope.onmessage = ({ data }) => {
    void answer(data).then((message) => {
      scope.postMessage(message);
    });
  };
}

async function answer<T extends Task>({ number, task, ask }: Request<T>): Promise<Answer> {
  try {
    const run: (ask: Tasks[T]['ask']) => Promise<Tasks[T]['answer']> = work[task];
    return { number, answer: await run(ask) };
  } catch (error) {
    if (error instanceof FileProblem) return { number, problem: error.problem };
    return { number, fault: error instanceof Error ? error.message : String(error) };
  }
}
