/** A thread that checks files one after the other, for the thread that asks. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../core/messages';
import { readFileSafely } from '../files/input';
import { examine } from './examine';
import type { Job } from './job';
import type { PathFile } from './paths/expand';
import { sayIn } from './texts';
import { terminal } from './terminal';

/** What a thread is started with. */
export interface ThreadData {
  readonly job: Job;
  readonly language: Language;
  readonly columns: number;
  readonly colors: boolean;
}

/** Answers each file with its outcome, and says at the beginning that it can. */
export function serve(): void {
  const port = parentPort;
  if (!port) return;
  const { job, language, columns, colors } = workerData as ThreadData;
  const refuse = () => {
    throw new Error('A thread reads files and hands back what it found.');
  };
  const console = terminal({ out: refuse, err: refuse, readFile: readFileSafely, writeFile: refuse, columns, colors });
  const session = { console, language, say: sayIn(language) };
  port.on('message', (file: PathFile) => {
    void examine(file, job, session).then((outcome) => {
      port.postMessage(outcome);
    });
  });
  port.postMessage('ready');
}
