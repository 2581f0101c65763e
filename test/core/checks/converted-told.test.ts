/** One quantity in two units. */
import { foundIn } from './grids';

const found = (text: string) => foundIn('claim-conflict', { 报告文本: `某项目绩效评价报告\n${text}` });

describe('claim-conflict: one quantity in two units', () => {
  it.each<[string, string[]]>([
    ['发放化肥12500公斤（12.5吨）。', []],
    ['发放化肥12512公斤（12.5吨）。', []],
    ['发放化肥12500公斤（125吨）。', ['warning order A2 12500公斤（125吨） ↔ 12500公斤, 125吨']],
    ['新增造林1500亩（100公顷）。', []],
    ['新增造林1500亩（10公顷）。', ['warning order A2 1500亩（10公顷） ↔ 1500亩, 10公顷']],
    ['项目总投资12000万元，折合1.2亿元。', []],
    ['项目总投资12000万元，折合12亿元。', ['warning order A2 12000万元，折合12亿元 ↔ 12000万元, 12亿元']],
    ['新建道路3公里（其中500米为桥梁）。', ['nothing to check']],
    ['设备费12000元，合计12万元。', ['nothing to check']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
