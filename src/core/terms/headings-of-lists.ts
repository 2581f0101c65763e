/** What the columns of lists are called: projects, units, kinds of money, grades and counts. */
import { each } from './each';
import { type HeadingFrame, REVIEWERS } from './heading-frame';

export const LIST_HEADINGS: readonly HeadingFrame[] = [
  // Lists
  {
    concept: 'project',
    rank: 0,
    before: '评价 被评价 绩效评价 自评 重点 子 专项 支出',
    core: '项目名称 对象名称 项目政策名称 项目资金名称 对象政策名称 对象资金名称 评价项目 评价对象 重点评价项目 重点评价对象 评价报告 评价报告名称',
  },
  {
    concept: 'project',
    rank: 0,
    core: each('科室 处室 股室 单位 部门 主管单位 主管部门 类别', '/ 及 、', '项目名称'),
  },
  { concept: 'project', rank: 1, core: '项目 子项目' },
  {
    concept: 'organisation',
    rank: 0,
    before: '主管 实施 项目 预算 项目实施 承担 主管预算 申报 使用 资金使用 项目主管 责任 执行',
    core: `${each('主管 实施 项目 预算 承担 申报 使用 责任 执行', '单位 部门')} 部门 地区 区县 县区 县市 市县 乡镇 街道 镇街 镇办 村居 社区 学校 园区 补助对象 受益单位 受助单位 资金使用单位 所属单位 单位名称`,
    after: '名称',
  },
  {
    concept: 'fundType',
    rank: 0,
    core: each('资金 预算 经费', '性质 类型 来源 类别 种类 属性'),
  },
  {
    concept: 'category',
    rank: 0,
    before: '项目 评价 评价对象 采购',
    core: '类别 类型 分类 项目类别 项目类型 项目性质 项目属性',
  },
  {
    concept: 'grade',
    rank: 0,
    before: '评价 绩效 自评 评定 得分 综合 结果 考核',
    core: '等级 评级 等次 评价结果 自评结果 结论等级',
  },
  { concept: 'reviewGrade', rank: 0, before: `${REVIEWERS} 评价`, core: each(REVIEWERS, '等级 评级 等次 结果') },
  { concept: 'count', rank: 0, before: '项目 评价 对象', core: '个数 数量 项目数 对象数 项目数量 数' },
  {
    concept: 'fundPart',
    rank: 0,
    before: '其中 其中:',
    core: '合计 小计 财政拨款 财政资金 中央 省级 市级 县级 区级 地方 自筹 其他 其他资金 一般公共预算 政府性基金 本年财政拨款 当年财政拨款 上年结转 上年结转资金',
  },
];
