/** Points, total, grade and rates of the whole: as stated, and as computed. The same rows as on the sheet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatFigure, formatRate, toBig } from '../../../core/quantity';
import { sayIn } from '../../../core/summary';
import type { Comparison } from '../../../core/summary/comparison';
import { usePane } from '../../context';
import { CellLink } from '../common/CellLink';
import { useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '4px 0 4px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export function ComparisonTable({ rows }: { rows: readonly Comparison[] }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { language, say } = usePane();
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
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, stated, computed }) => (
          <tr key={label}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {label}
            </th>
            <td className={figures}>{stated && <CellLink at={stated.at} name={stated.text} />}</td>
            <td className={figures}>{shown(computed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As the cell of the sheet shows it, by its number format. */
function shown({ value, format = '' }: Comparison['computed']): string {
  if (typeof value !== 'number') return value ?? '';
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith('%') ? formatRate(toBig(value), decimals) : formatFigure(toBig(value), decimals);
}
