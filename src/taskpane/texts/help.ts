/** How the pane is used, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'help.title': '使用说明 · 版本 {version}',
  'help.sentence': '点问题的文字：选中它的单元格并展开。点左边的箭头：只展开。',
  'help.undo': '接受、撤回接受和改正之后，上方提示里有“撤销”。单元格又被改过时不会写回，并说明原因。',
  'help.sheets': '理由记在“例外说明”表，设置记在“评价设置”表，都随工作簿走。',
  'help.key.next.name': 'F8',
  'help.key.next': '下一处，Shift+F8 上一处：选中单元格并展开',
  'help.key.rows.name': '↑ ↓ J K',
  'help.key.rows': '在列表中逐行移动；Home、End 到头尾',
  'help.key.enter.name': '回车',
  'help.key.enter': '选中单元格并展开；再按一次收起',
  'help.key.sides.name': '→ ←',
  'help.key.sides': '只展开、收起；再按进入下一层或回到分组',
  'help.key.escape.name': 'Esc',
  'help.key.escape': '从展开的内容回到这一条',
};

export type HelpTextId = keyof typeof zh;

const en: Readonly<Record<HelpTextId, string>> = {
  'help.title': 'Help · version {version}',
  'help.sentence':
    'Click the sentence of a finding: its cell is selected and it unfolds. The arrow at its left only unfolds it.',
  'help.undo':
    'After accepting, no longer accepting and correcting, the notice above has “Undo”. A cell that was changed again is not written back; the notice says so.',
  'help.sheets': 'Reasons stand on the sheet 例外说明 and settings on 评价设置; both stay with the workbook.',
  'help.key.next.name': 'F8',
  'help.key.next': 'Next finding, Shift+F8 the one before: selects its cell and unfolds it',
  'help.key.rows.name': '↑ ↓ J K',
  'help.key.rows': 'From row to row of the list; Home and End to its ends',
  'help.key.enter.name': 'Enter',
  'help.key.enter': 'Selects the cell and unfolds; once more folds',
  'help.key.sides.name': '→ ←',
  'help.key.sides': 'Only unfolds or folds; once more goes in, or back to the group',
  'help.key.escape.name': 'Esc',
  'help.key.escape': 'From what is unfolded back to the finding',
};

export const HELP_TEXTS: Bilingual<HelpTextId> = { zh, en };
