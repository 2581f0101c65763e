/** Points, total, grade and rates of the whole: as stated, and as computed. The same rows as on the sheet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { formatFigure, formatRate, toBig } from '../../../core/quantity';
import { sayIn } from '../../../core/summary';
import { render } from '../../../core/messages';
import type { Finding } from '../../../core/model';
import { findingAbout, type Comparison } from '../../../core/summary/comparison';
import { usePane } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { CellLink } from '../common/CellLink';
import { kindOf } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE, UNSEEN, useLinkStyles, useTextStyles } from '../common/styles';

/** Below this width a verdict is a sign; its word is left to those who hear it. */
const NARROW = '@media (max-width: 330px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '4px 0 4px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [NARROW]: { paddingLeft: SPACE.xs },
  },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  same: { width: '16px', height: '16px', verticalAlign: '-3px', color: tokens.colorPaletteGreenForeground1 },
  word: { marginLeft: SPACE.xs, [NARROW]: UNSEEN },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface ComparisonTableProps {
  readonly rows: readonly Comparison[];
  readonly findings: readonly Finding[];
}

export function ComparisonTable({ rows, findings }: ComparisonTableProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language } = usePane();
  const say = usePane().say.of(SUMMARY_TEXTS);
  const words = sayIn(language);
  if (rows.length === 0) return null;
  const figures = mergeClasses(styles.cell, type.figure);
  return (
    <table className={styles.table} aria-label={say('summary.comparison')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.heading)}>
            {say('summary.item')}
          </th>
          <th scope="col" className={mergeClasses(figures, styles.heading)}>
            {words('figure.stated')}
          </th>
          <th scope="col" className={mergeClasses(figures, styles.heading)}>
            {words('figure.recomputed')}
          </th>
          <th scope="col" className={mergeClasses(figures, styles.heading)}>
            <span className={styles.word}>{say('summary.verdict')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {row.label}
            </th>
            <td className={figures}>{row.stated && <CellLink at={row.stated.at} name={row.stated.text} />}</td>
            <td className={figures}>{shown(row.computed)}</td>
            <td className={mergeClasses(figures, styles.heading)}>
              <Verdict row={row} findings={findings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether both are the same; where they are not, the way to the finding that says so. */
function Verdict({ row, findings }: { row: Comparison; findings: readonly Finding[] }) {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { session, language } = usePane();
  const words = sayIn(language);
  const say = usePane().say.of(SUMMARY_TEXTS);
  const finding = findingAbout(row, findings);
  if (!finding) {
    if (row.agrees === null) return null;
    const Icon = row.agrees ? CheckmarkRegular : WarningRegular;
    return (
      <>
        <Icon className={styles.same} />
        <span className={styles.word}>{words(row.agrees ? 'same' : 'differs')}</span>
      </>
    );
  }
  const label = render(finding.message, language);
  return (
    <button
      type="button"
      className={link}
      title={label}
      onClick={() => {
        session.lookAt(finding);
      }}
    >
      <KindIcon kind={kindOf(finding)} />
      <span className={styles.word}>{say('summary.toFinding')}</span>
    </button>
  );
}

/** As the cell of the sheet shows it, by its number format. */
function shown({ value, format = '' }: Comparison['computed']): string {
  if (typeof value !== 'number') return value ?? '';
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith('%') ? formatRate(toBig(value), decimals) : formatFigure(toBig(value), decimals);
}
