/** A row of the list: a heading that the arrow keys come to, and an arrow that opens what stands below it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { focusRing, plainButton, SPACE } from '../common/styles';

/** What sticks to the top of the list and would cover a row that is scrolled to. */
const COVERED = '112px';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  chevron: {
    ...plainButton,
    flexShrink: 0,
    width: '20px',
    height: '28px',
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
    paddingLeft: 0,
    paddingRight: 0,
    color: tokens.colorNeutralForeground3,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: {
    display: 'block',
    width: '16px',
    height: '20px',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  heading: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' },
  button: {
    ...plainButton,
    width: '100%',
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
    paddingLeft: '2px',
    paddingRight: '2px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: COVERED,
    scrollMarginBottom: SPACE.xl,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface ListRowProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly level: 2 | 3 | 4;
  readonly isStrong?: boolean;
  readonly isOpen: boolean;
  /** The tab key comes to it; arrow keys come to the others. */
  readonly isStop: boolean;
  /** Of what it opens, where that is on the screen. */
  readonly controls: string | undefined;
  readonly onPress: () => void;
  /** The arrow does what it says on every row; people who cannot point have the arrow keys for it. */
  readonly onToggle: () => void;
}

export function ListRow(props: ListRowProps) {
  const { id, title, level, isStrong = false, isOpen, isStop, controls, onPress, onToggle } = props;
  const styles = useStyles();
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  return (
    <div className={styles.row}>
      <button type="button" aria-hidden tabIndex={-1} data-arrow={id} className={styles.chevron} onClick={onToggle}>
        <ChevronRightRegular className={mergeClasses(styles.icon, isOpen && styles.open)} />
      </button>
      <Heading className={styles.heading}>
        <button
          type="button"
          data-row={id}
          tabIndex={isStop ? 0 : -1}
          className={mergeClasses(styles.button, isStrong && styles.strong)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? controls : undefined}
          onClick={onPress}
        >
          {title}
        </button>
      </Heading>
    </div>
  );
}
