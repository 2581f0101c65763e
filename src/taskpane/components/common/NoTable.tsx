/** The workbook has no table that could be read: what is needed, and a form to begin with; or a form that is still empty. */
import { render } from '../../../core/messages';
import { usePane, useSession } from '../../context';
import { sayForms } from '../../texts/forms';
import { NOTHING_TEXTS } from '../../texts/nothing';
import { FormsButton } from '../forms/FormsButton';
import { useLayoutStyles, useTextStyles } from './styles';

export function NoTable() {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { host, language, say: sayInPane } = usePane();
  const say = sayInPane.of(NOTHING_TEXTS);
  const blank = useSession().run?.result.problems.filter(({ id }) => id === 'coverage.form-blank') ?? [];
  if (blank.length > 0) {
    return (
      <div className={layout.stack}>
        <h2 className={type.title}>{sayForms(language)('blank')}</h2>
        {blank.map((problem) => (
          <p key={JSON.stringify(problem)} className={type.body}>
            {render(problem, language)}
          </p>
        ))}
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      <h2 className={type.title}>{say('noTable.title')}</h2>
      <p className={type.body}>{say('noTable.lead')}</p>
      <p className={type.body}>{say('noTable.headings')}</p>
      <p className={type.body}>{say('noTable.hidden')}</p>
      {host.environment().supports.edits && (
        <div className={layout.row}>
          <span className={type.body}>{say('welcome.noTable')}</span>
          <FormsButton />
        </div>
      )}
    </div>
  );
}
