import type { Message, MessageValue } from '../core/model';

/** A file that cannot be read or written. `problem` says in words why, and the way out; render it with core/messages. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  readonly problem: Message;

  /** @param id an id of the messages `files.*` */
  constructor(id: string, data: Readonly<Record<string, MessageValue>> = {}, options?: ErrorOptions) {
    super(id, options);
    const short = Object.entries(data).map(
      ([key, value]) => [key, typeof value === 'string' ? shortened(value) : value] as const,
    );
    this.problem = { id, data: Object.fromEntries(short) };
  }
}

const LONGEST = 240;
const LONGEST_END = 80;

/** A name as a sentence can show it: names of files and parts may have tens of thousands of characters. */
export function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - LONGEST_END - 1)}…${name.slice(-LONGEST_END)}`;
}

/**
 * Runs work on the file of that name. Whatever goes wrong comes out as a FileProblem that names the file: what a part of a
 * file may do to a parser is unforeseeable, and a person is never shown a stack trace for it.
 */
export async function aboutFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw new FileProblem('files.damaged', { file, part: file }, { cause: error });
    const { id, data } = error.problem;
    throw new FileProblem(id, { ...data, file }, { cause: error });
  }
}

/** The same where the file is a Word document: another program repairs it. */
export async function aboutWordFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  return aboutFile(file, async () => {
    try {
      return await work();
    } catch (error) {
      const { id, data } = error instanceof FileProblem ? error.problem : { id: DAMAGED, data: { part: file } };
      if (id !== DAMAGED) throw error;
      throw new FileProblem('files.damaged-word', data, { cause: error });
    }
  });
}

const DAMAGED = 'files.damaged';
