/** Automatic numbers as Word writes them. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** Nobody numbers further in words; beyond it digits are written. */
const LARGEST = 9999;

/** A number in a format of the standard (`chineseCounting`, `upperRoman`, …); a format that is not known is written in digits. */
export function numberText(number: number, format: string): string {
  if (number < 0 || number > LARGEST) return String(number);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return counted(number, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(number, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(number)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    case 'ideographTraditional':
      return STEMS.charAt(number - 1) || String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
    case 'decimalEnclosedParen':
      return `(${String(number)})`;
    case 'decimalEnclosedFullstop':
      return `${String(number)}.`;
    case 'upperLetter':
      return lettered(number).toUpperCase();
    case 'lowerLetter':
      return lettered(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    default:
      return String(number);
  }
}

/** 12 → 十二, 105 → 一百〇五; 壹拾贰 keeps its 壹. */
function counted(number: number, digits: string, units: readonly string[]): string {
  if (number === 0) return digits.charAt(0);
  const written = [...String(number)].map(Number);
  let text = '';
  let isGap = false;
  for (const [at, digit] of written.entries()) {
    if (digit === 0) isGap = text !== '';
    else {
      text += (isGap ? digits.charAt(0) : '') + digits.charAt(digit) + (units[written.length - at - 1] ?? '');
      isGap = false;
    }
  }
  return digits === DIGITS && number >= 10 && number < 20 ? text.slice(1) : text;
}

/** 1 → a, 27 → aa, 28 → bb. */
function lettered(number: number): string {
  if (number === 0) return '0';
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text === '' ? '0' : text;
}
