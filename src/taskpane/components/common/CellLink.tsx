/** A cell's address that leads there; a place in a Word report is named only where the host has the workbook alone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { contextOf, placeName } from '../../../core/messages/places';
import type { CellRef } from '../../../core/model';
import { usePane } from '../../context';
import { focusRing, plainButton } from './styles';

const useStyles = makeStyles({
  link: {
    ...plainButton,
    padding: '2px 4px',
    margin: '-2px -4px',
    minHeight: '24px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    '@media (forced-colors: active)': {
      color: 'LinkText',
      textDecorationLine: 'underline',
      ':hover': { color: 'LinkText' },
    },
    ...focusRing,
  },
});

interface CellLinkProps {
  readonly at: CellRef;
  /** In place of the address. */
  readonly name?: string;
  /** The sheet one is on already: only other sheets are named. */
  readonly sheet?: string;
}

export function CellLink({ at, name, sheet }: CellLinkProps) {
  const styles = useStyles();
  const { host, session, say, language } = usePane();
  const cell = placeName(at, language);
  const text = name ?? (at.sheet === sheet ? cell : `${at.sheet} ${cell}`);
  if (at.document && !host.environment().supports.documents) return <span title={contextOf(at)}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      title={say('common.goTo', { sheet: at.sheet, cell })}
      onClick={() => void session.select([at])}
    >
      {text}
    </button>
  );
}
