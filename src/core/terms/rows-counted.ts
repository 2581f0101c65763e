/** What a note below a table counts of its rows: 「备注：1.本次分配涉及14个乡镇（街道）」, 「说明：全县12个乡镇共补贴农户38378户」. */
import { each, maybe } from './each';

const any = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const NOTE = `(?:${any(each(maybe('填表 情况'), '说明 备注 附注 注').split(' '))}[:：])?(?:\\d[.、．])?`;
const THIS_TABLE = '(?:[本此该上]表|[本此该]次|以上|上述)?';
const GIVEN_OUT = '(?:资金|分配|下达|安排|发放|兑付|补贴|补助|拨付|列示|统计)*';
const ALL = '(?:共计?|合计|总计|共有)?(?:涉及|覆盖|包括|惠及|共)';
/** All of a place are in the table where they share in what is told behind: 「全县12个乡镇共补贴…」, and not 「全县14个乡镇，…」. */
const OF_A_PLACE = '全[省市州县区旗]';
const NOTES = /[（(][^（）()]*[)）]/gu;

/** How many of a thing a note says that the table above it has; null where it says nothing of that kind. `thing`: as the column of names is headed. */
export function rowsCountedIn(note: string, thing: string): string | null {
  const name = thing.replace(NOTES, '').replace(/名称$/u, '');
  if (name === '' || !/^\p{Script=Han}{1,6}$/u.test(name)) return null;
  const text = note.replace(NOTES, '');
  const counted = `(\\d{1,4})个${name}`;
  const pattern = new RegExp(
    `^${NOTE}(?:${THIS_TABLE}${GIVEN_OUT}${ALL}${counted}(?=[,，。;；]|$)|${OF_A_PLACE}${counted}(?=共|均|全部))`,
    'u',
  );
  const found = pattern.exec(text);
  return found ? (found[1] ?? found[2] ?? null) : null;
}
