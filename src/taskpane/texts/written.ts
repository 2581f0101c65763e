/** What is said of the summary that was written, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'written.current': '汇总表 {time} 写入，与现在的结果一致。',
  'written.stale': '汇总表 {time} 写入，此后有改动。',
  'written.update': '更新',
};

export type WrittenTextId = keyof typeof zh;

const en: Readonly<Record<WrittenTextId, string>> = {
  'written.current': 'Summary written at {time}; it agrees with the present results.',
  'written.stale': 'Summary written at {time}; changed since.',
  'written.update': 'Update',
};

export const WRITTEN_TEXTS: Bilingual<WrittenTextId> = { zh, en };
