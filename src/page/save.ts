/** Hands a file to the person, as the browser keeps downloads. Nothing is sent anywhere. */

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  zip: 'application/zip',
};

/** Browsers read the file after the click; until then it must be there. */
const KEPT = 60_000;

export function save(content: Uint8Array<ArrayBuffer> | string, name: string): void {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const address = URL.createObjectURL(new Blob([content], { type: TYPES[ending] ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT);
}
