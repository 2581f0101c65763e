import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { checkTitle } from '../../../core/messages';
import type { Profile } from '../../../core/model';
import { profileById, PROFILES } from '../../../core/profiles';
import { usePane, useSession } from '../../context';
import { isTextId } from '../../texts';
import { useLayoutStyles, useTextStyles, SPACE } from '../common/styles';
import { changes, isOption, isPeriod, OPTIONS, type Form, type Option } from './form';
import { ProfileRules } from './ProfileRules';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: SPACE.m },
  narrow: { width: '120px', minWidth: 0 },
  wide: { width: '100%', minWidth: 0 },
});

interface SettingsFormProps {
  readonly saved: Form;
  /** The rules in force, which may be the workbook's own. */
  readonly profile: Profile;
}

/** The form of the settings; its fields start from what is saved. */
export function SettingsForm({ saved, profile }: SettingsFormProps) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const [form, setForm] = useState(saved);
  const entries = changes(saved, form);
  const isValid = isPeriod(form.period) && [...form.options.values()].every(isOption);
  const isCustom = profile.id !== saved.profile;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isBusy && isValid && entries.length > 0) void session.saveSettings(entries);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={say('settings.profile')} {...(isCustom && { hint: say('settings.custom') })}>
        <Select
          className={styles.wide}
          value={form.profile}
          onChange={(_, { value }) => {
            setForm({ ...form, profile: value });
          }}
        >
          {PROFILES.map(({ id, basis }) => (
            <option key={id} value={id}>
              {basis}
            </option>
          ))}
        </Select>
      </Field>
      <ProfileRules
        profile={isCustom && form.profile === saved.profile ? profile : (profileById(form.profile) ?? profile)}
      />
      <Field
        label={say('settings.period')}
        hint={say('settings.periodHint')}
        {...(!isPeriod(form.period) && { validationMessage: say('settings.periodWrong') })}
      >
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={form.period}
          onChange={(_, { value }) => {
            setForm({ ...form, period: value });
          }}
        />
      </Field>
      <section className={layout.section}>
        <h2 className={type.heading}>{say('settings.options')}</h2>
        {OPTIONS.map((option) => (
          <OptionField
            key={option.name}
            option={option}
            value={form.options.get(option.name) ?? ''}
            onChange={(value) => {
              setForm({ ...form, options: new Map(form.options).set(option.name, value) });
            }}
          />
        ))}
      </section>
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy || !isValid || entries.length === 0}>
          {say('settings.save')}
        </Button>
        {entries.length === 0 && <span className={type.small}>{say('settings.unchanged')}</span>}
      </div>
      <p className={type.small}>{say('settings.saveHint')}</p>
    </form>
  );
}

interface OptionFieldProps {
  readonly option: Option;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function OptionField({ option, value, onChange }: OptionFieldProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const id = `option.${option.name}`;
  return (
    <Field
      label={isTextId(id) ? say(id) : `${checkTitle(option.check, language)} · ${option.name}`}
      {...(!isOption(value) && { validationMessage: say('settings.optionWrong') })}
    >
      <Input
        className={styles.narrow}
        value={value}
        placeholder={say('settings.default', { value: option.default })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
