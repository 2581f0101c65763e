/** What the score of an indicator rests on. */
import { makeStyles } from '@fluentui/react-components';
import { describeCriterion, readCriterion } from '../../../core/criteria';
import { render } from '../../../core/messages';
import type { Finding, Indicator, Interval, Message, Outcome } from '../../../core/model';
import { formatFigure, isNumber } from '../../../core/quantity';
import { usePane } from '../../context';
import { CellLink } from '../common/CellLink';
import { Facts } from '../common/Facts';
import { kindOf, KindIcon } from '../common/Severity';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '16px' },
  finding: { display: 'flex', columnGap: '4px' },
  value: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', justifyContent: 'space-between' },
});

interface ScoreDetailsProps {
  readonly indicator: Indicator;
  readonly outcome: Outcome | undefined;
  readonly findings: readonly Finding[];
}

export function ScoreDetails({ indicator, outcome, findings }: ScoreDetailsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { target, actual, criterion, reason, points } = indicator;
  const fullPoints = points && isNumber(points.value) ? points.value.value : null;
  const understood = criterion?.value ? describeCriterion(readCriterion(criterion.value), fullPoints) : [];
  const cell = (stated: { readonly at: Indicator['at'] } | null, text: string) =>
    stated && text !== '' ? (
      <span className={styles.value}>
        {text}
        <CellLink at={stated.at} sheet={indicator.at.sheet} />
      </span>
    ) : null;
  return (
    <Facts
      of={[
        [say('scores.indicator'), cell(indicator, [indicator.level2, indicator.name].filter(Boolean).join(' › '))],
        [say('scores.target'), cell(target, target?.value.text ?? '')],
        [say('scores.actual'), cell(actual, actual?.value.text ?? '')],
        [say('scores.criterion'), cell(criterion, criterion?.value ?? '')],
        [say('scores.understood'), understood.length > 0 ? <Steps of={understood} /> : null],
        [say('scores.explained'), outcome && outcome.explanation.length > 0 ? <Steps of={outcome.explanation} /> : null],
        [say('scores.computed'), outcome?.score ? null : rangeOf(outcome?.interval ?? null, say)],
        [say('scores.reason'), cell(reason, reason?.value ?? '')],
        [say('scores.findings'), findings.length > 0 ? <FindingLines of={findings} /> : null],
      ]}
    />
  );
}

function rangeOf(interval: Interval | null, say: ReturnType<typeof usePane>['say']): string {
  if (!interval) return '';
  return say('scores.range', { low: formatFigure(interval.low), high: formatFigure(interval.high) });
}

function Steps({ of }: { of: readonly Message[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const lines = [...new Set(of.map((step) => render(step, language)))];
  return (
    <ul className={styles.steps}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function FindingLines({ of }: { of: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  return of.map((finding) => (
    <div key={`${finding.check} ${finding.fingerprint}`} className={styles.finding}>
      <KindIcon kind={kindOf(finding)} />
      <span>{render(finding.message, language)}</span>
    </div>
  ));
}
