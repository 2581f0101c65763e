/** A cell's address that leads there; a place in a Word report is named only where the host has the workbook alone. */
import { contextOf, placeName } from '../../../core/messages/places';
import type { CellRef } from '../../../core/model';
import { usePane } from '../../context';
import { useLinkStyles } from './styles';

interface CellLinkProps {
  readonly at: CellRef;
  /** In place of the address. */
  readonly name?: string;
  /** The sheet one is on already: only other sheets are named. */
  readonly sheet?: string;
  /** In a list whose rows the arrow keys come to: their own key does the same. */
  readonly isInList?: boolean;
  /** In a notice, which stays. */
  readonly isNoticed?: boolean;
}

export function CellLink({ at, name, sheet, isInList = false, isNoticed = false }: CellLinkProps) {
  const styles = useLinkStyles();
  const { host, session, say, language } = usePane();
  const cell = placeName(at, language);
  const text = name ?? (at.sheet === sheet ? cell : `${at.sheet} ${cell}`);
  if (at.document && !host.environment().supports.documents) return <span title={contextOf(at)}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      tabIndex={isInList ? -1 : undefined}
      title={say('common.goTo', { sheet: at.sheet, cell })}
      onClick={() => void session.select([at], isNoticed)}
    >
      {text}
    </button>
  );
}
