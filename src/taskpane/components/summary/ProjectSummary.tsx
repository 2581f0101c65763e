/** One project: its total and grade, stated and computed, the parts as bars, what lost points, and the conclusion. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, ScoredProject } from '../../../core/model';
import { formatFigure } from '../../../core/quantity';
import { breakDown, conclude, sayIn } from '../../../core/summary';
import { resultOf } from '../../../core/scoring/result';
import { compareWhole } from '../../../core/summary/comparison';
import { usePane } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { profileName, titleOf } from '../common/names';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { ComparisonTable } from './ComparisonTable';
import { Conclusion } from './Conclusion';
import { LostPointsList } from './LostPointsList';
import { PartBars } from './PartBars';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '8px' },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  grade: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    marginLeft: 'auto',
  },
});

interface ProjectSummaryProps {
  readonly project: ScoredProject;
  readonly findings: readonly Finding[];
}

export function ProjectSummary({ project, findings }: ProjectSummaryProps) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const say = usePane().say.of(SUMMARY_TEXTS);
  const words = sayIn(language);
  const breakdown = breakDown(project);
  const { points, score: own, review } = project.computed;
  const { score, grade, count, full } = resultOf(project);
  const rows = compareWhole(project, breakdown.total, words);
  const total = rows.find(({ label }) => label === words(review ? 'reviewTotal' : 'total'));
  const other = total?.agrees === false ? total.stated : null;
  return (
    <>
      <div>
        <h2 className={type.heading}>{titleOf(project)}</h2>
        <p className={mergeClasses(type.small, type.quiet)}>
          {[project.period, project.department, profileName(project.profile)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.head}>
        {score ? (
          <>
            {other && <span className={type.body}>{say('summary.recomputed')}</span>}
            <span className={styles.total}>{formatFigure(score)}</span>
            {other && <span className={type.body}>{say('summary.stated', { stated: other.text })}</span>}
            {points && <span className={type.body}>{say('summary.outOf', { points: formatFigure(points) })}</span>}
            {review && (
              <span className={type.body}>{words('reviewedBeside', { own: own ? formatFigure(own) : '—' })}</span>
            )}
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
      <ComparisonTable rows={rows} findings={findings} />
      {breakdown.parts.length > 0 && <PartBars parts={breakdown.parts} />}
      <LostPointsList project={project} />
      <section className={layout.section}>
        <Conclusion paragraphs={conclude(project, words, breakdown)} />
      </section>
    </>
  );
}
