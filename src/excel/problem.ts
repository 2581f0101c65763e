import type { Message, MessageValue } from '../core/model';

/** Something Excel cannot do for us now. `problem` says in words why, and the way out; render it with core/messages. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';
  readonly problem: Message;

  /** @param id an id of the messages `excel.*` */
  constructor(id: string, data: Readonly<Record<string, MessageValue>> = {}, options?: ErrorOptions) {
    super(id, options);
    this.problem = { id, data };
  }
}
