/** Figures of the published report: 克拉玛依市本级, key evaluations of 2023. Money in 万元. */
export const year = '2023';

export interface Evaluated {
  readonly name: string;
  readonly unit: string;
  readonly fundType: string;
  readonly category: string;
  /** Null where the report gives none. */
  readonly amount: number | null;
  readonly spent: number | null;
  readonly executionRate: number | null;
  readonly score: number;
  readonly grade: string;
}

const GENERAL = '一般公共预算';
const PURCHASE = '政府采购';

const paidInFull = (
  name: string,
  unit: string,
  fundType: string,
  category: string,
  amount: number,
  score: number,
  grade: string,
): Evaluated => ({ name, unit, fundType, category, amount, spent: amount, executionRate: 1, score, grade });

export const projects: readonly Evaluated[] = [
  paidInFull('医疗设备购置（重症医疗设备）项目', '克拉玛依市人民医院', GENERAL, PURCHASE, 338.43, 84.76, '良'),
  paidInFull(
    '第二污水处理厂污水收集系统工程（一期）',
    '克拉玛依市住房和城乡建设管理局',
    GENERAL,
    PURCHASE,
    2177.62,
    90.35,
    '优',
  ),
  {
    name: '克拉玛依市委党校迁建工程资金项目',
    unit: '中国共产党克拉玛依市委员会党校',
    fundType: GENERAL,
    category: PURCHASE,
    amount: null,
    spent: null,
    executionRate: null,
    score: 94.33,
    grade: '优',
  },
  paidInFull('委托业务专项项目', '克拉玛依市国有资产监督管理委员会', GENERAL, '政府购买服务', 133.5, 91.5, '优'),
  paidInFull('调查研究专项经费', '中共克拉玛依市委员会政策研究室', GENERAL, '其他', 19.76, 91.43, '优'),
  paidInFull('发放电子消费券经费项目', '克拉玛依市商务局', GENERAL, '其他', 1788.07, 85.93, '良'),
  paidInFull('未保中心（救助站）项目建设费', '克拉玛依市民政局', '政府性基金预算', '其他', 465.47, 83.32, '良'),
  {
    name: '涉粮企业土地确权专项经费项目',
    unit: '克拉玛依市腾飞粮油储备购销有限责任公司',
    fundType: '国有资本经营预算',
    category: '其他',
    amount: 2438,
    spent: 2404,
    executionRate: 0.9861,
    score: 86.93,
    grade: '良',
  },
];

/** Evaluated beside the projects. */
export const others = [
  { name: '克拉玛依市水务局2023年部门整体支出', kind: '部门整体', amount: 5400.96, score: 92.2, grade: '优' },
  { name: '白碱滩区财政运行情况综合绩效', kind: '下级财政', amount: null, score: 96.02, grade: '优' },
] as const;

export const sums = {
  all: { count: 8, amount: 11600.85 },
  byFundType: [
    { name: GENERAL, count: 6, amount: 8697.38 },
    { name: '政府性基金预算', count: 1, amount: 465.47 },
    { name: '国有资本经营预算', count: 1, amount: 2438 },
  ],
  /** Within 一般公共预算. */
  byCategory: [
    { name: PURCHASE, count: 3, amount: 6756.05 },
    { name: '政府购买服务', count: 1, amount: 133.5 },
    { name: '其他', count: 2, amount: 1807.83 },
  ],
} as const;

export const objects = { all: 10, department: 1, lower: 1, purchase: 3, service: 1, others: 4 } as const;

/** Ten sites are said to be 30 % of the projects. */
export const sites = { count: 10, share: '30%' } as const;
