/** One finding: what is wrong, where, and behind it everything that helps to settle it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { checkTitle, render } from '../../../core/messages';
import { usePane } from '../../context';
import type { Grouping } from '../../session/list-state';
import type { Run } from '../../session/state';
import { CHECK_TEXTS } from '../../texts/check';
import { CellLink } from '../common/CellLink';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE, useTextStyles } from '../common/styles';
import { useActions } from './actions';
import { placeOf } from './describe';
import { FindingDetails } from './FindingDetails';
import { ListRow } from './ListRow';
import type { One } from './rows';

const useStyles = makeStyles({
  item: { paddingLeft: SPACE.m, paddingBottom: SPACE.xs },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: SPACE.s,
    paddingLeft: '22px',
    color: tokens.colorNeutralForeground2,
  },
  added: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: 'line-through' },
});

interface FindingItemProps {
  readonly run: Run;
  readonly one: One;
  readonly grouping: Grouping;
  readonly isOneProject: boolean;
  readonly isStop: boolean;
  readonly isUnfolded: boolean;
  /** What became of it since the last check. */
  readonly since: 'added' | 'fixed' | null;
  /** It stands under a line that says the same: only its place is named. */
  readonly isFolded: boolean;
}

export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { run, one, grouping, isOneProject, isStop, isUnfolded, since, isFolded } = props;
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const { press, toggle } = useActions();
  const body = useId();
  const { id, finding } = one;
  const { project } = finding;
  const place = placeOf(finding, language);
  const named = isFolded && project !== '' && !isOneProject ? project : place;
  return (
    <div className={styles.item} data-item={id}>
      <ListRow
        id={id}
        level={isFolded ? 4 : 3}
        isOpen={isUnfolded}
        isStop={isStop}
        controls={body}
        title={
          <span className={since === 'fixed' ? styles.gone : undefined}>
            {isFolded ? named : render(finding.message, language)}
          </span>
        }
        onPress={() => {
          press(id, finding);
        }}
        onToggle={() => {
          toggle(id, true);
        }}
      />
      {!(isFolded && named === place) && (
        <div className={mergeClasses(type.small, styles.where)}>
          {grouping !== 'check' && !isFolded && (
            <span>
              <KindIcon kind={kindOf(finding)} /> {checkTitle(finding.check, language)}
            </span>
          )}
          <CellLink at={finding.at} isInList />
          {!isOneProject && !isFolded && grouping !== 'project' && grouping !== 'indicator' && project !== '' && (
            <span>{project}</span>
          )}
          {since === 'added' && <span className={styles.added}>{say('since.new')}</span>}
        </div>
      )}
      {isUnfolded && (
        <div id={body}>
          <FindingDetails run={run} id={id} finding={finding} isGone={since === 'fixed'} />
        </div>
      )}
    </div>
  );
});
