/** The add-in's frame, and the conversation that its office.js has with the host on this page. */
import type { Language } from '../../src/core/messages';
import { type EmulatedHost, FrameConversation, frameName, type FrameOptions, frameQuery } from '../host';

const ADD_IN = 'addin/taskpane.html';
/** How long the add-in may take to say its first word. */
const PATIENCE = 20_000;

const LANGUAGES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

export class AddIn {
  private static conversations = 0;
  private readonly conversation: FrameConversation;
  private readonly frame: HTMLIFrameElement;
  private readonly options: FrameOptions;
  private heard = false;

  /** Opens the add-in in an element; `onSilence` is called where nothing is heard from it. */
  constructor(container: HTMLElement, host: EmulatedHost, language: Language, label: string, onSilence: () => void) {
    AddIn.conversations += 1;
    this.options = {
      conversationId: `workbench-${Date.now()}-${AddIn.conversations}`,
      appId: 'performance-evaluation',
      origin: location.origin,
      language: LANGUAGES[language],
    };
    this.frame = document.createElement('iframe');
    this.frame.title = label;
    this.frame.name = frameName(this.options);
    this.frame.allow = 'clipboard-write';
    this.frame.src = `${ADD_IN}?${frameQuery(this.options)}`;
    this.conversation = new FrameConversation(host, this.options, (text) => {
      this.frame.contentWindow?.postMessage(text, location.origin);
    });
    window.addEventListener('message', this.receive);
    container.replaceChildren(this.frame);
    setTimeout(() => {
      if (!this.heard && this.frame.isConnected) onSilence();
    }, PATIENCE);
  }

  /** Presses a button of the ribbon. */
  press(buttonId: string, functionName: string): void {
    void this.conversation.press(buttonId, functionName);
  }

  /** Office's theme: Excel on the web tells none, so it is told to the page, which looks when it gets the focus. */
  setTheme(theme: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string }): void {
    const there = this.frame.contentWindow as (Window & { Office?: { context?: object } }) | null;
    const context = there?.Office?.context;
    if (there === null || context === undefined) return;
    Object.defineProperty(context, 'officeTheme', { value: theme, configurable: true });
    there.dispatchEvent(new Event('focus'));
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.conversation.close();
    this.frame.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    this.heard = true;
    if (typeof event.data === 'string') this.conversation.receive(event.data);
  };
}
