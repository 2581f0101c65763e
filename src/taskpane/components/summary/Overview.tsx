/** Many projects together: how many of each grade, and the list. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatFigure } from '../../../core/quantity';
import { gradeDistribution, sumUp, type Entry } from '../../../core/summary/portfolio';
import { usePane } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { CellLink } from '../common/CellLink';
import { LongList } from '../common/LongList';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  grades: { display: 'flex', flexWrap: 'wrap', columnGap: SPACE.l, rowGap: SPACE.xs },
  line: {
    display: 'flex',
    columnGap: SPACE.s,
    alignItems: 'baseline',
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  score: { width: '48px', flexShrink: 0 },
  grade: { width: '20px', flexShrink: 0, textAlign: 'center' },
});

export function Overview({ entries }: { entries: readonly Entry[] }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const say = usePane().say.of(SUMMARY_TEXTS);
  const { amount, meanScore } = sumUp('', entries);
  return (
    <>
      {meanScore && <p className={type.title}>{say('summary.mean', { score: formatFigure(meanScore) })}</p>}
      {amount && <p className={type.body}>{say('summary.amount', { amount: formatFigure(amount) })}</p>}
      <h3 className={type.heading}>{say('summary.grades')}</h3>
      <div className={mergeClasses(type.body, styles.grades)}>
        {gradeDistribution(entries)
          .filter(({ grade, count }) => grade !== null || count > 0)
          .map(({ grade, count }) => (
            <span key={grade}>
              {grade ?? say('summary.ungraded')} <strong>{count}</strong>
            </span>
          ))}
      </div>
      <section className={layout.section}>
        <h3 className={type.heading}>{say('summary.projects')}</h3>
        <LongList
          items={entries}
          keyOf={({ at, name }) => `${at.sheet} ${String(at.row)} ${String(at.column)} ${name}`}
        >
          {({ at, name, score, grade }) => (
            <div className={mergeClasses(type.small, styles.line)}>
              <span className={styles.name}>
                <CellLink at={at} name={name === '' ? at.sheet : name} />
              </span>
              <span className={mergeClasses(type.figure, styles.score)}>{score ? formatFigure(score) : ''}</span>
              <span className={styles.grade}>{grade}</span>
            </div>
          )}
        </LongList>
      </section>
    </>
  );
}
