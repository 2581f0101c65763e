/** 财预〔2020〕10号, annex 2: the framework by which a department, a finance bureau or a third party evaluates a project. */
import type { BlankForm } from '../form';
import { sumOf } from '../formulas';
import { FormSheet, type FormOptions } from '../sheet';

const NAME = '项目支出绩效评价指标体系及评分表';
const WIDTHS = [8, 10, 13, 6, 28, 40, 16, 7, 18];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '分值', '指标解释', '评分标准', '完成情况', '得分', '扣分原因'];
const [POINTS, SCORE] = [3, 7] as const;
const FULL_MARK = 100;

type Indicator = readonly [name: string, points: number, meaning: string, criterion: string];
type Group = readonly [name: string, indicators: readonly Indicator[]];

/** Points are a proposal: the annex has none, and leaves at least 60 to 产出 and 效益. */
const LEVELS: readonly (readonly [name: string, groups: readonly Group[]])[] = [
  [
    '决策\n（15分）',
    [
      [
        '项目立项',
        [
          [
            '立项依据充分性',
            3,
            '项目立项是否符合法律法规、相关政策、发展规划以及部门职责',
            '立项依据充分得满分，每有一项不符合扣1分，扣完为止。',
          ],
          [
            '立项程序规范性',
            2,
            '项目申请、设立过程是否符合相关要求',
            '程序规范得满分，每有一项不符合扣1分，扣完为止。',
          ],
        ],
      ],
      [
        '绩效目标',
        [
          [
            '绩效目标合理性',
            3,
            '项目所设定的绩效目标是否依据充分，是否符合客观实际',
            '目标合理得满分，每有一项不符合扣1分，扣完为止。',
          ],
          [
            '绩效指标明确性',
            2,
            '依据绩效目标设定的绩效指标是否清晰、细化、可衡量',
            '指标明确得满分，每有一项不符合扣1分，扣完为止。',
          ],
        ],
      ],
      [
        '资金投入',
        [
          [
            '预算编制科学性',
            3,
            '项目预算编制是否经过科学论证、有明确标准，资金额度与年度目标是否相适应',
            '编制科学得满分，每有一项不符合扣1分，扣完为止。',
          ],
          [
            '资金分配合理性',
            2,
            '项目预算资金分配是否有测算依据，与项目单位或地方实际是否相适应',
            '分配合理得满分，每有一项不符合扣1分，扣完为止。',
          ],
        ],
      ],
    ],
  ],
  [
    '过程\n（25分）',
    [
      [
        '资金管理',
        [
          ['资金到位率', 5, '实际到位资金与预算资金的比率', '得分=资金到位率×分值，最高不超过分值。'],
          ['预算执行率', 5, '实际支出资金与实际到位资金的比率', '得分=预算执行率×分值，最高不超过分值。'],
          [
            '资金使用合规性',
            5,
            '项目资金使用是否符合相关的财务管理制度规定',
            '使用合规得满分，每发现一例不符合扣1分，扣完为止。',
          ],
        ],
      ],
      [
        '组织实施',
        [
          [
            '管理制度健全性',
            5,
            '项目实施单位的财务和业务管理制度是否健全',
            '制度健全得满分，每缺少一项扣1分，扣完为止。',
          ],
          ['制度执行有效性', 5, '项目实施是否符合相关管理规定', '执行有效得满分，每发现一例不符合扣1分，扣完为止。'],
        ],
      ],
    ],
  ],
  [
    '产出\n（30分）',
    [
      [
        '产出数量',
        [['实际完成率', 10, '项目实施的实际产出数与计划产出数的比率', '得分=实际完成率×分值，最高不超过分值。']],
      ],
      [
        '产出质量',
        [['质量达标率', 10, '项目完成的质量达标产出数与实际产出数的比率', '得分=质量达标率×分值，最高不超过分值。']],
      ],
      [
        '产出时效',
        [['完成及时性', 5, '项目实际完成时间与计划完成时间的比较', '按时完成得满分，每延迟一个月扣1分，扣完为止。']],
      ],
      [
        '产出成本',
        [['成本节约率', 5, '完成项目计划工作目标的实际节约成本与计划成本的比率', '成本节约率≥0得满分，小于0不得分。']],
      ],
    ],
  ],
  [
    '效益\n（30分）',
    [
      [
        '项目效益',
        [
          [
            '实施效益',
            20,
            '项目实施所产生的社会效益、经济效益、生态效益、可持续影响等',
            '达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照分值的100-80%（含80%）、80-60%（含60%）、60-0%确定得分。',
          ],
          [
            '满意度',
            10,
            '社会公众或服务对象对项目实施效果的满意程度',
            '满意度≥90%得10分，80%（含）-90%得8分，60%（含）-80%得5分，低于60%不得分。',
          ],
        ],
      ],
    ],
  ],
];

export const framework: BlankForm = {
  id: 'framework',
  name: NAME,
  english: 'Framework of indicators for an evaluation',
  purpose: {
    zh: '部门、财政或第三方评价：决策、过程、产出、效益逐项评分',
    en: 'Evaluation by a department, a finance bureau or a third party: 决策, 过程, 产出, 效益',
  },
  source: {
    zh: '财预〔2020〕10号 附件2；分值和评分标准为示例，可改',
    en: '财预〔2020〕10号, annex 2; points and criteria are a proposal',
  },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）');
  sheet.pairs([
    [0, '项目名称', 2],
    [5, '评价机构', 6],
  ]);
  sheet.labels(0, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(28);
  const top = sheet.row;
  for (const [level, groups] of LEVELS) {
    const rows = groups.reduce((sum, [, indicators]) => sum + indicators.length, 0);
    sheet.put(0, level, 'form-label', { bottom: sheet.row + rows - 1 });
    for (const [group, indicators] of groups) {
      sheet.put(1, group, 'form-label', { bottom: sheet.row + indicators.length - 1 });
      for (const indicator of indicators) indicatorRow(sheet, indicator);
    }
  }
  const scores = `${sheet.at(SCORE, top)}:${sheet.at(SCORE, sheet.row - 1)}`;
  sheet.put(0, '合计', 'form-label', { right: 2 });
  sheet.put(POINTS, FULL_MARK, 'form-value');
  sheet.blanks(4, 6);
  sheet.formula(SCORE, sumOf(scores), '0.00');
  sheet.put(8, null, 'form-text');
  sheet.next(26);
  return sheet.plan(true);
}

function indicatorRow(sheet: FormSheet, [name, points, meaning, criterion]: Indicator): void {
  sheet.put(2, name, 'form-label');
  sheet.put(POINTS, points, 'form-value');
  sheet.put(4, meaning, 'form-text');
  sheet.put(5, criterion, 'form-text');
  sheet.put(6, null, 'form-text');
  sheet.put(SCORE, null, 'form-value');
  sheet.put(8, null, 'form-text');
  sheet.next(criterion.length > 44 ? 48 : 34);
}
