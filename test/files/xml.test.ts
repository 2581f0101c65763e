/** Text that is not well-formed XML is refused whole: programs would read it differently. */
import { scanXml, XmlScanner } from '../../src/files/xml/scan';
import { decodeText, encodeCellText, encodeText } from '../../src/files/xml/text';

/** Everything that is told of a text, cut into pieces of a length. */
function told(source: string, length = source.length): string {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (name, tag) => events.push(`<${tag.space}|${name}${tag.get('a') ?? ''}>`),
    close: (name) => events.push(`</${name}>`),
    text: (piece) => events.push(piece),
  });
  for (let at = 0; at < source.length; at += length) scanner.write(source.slice(at, at + length));
  scanner.end();
  return events.join('');
}

describe('what is not well-formed', () => {
  it.each([
    '',
    'x',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<a></a',
    '<a></a></a>',
    '<a/><a/>',
    '<a/>x',
    'x<a/>',
    '<a b/>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a b="&x;"/>',
    '<a b="1/>',
    '<a / >',
    '< a/>',
    '<1a/>',
    '<a:b/>',
    '<a b:c=""/>',
    '<a:b:c xmlns:a="x"/>',
    '<:a/>',
    '<a xmlns:b=""/>',
    '<a>&nbsp;</a>',
    '<a>&amp</a>',
    '<a>& </a>',
    '<a>&#0;</a>',
    '<a>&#x1F;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>\u0007</a>',
    '<a>\uffff</a>',
    '<a>]]></a>',
    '<a><!-- -- --></a>',
    '<a><!--</a>',
    '<a><![CDATA[</a>',
    '<![CDATA[x]]><a/>',
    '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>',
    '<?xml version="1.0" encoding=UTF-8?><a/>',
    '<?xml encoding="UTF-8"?><a/>',
    '<!DOCTYPE a><a/>',
    '<a><!ELEMENT b></a>',
    '<a><??></a>',
  ])('%j', (source) => {
    expect(() => {
      scanXml(source, {});
    }).toThrow();
    expect(() => told(source, 1)).toThrow();
  });
});

describe('what is well-formed', () => {
  const SOURCE =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- a --><?p x?>\r\n<n:r xmlns:n="N" xmlns="D">' +
    '<e a = "1&amp;&#50;&quot;"  b=\'"\' />一&lt;\r\n二&#x4E09;<![CDATA[<&]]]>x]]<n:e xmlns:n="M"\n></n:e  ><表 a="&#10;\t"/></n:r>\n<!---->';
  const EVENTS = '<N|r><D|e1&2"></e>一<\n二三<&]x]]<M|e></e><D|表\n ></表></r>';

  it('is told as it is meant', () => {
    expect(told(SOURCE)).toBe(EVENTS);
  });

  it.each([1, 2, 3, 7, 16, 31])('is told the same in pieces of %d', (length) => {
    expect(told(SOURCE, length)).toBe(EVENTS);
  });
});

describe('text is written so that it can be read', () => {
  it.each(['\u0007', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00x', '\u0000', 'a\tb\nc\rd', '&<>"\'', ']]>', '😀'])(
    '%j',
    (value) => {
      const shown = value.replace(/[\u0000-\u0008\u001f\ufffe\uffff]|\ud800|\udc00/g, '\ufffd');
      for (const encoded of [encodeText(value), encodeCellText(value)]) {
        expect(() => {
          scanXml(`<a b="${encoded.replace(/"/g, '&quot;')}">${encoded}</a>`, {});
        }).not.toThrow();
      }
      if (value !== '😀') expect(decodeText(encodeText(value))).toBe(shown);
      else expect(encodeText(value)).toBe(value);
    },
  );
});

describe('what would fill the memory or the time', () => {
  it.each<[what: string, source: string]>([
    ['a tag of two million characters', `<a b="${'x'.repeat(2_000_000)}"/>`],
    ['two thousand attributes', `<a ${Array.from({ length: 2000 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`],
    ['two thousand elements in each other', '<a>'.repeat(2000) + '</a>'.repeat(2000)],
  ])('%s', (_, source) => {
    expect(() => told(source, 100_000)).toThrow();
  });

  it('is not a comment of any length, which is kept nowhere', () => {
    expect(told(`<a><!--${'x'.repeat(3_000_000)}--></a>`, 100_000)).toBe('<|a></a>');
  });
});
