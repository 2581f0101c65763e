/** The blank forms: what each is called, what it is for, whose form it is. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { FORMS } from '../../../core/forms';
import { usePane, useSession } from '../../context';
import { sayForms } from '../../texts/forms';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  forms: { flexBasis: '100%', minWidth: 0 },
  form: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: SPACE.s,
    paddingTop: SPACE.s,
    paddingBottom: SPACE.s,
  },
  words: { flexGrow: 1, minWidth: 0 },
  insert: { flexShrink: 0 },
});

export function FormList() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { session, language } = usePane();
  const isBusy = useSession().task !== null;
  const say = sayForms(language);
  return (
    <section className={styles.forms} aria-label={say('title')}>
      <p className={type.body}>{say('lead')}</p>
      <ul className={layout.list}>
        {FORMS.map(({ id, name, english, purpose, source }) => (
          <li key={id} className={styles.form}>
            <div className={styles.words}>
              <h3 className={type.heading}>{name}</h3>
              {language === 'en' && <p className={type.small}>{english}</p>}
              <p className={type.small}>{purpose[language]}</p>
              <p className={mergeClasses(type.small, type.quiet)}>{source[language]}</p>
            </div>
            <Button
              className={styles.insert}
              size="small"
              aria-label={say('insertName', { name })}
              disabledFocusable={isBusy}
              onClick={() => void session.insertForm(id)}
            >
              {say('insert')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
