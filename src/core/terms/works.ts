/** What happens once to a work or a purchase, in its order, as reports tell it beside a date. */
import { each, maybe } from './each';
import type { Table } from './matcher';

/** One thing after the other: a later stage is never before an earlier one of its chain. */
export type Stage =
  | 'begun'
  | 'finished'
  | 'tried'
  | 'accepted'
  | 'used'
  | 'announced'
  | 'opened'
  | 'won'
  | 'signed'
  | 'delivered'
  | 'checked'
  | 'drafted'
  | 'reported';

export const CHAINS: readonly (readonly Stage[])[] = [
  ['begun', 'finished', 'tried', 'accepted'],
  // Some are used before they are accepted.
  ['begun', 'used'],
  ['announced', 'opened', 'won', 'signed'],
  ['checked', 'reported'],
  ['drafted', 'reported'],
];

/** … and in a table that most rows bear out. */
export const COLUMN_CHAINS: readonly (readonly Stage[])[] = [...CHAINS, ['signed', 'delivered', 'accepted']];

/** Behind a date, in the same clause: 「2022年3月10日开工建设」, 「2022年9月18日进行竣工验收」. */
export const STAGES_TOLD: Table<Stage> = [
  [
    'begun',
    '开工 开工建设 正式开工 动工 动工建设 破土动工 开始施工 进场施工 进场开工 正式进场 开始建设 开始实施 启动建设 启动实施 启动施工 组织进场 入场施工 开工令',
  ],
  [
    'finished',
    '竣工 完工 全面完工 全部完工 全面竣工 全部竣工 建成投入使用 建成并投入使用 完成建设 完成施工 完成全部施工 完成全部施工任务 完成全部施工内容 完成施工内容 完成施工任务 完成全部建设任务 完成建设任务 完成全部工程 施工完毕 建成 完成全部改造 完成改造 完成安装调试 完成全部安装',
  ],
  ['tried', '初验 初步验收 通过初验 完成初验 组织初验 通过初步验收 完成初步验收 预验收'],
  ['used', '投入使用 交付使用 正式投用 投用 启用'],
  [
    'accepted',
    '竣工验收 完工验收 通过验收 通过竣工验收 完成验收 完成竣工验收 工程竣工验收 组织验收 验收合格 交工验收 竣工验收合格 组织竣工验收 最终验收 终验 通过县级验收 通过区级验收 通过市级验收 通过省级验收 通过县级竣工验收 通过市级竣工验收',
  ],
  [
    'announced',
    '发布招标公告 发布采购公告 发布公告 招标公告 采购公告 挂网 发布磋商公告 发布竞争性磋商公告 发布询价公告',
  ],
  ['opened', '开标 开标评标 组织开标 评标 开标评审 磋商评审 组织评审'],
  [
    'won',
    '中标 成交 发出中标通知书 发布中标公告 中标公告 中标通知书 确定中标 确定中标单位 确定中标人 确定施工单位 确定供应商 确定中标供应商 确定成交供应商 发布成交公告 公示中标结果 中标结果公告',
  ],
  [
    'signed',
    '签订合同 签订施工合同 签订采购合同 签订服务合同 签订合同书 签订建设合同 签署合同 签订供货合同 签订承包合同 签订协议',
  ],
  ['checked', '抽查 自查 开展自评 组织自评 现场核查 现场评价 开展核查 组织核查 实地核查 组织自查 开展自查'],
  [
    'drafted',
    each('出具 形成 提交 完成 报送 撰写完成 编制完成', each(['', '了'], maybe('评价 绩效评价 自评'), '报告初稿 初稿')),
  ],
  [
    'reported',
    `${each('出具 形成 提交 完成 报送', maybe('了'), '正式报告 正式评价报告 正式绩效评价报告 报告终稿 评价报告终稿')} ` +
      '形成自评报告 形成评价报告 形成绩效评价报告 形成绩效自评报告 出具评价报告 出具绩效评价报告 出具报告 完成自评报告 完成评价报告 提交自评报告 提交评价报告 报送自评报告',
  ],
];

/** 「施工于2023年6月30日结束」: what ends on the day is what stands before it. */
export const WORK_ENDED = '结束 完毕 收尾 全部结束';
export const ENDS_OF_WORK = '施工 建设 改造 安装 实施';

/** Where a sentence goes on with one of several works, and tells of no other. */
export const ONE_OF_THEM = '其中';
/** Of the whole work, wherever in a report it is told. */
export const WHOLE_WORK = '全部工程 全部项目 整个工程 整个项目 工程整体 项目整体 全部建设内容';

/** … by no name: 「项目于2023年3月通过县级验收」. */
export const BARE_WORK = '项目 工程 本项目 该项目 本工程 该工程 整个项目 整个工程 全部工程';

/** A verb and its object apart from each other: 「依据中标通知书签订养护服务合同」. */
export const SIGNS = '签订 签署';
export const SIGNED = '合同 协议';

/** Before a date, naming the stage whose date it is: 「开工日期为2022年3月10日」. */
export const STAGE_DATES: Table<Stage> = [
  ['begun', '开工日期 开工时间 实际开工日期 实际开工时间 动工时间'],
  ['finished', '竣工日期 竣工时间 实际竣工日期 实际竣工时间 完工日期 完工时间 实际完工日期'],
  ['accepted', '验收日期 验收时间 竣工验收时间 竣工验收日期'],
  ['announced', '招标公告时间 招标公告日期 公告日期'],
  ['opened', '开标时间 开标日期'],
  ['won', '中标日期 中标时间 中标通知书日期'],
  ['signed', '合同签订时间 合同签订日期 签订时间 签订日期'],
];

/** The same as headings of columns. */
export const COLUMN_STAGES: Table<Stage> = [
  ['begun', '开始日期 开始时间 起始日期 起始时间 开工 实际开始时间 进场日期 进场时间'],
  ['finished', '结束日期 结束时间 终止日期 终止时间 截止日期 完工 竣工 实际完工时间 实际完成时间 实际结束时间'],
  ['delivered', '到货日期 到货时间 交货日期 交货时间 供货日期 供货时间 实际到货日期 实际到货时间'],
  ['accepted', '竣工验收 终验日期 终验时间'],
  ['won', '成交日期 成交时间 定标日期 定标时间 中标通知书发出日期'],
  ['signed', '合同日期 合同时间 签约日期 签约时间 合同签署日期'],
];

/** Before a date or around a stage: what was to be, or was not. */
export const NOT_DONE =
  '计划 约定 应于 应在 应当 拟于 拟在 拟定 预计 要求 目标 原定 规定 须 力争 确保 尚未 未能 未按 未通过 未完 预期 承诺 延期至 推迟至 顺延至 初步设计 初步方案 前完成 申请 建议';

/** Behind a date of a sentence that told of agreed ones: this one is none of them. */
export const HAPPENED = '实际 已 才 方才';

/** Several works in one text, or one of several: their dates are each their own. */
export const SEVERAL_WORKS =
  '一期 二期 三期 四期 标段 一标 二标 三标 包组 号楼 其中 分别 首批 第一批 第二批 第三批 一批 二批 最后一批 部分 大部分 绝大部分 小部分 一部分 个别 各 均 子项目 单项 附属 分项 另一 先期 前期工程 续建 上年 补充协议 变更 重新 再次 第二次 第一次 二次 分包 设计合同 监理合同 复验 整改后';

/** … but these are parts of one work, or who took part in it, and what they found. */
export const PARTS_OF_ONE =
  '各项 各类 各方 各参建 各环节 各专业 及各 和各 与各 、各 会同各 组织各 邀请各 联合各 由各 各方均 结论均 结果均 均为合格 均合格 各项指标均 部分于 部分已于';
/** Who came to accept a work, by what they are; a stage of their own is told by other words. */
export const ACCEPTORS = '勘察、 、勘察 勘察单位 、检测 检测单位 、审计 审计部门 审计单位 、消防 消防部门';
/** Before the day of a stage: 「至2023年10月20日全部改造工程方才完工」. */
export const UNTIL_THEN = '至 直至 直到 到 延至 迟至 拖至';

/** Beside a stage that is none of the whole work: another contract, what was delivered, what was there before. */
export const OTHER_STAGES =
  '代理 勘察 测绘 咨询 检测 审计 评估 村委会 设备 材料 到货 隐蔽 中期 阶段 消防 专项 货物 苗木 样品 基础 前一年 上一年 以前年度 原有 依托 手续';

/** Who does it, at the end of the words before a date; these words name no other work. */
export const DOERS = '支队 大队 单位 公司 中心 局 方 人 主体 供应商 机构 部门 政府 委员会 小组 集团 院 处 办 股 科';
/** The work itself, by no name. */
export const THE_WORK =
  '本 该 此 整个 全部 项目 工程 施工 建设 服务 采购 由 经 并 后 即 最终 实际 正式 随后 于 在 为 : 招标 公开 合同 组织 通过 公告';
/** What works are called by, right before the stage behind a date. */
export const WORK_NAMES = '桥 路 厂 馆 楼 站 渠 坝 水库 管网 地块 小区 校 院 镇 乡 村 街道 社区 工程 项目 段 园 场';
/** In the heading of a paragraph that goes on with the same work. */
export const GOES_ON_WITH = '情况 过程 管理 招标 采购 合同 实施 进度 验收 建设 施工 程序 制度 质量 履约 组织 时效 资金';

/** What is done on a day, in any work. */
export const DONE_VERBS =
  '完成 完工 竣工 交付 入库 上线 验收 建成 投入使用 拨付 发放 到位 签订 提交 送达 通过 割接 开通';

/** Ends a clause that tells what was done before: 「在工程全部完工并经检测合格后，」. */
export const AFTER_ANOTHER = '后 之后 以后 基础上';

/** By whom a day was laid down, and what day it is … */
export const AGREED = '合同约定 约定 合同规定 合同要求 合同明确';
export const AGREED_DAYS = '完工日期 竣工日期 完工时间 竣工时间 交付日期 交付时间 交货日期 交货时间 完成时间 完成日期';
/** … until it became another one. */
export const AGREED_CHANGED = '顺延 延期 延长 补充协议 批准 展期 调整为 变更为';
/** Said on a condition, or of what is to come. */
export const SUPPOSED = '若 如果 如未 应在 应于 须 确保 力争 建议 要求';

/** Papers on a project that a public body approves one after the other. */
export type Paper = 'proposed' | 'studied' | 'designed';
export const PAPERS_IN_ORDER: readonly Paper[] = ['proposed', 'studied', 'designed'];
export const PAPERS: Table<Paper> = [
  ['proposed', '项目建议书'],
  ['studied', '可行性研究报告 可行性研究 可研报告 可研'],
  ['designed', '初步设计 初设'],
];
export const APPROVED = '批复 批准 获批 审批通过 核准';
/** Another paper of that name, or none yet; one for both. */
export const NOT_APPROVED =
  '未 拟 计划 申请 待 尚 应于 应在 预计 要求 调整 变更 重新 修编 修改 补充 代 上报 送审 组织 委托';
