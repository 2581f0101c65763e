/** How many there are, how many are missing, and the rate of both: 「实有51名，较定员缺9名，在岗率85%」. */

/** Before how many are missing. */
export const MISSING = '缺 缺少 空缺 缺编 缺额 缺员 差 少 短缺';
/** What the rate of those there are is called. */
export const RATES_OF_PLACES =
  '在岗率 满编率 到岗率 配备率 满员率 在编率 编制使用率 配置率 到位率 覆盖率 完成率 参保率';
