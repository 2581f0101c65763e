import { type Known, readTextFacts } from '../../../../src/core/reading/prose';
import type { Fact } from '../../../../src/core/model';

/** A project with the names that most reports use. */
export const KNOWN: Known = {
  groupNames: ['决策', '过程', '产出', '效益', '产出数量', '产出质量'],
  indicatorNames: [
    '立项依据充分性',
    '资金到位率',
    '预算执行率',
    '检验台次',
    '设备合格率',
    '培训人数（人）',
    '受益群众满意度',
  ],
  projectName: '河道清淤工程项目',
  period: '2023',
};

export function show({ concept, subject, quantity }: Fact): string {
  return `${concept} ${subject.kind === 'project' ? '' : `${subject.name} `}${quantity.text}`;
}

/** The facts of a report, a line an entry, each in one line: what, about whom, how much. */
export function factsOf(lines: string | readonly string[], known: Known = KNOWN): string[] {
  return read(lines, known).facts.map(show);
}

export function read(lines: string | readonly string[], known: Known = KNOWN): ReturnType<typeof readTextFacts> {
  const texts = typeof lines === 'string' ? [lines] : lines;
  return readTextFacts(
    texts.map((text, row) => ({ text, at: { sheet: '报告文本', row, column: 0 } })),
    known,
  );
}
