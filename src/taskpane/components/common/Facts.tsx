/** Names and values: a pair a line with the names in a column of their own, and texts below theirs. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
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
  above: { gridColumn: '1 / -1', maxWidth: 'none', marginTop: SPACE.xs },
  below: { gridColumn: '1 / -1', marginTop: '-4px' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontVariantNumeric: 'tabular-nums' },
});

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** The value is text of its own, which stands below its name. */
  readonly isText?: boolean;
}

/** Facts without a value are left out. */
export function Facts({ of }: { of: readonly Fact[] }) {
  const styles = useStyles();
  const stated = of.filter(({ value }) => value !== '' && value !== null);
  return (
    <dl className={styles.facts}>
      {stated.map(({ name, value, isText }) => (
        <Fragment key={name}>
          <dt className={mergeClasses(styles.name, isText && styles.above)}>{name}</dt>
          <dd className={mergeClasses(styles.value, isText && styles.below)}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
