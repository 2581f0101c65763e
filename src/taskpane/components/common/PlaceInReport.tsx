/** A place in a Word report, which is another file: it is named, with its heading, and leads nowhere. */
import { contextOf, placeName } from '../../../core/messages/places';
import { usePane } from '../../context';
import type { CellLinkProps } from './CellLink';

export default function PlaceInReport({ at, name, sheet }: CellLinkProps) {
  const { language } = usePane();
  const place = placeName(at, language);
  return <span title={contextOf(at)}>{name ?? (at.sheet === sheet ? place : `${at.sheet} ${place}`)}</span>;
}
