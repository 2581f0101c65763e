/** How many, the price of one and the amount of all; names and their count behind them. */
import { foundIn, saidIn } from './grids';

const sheet = (text: string) => ({ 报告文本: `某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('text-sum', sheet(text));

describe('text-sum of so many times a price', () => {
  it.each<[string, string, string[]]>([
    ['each and all', '资助学生350人，每人1200元，共发放42万元。', []],
    ['… and wrong', '资助学生350人，每人1200元，共发放45万元。', ['warning differs A2 45万元 ↔ 42万元']],
    ['the price first', '按照每亩150元的标准补助3200亩，共补贴46万元。', ['warning differs A2 46万元 ↔ 48万元']],
    ['counted by their noun', '补助3个村，每村6万元，共20万元。', ['warning differs A2 20万元 ↔ 18万元']],
    ['a price by the piece', '购置电脑60台，单价5000元，共计32万元。', ['warning differs A2 32万元 ↔ 30万元']],
    [
      'a price with its unit',
      '建设厂房3000平方米，1800元/平方米，总投资560万元。',
      ['warning differs A2 560万元 ↔ 540万元'],
    ],
    [
      'right behind both, a digit wrong',
      '采购有机肥3600吨，单价680元/吨，支出248.8万元。',
      ['warning differs A2 248.8万元 ↔ 244.8万元'],
    ],
    ['… and otherwise off', '采购有机肥3600吨，单价680元/吨，支出251.3万元。', ['nothing to check']],
    ['a standard in one word', '培训200人，人均补助标准1200元，共支出26万元。', ['warning differs A2 26万元 ↔ 24万元']],
    ['an average', '培训200人，人均支出1200元，共支出26万元。', ['nothing to check']],
    ['as rounded as they are written', '养护182.6公里，每公里3.95万元，共支出721万元。', []],
    ['for each month', '低保对象512人，每人每月385元，全年发放242.09万元。', ['nothing to check']],
    ['for each year', '保洁员56人，每人每年6000元，全年支出35.6万元。', ['warning differs A2 35.6万元 ↔ 33.6万元']],
    ['for some days', '培训200人，5天，每人120元，共支出12万元。', ['nothing to check']],
    ['two prices', '教师20人，每人5000元，班主任10人，每人3000元，共14万元。', ['nothing to check']],
    ['of another count', '覆盖28个村，每户6000元，共支出35.6万元。', ['nothing to check']],
    ['an upper bound', '购置电脑60台，每台不超过5000元，共支出28万元。', ['nothing to check']],
    ['not all of it', '资助学生350人，每人1200元，县级承担40万元。', ['nothing to check']],
    ['more than that', '资助学生350人，每人1200元，共增加45万元。', ['nothing to check']],
    ['explained', '资助学生350人，每人1200元（12人半年），共发放41.28万元。', ['nothing to check']],
    ['those before belong to them', '教师20人、学生30人，每人100元，共5000元。', []],
    ['… all of them', '甲镇1户、乙镇2户、丙镇3户、丁镇4户，每户100元，共1000元。', []],
    [
      '… or the last few',
      '甲镇1户、乙镇2户、丙镇3户、丁镇4户，每户100元，共800元。',
      ['warning differs A2 800元 ↔ 400元'],
    ],
    ['so many times as many', '培训3期，每期50人，每人500元，共7.5万元。', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('shows the count and the price', () => {
    expect(saidIn('text-sum', sheet('资助学生350人，每人1200元，共发放45万元。'))).toEqual([
      '文字中写“共发放45万元”，而 350人×1200元 = 42万元。',
    ]);
  });
});

/** Names of so many villages. */
const names = (count: number) => Array.from({ length: count }, (_, at) => `${'甲乙丙丁'.charAt(at % 4)}村`).join('、');

describe('text-sum of names before their count', () => {
  it.each<[string, string, string[]]>([
    ['all of them', '抽取临江县、望山县、东河县和清溪县共4个县。', []],
    ['one too few', '抽取临江县、望山县、东河县和清溪县共5个县。', ['warning listed A2 5个 ↔ 4']],
    ['with no word between', '抽取青山镇、柳河乡3个乡镇。', ['warning listed A2 3个 ↔ 2']],
    ['some of them', '覆盖青山镇、白石镇等8个乡镇。', ['nothing to check']],
    ['和 within a name', '抽取太和县、望山县、和县共3个县。', []],
    ['names of another kind', '抽取青山镇、白石镇共5个村。', ['nothing to check']],
    ['one name', '抽取青山镇1个镇。', ['nothing to check']],
    ['those of another place', '青山镇李庄村、张庄村，白石镇王庄村共3个村。', []],
    ['… or these alone', '青山镇李庄村、张庄村，白石镇王庄村、赵庄村共2个村。', []],
    ['… and wrong', '青山镇李庄村、张庄村，白石镇王庄村共4个村。', ['warning listed A2 4个 ↔ 3']],
    ['new ones, and those before', '新增青山镇、白石镇，共5个乡镇。', ['nothing to check']],
    ['but these', '除青山镇、白石镇外的6个镇均已完成。', ['nothing to check']],
    ['up to thirty', `抽取${names(3)}共30个村。`, ['warning listed A2 30个 ↔ 3']],
    ['… and no more', `抽取${names(3)}共31个村。`, ['nothing to check']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
