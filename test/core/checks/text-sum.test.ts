import { foundIn, saidIn } from './grids';

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('text-sum', () => {
  it.each<[string, string, string[]]>([
    ['parts that make the whole', '总投资1200万元，其中财政资金500万元，自筹700万元。', []],
    ['two kinds of all', '选聘生态护林员214名，男性153名，女性61名。', []],
    ['… and wrong', '选聘生态护林员214名，男性163名，女性61名。', ['warning differs A2 214名 ↔ 224名']],
    ['two kinds of several', '教师22名，学生40名，男性30名，女性32名。', ['nothing to check']],
    ['given of what was arranged', '项目预算安排336万元，实际拨付321.8万元，剩余14.2万元。', []],
    [
      '… and wrong',
      '项目预算安排336万元，实际拨付321.8万元，剩余24.2万元。',
      ['error difference A2 24.2万元 ↔ 14.2万元'],
    ],
    ['亩 of 万亩', '落实种植面积1.8万亩，每亩补贴150元，补贴资金270万元。', []],
    ['… and wrong', '落实种植面积1.8万亩，每亩补贴150元，补贴资金207万元。', ['warning differs A2 207万元 ↔ 270万元']],
    ['总计投入 behind its parts', '设备采购1180万元、检验设备465万元、机房改造213万元，总计投入1858万元。', []],
    [
      '… and wrong',
      '设备采购1180万元、检验设备465万元、机房改造213万元，总计投入1958万元。',
      ['error differs A2 1958万元 ↔ 1858万元'],
    ],
    [
      'parts that make more money',
      '实际支出480万元，其中：工程费用400万元，其他费用90万元。',
      ['error differs A2 480万元 ↔ 490万元'],
    ],
    [
      'parts that make more people: a warning',
      '现有205人，其中在职113人、离休2人、退休100人。',
      ['warning differs A2 205人 ↔ 215人'],
    ],
    [
      '95 % of the whole: perhaps one is left out',
      '预算100万元，其中设备费80万元，培训费15万元。',
      ['warning short A2 100万元 ↔ 95万元'],
    ],
    ['less than that: some of many', '预算100万元，其中设备费80万元，培训费14万元。', ['nothing to check']],
    [
      'four parts of money: 80 % of the whole',
      '预算100万元，其中甲20万元，乙20万元，丙20万元，丁20万元。',
      ['warning short A2 100万元 ↔ 80万元'],
    ],
    ['… and less', '预算100万元，其中甲20万元，乙20万元，丙20万元，丁19万元。', ['nothing to check']],
    [
      'a clause with its own whole',
      '2021年赛项146个，其中：省赛45个，一类赛101个，实办131个；2022年赛项101个，其中：一类赛51个，二类赛50个。',
      [],
    ],
    ['one part of the people', '受益群众5200人，其中脱贫人口300人。', ['nothing to check']],
    ['kinds that overlap', '党员干部120人，其中女党员50人、青年党员80人。', ['nothing to check']],
    ['a list that goes on', '预算100万元，其中设备费80万元，培训费25万元等。', ['nothing to check']],
    ['the whole at the end', '油茶530株、樟树35株、山楂20株，共计585株。', []],
    ['another whole at the end', '油茶530株、樟树35株、山楂20株，共计605株。', ['error differs A2 605株 ↔ 585株']],
    ['a total of the last two only', '全年安排500万元，甲县100万元、乙县200万元，合计300万元。', []],
    ['a total with a name of its own', '2021年100万元，2022年200万元，三年共计500万元。', ['nothing to check']],
    ['other things behind the total', '赛项：省赛195个，一类赛153个，共计补贴7455万元。', ['nothing to check']],
    ['an estimate among the parts', '油茶约530株、樟树35株、山楂20株，共计605株。', ['nothing to check']],
    ['additions', '甲县增加30万元、乙县减少10万元，合计20万元。', ['nothing to check']],
    [
      'two measures of each part',
      '支出290万元，其中：设备费预算200万元，支出190万元；培训费预算100万元，支出95万元。',
      ['nothing to check'],
    ],
    ['a nested list', '资金100万元，其中：财政80万元（其中中央50万元、省级30万元），自筹20万元。', []],
    [
      'a wrong nested list',
      '资金100万元，其中：财政80万元（其中中央50万元、省级40万元），自筹20万元。',
      ['error differs A2 80万元 ↔ 90万元'],
    ],
    ['the spending told again behind the list', '到位500万元，其中中央300万元、省级200万元，实际支出480万元。', []],
    ['rounded amounts', '总投资1200万元，其中财政资金500.4万元，自筹700.1万元。', []],
    ['分别为 in brackets', '技术能手1803名（分别为442名、418名、943名）。', []],
    ['each of them', '选取7个村开展实地核查，具体为勐宋3个村、曼岗2个村、回龙2个村。', []],
    [
      'each of them, one more',
      '选取7个村开展实地核查，具体为勐宋3个村、曼岗2个村、回龙2个村、南棒1个村。',
      ['warning differs A2 7个 ↔ 8个'],
    ],
    [
      'each of them, one less',
      '抽取12所学校进行现场评价，分别为云溪5所、白河4所、石门2所。',
      ['warning short A2 12所 ↔ 11所'],
    ],
    ['and others', '选取7个村开展实地核查，具体为勐宋3个村、曼岗2个村、回龙2个村，并走访南棒1个村。', []],
    ['and so on', '选取28个村开展实地核查，具体为城关12个村、马集15个村等。', ['nothing to check']],
    ['counted otherwise', '选取7个村开展问卷调查，具体为城关30份、马集20份。', ['nothing to check']],
    ['of another kind', '抽查8个村民小组，具体为甲乡3个村、乙乡4个村。', ['nothing to check']],
    [
      '分别为 in brackets, wrong',
      '技术能手1703名（分别为442名、418名、943名）。',
      ['warning differs A2 1703名 ↔ 1803名'],
    ],
    ['what is counted, behind the figure', '补贴26个赛事146个赛项，其中：省赛45个赛项，一类赛9个赛事101个赛项。', []],
    ['a list of lines and its total', '东县：发放3375株；\n西县：发放1676株；\n以上合计为5051株。', []],
    [
      '… that does not fit',
      '东县：发放3375株；\n西县：发放1676株；\n以上合计为5151株。',
      ['error differs A4 5151株 ↔ 5051株'],
    ],
    [
      'a lead and its lines',
      '发放苗木5151株，其中：\n1.东县3375株；\n2.西县1876株。',
      ['warning differs A2 5151株 ↔ 5251株'],
    ],
    [
      'a total that is called by what the parts measure',
      '一批批复总投资3374.3万元，二批批复总投资2069.5万元，三批批复投资778.6万元，合计批复总投资6322.4万元。',
      ['error differs A2 6322.4万元 ↔ 6222.4万元'],
    ],
    [
      'a measure that is told again is no total',
      '甲县投入30万元，乙县投入20万元，丙县投入40万元。',
      ['nothing to check'],
    ],
    [
      'a rate that is told again',
      '一季度偏差率为10.27%，二季度偏差率为35.64%，三季度偏差率为4.17%。',
      ['nothing to check'],
    ],
    ['points', '满分10分，得9.6分，扣0.4分。', []],
    ['wrong points', '满分10分，得9.6分，扣0.5分。', ['error difference A2 0.5分 ↔ 0.4分']],
    ['names', '直属单位4个，即甲局、乙局、丙所、丁站。', []],
    ['too few names', '直属单位5个，即甲局、乙局、丙所、丁站。', ['warning listed A2 5个 ↔ 4']],
    ['names that 和 may join', '直属单位5个，即甲局、乙局、丙所和丁站。', ['warning listed A2 5个 ↔ 4']],
    ['names and no end', '直属单位5个，即甲局、乙局、丙所等单位。', ['nothing to check']],
    ['stages', '工作分为两个阶段。\n1.准备阶段\n2.实施阶段', []],
    [
      'more stages than announced',
      '工作分为两个阶段。\n1.准备阶段\n2.实施阶段\n3.报告阶段',
      ['warning listed A2 两个阶段 ↔ 3'],
    ],
    // What has a name of its own, behind the figure or made of words of money
    ['named by their purpose', '资金7929万元，其中5513万元用于校舍改造，2416万元用于设备采购。', []],
    [
      '… and wrong',
      '资金7929万元，其中5531万元用于校舍改造，2416万元用于设备采购。',
      ['error differs A2 7929万元 ↔ 7947万元'],
    ],
    ['kinds of spending', '支出：799.12万元。其中：人员经费434.89万元，公用经费77.4万元，项目支出286.83万元。', []],
    [
      '… and wrong',
      '支出：789.12万元。其中：人员经费434.89万元，公用经费77.4万元，项目支出286.83万元。',
      ['error differs A2 789.12万元 ↔ 799.12万元'],
    ],
    ['what is compared behind a list', '培训30场，其中甲县14场、乙县16场，比目标少4场。', []],
    ['how much more each part is', '收入100万元。其中：甲县60万元，同比增收9万元；乙县40万元，同比增收3万元。', []],
    ['parts of an increase', '支出增加52.33万元，其中基本支出增加21.6万元，项目支出增加30.73万元。', []],
    [
      '… and wrong',
      '支出增加52.33万元，其中基本支出增加21.6万元，项目支出增加32.73万元。',
      ['error differs A2 52.33万元 ↔ 54.33万元'],
    ],
    [
      'rates of growth are no parts',
      '产值同比增长11.1%，其中规上企业增长11.3%，规下企业增长10.5%。',
      ['nothing to check'],
    ],
    // As many parts as were counted
    ['so many parts', '2万亩任务分布在3个乡镇，其中甲镇0.95万亩、乙镇0.68万亩、丙镇0.37万亩。', []],
    [
      '… and wrong',
      '2万亩任务分布在3个乡镇，其中甲镇0.95万亩、乙镇0.68万亩、丙镇0.27万亩。',
      ['warning short A2 2万亩 ↔ 1.9万亩'],
    ],
    ['not all of them', '2万亩任务分布在3个乡镇，其中甲镇0.95万亩、乙镇0.68万亩。', ['nothing to check']],
    // Lists that nothing leads
    ['in brackets', '全县17家机构（14家乡镇卫生院、3家社区卫生服务中心）开展自评。', []],
    ['… and wrong', '全县18家机构（14家乡镇卫生院、3家社区卫生服务中心）开展自评。', ['warning short A2 18家 ↔ 17家']],
    ['things of another kind', '覆盖3个县（甲县5个乡镇、乙县6个乡镇、丙县4个乡镇）。', ['nothing to check']],
    ['some of them in brackets', '全县18家机构（其中14家在城区）开展自评。', ['nothing to check']],
    ['divided up', '涉及资金170万元。按领域划分，民生类70万元，基建类80万元，其他20万元。', []],
    [
      '… and wrong',
      '涉及资金170万元。按领域划分，民生类77万元，基建类80万元，其他20万元。',
      ['error differs A2 170万元 ↔ 177万元'],
    ],
    [
      'divided up twice',
      '涉及资金170万元。按性质划分，一般公共预算100万元，政府性基金70万元。按领域划分，民生类77万元，基建类100万元。',
      ['error differs A2 170万元 ↔ 177万元'],
    ],
    [
      'divided up, the things first',
      '涉及资金170万元。按领域划分，民生类项目3个，资金77万元；基建类项目2个，资金100万元。',
      ['error differs A2 170万元 ↔ 177万元'],
    ],
    [
      'two amounts each',
      '涉及资金170万元。按领域划分，民生类项目3个，资金70万元，支出60万元；基建类项目2个，资金100万元，支出90万元。',
      ['nothing to check'],
    ],
    ['among them', '24个问题中，已整改19个，正在整改5个。', []],
    ['… and wrong', '24个问题中，已整改19个，正在整改8个。', ['warning differs A2 24个 ↔ 27个']],
    ['one and the same among them', '20名受访者中，对进度满意的18名，对质量满意的17名。', ['nothing to check']],
    ['named again', '收回有效问卷410份。有效问卷中，满意218份，一般106份，不满意86份。', []],
    [
      '… and wrong',
      '收回有效问卷400份。有效问卷中，满意218份，一般106份，不满意86份。',
      ['warning differs A2 400份 ↔ 410份'],
    ],
    ['a total with its year', '一季度发放35万元，二季度发放39万元，全年共计发放74万元。', []],
    ['… and wrong', '一季度发放35万元，二季度发放39万元，全年共计发放78万元。', ['error differs A2 78万元 ↔ 74万元']],
    ['one behind the other', '合同价分别为120万元、150万元、180万元，合计450万元。', []],
    ['… and wrong', '合同价分别为120万元、150万元、180万元，合计480万元。', ['error differs A2 480万元 ↔ 450万元']],
    // Four counts: 90 % of the whole
    [
      'many counts',
      '发现问题30个，其中甲方面7个，乙方面10个，丙方面5个，丁方面5个。',
      ['warning short A2 30个 ↔ 27个'],
    ],
    ['… and less', '发现问题30个，其中甲方面7个，乙方面9个，丙方面5个，丁方面5个。', ['nothing to check']],
    // Headings
    ['amounts below a heading', '一、中央资金（100万元）\n（一）支持产业60万元；\n（二）支持就业40万元。', []],
    [
      '… and wrong',
      '一、中央资金（100万元）\n（一）支持产业60万元；\n（二）支持就业42万元。',
      ['error differs A2 100万元 ↔ 102万元'],
    ],
    [
      'points in headings',
      '（一）产出指标（自评得分30分）\n1.数量指标（自评得分20分）：完成50座。\n2.质量指标（自评得分10分）：合格。',
      [],
    ],
    [
      '… and wrong',
      '（一）产出指标（自评得分35分）\n1.数量指标（自评得分20分）：完成50座。\n2.质量指标（自评得分10分）：合格。',
      ['warning short A2 35分 ↔ 30分'],
    ],
    [
      'an entry without an amount',
      '一、中央资金（100万元）\n（一）支持产业60万元；\n（二）支持就业。\n（三）支持养老30万元。',
      ['nothing to check'],
    ],
    // Base, change and result
    ['more than before', '2022年安排3600万元，较2021年的2800万元增加800万元。', []],
    ['… and wrong', '2022年安排3600万元，较2021年的2800万元增加900万元。', ['error difference A2 900万元 ↔ 800万元']],
    ['more than last year', '收入792.22万元，上年收入602.97万元，同比增加189.25万元。', []],
    [
      '… and wrong, in either order',
      '上年收入602.97万元，收入792.22万元，增加198.25万元。',
      ['error difference A2 198.25万元 ↔ 189.25万元'],
    ],
    ['money carried over from it', '收入792.22万元，上年结转收入602.97万元，增加198.25万元。', ['nothing to check']],
    ['last year twice', '去年收入792.22万元，上年收入602.97万元，增加198.25万元。', ['nothing to check']],
    ['less than what is named', '控制价586.4万元，中标价552.3万元，较控制价下降34.1万元。', []],
    [
      '… and wrong',
      '控制价586.4万元，中标价552.3万元，较控制价下降43.1万元。',
      ['error difference A2 43.1万元 ↔ 34.1万元'],
    ],
    ['less than the target', '举办活动96场，目标100场，比目标少4场。', []],
    ['… and wrong', '举办活动96场，目标100场，比目标少5场。', ['error difference A2 5场 ↔ 4场']],
    ['more of a harvest', '亩产由486公斤提高到531公斤，增产45公斤。', []],
    ['more of a harvest, wrong', '亩产由486公斤提高到531公斤，增产35公斤。', ['error difference A2 35公斤 ↔ 45公斤']],
    ['points of a percent', '执行率由2021年的92.5%提高到96.3%，提高3.8个百分点。', []],
    [
      '… and wrong',
      '执行率由2021年的92.5%提高到96.3%，提高4.8个百分点。',
      ['error difference A2 4.8个百分点 ↔ 3.8百分点'],
    ],
    ['more of something else', '预算100万元，人均支出较2021年的2000元增加300元。', ['nothing to check']],
    ['changes of a plan', '年初预算1380万元，年中追加150万元，调减30万元，全年预算1500万元。', []],
    ['… and wrong', '年初预算1380万元，年中追加150万元，全年预算1500万元。', ['error differs A2 1500万元 ↔ 1530万元']],
    ['a change with no result', '年初预算1380万元，年中追加150万元，支出1500万元。', ['nothing to check']],
    [
      'two that may be the base',
      '下达111万元，其中低保100万元，年中调减40万元，实际下达81万元。',
      ['nothing to check'],
    ],
    // Whole, part, rest
    ['what is left', '张庄镇安排资金500万元，支出470万元，结余30万元。', []],
    ['… and wrong', '张庄镇安排资金500万元，支出470万元，结余40万元。', ['error difference A2 40万元 ↔ 30万元']],
    [
      '… given back',
      '张庄镇安排资金500万元，支出470万元，结余40万元，已缴回财政。',
      ['error difference A2 40万元 ↔ 30万元'],
    ],
    ['of what the sentence before tells', '共下达资金105万元，全部到位。累计支付98.36万元，结余6.64万元。', []],
    [
      '… and wrong',
      '共下达资金105万元，全部到位。累计支付98.36万元，结余7.64万元。',
      ['error difference A2 7.64万元 ↔ 6.64万元'],
    ],
    [
      '… where it tells of several',
      '下达资金105万元，到位100万元。支付98.36万元，结余7.64万元。',
      ['nothing to check'],
    ],
    ['… of one year only', '年初下达资金105万元。累计支付98.36万元，结余7.64万元。', ['nothing to check']],
    ['… of another year', '2021年下达资金105万元。2022年支付98.36万元，结余7.64万元。', ['nothing to check']],
    ['… of several years', '2021—2022年下达资金105万元。支付98.36万元，结余7.64万元。', ['nothing to check']],
    ['… of somebody else', '下达资金105万元。甲镇支付98.36万元，结余7.64万元。', ['nothing to check']],
    ['… of what was invested', '完成投资105万元。支付98.36万元，结余7.64万元。', ['nothing to check']],
    ['money of the year before', '安排资金500万元，上年结转20万元，支出470万元，结余50万元。', ['nothing to check']],
    ['what was not done', '受理2013份，审核通过1986份，未通过27份。', []],
    ['… and wrong', '受理2013份，审核通过1986份，未通过37份。', ['error difference A2 37份 ↔ 27份']],
    ['not done and another thing', '受理2013份，发放1986份，未通过37份。', ['nothing to check']],
    ['still to be paid', '应付进度款1020万元，已付917.6万元，尚欠102.4万元。', []],
    [
      '… and wrong',
      '应付进度款1020万元，已付917.6万元，尚欠112.4万元。',
      ['warning difference A2 112.4万元 ↔ 102.4万元'],
    ],
    ['what each got is no part', '优秀的10家各奖补15万元，良好的20家各奖补8万元，合计310万元。', ['nothing to check']],
    ['spread over', '不合格样品86批次，分布在餐饮43批次、流通25批次、生产18批次。', []],
    [
      '… and wrong',
      '不合格样品86批次，分布在餐饮43批次、流通27批次、生产18批次。',
      ['warning differs A2 86批次 ↔ 88批次'],
    ],
    [
      'names with brackets within',
      '共选聘护林员426名，其中脱贫户（含监测户）护林员268名，一般农户护林员149名。',
      ['warning short A2 426名 ↔ 417名'],
    ],
    ['done so far', '甲镇改造126户，乙镇改造94户，丙镇改造63户，累计完成283户。', []],
    ['… and wrong', '甲镇改造126户，乙镇改造94户，丙镇改造63户，累计完成293户。', ['warning differs A2 293户 ↔ 283户']],
    ['how far apart', '甲项目93.4分，乙项目76.8分，相差16.6分。', []],
    ['… and wrong', '甲项目93.4分，乙项目76.8分，相差17.6分。', ['error difference A2 17.6分 ↔ 16.6分']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('shows the parts, and names the place once however often a report repeats itself', () => {
    const text = '油茶530株、樟树35株，共计605株。';
    expect(saidIn('text-sum', { 报告文本: `某报告\n${text}\n${text}` })).toEqual([
      '文字中写“共计605株”，而 530+35 = 565株。',
    ]);
  });
});
