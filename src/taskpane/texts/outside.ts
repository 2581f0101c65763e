/** What is said where the pane is opened outside of Excel, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'unsupported.title': '请在 Excel 中打开',
  'unsupported.lead': '这是 Excel 加载项的面板，需要在 Excel 里使用。',
  'unsupported.where': '支持 Windows 和 Mac 版 Excel（Microsoft 365 或 2021 及以后版本）以及网页版 Excel。',
  'unsupported.how': '在 Excel 中安装加载项后，点功能区“绩效评价”里的“打开面板”。',
  'unsupported.otherwise': '没有 Excel 时，可以用命令行工具 pe 检查工作簿文件。',
};

export type OutsideTextId = keyof typeof zh;

const en: Readonly<Record<OutsideTextId, string>> = {
  'unsupported.title': 'Please open this in Excel',
  'unsupported.lead': 'This is the pane of an Excel add-in; it works inside Excel.',
  'unsupported.where':
    'Excel for Windows and Mac (Microsoft 365, or 2021 and later) and Excel on the web are supported.',
  'unsupported.how': 'Install the add-in in Excel, then choose 打开面板 (open pane) on the ribbon tab 绩效评价.',
  'unsupported.otherwise': 'Without Excel, the command line tool pe checks workbook files.',
};

export const OUTSIDE_TEXTS: Bilingual<OutsideTextId> = { zh, en };
