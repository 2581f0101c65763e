/** PE.GRADE and PE.AMOUNT: one figure a place. */
import { gradeOf } from '../profiles';
import { formatFigure, inBase, isNumber, toBig, unitOf, WAN_YUAN } from '../quantity';
import { eachCell, isBlank, type Argument } from './ranges';
import { asText, figureOf, isLeftOut, problem, profileOf, quantityOf, shown, wrong, type CellAnswer } from './values';

const FULL_MARK = toBig(100);

/** PE.GRADE: 优, 良, 中 or 差 of a score out of `full` (100). */
export function gradeCells(score: Argument, full: Argument, profile: Argument): CellAnswer[][] {
  return eachCell([score, full, profile], ([reached, whole, rules]) => {
    if (isBlank(reached)) return '';
    const chosen = profileOf(rules);
    if (chosen === null) return wrong('cells.unknown-profile', rules);
    const outOf = isLeftOut(whole) ? FULL_MARK : figureOf(whole);
    if (!outOf?.gt(0)) return wrong('cells.not-a-full-mark', whole);
    const points = figureOf(reached);
    if (points === null) return wrong('cells.not-a-number', reached);
    if (points.lt(0) || points.gt(outOf)) {
      const data = { text: shown(reached), full: formatFigure(outOf) };
      return problem('invalidValue', { id: 'cells.not-a-score', data });
    }
    return gradeOf(points, outOf, chosen);
  });
}

/** PE.AMOUNT: the amount in 万元, or in the unit asked for. A number without a unit is taken for 万元. */
export function amountCells(text: Argument, unit: Argument): CellAnswer[][] {
  return eachCell([text, unit], ([amount, wish]) => {
    if (isBlank(amount)) return '';
    const wanted = isLeftOut(wish) ? WAN_YUAN : unitOf(asText(wish).trim());
    if (wanted?.dimension !== 'money') return wrong('cells.not-a-money-unit', wish);
    const quantity = quantityOf(amount);
    if (!isNumber(quantity) || (quantity.unit && quantity.unit.dimension !== 'money')) {
      return problem('notAvailable', { id: 'cells.not-an-amount', data: { text: shown(amount) } });
    }
    return Number(inBase({ ...quantity, unit: quantity.unit ?? WAN_YUAN }).div(wanted.factor));
  });
}
