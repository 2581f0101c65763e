/** Services around the workbook: the add-in's own runtime and its ribbon. */
import { type Handle, ObjectType } from '../members';

/** What the add-in told the host about itself. */
export interface AddInState {
  /** `Visible` while the task pane is open. */
  runtime: string;
  /** `Visible` where the pane opens with the document. */
  start: string;
  /** The latest of the ribbon's updates, as JSON. */
  ribbon: string;
}

const runtimeService = new ObjectType<AddInState>('AppRuntimeService', {
  actions: { SetAppRuntimeState: (state, args) => (state.runtime = args.text(0)) },
  methods: { GetAppRuntimeState: ({ runtime }) => runtime },
});

const startService = new ObjectType<AddInState>('AppRuntimePersistenceService', {
  actions: { SetAppRuntimeStartState: (state, args) => (state.start = args.text(0)) },
  methods: { GetAppRuntimeStartState: ({ start }) => start },
});

const ribbonService = new ObjectType<AddInState>('DynamicRibbon', {
  actions: { ExecuteRequestUpdate: (state, args) => (state.ribbon = args.text(0)) },
  clearsUndo: ['ExecuteRequestUpdate'],
});

const internalService = new ObjectType<AddInState>('AddinInternalService', {
  // The page says that it is ready for commands.
  actions: { NotifyActionHandlerReady: () => undefined },
});

const SERVICES = new Map([
  ['Microsoft.AppRuntime.AppRuntimeService', runtimeService],
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', startService],
  ['Microsoft.DynamicRibbon.DynamicRibbon', ribbonService],
  ['Microsoft.InternalService.AddinInternalService', internalService],
]);

/** Null for any other service. */
export const addInService = (name: string, state: AddInState): Handle | null => SERVICES.get(name)?.of(state) ?? null;
