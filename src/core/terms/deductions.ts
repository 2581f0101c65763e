/** What the reason beside a score says was taken: 「3个村缺验收单，扣3分」. Before the figure, folded. */

/** Taken, and not what a rule would take; of one cause, or of all. */
export const TAKEN = /(?:^|[^应拟可需须再不每])扣(?:除|减|分)?(?:了|为|:)?$/;
export const TAKEN_IN_ALL = /(?:共计?|合计|累计|总计|总共)扣(?:除|减|分)?(?:了|为|:)?$/;
/** What lays down a rule says nothing of what was taken. */
export const LAYS_DOWN = /每|否则|酌情|不得分|扣完/;
