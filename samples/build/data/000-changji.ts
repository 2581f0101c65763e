/** Figures of the published report: 昌吉回族自治州特种设备检验检测所, 特种设备检验检测经费, 2023. Money in 万元. */
import type { Level1 } from '../layout/levels';

export const project = {
  name: '特种设备检验检测经费',
  unit: '昌吉回族自治州特种设备检验检测所',
  year: '2023',
  period: '2023年1月-2023年12月',
} as const;

export const funds = {
  budget: 1560,
  received: 1560,
  spent: 1507.45,
  balance: 52.55,
  arrivalRate: 1,
  executionRate: 0.9663,
  /** As the paragraph on deviations has it, against 1507.45 everywhere else. */
  spentInDeviations: 1507.24,
  items: [
    { name: '业务经费', amount: 1227.09 },
    { name: '仪器设备购置费', amount: 280.36 },
  ],
} as const;

export interface Goal {
  readonly name: string;
  readonly target: string;
}

export const goals: readonly Level1<Goal>[] = [
  {
    label: '产出指标',
    groups: [
      {
        label: '数量指标',
        indicators: [
          { name: '特种设备检验台次', target: '≥33000台' },
          { name: '保障办公人员人数', target: '≥71人' },
        ],
      },
      { label: '质量指标', indicators: [{ name: '特种设备合格率', target: '100.00%' }] },
      {
        label: '成本指标',
        indicators: [
          { name: '特种设备检验成本支出', target: '≤680.00万元' },
          { name: '保障检验检测办公经费支出', target: '≤880.00万元' },
        ],
      },
    ],
  },
  {
    label: '效益指标',
    groups: [{ label: '社会效益指标', indicators: [{ name: '保障全州特种设备安全运行', target: '保障' }] }],
  },
  {
    label: '满意度指标',
    groups: [{ label: '满意度指标', indicators: [{ name: '服务企业满意度', target: '≥95.00%' }] }],
  },
];

export const goalCounts = { all: 7, quantified: 6, qualitative: 1, quantifiedRate: '85.71%' } as const;

export interface Scored extends Goal {
  readonly actual: string;
  readonly completion: number;
  readonly points: number;
  readonly score: number;
  readonly reason?: string;
}

export interface Part {
  readonly name: string;
  readonly points: number;
  readonly score: number;
  readonly scoreRate: string;
  readonly full: number;
  readonly levels: Level1<Scored>;
}

const met = (name: string, words: string, points: number): Scored => ({
  name,
  target: words,
  actual: words,
  completion: 1,
  points,
  score: points,
});

export const parts: readonly Part[] = [
  {
    name: '决策',
    points: 21,
    score: 21,
    scoreRate: '100.00%',
    full: 6,
    levels: {
      label: '决策',
      groups: [
        { label: '项目立项', indicators: [met('立项依据充分性', '充分', 5), met('立项程序规范性', '规范', 3)] },
        { label: '绩效目标', indicators: [met('绩效目标合理性', '合理', 4), met('绩效指标明确性', '明确', 3)] },
        { label: '资金投入', indicators: [met('预算编制科学性', '科学', 4), met('资金分配合理性', '合理', 2)] },
      ],
    },
  },
  {
    name: '过程',
    points: 19,
    score: 18.83,
    scoreRate: '99.11%',
    full: 4,
    levels: {
      label: '过程',
      groups: [
        {
          label: '资金管理',
          indicators: [
            { name: '资金到位率', target: '100.00%', actual: '100.00%', completion: 1, points: 4, score: 4 },
            {
              name: '预算执行率',
              target: '100.00%',
              actual: '96.63%',
              completion: 0.9663,
              points: 5,
              score: 4.83,
              reason: '部分聘用人员离职，相应经费未支出，形成结余；今后按月核对进度。',
            },
            met('资金使用合规性', '合规', 4),
          ],
        },
        { label: '组织实施', indicators: [met('管理制度健全性', '健全', 2), met('制度执行有效性', '有效', 4)] },
      ],
    },
  },
  {
    name: '产出',
    points: 30,
    score: 29.65,
    scoreRate: '98.83%',
    full: 4,
    levels: {
      label: '产出',
      groups: [
        {
          label: '产出数量',
          indicators: [
            { name: '特种设备检验台次', target: '≥33000台', actual: '41261台', completion: 1, points: 9, score: 9 },
            {
              name: '保障办公人员人数',
              target: '≥71人',
              actual: '66人',
              completion: 0.9296,
              points: 5,
              score: 4.65,
              reason: '年内5名长期聘用人员辞职，未及时调整指标值；今后人员变动时同步调整。',
            },
          ],
        },
        {
          label: '产出质量',
          indicators: [
            { name: '特种设备合格率', target: '100.00%', actual: '100.00%', completion: 1, points: 5, score: 5 },
          ],
        },
        {
          label: '产出成本',
          indicators: [
            {
              name: '特种设备检验成本支出',
              target: '≤680.00万元',
              actual: '680.00万元',
              completion: 1,
              points: 5,
              score: 5,
            },
            {
              name: '保障检验检测办公经费支出',
              target: '≤880.00万元',
              actual: '827.45万元',
              completion: 1,
              points: 6,
              score: 6,
            },
          ],
        },
      ],
    },
  },
  {
    name: '效益',
    points: 30,
    score: 30,
    scoreRate: '100.00%',
    full: 2,
    levels: {
      label: '效益',
      groups: [
        {
          label: '项目效益',
          indicators: [
            {
              name: '保障全州特种设备安全运行',
              target: '保障',
              actual: '基本达成目标',
              completion: 1,
              points: 20,
              score: 20,
            },
          ],
        },
        {
          label: '满意度',
          indicators: [
            { name: '服务企业满意度', target: '≥95.00%', actual: '95.00%', completion: 1, points: 10, score: 10 },
          ],
        },
      ],
    },
  },
];

export const total = {
  points: 100,
  score: 99.48,
  grade: '优',
  count: 18,
  full: 16,
  deducted: 2,
  completion: '88.89%',
  gap: 7.74,
} as const;

export const survey = { sent: 100, returned: 95 } as const;
