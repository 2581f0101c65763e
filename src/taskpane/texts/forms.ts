/** What is said of blank forms, in both languages: it comes with what says it, not when the pane starts. */
import type { Language } from '../../core/messages';
import { sayWith, type SayOf } from '.';

const zh = {
  title: '样表',
  lead: '插入一张空白样表，放在新工作表里；有下拉选项和公式，打印为一页宽。',
  insert: '插入',
  insertName: '插入{name}',
  blank: '样表还没有填写',
};

export type FormTextId = keyof typeof zh;

const en: Readonly<Record<FormTextId, string>> = {
  title: 'Forms',
  lead: 'Inserts a blank form on a new sheet, with lists to choose from and formulas, one page wide in print.',
  insert: 'Insert',
  insertName: 'Insert {name}',
  blank: 'The form is not filled in yet',
};

export const FORM_TEXTS = { zh, en };

export function sayForms(language: Language): SayOf<FormTextId> {
  return sayWith<FormTextId>(FORM_TEXTS[language]);
}
