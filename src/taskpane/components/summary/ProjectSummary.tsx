/** One project: its total and grade, stated and computed, the parts as bars, what lost points, and the conclusion. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Concept, ScoredProject } from '../../../core/model';
import { formatFigure, formatRate, roundHalfUp } from '../../../core/quantity';
import { declared } from '../../../core/report';
import { breakDown, completionGap, conclude, overallCompletion, sayIn, type Part } from '../../../core/summary';
import { usePane } from '../../context';
import { CellLink } from '../common/CellLink';
import { titleOf } from '../common/ProjectPicker';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { Conclusion } from './Conclusion';
import { LostPointsList } from './LostPointsList';
import { PartBars } from './PartBars';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '8px' },
  total: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  grade: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    marginLeft: 'auto',
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head2: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: '4px 0 4px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

export function ProjectSummary({ project }: { project: ScoredProject }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { language, say } = usePane();
  const breakdown = breakDown(project);
  const { points, score, grade, count, full } = project.computed;
  return (
    <>
      <div>
        <h2 className={type.heading}>{titleOf(project)}</h2>
        <p className={mergeClasses(type.small, type.quiet)}>
          {[project.period, project.department, project.profile.id].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.head}>
        {score ? (
          <>
            <span className={styles.total}>{formatFigure(score)}</span>
            {points && <span className={type.body}>{say('summary.outOf', { points: formatFigure(points) })}</span>}
          </>
        ) : (
          <span className={type.title}>{say('summary.unknownTotal')}</span>
        )}
        {grade && (
          <span className={styles.grade}>
            <span className={mergeClasses(type.small, type.quiet)}>{say('summary.grade')}</span> {grade}
          </span>
        )}
      </div>
      {count > 0 && <p className={type.small}>{say('summary.full', { full, count })}</p>}
      <ComparisonTable project={project} total={breakdown.total} />
      {breakdown.parts.length > 0 && <PartBars parts={breakdown.parts} />}
      <LostPointsList project={project} />
      <section className={layout.section}>
        <Conclusion paragraphs={conclude(project, sayIn(language), breakdown)} />
      </section>
    </>
  );
}

/** Total, grade, and rates of the whole: as stated in head or text, and as computed. */
function ComparisonTable({ project, total }: { project: ScoredProject; total: Part }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { say } = usePane();
  const { score, grade, money } = project.computed;
  const completion = overallCompletion(total);
  const gap = completionGap(project, total);
  const all: readonly (readonly [name: string, concept: Concept, computed: string])[] = [
    [say('summary.total'), 'score', score ? formatFigure(roundHalfUp(score, 2)) : ''],
    [say('summary.grade'), 'grade', grade ?? ''],
    [say('summary.execution'), 'executionRate', money.executionRate ? formatRate(money.executionRate) : ''],
    [say('summary.completion'), 'overallCompletion', completion ? formatRate(completion) : ''],
    [say('summary.gap'), 'completionGap', gap ? say('summary.percentagePoints', { value: formatFigure(gap, 2) }) : ''],
  ];
  const rows = all
    .map(([name, concept, computed]) => ({ name, computed, stated: declared(project, concept) }))
    .filter(({ computed, stated }) => computed !== '' || stated);
  if (rows.length === 0) return null;
  return (
    <table className={styles.table} aria-label={say('summary.comparison')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head2)}>
            {say('summary.item')}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, type.figure, styles.head2)}>
            {say('finding.stated')}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, type.figure, styles.head2)}>
            {say('finding.computed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, stated, computed }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td className={mergeClasses(styles.cell, type.figure)}>
              {stated && <CellLink at={stated.at} name={stated.quantity.text} />}
            </td>
            <td className={mergeClasses(styles.cell, type.figure)}>{computed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
