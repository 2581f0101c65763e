/** Labels of a form's head: of the project, of those who run it, of its time, and of what says nothing about it. */
import type { Frame } from './composed';
import { each } from './each';

export type HeadConcept = 'projectName' | 'department' | 'implementer' | 'reporter' | 'period' | 'aside';

export interface HeadFrame extends Frame {
  readonly concept: HeadConcept;
}

export const HEAD_FRAMES: readonly HeadFrame[] = [
  {
    concept: 'projectName',
    before: '评价 被评价 自评 财政 预算 部门 部门预算 专项 中央 省级 市级 县级 区级 转移支付 支出 绩效 二级 子',
    core: '项目名称 专项名称 政策名称 转移支付名称 专项资金名称 项目支出名称 支出项目名称 项目政策名称 政策项目名称 资金名称 项目资金名称',
  },
  {
    concept: 'department',
    before: '中央 地方 省级 市级 县级 区级 项目 业务 预算 资金 财政 一级 政策',
    core: '主管部门 主管单位 业务主管部门 主管预算单位',
    after: '名称 及代码 名称及代码',
  },
  {
    concept: 'implementer',
    before: '项目 具体 实际 资金 政策 主要 省级 市级 县级 区级',
    core: each('实施 承担 申报 预算 执行 建设 责任', '单位 部门') + ' 项目单位 项目实施机构',
    after: '名称 及代码',
  },
  {
    concept: 'reporter',
    before: '资金使用 资金 使用 填报 填表 被评价 预算 报送 自评 评价 本 部门 省级 市级 县级 区级',
    core: '单位 部门',
    after: '名称',
  },
  {
    concept: 'aside',
    before: '项目 单位 预算 功能科目 联系 办公 财务 填报 评价 报告 填表 主管 部门 报表 技术 现场',
    core: '编码 代码 编号 电话 手机 电话号码 手机号码 邮编 邮政编码 日期 填报时间 评价时间 报告时间 填表时间 联系人 负责人 经办人 填表人 填报人 审核人',
  },
  {
    concept: 'period',
    before: '评价 预算 项目 实施 自评 绩效 资金 所属 执行',
    core: '年度 年份 所属期',
  },
  {
    concept: 'period',
    before: '项目',
    core: each('实施 执行 起止 建设', '时间 期限 期 周期 年限 年度') + ' 项目期 项目期限 项目周期 起止年月',
  },
];
