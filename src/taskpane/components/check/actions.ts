/** What a person does in the list of findings, by mouse and by key alike. */
import { createContext, use, useLayoutEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../../core/model';
import { usePane } from '../../context';
import type { Draft, ListState } from '../../session/list-state';
import type { Session } from '../../session/session';
import type { Row } from './rows';
import type { List } from './use-list';

export type Move = 'next' | 'previous' | 'first' | 'last';

export interface Actions {
  /** Selects the cell of a finding and unfolds it; one that was just looked at is folded. */
  readonly press: (id: string, finding: Finding) => void;
  /** Unfolds or folds a finding, a folded line or a group. */
  readonly toggle: (id: string, isFinding: boolean) => void;
  /** To another row. */
  readonly move: (move: Move) => void;
  /** Opens or closes the row one is at; where it is open or closed already, goes in or out. */
  readonly turn: (isOpening: boolean) => void;
  /** To the next finding or the one before, with its cell, wherever one is. */
  readonly step: (by: 1 | -1, isQuiet: boolean) => void;
  readonly draft: (id: string, draft: Draft | null) => void;
  /** Does something that settles a finding, and goes on to the next one of its kind; whether it was done. */
  readonly settle: (id: string, finding: Finding, work: () => Promise<boolean>) => Promise<boolean>;
  readonly change: (change: Partial<ListState>) => void;
}

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext;

export function useActions(): Actions {
  const actions = use(ActionsContext);
  if (!actions) throw new Error('outside of the list of findings');
  return actions;
}

/** The same object all the time, so that rows that stay as they are need not be drawn again. */
export function useListActions(list: List): Actions {
  const { session } = usePane();
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  return useMemo(() => actionsOn(() => latest.current, session), [session]);
}

function actionsOn(list: () => List, session: Session): Actions {
  const change: Actions['change'] = (parts) => {
    list().change(parts);
  };
  const goTo = (row: Row | undefined) => {
    if (row) change({ wanted: { ids: [row.id] } });
  };
  const fold = (id: string, isFolding: boolean) => {
    const unfolded = new Set(list().state.unfolded);
    if (isFolding) unfolded.delete(id);
    else unfolded.add(id);
    change({ unfolded });
  };
  const open = (id: string, isOpening: boolean) => {
    change({ toggled: new Map([...list().state.toggled, [id, isOpening]]) });
  };
  const isRowOpen = ({ id, finding }: Row) => (finding ? list().state.unfolded.has(id) : list().isOpen(id));
  const here = () => list().rows.findIndex(({ id }) => id === list().stop);

  return {
    change,
    press(id, { at }) {
      const { selected, unfolded } = list().state;
      fold(id, selected === id && unfolded.has(id));
      change({ current: id, selected: id });
      void session.select([at]);
    },
    toggle(id, isFinding) {
      if (isFinding) fold(id, list().state.unfolded.has(id));
      else open(id, !list().isOpen(id));
    },
    move(move) {
      const { rows } = list();
      const places = { next: here() + 1, previous: Math.max(0, here() - 1), first: 0, last: rows.length - 1 };
      goTo(rows[places[move]]);
    },
    turn(isOpening) {
      const { rows } = list();
      const row = rows[here()];
      if (!row) return;
      if (isRowOpen(row) !== isOpening) {
        if (row.finding) fold(row.id, !isOpening);
        else open(row.id, isOpening);
      } else if (isOpening) {
        const next = rows[here() + 1];
        if (next?.within.includes(row.id)) goTo(next);
      } else {
        goTo(rows.find(({ id }) => id === row.within.at(-1)));
      }
    },
    step(by, isQuiet) {
      const { all, state } = list();
      const place = all.findIndex(({ id }) => id === (state.current ?? ''));
      const ahead = by === 1 ? all.slice(place + 1) : all.slice(0, Math.max(0, place)).reverse();
      const next = ahead.find(({ finding }) => finding !== null);
      if (!next?.finding) return;
      const unfolded = new Set(state.unfolded);
      const { stepped } = state;
      if (stepped !== null && !state.drafts.has(stepped)) unfolded.delete(stepped);
      const isNew = !unfolded.has(next.id);
      change({
        unfolded: unfolded.add(next.id),
        stepped: isNew ? next.id : null,
        selected: next.id,
        wanted: { ids: [next.id], isQuiet },
      });
      void session.select([next.finding.at]);
    },
    draft(id, draft) {
      const drafts = new Map(list().state.drafts);
      if (draft) drafts.set(id, draft);
      else drafts.delete(id);
      change({ drafts });
    },
    async settle(id, { accepted }, work) {
      const { all } = list();
      const place = all.findIndex((row) => row.id === id);
      const others = [...all.slice(place + 1), ...all.slice(0, Math.max(0, place)).reverse()];
      const isAlike = ({ finding }: Row) => finding !== null && (finding.accepted === null) === (accepted === null);
      const isDone = await work();
      if (isDone) {
        const drafts = new Map(list().state.drafts);
        drafts.delete(id);
        change({ drafts, selected: null, wanted: { ids: others.filter(isAlike).map((row) => row.id) } });
      }
      return isDone;
    },
  };
}
