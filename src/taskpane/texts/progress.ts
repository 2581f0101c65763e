/** What is going on, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'progress.reading': '正在读取工作簿…',
  'progress.readingOf': '正在读取工作簿：{done} / {of}',
  'progress.evaluating': '正在计算和核对…',
  'progress.writing': '正在写入…',
};

export type ProgressTextId = keyof typeof zh;

const en: Readonly<Record<ProgressTextId, string>> = {
  'progress.reading': 'Reading the workbook…',
  'progress.readingOf': 'Reading the workbook: {done} of {of}',
  'progress.evaluating': 'Computing and checking…',
  'progress.writing': 'Writing…',
};

export const PROGRESS_TEXTS: Bilingual<ProgressTextId> = { zh, en };
