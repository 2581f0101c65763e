/** The XML is not well-formed, or is of a kind that no workbook has. */
export class XmlFault extends Error {}
