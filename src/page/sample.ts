/** The example that the page carries: a report as it was published, contradictions included. */
// The build turns the workbook into text: nothing of the folder is run.
// eslint-disable-next-line no-restricted-imports
import bytesInBase64 from '../../samples/001-ningxia-equipment.xlsx';
import type { GivenFile } from './engine/protocol';

const NAME = '001-ningxia-equipment.xlsx';

export function sampleFile(): GivenFile {
  const bytes = Uint8Array.from(atob(bytesInBase64), (character) => character.charCodeAt(0));
  return { path: NAME, blob: new Blob([bytes]), time: 0 };
}
