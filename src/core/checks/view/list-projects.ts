/** Projects that stand in a list and have a sheet of their own. */
import type { ScoredProject } from '../../model';
import { NameIndex } from '../../reading/book/name-index';
import { bareIndicatorName } from './indicator-names';

export class ProjectNames {
  readonly #projects: NameIndex<ScoredProject>;

  constructor(projects: readonly ScoredProject[]) {
    const named = projects.filter(({ name }) => name !== '');
    this.#projects = new NameIndex(named.map((project) => [bareIndicatorName(project.name), project] as const));
  }

  /** Null where none, or more than one, bears the name. */
  only(name: string): ScoredProject | null {
    return this.#projects.only(bareIndicatorName(name));
  }
}
