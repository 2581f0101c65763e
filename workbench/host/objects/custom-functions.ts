/** The services by which office.js gives back what custom functions computed. */
import type { Json } from '../data';
import type { CustomFunctions } from '../functions';
import { type Arguments, type Handle, ObjectType } from '../members';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** Hosts before CustomFunctions 1.7 get objects in place of lists. */
const asList = (result: Json): Json => {
  const { id, failed, value, errorCode } = result as Readonly<Record<string, Json | undefined>>;
  return [id ?? null, failed !== true, value ?? null, errorCode ?? null];
};

const results = (args: Arguments): readonly Json[] => {
  const list = args.json(0);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
};

const serviceType = new ObjectType<CustomFunctions>('CustomFunctions', {
  actions: {
    SetInvocationArrayResults: (functions, args) => functions.answer(results(args)),
    SetInvocationResults: (functions, args) => functions.answer(results(args).map(asList)),
    _SetOsfControlContainerReadyForCustomFunctions: (functions) => functions.ready(),
  },
  methods: {
    _GetEnabledFeatures: () => [],
  },
});

/** Null for any other service. */
export const customFunctionsService = (name: string, functions: CustomFunctions): Handle | null =>
  name === SERVICE ? serviceType.of(functions) : null;
