/** Findings of the two workbooks: new ones first, then those that are gone, then those that are still there. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { sayCompared } from '../../../core/compare/words';
import { checkTitle, render } from '../../../core/messages';
import { placeName } from '../../../core/messages/places';
import type { FindingsSince } from '../../../core/model';
import { usePane } from '../../context';
import { CellLink } from '../common/CellLink';
import { LongList } from '../common/LongList';
import { KindIcon } from '../common/Severity';
import { SPACE, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  finding: { display: 'flex', columnGap: SPACE.xs, paddingTop: SPACE.xs, minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

const STATES = ['added', 'gone', 'open'] as const;

export function SinceList({ since, open }: { since: FindingsSince; open: 'before' | 'after' }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language } = usePane();
  const say = sayCompared(language);
  const told = STATES.flatMap((state) => since[state].map((finding, place) => ({ state, finding, place })));
  return (
    <LongList items={told} keyOf={({ state, place }) => `${state} ${String(place)}`}>
      {({ state, finding }) => {
        // What is gone stood in the earlier one, everything else stands in the later.
        const isHere = (state === 'gone' ? 'before' : 'after') === open;
        return (
          <div className={mergeClasses(styles.finding, type.small)}>
            <KindIcon kind={finding.severity} isInLine />
            <div className={styles.text}>
              {say(`since.${state}`)} · {checkTitle(finding.check, language)} ·{' '}
              {isHere ? <CellLink at={finding.at} /> : `${finding.at.sheet} ${placeName(finding.at, language)}`}
              <div>{render(finding.message, language)}</div>
            </div>
          </div>
        );
      }}
    </LongList>
  );
}
