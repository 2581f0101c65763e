/** Means of listed figures, and of a whole for each of those that are counted. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('text-sum: means', () => {
  describe('what is left over', () =>
    each([
      [
        '覆盖学校48所，实际支出1056万元，平均每所学校支出24万元，剩余44万元交回。',
        ['warning differs A2 24万元 ↔ 22万元'],
      ],
      ['覆盖学校48所，实际支出1056万元，其余用于维护，平均每所学校支出24万元。', ['nothing to check']],
    ]));

  describe('of a list', () =>
    each([
      ['三个镇得分分别为88分、91分和93分，平均得分90.67分。', []],
      ['三个镇得分分别为88分、91分和93分，平均得分90.66分。', ['warning differs A2 90.66分 ↔ 90.6667分']],
      ['三个镇得分分别为88分、91分和93分，平均得分90.68分。', ['warning differs A2 90.68分 ↔ 90.6667分']],
      ['三个镇满意度分别为88%、91%和93%，平均满意度为91.17%。', []],
      ['三个镇满意度分别为88%、91%和93%，平均满意度为91.18%。', ['warning differs A2 91.18% ↔ 90.6667%']],
      ['三个镇满意度分别为88%、91%和93%，平均满意度为90.17%。', []],
      ['三个镇满意度分别为88%、91%和93%，平均满意度为90.16%。', ['warning differs A2 90.16% ↔ 90.6667%']],
      ['甲镇88分、乙镇91分，平均90分。', []],
      ['甲镇88分，平均90分。', ['nothing to check']],
    ]));

  describe('of a whole', () =>
    each([
      ['举办培训8期，培训1250人次，平均每期156人次。', []],
      ['举办培训8期，培训1250人次，平均每期157人次。', []],
      ['举办培训8期，培训1250人次，平均每期155人次。', ['warning differs A2 155人次 ↔ 156.25人次']],
      ['举办培训8期，培训1250人次，平均每期158人次。', ['warning differs A2 158人次 ↔ 156.25人次']],
      ['总投资1536万元，受益480户，户均3.2万元。', []],
      ['总投资1536万元，受益480户，户均3.5万元。', ['warning differs A2 3.5万元 ↔ 3.2万元']],
      ['补助资金480万元，惠及学校12所、学生3000人，校均40万元，生均1600元。', []],
      ['补助资金480万元，惠及学校12所、学生3000人，校均45万元。', ['warning differs A2 45万元 ↔ 40万元']],
      ['发放补贴96万元，受益480户1920人，户均2000元，人均500元。', []],
      ['项目投资1536万元，受益480户，其中发放补贴96万元，户均0.2万元。', []],
    ]));

  describe('of others', () =>
    each([
      ['三个镇满意度分别为88%、91%和93%，全县平均为89.5%。', ['nothing to check']],
      ['三个镇满意度分别为88%、91%和93%，高于全省平均水平85%。', ['nothing to check']],
      ['甲村满意度88%、乙村满意度91%，均低于平均值95%。', ['nothing to check']],
      ['抽查3个村，得分为88分、91分、93分，综合平均得分90.5分。', ['nothing to check']],
      ['三个镇得分分别为88分、91分和93分，加权平均90.2分。', ['nothing to check']],
    ]));

  describe('of something else', () =>
    each([
      ['总投资1536万元，受益480户，户均增收3000元。', ['nothing to check']],
      ['总投资1536万元，受益480户，户均补贴0.5万元。', ['nothing to check']],
      ['建设农田3200亩，总投资480万元，亩均财政投入1200元。', ['nothing to check']],
      ['资助学生350人，资助资金42万元，人均标准1000元。', ['nothing to check']],
      ['服务人口350人，到位资金42万元，人均经费标准不低于1000元。', ['nothing to check']],
      ['服务人口50万人，到位资金4000万元，人均89元。', ['nothing to check']],
      ['产业分红96万元，脱贫户480户，户均分红2100元（按457户计）。', ['nothing to check']],
      ['投入资金480万元，建设3个村，村均150万元，剩余30万元用于监理。', ['nothing to check']],
      ['项目资金480万元，其中工程费450万元，建设3个村，村均投入150万元。', ['nothing to check']],
      ['举办培训8期，培训1250人次，平均每期150余人次。', ['nothing to check']],
    ]));
});
