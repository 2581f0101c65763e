/** One thing told again with another small figure: how late it was, how many there are; each rule once broken and once kept. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('figure-conflict', { 报告文本: `2023年清溪县某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

const NOTHING = ['nothing to check'];

describe('figure-conflict: how late one named thing was', () =>
  each([
    [
      '泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段实际完工日期为2023年10月16日，超合同工期64天。',
      ['warning slip A3 64天 ↔ 46天'],
    ],
    ['泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段超合同工期46天。', NOTHING],
    [
      '泉塘镇标段超合同工期64天。\n泉塘镇标段晚于合同工期46天完工。\n泉塘镇标段延期46天。',
      ['warning slip A2 64天 ↔ 46天'],
    ],
    ['泉塘镇标段延期46天。\n青山镇标段于8月完工，泉塘镇标段于10月完工，延期47天。', ['warning slip A3 47天 ↔ 46天']],
    // Another thing, another deed, the other way round, counted, told so far, rough, both in one sentence, of three.
    ['泉塘镇标段延期46天。\n青山镇标段延期64天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段于10月完工，青山镇标段延期64天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段较计划推迟30天开工。', NOTHING],
    ['泉塘镇标段较合同工期延期46天。\n泉塘镇标段较合同工期提前30天。', NOTHING],
    ['3个标段较合同工期延期46天。\n3个标段较合同工期延期30天。', NOTHING],
    ['截至2023年9月底，泉塘镇标段延期30天。\n泉塘镇标段延期46天。', NOTHING],
    ['泉塘镇标段延期约64天。\n泉塘镇标段延期46天。', NOTHING],
    ['泉塘镇标段因雨延期64天，因征地延期46天。', NOTHING],
    ['泉塘镇标段延期46天。\n泉塘镇标段延期64天。\n泉塘镇标段延期60天。', NOTHING],
    ['泉塘镇逾期46天报送资料。\n泉塘镇逾期64天报送资料。', NOTHING],
    ['泉塘镇标段每逾期1天扣200元。\n泉塘镇标段延期46天。', NOTHING],
  ]));
