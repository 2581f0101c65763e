/** What a formula holds. */
import type { Expression, Variable } from './model';

/** Whether any part of an expression is as asked. */
export function some(expression: Expression, test: (part: Expression) => boolean): boolean {
  if (test(expression)) return true;
  switch (expression.type) {
    case 'operation':
      return some(expression.left, test) || some(expression.right, test);
    case 'least':
      return expression.of.some((one) => some(one, test));
    case 'absolute':
      return some(expression.of, test);
    default:
      return false;
  }
}

export function uses(expression: Expression, name: Variable): boolean {
  return some(expression, (part) => part.type === 'variable' && part.name === name);
}

export function variable(name: Variable): Expression {
  return { type: 'variable', name };
}

/** Whether the result is a share: rates, shares of the plan, and plain numbers of them. */
export function isShareOfPoints(expression: Expression): boolean {
  switch (expression.type) {
    case 'figure':
      return !expression.isPoints && (expression.unit === null || expression.unit.dimension === 'ratio');
    case 'variable':
      return expression.name !== 'actual' && expression.name !== 'target' && expression.name !== 'points';
    case 'least':
      return expression.of.every(isShareOfPoints);
    case 'absolute':
      return isShareOfPoints(expression.of);
    case 'operation':
      return isQuotientOfBoth(expression) || (isShareOfPoints(expression.left) && isShareOfPoints(expression.right));
  }
}

/** 实际/计划, (计划-实际)/计划. */
function isQuotientOfBoth({ operator, left, right }: Extract<Expression, { type: 'operation' }>): boolean {
  return operator === '/' && isOfBoth(left) && isOfBoth(right);
}

function isOfBoth(expression: Expression): boolean {
  if (expression.type === 'variable') return expression.name === 'actual' || expression.name === 'target';
  return (
    expression.type === 'operation' &&
    expression.operator !== '*' &&
    isOfBoth(expression.left) &&
    isOfBoth(expression.right)
  );
}

/** 5分/部分完成: points over something are no formula. */
export function dividesPoints(expression: Expression): boolean {
  return some(
    expression,
    (part) => part.type === 'operation' && part.operator === '/' && part.left.type === 'figure' && part.left.isPoints,
  );
}

/** 分值, or points in figures: the result is in points. */
export function isInPoints(expression: Expression): boolean {
  return some(
    expression,
    (part) => (part.type === 'variable' && part.name === 'points') || (part.type === 'figure' && part.isPoints),
  );
}

/** Whether it depends on target or actual at all. */
export function isMeasured(expression: Expression): boolean {
  return some(expression, (part) => part.type === 'variable' && part.name !== 'points');
}

/** 得分=指标值×分值: 指标值 alone can only be the actual value, and then it is a rate. */
export function withActual(expression: Expression): Expression {
  const isPlanAlone =
    uses(expression, 'target') &&
    !some(expression, (part) => part.type === 'variable' && part.name !== 'target' && part.name !== 'points');
  return isPlanAlone ? replaced(expression) : expression;
}

function replaced(expression: Expression): Expression {
  switch (expression.type) {
    case 'variable':
      return expression.name === 'target' ? variable('rate') : expression;
    case 'operation':
      return { ...expression, left: replaced(expression.left), right: replaced(expression.right) };
    case 'least':
      return { ...expression, of: expression.of.map(replaced) };
    case 'absolute':
      return { ...expression, of: replaced(expression.of) };
    case 'figure':
      return expression;
  }
}
