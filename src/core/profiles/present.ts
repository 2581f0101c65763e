/** Rules of a profile as they are written on the sheet 评价设置, so that they are read back as they are. */
import type { Profile } from '../model';
import { formatRate, toBig } from '../quantity';

type Language = 'zh' | 'en';

const NONE = { zh: '无', en: 'none' };
const UNMET = { ratio: '按比例', 'ratio-from-60': '60%起按比例' } as const;
const REVERSE = { ratio: '按比例', linear: '线性', nothing: '不得分' } as const;
const PER_UNIT = { proRata: '按比例', whole: '足额计', started: '不足按一计' } as const;

function rate(share: number): string {
  return formatRate(toBig(share), 0);
}

function pairs(
  of: readonly (readonly [number, number])[],
  second: (value: number) => string,
  language: Language,
): string {
  return of.map(([first, value]) => `${rate(first)}:${second(value)}`).join(language === 'en' ? '; ' : '；');
}

/** What each rule of one's own says in a profile; empty where the profile has none. */
const PRESENT: Readonly<Record<string, (profile: Profile, language: Language) => string>> = {
  grades: ({ grades }) => grades.join('/'),
  unmet: ({ unmet }, language) => (language === 'en' ? unmet : UNMET[unmet]),
  reverse: ({ reverse }, language) => (language === 'en' ? reverse : REVERSE[reverse]),
  'over-from': ({ over }) => rate(over.from),
  'over-deduct': ({ over }, language) => (over.deduct === 0 ? NONE[language] : String(over.deduct)),
  execution: ({ execution }, language) => {
    if (execution === 'ratio') return language === 'en' ? 'ratio' : '按比例';
    return pairs(execution, rate, language);
  },
  satisfaction: ({ satisfaction }, language) => (satisfaction ? pairs(satisfaction, rate, language) : ''),
  bands: ({ bands }) => bands.map(rate).join('/'),
  'per-unit': ({ perUnit }, language) => (language === 'en' ? perUnit : PER_UNIT[perUnit]),
  'total-caps': ({ totalCaps }, language) =>
    totalCaps.length === 0 ? NONE[language] : pairs(totalCaps, String, language),
  splits: ({ splits }, language) =>
    splits.length === 0
      ? NONE[language]
      : splits
          .map((split) =>
            Object.entries(split)
              .map(([name, points]) => `${name}${String(points)}`)
              .join(' '),
          )
          .join(language === 'en' ? '; ' : '；'),
};

/** What a rule says in a profile, in the words that the sheet takes. */
export function presentRule(id: string, profile: Profile, language: Language): string {
  return PRESENT[id]?.(profile, language) ?? '';
}
