/** Options of checks: defaults, overridden by what the sheet 评价设置 says under `check.option`. */
import Big from 'big.js';
import type { Message } from '../../model';
import { readQuantity } from '../../quantity';
import type { Check, CheckMeta, CheckOption, OptionValue } from './check';

/** A share without a percent sign up to this is a fraction (0.9), above it a percentage (90). */
const LARGEST_FRACTION = new Big(2);

/** Values of a check's options; a setting that cannot be read leaves the default. */
export function optionsOf(meta: CheckMeta, settings: ReadonlyMap<string, string>): OptionValue {
  const values = new Map(
    (meta.options ?? []).map((option) => {
      const set = settings.get(`${meta.id}.${option.name}`);
      return [option.name, (set === undefined ? null : valueOf(set, option)) ?? valueOf(option.default, option)];
    }),
  );
  return (name) => {
    const value = values.get(name);
    if (!value) throw new Error(`${meta.id} has no option ${name}`);
    return value;
  };
}

/** What is wrong with the settings: names that no check knows, and values that cannot be read. */
export function optionProblems(settings: ReadonlyMap<string, string>, checks: readonly Check[]): Message[] {
  const known = new Map<string, CheckOption>(
    checks.flatMap(({ meta }) => (meta.options ?? []).map((option) => [`${meta.id}.${option.name}`, option] as const)),
  );
  return [...settings].flatMap(([name, value]): Message[] => {
    const option = known.get(name);
    if (!option) return [{ id: 'options.unknown', data: { option: name } }];
    if (valueOf(value, option)) return [];
    return [{ id: 'options.unreadable', data: { option: name, value, default: option.default } }];
  });
}

/** Null where the text is no number at or above zero. */
function valueOf(text: string, { kind }: CheckOption): Big | null {
  const quantity = readQuantity(text);
  if (quantity.kind !== 'number' || quantity.value.lt(0)) return null;
  const { value, unit } = quantity;
  if (kind === 'number') return value;
  const percent = unit === null ? value.gt(LARGEST_FRACTION) : unit.dimension === 'ratio';
  return percent ? value.div(100) : value;
}
