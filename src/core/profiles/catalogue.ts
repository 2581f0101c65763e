/**
 * Every setting that a workbook may carry on its sheet 评价设置: what it is called, what it means, what may be written. One list for
 * the reader, the pane, the command line and the manual.
 */

export interface Setting {
  /** The same in all languages; accepted as a name too. */
  readonly id: string;
  /** Chinese names; the first is the one that is written. */
  readonly names: readonly string[];
  readonly english: string;
  readonly meaning: { readonly zh: string; readonly en: string };
  /** What may be written. */
  readonly allowed: { readonly zh: string; readonly en: string };
  /** The words that it takes, where there are only a few. */
  readonly words?: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** Which rules, of what year. */
export const GENERAL: readonly Setting[] = [
  {
    id: 'profile',
    names: ['赋分规则', '评分规则'],
    english: 'Scoring profile',
    meaning: {
      zh: '按哪一套规则计算得分；下面的各项规则没有另写的，都按它。不写时按表式，一般表式按财预〔2020〕10号',
      en: 'The rules by which scores are computed, where no setting below says otherwise. Without it the form decides; usually 财预〔2020〕10号',
    },
    allowed: { zh: '下列之一', en: 'one of the list' },
  },
  {
    id: 'period',
    names: ['评价年度', '年度', '评价期间'],
    english: 'Year',
    meaning: { zh: '表中没有写年度时使用', en: 'Used where a form names no year' },
    allowed: { zh: '四位年度，如 2024', en: 'a year of four digits: 2024' },
  },
  {
    id: 'profile-name',
    names: ['规则名称', '自定义规则名称'],
    english: 'Name of own rules',
    meaning: { zh: '改了下面的规则后，这套规则叫什么', en: 'What rules of your own are called' },
    allowed: { zh: '任意名称，如 某市财政局规则', en: 'any name' },
  },
];

/** Rules of one's own, on top of the profile. */
export const OWN_RULES: readonly Setting[] = [
  {
    id: 'grades',
    names: ['等级线', '等级标准'],
    english: 'Grades from',
    meaning: {
      zh: '优、良、中各从多少分起（满分100），其余为差',
      en: 'Scores out of 100 from which 优, 良 and 中 begin; the rest is 差',
    },
    allowed: { zh: '三个由高到低的分数，如 90/80/60', en: 'three falling scores: 90/80/60' },
  },
  {
    id: 'unmet',
    names: ['未达标计分', '定量未达标', '未完成计分'],
    english: 'Target missed',
    meaning: { zh: '定量指标没有达到指标值时怎样得分', en: 'How a quantitative indicator scores below its target' },
    allowed: { zh: '按比例，或 60%起按比例（低于60%不得分）', en: 'ratio, or ratio-from-60 (nothing below 60 %)' },
    words: { zh: ['按比例', '60%起按比例'], en: ['ratio', 'ratio-from-60'] },
  },
  {
    id: 'reverse',
    names: ['反向指标计分', '反向指标'],
    english: 'Upper limit exceeded',
    meaning: { zh: '“≤”的指标超出指标值时怎样得分', en: 'How an indicator with ≤ scores above its target' },
    allowed: {
      zh: '按比例（目标÷完成），线性（两倍时为0），或不得分',
      en: 'ratio (target ÷ actual), linear (nothing at twice the target), or nothing',
    },
    words: { zh: ['按比例', '线性', '不得分'], en: ['ratio', 'linear', 'nothing'] },
  },
  {
    id: 'over-from',
    names: ['超额阈值', '超额完成阈值', '超额线'],
    english: 'Overshoot from',
    meaning: { zh: '完成率达到多少须说明原因', en: 'Completion from which a reason is required' },
    allowed: { zh: '大于100%的百分比，如 130%', en: 'a percentage above 100 %: 130%' },
  },
  {
    id: 'over-deduct',
    names: ['超额扣分', '超额完成扣分'],
    english: 'Points off for overshoot',
    meaning: { zh: '完成率达到超额阈值时扣几分', en: 'Points taken off from there' },
    allowed: { zh: '分数，或 无', en: 'points, or none' },
  },
  {
    id: 'execution',
    names: ['执行率计分', '预算执行率计分', '执行率得分'],
    english: 'Execution rate scored',
    meaning: { zh: '预算执行率怎样得分', en: 'How the execution rate scores' },
    allowed: {
      zh: '按比例，或由高到低的“执行率:得分比例”，如 100%:100%；80%:70%；60%:50%',
      en: 'ratio, or falling “rate:share of points”: 100%:100%; 80%:70%; 60%:50%',
    },
  },
  {
    id: 'satisfaction',
    names: ['满意度计分', '满意度得分'],
    english: 'Satisfaction scored',
    meaning: {
      zh: '满意度指标怎样得分；没有写时同其他定量指标',
      en: 'How satisfaction scores; like other figures where empty',
    },
    allowed: {
      zh: '由高到低的“满意度:得分比例”，如 90%:100%；80%:80%；60%:50%',
      en: 'falling “satisfaction:share of points”: 90%:100%; 80%:80%; 60%:50%',
    },
  },
  {
    id: 'bands',
    names: ['定性档次', '定性区间', '定性指标档次'],
    english: 'Qualitative bands',
    meaning: {
      zh: '达成、部分达成、未达成三档各从分值的百分之几起',
      en: 'Shares of the points from which met, partly met and not met begin',
    },
    allowed: { zh: '三个由高到低的百分比，如 80/60/0', en: 'three falling percentages: 80/60/0' },
  },
  {
    id: 'per-unit',
    names: ['每档扣分', '扣分取整', '每单位扣分'],
    english: 'Deduction per step',
    meaning: { zh: '“每下降N%扣M分”不足一档时怎样扣', en: 'What an incomplete step of “M points off per N %” costs' },
    allowed: {
      zh: '按比例，足额计（不足一档不扣），或不足按一计',
      en: 'proRata, whole (nothing), or started (a full step)',
    },
    words: { zh: ['按比例', '足额计', '不足按一计'], en: ['proRata', 'whole', 'started'] },
  },
  {
    id: 'total-caps',
    names: ['总分上限', '总分封顶'],
    english: 'Total capped',
    meaning: { zh: '执行率低于多少时总分最高几分', en: 'The highest total below an execution rate' },
    allowed: {
      zh: '由低到高的“执行率:最高分”，如 50%:59；60%:69，或 无',
      en: 'rising “rate:at most”: 50%:59; 60%:69, or none',
    },
  },
  {
    id: 'splits',
    names: ['权重分配', '一级指标分值', '分值分配'],
    english: 'Split of points',
    meaning: {
      zh: '一级指标应有的分值；几种都可以的，用；分开',
      en: 'Points of the level-1 groups; several accepted splits are divided by ;',
    },
    allowed: {
      zh: '名称和分值，如 预算执行率10 产出50 效益30 满意度10，或 无',
      en: 'names and points: 预算执行率10 产出50 效益30 满意度10, or none',
    },
  },
];

const PERCENT = { zh: '百分比，如 90%', en: 'a percentage: 90%' };

/** Limits of the checks; the id is that of the check with its option. */
export const LIMITS: readonly Setting[] = [
  {
    id: 'fund-execution-low.threshold',
    names: ['执行率下限'],
    english: 'Lowest execution rate',
    meaning: { zh: '预算执行率低于此值须说明原因', en: 'A reason is required below this execution rate' },
    allowed: PERCENT,
  },
  {
    id: 'monitoring-behind.behind',
    names: ['进度落后界限'],
    english: 'Behind by',
    meaning: {
      zh: '监控表中进度落后于时间多少须说明原因',
      en: 'How far a project may be behind the time gone without a reason',
    },
    allowed: { zh: '百分比，如 20%', en: 'a percentage: 20%' },
  },
  {
    id: 'weight-concentration.share',
    names: ['单个指标分值上限'],
    english: 'Largest share of one indicator',
    meaning: { zh: '一个指标最多占总分值的多少', en: 'The largest share of all points for one indicator' },
    allowed: { zh: '百分比，如 50%', en: 'a percentage: 50%' },
  },
  {
    id: 'weight-policy.results-share',
    names: ['产出效益分值下限'],
    english: 'Smallest share of results',
    meaning: {
      zh: '产出与效益的分值合计至少占多少',
      en: 'The smallest share of points for outputs and outcomes together',
    },
    allowed: { zh: '百分比，如 60%', en: 'a percentage: 60%' },
  },
  {
    id: 'weight-total.full-mark',
    names: ['满分'],
    english: 'Full mark',
    meaning: { zh: '各项分值合计应为多少', en: 'What all points add up to' },
    allowed: { zh: '分数，如 100', en: 'points: 100' },
  },
  {
    id: 'over-achievement.note',
    names: ['超额提示线'],
    english: 'Overshoot noted from',
    meaning: { zh: '完成率达到此值时给出提示', en: 'Completion from which it is noted' },
    allowed: { zh: '大于100%的百分比，如 120%', en: 'a percentage above 100 %: 120%' },
  },
];

/** All settings, in the order in which they are written. */
export const SETTINGS: readonly Setting[] = [...GENERAL, ...OWN_RULES, ...LIMITS];
