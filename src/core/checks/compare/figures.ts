import { formatFigure, roundHalfUp } from '../../quantity';
import { SAYS_MONEY_OR_RATE } from '../../terms/amounts';
import { holding } from '../../terms/search';
import { agrees, type Found, type Look } from '../engine/check';
import { MOST_CELLS } from '../view/sums';
import type { Fault, FaultKind } from '../view/figure-faults';
import type { FigureView } from '../view/figures';

const saysUnit = holding(SAYS_MONEY_OR_RATE);

/** What a check of any table says of it: its broken relations of one kind, and the cells of those that hold. */
export function* compareFigures(view: FigureView, kind: FaultKind): Generator<Look> {
  const held = view.held(kind);
  if (held.length > 0) yield agrees(...held);
  for (const fault of view.faults(kind)) yield found(fault);
}

function found({ told, stated, row, column, computed, members, factors, isDoubtful }: Fault): Found {
  const { text, unit, decimals } = stated.value;
  const symbol = unit === null || saysUnit(text) ? '' : unit.symbol;
  const percent = /[%‰]/.exec(text)?.[0] ?? '';
  const digits = Math.max(decimals, MOST_DECIMALS);
  const worked = formatFigure(roundHalfUp(computed, digits));
  const figures = { stated: `${text}${symbol}`, computed: `${worked}${percent || symbol || (unit?.symbol ?? '')}` };
  return {
    message: told,
    data: { row, column, ...(factors === undefined ? {} : { factors }), ...figures },
    at: stated.at,
    related: members.slice(0, MOST_CELLS),
    subject: row,
    ...figures,
    ...(isDoubtful ? { severity: 'warning' as const } : {}),
  };
}

/** A result is shown with so many decimals at most, or as many as the stated figure has. */
const MOST_DECIMALS = 2;
