import { webLightTheme } from '@fluentui/react-components';
import { generateColorTokens } from '../../src/taskpane/fluent-light';

/** Stands for a shade of the brand, by its name. */
const brand = new Proxy<Record<number, string>>({}, { get: (_, shade) => `brand ${String(shade)}` });
const tokens: Readonly<Record<string, string | undefined>> = generateColorTokens(brand);
const theme = webLightTheme as unknown as Readonly<Record<string, string>>;
const names = Object.keys(tokens);
const isOfBrand = (name: string) => tokens[name]?.startsWith('brand') === true;

it('has the colours that Fluent has', () => {
  expect(names.length).toBeGreaterThan(50);
  const own = names.filter((name) => !isOfBrand(name));
  expect(Object.fromEntries(own.map((name) => [name, tokens[name]]))).toEqual(
    Object.fromEntries(own.map((name) => [name, theme[name]])),
  );
});

it('takes the shades of the brand that Fluent takes', () => {
  const shades = new Map<string, Set<string | undefined>>();
  for (const name of names.filter(isOfBrand)) {
    const shade = tokens[name] ?? '';
    shades.set(shade, (shades.get(shade) ?? new Set()).add(theme[name]));
  }
  const colours = [...shades.values()].flatMap((ofOne) => [...ofOne]);
  expect(colours).not.toContain(undefined);
  expect([colours.length, new Set(colours).size]).toEqual([shades.size, shades.size]);
});
