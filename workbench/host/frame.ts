/**
 * Entry B: the protocol by which an add-in's page speaks with Excel on the web across windows. Texts in, texts out: a page connects
 * `receive` and `send` with postMessage.
 */
import type { HostMessage } from './events';
import type { EmulatedHost, HostReply } from './host';

export interface FrameOptions {
  readonly conversationId: string;
  /** Id of the add-in in this workbook. */
  readonly appId: string;
  /** Origin of the page the host runs in; https, and the same host name as the add-in's. */
  readonly origin: string;
  /** Display language, `zh-CN` by default. */
  readonly language?: string;
}

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  /** Of a completed command, its id. */
  readonly 0?: unknown;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;
const METHOD = { runBatch: 93, commandCompleted: 94 } as const;
const EVENT = { message: 'richApiMessage', command: 'appCommandInvoked' } as const;
const EVENTS: readonly string[] = Object.values(EVENT);
/** Where `ArrayData` has the request's text and its flags. */
const BODY = 4;
const FLAGS = 6;

/** Failures of a whole request, by the numbers office.js knows; all others are internal errors. */
const FAILURES = new Map([
  ['InvalidOperationInCellEditMode', 5004],
  ['RequestPayloadSizeLimitExceeded', 5103],
  ['InvalidOrTimedOutSession', 5012],
  ['ResponsePayloadSizeLimitExceeded', 5104],
]);
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5005;

/** Flags of the frame: one runtime for pane, commands and functions; custom functions. */
const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;

/** What the frame's URL needs after its `?`. */
export const frameQuery = ({ conversationId, language = 'zh-CN' }: FrameOptions): string =>
  `_host_Info=Excel$Web$16.00$${language}$${conversationId}$$$${SHARED_APP | CUSTOM_FUNCTIONS}`;

/** The frame's `name`. */
export const frameName = ({ conversationId, appId, origin, language = 'zh-CN' }: FrameOptions): string =>
  JSON.stringify({
    baseFrameName: `emulated-host-${conversationId}`,
    xdmInfo: [conversationId, appId, origin].join('|'),
    serializerVersion: '1',
    hostInfo: `Excel|Web|16.00|${language}|${conversationId}|||${SHARED_APP | CUSTOM_FUNCTIONS}`,
  });

export class FrameConversation {
  /** The requests by which the page registered for events. */
  private readonly listeners = new Map<string, Request>();
  private readonly commands = new Map<string, () => void>();
  /** Buttons that were pressed before the page listened: Excel tells of them the moment it does. */
  private readonly early: unknown[] = [];
  private readonly stop: () => void;

  constructor(
    private readonly host: EmulatedHost,
    private readonly options: FrameOptions,
    private readonly send: (text: string) => void,
  ) {
    this.stop = host.receive((messages) => {
      this.push(EVENT.message, { ArrayData: messages.map(asList) });
    });
  }

  /** Takes a message of the add-in's page; what belongs to another conversation is left alone. */
  receive(text: string): void {
    const request = readRequest(text);
    if (request === null || request._conversationId !== this.options.conversationId) return;
    const { _actionName: name, _actionType: action } = request;
    const isUnknown = action === ACTION.registerEvent && !EVENTS.includes(name);
    if (action === ACTION.registerEvent && !isUnknown) this.listeners.set(name, request);
    if (action === ACTION.unregisterEvent) this.listeners.delete(name);
    if (name === 'executeMethod') void this.execute(request);
    else if (name === 'ContextActivationManager_getAppContextAsync') this.answer(request, this.appContext());
    else this.answer(request, { Error: isUnknown ? NOT_SUPPORTED : 0 });
    // Only now: office.js leaves alone what comes before its registration is confirmed.
    if (action === ACTION.registerEvent && name === EVENT.command) this.tellEarly();
  }

  /** Presses a button of the ribbon: runs the function associated with it, and waits until that says it is completed. */
  async press(buttonId: string, functionName: string): Promise<void> {
    const completed = new Promise<void>((resolve) => this.commands.set(buttonId, resolve));
    const pressed = [buttonId, functionName, JSON.stringify({ source: { id: buttonId } })];
    if (this.listeners.has(EVENT.command)) this.push(EVENT.command, pressed);
    else this.early.push(pressed);
    await completed;
  }

  private tellEarly(): void {
    for (const pressed of this.early.splice(0)) this.push(EVENT.command, pressed);
  }

  /** Ends the conversation: nothing is pushed any more. */
  close(): void {
    this.stop();
    this.listeners.clear();
  }

  private async execute(request: Request): Promise<void> {
    const { DdaMethod, ArrayData = [], 0: commandId } = (request._data ?? {}) as MethodCall;
    const [body, flags] = [ArrayData[BODY], ArrayData[FLAGS]];
    if (DdaMethod?.DispatchId === METHOD.commandCompleted) {
      this.commands.get(String(commandId))?.();
      this.answer(request, { Version: 1, Error: 0 });
    } else if (DdaMethod?.DispatchId === METHOD.runBatch && typeof body === 'string') {
      const reply = await this.host.request(body, typeof flags === 'number' ? flags : 0);
      const error = failureOf(reply);
      this.answer(request, { Version: 1, Error: error, ...(error === 0 ? { Data: [200, [], reply.body] } : {}) });
    } else {
      this.answer(request, { Version: 1, Error: NOT_SUPPORTED });
    }
  }

  private push(event: string, data: unknown): void {
    const listener = this.listeners.get(event);
    if (listener !== undefined) this.reply(listener, RESPONSE.event, data);
  }

  private answer(request: Request, data: unknown): void {
    this.reply(request, RESPONSE.answer, data);
  }

  private reply(request: Request, responseType: number, data: unknown): void {
    const reply = {
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.options.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.send(JSON.stringify(reply));
  }

  /** What office.js asks for first: who the host is, what it supports. */
  private appContext(): unknown {
    const { appId, language = 'zh-CN' } = this.options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: this.host.book.name,
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.options.conversationId,
      _appInstanceId: appId,
      _featureGates: {},
      _initialDisplayMode: 0,
      _requirementMatrix: JSON.stringify(this.host.requirementSets),
    };
  }
}

function readRequest(text: string): Request | null {
  try {
    const message = JSON.parse(text) as Request | null;
    return message?._messageType === MESSAGE.request ? message : null;
  } catch {
    return null;
  }
}

function failureOf({ status, body }: HostReply): number {
  if (status === 200) return 0;
  const { error } = JSON.parse(body) as { readonly error: { readonly code: string } };
  return FAILURES.get(error.code) ?? INTERNAL_ERROR;
}

const asList = ({ messageCategory, messageType, targetId, message, id }: HostMessage): unknown[] => [
  messageCategory,
  messageType,
  targetId,
  message,
  id,
  false,
];
