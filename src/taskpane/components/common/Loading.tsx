/** Stands in for a part of the pane while it is loaded. */
import { usePane } from '../../context';
import { useTextStyles } from './styles';

export function Loading() {
  const type = useTextStyles();
  const { say } = usePane();
  return <p className={type.small}>{say('common.loading')}</p>;
}
