/** What a worker does for the page. A file is read anew for each task: many files of a person do not fit into memory together. */
import { digestOf, planRollUp, unreadable } from '../../core/batch';
import { evaluate } from '../../core/evaluate';
import { formById } from '../../core/forms';
import { render, type Language } from '../../core/messages';
import { profileById } from '../../core/profiles';
import type { SheetPlan, Snapshot } from '../../core/model';
import { planSummary } from '../../core/summary';
import { planLetter, planReport } from '../../core/summary/document';
import { withDocuments } from '../../core/reading/document/layout';
import { addSheets, FileProblem, newWorkbook, readEvaluationFile, readWordFile } from '../../files';
import { writeDocument } from '../../files/document/write';
import { readPicture } from '../../files/picture';
import { pack } from './carry';
import { readGiven } from './given';
import type { GivenFile, Task, Tasks, WordDocument, Written } from './protocol';

type Work = { readonly [T in Task]: (ask: Tasks[T]['ask']) => Promise<Tasks[T]['answer']> };

export const work: Work = {
  async check({ file, language, profile }) {
    try {
      const snapshot = await readEvaluationFile(await readGiven(file), file.path);
      return digestOf(file.path, evaluate(snapshot, { profile: profileById(profile) }), language);
    } catch (problem) {
      return unreadable(file.path, sentenceFor(problem, language));
    }
  },

  async open({ file, reports, profile }) {
    const given = await together(file, reports);
    const result = evaluate(given, { profile: profileById(profile) });
    return { snapshot: withDocuments(given), result: pack(result) };
  },

  async picture({ file, sheet }) {
    const bytes = await readGiven(file);
    const { sheets } = await readEvaluationFile(bytes, file.path);
    const wanted = sheets.find(({ name }) => name === sheet);
    if (!wanted) throw new FileProblem('files.no-sheets', { file: file.path });
    return readPicture(bytes, file.path, wanted);
  },

  async add({ file, plans }) {
    return added(await readGiven(file), file, plans);
  },

  async copy({ file, language, profile }) {
    const bytes = await readGiven(file);
    const result = evaluate(await readEvaluationFile(bytes, file.path), { profile: profileById(profile) });
    return added(bytes, file, planSummary(result, language));
  },

  async document({ file, reports, language, profile, what }) {
    const result = evaluate(await together(file, reports), { profile: profileById(profile) });
    const plan = what === 'report' ? planReport(result, language) : planLetter(result, language);
    if (!plan) throw new FileProblem(`files.no-${what}`, { file: file.path });
    const [stem] = nameOf(file);
    return { bytes: own(await writeDocument(plan)), name: `${stem}-${DOCUMENT_NAMES[what]}.docx` };
  },

  async form({ id }) {
    const form = formById(id);
    if (!form) throw new RangeError(`There is no form ${id}.`);
    const name = `${form.name}.xlsx`;
    // Whoever opens it may not have the functions.
    return { bytes: own(await newWorkbook([form.plan({ name: form.name, hasFunctions: false })], name)), name };
  },

  async rollUp({ digests, language, name }) {
    return own(await newWorkbook(planRollUp(digests, language), name));
  },
};

/** A file and the Word reports beside it. */
async function together(file: GivenFile, reports: readonly GivenFile[]): Promise<Snapshot> {
  const { sheets, documents = [] } = await readEvaluationFile(await readGiven(file), file.path);
  const beside = await Promise.all(reports.map(async (one) => readWordFile(await readGiven(one), one.path)));
  return { sheets, documents: [...documents, ...beside] };
}

async function added(bytes: Uint8Array, file: GivenFile, plans: readonly SheetPlan[]): Promise<Written> {
  const [stem, ending] = nameOf(file);
  const canBeAdded = CAN_BE_ADDED_TO.test(ending);
  const name = `${stem}-核对${canBeAdded ? ending : '.xlsx'}`;
  return { bytes: own(await (canBeAdded ? addSheets(bytes, file.path, plans) : newWorkbook(plans, name))), name };
}

const DOCUMENT_NAMES: Readonly<Record<WordDocument, string>> = { report: '报告草稿', letter: '问题函' };

const CAN_BE_ADDED_TO = /^\.xls[xm]$/i;

/** The name of a file without its folders, and its ending. */
function nameOf({ path }: GivenFile): readonly [stem: string, ending: string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

/** What went wrong with one file: the others go on, also where it was unforeseen. */
function sentenceFor(problem: unknown, language: Language): string {
  if (problem instanceof FileProblem) return render(problem.problem, language);
  return problem instanceof Error ? problem.message : String(problem);
}

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
