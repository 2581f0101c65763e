/** What formulas in the score column would do: which cells can be computed, which change from what to what, which stay. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormulaRow, LeftRow } from '../../host';
import type { FormulaQuestion as Question } from '../../session/state';
import { usePane, useSession } from '../../context';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';
import { useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { LongList } from '../common/LongList';
import { titleOf } from '../common/names';
import { useLayoutStyles, useTextStyles } from '../common/styles';

export function FormulaQuestion({ question }: { question: readonly Question[] }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const form = useFocusOnOpen<HTMLDivElement>();
  const all = question.flatMap(({ plan }) => plan.rows);
  const left = question.flatMap(({ plan }) => plan.left);
  // What changes a score that somebody typed is written only when it is asked for.
  const [chosen, setChosen] = useState(() => new Set(all.filter(({ effect }) => effect !== 'changes')));
  const choose = (rows: readonly FormulaRow[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const row of rows) {
      if (isChosen) next.add(row);
      else next.delete(row);
    }
    setChosen(next);
  };
  const changes = all.filter(({ effect }) => effect === 'changes');
  const same = all.filter(({ effect }) => effect !== 'changes');
  const figures = {
    rows: all.length,
    fills: all.filter(({ effect }) => effect === 'fills').length,
    keeps: all.filter(({ effect }) => effect === 'keeps').length,
    changes: changes.length,
    left: left.length,
  };
  return (
    <div ref={form} className={layout.stack} onKeyDown={closeOnEscape(session.closeQuestion)}>
      <p className={type.small}>{question.map(({ project }) => titleOf(project)).join('、')}</p>
      <p className={type.body}>{say(all.length === 0 ? 'formulas.nothing' : 'formulas.count', figures)}</p>
      {changes.length > 0 && (
        <>
          <h3 className={type.heading}>{say('formulas.changes')}</h3>
          <Choices rows={changes} chosen={chosen} onChoose={choose} />
        </>
      )}
      {same.length > 0 && (
        <Disclosure level={3} title={say('formulas.same', { count: same.length })}>
          <Choices rows={same} chosen={chosen} onChoose={choose} />
        </Disclosure>
      )}
      {left.length > 0 && (
        <Disclosure level={3} title={say('formulas.left', { count: left.length })}>
          <LeftList rows={left} />
        </Disclosure>
      )}
      <div className={layout.row}>
        {all.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || chosen.size === 0}
            onClick={() =>
              void session.writeScoreFormulas(
                new Map(question.map(({ project, plan }) => [project, plan.rows.filter((row) => chosen.has(row))])),
              )
            }
          >
            {say('formulas.confirm', { count: chosen.size })}
          </Button>
        )}
        <Button size="small" onClick={session.closeQuestion}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ChoicesProps {
  readonly rows: readonly FormulaRow[];
  readonly chosen: ReadonlySet<FormulaRow>;
  readonly onChoose: (rows: readonly FormulaRow[], isChosen: boolean) => void;
}

function Choices({ rows, chosen, onChoose }: ChoicesProps) {
  const type = useTextStyles();
  const { say } = usePane();
  const score = ({ before, after, effect }: FormulaRow) =>
    effect === 'keeps' ? String(after) : `${before === '' ? say('formulas.empty') : before} → ${String(after)}`;
  return (
    <LongList items={rows} keyOf={keyOf}>
      {(row) => (
        <p className={type.small}>
          <Checkbox
            checked={chosen.has(row)}
            label={`${row.name}：${score(row)}`}
            onChange={(_event, { checked }) => {
              onChoose([row], checked === true);
            }}
          />{' '}
          <CellLink at={row.at} />
        </p>
      )}
    </LongList>
  );
}

function LeftList({ rows }: { rows: readonly LeftRow[] }) {
  const type = useTextStyles();
  const { say } = usePane();
  return (
    <LongList items={rows} keyOf={keyOf}>
      {({ at, name, why }) => (
        <p className={type.small}>
          <CellLink at={at} /> {name}：{say(`formulas.${why}`)}
        </p>
      )}
    </LongList>
  );
}

function keyOf({ at: { sheet, row, column } }: FormulaRow | LeftRow): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
