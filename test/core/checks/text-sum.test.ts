import { foundIn, saidIn } from './grids';

const found = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('text-sum', () => {
  it.each<[string, string, string[]]>([
    ['parts that make the whole', '总投资1200万元，其中财政资金500万元，自筹700万元。', []],
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
    ['names that 和 may join', '直属单位5个，即甲局、乙局、丙所和丁站。', ['warning listed A2 5个 ↔ 3']],
    ['names and no end', '直属单位5个，即甲局、乙局、丙所等单位。', ['nothing to check']],
    ['stages', '工作分为两个阶段。\n1.准备阶段\n2.实施阶段', []],
    [
      'more stages than announced',
      '工作分为两个阶段。\n1.准备阶段\n2.实施阶段\n3.报告阶段',
      ['warning listed A2 两个阶段 ↔ 3'],
    ],
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
