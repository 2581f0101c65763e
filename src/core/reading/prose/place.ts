import type { Sentence } from './sentences';
import type { Labelled } from './statements';

/** A figure in its sentence. */
export interface Place extends Labelled {
  readonly sentence: Sentence;
  /** Said of the year of the project, and of the whole of it. */
  readonly isNow: boolean;
  readonly isAfterPart: boolean;
  /** The indicators of its level are counted twice in the sentence. */
  readonly isRepeated: boolean;
}
