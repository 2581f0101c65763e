/** The indicators of a project under their level-1 groups, figures in columns. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, Indicator, Outcome, ScoredProject } from '../../../core/model';
import { sayIn } from '../../../core/summary';
import { groupBy } from '../../../core/summary/group-by';
import { usePane } from '../../context';
import { SCORES_TEXTS } from '../../texts/scores';
import { titleOf } from '../common/names';
import { useTextStyles } from '../common/styles';
import { ScoreRow } from './ScoreRow';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'left', paddingBottom: '4px' },
  name: { textAlign: 'left' },
  figures: { width: '44px' },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingTop: '4px',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  group: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: '8px',
    paddingBottom: '4px',
    paddingLeft: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});

interface ScoreTableProps {
  readonly project: ScoredProject;
  readonly findings: readonly Finding[];
}

interface Row {
  readonly indicator: Indicator;
  readonly outcome: Outcome | undefined;
  readonly place: number;
}

export function ScoreTable({ project, findings }: ScoreTableProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language } = usePane();
  const say = usePane().say.of(SCORES_TEXTS);
  const words = sayIn(language);
  const isReviewed = project.computed.review !== undefined;
  const headings = isReviewed
    ? [say('scores.points'), words('ownScore'), words('reviewScore'), say('scores.computed')]
    : [say('scores.points'), say('scores.score'), say('scores.computed')];
  const rows = project.indicators.map((indicator, place): Row => ({
    indicator,
    outcome: project.outcomes[place],
    place,
  }));
  const bySubject = groupBy(
    findings.filter((finding) => finding.project === project.name && finding.accepted === null),
    ({ subject }) => subject,
  );
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(type.heading, styles.caption)}>
        {say('scores.caption', { project: titleOf(project) })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {say('scores.indicator')}
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.head, styles.figures, type.figure)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {[...groupBy(rows, ({ indicator }) => indicator.level1)].map(([level1, members]) => (
        <tbody key={level1}>
          <tr>
            <th scope="rowgroup" colSpan={headings.length + 1} className={styles.group}>
              {level1 === '' ? say('scores.ungrouped') : level1}
            </th>
          </tr>
          {members.map(({ indicator, outcome, place }) => (
            <ScoreRow
              key={place}
              indicator={indicator}
              outcome={outcome}
              isReviewed={isReviewed}
              findings={bySubject.get(indicator.name) ?? []}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
