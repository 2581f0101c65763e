/** The encodings of XML in office files: UTF-8 and UTF-16, decoded strictly. Any other is refused and never guessed. */
import { FileProblem } from '../problem';
import { XmlFault } from './fault';

/** Bytes in which a declaration stands. */
const LONGEST_DECLARATION = 1024;

const DECLARED = /^(<\?xml\s[^>]{0,300}?encoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

const NAMES: Readonly<Record<string, RegExp>> = {
  'utf-8': /^(?:utf-?8|us-ascii|ascii)$/i,
  'utf-16le': /^(?:utf-?16(?:le)?|ucs-2|iso-10646-ucs-2)$/i,
  'utf-16be': /^(?:utf-?16(?:be)?|ucs-2|iso-10646-ucs-2)$/i,
};

/** Bytes of an XML part to text, piece by piece. */
export class XmlDecoder {
  private decoder: TextDecoder | null = null;
  private isAscii = false;

  /** @param part names the part where it cannot be decoded */
  constructor(private readonly part: string) {}

  /** The text of the next bytes, or of those left at the end. The first of them hold the declaration, if there is one. */
  decode(bytes?: Uint8Array): string {
    this.decoder ??= this.begin(bytes ?? new Uint8Array());
    let text: string;
    try {
      text = bytes ? this.decoder.decode(bytes, { stream: true }) : this.decoder.decode();
    } catch (error) {
      throw new XmlFault('encoding', { cause: error });
    }

    if (this.isAscii && /[^\u0000-\u007f]/.test(text)) throw new XmlFault('encoding');
    return text;
  }

  /** Looks at what the text says of its encoding, whether it can be decoded or not. */
  private begin(bytes: Uint8Array): TextDecoder {
    const encoding = encodingOf(bytes);
    const head = new TextDecoder(encoding).decode(bytes.subarray(0, LONGEST_DECLARATION));
    const [, , double, single] = DECLARED.exec(head) ?? [];
    const declared = double ?? single;
    if (declared !== undefined && !NAMES[encoding]?.test(declared)) {
      throw new FileProblem('files.encoding', { part: this.part, encoding: declared });
    }
    this.isAscii = declared !== undefined && /ascii/i.test(declared);
    return new TextDecoder(encoding, { fatal: true });
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

/** The text with what it says of its encoding made true for UTF-8, in which it is written. */
export function declaredUtf8(text: string): string {
  return text.replace(DECLARED, (_, before: string) => `${before}"UTF-8"`);
}
