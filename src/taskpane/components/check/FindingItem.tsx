/** One finding: what is wrong, where, and behind it everything that helps to settle it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { checkTitle, render } from '../../../core/messages';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import type { Run } from '../../session/state';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE, useTextStyles } from '../common/styles';
import type { Grouping } from './filter';
import { FindingDetails } from './FindingDetails';

const useStyles = makeStyles({
  item: { paddingLeft: SPACE.l, paddingBottom: SPACE.xs },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: SPACE.s,
    paddingLeft: '20px',
    color: tokens.colorNeutralForeground2,
  },
  added: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: 'line-through' },
});

interface FindingItemProps {
  readonly run: Run;
  readonly finding: Finding;
  readonly grouping: Grouping;
  readonly isOneProject: boolean;
}

export function FindingItem({ run, finding, grouping, isOneProject }: FindingItemProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say } = usePane();
  const { comparison } = useSession();
  const isGone = comparison?.fixed.includes(finding) ?? false;
  return (
    <div className={styles.item}>
      <Disclosure
        level={3}
        title={<span className={isGone ? styles.gone : undefined}>{render(finding.message, language)}</span>}
        note={
          <div className={mergeClasses(type.small, styles.where)}>
            {grouping === 'indicator' && (
              <span>
                <KindIcon kind={kindOf(finding)} /> {checkTitle(finding.check, language)}
              </span>
            )}
            <CellLink at={finding.at} />
            {!isOneProject && grouping === 'check' && finding.project !== '' && <span>{finding.project}</span>}
            {comparison?.added.has(finding) && <span className={styles.added}>{say('since.new')}</span>}
          </div>
        }
      >
        <FindingDetails run={run} finding={finding} isGone={isGone} />
      </Disclosure>
    </div>
  );
}
