/** Names and values, a pair a line, the names in a column of their own. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SPACE } from './styles';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(56px, max-content) minmax(0, 1fr)',
    columnGap: SPACE.m,
    rowGap: SPACE.xs,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2, maxWidth: '96px' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontVariantNumeric: 'tabular-nums' },
});

/** Pairs without a value are left out. */
export function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  const styles = useStyles();
  const stated = of.filter(([, value]) => value !== '' && value !== null);
  return (
    <dl className={styles.facts}>
      {stated.map(([name, value]) => (
        <Fact key={name} name={name} value={value} styles={styles} />
      ))}
    </dl>
  );
}

function Fact({ name, value, styles }: { name: string; value: ReactNode; styles: ReturnType<typeof useStyles> }) {
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
