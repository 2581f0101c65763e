/** What was compared, as a message for a person. */
import type { Message } from '../../model';
import { formatRate } from '../../quantity';
import { completionOf, type Situation } from './situation';
import { message } from './verdict';

/** 「目标 ≥95%，完成 92.96%，完成率 97.85%」. */
export function comparison(situation: Situation): readonly Message[] {
  const { target, actual } = situation;
  if (target.text === '' && actual.text === '') return [];
  const data = { target: target.text === '' ? '—' : target.text, actual: actual.text === '' ? '—' : actual.text };
  const completion = completionOf(situation);
  return [completion ? message('compared-rate', { ...data, rate: formatRate(completion) }) : message('compared', data)];
}
