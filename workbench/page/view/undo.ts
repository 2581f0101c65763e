/** Undo of the grid is the model's, which knows what the add-in did as well; inside a cell that is being typed in it is the editor's. */
import {
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUniverInstanceService,
  LocalUndoRedoService,
} from '@univerjs/presets';

/** What stands on the two stacks, and how to take from them. */
export interface UndoStacks {
  readonly undos: number;
  readonly redos: number;
  undo(): void;
  redo(): void;
}

export const UNDO_NEEDS = [IUniverInstanceService, ICommandService, IContextService];

type Needs = ConstructorParameters<typeof LocalUndoRedoService>;

/** Nothing is left for the grid to carry out: the model has done it. */
const DONE: IUndoRedoItem = { unitID: '', undoMutations: [], redoMutations: [] };

export class ModelUndo extends LocalUndoRedoService {
  private readonly context: IContextService;
  private stacks: UndoStacks | null = null;

  constructor(...needs: Needs) {
    super(...needs);
    this.context = needs[2];
  }

  /** Takes the stacks of the workbook that is open now. */
  follow(stacks: UndoStacks): void {
    this.stacks = stacks;
    this.refresh();
  }

  /** Has the arrows of the toolbar look again. */
  refresh(): void {
    this._updateStatus();
  }

  // ---- as the grid's commands ask for it

  override pitchTopUndoElement(): ReturnType<LocalUndoRedoService['pitchTopUndoElement']> {
    if (this.isTyping()) return super.pitchTopUndoElement();
    return this.stacks !== null && this.stacks.undos > 0 ? DONE : null;
  }

  override pitchTopRedoElement(): ReturnType<LocalUndoRedoService['pitchTopRedoElement']> {
    if (this.isTyping()) return super.pitchTopRedoElement();
    return this.stacks !== null && this.stacks.redos > 0 ? DONE : null;
  }

  override popUndoToRedo(): void {
    if (this.isTyping()) super.popUndoToRedo();
    else this.stacks?.undo();
    this.refresh();
  }

  override popRedoToUndo(): void {
    if (this.isTyping()) super.popRedoToUndo();
    else this.stacks?.redo();
    this.refresh();
  }

  /** Also called while the service is being made. */
  protected override _updateStatus(): void {
    const { stacks } = this;
    if (!stacks || this.isTyping()) super._updateStatus();
    else this._undoRedoStatus$.next({ undos: stacks.undos, redos: stacks.redos });
  }

  private isTyping(): boolean {
    return [EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR].some((key) => this.context.getContextValue(key) === true);
  }
}
