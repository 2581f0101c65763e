/** One setting: its name, what it means, what is in force while it is empty. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { settingName, type Setting } from '../../../core/profiles';
import { usePane } from '../../context';
import { saySettings } from '../../texts/settings';

const useStyles = makeStyles({
  narrow: { width: '120px', minWidth: 0 },
  wide: { width: '100%', minWidth: 0 },
});

interface SettingFieldProps {
  readonly setting: Setting;
  readonly value: string;
  readonly isRight: boolean;
  readonly placeholder: string;
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}

export function SettingField({ setting, value, isRight, placeholder, isWide = false, onChange }: SettingFieldProps) {
  const styles = useStyles();
  const { language } = usePane();
  const say = saySettings(language);
  const wrong = say('ownWrong', { allowed: setting.allowed[language] });
  return (
    <Field
      label={settingName(setting, language)}
      hint={setting.meaning[language]}
      {...(!isRight && { validationMessage: wrong })}
    >
      <Input
        className={isWide ? styles.wide : styles.narrow}
        value={value}
        placeholder={placeholder}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
