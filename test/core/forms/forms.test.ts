import { evaluate } from '../../../src/core/evaluate';
import { FORMS, formById, type BlankForm } from '../../../src/core/forms';
import { parsePlace } from '../../../src/core/sheet/parse';
import type { SheetPlan } from '../../../src/core/model';
import { MOST_LISTED } from '../../../src/core/sheet/limits';
import { newWorkbook, readWorkbookFile } from '../../../src/files';
import { FILLED } from './filled';

type Values = Readonly<Record<string, string | number>>;

const planOf = (form: BlankForm) => form.plan({ name: form.name, hasFunctions: false });

/** The form as it is read from a file after a person typed these values. */
async function resultOf(form: BlankForm, values: Values = {}) {
  const bytes = await newWorkbook([typed(planOf(form), values)], 'form.xlsx');
  return evaluate(await readWorkbookFile(bytes, 'form.xlsx'));
}

function typed(plan: SheetPlan, values: Values): SheetPlan {
  const cells = new Map(plan.cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  for (const [address, value] of Object.entries(values)) {
    const place = parsePlace(address) ?? { row: -1, column: -1 };
    const key = `${String(place.row)} ${String(place.column)}`;
    const cell = cells.get(key);
    // A value beside the form's own cells would stand in a merged area, where nobody can type.
    if (!cell) throw new Error(`${plan.name} has no cell ${address}`);
    const { row, column, style, format } = cell;
    cells.set(key, { row, column, style, value: value === '' ? null : value, ...(format !== undefined && { format }) });
  }
  return { ...plan, cells: [...cells.values()] };
}

const found = ({ findings }: Awaited<ReturnType<typeof resultOf>>) =>
  findings.map(({ check, message }) => `${check} ${JSON.stringify(message)}`);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const { values, fault } = FILLED[id] ?? { values: {}, fault: { values: {}, check: 'no example' } };

  it('says that it is not filled in, and nothing else', async () => {
    const { findings, problems, isChecked } = await resultOf(form);
    expect(findings).toEqual([]);
    expect(isChecked).toBe(false);
    expect(problems).toEqual([{ id: 'coverage.form-blank', data: { sheet: form.name } }]);
  });

  it('is read without a finding where what is filled in agrees', async () => {
    const result = await resultOf(form, values);
    expect(found(result)).toEqual([]);
    // Figures of reasons and goals have nothing to be compared with.
    expect(result.coverage.places.filter(({ reason }) => reason === 'no-header')).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(result.isChecked).toBe(true);
  });

  it('shows one that does not', async () => {
    const result = await resultOf(form, { ...values, ...fault.values });
    expect(result.findings.map(({ check }) => check)).toContain(fault.check);
  });

  it('has lists that Excel takes, and fits in width on a page', () => {
    const { lists = [], printTitles, cells } = planOf(form);
    for (const { words } of lists) {
      expect(words.join(',').length).toBeLessThanOrEqual(MOST_LISTED);
      expect(words.filter((word) => word.includes(','))).toEqual([]);
    }
    expect(printTitles).toBeDefined();
    expect(cells.some(({ formula }) => formula?.includes('PE.'))).toBe(false);
  });

  it('is found by its id and its name', () => {
    expect(formById(id)).toBe(form);
    expect(formById(form.name)).toBe(form);
  });

  it('has areas that do not overlap', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of planOf(form).merges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const place = `${String(row)} ${String(column)}`;
          expect(taken).not.toContain(place);
          taken.add(place);
        }
      }
    }
  });
});

it('has an example for every form', () => {
  expect(Object.keys(FILLED).sort()).toEqual(FORMS.map(({ id }) => id).sort());
});
