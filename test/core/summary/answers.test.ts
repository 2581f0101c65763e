/** What a person filled in on 检查结果 follows its finding, however the sheet was sorted, in whichever language it is written again. */
import type { CellValue, Finding, SheetPlan } from '../../../src/core/model';
import { formerAnswers, renewed } from '../../../src/core/summary/answers';
import { planFindingsSheet } from '../../../src/core/summary/findings-sheet';
import { lastCell, type FormerSheet, type Place } from '../../../src/core/summary/keep';
import { accepted, finding, result } from './fixtures';

const OPINION = 14;
const STATUS = 18;
const NOTE = 21;

const found = (fingerprint: string, rest: Partial<Finding> = {}) =>
  finding({ fingerprint, subject: fingerprint, ...rest });
const planOf = (findings: readonly Finding[], language: 'zh' | 'en' = 'zh') =>
  planFindingsSheet(result({ findings }), language);

/** A sheet as it was written, and what a person changed on it: `row column` → value. */
class Paper implements FormerSheet {
  readonly last: Place;
  readonly #values = new Map<string, CellValue>();

  constructor(plan: SheetPlan) {
    this.last = lastCell(plan);
    for (const { row, column, value } of plan.cells) this.fill(row, column, value);
  }

  fill(row: number, column: number, value: CellValue): this {
    this.#values.set(`${String(row)} ${String(column)}`, value);
    return this;
  }

  swap(one: number, other: number): this {
    for (let column = 0; column <= NOTE; column += 1) {
      const [a, b] = [this.valueAt(one, column), this.valueAt(other, column)];
      this.fill(one, column, b).fill(other, column, a);
    }
    return this;
  }

  valueAt = (row: number, column: number): CellValue => this.#values.get(`${String(row)} ${String(column)}`) ?? null;

  /** The person's cells as a host finds them, and the sheet as it is written again: values by `row column`. */
  writeAgain(plan: SheetPlan): { readonly plan: SheetPlan; readonly at: (row: number, column: number) => CellValue } {
    const answers = formerAnswers(this, plan);
    const cells: Place[] = [];
    for (const key of this.#values.keys()) {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const isOurs = row <= this.last.row && column <= this.last.column;
      if (this.valueAt(row, column) === null) continue;
      if (isOurs ? answers?.isTheirs({ row, column }) === true : true) cells.push({ row, column });
    }
    const again = renewed(cells, this, plan);
    const values = new Map<string, CellValue>();
    for (const { row, column, value } of again.plan.cells) values.set(`${String(row)} ${String(column)}`, value);
    for (const [from, to] of again.places) {
      values.set(`${String(to.row)} ${String(to.column)}`, this.valueAt(from.row, from.column));
    }
    return { plan: again.plan, at: (row, column) => values.get(`${String(row)} ${String(column)}`) ?? null };
  }
}

const [a, b, c] = [found('甲'), found('乙'), found('丙')];
const paper = (findings: readonly Finding[]) => new Paper(planOf(findings));

describe('answers on the findings sheet', () => {
  it('follow their finding when others come before it', () => {
    const { at } = paper([b, c])
      .fill(3, OPINION, '已核实')
      .writeAgain(planOf([a, b, c]));
    expect([at(3, OPINION), at(4, OPINION), at(5, OPINION)]).toEqual([null, '已核实', null]);
  });

  it('follow it on a sheet that was sorted by hand, and with a column that the person added', () => {
    const sheet = paper([a, b, c]).fill(2, NOTE, '复核人').fill(5, NOTE, '李').fill(5, OPINION, '更正').swap(3, 5);
    const { at } = sheet.writeAgain(planOf([a, b, c]));
    expect([at(2, NOTE), at(5, NOTE), at(5, OPINION), at(3, NOTE), at(3, OPINION)]).toEqual([
      '复核人',
      '李',
      '更正',
      null,
      null,
    ]);
  });

  it('stay when the sheet is written in the other language', () => {
    const { at } = paper([a, b])
      .fill(4, OPINION, '更正')
      .fill(4, STATUS, '已整改')
      .writeAgain(planOf([a, b], 'en'));
    expect([at(2, OPINION), at(4, OPINION), at(4, STATUS), at(3, STATUS)]).toEqual([
      'Response',
      '更正',
      '已整改',
      'Open',
    ]);
  });

  it('are kept below the others, marked, when the finding is gone; and the sections move down', () => {
    const before = planOf([b]);
    const { plan, at } = paper([a, b]).fill(3, OPINION, '表已改').writeAgain(before);
    expect([at(3, 4), at(4, 4), at(4, 1), at(4, OPINION), at(4, STATUS)]).toEqual([
      '乙',
      '甲',
      '不再出现',
      '表已改',
      '不再出现',
    ]);
    expect(plan.filter?.bottom).toBe(4);
    const section = ({ cells }: SheetPlan) => cells.find(({ style }) => style === 'section')?.row;
    expect(section(plan)).toBe((section(before) ?? 0) + 1);
  });

  it('keep the person’s own status on a row that is gone', () => {
    const { at } = paper([a, b])
      .fill(3, STATUS, '已整改')
      .writeAgain(planOf([b]));
    expect([at(4, 1), at(4, STATUS)]).toEqual(['不再出现', '已整改']);
  });

  it('are still there after the next time, and return to their row with the finding', () => {
    const once = paper([a, b])
      .fill(3, OPINION, '表已改')
      .writeAgain(planOf([b]));
    const sheet = new Paper(once.plan).fill(4, OPINION, '表已改');
    const twice = sheet.writeAgain(planOf([b]));
    expect([twice.at(4, OPINION), twice.at(4, 4), twice.at(5, OPINION)]).toEqual(['表已改', '甲', null]);
    const back = sheet.writeAgain(planOf([a, b]));
    expect([back.at(3, OPINION), back.at(3, STATUS), back.at(3, 1)]).toEqual(['表已改', '待处理', '错误']);
  });

  it('drop rows that nobody answered', () => {
    const { plan } = paper([a, b]).writeAgain(planOf([b]));
    expect(plan.answers?.end).toBe(4);
  });

  it('leave the status to the program until the person writes one', () => {
    const taken = found('甲', { accepted: accepted('已批准') });
    expect(
      paper([a])
        .writeAgain(planOf([taken]))
        .at(3, STATUS),
    ).toBe('已接受：已批准');
    expect(
      paper([a])
        .fill(3, STATUS, '整改中')
        .writeAgain(planOf([taken]))
        .at(3, STATUS),
    ).toBe('整改中');
  });

  it('tell findings with one fingerprint apart by their order', () => {
    const { at } = paper([a, a])
      .fill(4, OPINION, '第二处')
      .writeAgain(planOf([a, a]));
    expect([at(3, OPINION), at(4, OPINION)].filter((value) => value !== null)).toEqual(['第二处']);
  });

  it('lose nothing of a row that the person put in between', () => {
    const sheet = new Paper(planOf([a, b, c]));
    for (let column = 0; column <= NOTE; column += 1) sheet.fill(4, column, null);
    sheet.fill(4, 8, '我另外发现的').fill(4, OPINION, '待查');
    const { plan, at } = sheet.writeAgain(planOf([a, b, c]));
    const below = lastCell(plan).row + 2;
    expect([at(below, 8), at(below, OPINION)]).toEqual(['我另外发现的', '待查']);
  });
});
