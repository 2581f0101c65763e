/** What came of something the person did, in both languages: it comes with the first thing done. */
import type { Bilingual } from '.';

const zh = {
  'done.summary': '已写入 {count} 张工作表：',
  'done.no-view': '冻结窗格没有设上，请切换回来再写一次。',
  'done.no-page': '打印设置没有设全，可能没有打印机。',
  'done.no-chart': '图表没有画全，请再写一次。',
  'completion.left': '{count} 个 PE.SCORE() 没有补全：公式看不到格式和单位，得分会与核对不同，请直接填写。',
  'done.accepted': '已接受，理由写入“例外说明”表。',
  'done.withdrawn': '已撤回接受。',
  'done.fixed': '{cell} 已由 {before} 改为 {after}。',
  'done.takenBack': '{cell} 已由 {before} 改回 {after}。',
  'done.settings': '设置已保存到“评价设置”表。',
  'done.allSettings': '“评价设置”表已列出全部设置，新增 {count} 行。',
  'done.sample': '已插入样表“{sheet}”，填写后再检查。',
};

export type DoneTextId = keyof typeof zh;

const en: Readonly<Record<DoneTextId, string>> = {
  'done.summary': 'Sheets written: {count}:',
  'done.no-view':
    'Gridlines or frozen panes were refused, usually because another workbook is in front: switch back and write again. ',
  'done.no-page': 'Some print settings were refused, usually because there is no printer: set them under Page Layout. ',
  'done.no-chart': 'Some charts were refused; the figures stand. Writing again adds them. ',
  'completion.left':
    'Calls of PE.SCORE() that were not completed: {count}. A formula sees values only, not the format of a date or a percentage and no column of units, and would give another score than the check. Type the score, or write target and actual value as text (2021年12月31日, 96%).',
  'done.accepted': 'Accepted; the reason stands on the sheet 例外说明.',
  'done.withdrawn': 'No longer accepted.',
  'done.fixed': '{cell} changed from {before} to {after}.',
  'done.takenBack': '{cell} changed back from {before} to {after}.',
  'done.settings': 'Settings saved on the sheet 评价设置.',
  'done.allSettings': 'The sheet 评价设置 lists all settings now; rows added: {count}.',
  'done.sample': 'Sample form inserted as “{sheet}”. Fill it in, then check.',
};

export const DONE_TEXTS: Bilingual<DoneTextId> = { zh, en };
