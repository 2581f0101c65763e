import type { ComputedReview, ScoredProject } from '../model';

/** What a project comes to: by the reviewer's scores where the table was reviewed, else by the unit's own. */
export function resultOf({ computed }: Pick<ScoredProject, 'computed'>): ComputedReview {
  return computed.review ?? computed;
}
