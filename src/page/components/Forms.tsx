/** On the empty desk: blank forms to start from, each saved as a workbook. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { FORMS } from '../../core/forms';
import { Disclosure } from '../../taskpane/components/common/Disclosure';
import { SPACE, useLayoutStyles, useTextStyles } from '../../taskpane/components/common/styles';
import { usePage } from '../context';
import { save } from '../save';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: SPACE.m,
    paddingTop: SPACE.s,
    paddingBottom: SPACE.s,
    paddingLeft: '20px',
  },
  words: { flexGrow: 1, minWidth: 0 },
  save: { flexShrink: 0 },
});

export function Forms() {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { workers, language, say, sayFailed } = usePage();
  const [told, setTold] = useState('');
  const download = async (id: string) => {
    try {
      const { bytes, name } = await workers.do('form', { id }, true);
      save(bytes, name);
      setTold(say('out.saved', { file: name }));
    } catch (error) {
      setTold(sayFailed(error, id));
    }
  };
  return (
    <section>
      <Disclosure level={2} isStrong title={say('forms.title')}>
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
                className={styles.save}
                size="small"
                aria-label={say('forms.saveName', { name })}
                onClick={() => void download(id)}
              >
                {say('forms.save')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p role="status" className={type.small}>
        {told}
      </p>
    </section>
  );
}
