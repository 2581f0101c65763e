/** Workbooks that are built into the page. */
declare module '*.xlsx' {
  const base64: string;
  export default base64;
}
