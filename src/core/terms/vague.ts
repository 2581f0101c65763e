/** Words of which a target may be made that nobody can measure: 有效提升, 明显改善, 稳步提高. */
import { Matcher } from './matcher';

const WORDS =
  // How much
  '有效 明显 显著 进一步 逐步 逐年 不断 持续 稳步 大幅 大力 切实 全面 有所 较大 一定 一定程度 一定程度上 积极 充分 大大 极大 较为 更加 基本 长期 ' +
  // What becomes of it
  '提升 提高 改善 增强 促进 推动 推进 优化 加强 保障 发展 增加 减少 降低 下降 提供 带动 拉动 缓解 改进 完善 增长 维护 助力 ' +
  // What it is then
  '良好 较好 好 优良 高 较高 低 较低 较强 强 显著性 满意 优 良 可控 合理 适当 较多 ' +
  // Nothing
  '效果 成效 程度 影响 作用 水平 能力 情况 得到 取得 有 了 的 地 与 和 、 , 。 中';

const MATCHER = new Matcher(WORDS.split(' ').map((word) => [word, true] as const));

/** Whether a target is made of nothing but such words. Folded text in, without blanks. */
export function isVague(words: string): boolean {
  for (let at = 0; at < words.length;) {
    const found = MATCHER.match(words, at);
    if (!found) return false;
    at += found[0].length;
  }
  return words !== '';
}

/** Level-2 groups that count or date what is done: words alone are no target there. */
export const MEASURED_GROUPS = '数量 时效 成本';
