/** Names of firms, schools and the like, one by one. */

/** What is counted so has a name of its own. */
export const NAMED_COUNTERS = '家 所 场 条 座 届 支 部';
/** Before the number of names that a clause of figures follows, and nothing joins the last two. */
export const SHORT_NAMES = '条 座 所 家 个';
/** Between the count and the first name, behind a comma; with 包括 there may be more of them. */
export const NAMES_LEADS = '分别为 分别是 依次为 依次是 即 具体为 具体是 名单为 他们是';
/** … and right behind what is counted. */
export const NAMES_LEAD_ALONE = '分别为 分别是 依次为 依次是';
/** The list leaves names out. */
export const AND_SO_ON = '等';
/** Joins the last two. */
export const JOINS_NAMES = '和 及 与 以及';
/** … and not within a name: 完成及时性, 社会参与度. */
export const NAMES_JOINED =
  /以及|(?<![普涉])及(?!时|格|早)|(?<![温缓共饱总])和(?!谐|平|解|睦|美)|(?<![参赠授])与(?!会|否)/g;
/** What is listed by name is counted by these: offices, places, kinds of things; never people, points or copies. */
export const NAMED_BY = '个 家 项 所 处 座 条 支 类 种 大类 场 届';
