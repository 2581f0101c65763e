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
