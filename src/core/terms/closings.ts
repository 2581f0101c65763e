/** What stands below a table: notes to the form, and lines to be signed. */
import { startingWith, withoutStart } from './starts';
import { each, maybe } from './each';

const HEADS_NOTES = '填表说明 填报说明';
const headsNotes = startingWith(HEADS_NOTES);
const withoutNote = withoutStart(`注 备注 附注 说明 ${HEADS_NOTES} 注意事项 备注说明 编制说明`);

/** Whether a text is a note to the form: 「注：…」, 「说明1…」, 「填报说明」. Folded, without an ordinal. */
export function isNoteText(text: string): boolean {
  const rest = withoutNote(text);
  return (rest !== text && /^(?:[:.、(\d]|$)/.test(rest)) || headsNotes(text);
}

const withoutSigner = withoutStart(
  each(
    maybe('项目 财务 单位 部门 填报 评价'),
    '负责人 经办人 联系人 填报人 填表人 审核人 评价人 制表 制表人 复核人 联系电话 填报日期 填表日期 填报时间 填表时间',
  ),
);

/** Whether a text is a line to be signed: 「项目负责人(签字):」, 「填表人:某」. Folded, without an ordinal. */
export function isSignatureLine(text: string): boolean {
  const rest = withoutSigner(text);
  return rest !== text && /^(?:\(.*\))?(?::.*)?$/.test(rest);
}
