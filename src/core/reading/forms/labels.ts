import type { Concept } from '../../model';
import { Composed } from '../../terms/composed';
import { HEAD_FRAMES, type HeadConcept } from '../../terms/heads';
import { SECTION_LABELS } from '../../terms/sections';
import { headingOf } from '../tables/columns';
import { isFundTotal, isTotalLabel, SUBTOTAL } from '../../terms/totals';
import { LONGEST_LABEL, withoutNotes, withoutOrdinal } from '../grid/wording';

/** What a label with its value beside it says about a project. */
export type PairConcept = HeadConcept | Concept;

const HEADS = new Composed(HEAD_FRAMES);

const FACTS: readonly (readonly [Concept, RegExp])[] = [
  [
    'overallCompletion',
    /^(?:绩效|项目|指标)*(?:总体|整体)(?:目标|绩效|指标|绩效指标)?完成率$|^绩效指标(?:总体)?完成率$/,
  ],
  ['completionGap', /^(?:.{0,12}完成.{0,6}(?:之间的)?偏差(?:率|值)?|偏差(?:率|值)?)$/],
  ['fullCount', /^(?:得)?满分(?:的)?(?:三级)?指标(?:数量|个数|数)?$/],
  ['deductedCount', /^扣分(?:的)?(?:三级)?指标(?:数量|个数|数)?$/],
  ['quantifiedRate', /^(?:绩效)?指标量化率$|^量化率$/],
  ['quantifiedCount', /^(?:定量|量化)(?:的)?指标(?:数量|个数|数)?$/],
  ['indicatorCount', /^(?:共设|设置|设)?(?:三级|绩效)?指标(?:总数|数量|个数|总数量|数)$|^三级指标$/],
  ['surveySent', /^(?:共)?(?:发放|发出)(?:调查)?问卷(?:数量|份数|数)?$|^(?:调查)?问卷(?:发放|发出)(?:数量|份数|数)?$/],
  [
    'surveyReturned',
    /^(?:最终|共)?(?:收回|回收)(?:有效)?(?:调查)?问卷(?:数量|份数|数)?$|^(?:调查)?问卷(?:收回|回收)(?:数量|份数|数)?$/,
  ],
  ['projectCount', /^(?:评价)?(?:项目|评价对象|对象)(?:总数|数量|个数|数)$/],
  ['points', /^(?:满分|总分值|分值合计|标准总分|指标总分)$/],
  ['deduction', /^(?:扣分|合计扣分|扣分合计|总扣分)$/],
];

/** Headings that also say something as a label beside a value; points, targets and the like belong to a table only. */
const AS_LABEL = new Map<string, Concept>(
  [
    'initialBudget',
    'budget',
    'received',
    'spent',
    'balance',
    'arrivalRate',
    'amount',
    'score',
    'scoreRate',
    'deductionRate',
    'grade',
  ].map((concept) => [concept, concept as Concept]),
);

/** A label, understood as one that stands before its value. */
export function pairConceptOf(key: string): PairConcept | null {
  if (key.length < 2 || key.length > LONGEST_LABEL) return null;
  const words = withoutOrdinal(withoutNotes(key).replace(/[:*]+$/, ''));
  const named = headOf(words);
  if (named) return named;
  const heading = headingOf(key);
  if (!heading || heading.figure !== null) return null;
  return heading.concept === 'rate' ? 'executionRate' : (AS_LABEL.get(heading.concept) ?? null);
}

/** 「单位名称/项目名称」 asks for either: what it is filled in with is the project where it says so at all. */
function headOf(words: string): PairConcept | null {
  const heads = words.split('/').map(headOrFact);
  if (heads.includes('projectName')) return 'projectName';
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

function headOrFact(words: string): PairConcept | undefined {
  return HEADS.meaningOf(words)?.concept ?? FACTS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What a row adds up. `named` carries the group's own name: 「产出指标小计」. */
export type TotalLabel = 'total' | 'subtotal' | 'average' | { readonly named: string };

const AVERAGE = /^(?:加权)?(?:平均分?|均值|平均得分|平均值|平均分值)$/;
const NAMED_TOTAL = /^(?:(.{2,14}?)(?:小计|合计)|(?:小计|合计)[:-](.{2,14}))$/;

export function totalLabelOf(key: string): TotalLabel | null {
  if (key.length < 2 || key.length > LONGEST_LABEL) return null;
  const words = withoutNotes(key)
    .replace(/[:=]?\d+(?:\.\d+)?分?$/, '')
    .replace(/[:*]+$/, '');
  if (isTotalLabel(words)) return 'total';
  if (AVERAGE.test(words)) return 'average';
  if (SUBTOTAL.has(words)) return 'subtotal';
  const match = NAMED_TOTAL.exec(withoutOrdinal(words));
  const named = match?.[1] ?? match?.[2];
  return named === undefined ? null : { named };
}

const NOTE =
  /^(?:注|备注|附注|说明|填表说明|填报说明|注意事项|备注说明|编制说明)(?:[:.、(]|\d|$)|^(?:填表说明|填报说明)/;
const SIGNATURE =
  /^(?:项目|财务|单位|部门|填报|评价)?(?:负责人|经办人|联系人|填报人|填表人|审核人|评价人|制表人?|复核人|联系电话|填报日期|填表日期|填报时间|填表时间)(?:\(.*\))?(?:[:].*)?$/;
/** Whether a label at the beginning of a row closes the table above it: notes, signatures, the form's next section. */
export function closesTable(key: string): boolean {
  const words = withoutOrdinal(key);
  return NOTE.test(words) || SIGNATURE.test(words) || isSection(words);
}

/** 绩效目标合理性 is an indicator, 绩效目标 the heading of a part of the form: only a whole label opens one, or one with its text behind a colon. */
export function isSection(key: string): boolean {
  const label = withoutNotes(key.split(':', 1)[0] ?? '');
  return SECTIONS.meaningOf(label) !== null;
}

const SECTIONS = new Composed([SECTION_LABELS]);

/** Whether a text is one of the lines to be signed: nothing in it is stated about the project. */
export function isSignature(key: string): boolean {
  return SIGNATURE.test(withoutOrdinal(key));
}

/** Whether a text is a note to the form: nothing in it is stated about the project. */
export function isNote(key: string): boolean {
  return NOTE.test(withoutOrdinal(key));
}

const GRADE =
  /^(?:(?:评价|绩效|自评|综合|评定)*(?:等级|评级|等次)(?:为)?:?)?[“"]?(优秀?|良好?|中等?|差|合格|不合格|较好|一般|较差|及格|不及格)[”"]?$/;

/** The grade word of a cell: 「优」, 「等级：良」, and words outside the regulation's four as written. */
export function gradeWordOf(key: string): string | null {
  return key.length > LONGEST_LABEL ? null : (GRADE.exec(withoutNotes(key))?.[1] ?? null);
}

/** A row of the fund block. */
export interface FundLabel {
  readonly role: 'total' | 'part';
  readonly source: 'fiscal' | 'carryOver' | 'other' | null;
  /** 中央, 省级, 一般公共预算 …: what 财政拨款 may be divided into. */
  readonly isDivision: boolean;
  /** It begins with 其中. */
  readonly within: boolean;
  /** Whether it says of how many years the money is: 中期资金总额, 年度资金总额. */
  readonly years: 'one' | 'several' | null;
}

/** What stands before the money of all years of a longer project. */
const SEVERAL_YEARS =
  /^(?:中期|中长期|长期|实施期|实施期内|项目实施期|项目期|项目周期|全周期|[两三四五3-5]年期?|总体)(?=.)/;
const ONE_YEAR = /^(?:年度|本年|当年|全年|本年度|当年度)/;

const CARRY_OVER = /(?:上年|以前年度|历年|上年度|年初).{0,4}(?:结转|结余)|^(?:结转|结余)(?:结余|结转)?(?:资金)?$/;
const FISCAL_DIVISION =
  /^(?:中央|省级|省|市级|市|县级|县|区级|区县|市县|地方|本级|州级|自治区|自治州|地市|上级|乡镇|兵团|地市级|县区|县市|一般公共预算|政府性基金|国有资本经营)(?:级|本级|及以下)?(?:财政|专项|补助|配套|预算|转移支付)*(?:资金|拨款|补助|经费)?$/;
const FISCAL = /财政(?!专户)|一般公共预算|政府性基金|国有资本|专项债|债券/;
const OTHER =
  /其[他它]资金|其[他它]来源|其[他它]收入|其[他它]$|自筹|单位资金|财政专户|事业收入|经营收入|社会资金|银行贷款|上级补助收入|自有资金|非财政/;

/** 「其中：基本支出：60」 is label and value in one. */
const VALUE_INSIDE = /:\d/;

/** The label of a row of the fund block, or null where it is none of its words. */
export function fundLabelOf(key: string): FundLabel | null {
  if (key.length < 2 || key.length > LONGEST_LABEL || VALUE_INSIDE.test(key)) return null;
  const within = /^其中/.test(key);
  const whole = withoutOrdinal(withoutNotes(key.replace(/^其中[:,、-]?/, ''))).replace(/[:*]+$/, '');
  const words = whole.replace(SEVERAL_YEARS, '');
  const years = words !== whole ? 'several' : ONE_YEAR.test(words) ? 'one' : null;
  if (!within && (isFundTotal(words) || totalLabelOf(words) === 'total')) {
    return { role: 'total', source: null, isDivision: false, within, years };
  }
  const isDivision = FISCAL_DIVISION.test(words);
  const source = CARRY_OVER.test(words)
    ? 'carryOver'
    : OTHER.test(words)
      ? 'other'
      : isDivision || FISCAL.test(words)
        ? 'fiscal'
        : null;
  return source === null && !within ? null : { role: 'part', source, isDivision, within, years };
}
