/** The findings: filters over them, groups of them, and the keys that lead through them. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { usePane, useSession } from '../../context';
import { AT_ONCE, EVERYTHING } from '../../session/list-state';
import type { Run } from '../../session/state';
import { CHECK_TEXTS } from '../../texts/check';
import { CopyButton } from '../common/CopyButton';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';
import { ActionsProvider, useListActions, type Actions } from './actions';
import { allAsText } from './describe';
import { SectionRows } from './SectionRows';
import { Toolbar } from './Toolbar';
import { rowElement, useList, type List } from './use-list';

const useStyles = makeStyles({
  list: { marginTop: SPACE.xs, marginBottom: SPACE.m, outlineStyle: 'none' },
  below: { marginBottom: SPACE.m },
});

export function FindingList({ run }: { run: Run }) {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const { language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const { comparison } = useSession();
  const root = useRef<HTMLElement>(null);
  const list = useList(run, root);
  const actions = useListActions(list);
  useStepKey(actions);
  const { sections, drawn, rows, state, shown } = list;
  const rest = rows.length - drawn.size;
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { row } = target.dataset;
    if (row !== undefined && row !== state.current) actions.change({ current: row });
  };
  return (
    <ActionsProvider value={actions}>
      {(run.findings.length > 0 || comparison) && <Toolbar run={run} list={list} />}
      <section
        ref={root}
        tabIndex={-1}
        aria-label={say('check.list')}
        className={styles.list}
        onFocus={onFocus}
        onKeyDown={(event) => {
          onKey(event, actions, root.current);
        }}
      >
        {shown.length > 0 ? (
          <ul className={layout.list}>
            {sections
              .filter(({ id }) => drawn.has(id))
              .map((section) => (
                <SectionRows key={section.id} run={run} list={list} section={section} />
              ))}
          </ul>
        ) : (
          <Nothing run={run} list={list} actions={actions} />
        )}
      </section>
      {shown.length > 0 && (
        <div className={`${layout.row ?? ''} ${styles.below ?? ''}`}>
          {rest > 0 && (
            <Button
              size="small"
              onClick={() => {
                const next = rows[state.limit];
                actions.change({ limit: state.limit + AT_ONCE, ...(next && { wanted: { ids: [next.id] } }) });
              }}
            >
              {say('common.more', { count: Math.min(rest, AT_ONCE) })}
            </Button>
          )}
          <CopyButton label={say('copy.all', { count: shown.length })} text={() => allAsText(shown, language, say)} />
        </div>
      )}
    </ActionsProvider>
  );
}

/** All is well, or nothing passes the filter. */
function Nothing({ run, list: { state }, actions }: { run: Run; list: List; actions: Actions }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const { filter } = state;
  const isFiltered = filter.kinds.size > 0 || filter.since !== null || filter.words !== '' || filter.project !== null;
  if (!isFiltered && run.findings.every(({ accepted }) => accepted !== null)) {
    return (
      <div className={layout.stack}>
        <h2 className={type.title}>{say('check.clean')}</h2>
        <p className={type.body}>{say('check.cleanNote')}</p>
      </div>
    );
  }
  return (
    <div className={layout.row}>
      <span className={type.body}>{say('check.noneShown')}</span>
      <Button
        size="small"
        onClick={() => {
          actions.change({ filter: { ...EVERYTHING, grouping: filter.grouping } });
        }}
      >
        {say('check.showAll')}
      </Button>
    </div>
  );
}

/** F8 leads to the next finding from wherever the focus is in the pane, with Shift to the one before. */
function useStepKey({ step }: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [step]);
}

/** By place on the keyboard: with an input method on, the letters J and K do not arrive as such. */
function onKey(event: KeyboardEvent<HTMLElement>, actions: Actions, root: HTMLElement | null): void {
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const { target } = event;
  if (target.dataset['row'] === undefined) {
    const item = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (event.key === 'Escape' && item !== undefined) rowElement(root, item)?.focus();
    return;
  }
  const act = ACTS[event.code] ?? ACTS[event.key];
  if (!act) return;
  event.preventDefault();
  act(actions);
}

const ACTS: Readonly<Partial<Record<string, (actions: Actions) => void>>> = {
  ArrowDown: ({ move }) => {
    move('next');
  },
  ArrowUp: ({ move }) => {
    move('previous');
  },
  KeyJ: ({ move }) => {
    move('next');
  },
  KeyK: ({ move }) => {
    move('previous');
  },
  Home: ({ move }) => {
    move('first');
  },
  End: ({ move }) => {
    move('last');
  },
  ArrowRight: ({ turn }) => {
    turn(true);
  },
  ArrowLeft: ({ turn }) => {
    turn(false);
  },
};
