/** In a paragraph that proposes, below a heading of problems and proposals. */
export const PROPOSED =
  '建议 今后 下一步 下阶段 下一阶段 下年度 下一年度 拟 力争 争取 计划 应当 应该 应加 应进 应尽 应建 应按 应在 要加 要进 要尽 须 需要 将进 将加 探索 完善';
