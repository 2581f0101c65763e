/** Which files of a folder are looked at, told by their names alone. */

/** What `pe check` reads. A file that is named outright may have any other ending: its contents decide. */
const READ = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett|ods|csv|docx)$/i;
/** Documents that people hand in and that cannot be read: they are counted, so that nobody takes them for checked. */
const NOT_READ = /\.(?:pdf|docm?|wps|wpt|rtf|pptx?|zip|rar|7z|numbers|pages)$/i;

export type Kind = 'read' | 'other' | 'none';

export function kindOfName(name: string): Kind {
  if (READ.test(name)) return 'read';
  return NOT_READ.test(name) ? 'other' : 'none';
}

/** Lock files of Excel, WPS and LibreOffice, what macOS keeps beside files, and whatever else is hidden. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$|\._)/.test(name) || name === '__MACOSX';
}

/** `.pdf`, in small letters. */
export function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
}
