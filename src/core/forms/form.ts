import type { Language } from '../messages';
import type { CellRef, SheetPlan } from '../model';
import type { FormOptions } from './sheet';

/** A blank form to start from. */
export interface BlankForm {
  /** What it is called on the command line. */
  readonly id: string;
  /** What it is called in full; its sheet too. */
  readonly name: string;
  readonly english: string;
  /** What it is for. */
  readonly purpose: Readonly<Record<Language, string>>;
  /** The regulation whose form it is or follows. */
  readonly source: Readonly<Record<Language, string>>;
  /** Where a person begins. */
  readonly first: Pick<CellRef, 'row' | 'column'>;
  /** The form, empty; without a marker, since from then on it is the person's. */
  plan(options: FormOptions): SheetPlan;
}
