/** Blank forms to start from: official ones, and those that reports usually have beside them. One file a form, one line here. */
import type { BlankForm } from './form';
import { central } from './kinds/central';
import { department } from './kinds/department';
import { framework } from './kinds/framework';
import { lots } from './kinds/lots';
import { monitoring } from './kinds/monitoring';
import { portfolio } from './kinds/portfolio';
import { selfEvaluation } from './kinds/self-evaluation';
import { targets } from './kinds/targets';

export type { BlankForm } from './form';
export type { FormOptions } from './sheet';

/** The most usual first. */
export const FORMS: readonly BlankForm[] = [
  selfEvaluation,
  framework,
  targets,
  central,
  monitoring,
  department,
  lots,
  portfolio,
];

/** The form of that id or name, or null. */
export function formById(id: string): BlankForm | null {
  const wanted = id.trim();
  return FORMS.find((form) => form.id === wanted.toLowerCase() || form.name === wanted) ?? null;
}
