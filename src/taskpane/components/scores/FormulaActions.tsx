/** PE formulas: into the score column, and of a selection to values and back. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoredProject } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { useFocusOnOpen, useReturnedFocus } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { titleOf } from '../common/names';
import { useLayoutStyles, useTextStyles } from '../common/styles';

export function FormulaActions({ project }: { project: ScoredProject }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { host, session, say } = usePane();
  const isBusy = useSession().task !== null;
  const [isAsked, setAsked] = useState(false);
  const section = useReturnedFocus<HTMLElement>(isAsked ? 'write' : null);
  const { functions, values } = host.environment().supports;
  const canWrite = functions && project.indicators.some(({ score }) => score !== null);
  return (
    <section ref={section} className={layout.section}>
      <h2 className={type.heading}>{say('formulas.title')}</h2>
      <p className={type.small}>{say(functions ? 'formulas.lead' : 'formulas.unsupported')}</p>
      {canWrite && !isAsked && (
        <div>
          <Button
            size="small"
            name="write"
            onClick={() => {
              setAsked(true);
            }}
          >
            {say('formulas.write')}
          </Button>
        </div>
      )}
      {canWrite && isAsked && (
        <Confirm
          project={project}
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
      {functions && values && (
        <>
          <h3 className={type.heading}>{say('formulas.selection')}</h3>
          <p className={type.small}>{say('formulas.selectionHint')}</p>
          <div className={layout.row}>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.formulasToValues()}>
              {say('formulas.toValues')}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void session.valuesToFormulas()}>
              {say('formulas.toFormulas')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Confirm({ project, onClose }: { project: ScoredProject; onClose: () => void }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const form = useFocusOnOpen<HTMLDivElement>();
  return (
    <div ref={form} className={layout.stack} onKeyDown={closeOnEscape(onClose)}>
      <p className={type.small}>{say('formulas.ask', { project: titleOf(project) })}</p>
      <div className={layout.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.writeScoreFormulas(project).then(onClose)}
        >
          {say('formulas.confirm')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
