import type { Language } from '../core/messages';
import type { Profile } from '../core/model';
import { PROFILES, profileById } from '../core/profiles';
import { sayIn, type Say } from './texts';
import type { Terminal } from './terminal';

/** A call that cannot be carried out, as a sentence for the person who typed it. Ends the command with exit code 2. */
export class CallProblem extends Error {}

/** What every command works with. */
export interface Session {
  readonly console: Terminal;
  readonly language: Language;
  readonly say: Say;
}

export const profileIds = PROFILES.map((profile) => profile.id).join(', ');

/**
 * The language asked for with --lang, found before the options are parsed because the help is written in it; else that of the
 * system, where it is English, and Chinese anywhere else.
 */
export function languageOf(args: readonly string[], locale = ''): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const usual = /^en(?![a-z])/i.test(locale) ? 'en' : 'zh';
  if (at < 0) return usual;
  const asked = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  if (asked !== 'zh' && asked !== 'en') throw new CallProblem(sayIn(usual)('unknownLanguage', { id: asked }));
  return asked;
}

/** The profile asked for with --profile; null leaves it to the workbook's settings. */
export function profileOf(id: string | undefined, say: Say): Profile | null {
  if (id === undefined) return null;
  const profile = profileById(id);
  if (profile === null) throw new CallProblem(say('unknownProfile', { id, ids: profileIds }));
  return profile;
}

/** A whole number within bounds, or a CallProblem that says which. */
export function wholeNumber(text: string, option: string, [low, high]: readonly [number, number], say: Say): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= low && value <= high)) throw new CallProblem(say('notWhole', { option, text, low, high }));
  return value;
}
