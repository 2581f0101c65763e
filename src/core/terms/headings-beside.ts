/** What the columns are called that tell of the others: reasons, rules, remarks, and the rates of money. */
import { each } from './each';
import type { HeadingFrame } from './heading-frame';

const CRITERIA = '标准 细则 规则 准则 办法 方法';

export const HEADINGS_BESIDE: readonly HeadingFrame[] = [
  // What is said beside
  { concept: 'reason', rank: 1, before: '存在问题及', core: '原因 原因分析 原因说明', more: 8 },
  {
    concept: 'reason',
    rank: 2,
    before: '自评',
    core: '得分说明 得分理由 得分情况说明 得分原因 评分说明 评分理由 打分说明 打分理由',
  },
  {
    concept: 'criterion',
    rank: 0,
    open: 12,
    core: each('评分 计分 赋分 打分 扣分 得分', `${CRITERIA} 依据及标准 计算方法 计算方式 计算公式`),
    after: '说明',
    more: 6,
  },
  {
    concept: 'criterion',
    rank: 1,
    open: 12,
    core: each('评价 考核 考评 评定 评判 评审', '标准 细则 规则 准则 办法'),
    after: '说明',
    more: 6,
  },
  { concept: 'remark', rank: 0, core: '备注 备注说明 说明 情况说明' },
  { concept: 'extra', rank: 0, core: '调增 调减 追加 预算调整 年中调整 调整', after: '金额 数 额 情况 预算数额' },
  {
    concept: 'extra',
    rank: 0,
    before: '评价 考核 评分',
    core: '要点 依据 方法 内容及要点 评价要点 考核要点 评价依据 考核方法 评价方法',
  },
  { concept: 'extra', rank: 0, open: 4, core: '佐证材料 证明材料 支撑材料' },
  {
    concept: 'extra',
    rank: 0,
    core: '偏差率 偏离率 偏差度 偏离度 偏差值 偏离值 偏差情况 偏离情况 偏差 偏离',
  },
  { concept: 'rate', rank: 0, open: 10, core: each('执行 支出 支付 使用', '率 进度 比例 比率') },
  { concept: 'arrivalRate', rank: 0, open: 8, core: '到位率 到位比例' },
];
