/**
 * Names and markers of the sheets. The names are Chinese in both languages, so that a later run finds and updates them
 * whatever the language is; the titles inside are translated.
 */
export const SUMMARY_SHEET = '评价汇总';
export const FINDINGS_SHEET = '检查结果';
export const DETAILS_SHEET = '项目明细';

export const SUMMARY_MARKER = 'performance-evaluation:summary';
export const FINDINGS_MARKER = 'performance-evaluation:findings';
export const DETAILS_MARKER = 'performance-evaluation:details';
