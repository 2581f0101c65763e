/** One count told in two paragraphs, once with two digits turned. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('figure-conflict', { 报告文本: `某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

const NOTHING = ['nothing to check'];
const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收';

describe('figure-conflict: a count with two digits turned', () => {
  describe('of three digits: four characters of the name', () =>
    each([
      ['全县聘用村级防疫员142名。\n全县124名村级防疫员年龄偏大。', ['warning slip A3 124名 ↔ 142名']],
      ['全县聘用的防疫员142名。\n124名防疫员年龄偏大。', NOTHING],
      ['封堵排污口163个。\n封堵排污口136个，其中生活排污口98个。', ['warning slip A3 136个 ↔ 163个']],
      ['封堵排污口163个。\n封堵排污口186个。', NOTHING],
    ]));

  describe('measured, of three digits', () =>
    each([
      ['水库设计灌溉面积1.86万亩。\n灌区实际灌溉面积恢复到设计的1.68万亩。', ['warning slip A3 1.68万亩 ↔ 1.86万亩']],
      ['水库设计灌溉面积1.86万亩。\n灌区实际灌溉面积恢复到设计的1.86万亩。', NOTHING],
      ['水库设计灌溉面积1.86万亩。\n灌区实际控制面积恢复到设计的1.68万亩。', NOTHING],
      ['新增灌溉面积1.86万亩。\n灌区实际灌溉面积恢复到设计的1.68万亩。', NOTHING],
      ['水库设计灌溉面积1.8万亩。\n灌区实际灌溉面积恢复到设计的8.1万亩。', NOTHING],
    ]));

  describe('of a goal, by its share', () =>
    each([
      [
        '总体目标：建成平台，布设智能感知设备862台。\n智能感知设备已布设413台，占总体目标682台的60.56%。',
        ['warning slip A3 682台 ↔ 862台'],
      ],
      ['总体目标：建成平台，布设智能感知设备682台。\n智能感知设备已布设413台，占总体目标682台的60.56%。', NOTHING],
      ['建成平台，布设智能感知设备862台。\n智能感知设备已布设413台，占总体目标682台的60.56%。', NOTHING],
    ]));

  describe('in a chapter of causes and proposals, of all of a place', () =>
    each([
      [
        '一、目标分解\n由其指导212个村卫生室落实。\n二、偏离的原因和改进措施\n全区221个村卫生室有乡村医生268人。',
        ['warning slip A5 221个 ↔ 212个'],
      ],
      ['一、目标分解\n由其指导212个村卫生室落实。\n二、偏离的原因和改进措施\n计划建设221个村卫生室。', NOTHING],
    ]));

  describe('of four digits: the thing that stands next to the count', () =>
    each([
      ['1326户农户用水条件得到改善。\n全乡受益农户共1362户。', ['warning slip A3 1362户 ↔ 1326户']],
      ['共改造教室1284间。\n1248间教室用上了新灯具。', ['warning slip A3 1248间 ↔ 1284间']],
      ['1326户居民用水条件得到改善。\n全乡受益农户共1362户。', NOTHING],
      ['1284间灯光达标的教室已经验收。\n教室灯光达标检测合格1248间。', NOTHING],
    ]));

  describe('of five digits: wherever they live', () =>
    each([
      ['受益学生21460人。\n21640名农村学生吃上了午餐。', ['warning slip A3 21640名 ↔ 21460人']],
      ['受益学生2146人。\n2164名农村学生吃上了午餐。', NOTHING],
    ]));

  describe('a name that stands elsewhere', () =>
    each([
      ['两次分别回收云主机78台和64台，合计142台。\n两次清查回收云主机124台。', ['warning slip A3 124台 ↔ 142台']],
      [
        '（一）适老化改造户数。目标250户，实际230户。\n二、成效\n全年完成203户家庭适老化改造。',
        ['warning slip A4 203户 ↔ 230户'],
      ],
      // Both are round.
      ['（一）适老化改造户数。实际210户。\n二、成效\n全年完成120户家庭适老化改造。', NOTHING],
    ]));

  describe('two things', () =>
    each([
      ['培训学员1234人次。\n培训学员1243人次。', NOTHING],
      ['计划改造教室1284间。\n1248间教室用上了新灯具。', NOTHING],
      ['2022年改造教室1284间。\n2023年1248间教室用上了新灯具。', NOTHING],
      ['改造教室1284间，1248间教室用上了新灯具。', NOTHING],
      ['新增教室1284间。\n1248间教室用上了新灯具。', NOTHING],
      ['石门镇封堵排污口163个。\n柳湖镇封堵排污口136个。', NOTHING],
      // Each stands twice.
      ['改造教室1284间。\n改造教室1284间。\n1248间教室装灯。\n1248间教室验收。', NOTHING],
    ]));

  describe('one of a list of about as many', () =>
    each([
      ['一片封堵排污口163个。\n二片封堵排污口136个。\n三片封堵排污口140个。', NOTHING],
      ['一片封堵排污口163个。\n二片封堵排污口136个。\n三片封堵排污口107个。', ['warning slip A3 136个 ↔ 163个']],
      ['一片封堵排污口163个。\n二片封堵排污口136个。\n三片封堵排污口131个。', NOTHING],
    ]));

  describe('more counts than one thing has', () => {
    const TWO = '全县聘用村级防疫员142名。\n全县124名村级防疫员年龄偏大。';
    const SLIP = ['warning slip A3 124名 ↔ 142名'];
    const again = (times: number) => '\n全县聘用村级防疫员142名。'.repeat(times);
    // About as many, of other things.
    const others = (times: number) =>
      Array.from({ length: times }, (_, at) => `\n${NAMES.charAt(at)}类岗位${String(141 - (at % 3))}名。`).join('');
    each([
      [TWO + again(10), SLIP],
      [TWO + again(11), NOTHING],
      [TWO + others(40), SLIP],
      [TWO + others(41), NOTHING],
    ]);
  });
});
