import { files as english } from '../../src/core/messages/en/files';
import { files as chinese } from '../../src/core/messages/zh/files';
import { addSheets, FileProblem, readWorkbookFile } from '../../src/files';
import { BROKEN_FILES } from './broken';
import { rows, workbookParts, zip } from './build';

async function problemOf(work: Promise<unknown>): Promise<FileProblem> {
  const error: unknown = await work.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (error instanceof FileProblem) return error;
  throw error;
}

describe('a broken file', () => {
  it.each(BROKEN_FILES.map((file) => [file.what, file] as const))('%s', async (_, { name, build, id }) => {
    const bytes = build();
    const { problem } = await problemOf(readWorkbookFile(bytes, name));
    expect(problem).toMatchObject({ id, data: { file: name } });
    for (const texts of [chinese, english]) {
      expect(placeholders(texts[id] ?? 'missing').filter((key) => !(key in problem.data))).toEqual([]);
    }
  });

  // What a snapshot cannot hold may still get a sheet more.
  const unusable = BROKEN_FILES.filter(({ id }) => id !== 'files.too-many-cells' && id !== 'files.no-sheets');
  it.each(unusable.map((file) => [file.what, file] as const))('%s: nothing is added', async (_, { name, build }) => {
    const bytes = build();
    expect((await problemOf(addSheets(bytes, name, []))).problem.data).toMatchObject({ file: name });
  });
});

describe('a good file, whatever is done to its bytes,', () => {
  it('is read or refused in words', async () => {
    const sheet = rows('<c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c>');
    const good = zip(workbookParts([sheet], { strings: ['<t>项目</t>'] }));
    for (let seed = 1; seed <= 300; seed += 1) {
      const bytes = good.slice(0, seed % 3 === 0 ? (seed * 9973) % good.length : good.length);
      for (let change = 0; change < 3 && seed % 3 !== 0; change += 1) {
        bytes[(seed * 7919 + change * 104_729) % bytes.length] = (seed * 31 + change) % 256;
      }
      const outcome = await readWorkbookFile(bytes, '表.xlsx').catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FileProblem);
    }
  });
});

describe('the sentences about files', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
    for (const [id, sentence] of Object.entries(chinese)) {
      expect(placeholders(english[id] ?? '')).toEqual(placeholders(sentence));
    }
  });
});

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, key]) => key ?? '').sort();
}
