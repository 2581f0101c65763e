/** Wholes, what was spent of them, and what is left; changes of a plan; prices by the month; parts that are named before brackets. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('text-sum: what is left, and what changed', () => {
  describe('at most so much is left', () =>
    each([
      ['到位1250万元，支付工程款、设备费1187.46万元，结余62.54万元。', []],
      ['到位1250万元，支付工程款、设备费1187.46万元，结余63.04万元。', []],
      ['到位1250万元，支付工程款、设备费1187.46万元，结余63.05万元。', []],
      ['到位1250万元，支付工程款、设备费1187.46万元，结余63.06万元。', ['error difference A2 63.06万元 ↔ 62.54万元']],
      ['到位1250万元，支付工程款、设备费1187.46万元，结余50万元。', []],
      ['到位1250万元，支付工程款1000万元，结余资金300万元（含上年结转50万元）。', ['nothing to check']],
      ['到位1250万元，累计支付工程款1000万元，结余300万元。', ['nothing to check']],
    ]));

  describe('money by what it is for, up to some day', () =>
    each([
      ['共拨付培训补贴资金385万元，至年末实际使用341.2万元，结余43.8万元结转下年使用。', []],
      [
        '共拨付培训补贴资金385万元，至年末实际使用341.2万元，结余53.8万元结转下年使用。',
        ['error difference A2 53.8万元 ↔ 43.8万元'],
      ],
      ['共下拨救助经费96万元，截至2023年底实际使用88.5万元，结余9.5万元。', ['error difference A2 9.5万元 ↔ 7.5万元']],
      ['总投资500万元，其中拨付财政资金300万元，实际支出480万元，结余20万元。', ['nothing to check']],
      ['安排项目款500万元，拨付县级配套资金120万元，实际支出480万元，结余140万元。', ['nothing to check']],
      ['拨付补助资金500万元，上年结转30万元，实际支出480万元，结余50万元。', ['nothing to check']],
      ['安排监理经费50万元，实际支出480万元，结余20万元。', ['nothing to check']],
      ['拨付补助资金385万元，使用培训费341.2万元、场租12万元，结余31.8万元。', ['nothing to check']],
    ]));

  describe('of the clause or sentence before', () =>
    each([
      ['下达资金105万元。支付98.36万元，结余6.64万元。', []],
      ['下达资金105万元。支付98.36万元，结余5.64万元。', ['error difference A2 5.64万元 ↔ 6.64万元']],
      ['下达资金105万元；支付98.36万元，结余5.64万元。', ['error difference A2 5.64万元 ↔ 6.64万元']],
      ['下达资金105万元；上年支付98.36万元，结余6.64万元。', ['nothing to check']],
      ['下达资金105万元。累计支付98.36万元，结余5.64万元。', ['nothing to check']],
      ['共下达资金105万元。累计支付98.36万元，结余5.64万元。', ['error difference A2 5.64万元 ↔ 6.64万元']],
      ['2022年下达资金105万元。2023年支付98.36万元，结余5万元。', ['nothing to check']],
    ]));

  describe('what is left has a name of its own', () =>
    each([
      ['到位1250万元，支付工程款1000万元，剩余合同尾款300万元未支付。', ['nothing to check']],
      ['到位资金1250万元，支付工程款1000万元，尚余质保金60万元未支付。', ['nothing to check']],
      ['受理2013份，审核通过1986份，未通过27份。', []],
      ['受理2013份，审核通过1986份，未通过37份。', ['error difference A2 37份 ↔ 27份']],
    ]));

  describe('a gap beside what was added up', () =>
    each([
      ['需资金5000万元，债券1500万元、自有资金435万元，合计1935万元，缺口3065万元。', []],
      [
        '需资金5000万元，债券1500万元、自有资金435万元，合计1935万元，缺口3165万元。',
        ['error difference A2 3165万元 ↔ 3065万元'],
      ],
    ]));

  describe('growth told backwards', () =>
    each([
      ['2023年立案105起，2022年为126起，减少21起。', []],
      ['2023年立案105起，2022年为126起，减少31起。', ['error difference A2 31起 ↔ 21起']],
    ]));

  describe('paid by the month or the day', () =>
    each([
      ['资助350人，每人每月100元，全年发放42万元。', []],
      ['资助350人，每人每月100元，全年发放24万元。', ['nothing to check']],
      ['资助350人，每人每月100元，全年发放40万元。', ['nothing to check']],
      ['资助人数各月均为350人，每人每月100元，全年共发放40万元。', ['warning differs A2 40万元 ↔ 42万元']],
      ['每生每天5元，全年在校200天，资助350人，共发放35万元。', []],
      ['每生每天5元，全年在校200天，资助350人，共发放34万元。', ['warning differs A2 34万元 ↔ 35万元']],
      ['资助350人，每人每学期1200元，春季学期共发放42万元。', ['nothing to check']],
    ]));

  describe('not the price, not all of it', () =>
    each([
      ['购置电脑120台，单价4500元，共支付54万元。', []],
      ['购置电脑120台，单价4500元，共支付57万元。', ['warning differs A2 57万元 ↔ 54万元']],
      ['购置电脑120台，预算单价5000元，共支付54万元。', ['nothing to check']],
      ['购置电脑120台，控制单价5000元，合同总价54万元。', ['nothing to check']],
      ['购置电脑120台，平均单价4500元，共支付53.88万元。', ['nothing to check']],
      ['购置电脑120台，单价4500元，共支付51.3万元，留质保金2.7万元。', ['nothing to check']],
      ['购置电脑120台，单价4500元，扣除考核款后共支付51.3万元。', ['nothing to check']],
      ['每人1200元，共资助350人，累计发放84万元。', ['nothing to check']],
    ]));

  describe('parts', () =>
    each([
      ['现有205人，其中男105人，女100人。', []],
      ['现有205人，其中男105人，女110人。', ['warning differs A2 205人 ↔ 215人']],
      ['现有205人，其中女党员105人，青年党员110人。', ['nothing to check']],
      ['项目资金480万元，其中工程费450万元，设备费40万元。', ['error differs A2 480万元 ↔ 490万元']],
      ['项目资金480万元，其中工程费450万元，建设3个村，村均投入150万元。', ['nothing to check']],
      ['中学（含高中）3所，小学（含教学点）5所，共计8所。', []],
      ['中学（含高中）3所，小学（含教学点）5所，共计9所。', ['error differs A2 9所 ↔ 8所']],
    ]));

  describe('no rule', () =>
    each([
      ['分为三类：工程类、设备类、服务类。', []],
      ['分为三类：工程类、设备类。', ['warning listed A2 三类 ↔ 2']],
    ]));

  describe('what is still to do', () =>
    each([
      ['任务是320户，竣工287户，还有33户没有完工。', []],
      ['任务是320户，竣工287户，还有23户没有完工。', ['warning difference A2 23户 ↔ 33户']],
      ['计划任务320户，第一批完工187户，第二批完工100户，还有33户没有完工。', ['nothing to check']],
      ['计划任务320户，完工287户，其中验收280户，还有7户没有验收。', []],
      ['共有学生1000人，已发放补助950人，还有60名教师未发放。', ['nothing to check']],
      ['项目预算100万元，合同价95万元，支付80万元，剩余20万元。', ['nothing to check']],
      ['项目预算100万元，合同价95万元，支付80万元，剩余15万元。', []],
    ]));
});
