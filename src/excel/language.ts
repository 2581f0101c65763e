import type { Language } from '../core/messages';

/** The language Excel speaks with this person: Chinese unless it is another one. */
export function language(): Language {
  const locale =
    typeof Office === 'undefined' ? '' : ((Office.context as Office.Context | undefined)?.displayLanguage ?? '');
  return locale === '' || locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
