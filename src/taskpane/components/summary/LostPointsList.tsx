/** Where points were lost, and why. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ScoredProject } from '../../../core/model';
import { formatFigure } from '../../../core/quantity';
import { lostPoints, sayIn } from '../../../core/summary';
import { usePane } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { CellLink } from '../common/CellLink';
import { LongList } from '../common/LongList';
import { useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline', paddingTop: '4px' },
  name: { flexGrow: 1, minWidth: 0 },
  score: { width: '64px', flexShrink: 0 },
  lost: { width: '56px', flexShrink: 0 },
});

export function LostPointsList({ project }: { project: ScoredProject }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const say = usePane().say.of(SUMMARY_TEXTS);
  const lost = lostPoints(project);
  if (lost.length === 0) return null;
  return (
    <section className={layout.section}>
      <h3 className={type.heading}>{say('summary.lost')}</h3>
      <LongList items={lost} keyOf={({ at }) => `${at.sheet} ${String(at.row)} ${String(at.column)}`}>
        {(one) => (
          <>
            <div className={mergeClasses(type.small, styles.line)}>
              <span className={styles.name}>
                <CellLink at={one.at} name={one.name ?? sayIn(language)('part.execution')} />
              </span>
              <span className={mergeClasses(type.figure, styles.score)}>
                {formatFigure(one.score)} / {formatFigure(one.points)}
              </span>
              <span className={mergeClasses(type.figure, styles.lost)}>
                {say('summary.lostPoints', { lost: formatFigure(one.lost) })}
              </span>
            </div>
            {one.review && (
              <p className={mergeClasses(type.small, type.quiet)}>
                {sayIn(language)('ownAndReviewed', {
                  own: one.review.own ? formatFigure(one.review.own) : '—',
                  reviewed: one.review.reviewed ? formatFigure(one.review.reviewed) : '—',
                })}
              </p>
            )}
            {one.reason !== '' && <p className={mergeClasses(type.small, type.quiet)}>{one.reason}</p>}
          </>
        )}
      </LongList>
    </section>
  );
}
