/** Why a file cannot be read or written, and the way out. */
export const files: Readonly<Record<string, string>> = {
  'files.empty': '“{file}” is empty (0 bytes). Download or copy the complete file again.',
  'files.not-workbook':
    '“{file}” is neither a workbook nor a Word report. Choose a .xlsx, .xlsm, .xls, .xlsb, .ods, .csv or .docx file.',
  'files.not-word':
    '"{file}" is not a .docx document. Choose a Word document; save .doc and .wps files as .docx first.',
  'files.old-word':
    '“{file}” is an old Word document (.doc), which cannot be read. Open it in Word or WPS, save it as .docx, and try again.',
  'files.is-word':
    '“{file}” is a Word document, and a workbook is needed here. To check a report, run pe check “{file}”; to check it beside its workbook, run pe check WORKBOOK.xlsx --text “{file}”.',
  'files.damaged-word':
    '“{file}” is damaged ({part} cannot be read). Open it with “Open and Repair” in Word, save it as .docx, and try again.',
  'files.other-document':
    '“{file}” is a {format} file, not a workbook. Copy its tables into an Excel workbook, save it as .xlsx, and open that.',
  'files.unsupported':
    '“{file}” is in the {format} format, which cannot be read. Open it in Excel or WPS, save it as .xlsx, and try again.',
  'files.encrypted':
    '“{file}” is protected by a password and cannot be read. Open it in Excel or Word with the password, save a copy without one, and try again.',
  'files.truncated':
    '“{file}” is incomplete; the download or copy may have stopped early. Get the complete file again.',
  'files.damaged':
    '“{file}” is damaged ({part} cannot be read). Open it with “Open and Repair” in Excel, save it as .xlsx, and try again.',
  'files.input-too-large':
    '“{file}” is larger than {limit} MB and was not read. Remove pictures and sheets that are not needed, save, and try again.',
  'files.changed':
    '“{file}” cannot be opened: it was moved, changed or deleted since it was given, or may not be read. Give it again.',
  'files.too-large':
    '“{file}” unpacks to more than {limit} MB and was not read, to be safe. Remove sheets or pictures that are not needed, save, and try again.',
  'files.too-many-cells':
    '“{file}” has more than {limit} cells and was not read, to be safe. Remove rows, columns and sheets that are not needed, save, and try again.',
  'files.encoding':
    '“{file}” holds {part} in the encoding {encoding}, where workbooks are in UTF-8 or UTF-16; it was not read, so that nothing is misread. Open it in Excel or WPS, save it as .xlsx, and try again.',
  'files.text-too-long':
    '“{file}” holds a text of more than {limit} characters, the most that a cell of Excel takes, and was not read. Shorten or split it and try again; in a .csv file, look for a quotation mark that is not closed.',
  'files.too-much-text':
    '“{file}” holds more than {limit} characters of text and was not read, to be safe. Remove sheets that are not needed, or split it into several files, and try again.',
  'files.too-many-sheets':
    '“{file}” has more than {limit} sheets and was not read, to be safe. Split it into several workbooks and try again.',
  'files.too-many-lines':
    '“{file}” has more than {limit} paragraphs, those in tables included, and was not read, to be safe. Save the part to be checked as a document of its own.',
  'files.no-report': '“{file}” has no project to report on: no evaluation form was found, or only a list of projects.',
  'files.no-letter': 'Nothing in “{file}” could be checked, so there is nothing to write about.',
  'files.no-sheets': '“{file}” has no worksheet that can be read. Check that it is the right file.',
  'files.keep-format':
    '“{file}” is in the {format} format, to which sheets cannot be added without losing what is in it. Save it as .xlsx in Excel first.',
  'files.not-confirmed':
    'No copy of “{file}” was written: what was to be written did not read back as it should. The original is unchanged; save it anew with “Open and Repair” in Excel and try again.',
  'files.no-permission':
    '“{file}” cannot be written: no permission. Choose another folder, or clear the read-only attribute of the file.',
  'files.no-folder': '“{file}” cannot be written: the folder does not exist. Create it first, or choose another place.',
  'files.is-folder': '“{file}” cannot be written: it is a folder. Add a file name.',
  'files.no-ordinary-file':
    '“{file}” cannot be written: it is a pipe or a device, not an ordinary file. Choose another name.',
  'files.link-loop': '“{file}” cannot be written: links lead to each other and not to a file. Choose another name.',
  'files.name-too-long': '“{file}” cannot be written: the name is too long. Choose a shorter one.',
  'files.wrong-extension':
    '“{output}” cannot be written: a copy of “{file}” is a {extension} file, which Excel does not open under another ending. Choose a name that ends in {extension}.',
  'files.in-use':
    '“{file}” cannot be written: another program is using it. Close it in Excel or WPS first, and try again.',
  'files.disk-full': '“{file}” cannot be written: the disk is full. Free some space, or choose another place.',
  'files.not-written': '“{file}” cannot be written ({code}). Choose another place and try again.',
};
