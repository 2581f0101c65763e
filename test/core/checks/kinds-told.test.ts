/** Figures that belong together by what they are called: two kinds, units with another in brackets, what came in and went out. */
import { foundIn } from './grids';

const isTold = (check: string, lines: readonly string[]) =>
  foundIn(check, { 报告文本: ['2023年清溪县某项目绩效评价报告', ...lines].join('\n') }).some((one) =>
    /^(?:warning|error)/.test(one),
  );

type Row = [name: string, check: string, lines: string[], isTold: boolean];

describe('two kinds that everything is one of', () => {
  it.each<Row>([
    ['less than all', 'text-sum', ['配备经办人员36人，其中专职22人、兼职12人。'], true],
    ['… far less', 'text-sum', ['配备经办人员44人，其中专职22人、兼职12人。'], true],
    ['… more', 'text-sum', ['配备经办人员32人，其中专职22人、兼职12人。'], true],
    ['… kept', 'text-sum', ['配备经办人员34人，其中专职22人、兼职12人。'], false],
    ['… some more than 36', 'text-sum', ['配备经办人员约36人，其中专职22人、兼职12人。'], false],
    ['… and a third', 'text-sum', ['配备经办人员36人，其中专职22人、兼职12人、志愿者2人。'], false],
    ['no pair', 'text-sum', ['配备经办人员36人，其中专职22人、高级职称12人。'], false],
    ['halves of a year', 'text-sum', ['全年收集处理病死猪8240头，其中上半年4160头、下半年3630头。'], true],
    ['… kept', 'text-sum', ['全年收集处理病死猪8240头，其中上半年4160头、下半年4080头。'], false],
    ['… done of a plan', 'text-sum', ['全年计划改造800户，其中上半年完成380户、下半年完成360户。'], false],
    ['… planned as well', 'text-sum', ['全年计划改造800户，其中上半年计划380户、下半年计划360户。'], true],
    ['… of another year', 'text-sum', ['2022年完成300户，2023年上半年140户、下半年150户。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('a unit with another in brackets', () => {
  it.each<Row>([
    ['more than all', 'text-sum', ['10台（套）设备使用不足，其中摄影系统2台、分析仪3台、康复设备6套。'], true],
    ['… kept', 'text-sum', ['11台（套）设备使用不足，其中摄影系统2台、分析仪3台、康复设备6套。'], false],
    ['… one is more', 'claim-conflict', ['配备设备56台（套），其中进口设备60台。'], true],
    ['… or may be', 'claim-conflict', ['配备设备56台（套），其中进口设备50台。'], false],
    ['… and a third unit', 'text-sum', ['配备设备56台（套），其中台式仪器20台、软件38套、附件12件。'], true],
    ['… kept', 'text-sum', ['配备设备56台（套），其中台式仪器20台、软件28套、附件8件。'], false],
    ['… and people', 'text-sum', ['配备设备56台（套），其中台式仪器20台、软件36套、操作人员12人。'], false],
    ['no brackets', 'text-sum', ['配备设备56台，其中软件50套、仪器12台。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});

describe('what was taken out', () => {
  it.each<Row>([
    ['a fall with names', 'text-rate', ['氨氮由进水28毫克/升降至出水1.4毫克/升，去除率93%。'], true],
    ['… kept', 'text-rate', ['氨氮由进水28毫克/升降至出水1.4毫克/升，去除率95%。'], false],
    ['… as rounded as it is written', 'text-rate', ['氨氮由进水28毫克/升降至出水14毫克/升，去除率51.5%。'], false],
    ['… and no more', 'text-rate', ['氨氮由进水28毫克/升降至出水14毫克/升，去除率56.5%。'], true],
    ['growth of what is measured', 'text-rate', ['年均浓度为34微克/立方米，比2022年的38微克/立方米下降12.53%。'], true],
    ['… kept', 'text-rate', ['年均浓度为34微克/立方米，比2022年的38微克/立方米下降10.53%。'], false],
    ['in and out', 'text-rate', ['进水COD平均浓度315毫克/升，出水COD平均浓度36毫克/升，COD去除率86.57%。'], true],
    ['… kept', 'text-rate', ['进水COD平均浓度315毫克/升，出水COD平均浓度36毫克/升，COD去除率88.57%。'], false],
    ['… of another', 'text-rate', ['进水COD平均浓度315毫克/升，出水氨氮平均浓度36毫克/升，去除率86.57%。'], false],
    [
      '… rate of another',
      'text-rate',
      ['进水COD平均浓度315毫克/升，出水COD平均浓度36毫克/升，总磷去除率86.57%。'],
      false,
    ],
    ['cut down', 'text-rate', ['排放量由120吨削减至80吨，削减率30%。'], true],
    ['… kept', 'text-rate', ['排放量由120吨削减至80吨，削减率33.33%。'], false],
    ['down with a name', 'text-rate', ['帮扶对象由2800人下降到年末1400人，下降率40%。'], true],
    ['… kept', 'text-rate', ['帮扶对象由2800人下降到年末1400人，下降率50%。'], false],
    ['… to a mean', 'text-rate', ['成本由280元下降到户均140元，下降率40%。'], false],
  ])('%s', (_name, check, lines, expected) => {
    expect(isTold(check, lines)).toBe(expected);
  });
});
