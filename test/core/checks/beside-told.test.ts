/** What only the sentence beside, the order of names or most of the other figures tie together; each rule once broken and once kept. */
import { foundIn } from './grids';

const isTold = (check: string, lines: readonly string[]) =>
  foundIn(check, { 报告文本: ['2023年清溪县某项目绩效评价报告', ...lines].join('\n') }).some((one) =>
    /^(?:warning|error)/.test(one),
  );

type Row = [name: string, check: string, lines: string[], isTold: boolean];

describe('rates beside what they are of', () => {
  it.each<Row>([
    ['an overall rate', 'text-rate', ['全年监测4860份，合格4192份，总体合格率84.61%。'], true],
    ['… kept', 'text-rate', ['全年监测4860份，合格4192份，总体合格率86.26%。'], false],
    [
      'parts between',
      'text-rate',
      ['就业群体培训7005人次，实现就业4763人次，其中男2800人次、女1963人次，就业率66.57%。'],
      true,
    ],
    [
      '… kept',
      'text-rate',
      ['就业群体培训7005人次，实现就业4763人次，其中男2800人次、女1963人次，就业率67.99%。'],
      false,
    ],
    ['a share between', 'text-rate', ['老年人58620人，占常住人口的14.21%，接受健康管理41034人，健康管理率72%。'], true],
    ['… kept', 'text-rate', ['老年人58620人，占常住人口的14.21%，接受健康管理41034人，健康管理率70%。'], false],
    ['of the sentence before', 'text-rate', ['完成抽检9268批次。检出不合格样品213批次，不合格率2.46%。'], true],
    ['… kept', 'text-rate', ['完成抽检9268批次。检出不合格样品213批次，不合格率2.30%。'], false],
    ['… of two counts', 'text-rate', ['计划9000批次，完成抽检9268批次。检出不合格样品213批次，不合格率2.46%。'], false],
    ['spent and left', 'text-rate', ['实际支出1146.88万元，预算执行率92.19%，结余129.12万元。'], true],
    ['… kept', 'text-rate', ['实际支出1146.88万元，预算执行率89.88%，结余129.12万元。'], false],
    [
      '… of a budget told before',
      'text-rate',
      ['预算1244.04万元。', '实际支出1146.88万元，预算执行率92.19%，结余129.12万元。'],
      false,
    ],
    ['a series', 'text-rate', ['2021年、2022年、2023年排放量分别为46吨、42吨和38吨，2023年同比下降10.53%。'], true],
    [
      '… kept',
      'text-rate',
      ['2021年、2022年、2023年排放量分别为46吨、42吨和38吨，2023年同比下降9.52%，较2021年下降17.39%。'],
      false,
    ],
    [
      '… since its first year',
      'text-rate',
      ['2021年至2023年接待分别为40万人次、50万人次和60万人次，2023年较2021年增长40%。'],
      true,
    ],
    ['compared, and a comma', 'text-rate', ['支出500万元，与2022年的400万元相比，增长20%。'], true],
    ['… kept', 'text-rate', ['支出500万元，与2022年的400万元相比，增长25%。'], false],
    [
      'answers chapters apart',
      'text-rate',
      [
        '收回有效问卷490份。',
        '（一）过程',
        '（二）产出',
        '（三）效益。非常满意213份、满意176份、一般78份、不满意23份，满意度（非常满意和满意占比）为83.47%。',
      ],
      true,
    ],
    [
      '… kept',
      'text-rate',
      [
        '收回有效问卷490份。',
        '（一）过程',
        '（二）产出',
        '（三）效益。非常满意213份、满意176份、一般78份、不满意23份，满意度（非常满意和满意占比）为79.39%。',
      ],
      false,
    ],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('sums and means', () => {
  it.each<Row>([
    [
      'a mean before the parts',
      'text-sum',
      ['总投资6480万元，亩均投资1500元，其中：中央3240万元、省级1620万元、市级324万元、县级1206万元。'],
      true,
    ],
    [
      '… kept',
      'text-sum',
      ['总投资6480万元，亩均投资1500元，其中：中央3240万元、省级1620万元、市级324万元、县级1296万元。'],
      false,
    ],
    ['a month of a year', 'text-sum', ['保障对象2180人，支出低保金1412.64万元，月人均补助504元。'], true],
    ['… kept', 'text-sum', ['保障对象2180人，支出低保金1412.64万元，月人均补助540元。'], false],
    [
      '… where the amount is of a month',
      'text-sum',
      ['保障对象2180人，支出低保金117.72万元，月人均补助540元。'],
      false,
    ],
    ['bands of a scale', 'text-sum', ['覆盖全部17家，90分以上的5家，80分至90分的9家，80分以下的4家。'], true],
    ['… kept', 'text-sum', ['覆盖全部17家，90分以上的5家，80分至90分的8家，80分以下的4家。'], false],
    [
      'a rest with its reason',
      'text-sum',
      ['发现问题186个，已完成整改178个，尚有12个问题因改扩建暂未完成整改。'],
      true,
    ],
    ['… kept', 'text-sum', ['发现问题186个，已完成整改178个，尚有8个问题因改扩建暂未完成整改。'], false],
    [
      'a rest that is held back',
      'text-sum',
      ['结算审定价1924.38万元，累计支付1828.16万元，尚欠92.66万元为质量保证金。'],
      true,
    ],
    ['… kept', 'text-sum', ['结算审定价1924.38万元，累计支付1828.16万元，尚欠96.22万元为质量保证金。'], false],
    ['points of one sentence', 'text-sum', ['质量可控性（4分）因2所未委托监理，扣1.50分，得3.00分。'], true],
    ['… kept', 'text-sum', ['质量可控性（4分）因2所未委托监理，扣1.50分，得2.50分。'], false],
    [
      'ways of one whole',
      'text-sum',
      ['39个项目已完工，其中按期完工36个，及时率92.31%；通过验收38个，验收率97.44%。'],
      false,
    ],
    [
      'what is due beside what is done',
      'text-sum',
      ['已到位61名，其中甲站应配38名、实配35名，乙站应配30名、实配26名。'],
      false,
    ],
    ['… broken', 'text-sum', ['已到位61名，其中甲站应配38名、实配35名，乙站应配30名、实配25名。'], true],
    [
      'what happens once in ten years',
      'claim-conflict',
      ['排水标准由1年一遇提高到3年一遇，其中立交桥下提高到10年一遇。'],
      false,
    ],
    [
      'a mean of what is measured, chapters apart',
      'text-sum',
      ['路面大中修实际完成64.35公里。', '路面大中修支出3699.48万元，平均每公里59.47万元。'],
      true,
    ],
    [
      '… kept',
      'text-sum',
      ['路面大中修实际完成64.35公里。', '路面大中修支出3699.48万元，平均每公里57.49万元。'],
      false,
    ],
    [
      '… in ten thousands',
      'text-sum',
      ['建设高标准农田1.85万亩。', '项目完成投资3301.5万元，亩均完成投资1748.59元。'],
      true,
    ],
    [
      '… as rounded',
      'text-sum',
      ['建设高标准农田1.85万亩。', '项目完成投资3301.5万元，亩均完成投资1784.59元。'],
      false,
    ],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('lists by name', () => {
  const kinds = '事件受理子系统、协同处置子系统、视频融合子系统、决策分析子系统和绩效考核子系统，同时建设大厅1处。';
  const amounts = '分别为：阳光幼儿园3.2万元、育才幼儿园2.46万元、摇篮幼儿园2.46万元、童心幼儿园4.1万元。';
  it.each<Row>([
    ['of a kind of its own', 'text-sum', [`6个子系统分别为${kinds}`], true],
    ['… kept', 'text-sum', [`5个子系统分别为${kinds}`], false],
    ['each with its amount', 'text-sum', [`对5所幼儿园扣减补助12.22万元，${amounts}`], true],
    ['… kept', 'text-sum', [`对4所幼儿园扣减补助12.22万元，${amounts}`], false],
    ['… of two counts', 'text-sum', [`3所小学、5所幼儿园扣减补助12.22万元，${amounts}`], false],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('told twice', () => {
  const rows = ['乡镇|村（个）|面积（亩）', '板桥镇|5|9800', '新集镇|4|8600', '大柳乡|4|7200', '合计|13|25600'];
  const works = [
    '序号|子项目|预算（万元）|支出（万元）|完工时间|验收结论',
    '1|公园|520|498|2023-11-20|合格',
    '2|步道|92|87|2023-10-25|合格',
    '3|健身中心|146|141|2023-12-26|未验收',
  ];
  const bought = [
    '类别|名称|数量|单位|单价（万元）|金额（万元）',
    '车辆|水罐消防车|5|辆|121.6|608',
    '器材|空气呼吸器|260|套|1.12|291.2',
    '器材|照明灯组|27|套|1.53|41.31',
    '合计||||| 940.51',
  ];
  it.each<Row>([
    [
      'a run',
      'figure-conflict',
      ['涉及小区11个、楼栋86栋、居民3058户。', '改造小区11个、楼栋82栋、居民3058户。'],
      true,
    ],
    [
      '… of a plan',
      'figure-conflict',
      ['计划改造小区11个、楼栋86栋、居民3058户。', '改造小区11个、楼栋82栋、居民3058户。'],
      false,
    ],
    [
      'a count of one year whose digits changed places',
      'figure-conflict',
      ['见习期满人员4,120人，留用2,266人。', '项目见习期满人员1,420人。'],
      true,
    ],
    [
      '… beside that of four years',
      'figure-conflict',
      ['四年见习期满人员4,120人，留用2,266人。', '项目见习期满人员1,420人。'],
      false,
    ],
    [
      '… a whole before the first of its parts',
      'figure-conflict',
      [
        '项目总体评价得65.00分，其中：决策指标10.40分，得分率69.33%。',
        '决策指标共15分，评价得分10.40分，得分率69.33%。',
      ],
      false,
    ],
    [
      '… both told often',
      'figure-conflict',
      [
        '涉及小区11个、楼栋86栋、居民3058户。',
        '共有小区11个、楼栋86栋、居民3058户。',
        '改造小区11个、楼栋82栋、居民3058户。',
        '完成小区11个、楼栋82栋、居民3058户。',
      ],
      false,
    ],
    [
      'all of them',
      'figure-conflict',
      ['计划加固水库5座，实际完成5座。', '5座水库共划分单位工程9个。', '6座水库加固后均恢复蓄水。'],
      true,
    ],
    [
      '… kept',
      'figure-conflict',
      ['计划加固水库5座，实际完成5座。', '5座水库共划分单位工程9个。', '5座水库加固后均恢复蓄水。'],
      false,
    ],
    [
      '… of some of them',
      'figure-conflict',
      ['计划加固水库5座，实际完成5座。', '5座水库共划分单位工程9个。', '抽查的6座水库加固后均恢复蓄水。'],
      false,
    ],
    [
      'in the order of names',
      'figure-conflict',
      [...rows, '板桥镇、新集镇、大柳乡分别完成9800亩、8600亩、7600亩。'],
      true,
    ],
    ['… kept', 'figure-conflict', [...rows, '板桥镇、新集镇、大柳乡分别完成9800亩、8600亩、7200亩。'], false],
    [
      'in the unit of the row',
      'figure-conflict',
      [...bought, '其中空气呼吸器250套、水罐消防车5辆、照明灯组27套。'],
      true,
    ],
    ['… kept', 'figure-conflict', [...bought, '其中空气呼吸器260套、水罐消防车5辆、照明灯组27套。'], false],
    ['every row, and one later', 'claim-conflict', [...works, '3个子项目均于2023年11月30日前完工。'], true],
    ['… early enough', 'claim-conflict', [...works, '3个子项目均于2023年12月30日前完工。'], false],
    ['every row, and one not yet', 'claim-conflict', [...works, '3个子项目均已通过验收。'], true],
    ['… of another table', 'claim-conflict', [...works, '4个子项目均已通过验收。'], false],
    [
      'what was done, a sentence each',
      'figure-conflict',
      ['生活补贴人数目标值不少于4500人，实际完成4560人；护理补贴人数目标值不少于5000人，实际完成5100人。'],
      false,
    ],
    [
      'six digits, two of them turned',
      'figure-conflict',
      [
        '招标后签订施工合同，中标价1892.65万元。',
        '合同|金额（万元）',
        '施工合同|1892.65',
        '监理合同|42.80',
        '合计|1935.45',
        '施工合同价1862.95万元。',
      ],
      true,
    ],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('days and terms', () => {
  it.each<Row>([
    [
      'agreed, and judged by what was',
      'date-period',
      ['合同工期365天，自2021年5月18日开工至2022年6月24日竣工验收，超出合同工期37天。'],
      false,
    ],
    ['… not judged', 'date-period', ['合同工期365天，自2021年5月18日开工至2022年6月24日竣工验收。'], true],
    ['behind a year', 'date-period', ['2022-2023年度高火险期为2022年12月1日至2023年3月31日，共151天。'], true],
    ['… kept', 'date-period', ['2022-2023年度高火险期为2022年12月1日至2023年3月31日，共121天。'], false],
    [
      'a lot by itself',
      'date-period',
      [
        '一标段甲水库于2022年10月12日开工，2023年4月20日完工，2023年3月28日通过完工验收；二标段乙水库于2022年10月8日开工。',
      ],
      true,
    ],
    [
      '… kept',
      'date-period',
      [
        '一标段甲水库于2022年10月12日开工，2023年4月20日完工，2023年4月28日通过完工验收；二标段乙水库于2023年3月28日开工。',
      ],
      false,
    ],
    [
      'a term chapters apart',
      'date-period',
      ['服务期三年，每年396万元。', '合同约定服务期限自2021年7月1日起至2023年6月30日止。'],
      true,
    ],
    [
      '… kept',
      'date-period',
      ['服务期两年，每年396万元。', '合同约定服务期限自2021年7月1日起至2023年6月30日止。'],
      false,
    ],
    [
      'all paid, and owed later',
      'claim-conflict',
      [
        '截至2023年10月底，专项资金已全部拨付至项目单位。',
        '截至2023年12月31日，仍有180万元专项资金滞留在县财政局，未拨付到项目单位。',
      ],
      true,
    ],
    [
      '… owed before',
      'claim-conflict',
      [
        '截至2023年12月31日，专项资金已全部拨付至项目单位。',
        '截至2023年10月底，仍有180万元专项资金滞留在县财政局，未拨付到项目单位。',
      ],
      false,
    ],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('notes', () => {
  it.each<Row>([
    [
      'a chapter goes on below a note',
      'text-rate',
      ['注：数据来自台账。', '2.质量指标。抽检200份，合格190份，合格率96%。'],
      true,
    ],
    ['notes are numbered on', 'text-rate', ['注：1.数据来自台账。', '2.抽检200份，合格190份，合格率96%。'], false],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('formulas, trends and titles', () => {
  const species = [
    '品种|单价（元/尾）|数量（万尾）',
    '白鲢|0.12|320',
    '花鳙|0.15|210',
    '草鱼|0.32|85',
    '细鳞鲑|6.50|3.2',
  ];
  const grown = '2021年、2022年、2023年观影人次分别为';
  it.each<Row>([
    [
      'a formula with names',
      'text-sum',
      ['应补贴金额=规制成本18640万元-票款收入6215万元-其他收入1130万元=11925万元。'],
      true,
    ],
    ['… kept', 'text-sum', ['应补贴金额=规制成本18640万元-票款收入6215万元-其他收入1130万元=11295万元。'], false],
    ['a trend', 'claim-conflict', [`${grown}18.60万、16.92万、21.34万，连续三年保持增长。`], true],
    ['… kept', 'claim-conflict', [`${grown}16.60万、16.92万、21.34万，连续三年保持增长。`], false],
    ['… that is denied', 'claim-conflict', [`${grown}18.60万、16.92万、21.34万，未实现逐年增长。`], false],
    ['of a basis', 'text-rate', ['以建成区面积76平方公里为基数，达标面积18.24平方公里，占26.40%。'], true],
    ['… kept', 'text-rate', ['以建成区面积76平方公里为基数，达标面积18.24平方公里，占24.00%。'], false],
    [
      'some of those by name',
      'claim-conflict',
      ['举办培训班81期，参训3240人。经考核，参训人员中取得证书的3412人。'],
      true,
    ],
    ['… kept', 'claim-conflict', ['举办培训班81期，参训3240人。经考核，参训人员中取得证书的3142人。'], false],
    [
      'judged a sentence later',
      'claim-conflict',
      ['目标值为平均不超过7日。2023年平均用时8.6日，优于目标值，得5分。'],
      true,
    ],
    ['… kept', 'claim-conflict', ['目标值为平均不超过7日。2023年平均用时6.6日，优于目标值，得5分。'], false],
    [
      'all of it spent',
      'claim-conflict',
      ['实际支出859.60万元，预算执行率95.94%。', '项目资金896.00万元已全部支出完毕。'],
      true,
    ],
    [
      '… of another amount',
      'claim-conflict',
      ['实际支出859.60万元，预算执行率95.94%。', '专项资金850.00万元已全部支出完毕。'],
      false,
    ],
    [
      'one term, two last days',
      'claim-conflict',
      ['合同约定服务期自2022年6月1日起至2023年8月31日止。', '合同约定服务期截至2023年10月31日。'],
      true,
    ],
    [
      '… kept',
      'claim-conflict',
      ['合同约定服务期自2022年6月1日起至2023年8月31日止。', '合同约定服务期截至2023年8月31日。'],
      false,
    ],
    [
      'titles',
      'text-sum',
      ['出版志书5部，分别为《年鉴（2023）》《民族志》《水利志》《镇志》，另有2部处于复审阶段。'],
      true,
    ],
    [
      '… kept',
      'text-sum',
      ['出版志书4部，分别为《年鉴（2023）》《民族志》《水利志》《镇志》，另有2部处于复审阶段。'],
      false,
    ],
    [
      'a standard',
      'figure-conflict',
      ['家庭无障碍改造每户6000元。', '家庭无障碍改造户数。改造312户，按每户5000元标准结算。'],
      true,
    ],
    [
      '… kept',
      'figure-conflict',
      ['家庭无障碍改造每户6000元。', '家庭无障碍改造户数。改造312户，按每户6000元标准结算。'],
      false,
    ],
    ['the most of so many', 'claim-conflict', [...species, '4个品种中单价最高的是草鱼。'], true],
    ['… kept', 'claim-conflict', [...species, '4个品种中单价最高的是细鳞鲑。'], false],
    [
      'both are meant',
      'figure-conflict',
      [
        '年初预算3480万元，追加360万元，调整后预算3840万元。',
        '内容|预算（万元）',
        '保管|990',
        '利息|1560',
        '轮换|1290',
        '合计|3840',
      ],
      false,
    ],
    [
      'what parts got beside their points',
      'text-sum',
      ['过程得22.5分。其中资金管理12分，得11分；组织实施13分，得11.5分。'],
      false,
    ],
    ['… broken', 'text-sum', ['过程得22.5分。其中资金管理12分，得11分；组织实施13分，得12.5分。'], true],
    ['points in brackets behind', 'text-sum', ['其中决策18.5分、效益27.5分（满分分别为20分、20分）。'], false],
    ['some of some', 'text-sum', ['186起报警中误报104起，其中误触发83起。'], false],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('lists, standards and indicators', () => {
  const form = [
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|尿液检测|≥9000人次|9248人次|30|30',
    '总分|||||30|30',
  ];
  const trees = ['乡镇|清理松树（株）', '泉水镇|3720', '兴隆场镇|2650', '柏树镇|1410', '白石镇|4860', '合计|12640'];
  it.each<Row>([
    [
      'parts of the sentence before',
      'text-sum',
      ['支付1102.48万元，结余47.52万元。其中：岗位补贴764.67万元，保险补贴311.74万元，意外险16.07万元。'],
      true,
    ],
    [
      '… kept',
      'text-sum',
      ['支付1102.48万元，结余47.52万元。其中：岗位补贴774.67万元，保险补贴311.74万元，意外险16.07万元。'],
      false,
    ],
    [
      'lots',
      'text-sum',
      ['新建管网42.60公里。工程分三个标段实施，一标段15.80公里、二标段14.20公里、三标段11.60公里。'],
      true,
    ],
    [
      '… kept',
      'text-sum',
      ['新建管网42.60公里。工程分三个标段实施，一标段15.80公里、二标段14.20公里、三标段12.60公里。'],
      false,
    ],
    ['by a standard', 'text-sum', ['完成搬迁197户819人，按照每户6.50万元的补助标准，支出补助资金1182.00万元。'], true],
    ['… kept', 'text-sum', ['完成搬迁197户819人，按照每户6.00万元的补助标准，支出补助资金1182.00万元。'], false],
    ['a part above its whole', 'claim-conflict', ['96家高新企业中，规上企业104家。'], true],
    ['… kept', 'claim-conflict', ['96家高新企业中，规上企业84家。'], false],
    [
      'a list before the verdict',
      'claim-conflict',
      ['目标为全年事件不超过4起，实际发生6起，其中一季度2起、二季度4起，完成年度目标。'],
      true,
    ],
    [
      '… kept',
      'claim-conflict',
      ['目标为全年事件不超过4起，实际发生4起，其中一季度2起、二季度2起，完成年度目标。'],
      false,
    ],
    [
      'an indicator by its name',
      'figure-conflict',
      [...form, '三、绩效情况', '评价组查阅了台账。', '2023年开展尿液检测9842人次，覆盖各镇。'],
      true,
    ],
    [
      '… kept',
      'figure-conflict',
      [...form, '三、绩效情况', '评价组查阅了台账。', '2023年开展尿液检测9248人次，覆盖各镇。'],
      false,
    ],
    [
      '… of a part of the year',
      'figure-conflict',
      [...form, '三、绩效情况', '评价组查阅了台账。', '上半年开展尿液检测9842人次，覆盖各镇。'],
      false,
    ],
    ['the point of a total', 'figure-conflict', [...trees, '全年清理松树12.64万株，清运及时。'], true],
    ['… kept', 'figure-conflict', [...trees, '全年清理松树1.264万株，清运及时。'], false],
    ['times of two units', 'text-sum', ['反应时间由14分20秒缩短至12分45秒，缩短1分35秒。'], false],
    [
      'two measures in turn',
      'text-sum',
      ['完成补种1409人，其中机构漏种936人、补种902人，小学漏种546人、补种507人。'],
      false,
    ],
    ['… broken', 'text-sum', ['完成补种1409人，其中机构漏种936人、补种902人，小学漏种546人、补种517人。'], true],
  ])('%s', (_, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});
