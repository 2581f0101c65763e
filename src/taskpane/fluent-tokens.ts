/**
 * What Fluent calls its tokens: for each value of a theme the CSS variable of the same name. Fluent ships them as a list of 467 names; the
 * rule is 4 kB less to download before the pane can start. The build puts this in the list's place, and a test holds it to the list.
 */

/** Layers are the only ones with a value for where no theme is. */
const LAYERS: ReadonlyMap<string, number> = new Map([
  ['zIndexBackground', 0],
  ['zIndexContent', 1],
  ['zIndexOverlay', 1000],
  ['zIndexPopup', 2000],
  ['zIndexMessages', 3000],
  ['zIndexFloating', 4000],
  ['zIndexPriority', 5000],
  ['zIndexDebug', 6000],
]);

export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  {
    get(_, name) {
      if (typeof name === 'symbol') return undefined;
      const layer = LAYERS.get(name);
      return layer === undefined ? `var(--${name})` : `var(--${name}, ${String(layer)})`;
    },
  },
);
