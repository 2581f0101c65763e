/** Differences of a project, by indicator; a cell of the open workbook leads there. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { differenceText, sayCompared, toldText } from '../../../core/compare/words';
import { groupBy } from '../../../core/group-by';
import { render } from '../../../core/messages';
import type { Finding, PairChange } from '../../../core/model';
import { usePane } from '../../context';
import { sayCompare } from '../../texts/compare';
import { CellLink } from '../common/CellLink';
import { LongList } from '../common/LongList';
import { KindIcon } from '../common/Severity';
import { SPACE, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  subject: { paddingTop: SPACE.s, overflowWrap: 'anywhere' },
  change: { display: 'flex', columnGap: SPACE.xs, paddingTop: SPACE.xs, minWidth: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground2 },
});

interface ChangeListProps {
  readonly changes: readonly PairChange[];
  readonly findings: readonly Finding[];
  readonly open: 'before' | 'after';
}

export function ChangeList({ changes, findings, open }: ChangeListProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language } = usePane();
  const say = sayCompare(language);
  const groups = [...groupBy(changes, ({ subject }) => subject)].map(([subject, own]) => ({ subject, own }));
  return (
    <LongList items={groups} keyOf={({ subject }) => subject}>
      {({ subject, own }) => (
        <div className={styles.subject}>
          <h4 className={type.heading}>{subject === '' ? say('whole') : subject}</h4>
          {own.map((change, place) => (
            <Change
              key={place}
              change={change}
              finding={change.finding === null ? undefined : findings[change.finding]}
              open={open}
            />
          ))}
        </div>
      )}
    </LongList>
  );
}

interface ChangeProps {
  readonly change: PairChange;
  readonly finding: Finding | undefined;
  readonly open: 'before' | 'after';
}

function Change({ change, finding, open }: ChangeProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language } = usePane();
  const say = sayCompared(language);
  const by = differenceText(change, language);
  const at = change[open]?.at ?? null;
  const sides = [change.before, change.after].map((side) => toldText(side, language)).filter((text) => text !== '');
  return (
    <div className={mergeClasses(styles.change, type.small)}>
      {finding && <KindIcon kind={finding.severity} isInLine />}
      <div className={styles.text}>
        <span className={styles.kind}>
          {say(`what.${change.what}`)} {say(`how.${change.how}`)}
        </span>{' '}
        {sides.join(' → ')}
        {by !== '' && ` (${by})`} {at && <CellLink at={at} />}
        {finding && <div>{render(finding.message, language)}</div>}
      </div>
    </div>
  );
}
