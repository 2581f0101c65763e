/** Words for what a worker could not do with a file. */
import { render, type Language } from '../core/messages';
import { TaskFailed } from './desk/workers';
import type { SayOnPage } from './texts';

/** Seconds that one file may take: a workbook of 50 MB takes some ten. */
export const PATIENCE = 120;

export type SayFailed = (error: unknown, file: string) => string;

export function failedIn(language: Language, say: SayOnPage): SayFailed {
  return (error, file) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (!(error instanceof TaskFailed)) return say('page.broken', { file, reason });
    if (error.problem) return render(error.problem, language);
    if (error.why === 'too-long') return say('page.tooLong', { file, seconds: PATIENCE });
    return error.why === 'cancelled' ? say('page.cancelled', { file }) : say('page.broken', { file, reason });
  };
}
