import { readXlsx } from 'hucre';
import { isRollUp, planRollUp } from '../../src/core/batch';
import { newWorkbook, readWorkbookFile } from '../../src/files';
import { oneProject, twoProjects, broken } from '../core/batch/files';

describe('a workbook of planned sheets alone', () => {
  const plans = planRollUp([oneProject(), twoProjects(), broken('=1+1.xlsx')]);

  it('has these sheets in their order, and is known again as a roll-up', async () => {
    const snapshot = await readWorkbookFile(await newWorkbook(plans, '汇总.xlsx'), '汇总.xlsx');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    expect(isRollUp(snapshot)).toBe(true);
  });

  it('is read by another program too, texts as texts', async () => {
    const { sheets } = await readXlsx(await newWorkbook(plans, '汇总.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
    expect(sheets[3]?.rows[3]).toEqual(expect.arrayContaining([1, '=1+1.xlsx']));
  });

  it('is the same bytes for the same plans', async () => {
    expect(await newWorkbook(plans, 'a.xlsx')).toEqual(await newWorkbook(plans, 'a.xlsx'));
  });

  it.each(['a.xls', 'a.pdf', 'a'])('is not named %s', async (name) => {
    await expect(newWorkbook(plans, name)).rejects.toMatchObject({ problem: { id: 'files.wrong-extension' } });
  });
});
