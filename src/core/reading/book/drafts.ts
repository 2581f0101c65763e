import { bareName } from './names';
import { NameIndex } from './name-index';
import { ProjectDraft } from './project-draft';
import type { Segment } from '../forms/segment';

/** Excel allows 31 characters. */
const LONGEST_SHEET_NAME = 255;

/** The projects while sheets are put together, found by their names. */
export class Drafts {
  readonly #all: ProjectDraft[] = [];
  readonly #bySameName = new NameIndex<ProjectDraft>();
  /** By the name of the project and by that of its sheet: the first two, for a text with two means neither. */
  readonly #byText = new Map<string, Set<ProjectDraft>>();

  get all(): readonly ProjectDraft[] {
    return this.#all;
  }

  /** The only project there is; null where there are none or several. */
  get only(): ProjectDraft | null {
    return this.#all.length === 1 ? (this.#all[0] ?? null) : null;
  }

  begin(segment: Segment): ProjectDraft {
    const draft = new ProjectDraft(segment);
    this.#all.push(draft);
    this.#enter(draft.sheet, draft);
    this.#enterName(draft);
    return draft;
  }

  /** Adds what a sheet says; `beside` the tables that are there. A project without a name takes that of the sheet. */
  add(draft: ProjectDraft, segment: Segment, beside = false): void {
    const { headName } = draft;
    if (beside) draft.addBeside(segment);
    else draft.add(segment);
    if (draft.headName !== headName) this.#enterName(draft);
  }

  /** The project of that name; of several that of the unit, and the first where no unit is named. */
  named(name: string, unit = ''): ProjectDraft | null {
    const bare = bareName(name);
    const found = bare === '' ? [] : this.#bySameName.best(bare);
    return found.find((draft) => draft.mayBeOf(unit)) ?? null;
  }

  /** The project that the longest name in a sheet's name belongs to: 「甲项目资金」 speaks of 甲项目. */
  bySheetName(sheet: string, isMeant: (draft: ProjectDraft) => boolean = () => true): ProjectDraft | null {
    for (let length = Math.min(sheet.length, LONGEST_SHEET_NAME); length > 0; length--) {
      const found = new Set<ProjectDraft>();
      for (let start = 0; start + length <= sheet.length; start++) {
        for (const draft of this.#byText.get(sheet.slice(start, start + length)) ?? []) {
          if (isMeant(draft)) found.add(draft);
          if (found.size > 1) return null;
        }
      }
      const [only] = found;
      if (only) return only;
    }
    return null;
  }

  #enterName(draft: ProjectDraft): void {
    if (draft.headName === '') return;
    this.#enter(draft.headName, draft);
    if (draft.bareName !== '') this.#bySameName.add(draft.bareName, draft);
  }

  #enter(text: string, draft: ProjectDraft): void {
    const known = this.#byText.get(text);
    if (!known) this.#byText.set(text, new Set([draft]));
    else if (known.size < 2) known.add(draft);
  }
}
