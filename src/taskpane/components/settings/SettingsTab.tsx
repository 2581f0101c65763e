/** 设置: the scoring profile, the year and the limits of the checks, kept in the workbook. */
import { useEffect, useState } from 'react';
import { readSettings, type Settings } from '../../../core/profiles';
import { usePane, useSession } from '../../context';
import { saySettings } from '../../texts/settings';
import { EmptyState } from '../common/EmptyState';
import { Loading } from '../common/Loading';
import { formOf } from './form';
import { SettingsForm } from './SettingsForm';

export function SettingsTab() {
  const { language } = usePane();
  const { run, task } = useSession();
  const read = useSettingsSheet(run === null && task === null);
  const settings = run?.settings ?? read;
  if (settings === 'failed') return <EmptyState text={saySettings(language)('failed')} />;
  if (!settings) return <Loading />;
  // What the sheet says decides: a form over older settings begins anew.
  const saved = formOf(settings);
  const key = JSON.stringify([saved.profile, ...saved.values]);
  return <SettingsForm key={key} saved={saved} settings={settings} />;
}

/** What the sheet says while the workbook was not read yet; read again after each work on it. */
function useSettingsSheet(isWanted: boolean): Settings | 'failed' | null {
  const { host } = usePane();
  const [read, setRead] = useState<Settings | 'failed' | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isAwaited = true;
    host.readSettings().then(
      (sheet) => {
        if (isAwaited) setRead(readSettings({ sheets: sheet ? [sheet] : [] }));
      },
      () => {
        if (isAwaited) setRead('failed');
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [host, isWanted]);
  return read;
}
