/** Sentences above a list that say how many projects follow: 「新增专项债券项目5个，争取债券资金4.31亿元，现公布如下」. */

/** The number of projects; 其中 and words of a selection tell of other ones. */
export const PROJECTS_COUNTED =
  /(?:项目(?:总数|数量)?(?:共计?|合计|总计)?(?:为|有)?(\d{1,4})个(?!\p{Script=Han})|(?<!第)(\d{1,4})个(?:[^,，。;；其]{0,12})项目(?=[,，。;；:：]))/gu;
/** Their money, in the clause that follows. */
export const MONEY_ANNOUNCED =
  /(?:债券|项目|涉及|争取|安排|下达)(?:财政|专项|补助|债券|项目)*(?:资金|金额|投资)(?:总额|规模)?(?:共计?|合计|总计)?(?:为)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))/gu;
/** What makes a number one of several. */
export const ANNOUNCES_PART = /其中|抽取|抽查|重点评价|选取|分别/;
