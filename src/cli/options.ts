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

/** The language asked for with --lang, found before the options are parsed because the help is written in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? 'zh' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  if (asked !== 'zh' && asked !== 'en') throw new CallProblem(sayIn('zh')('unknownLanguage', { id: asked }));
  return asked;
}

/** The profile asked for with --profile; null leaves it to the workbook's settings. */
export function profileOf(id: string | undefined, say: Say): Profile | null {
  if (id === undefined) return null;
  const profile = profileById(id);
  if (profile === null) throw new CallProblem(say('unknownProfile', { id, ids: profileIds }));
  return profile;
}
