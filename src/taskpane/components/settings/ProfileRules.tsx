/** What a scoring profile says, a line a choice. */
import { makeStyles } from '@fluentui/react-components';
import type { Profile } from '../../../core/model';
import { formatRate, toBig } from '../../../core/quantity';
import { usePane } from '../../context';
import { saySettings, type SettingTextId } from '../../texts/settings';
import type { SayOf } from '../../texts';
import { Disclosure } from '../common/Disclosure';
import { useTextStyles } from '../common/styles';

const useStyles = makeStyles({ rules: { margin: 0, paddingLeft: '36px' } });

export function ProfileRules({ profile }: { profile: Profile }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = saySettings(usePane().language);
  return (
    <Disclosure level={2} title={say('what')}>
      <ul className={styles.rules}>
        {describeProfile(profile, say).map((rule) => (
          <li key={rule} className={type.small}>
            {rule}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Every choice of a profile in words. */
export function describeProfile(profile: Profile, say: SayOf<SettingTextId>): string[] {
  const { unmet, reverse, over, execution, satisfaction, totalCaps, bands, perUnit, grades } = profile;
  const [excellent, good, fair] = grades;
  const [met, partly, none] = bands.map(rate);
  const steps = (of: readonly (readonly [number, number])[]) =>
    of.map(([from, share]) => say('rule.step', { from: rate(from), share: rate(share) })).join(say('rule.separator'));
  const caps = totalCaps.map(([below, atMost]) => say('rule.cap', { below: rate(below), atMost }));
  return [
    say(`rule.unmet.${unmet}`),
    say(`rule.reverse.${reverse}`),
    say(over.deduct > 0 ? 'rule.overDeduct' : 'rule.over', { from: rate(over.from), deduct: over.deduct }),
    execution === 'ratio' ? say('rule.execution.ratio') : say('rule.execution.steps', { steps: steps(execution) }),
    ...(satisfaction ? [say('rule.satisfaction.steps', { steps: steps(satisfaction) })] : []),
    say('rule.bands', { met: met ?? '', partly: partly ?? '', unmet: none ?? '' }),
    say(`rule.perUnit.${perUnit}`),
    ...(caps.length > 0 ? [say('rule.caps', { caps: caps.join(say('rule.separator')) })] : []),
    say('rule.grades', { excellent, good, fair }),
  ];
}

function rate(share: number): string {
  return formatRate(toBig(share), 0);
}
