/** Services around the workbook: the add-in's own runtime and its ribbon. */
import { asFlag, type Handle, ObjectType } from '../members';

/** What the add-in told the host about itself. */
export interface AddInState {
  /** `Visible` while the task pane is open. */
  runtime: string;
  /** `Visible` where the pane opens with the document. */
  start: string;
  /** Ribbon buttons that were enabled or disabled, and tabs that were shown or hidden, by id. */
  readonly ribbon: Map<string, boolean>;
}

const runtimeService = new ObjectType<AddInState>('AppRuntimeService', {
  actions: { SetAppRuntimeState: (state, args) => (state.runtime = args.text(0)) },
  methods: { GetAppRuntimeState: ({ runtime }) => runtime },
});

const startService = new ObjectType<AddInState>('AppRuntimePersistenceService', {
  actions: { SetAppRuntimeStartState: (state, args) => (state.start = args.text(0)) },
  methods: { GetAppRuntimeStartState: ({ start }) => start },
});

interface Control {
  readonly ribbon: Map<string, boolean>;
  readonly id: string;
}

const buttonType = new ObjectType<Control>('RibbonButton', {
  get: { Enabled: ({ ribbon, id }) => ribbon.get(id) ?? true, Id: ({ id }) => id },
  set: { Enabled: ({ ribbon, id }, value) => ribbon.set(id, asFlag(value)) },
  clearsUndo: ['Enabled'],
});

const tabType = new ObjectType<Control>('RibbonTab', {
  get: { Id: ({ id }) => id },
  actions: { SetVisibility: ({ ribbon, id }, args) => ribbon.set(id, args.flag(0)) },
  clearsUndo: ['SetVisibility'],
});

const ribbonService = new ObjectType<AddInState>('DynamicRibbon', {
  methods: {
    GetButton: ({ ribbon }, args) => buttonType.of({ ribbon, id: args.text(0) }),
    GetTab: ({ ribbon }, args) => tabType.of({ ribbon, id: args.text(0) }),
  },
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
