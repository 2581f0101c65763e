/** `_Register…Event` and `_Unregister…Event`: how the client says that someone listens. */
import type { EventName } from '../events';
import type { EmulatedHost } from '../host';
import type { Arguments, Members } from '../members';

/** The words by which the methods call the events; newer ones put the name last. */
const METHOD_WORDS: Readonly<Record<EventName, string>> = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  selectionChanged: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  calculated: 'CalculatedEvent',
  formatChanged: 'FormatChangedEvent',
  protectionChanged: 'ProtectionChangedEvent',
  nameChanged: 'EventNameChanged',
  visibilityChanged: 'EventVisibilityChanged',
  moved: 'EventMoved',
};

/** The methods for the events of an object, which says what its target is called. */
export function eventMethods<T>(
  names: readonly EventName[],
  targetId: (target: T) => string,
): NonNullable<Members<T>['actions']> {
  const methods: Record<string, (target: T, args: Arguments, host: EmulatedHost) => void> = {};
  for (const name of names) {
    methods[`_Register${METHOD_WORDS[name]}`] = (target, _args, { book }) =>
      book.events.register(name, targetId(target));
    methods[`_Unregister${METHOD_WORDS[name]}`] = (target, _args, { book }) =>
      book.events.unregister(name, targetId(target));
  }
  return methods;
}
