/** What is said of copying, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'copy.copied': '已复制',
  'copy.failed': '无法复制。文字已选中，请按 Ctrl+C（Mac 上为 ⌘C）。',
  'copy.text': '要复制的文字',
};

export type CopyTextId = keyof typeof zh;

const en: Readonly<Record<CopyTextId, string>> = {
  'copy.copied': 'Copied',
  'copy.failed': 'Could not copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
  'copy.text': 'Text to copy',
};

export const COPY_TEXTS: Bilingual<CopyTextId> = { zh, en };
