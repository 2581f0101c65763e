/** Sentences above a list that say how many projects follow: 「新增专项债券项目5个，争取债券资金4.31亿元，现公布如下」. */

/** The number of projects, and all that were evaluated by their own units; 其中 and words of a selection tell of other ones. */
export const PROJECTS_COUNTED =
  /(?:项目(?:总数|数量)?(?:共计?|合计|总计)?(?:为|有)?(\d{1,4})个(?!\p{Script=Han})|(?<!第)(\d{1,4})个(?:[^,，。;；其]{0,12})项目(?=[,，。;；:：])|(?<=共)[计有对组织]{0,3}(\d{1,4})个(?:[^,，。;；其]{0,12})项目(?=(?:均|全部)?(?:开展|进行|实行|实施|完成)了?(?:全面|部门)?(?:绩效)?自评))/gu;
/** Their money, in the clause that follows. */
export const MONEY_ANNOUNCED =
  /(?:债券|项目|涉及|争取|安排|下达)(?:财政|专项|补助|债券|预算|项目)*(?:资金|金额|投资)(?:总额|规模)?(?:共计?|合计|总计)?(?:为)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))/gu;
/** What makes a number one of several. */
export const ANNOUNCES_PART = /其中|抽取|抽查|重点评价|选取|分别/;

/**
 * A note below a list that counts all of it: 「说明：本表共7个项目」, 「以上3个项目共拨付资金1286万元」. Of whose projects it tells is said by its label or by its
 * first word; 「表中2个项目未完工」 are some of them.
 */
const NOTE = '(?:(?:填表|自评)?(?:情况)?(?:说明|备注|附注|注)[:：]?)';
const THIS_LIST = '(?:[本此该上]表|本次|表[中内]|以上|上述)';
const COUNTS = '(?:合计|共计|总计|共有|总共|共)(?:涉及|安排|实施|有|包括)?';
/** 「2024年我局纳入绩效自评的项目」: whose and which, up to the word itself. */
const NAMED_PROJECTS = `(?:20\\d{2}年度?)?[^\\d,，。;；其上去前另]{0,16}项目`;
/** 「共汇总专项债券项目12个」: all projects of a list may be called so, and never some of them. */
const KIND_OF_PROJECTS =
  '(?:专项债券|债券|财政|专项|支出|资金|预算|部门|单位|本级|省级|市级|县级|区级|绩效|自评|评价|评估)*项目';
export const PROJECTS_NOTED = new RegExp(
  `^(?:${NOTE}(?:1[.、．])?${THIS_LIST}?|${THIS_LIST})(?:所?列示?|反映|涉及|包[含括]|统计)?的?` +
    `(?:(?:项目)?${COUNTS}(?:汇总|统计|收录)?(?:${KIND_OF_PROJECTS})?(\\d{1,4})个(?:项目)?(?=[,，。;；]|$)|(\\d{1,4})个项目(?=均|全部|都|共|合计))|` +
    `^${NOTE}(?:1[.、．])?${NAMED_PROJECTS}${COUNTS}(\\d{1,4})个(?=[,，。;；]|$)`,
  'u',
);
/** What a note tells of some of them. */
export const NOTED_PART = /其中.*$/u;
/** The money of all of them. */
export const MONEY_NOTED =
  /(?:合计|共计|总计|总共|共|总金额|总额)(?:拨付|下达|安排|投入|支出|支付|发放|补助|使用|到位|财政|专项|资金|金额|总额|为)*(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))/gu;
