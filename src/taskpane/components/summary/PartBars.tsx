/** Score rates of the parts as bars; the figures stand beside them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatFigure, formatRate } from '../../../core/quantity';
import { partName, sayIn, type Part } from '../../../core/summary';
import { usePane } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  part: { paddingTop: '4px', paddingBottom: '4px' },
  line: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  rate: { width: '64px', flexShrink: 0 },
  track: {
    height: '8px',
    marginTop: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

export function PartBars({ parts }: { parts: readonly Part[] }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const say = usePane().say.of(SUMMARY_TEXTS);
  const words = sayIn(language);
  const figure = (value: Part['score']) => (value ? formatFigure(value) : say('common.none'));
  return (
    <section className={layout.section}>
      <h3 className={type.heading}>{say('summary.parts')}</h3>
      <ul className={layout.list}>
        {parts.map((part) => (
          <li key={`${part.kind} ${part.name} ${String(part.at.row)}`} className={styles.part}>
            <div className={mergeClasses(type.small, styles.line)}>
              <span className={styles.name}>{partName(part, words)}</span>
              <span className={type.figure}>
                {part.own !== undefined && `${words('ownScore')} ${figure(part.own)} · ${words('reviewScore')} `}
                {figure(part.score)} / {figure(part.points)}
              </span>
              <span className={mergeClasses(type.figure, styles.rate)}>
                {part.scoreRate ? formatRate(part.scoreRate) : say('common.none')}
              </span>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: width(part) }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As a share of the track; a score above its points fills it. */
function width({ scoreRate }: Part): string {
  const share = scoreRate ? Math.min(1, Math.max(0, Number(scoreRate))) : 0;
  return `${String(share * 100)}%`;
}
