/** Fluent's colours, each with its shades by name. The build knows where they are. */
declare module 'fluent-colors' {
  type Shades = Readonly<Record<string, string>>;
  export const blue: Shades;
  export const cranberry: Shades;
  export const darkOrange: Shades;
  export const green: Shades;
  export const orange: Shades;
  export const red: Shades;
  export const yellow: Shades;
}
