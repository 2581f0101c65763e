/** One figure told twice by its name, with something that says it is of all; targets reached in another paragraph; a step within its term. */
import { foundIn } from './grids';

const isTold = (check: string, lines: string, title = '2023年护林补助资金绩效评价报告') =>
  foundIn(check, { 报告文本: `${title}\n${lines}` }).some((one) => /^(?:warning|error)/.test(one));

type Row = [name: string, check: string, lines: string, isTold: boolean];

describe('a long name', () => {
  const first = '接警后平均到场时间7.6分钟，达到8分钟以内的目标。';
  it.each<Row>([
    ['of all, another', 'figure-conflict', `${first}\n全年接警后平均到场时间为8.4分钟。`, true],
    ['by 15 in a hundred', 'figure-conflict', `${first}\n全年接警后平均到场时间为8.9分钟。`, true],
    ['by more', 'figure-conflict', `${first}\n全年接警后平均到场时间为9.1分钟。`, false],
    ['the same', 'figure-conflict', `${first}\n全年接警后平均到场时间为7.6分钟。`, false],
    ['none of them of all', 'figure-conflict', `${first}\n接警后平均到场时间为8.4分钟。`, false],
    ['of another year', 'figure-conflict', `${first}\n2022年全年接警后平均到场时间为8.4分钟。`, false],
    ['what was to be', 'figure-conflict', `${first}\n目标是全年接警后平均到场时间为8.4分钟。`, false],
    ['of some', 'figure-conflict', `${first}\n抽查的记录中，全年接警后平均到场时间为8.4分钟。`, false],
    [
      'three values',
      'figure-conflict',
      `${first}\n全年接警后平均到场时间为8.4分钟。\n接警后平均到场时间8.0分钟。`,
      false,
    ],
    ['a rate behind the title', 'figure-conflict', '预算执行率93.60%。\n护林补助资金预算执行率仅为90.27%。', true],
    ['… of a part', 'figure-conflict', '预算执行率93.60%。\n管护劳务预算执行率仅为90.27%。', false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('a count whose digits changed places', () => {
  it.each<Row>([
    [
      'by its whole name',
      'figure-conflict',
      '管护支出254.4万元（护林员212人）。\n全县221名护林员中，老年人较多。',
      true,
    ],
    [
      'otherwise than turned',
      'figure-conflict',
      '管护支出254.4万元（护林员212人）。\n全县224名护林员中，老年人较多。',
      false,
    ],
    ['some of them', 'figure-conflict', '管护支出254.4万元（护林员212人）。\n新聘221名护林员。', false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('valid answers', () => {
  const first = '发放问卷320份，回收308份，剔除无效问卷后有效问卷296份。';
  it.each<Row>([
    ['another number', 'figure-conflict', `${first}\n本次共回收有效问卷301份。`, true],
    ['the same', 'figure-conflict', `${first}\n本次共回收有效问卷296份。`, false],
    ['of others', 'figure-conflict', `${first}\n用人单位有效问卷301份。`, false],
    ['of two surveys', 'figure-conflict', `${first}\n发放问卷330份，回收有效问卷301份。`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('a target of another paragraph', () => {
  const goals = '享受岗位补贴1200人以上，开展职业培训2400人次以上。';
  it.each<Row>([
    ['missed, and said to be met', 'claim-conflict', `${goals}\n享受岗位补贴1172人，完成了年度目标任务。`, true],
    ['met', 'claim-conflict', `${goals}\n享受岗位补贴1200人，完成了年度目标任务。`, false],
    ['missed, and no verdict', 'claim-conflict', `${goals}\n享受岗位补贴1172人，比上年略有增加。`, false],
    ['said to be missed', 'claim-conflict', `${goals}\n享受岗位补贴1172人，未完成年度目标任务。`, false],
    ['by another name', 'claim-conflict', `${goals}\n享受社保补贴1172人，完成了年度目标任务。`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('a step within its term', () => {
  const late = '合同应于2023年11月11日前完成，实际2023年12月20日才通过初验，逾期39天。';
  it.each<Row>([
    ['late elsewhere', 'claim-conflict', `平台在合同工期内完成初验。\n${late}`, true],
    ['another step', 'claim-conflict', `平台在合同工期内完成到货。\n${late}`, false],
    ['another work', 'claim-conflict', `监理服务在合同工期内完成初验。\n${late}`, false],
    ['one of several', 'claim-conflict', `平台在合同工期内完成初验。\n二标段12月20日才通过初验，逾期39天。`, false],
    ['not done', 'claim-conflict', `平台未在合同工期内完成初验。\n${late}`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});

describe('days that were agreed', () => {
  const agreed = '合同约定2023年3月10日开工，2023年9月30日完工。';
  it.each<Row>([
    [
      'accepted before it was finished',
      'date-period',
      `${agreed}2023年9月18日全部完工，2023年8月25日通过竣工验收。`,
      true,
    ],
    ['in order', 'date-period', `${agreed}2023年9月18日全部完工，2023年9月25日通过竣工验收。`, false],
    ['before the day that was agreed', 'date-period', `${agreed}2023年8月25日通过竣工验收。`, false],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});
