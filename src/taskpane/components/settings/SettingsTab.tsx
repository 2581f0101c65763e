/** 设置: the scoring profile, the year and the limits of the checks, kept in the workbook. */
import { usePane, useSession } from '../../context';
import { EmptyState } from '../common/EmptyState';
import { formOf } from './form';
import { SettingsForm } from './SettingsForm';

export function SettingsTab() {
  const { say } = usePane();
  const { run } = useSession();
  if (!run) return <EmptyState text={say('empty.settings')} />;
  // What the sheet says decides: a form over older settings begins anew.
  const saved = formOf(run.settings);
  const key = JSON.stringify([saved.profile, saved.period, ...saved.options]);
  return <SettingsForm key={key} saved={saved} profile={run.settings.profile} />;
}
