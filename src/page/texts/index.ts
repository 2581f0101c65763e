/** The page's words, and those of the pane as they are on the page. */
import type { Language } from '../../core/messages';
import { speak, type Say } from '../../taskpane/texts';
import { en as paneInEnglish } from '../../taskpane/texts/en';
import { zh as paneInChinese } from '../../taskpane/texts/zh';
import { en, enPane } from './en';
import { zh, zhPane, type PageTextId } from './zh';

export type { PageTextId } from './zh';

export type SayOnPage = (id: PageTextId, data?: Readonly<Record<string, string | number>>) => string;

const PLACEHOLDER = /\{(\w+)\}/g;

export function sayOnPage(language: Language): SayOnPage {
  const texts: Readonly<Record<PageTextId, string>> = language === 'en' ? en : zh;
  return (id, data = {}) =>
    texts[id].replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

export function sayInPane(language: Language): Say {
  return language === 'en' ? speak('en', paneInEnglish, enPane) : speak('zh', paneInChinese, zhPane);
}
