/** Figures of the published report: 宁夏特种设备检验检测院, 检验检测能力提升项目购置设备经费, 2021. */
import type { Level1 } from '../layout/levels';

export const project = {
  name: '检验检测能力提升项目购置设备经费',
  unit: '宁夏特种设备检验检测院',
  department: '宁夏回族自治区市场监督管理厅',
  year: '2021',
} as const;

/** Money of the text, in 万元. */
export const funds = {
  budget: '1,000.00',
  received: '1,000.00',
  spent: '780.5784',
  spentOfYear: '629.6755',
  spentOfCarryOver: '150.9029',
  balance: '219.4216',
  executionRate: '78.06%',
} as const;

/** The table by lots, in 元. */
export const lots = [
  { name: '1标段', planned: 3538400, actual: 2748000, balance: 790400, rate: 0.7766 },
  { name: '2标段', planned: 664300, actual: 529600, balance: 134700, rate: 0.7972 },
  { name: '3标段', planned: 3115300, actual: 2458944, balance: 656356, rate: 0.7893 },
  { name: '4标段', planned: 481900, actual: 341240, balance: 140660, rate: 0.7081 },
  { name: '5标段', planned: 1100000, actual: 864000, balance: 236000, rate: 0.7855, note: '预计2022年8月到货' },
  { name: '6标段', planned: 1100100, actual: 864000, balance: 236100, rate: 0.7854 },
] as const;
export const lotsTotal = { planned: 10000000, actual: 7805784, balance: 2194216, rate: 0.7806 } as const;

/** What the goals say is to be bought; 376 sets against the 502 of the analysis. */
export const purchases = [
  { name: '检验检测专项能力提升设备购置数量', cost: '检验检测专项能力提升设备购置成本', sets: 300, amount: 640.28 },
  { name: '电梯综合培训专用设备购置数量', cost: '电梯综合培训专用设备购置成本', sets: 76, amount: 359.72 },
] as const;
export const purchasesTotal = { sets: 376, amount: 1000 } as const;

export interface Goal {
  readonly name: string;
  readonly target: string;
}

export const goals: readonly Level1<Goal>[] = [
  {
    label: '产出指标',
    groups: [
      { label: '数量指标', indicators: purchases.map(({ name, sets }) => ({ name, target: `${sets}台` })) },
      {
        label: '质量指标',
        indicators: [
          { name: '采购设备达标率', target: '100%' },
          { name: '竣工验收率', target: '100%' },
          { name: '设备购置安装率', target: '100%' },
        ],
      },
      { label: '时效指标', indicators: [{ name: '设备交货验收时效率', target: '100%' }] },
      {
        label: '成本指标',
        indicators: purchases.map(({ cost, amount }) => ({ name: cost, target: `≤${amount}万元` })),
      },
    ],
  },
  {
    label: '效益指标',
    groups: [{ label: '经济效益指标', indicators: [{ name: '电梯项目培训收入', target: '100万元' }] }],
  },
  {
    label: '满意度指标',
    groups: [{ label: '服务对象满意度', indicators: [{ name: '使用人员、服务对象满意度', target: '≥90%' }] }],
  },
];

export const output = { planned: 502, actual: 437, rate: '87.05%', rateInConclusions: '86.19%' } as const;

export interface Scored {
  readonly name: string;
  readonly points: number;
  readonly target: string;
  readonly actual: string;
  readonly score: number;
  readonly scoreRate: number;
  /** 指标解释及评价要点, 评价标准, 评价依据. */
  readonly meaning: string;
  readonly criterion: string;
  readonly evidence: string;
}

const full = (
  name: string,
  points: number,
  value: string,
  meaning: string,
  criterion: string,
  evidence: string,
): Scored => ({
  name,
  points,
  target: value,
  actual: value,
  score: points,
  scoreRate: 1,
  meaning,
  criterion,
  evidence,
});

export const levels: readonly Level1<Scored>[] = [
  {
    label: '决策\n（16分）',
    groups: [
      {
        label: '项目立项\n（6分）',
        indicators: [
          full(
            '立项依据充分性',
            3,
            '充分',
            '看项目立项有没有依据。\n1、是否符合法规和自治区政策；\n2、是否符合行业规划；\n3、是否属于部门职责；\n4、是否由财政支持、有无重复。',
            '1、立项符合法规和自治区政策的，得1分；\n2、符合行业规划的，得0.5分；\n3、属于部门职责的，得0.5分；\n4、属于财政支持范围且没有重复项目的，得1分。不符合的不得分。',
            '立项文件、批复',
          ),
          full(
            '立项程序规范性',
            3,
            '规范',
            '看申请和设立过程是否规范。\n1、程序；\n2、审批材料；\n3、事前论证。',
            '1、按规定程序申请的，得1分；\n2、审批材料合乎要求的，得1分；\n3、事前经过论证和集体决策的，得1分。不符合的不得分。',
            '申请、批复文件',
          ),
        ],
      },
      {
        label: '绩效目标\n（5分）',
        indicators: [
          full(
            '绩效目标合理性',
            2,
            '合理',
            '看目标是否切合实际。\n1、有无目标；\n2、与工作内容的关系；\n3、业绩水平；\n4、与资金量是否匹配。',
            '1、有绩效目标的，得0.5分；\n2、与单位工作内容相关的，得0.5分；\n3、符合正常业绩水平的，得0.5分；\n4、与任务数或预算数匹配的，得0.5分。不符合的不得分。',
            '绩效目标申报表',
          ),
          full(
            '绩效指标明确性',
            3,
            '明确',
            '看目标是否细化、可衡量。\n1、是否细化为指标；\n2、是否可衡量；\n3、与年度任务是否对应。',
            '1、目标明确清晰的，得1分；\n2、有具体目标数、可衡量的，得1分；\n3、与年度任务对应的，得1分。不符合的不得分。',
            '绩效目标申报表、事前评估',
          ),
        ],
      },
      {
        label: '资金投入\n（5分）',
        indicators: [
          full(
            '预算编制科学性',
            3,
            '科学',
            '看预算编制有无论证和标准。\n1、论证；\n2、内容匹配；\n3、测算依据；\n4、与任务匹配。',
            '1、预算经过论证的，得0.5分；\n2、预算内容与项目内容匹配的，得1分；\n3、测算有依据、按标准编制的，得1分；\n4、资金量与任务匹配的，得0.5分。不符合的不得分。',
            '事前评估、预算测算明细',
          ),
          full(
            '资金分配合理性',
            2,
            '合理',
            '看资金分配有无依据。\n1、依据是否充分；\n2、额度是否合理。',
            '1、分配依据充分的，得1分；\n2、分配额度合理的，得1分。不符合的不得分。',
            '预算分配计划、支付凭证',
          ),
        ],
      },
    ],
  },
  {
    label: '过程\n（29分）',
    groups: [
      {
        label: '资金管理\n（14分）',
        indicators: [
          full(
            '资金到位率',
            9,
            '100%',
            '资金到位率＝实际到位资金÷预算资金×100%。',
            '1、资金到位率100%的，得9分；\n2、没有全额到位的，按实际到位率比例计算得分。',
            '预算下达和调整文件',
          ),
          {
            name: '预算执行率',
            points: 2,
            target: '100%',
            actual: '78.06%',
            score: 0.9,
            scoreRate: 0.45,
            meaning: '预算执行率＝实际支出资金÷实际到位资金×100%。',
            criterion: '执行率达到100%得满分，每下降2%扣0.1分，扣完为止。',
            evidence: '合同、支付凭证',
          },
          {
            name: '资金使用合规性',
            points: 3,
            target: '合规',
            actual: '1标段用款不合专项资金管理制度',
            score: 2.9,
            scoreRate: 0.9667,
            meaning: '看资金使用是否合乎制度。\n1、财务制度；\n2、审批手续；\n3、用途；\n4、有无截留挪用。',
            criterion:
              '1、合乎财务制度和专项资金办法的，得0.5分；\n2、拨付审批手续完整的，得0.5分；\n3、用途与批复一致的，得0.25分；\n4、没有截留、挤占、挪用的，得0.25分。不符合的不得分。',
            evidence: '资金核查、拨付凭证',
          },
        ],
      },
      {
        label: '组织实施\n（15分）',
        indicators: [
          full(
            '管理制度健全性',
            8,
            '健全',
            '看财务和业务管理制度是否健全。\n①项目管理制度；\n②制度完整、有管理机构；\n③财务制度；\n④专项资金办法。',
            '1、有项目管理制度的，得2分；\n2、制度完整可行、有管理机构的，得2分；\n3、有财务管理制度的，得1分；\n4、有专项资金管理办法的，得1分。不符合的不得分。',
            '管理制度文件',
          ),
          full(
            '制度执行有效性',
            7,
            '有效',
            '看制度执行是否有效。\n1、遵守规定；\n2、调整手续；\n3、资料归档；\n4、条件落实。',
            '1、遵守有关规定的，得1分；\n2、调整手续完备的，得1分；\n3、合同、验收等资料齐全并归档的，得1分；\n4、人员、场地、设备落实的，得1分。不符合的不得分。',
            '会议纪要、合同、台账',
          ),
        ],
      },
    ],
  },
  {
    label: '产出\n（35分）',
    groups: [
      {
        label: '产出数量\n（16分）',
        indicators: [
          {
            name: '实际完成率',
            points: 16,
            target: '>=计划产出',
            actual: '87.05%',
            score: 12,
            scoreRate: 0.75,
            meaning: '实际完成率＝实际产出数÷计划产出数×100%。',
            criterion: '实际完成率≥95%得16分，95%~90%得14分，90%~80%得12分，80%~70%得10分，70%~60%得8分，<60%不得分',
            evidence: '项目总结、产出台账',
          },
        ],
      },
      {
        label: '产出质量\n（12分）',
        indicators: [
          {
            name: '质量达标率',
            points: 12,
            target: '100%',
            actual: '少验2项',
            score: 8,
            scoreRate: 0.6667,
            meaning: '质量达标率＝质量达标产出数÷实际产出数×100%。',
            criterion: '验收手续完备且检验合格得满分，少验一项扣2分',
            evidence: '验收或技术鉴定资料',
          },
        ],
      },
      {
        label: '产出时效\n（4分）',
        indicators: [
          {
            name: '完成及时性',
            points: 4,
            target: '2021年',
            actual: '未完成5项',
            score: 0.67,
            scoreRate: 0.1675,
            meaning: '比较实际完成时间与计划完成时间，按标段计。',
            criterion: '全部完成得满分，未完成一项扣0.67分。',
            evidence: '验收资料',
          },
        ],
      },
      {
        label: '产出成本\n（3分）',
        indicators: [
          {
            name: '成本节约率',
            points: 3,
            target: '15%',
            actual: '无法核算',
            score: 0,
            scoreRate: 0,
            meaning: '成本节约率＝（计划成本－实际成本）÷计划成本×100%。',
            criterion:
              '节约率15%（含）以上的，得满分；10%（含）-15%的，得0.5分；0（含）-10%的，得0.5分；超过预算的，不得分。',
            evidence: '预算批复、支出明细账',
          },
        ],
      },
    ],
  },
  {
    label: '效益\n（20分）',
    groups: [
      {
        label: '项目效益\n（20分）',
        indicators: [
          {
            name: '社会效益',
            points: 8,
            target: '明显提升',
            actual: '设备投用，无样品检测服务记录',
            score: 6,
            scoreRate: 0.75,
            meaning: '1.为企业提供更便捷的检验服务；\n2.提高履职和服务能力。',
            criterion: '设备正常运行率100%、满足要求得满分；没有样品检测服务记录的扣2分。',
            evidence: '检测台账、访谈记录',
          },
          full(
            '可持续影响',
            7,
            '目标持续保障',
            '1.政策和行业环境是否可持续；\n2.后续运行和成效是否可持续；\n3.运行保障经费是否可持续。',
            '符合一项评价要点得3分，不符合评价要点不得分',
            '台账、访谈记录',
          ),
          {
            name: '使用人员、服务对象满意度',
            points: 5,
            target: '100%',
            actual: '未提供满意度记录',
            score: 3,
            scoreRate: 0.6,
            meaning: '1.使用人员的满意程度；\n2.服务对象有无投诉。',
            criterion: '满意且没有投诉得满分，投诉1次扣2分，扣完为止；没有投诉台账或满意度记录的扣2分',
            evidence: '投诉台账、满意度记录',
          },
        ],
      },
    ],
  },
];

export interface PartResult {
  readonly name: string;
  readonly points: string;
  readonly score: string;
  readonly scoreRate: string;
  readonly deducted?: string;
  readonly deductionRate?: string;
}

export const partResults: readonly PartResult[] = [
  { name: '决策', points: '16.00', score: '16.00', scoreRate: '100%' },
  { name: '过程', points: '29.00', score: '27.80', scoreRate: '95.86%', deducted: '1.20', deductionRate: '4.14%' },
  { name: '产出', points: '35.00', score: '20.67', scoreRate: '59.06%', deducted: '14.33', deductionRate: '40.94%' },
  { name: '效益', points: '20.00', score: '16.00', scoreRate: '80%', deducted: '4.00', deductionRate: '20%' },
];

export const total = { points: 100, score: 80.47, scoreRate: 0.8047, grade: '良' } as const;

/** Points taken from single indicators, as the analysis writes them. */
export const deductions = {
  executionRate: '1.10',
  compliance: '0.1',
  completion: 4,
  quality: 4,
  timeliness: '3.33',
} as const;

/** Lots looked at on site. */
export const visited = { lots: 2, ofLots: 6, share: '33.33%' } as const;
