/** Columns of a table that say of each row when it was due and when it was done. */
import { each, maybe } from './each';

const DEEDS = '完工 竣工 完成 交付 交货 到货 建成';
const DAYS = '日期 时间';

export const DUE_COLUMNS = each('合同 计划 约定 合同约定 合同规定 应 要求 预定', DEEDS, DAYS);
export const DONE_COLUMNS = each('实际', DEEDS, DAYS);

/** Rates of those that were done in time. */
export const ON_TIME_RATES = each(maybe('项目 工程 任务 工程项目 建设 学校'), '按期 按时 如期', DEEDS, '率');
/** Where a report says so, a later day may have been kept. */
export const DAYS_PUT_OFF = '顺延 同意延期 批准延期 批复延期 延期申请 补充协议 工期调整 调整工期';
