import { CallProblem, type Session } from './options';
import type { TextKey } from './texts';

const REASONS = new Map<string, TextKey>([
  ['ENOENT', 'noFile'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EISDIR', 'isFolder'],
]);

/** The bytes of a file, or a CallProblem that says in words why it cannot be opened. */
export async function open(file: string, { console, say }: Session): Promise<Uint8Array> {
  try {
    return await console.readFile(file);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const reason = REASONS.get(code);
    throw new CallProblem(say('cannotOpen', { file, why: reason ? say(reason) : code }));
  }
}
