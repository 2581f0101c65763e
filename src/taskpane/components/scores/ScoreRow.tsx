/** One indicator: its figures, and on request how its criterion was understood and how the score comes about. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Finding, Indicator, Outcome, Stated } from '../../../core/model';
import { formatFigure } from '../../../core/quantity';
import { usePane } from '../../context';
import { SCORES_TEXTS } from '../../texts/scores';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { focusRing, plainButton, useTextStyles } from '../common/styles';
import { ScoreDetails } from './ScoreDetails';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top' },
  name: { padding: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  button: {
    ...plainButton,
    display: 'flex',
    columnGap: '4px',
    width: '100%',
    padding: '4px 4px 4px 0',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  part: { paddingLeft: '12px' },
  chevron: { flexShrink: 0, width: '16px', height: '20px', color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(90deg)' },
  marks: { display: 'inline-flex', columnGap: '4px', marginLeft: '4px' },
  cell: {
    padding: '4px 0 4px 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  details: { padding: '4px 0 12px 20px' },
});

interface ScoreRowProps {
  readonly indicator: Indicator;
  readonly outcome: Outcome | undefined;
  /** The table has a column for the reviewer's score. */
  readonly isReviewed: boolean;
  /** Open ones about this indicator. */
  readonly findings: readonly Finding[];
}

export function ScoreRow({ indicator, outcome, isReviewed, findings }: ScoreRowProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(SCORES_TEXTS);
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  const [worst] = findings;
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={styles.name}>
          <button
            type="button"
            className={mergeClasses(styles.button, indicator.isPart && styles.part)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
            <span>
              {indicator.name}
              {worst && (
                <span className={styles.marks}>
                  <KindIcon kind={kindOf(worst)} />
                </span>
              )}
            </span>
          </button>
        </th>
        <td className={styles.cell}>{written(indicator.points)}</td>
        <td className={styles.cell}>{written(indicator.score)}</td>
        {isReviewed && <td className={styles.cell}>{written(indicator.reviewScore)}</td>}
        <td className={mergeClasses(styles.cell, !outcome?.score && mergeClasses(type.small, type.quiet))}>
          {computed(indicator, outcome, say('scores.person'))}
        </td>
      </tr>
      {isOpen && (
        <tr id={details}>
          <td colSpan={isReviewed ? 5 : 4} className={styles.details}>
            <ScoreDetails indicator={indicator} outcome={outcome} findings={findings} />
          </td>
        </tr>
      )}
    </>
  );
}

/** As it stands in the cell; a blank stays blank. */
function written(stated: Stated | null): string {
  return stated?.value.text ?? '';
}

/** The score by the criterion, or that a person has to give it; nothing for rows without points of their own. */
function computed({ isPart, points }: Indicator, outcome: Outcome | undefined, person: string): string {
  if (outcome?.score) return formatFigure(outcome.score);
  return isPart || !points || points.value.kind === 'blank' ? '' : person;
}
