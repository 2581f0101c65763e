/** A heading that opens and closes what stands below it. What is closed is not drawn. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { focusRing, plainButton, SPACE } from './styles';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit' },
  button: {
    ...plainButton,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: SPACE.xs,
    width: '100%',
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
    paddingLeft: 0,
    paddingRight: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  chevron: {
    flexShrink: 0,
    width: '16px',
    height: '20px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, minWidth: 0 },
});

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Stands below the title whether it is open or not. */
  readonly note?: ReactNode;
  /** Of the heading, so that screen readers can go from one to the next. */
  readonly level: 2 | 3 | 4;
  readonly isStrong?: boolean;
  readonly startsOpen?: boolean;
}

export function Disclosure({ title, children, note, level, isStrong = false, startsOpen = false }: DisclosureProps) {
  const styles = useStyles();
  const body = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, isStrong && styles.strong)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
          <span className={styles.title}>{title}</span>
        </button>
      </Heading>
      {note}
      {isOpen && <div id={body}>{children}</div>}
    </div>
  );
}
