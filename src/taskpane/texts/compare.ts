/** What is said around a comparison with another workbook, in both languages: it comes with the comparison, not when the pane starts. */
import type { Language } from '../../core/messages';
import { sayWith, type SayOf } from '.';

const zh = {
  choose: '与另一份比较…',
  title: '与“{file}”比较',
  reading: '正在读“{file}”…',
  openFile: '打开的这份',
  swap: '对调前后',
  kind: '两份的关系',
  byForms: '自动判断',
  write: '写入“比较结果”',
  written: '已写入工作表“{sheet}”。',
  saved: '已另存一份，加了工作表“比较结果”，请在浏览器的下载中查看。',
  close: '关闭比较',
  whole: '项目整体',
  changes: '{project}：{count} 处差别',
  same: '{project}：没有差别',
  since: '检查结果：新出现 {added}，不再出现 {gone}，仍然存在 {open}',
};

export type CompareTextId = keyof typeof zh;

const en: Readonly<Record<CompareTextId, string>> = {
  choose: 'Compare with another…',
  title: 'Compared with “{file}”',
  reading: 'Reading “{file}”…',
  openFile: 'The open one',
  swap: 'Swap the two',
  kind: 'What the two are',
  byForms: 'By their forms',
  write: 'Write sheet 比较结果',
  written: 'Written to the sheet “{sheet}”.',
  saved: 'A copy with the sheet 比较结果 was saved; it is among the browser’s downloads.',
  close: 'Close the comparison',
  whole: 'The project as a whole',
  changes: '{project}: {count} differences',
  same: '{project}: no difference',
  since: 'Findings: {added} new, {gone} gone, {open} still open',
};

export const COMPARE_TEXTS = { zh, en };

export function sayCompare(language: Language): SayOf<CompareTextId> {
  return sayWith<CompareTextId>(COMPARE_TEXTS[language]);
}
