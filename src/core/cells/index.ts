/**
 * What the PE functions compute: cells in, cells out. Pure and synchronous; knows Excel's shapes but not Excel.
 * An answer that is not a value is a `CellProblem`: the function's face turns it into Excel's error with the message.
 */
import type { Big } from 'big.js';
import { describeCriterion, readCriterion, scoreIndicator } from '../criteria';
import { evaluate } from '../evaluate';
import { render, type Language } from '../messages';
import type { CellValue, Message, Outcome, Profile, Quantity, Stated } from '../model';
import { DEFAULT_PROFILE, gradeOf, profileById } from '../profiles';
import { isNumber, readQuantity, roundHalfUp, toBig, unitOf, WAN_YUAN, inBase } from '../quantity';
import { address } from '../report';
import { isBlank, toMatrix, zip, type CellInput } from './matrix';

export { ShapeProblem } from './matrix';

/** An answer that is no value: `notAvailable` where a person must judge, `invalidValue` where an argument is wrong. */
export interface CellProblem {
  readonly code: 'notAvailable' | 'invalidValue';
  readonly message: string;
}

export type CellAnswer = number | string | CellProblem;

export interface ScoreArguments {
  readonly points: CellInput;
  readonly target: CellInput;
  readonly actual: CellInput;
  readonly criterion?: CellInput;
  readonly profile?: CellInput;
}

/** PE.SCORE: the score of each indicator, rounded half up to 2 decimals; rows without anything stay empty. */
export function scoreCells(input: ScoreArguments, language: Language): CellAnswer[][] {
  return eachIndicator(input, language, ({ score, explanation }) => {
    if (score) return Number(score);
    return problem('notAvailable', explanation.at(-1) ?? { id: 'cells.needs-person', data: {} }, language);
  });
}

/** PE.EXPLAIN: how each score comes about, in words. */
export function explainCells(input: ScoreArguments, language: Language): CellAnswer[][] {
  return eachIndicator(input, language, ({ explanation }) =>
    explanation.map((step) => render(step, language)).join('\n'),
  );
}

/** PE.COMPLETION: actual ÷ target, 1 = 100 %; for a ≤ target the other way round. */
export function completionCells(target: CellInput, actual: CellInput, language: Language): CellAnswer[][] {
  const points = readQuantity(100);
  return zip([toMatrix(target), toMatrix(actual)], ([t, a]) => {
    if (isBlank(t) && isBlank(a)) return '';
    const { completion } = scoreIndicator({
      points,
      target: quantity(t),
      actual: quantity(a),
      criterion: '',
      profile: DEFAULT_PROFILE,
      name: '',
    });
    if (completion === null) return problem('notAvailable', { id: 'cells.no-completion', data: {} }, language);
    return Number(roundHalfUp(completion, 6));
  });
}

/** PE.GRADE: 优, 良, 中 or 差 of a score out of `full` (100). */
export function gradeCells(score: CellInput, full: CellInput, profile: CellInput, language: Language): CellAnswer[][] {
  return zip([toMatrix(score), toMatrix(full), toMatrix(profile)], ([s, f, p]) => {
    if (isBlank(s)) return '';
    const points = figure(s);
    const outOf = isBlank(f) ? toBig(100) : figure(f);
    const rules = profileOf(p);
    if (rules === null) return unknownProfile(p, language);
    if (points === null || !outOf?.gt(0))
      return problem('invalidValue', { id: 'cells.not-a-number', data: {} }, language);
    return gradeOf(points, outOf, rules);
  });
}

/** PE.CRITERION: how a criterion is understood, one step a row. */
export function criterionCells(text: CellInput, points: CellInput, language: Language): CellAnswer[][] {
  const criterion = toMatrix(text)[0]?.[0];
  if (isBlank(criterion)) return [['']];
  const steps = describeCriterion(readCriterion(asText(criterion)), figure(toMatrix(points)[0]?.[0]));
  return steps.map((step) => [render(step, language)]);
}

/** PE.AMOUNT: the amount in 万元, or in the unit asked for. */
export function amountCells(text: CellInput, unit: CellInput, language: Language): CellAnswer[][] {
  return zip([toMatrix(text), toMatrix(unit)], ([t, u]) => {
    if (isBlank(t)) return '';
    const wanted = isBlank(u) ? WAN_YUAN : unitOf(asText(u));
    if (wanted?.dimension !== 'money')
      return problem('invalidValue', { id: 'cells.not-a-money-unit', data: {} }, language);
    const amount = quantity(t);
    if (!isNumber(amount) || (amount.unit && amount.unit.dimension !== 'money')) {
      return problem('notAvailable', { id: 'cells.not-an-amount', data: { text: asText(t).slice(0, 40) } }, language);
    }
    return Number(inBase({ ...amount, unit: amount.unit ?? WAN_YUAN }).div(wanted.factor));
  });
}

/**
 * PE.CHECK: the findings in a range, one a row: severity, cell, what is wrong.
 * @param place the sheet and the top left cell of the range, counted from zero
 */
export function checkCells(
  range: CellInput,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  language: Language,
): CellAnswer[][] {
  const rows = toMatrix(range).map((row) => row.map(toCellValue));
  const result = evaluate({
    sheets: [{ name: place.sheet, visibility: 'visible', origin: { row: place.row, column: place.column }, rows }],
  });
  if (result.findings.length === 0) return [[render({ id: 'cells.nothing-found', data: {} }, language)]];
  return result.findings.map((finding) => [
    render({ id: `cells.${finding.severity}`, data: {} }, language),
    address(finding.at),
    render(finding.message, language),
  ]);
}

function eachIndicator(
  { points, target, actual, criterion, profile }: ScoreArguments,
  language: Language,
  answer: (outcome: Outcome) => CellAnswer,
): CellAnswer[][] {
  return zip([points, target, actual, criterion, profile].map(toMatrix), ([n, t, a, c, p]) => {
    if (isBlank(n) && isBlank(t) && isBlank(a)) return '';
    const rules = profileOf(p);
    if (rules === null) return unknownProfile(p, language);
    return answer(
      scoreIndicator({
        points: quantity(n),
        target: quantity(t),
        actual: quantity(a),
        criterion: isBlank(c) ? '' : asText(c),
        profile: rules,
        name: '',
      }),
    );
  });
}

function profileOf(cell: CellInput): Profile | null {
  return isBlank(cell) ? DEFAULT_PROFILE : profileById(asText(cell).trim());
}

function unknownProfile(cell: CellInput, language: Language): CellProblem {
  return problem('invalidValue', { id: 'cells.unknown-profile', data: { id: asText(cell).slice(0, 40) } }, language);
}

function problem(code: CellProblem['code'], message: Message, language: Language): CellProblem {
  return { code, message: render(message, language) };
}

function quantity(cell: CellInput): Quantity {
  return readQuantity(toCellValue(cell));
}

function figure(cell: CellInput): Big | null {
  const value: Stated['value'] = quantity(cell);
  return isNumber(value) ? value.value : null;
}

/** Anything that is not a plain value, such as Excel's error object, is a cell without a value. */
function toCellValue(cell: CellInput): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return { fault: '#VALUE!' };
}

function asText(cell: CellInput): string {
  const value = toCellValue(cell);
  return value === null || typeof value === 'object' ? '' : String(value);
}
