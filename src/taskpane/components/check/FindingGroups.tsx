/** Findings under headings: the check they belong to, or the indicator they are about. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { checkTitle } from '../../../core/messages';
import type { Finding } from '../../../core/model';
import { usePane } from '../../context';
import type { Run } from '../../session/state';
import { Disclosure } from '../common/Disclosure';
import { LongList } from '../common/LongList';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE } from '../common/styles';
import type { FindingGroup, Grouping } from './filter';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  group: {
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
  },
  title: { display: 'flex', columnGap: SPACE.s, alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0 },
  count: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
});

interface FindingGroupsProps {
  readonly run: Run;
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
}

export function FindingGroups({ run, groups, grouping }: FindingGroupsProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const isOneProject = run.result.projects.length < 2;
  const nameOf = ({ check, project, subject }: FindingGroup) => {
    if (grouping === 'check') return checkTitle(check, language);
    const about = subject === '' ? say('check.whole') : subject;
    return isOneProject || project === '' ? about : `${project} · ${about}`;
  };
  return (
    <LongList items={groups} keyOf={(group) => `${grouping} ${group.key}`}>
      {(group) => (
        <div className={styles.group}>
          <Disclosure
            level={2}
            isStrong
            startsOpen
            title={
              <span className={styles.title}>
                {group.findings[0] && <KindIcon kind={kindOf(group.findings[0])} isInLine />}
                <span className={styles.name}>{nameOf(group)}</span>
                <span className={styles.count}>{group.findings.length}</span>
              </span>
            }
          >
            <LongList items={keyed(group.findings)} keyOf={({ key }) => key}>
              {({ finding }) => (
                <FindingItem run={run} finding={finding} grouping={grouping} isOneProject={isOneProject} />
              )}
            </LongList>
          </Disclosure>
        </div>
      )}
    </LongList>
  );
}

/** Two findings may be alike in everything; their keys count them. */
function keyed(findings: readonly Finding[]): { finding: Finding; key: string }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { sheet, row, column } = finding.at;
    const place = JSON.stringify([finding.check, finding.subject, sheet, row, column]);
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { finding, key: `${place} ${String(count)}` };
  });
}
