/** What the score of an indicator rests on. */
import { makeStyles } from '@fluentui/react-components';
import { readCriterion } from '../../../core/criteria';
import { describeCriterion } from '../../../core/criteria/explanation';
import { render } from '../../../core/messages';
import type { Finding, Indicator, Interval, Message, Outcome } from '../../../core/model';
import { formatFigure, isNumber } from '../../../core/quantity';
import { usePane } from '../../context';
import type { SayOf } from '../../texts';
import { SCORES_TEXTS, type ScoresTextId } from '../../texts/scores';
import { CellLink } from '../common/CellLink';
import { Facts } from '../common/Facts';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';

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
  const say = usePane().say.of(SCORES_TEXTS);
  const { target, actual, criterion, reason, points } = indicator;
  const fullPoints = points && isNumber(points.value) ? points.value.value : null;
  const understood = criterion?.value ? describeCriterion(readCriterion(criterion.value), fullPoints) : [];
  const path = [indicator.level2, indicator.name].filter((part) => part !== '').join(' › ');
  const steps = (of: readonly Message[]) => (of.length > 0 ? <Steps of={of} /> : null);
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
        { name: say('scores.indicator'), value: cell(indicator, path), isText: true },
        { name: say('scores.target'), value: cell(target, target?.value.text ?? '') },
        { name: say('scores.actual'), value: cell(actual, actual?.value.text ?? '') },
        { name: say('scores.criterion'), value: cell(criterion, criterion?.value ?? ''), isText: true },
        { name: say('scores.understood'), value: steps(understood), isText: true },
        { name: say('scores.explained'), value: steps(outcome?.explanation ?? []), isText: true },
        { name: say('scores.computed'), value: outcome?.score ? null : rangeOf(outcome?.interval ?? null, say) },
        { name: say('scores.reason'), value: cell(reason, reason?.value ?? ''), isText: true },
        {
          name: say('scores.findings'),
          value: findings.length > 0 ? <FindingLines of={findings} /> : null,
          isText: true,
        },
      ]}
    />
  );
}

function rangeOf(interval: Interval | null, say: SayOf<ScoresTextId>): string {
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
