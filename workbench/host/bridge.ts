/** Entry A: the emulated host and office.js in one process, over the bridge office.js looks for when it is loaded. */
import type { EmulatedHost } from './host';

/** What office.js finds under `globalThis._richApiNativeBridge`; it adds the way back itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const REPLY = 1;
const PUSH = 3;

/** Connects a host; returns the bridge and how to cut it, after which nothing goes either way. */
export function connectBridge(host: EmulatedHost): { readonly bridge: NativeBridge; readonly disconnect: () => void } {
  let connected = true;
  const toClient = (message: unknown): void => {
    if (connected) bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.request(body, flags).then(({ status, body: reply }) => {
        toClient({ id, type: REPLY, message: { statusCode: status, headers: {}, body: reply } });
      });
    },
  };
  const stop = host.receive((entries) => {
    toClient({ type: PUSH, message: { entries } });
  });
  return {
    bridge,
    disconnect: () => {
      connected = false;
      stop();
    },
  };
}
