/**
 * Every command under every fault: nothing of the person's is lost, what happened is said in a sentence, and the next try works.
 * docs/excel-faults.md is the table of it; `npx jest test/excel/faults -u` writes it anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate } from '../../src/core/evaluate';
import { render } from '../../src/core/messages';
import { planSummary } from '../../src/core/summary';
import * as excel from '../../src/excel';
import {
  DEFAULT_REQUIREMENT_SETS,
  type EmulatedHost,
  type HostOptions,
  type HostSheetData,
} from '../../workbench/host';
import { FINDING, FORM, open } from './support';

jest.setTimeout(120_000);

const PAGE = resolve('docs/excel-faults.md');

const FORMULAS: HostSheetData = {
  name: '公式',
  rows: [[10, '≥1', '1', 10]],
  formulas: [[null, null, null, '=PE.SCORE(A1,B1,C1)']],
};

const AT = { sheet: '自评表', row: 1, column: 6 };

type Command = () => Promise<unknown>;

/** What a person can start. Each knows how often it was carried out by what it leaves. */
const COMMANDS: readonly (readonly [name: string, run: Command])[] = [
  ['一键检查', () => excel.takeSnapshot()],
  ['写汇总表', async () => excel.writeSheets(planSummary(evaluate(await excel.takeSnapshot())))],
  [
    '评分公式',
    async () => {
      const [project] = evaluate(await excel.takeSnapshot()).projects;
      if (project) await excel.writeScoreFormulas(project, (await excel.planScoreFormulas(project)).rows);
    },
  ],
  ['转为数值', () => excel.formulasToValues()],
  ['接受', () => excel.accept(FINDING, '已核实', '李四', '2024-05-01')],
  ['保存设置', () => excel.writeSettings([['评价年度', '2024']])],
  ['改正', () => excel.writeCell(AT, '9', 9.5)],
  ['插入样表', () => excel.insertForm('self')],
  ['定位', () => excel.select(AT)],
];

/** A fault, and how it ends. */
interface Fault {
  readonly name: string;
  /** Which Excel it is. */
  readonly options?: HostOptions;
  /** It does not end: the next try says the same. */
  readonly lasts?: boolean;
  begin(host: EmulatedHost): () => void;
}

const refusal =
  (member: string, code?: string): Fault['begin'] =>
  (host) =>
    host.faults.refuse(member, code);

const excelApi = (version: string): HostOptions => ({
  requirementSets: { ...DEFAULT_REQUIREMENT_SETS, ExcelApi: version },
});

const FAULTS: readonly Fault[] = [
  {
    name: '另一个工作簿在前面',
    begin: (host) => {
      host.faults.focusIsElsewhere = true;
      return () => {
        host.faults.focusIsElsewhere = false;
      };
    },
  },
  { name: '没有打印机', begin: refusal('PageLayout.paperSize') },
  { name: '不能冻结窗格', begin: refusal('WorksheetFreezePanes.freezeRows') },
  { name: '不能画图表', begin: refusal('ChartCollection.add') },
  { name: '不能加批注', begin: refusal('CommentCollection.add', 'NotImplemented') },
  { name: '正被别人修改', begin: refusal('Range.values', 'Conflict') },
  { name: '内存不够', begin: refusal('Range.formulas', 'MemoryLimitReached') },
  {
    name: '正在编辑单元格',
    begin: (host) => {
      host.person.startEditing();
      // Whoever types finishes in the end; until then the command waits.
      setTimeout(() => host.person.finishEditing(), 30);
      return () => undefined;
    },
  },
  {
    name: '事件丢失',
    begin: (host) => {
      host.faults.eventsAreLost = true;
      return () => {
        host.faults.eventsAreLost = false;
      };
    },
  },
  {
    name: '别人同时在填',
    begin: (host) => {
      host.person.elsewhere(() => host.person.type('自评表!J9', '同事写的'));
      return () => undefined;
    },
  },
  {
    name: '别人在执行中改动',
    begin: (host) =>
      host.afterRequest(() => {
        host.person.elsewhere(() => host.person.type('自评表!J10', '同事写的'));
      }),
  },
  {
    name: '网络慢',
    begin: (host) => {
      host.faults.lateBy = 50;
      return () => {
        host.faults.lateBy = 0;
      };
    },
  },
  { name: 'Excel 只有 ExcelApi 1.9', options: excelApi('1.9'), lasts: true, begin: () => () => undefined },
  { name: 'ExcelApi 1.20', options: excelApi('1.20'), begin: () => () => undefined },
  { name: '不能合并撤销', options: excelApi('1.20'), begin: refusal('UndoGroup', 'UndoNotSupported') },
];

/** What the person has written, but for the scores that a command is meant to change. */
function ownCells(host: EmulatedHost): unknown[] {
  const cells = (address: string) => host.person.values(address);
  return [cells('自评表!A1:F4'), cells('自评表!G4:H4'), cells('自评表!J9'), cells('公式!A1:C1')];
}

interface Outcome {
  /** What is said; empty where it was done. */
  readonly said: string;
  readonly missing: readonly string[];
}

async function attempt(run: Command): Promise<Outcome> {
  try {
    const result = await run();
    const missing = typeof result === 'object' && result !== null && 'missing' in result ? result.missing : [];
    return { said: '', missing: missing as string[] };
  } catch (error) {
    if (!(error instanceof excel.HostProblem)) throw error;
    return { said: render(error.problem, 'zh'), missing: [] };
  }
}

/** A formula that was made a value already leaves nothing to do for the next try. */
const sheetsOf = (host: EmulatedHost) => host.person.sheetNames;

async function row(name: string, run: Command): Promise<string[]> {
  const cells: string[] = [];
  for (const fault of FAULTS) {
    const host = open([FORM, FORMULAS], fault.options);
    host.person.select('公式!A1:D1');
    host.person.type('自评表!J9', '本人写的');
    const end = fault.begin(host);
    const before = ownCells(host);
    const sheets = sheetsOf(host);
    const first = await attempt(run);
    expect([name, fault.name, ownCells(host)]).toEqual([name, fault.name, before]);
    // What was refused as a whole leaves no half sheet behind.
    if (first.said !== '') expect([name, fault.name, sheetsOf(host)]).toEqual([name, fault.name, sheets]);
    end();
    const next = await attempt(run);
    // A cell that was corrected is no longer what the finding says.
    const isDone = name === '改正' && first.said === '';
    const expected = fault.lasts === true ? first : { said: '', missing: [] };
    if (!isDone) expect([name, fault.name, next]).toEqual([name, fault.name, expected]);
    if (name === '转为数值' && fault.lasts !== true)
      expect([fault.name, host.person.cell('公式!D1').formula]).toEqual([fault.name, null]);
    cells.push(first.said || (first.missing.length > 0 ? `完成，缺：${first.missing.join('、')}` : '完成'));
  }
  return cells;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/view/g, '冻结窗格'],
  [/page/g, '打印设置'],
  [/chart/g, '图表'],
];

it('loses nothing, says a sentence, and works the next time', async () => {
  const rows: string[][] = [];
  for (const [name, run] of COMMANDS) rows.push([name, ...(await row(name, run))]);
  const said = [...new Set(rows.flatMap((cells) => cells.slice(1)).filter((text) => !text.startsWith('完成')))];
  const short = (text: string): string => {
    const index = said.indexOf(text);
    return index < 0 ? WORDS.reduce((all, [word, name]) => all.replace(word, name), text) : `（${String(index + 1)}）`;
  };
  const lines = [
    '# Commands under faults',
    '',
    'Written by the tests of `test/excel/faults.test.ts` on the emulated host. In every case nothing that a person wrote is lost,',
    'and the next try works; what a version lacks stays away. 完成: carried out; a number: refused as a whole, with the sentence below.',
    '',
    `| 命令 | ${FAULTS.map(({ name }) => name).join(' | ')} |`,
    `| --- | ${FAULTS.map(() => '---').join(' | ')} |`,
    ...rows.map(([name = '', ...cells]) => `| ${name} | ${cells.map(short).join(' | ')} |`),
    '',
    ...said.map((text, index) => `${String(index + 1)}. ${text}`),
    '',
  ];
  const page = lines.join('\n');
  if (!existsSync(PAGE) || process.argv.includes('-u')) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
