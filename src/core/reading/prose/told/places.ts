/** The town, office or firm that a paragraph is about: 「县医院编制280名。2023年购置设备12台。」 */
import { OWN_PLACES, PLACES } from '../../../terms/told';

const NAME = new RegExp(
  `^(?:其中|同时|另外|此外)?,?(\\p{Script=Han}{1,12}?(?:${PLACES.split(' ').join('|')}))(?=[,:(\\d]|位于|现有|共有|编制|属于|成立|作为|是|于|在|由|$)`,
  'u',
);
const OWN = new RegExp(`^(?:${OWN_PLACES.split(' ').join('|')})`);
/** 项目 and the like name a thing of their own only with a name before them. */
const SHORTEST = 3;

/** What the sentence begins with, where that is a name; empty where it is none. */
export function placeOpening(text: string): string {
  const name = NAME.exec(text.trimStart())?.[1] ?? '';
  return name.length < SHORTEST || OWN.test(name) ? '' : name;
}
