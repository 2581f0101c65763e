import type { CellValue } from '../../../src/core/model';
import { profileById } from '../../../src/core/profiles';
import { type Row, scoreRow, scoreText } from './helpers';

const profile = (id: string) => {
  const found = profileById(id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
};
const CENTRAL = profile('mof-2021-101');
const PLATFORM = profile('platform-linear');
const HUBEI = profile('hubei-2020');

type Given = [target: CellValue, actual: CellValue, score: string | null, met: string, more?: Partial<Row>];

/** A row of 10 points unless said otherwise. */
const check = (target: CellValue, actual: CellValue, score: string | null, met: string, more: Partial<Row> = {}) => {
  const outcome = scoreRow({ points: 10, target, actual, ...more });
  expect({ score: scoreText(outcome), met: outcome.met }).toEqual({ score, met });
};

describe('numbers', () => {
  it.each<Given>([
    ['≥71人', '66人', '4.65', 'unmet', { points: 5 }],
    ['≥95%', '92.96%', '9.79', 'unmet'],
    ['≥33000台', '41261台', '10', 'met'],
    ['100%', '100%', '10', 'met'],
    ['=18（辆）', '18辆', '10', 'met'],
    ['=12月', '12个月', '10', 'met'],
    ['=12月', '9个月', '7.5', 'unmet'],
    ['=5(次/年）', '4次/年', '8', 'unmet'],
    ['>100', '100', '10', 'unknown'],
    ['≥100', '≥100', '10', 'met'],
    ['≥95%', '≥95%', '10', 'met'],
    ['10-20台', '15台', '10', 'met'],
    ['10-20台', '8台', '8', 'unmet'],
    ['90%-95%', '92%', '10', 'met'],
    ['≥1000人次', '1,000人次', '10', 'met'],
    ['≥3万人次', '15000人次', '5', 'unmet'],
    ['≥1560万元', '15600000元', '10', 'met', { name: '项目收入' }],
  ])('%s, %s → %s, %s', check);

  it.each<Given>([
    ['≤100万元', '100万元', '10', 'met'],
    ['≤100万元', '120万元', '8.33', 'unmet'],
    ['≤100万元', '120万元', '8', 'unmet', { profile: PLATFORM }],
    ['≤100万元', '250万元', '0', 'unmet', { profile: PLATFORM }],
    ['≤100万元', '1000000元', '10', 'met'],
    ['90万元', '89.974', '10', 'met', { name: '项目总成本' }],
    ['90万元', '95万元', '9.47', 'unmet', { name: '项目总成本' }],
    ['3000元/台', '2980元/台', '10', 'met', { name: '单位成本' }],
    ['≤0起', '0起', '10', 'met'],
    ['≤0起', '1起', '0', 'unmet'],
    ['0次', '0次', '10', 'met'],
    ['0次', '2次', '0', 'unmet'],
    ['0', '3', '0', 'unmet', { profile: PLATFORM }],
    ['≥0', '0', '10', 'met'],
    ['3次', '2次', '10', 'met', { name: '有效投诉次数' }],
    ['100%', '90%', '9', 'unmet', { name: '投诉处理率' }],
    ['≤5%', '4.5%', '10', 'met'],
    ['<5%', '5%', '10', 'unknown'],
  ])('lower is better: %s, %s → %s, %s', check);

  it.each<Given>([
    ['95%', 0.95, '10', 'met'],
    ['95%', 95, '10', 'met'],
    ['95%', '95.00%', '10', 'met'],
    ['100%', 1, '10', 'met'],
    ['95%', 0.76, '8', 'unmet'],
    ['≤0.5%', 0.4, '10', 'met'],
    ['≤0.5%', 0.004, '10', 'met'],
    ['≥100百分比', '100', '10', 'met'],
    ['0.95', '95%', '10', 'met'],
    ['95', '95%', '10', 'met'],
    ['≥50个', '50', '10', 'met'],
    ['50', '40个', '8', 'unmet'],
    ['≥50个', '50项', '10', 'met'],
  ])('one of both has a unit: %s, %s → %s, %s', check);

  it.each<Given>([
    ['≥502台', '87.05%', null, 'unknown'],
    ['≥502台', '100%', '10', 'met'],
    ['≥90万元', '90台', null, 'unknown'],
    ['≥90%', '90万元', null, 'unknown'],
    ['≤90万元', '900000', null, 'unknown'],
    ['500万元', '480万元', null, 'unknown', { name: '项目资金' }],
    ['3000元/台', '2980元/台', null, 'unknown', { name: '采购标准' }],
    ['500万元', '480万元', '9.6', 'unmet', { name: '销售收入' }],
    ['≥-5%', '-8%', null, 'unmet'],
    ['≥0', '-1', null, 'unmet'],
  ])('cannot be told: %s, %s → %s, %s', check);

  it('gives more than one reading to more than an exact target', () => {
    const { score, interval, met } = scoreRow({ points: 10, target: '=100台', actual: '125台' });
    expect([score?.toFixed(), interval?.low.toFixed(), interval?.high.toFixed(), met]).toEqual([
      '8',
      '8',
      '10',
      'unknown',
    ]);
  });

  it.each<Given>([
    ['100%', '59%', '0', 'unmet', { profile: CENTRAL }],
    ['100%', '60%', '0', 'unmet', { profile: CENTRAL }],
    ['100%', '80%', '5', 'unmet', { profile: CENTRAL }],
    ['100件', '90件', '7.5', 'unmet', { profile: CENTRAL }],
    ['≥95%', '91%', '10', 'unmet', { profile: CENTRAL, name: '群众满意度' }],
    ['≥95%', '80%', '8', 'unmet', { profile: CENTRAL, name: '群众满意度' }],
    ['≥95%', '59%', '0', 'unmet', { profile: CENTRAL, name: '群众满意度' }],
    ['≥95%', '76%', '8', 'unmet', { name: '群众满意度' }],
  ])('profiles: %s, %s → %s, %s', check);

  it.each<Given>([
    ['≥100台', '130台', '8', 'met', { profile: PLATFORM }],
    ['≥100台', '129台', '10', 'met', { profile: PLATFORM }],
    ['≥100台', '130台', '10', 'met'],
    ['≥100台', '200台', '0', 'met', { profile: PLATFORM, points: 1 }],
    ['≤100台', '50台', '10', 'met', { profile: PLATFORM }],
  ])('far above the target: %s, %s → %s, %s', check);

  it.each<Given>([
    ['100%', '96.63%', '9.66', 'unmet', { name: '预算执行率' }],
    ['', '96.63%', '9.66', 'unknown', { name: '预算执行率' }],
    ['100%', '102%', '10', 'met', { name: '资金到位率' }],
    ['100%', '100%', '10', 'met', { name: '预算执行率', profile: CENTRAL }],
    ['100%', '99.9%', '7', 'unmet', { name: '预算执行率', profile: CENTRAL }],
    ['100%', '79%', '5', 'unmet', { name: '预算执行率', profile: CENTRAL }],
    ['100%', '50%', '0', 'unmet', { name: '预算执行率', profile: CENTRAL }],
    ['≥90%', '81%', '9', 'unmet', { name: '预算执行率' }],
    ['100%', '90%', '7.5', 'unmet', { name: '制度执行率', profile: CENTRAL }],
  ])('execution rates: %s, %s → %s, %s', check);
});

describe('dates', () => {
  it.each<Given>([
    ['2021年12月底前', '2021年11月', '10', 'met'],
    ['2021年12月底前', '2021年12月31日', '10', 'met'],
    ['2021年12月', '2021年12月', '10', 'met'],
    ['2021年6月底前', '2021年9月', null, 'unmet'],
    ['2021年6月底前', '2021年', null, 'unknown'],
    ['2021年12月底前', '按时完成', '10', 'met'],
    ['2021年12月底前', '100%', '10', 'met'],
    ['2021年12月底前', '未完成', null, 'unmet'],
    ['2021年', '2021年12月', '10', 'met'],
  ])('%s, %s → %s, %s', check);
});

describe('words', () => {
  it.each<Given>([
    ['保障', '保障', '10', 'met'],
    ['有效强化', '达成预期指标', '10', 'met'],
    ['有效强化', '有效强化。', '10', 'met'],
    ['是', '是', '10', 'met'],
    ['是', '否', '0', 'unmet'],
    ['否', '是', '0', 'unmet'],
    ['100%', '达成预期指标', '10', 'met'],
    ['≥50个', '全部完成', '10', 'met'],
    ['显著提升', '100%', '10', 'met'],
    ['显著提升', '基本达成目标', null, 'unknown'],
    ['显著提升', '部分达成并具有一定效果', null, 'unmet'],
    ['显著提升', '未达成且效果较差', null, 'unmet'],
    ['显著提升', '有所提升', null, 'unknown'],
    ['显著提升', '96%', null, 'unknown'],
    ['100%', '良好', null, 'unknown'],
    ['100%', '部分完成', null, 'unmet'],
    ['≥6个', '5个标段未按期完成', null, 'unmet'],
  ])('%s, %s → %s, %s', check);

  it.each<[actual: string, profile: ReturnType<typeof profile>, low: string, high: string]>([
    ['达成预期指标', PLATFORM, '8', '10'],
    ['基本达成目标', PLATFORM, '6', '10'],
    ['部分达成并具有一定效果', PLATFORM, '6', '8'],
    ['未达成且效果较差', PLATFORM, '0', '6'],
    ['部分达成并具有一定效果', HUBEI, '5', '8'],
    ['未达成且效果较差', HUBEI, '0', '5'],
  ])('%s stands for a band of points', (actual, of, low, high) => {
    const { interval } = scoreRow({ points: 10, target: '显著提升', actual, profile: of });
    expect([interval?.low.toFixed(), interval?.high.toFixed()]).toEqual([low, high]);
  });
});

describe('what cannot be scored', () => {
  it.each<Given>([
    ['', '95%', null, 'unknown'],
    ['/', '95%', null, 'unknown'],
    ['95%', '', null, 'unknown'],
    ['95%', '—', null, 'unknown'],
    ['95%', null, null, 'unknown'],
    ['95%', '12,34', null, 'unknown'],
    ['……', '95%', null, 'unknown'],
    ['95%', '90%-95%', null, 'unknown'],
  ])('%s, %s → %s, %s', (target, actual, score, met) => {
    const outcome = scoreRow({ points: 10, target, actual });
    expect({ score: scoreText(outcome), met: outcome.met }).toEqual({ score, met });
    expect(outcome.explanation.at(-1)?.id).toMatch(/^scoring\.person-/);
  });

  it.each<[points: CellValue, id: string]>([
    ['', 'scoring.no-points'],
    [null, 'scoring.no-points'],
    ['/', 'scoring.no-points'],
    [-5, 'scoring.points-unusable'],
    ['十分', 'scoring.points-unusable'],
    ['见附件', 'scoring.points-unusable'],
    ['5-10', 'scoring.points-unusable'],
  ])('points %s', (points, id) => {
    const { score, interval, kind, explanation } = scoreRow({ points, target: '100%', actual: '100%' });
    expect([score, interval, kind, explanation[0]?.id]).toEqual([null, null, 'no-points', id]);
  });

  it('scores no points as zero', () => {
    expect(scoreText(scoreRow({ points: 0, target: '100%', actual: '90%' }))).toBe('0');
  });
});

describe('the interval of a score', () => {
  it.each<[Row, low: string, high: string]>([
    [{ points: 5, target: '100%', actual: '96.63%', criterion: '得分=执行率*分值' }, '4.83', '4.83175'],
    [{ points: 5, target: '≥71人', actual: '66人' }, '4.64788732394366197183', '4.65'],
    [{ points: 10, target: '100%', actual: '90.00%' }, '9', '9'],
    [{ points: 10, target: '100%', actual: '90.5%' }, '9.045', '9.055'],
    [{ points: 10, target: '≥100人', actual: '约80人' }, '7', '9'],
  ])('%j', (row, low, high) => {
    const { interval } = scoreRow(row);
    expect([interval?.low.toFixed(), interval?.high.toFixed()]).toEqual([low, high]);
  });
});
