import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import {
  LIMITS,
  OWN_RULES,
  presentRule,
  profileById,
  PROFILES,
  SETTINGS,
  shortName,
  type Setting,
  type Settings,
} from '../../../core/profiles';
import { DEFAULTS, settingRows } from '../../../core/settings';
import { usePane, useSession } from '../../context';
import { saySettings } from '../../texts/settings';
import { Disclosure } from '../common/Disclosure';
import { useLayoutStyles, useTextStyles, SPACE } from '../common/styles';
import { changes, isPeriod, isReadable, isValid, type Form } from './form';
import { ProfileRules } from './ProfileRules';
import { SettingField } from './SettingField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.m },
  own: { display: 'flex', flexDirection: 'column', rowGap: SPACE.m, paddingLeft: '20px' },
  narrow: { width: '120px', minWidth: 0 },
  wide: { width: '100%', minWidth: 0 },
});

interface SettingsFormProps {
  readonly saved: Form;
  /** What the workbook says. */
  readonly settings: Settings;
}

const NAME = SETTINGS.filter(({ id }) => id === 'profile-name');

/** The form of the settings; its fields start from what is saved. */
export function SettingsForm({ saved, settings }: SettingsFormProps) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { session, language, host } = usePane();
  const say = saySettings(language);
  const isBusy = useSession().task !== null;
  const [form, setForm] = useState(saved);
  const { profile } = settings;
  const entries = changes(saved, form);
  const isRight = isValid(form);
  const isCustom = profile.id !== saved.profile;
  const chosen = profileById(form.profile) ?? profile;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && isRight && entries.length > 0) void session.saveSettings(entries);
  };
  const period = form.values.get('period') ?? '';
  const change = (id: string, value: string) => {
    setForm({ ...form, values: new Map(form.values).set(id, value) });
  };
  const field = (setting: Setting, placeholder: string, isWide: boolean) => (
    <SettingField
      key={setting.id}
      setting={setting}
      value={form.values.get(setting.id) ?? ''}
      isRight={isReadable(setting.id, form.values.get(setting.id) ?? '', form.profile)}
      placeholder={placeholder}
      isWide={isWide}
      onChange={(value) => {
        change(setting.id, value);
      }}
    />
  );
  const byProfile = ({ id }: Setting) => {
    const value = presentRule(id, chosen, language);
    return value === '' ? say('byProfileNone') : say('byProfile', { value });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={say('profile')} hint={isCustom ? say('custom') : say('full', { basis: chosen.basis })}>
        <Select
          className={styles.wide}
          value={form.profile}
          onChange={(_, { value }) => {
            setForm({ ...form, profile: value });
          }}
        >
          {PROFILES.map((preset) => (
            <option key={preset.id} value={preset.id} title={preset.basis}>
              {shortName(preset)}
            </option>
          ))}
        </Select>
      </Field>
      <ProfileRules profile={isCustom && form.profile === saved.profile ? profile : chosen} />
      <Disclosure level={2} title={say('advanced')} startsOpen={isCustom}>
        <div className={styles.own}>
          <p className={type.small}>{say('advancedHint')}</p>
          {NAME.map((setting) => field(setting, '', true))}
          {OWN_RULES.map((setting) => field(setting, byProfile(setting), true))}
        </div>
      </Disclosure>
      <Field
        label={say('period')}
        hint={say('periodHint')}
        {...(!isPeriod(period) && { validationMessage: say('periodWrong') })}
      >
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={period}
          onChange={(_, { value }) => {
            change('period', value);
          }}
        />
      </Field>
      <section className={layout.section}>
        <h2 className={type.heading}>{say('options')}</h2>
        {LIMITS.map((setting) => field(setting, say('default', { value: DEFAULTS.get(setting.id) ?? '' }), false))}
      </section>
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || !isRight || entries.length === 0}>
          {say('save')}
        </Button>
        {entries.length === 0 && <span className={type.small}>{say('unchanged')}</span>}
      </div>
      <p className={type.small}>{say('saveHint')}</p>
      {host.environment().supports.edits && (
        <section className={layout.section}>
          <div className={layout.row}>
            <Button
              disabledFocusable={isBusy}
              onClick={() => void session.writeAllSettings(settingRows(settings, language))}
            >
              {say('writeAll')}
            </Button>
          </div>
          <p className={type.small}>{say('writeAllHint')}</p>
        </section>
      )}
    </form>
  );
}
