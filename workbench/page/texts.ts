/** The words of the workbench itself. */
import type { Language } from '../../src/core/messages';

const zh = {
  title: '绩效评价 · 试用台',
  samples: '示例',
  choose: '选择示例工作簿',
  open: '打开文件…',
  download: '下载工作簿',
  paneWidth: '面板宽度',
  theme: '面板配色',
  light: '浅色',
  dark: '深色',
  ribbon: '绩效评价',
  pane: '绩效评价面板',
  grid: '工作表',
  drop: '松开鼠标，打开这个工作簿',
  opening: '正在打开 {name}……',
  opened: '已打开 {name}',
  saved: '已下载 {name}',
  note: '模拟主机，不是 Excel',
  silent: '面板没有载入。请确认本页与面板来自同一个地址，浏览器没有拦截框架，然后重新载入。',
  unreadable: '打不开 {name}：{reason}',
  unsaved: '无法生成文件：{reason}',
  oneFile: '一次只打开一个工作簿，已打开第一个。',
  tooLarge: '“{name}”有 {size} MB，试用台只打开 {limit} MB 以内的文件。',
  missing: '找不到示例 {name}。',
  leave: '“{name}”有改动还没有下载。继续的话，这些改动会丢失。要继续吗？',
} as const;

export type TextId = keyof typeof zh;

const en: Readonly<Record<TextId, string>> = {
  title: 'Performance evaluation · workbench',
  samples: 'Sample',
  choose: 'Choose a sample workbook',
  open: 'Open file…',
  download: 'Download workbook',
  paneWidth: 'Width',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  ribbon: 'Performance evaluation',
  pane: 'Performance evaluation pane',
  grid: 'Worksheet',
  drop: 'Let go to open this workbook',
  opening: 'Opening {name}…',
  opened: '{name} is open',
  saved: '{name} downloaded',
  note: 'Emulated host, not Excel',
  silent:
    'The pane did not load. Check that this page and the pane come from one address and that the browser does not block frames, then reload.',
  unreadable: '{name} cannot be opened: {reason}',
  unsaved: 'The file could not be made: {reason}',
  oneFile: 'One workbook at a time: the first one was opened.',
  tooLarge: '“{name}” has {size} MB; the workbench opens files of up to {limit} MB.',
  missing: 'There is no sample {name}.',
  leave: '“{name}” has changes that were not downloaded. They are lost if you go on. Go on?',
};

export type Say = (id: TextId, fill?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (id, fill = {}) =>
    (language === 'zh' ? zh : en)[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole));
