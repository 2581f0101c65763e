/** Figures of the published report: 天水市麦积区市场监督管理局, 质量强市, 2023. Money in 万元. */
export const project = {
  name: '质量强市项目',
  unit: '天水市麦积区市场监督管理局',
  year: '2023',
} as const;

export const funds = { budget: 50, spent: 28.98 } as const;

/** Measuring instruments verified: the three kinds add up. */
export const verified = { all: 1489, trade: 649, safety: 762, medical: 78 } as const;

export const work = {
  laboratories: 8,
  compulsoryProducts: 87,
  appliances: 10,
  instrumentsInspected: 610,
  enterprisesPledged: 22,
  enterprisesVisited: 25,
} as const;

/** 「优秀」 is no grade of the regulation. */
export const conclusion = { score: 90, grade: '优秀' } as const;
