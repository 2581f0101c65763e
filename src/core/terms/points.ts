/** How points and scores are written into names, headings and rows. */

const FIGURE = '\\d{1,3}(?:\\.\\d{1,4})?';
const OPEN = '[(（[【]';
const CLOSE = '[)）\\]】]';

/** 「立项依据充分性（3分）」, 「决策 (满分16)」: the points of what is named before. */
export const POINTS_IN_BRACKETS = new RegExp(
  `${OPEN}\\s*(?:共|满分|权重|分值|计)?[:：]?\\s*(${FIGURE})\\s*分?\\s*${CLOSE}`,
);
/** 「（特性指标50分）」: whose the points are may be said before them, but not what each of several gets, or loses. */
export const POINTS_OF_NAMED = new RegExp(
  `${OPEN}\\s*(?![^)）\\]】]*(?:每|各|扣|加|减|超|最高|至少|以上|以内))[^)）\\]】\\d]{1,10}(${FIGURE})\\s*分\\s*${CLOSE}`,
);
/** 「决策指标（21.0%）」: points as a share of the whole. */
export const SHARE_IN_BRACKETS = new RegExp(`${OPEN}\\s*(?:权重|占)?[:：]?\\s*(${FIGURE})\\s*[%％]\\s*${CLOSE}`);
/** 「A1项目立项5分」: a code before the name holds figures as well. */
export const POINTS_BEHIND = new RegExp(`^((?:[A-Z]\\d{1,6})?\\D*[^\\d.\\s:：])\\s*(${FIGURE})\\s*分$`);
/** A figure that says that it is points. */
export const SAYS_POINTS = /\d\s*分/;

/** Behind a heading: 「得分98」, 「分值:100分」. Folded. */
export const HEADING_AND_FIGURE = /^(\D+?)[:]?(\d{1,3}(?:\.\d{1,2})?)分?$/;
/** All of a heading's note: 「(100分)」, 「(满分20)」, 「(80%)」. */
export const NOTE_OF_POINTS = /^\(?(?:满分|共)?(\d{1,3}(?:\.\d{1,2})?)[分%]?\)?$/;

/** Behind the label of a row: 「合计=98.5分」. */
export const FIGURE_BEHIND_LABEL = /[:=]?\d+(?:\.\d+)?分?$/;
/** 「合计(100分)」: the points of all in the label of the row that adds them up. */
export const POINTS_OF_ALL = /[(](?:满分)?(\d{2,3})分?[)]/;
/** 「总分:98」: the score of all in that label. */
export const SCORE_OF_ALL = /(?:总分|得分|合计):(\d{1,3}(?:\.\d{1,2})?)分?$/;
/** 「自评得分:98」, 「评分为:98分」: a score in a cell of its own. */
export const SCORE_IN_CELL = /(?:得分|总分|评分)(?:为)?:(\d{1,3}(?:\.\d{1,2})?)分?$/;
/** Beside amounts, of the money rather than of the project. */
export const OWN_SCORE = '得分 执行得分 预算执行得分 执行率得分 预算执行率得分';
/** In the label of a row whose only figure is a score. */
export const OF_SCORES = '得分 评分';

/** Behind the points of a part comes its score, behind its score the rate. */
export const BEFORE_SCORE = /^\)?,?(?:评价|实际|指标|自评|实)?得分?(?:为)?\d/;

/** Between the points and the score. */
export const SCORE_BEHIND = /^\)?,?(?:评价|实际|指标|自评|实)?得分?(?:为)?$/;

/** Between a score and its rate. */
export const BEFORE_RATE = /^,得分率/;
/** From the bracket behind a heading to the points of what it names. */
export const MARKS_OPENING = /^\((?:满分|分值|共|权重)?(?:为|:)?$/;
