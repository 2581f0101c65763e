/** What things are called where they have an id or no name. */
import type { Profile, ScoredProject } from '../../../core/model';
import { profileById } from '../../../core/profiles';

/** A project by its name, or by its sheet where none is written. */
export function titleOf({ name, sheet }: ScoredProject): string {
  return name === '' ? sheet : name;
}

/** A preset by the document it follows, a department's own rules by their name. */
export function profileName({ id, basis }: Profile): string {
  return profileById(id) ? basis : id;
}
