/** An invented self-evaluation form in which everything agrees. Money in 万元. */
import type { Level1 } from '../layout/levels';

export const project = {
  name: '公共图书馆延时开放服务经费',
  department: '示例县文化和旅游局',
  unit: '示例县图书馆',
  year: '2024',
} as const;

export const goals = {
  expected: '晚间和周末延时开放，举办阅读活动，方便读者，读者满意。',
  reached: '延时开放124天，举办阅读活动36场，接待读者63180人次，读者满意度93.5%。',
} as const;

export interface FundLine {
  readonly name: string;
  readonly initial: number;
  readonly budget: number;
  readonly spent: number;
  readonly rate: number | null;
}

export const fundTotal = { initial: 86, budget: 86, spent: 82.56, points: 10, rate: 0.96, score: 9.6 } as const;
export const fundParts: readonly FundLine[] = [
  { name: '其中：当年财政拨款', initial: 80, budget: 80, spent: 76.56, rate: 0.957 },
  { name: '上年结转资金', initial: 6, budget: 6, spent: 6, rate: 1 },
  { name: '其他资金', initial: 0, budget: 0, spent: 0, rate: null },
];

export interface Scored {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: number;
  readonly score: number;
  readonly reason?: string;
}

const met = (name: string, target: string, actual: string): Scored => ({ name, target, actual, points: 10, score: 10 });

export const levels: readonly Level1<Scored>[] = [
  {
    label: '产出指标\n（50分）',
    groups: [
      {
        label: '数量指标',
        indicators: [
          met('延时开放天数', '≥120天', '124天'),
          {
            name: '举办阅读活动场次',
            target: '≥40场',
            actual: '36场',
            points: 10,
            score: 9,
            reason: '场馆维修停办4场活动；下年提前安排替代场地。',
          },
        ],
      },
      { label: '质量指标', indicators: [met('阅读活动验收合格率', '100%', '100%')] },
      { label: '时效指标', indicators: [met('新书上架及时率', '≥95%', '96%')] },
      { label: '成本指标', indicators: [met('单场活动平均成本', '≤0.50万元', '0.48万元')] },
    ],
  },
  {
    label: '效益指标\n（30分）',
    groups: [
      {
        label: '社会效益指标',
        indicators: [met('接待读者人次', '≥60000人次', '63180人次'), met('读者阅读便利程度', '有效提升', '有效提升')],
      },
      { label: '可持续影响指标', indicators: [met('志愿服务制度', '健全', '健全')] },
    ],
  },
  {
    label: '满意度指标\n（10分）',
    groups: [{ label: '服务对象满意度指标', indicators: [met('读者满意度', '≥90%', '93.5%')] }],
  },
];

export const total = { points: 100, score: 98.6 } as const;
