/** What a unit gives itself for all that it did. */
export const OWN_SCORES = '自评得分 自评总分 自评总得分 自评分 自评综合得分';
/** Who speaks is who gave it: a sentence without may be about another project, or another town. */
export const OWN_VOICE =
  '我镇 我乡 我街道 我局 我县 我区 我市 我州 我省 我厅 我委 我办 我院 我校 我馆 我站 我所 我中心 我单位 我部门 我公司 本单位 本部门 自评工作小组 自评工作组 自评小组';
/** Before points of one of them. */
export const INDICATOR_WORD = '指标';
