/**
 * For tests in jsdom: the real office.js, loader and all, in a page that Excel on the web has opened. Slower than `startOffice`, but
 * with `Office.onReady`, `Office.context` and requirement sets as an add-in meets them.
 */
import './jest-globals';
import type { HostWorkbookData } from './data';
import { FrameConversation, frameName, type FrameOptions, frameQuery } from './frame';
import { EmulatedHost, type HostOptions } from './host';
import { endWithTests, forgetOffice, globals, runOfficeScript } from './jest-scripts';

const ORIGIN = 'https://localhost';
const SCRIPTS = 'https://localhost/office-js/dist/';

export interface FramedSession {
  readonly host: EmulatedHost;
  readonly run: typeof Excel.run;
  /** Presses a ribbon button: see `FrameConversation.press`. */
  readonly press: (buttonId: string, functionName: string) => Promise<void>;
  readonly stop: () => void;
}

/** office.js takes these away from the page. */
const replaceState = history.replaceState.bind(history);
const addListener = window.addEventListener.bind(window);
const appendToHead = document.head.appendChild.bind(document.head);

let conversations = 0;
let running: FramedSession | null = null;

endWithTests(() => running);

/** Opens the page on a workbook and waits for `Office.onReady`. */
export async function startFramedOffice(data: HostWorkbookData, options: HostOptions = {}): Promise<FramedSession> {
  running?.stop();
  conversations += 1;
  const frame = { conversationId: `conversation-${conversations}`, appId: 'add-in', origin: ORIGIN };
  const host = new EmulatedHost(data, options);
  const receivers: ((event: MessageEvent) => void)[] = [];
  const conversation = new FrameConversation(host, frame, (text) => {
    for (const receiver of receivers) receiver(new MessageEvent('message', { data: text, origin: ORIGIN }));
  });
  openPage(frame, (text) => {
    conversation.receive(text);
  });
  loadOffice(receivers);
  await Office.onReady();
  await host.settled();
  running = {
    host,
    run: Excel.run,
    press: (buttonId, functionName) => conversation.press(buttonId, functionName),
    stop: () => {
      conversation.close();
    },
  };
  return running;
}

/** What Excel gives a page it opens: a query, a name, and a window to post to. */
function openPage(frame: FrameOptions, postMessage: (text: string) => void): void {
  replaceState(null, '', `?${frameQuery(frame)}`);
  window.name = frameName(frame);
  Object.defineProperty(window, 'opener', { value: { postMessage }, configurable: true });
  Object.defineProperty(document, 'domain', { value: 'localhost', configurable: true });
}

/** Messages go to the office.js that is loaded here, not to those of earlier tests. */
function loadOffice(receivers: ((event: MessageEvent) => void)[]): void {
  forgetOffice();
  window.addEventListener = ((type: string, listener: never, options: never) => {
    if (type === 'message') receivers.push(listener);
    else addListener(type, listener, options);
  }) as typeof window.addEventListener;
  Reflect.deleteProperty(globals, '_richApiNativeBridge');
  document.head.appendChild = (node) => {
    const added = appendToHead(node);
    if (added instanceof HTMLScriptElement) serve(added);
    return added;
  };
  // The loader finds its further scripts beside its own.
  const loader = document.createElement('script');
  loader.type = 'text/plain';
  loader.src = `${SCRIPTS}office.js`;
  document.body.replaceChildren(loader);
  runOfficeScript('office.js');
}

/** Runs a script the loader asks for, as a network would: later, and then `load`. */
function serve(script: HTMLScriptElement): void {
  setTimeout(() => {
    if (script.src.startsWith(SCRIPTS)) runOfficeScript(script.src.slice(SCRIPTS.length));
    script.dispatchEvent(new Event('load'));
  }, 0);
}
