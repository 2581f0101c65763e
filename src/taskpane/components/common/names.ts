/** What things are called where they have an id or no name. */
import type { Profile, ScoredProject } from '../../../core/model';
import { shortName } from '../../../core/profiles';

/** A project by its name, or by its sheet where none is written. */
export function titleOf({ name, sheet }: ScoredProject): string {
  return name === '' ? sheet : name;
}

/** A preset by the number of the document it follows, a department's own rules by their name. */
export function profileName(profile: Profile): string {
  return shortName(profile);
}
