/**
 * Drafts of reports checked as any report is: alone, and beside the workbook they were made from. What they say must contradict nothing. What the
 * workbook itself has wrong (a criterion whose parts do not add up) is copied with it, and found again in the draft.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate, type Result } from '../src/core/evaluate';
import { render } from '../src/core/messages';
import type { Finding, Snapshot } from '../src/core/model';
import { planReport } from '../src/core/summary/document';
import { readEvaluationFile, readWordFile } from '../src/files';
import { writeDocument } from '../src/files/document/write';
import { guangdong } from './fixtures/forms/guangdong';
import { snapshotOf } from './fixtures/workbook';

const SAMPLES = resolve('samples');
const files = readdirSync(SAMPLES).filter((name) => /\.(?:xlsx|docx)$/.test(name));

/** A list of projects has no report. */
const withProjects = files.filter((name) => !name.startsWith('004'));

async function draftOf(result: Result) {
  const plan = planReport(result);
  if (plan === null) throw new Error('no report');
  return readWordFile(await writeDocument(plan), '草稿.docx');
}

const keyOf = ({ check, subject }: Finding) => `${check} ${subject}`;

/**
 * What is found in the draft and not in the workbook. A sentence that contradicts itself is copied word for word; where the workbook has
 * a table that says so, its finding is that of the table.
 */
function newIn(found: Result, before: Result, copied = ''): string[] {
  const known = new Set(before.findings.map(keyOf));
  return found.findings
    .filter((finding) => !known.has(keyOf(finding)))
    .filter(({ message: { data } }) => typeof data['words'] !== 'string' || !copied.includes(data['words']))
    .map((finding) => `${keyOf(finding)}: ${render(finding.message)}`);
}

/** The running text of the Word report that was given. */
function textOf({ documents = [] }: Snapshot): string {
  return JSON.stringify(documents);
}

it.each(withProjects)('the draft on %s contradicts neither itself nor the workbook', async (name) => {
  const given: Snapshot = await readEvaluationFile(readFileSync(`${SAMPLES}/${name}`), name);
  const result = evaluate(given);
  const draft = await draftOf(result);
  expect(newIn(evaluate({ sheets: [], documents: [draft] }), result, textOf(given))).toEqual([]);
  const { sheets, documents = [] } = given;
  expect(newIn(evaluate({ sheets, documents: [...documents, draft] }), result, textOf(given))).toEqual([]);
});

it('the draft on a sound workbook is sound', async () => {
  const given = await readEvaluationFile(readFileSync(`${SAMPLES}/clean-example.xlsx`), 'clean-example.xlsx');
  const draft = await draftOf(evaluate(given));
  const { findings, coverage, projects } = evaluate({ sheets: given.sheets, documents: [draft] });
  expect(findings).toEqual([]);
  // It is a report that can be compared: most of what it says is.
  expect(projects.map(({ name }) => name)).toEqual(expect.arrayContaining(['公共图书馆延时开放服务经费']));
  expect(coverage.compared / coverage.figures).toBeGreaterThan(0.85);
});

it('the draft on own scores beside reviewed ones is sound: the reasons of the review go with it', async () => {
  const draft = await draftOf(evaluate(snapshotOf(guangdong)));
  const { findings, projects } = evaluate({ sheets: [], documents: [draft] });
  expect(findings).toEqual([]);
  // What the workbook does not name is left open in the draft, and is nobody's name.
  expect(projects).toMatchObject([{ name: '智慧停车平台建设', department: '', unit: '', period: '2023' }]);
  expect(projects[0]?.indicators.find(({ name }) => name === '制度执行有效性')).toMatchObject({
    score: { value: { text: '6' } },
    reviewScore: { value: { text: '4' } },
    reviewReason: { value: '合同变更手续不全' },
  });
});

it('a figure that a person then mistypes in the draft is found', async () => {
  const given = await readEvaluationFile(readFileSync(`${SAMPLES}/clean-example.xlsx`), 'clean-example.xlsx');
  const draft = await draftOf(evaluate(given));
  const blocks = draft.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, text: block.text.replace('总分为98.6分', '总分为96.8分') } : block,
  );
  const { findings } = evaluate({ sheets: given.sheets, documents: [{ ...draft, blocks }] });
  expect(findings.map(({ check }) => check)).toContain('score-total');
});
