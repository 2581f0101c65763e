/** What formulas in the score column would do: which cells can be computed, which change from what to what, which stay. */
import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormulaRow, LeftRow } from '../../host';
import type { FormulaQuestion as Question } from '../../session/state';
import { usePane, useSession } from '../../context';
import { sayFormulas } from '../../texts/formulas';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';
import { useFocusOnOpen } from '../common/focus';
import { closeOnEscape } from '../common/keys';
import { LongList } from '../common/LongList';
import { titleOf } from '../common/names';
import { useLayoutStyles, useTextStyles } from '../common/styles';

export function FormulaQuestion({ question }: { question: readonly Question[] }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { session, say, language } = usePane();
  const words = sayFormulas(language);
  const isBusy = useSession().task !== null;
  const form = useFocusOnOpen<HTMLDivElement>(true);
  const all = question.flatMap(({ plan }) => plan.rows);
  const left = question.flatMap(({ plan }) => plan.left);
  // By cell, so that they hold when the question is asked anew.
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isShared, setShared] = useState(false);
  const runs = question.map(({ plan }) => plan.runs);
  const shareable = { calls: sum(runs.map(({ calls }) => calls)), cells: sum(runs.map(({ cells }) => cells)) };
  const canSpill = question.every(({ plan }) => plan.canSpill);
  // What changes a score that somebody typed is written only when it is asked for.
  const isChosen = (row: FormulaRow) => ticks.get(keyOf(row)) ?? row.effect !== 'changes';
  const choose = (row: FormulaRow, isTicked: boolean) => {
    setTicks(new Map(ticks).set(keyOf(row), isTicked));
  };
  const count = all.filter(isChosen).length;
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
      <p className={type.body}>{words(all.length === 0 ? 'nothing' : 'count', figures)}</p>
      {changes.length > 0 && (
        <>
          <h3 className={type.heading}>{words('changes')}</h3>
          <Choices rows={changes} isChosen={isChosen} onChoose={choose} />
        </>
      )}
      {same.length > 0 && (
        <Disclosure level={3} title={words('same', { count: same.length })}>
          <Choices rows={same} isChosen={isChosen} onChoose={choose} />
        </Disclosure>
      )}
      {left.length > 0 && (
        <Disclosure level={3} title={words('left', { count: left.length })}>
          <LeftList rows={left} />
        </Disclosure>
      )}
      {shareable.calls > 0 && !canSpill && <p className={type.small}>{words('noSpill')}</p>}
      {shareable.calls > 0 && canSpill && (
        <div>
          <Checkbox
            checked={isShared}
            label={words('shared', shareable)}
            onChange={(_event, { checked }) => {
              setShared(checked === true);
            }}
          />
          <p className={type.small}>{words('sharedHint')}</p>
        </div>
      )}
      <div className={layout.row}>
        {all.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy || count === 0}
            onClick={() =>
              void session.writeScoreFormulas(
                new Map(question.map(({ project, plan }) => [project, plan.rows.filter(isChosen)])),
                isShared,
              )
            }
          >
            {words(isShared ? 'confirmShared' : 'confirm', { count })}
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
  readonly isChosen: (row: FormulaRow) => boolean;
  readonly onChoose: (row: FormulaRow, isTicked: boolean) => void;
}

function Choices({ rows, isChosen, onChoose }: ChoicesProps) {
  const type = useTextStyles();
  const words = sayFormulas(usePane().language);
  const score = ({ before, after, effect }: FormulaRow) =>
    effect === 'keeps' ? String(after) : `${before === '' ? words('empty') : before} → ${String(after)}`;
  return (
    <LongList items={rows} keyOf={keyOf}>
      {(row) => (
        <div className={type.small}>
          <Checkbox
            checked={isChosen(row)}
            label={`${row.name}：${score(row)}`}
            onChange={(_event, { checked }) => {
              onChoose(row, checked === true);
            }}
          />{' '}
          <CellLink at={row.at} />
        </div>
      )}
    </LongList>
  );
}

function LeftList({ rows }: { rows: readonly LeftRow[] }) {
  const type = useTextStyles();
  const words = sayFormulas(usePane().language);
  return (
    <LongList items={rows} keyOf={keyOf}>
      {({ at, name, why }) => (
        <p className={type.small}>
          <CellLink at={at} /> {name}：{words(why)}
        </p>
      )}
    </LongList>
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function keyOf({ at: { sheet, row, column } }: FormulaRow | LeftRow): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
