/** Figures of the published report: 阿克陶县人民政府办公室, 工作经费, 2022. Money in 万元. */
import type { Level1 } from '../layout/levels';

export const project = {
  name: '工作经费',
  unit: '阿克陶县人民政府办公室',
  year: '2022',
  period: '2022年1月-2022年12月',
} as const;

export const funds = { budget: 192.05, received: 192.05, spent: 192.05, executionRate: 1 } as const;

/** People of the unit; the 33 retired are counted as in service. */
export const staff = {
  posts: { all: 43, administrative: 20, workers: 9, institution: 14 },
  inService: { all: 77, administrative: 19, workers: 9, institution: 16, retired: 33 },
} as const;

export interface Goal {
  readonly name: string;
  readonly target: string;
}

export interface Scored extends Goal {
  readonly actual: string | number;
  readonly points: number | null;
  readonly score: number | null;
}

/** Quantity: name, target and actual as typed, points. */
const quantities: readonly (readonly [name: string, target: string, actual: string, points: number])[] = [
  ['保障职工人数（人）', '=44人', '44人', 2],
  ['购买办公费批次（次/年）', '=8次', '8次', 2],
  ['电费缴费月数（月）', '=12月', '12月', 1],
  ['支付水费月数', '=12月', '12月', 1],
  ['出差干部人数（人）', '=20人', '20人', 1],
  ['办公设备购置采购批次(次/年）', '=5(次/年）', '5(次/年）', 1],
  ['车辆维护数（辆）', '=18（辆）', '18（辆）', 1],
  ['支付电话费及网络费月数（月）', '=12月', '12月', 1],
];

/** The nine cost lines: name and amount. */
const costs: readonly (readonly [name: string, amount: number])[] = [
  ['办公费（万元）', 68.95],
  ['手续费（万元）', 0.1],
  ['水费缴费月数（万元）', 1],
  ['电费缴费月数（万元）', 7],
  ['邮电费（万元）', 4],
  ['差旅费（万元）', 15],
  ['维修(护)费（万元）', 30],
  ['生活补助（万元）', 6],
  ['公务用车运行维护费（万元）', 60],
];

const compliance = '资金使用合规率（%）';
const satisfaction = { name: '受益群众满意度（%）', target: '>=95%', actual: '95%' };

export const goals: readonly Level1<Goal>[] = [
  {
    label: '产出指标',
    groups: [
      { label: '数量指标', indicators: quantities.map(([name, target]) => ({ name, target })) },
      { label: '质量指标', indicators: [{ name: compliance, target: '=100%' }] },
      { label: '时效指标', indicators: [{ name: compliance, target: '>=100%' }] },
      { label: '成本指标', indicators: costs.map(([name, amount]) => ({ name, target: `=${amount}（万元）` })) },
    ],
  },
  {
    label: '效益指标',
    groups: [
      { label: '社会效益指标', indicators: [{ name: '提升员工办公效率', target: '有效强化' }] },
      { label: '可持续影响指标', indicators: [{ name: '提升员工办公效率', target: '有效保障' }] },
    ],
  },
  { label: '满意度指标', groups: [{ label: '满意度指标', indicators: [satisfaction] }] },
];

const full = (name: string, target: string, actual: string, points: number): Scored => ({
  name,
  target,
  actual,
  points,
  score: points,
});
const words = (name: string, value: string, points: number) => full(name, value, value, points);

/** The report gives no points of the first three indicators of 决策; they share the 8 that are left of its 20. */
export const levels: readonly Level1<Scored>[] = [
  {
    label: '决策（20分）',
    groups: [
      { label: '项目立项', indicators: [words('立项依据充分性', '充分', 3), words('立项程序规范性', '规范', 3)] },
      { label: '绩效目标', indicators: [words('绩效目标合理性', '合理', 2), words('绩效指标明确性', '明确', 2)] },
      { label: '资金投入', indicators: [words('预算编制科学性', '科学', 5), words('资金分配合理性', '合理', 5)] },
    ],
  },
  {
    label: '过程（20分）',
    groups: [
      {
        label: '资金管理',
        indicators: [
          full('资金到位率', '100%', '100%', 5),
          full('预算执行率', '100%', '100%', 5),
          words('资金使用合规性', '合规', 5),
        ],
      },
      { label: '组织实施', indicators: [words('管理制度健全性', '健全', 2), words('制度执行有效性', '有效', 3)] },
    ],
  },
  {
    label: '产出（40分）',
    groups: [
      {
        label: '产出数量',
        indicators: quantities.map(([name, target, actual, points]) => full(name, target, actual, points)),
      },
      { label: '产出质量', indicators: [full(compliance, '=100%', '100%', 10)] },
      { label: '产出时效', indicators: [full(compliance, '>=100%', '100%', 10)] },
      {
        label: '产出成本',
        indicators: [
          full('项目支出成本（万元）', `=${funds.budget}（万元）`, String(funds.spent), 10),
          ...costs.map(([name, amount]) => ({
            name: `其中：${name}`,
            target: `=${amount}（万元）`,
            actual: amount,
            points: null,
            score: null,
          })),
        ],
      },
    ],
  },
  {
    label: '效益（20分）',
    groups: [
      { label: '社会效益指标', indicators: [words('提升公共服务水平', '有效强化', 5)] },
      { label: '可持续影响指标', indicators: [words('维护社会稳定和长治久安', '有效保障', 5)] },
      {
        label: '满意度指标',
        indicators: [full(satisfaction.name, satisfaction.target, satisfaction.actual, 10)],
      },
    ],
  },
];

export const partScores = [
  { name: '决策', points: 20, score: 20 },
  { name: '过程', points: 20, score: 20 },
  { name: '产出', points: 40, score: 40 },
  { name: '效益', points: 20, score: 20 },
] as const;

/** 决策 is said to have 22 indicators; there are six. */
export const declared = { decisionIndicators: 22, processIndicators: 5, satisfactionInConclusion: '99%' } as const;

export const total = { points: 100, score: 100, grade: '优', completion: '100%' } as const;
