/** Words that do something elsewhere: in a formula, on a terminal, in markup, in a key, in a pattern. */
export const TEXTS: readonly string[] = [
  '', ' ', '=1+1', '+1', '-1', '@SUM(A1)', "=cmd|'/c calc'!A1", '=HYPERLINK("http://attacker.example","x")', '\t=1', '\r=1',
  '\u001b[2J', '\u001b]0;x\u0007', '\u001b]52;c;eA==\u0007', '\u009b31m', '\b\b', 'a\rb', 'a\nb', '\u0000', '\u0007', '\u001f',
  '\ufffe', '\uffff', '\ud800', '\udc00', '\u202e', '\u2066', '\u200b', '\u2028', '\u{e0041}', '\ufdd0', '\ufeff', '\u00a0',
  '<b>x</b>', '<img src=x onerror=alert(1)>', '&amp;', '&lt;', ']]>', '<![CDATA[', '<!--', '<?xml?>', '"', "'", '`', '${x}', '{x}',
  '_x0041_', '_x0007_', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '%s%n', '%00', '../../etc/passwd', '\\\\server\\x',
  '100%', '≥', '0x50', '1e999', 'NaN', 'Infinity', '９０％', '一百', '万'.repeat(300), '（'.repeat(2000), '」'.repeat(4000),
  'x'.repeat(32_767), '得分'.repeat(1000), '\u0301'.repeat(500), '😀'.repeat(500), 'performance-evaluation:summary', '评价汇总',
]; // prettier-ignore
