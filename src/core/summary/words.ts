/** The summary's own texts in one language. */
import { render, type Language } from '../messages';
import type { Grade, Message } from '../model';

/** A text of the catalogue `summary.…`, filled in. */
export type Say = (id: string, data?: Message['data']) => string;

export function sayIn(language: Language): Say {
  return (id, data = {}) => render({ id: `summary.${id}`, data }, language);
}

const GRADE_WORDS: Readonly<Record<Grade, string>> = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' };

/** 优 良 中 差; with its meaning in English. */
export function gradeWord(grade: Grade, say: Say): string {
  return say(`grade.${GRADE_WORDS[grade]}`);
}
