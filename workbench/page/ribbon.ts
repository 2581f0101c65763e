/** The add-in's buttons on the ribbon, as its manifest declares them. */
import type { Language } from '../../src/core/messages';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly functionName: string;
}

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

const children = (parent: Element, name: string): Element[] =>
  [...parent.getElementsByTagName('*')].filter((element) => element.localName === name);

/** The buttons that run a function; those that open the pane have nothing to do here. */
export function readRibbon(manifest: string, language: Language): RibbonButton[] {
  const root = new DOMParser().parseFromString(manifest, 'application/xml').documentElement;
  const texts = new Map(
    children(root, 'String').map((text) => [text.getAttribute('id') ?? '', wordsOf(text, language)]),
  );
  return children(root, 'Control').flatMap((control) => {
    const functionName = children(control, 'FunctionName')[0]?.textContent;
    const label = texts.get(children(control, 'Label')[0]?.getAttribute('resid') ?? '');
    const id = control.getAttribute('id');
    return functionName && label && id ? [{ id, label, functionName }] : [];
  });
}

function wordsOf(text: Element, language: Language): string {
  const override = children(text, 'Override').find((one) => one.getAttribute('Locale') === LOCALE[language]);
  return (override ?? text).getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
}
