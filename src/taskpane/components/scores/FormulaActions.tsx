/** PE formulas: into the score column, and of a selection to values and back. */
import { Button } from '@fluentui/react-components';
import type { ScoredProject } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { sayFormulas } from '../../texts/formulas';
import { useReturnedFocus } from '../common/focus';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { FormulaQuestion } from './FormulaQuestion';

export function FormulaActions({ project }: { project: ScoredProject }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { host, session, language } = usePane();
  const say = sayFormulas(language);
  const { task, question } = useSession();
  const isBusy = task !== null;
  const section = useReturnedFocus<HTMLElement>(question ? 'write' : null);
  const { functions, values } = host.environment().supports;
  const canWrite = functions && project.indicators.some(({ score }) => score !== null);
  return (
    <section ref={section} className={layout.section}>
      <h2 className={type.heading}>{say('title')}</h2>
      <p className={type.small}>{say(functions ? 'lead' : 'unsupported')}</p>
      {canWrite && !question && (
        <div>
          <Button
            size="small"
            name="write"
            disabledFocusable={isBusy}
            onClick={() => void session.askScoreFormulas(project)}
          >
            {say('write')}
          </Button>
        </div>
      )}
      {functions && question && <FormulaQuestion question={question} />}
      {functions && values && (
        <>
          <h3 className={type.heading}>{say('selection')}</h3>
          <p className={type.small}>{say('selectionHint')}</p>
          <div className={layout.row}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.formulasToValues()}>
              {say('toValues')}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.valuesToFormulas()}>
              {say('toFormulas')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
