/** The list of findings as a person works through it: what is shown, which row has the focus, and where the keys lead. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { render } from '../../../core/messages';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { AT_ONCE, EVERYTHING, type Filter, type ListState } from '../../session/list-state';
import type { Run } from '../../session/state';
import { focusOn, hasKeys } from '../common/focus';
import { kindOf } from '../common/kinds';
import { searchable } from './describe';
import { select } from './filter';
import { identify } from './identity';
import { allRows, MOST_OPEN, sectionsOf, visibleRows, type Row } from './rows';

export interface List {
  readonly state: ListState;
  /** Findings that pass the filter. */
  readonly shown: readonly Finding[];
  readonly sections: ReturnType<typeof sectionsOf>;
  /** Every row, also those in groups that are closed. */
  readonly all: readonly Row[];
  /** Rows that can be seen, in their order, and those of them that are drawn. */
  readonly rows: readonly Row[];
  readonly drawn: ReadonlySet<string>;
  /** The row that the tab key comes to. */
  readonly stop: string | undefined;
  readonly isOpen: (id: string) => boolean;
  readonly change: (change: Partial<ListState>) => void;
  /** The place of the finding that one is at among those shown, from 1; 0 before the first. */
  readonly place: number;
}

export function useList(run: Run, root: RefObject<HTMLElement | null>): List {
  const { session, language } = usePane();
  const { comparison } = useSession();
  const store = session.list;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { filter, toggled } = state;
  const change = useCallback(
    (parts: Partial<ListState>) => {
      store.set({ ...store.get(), ...parts });
    },
    [store],
  );

  // What they were called is read once for each run: the names themselves do not change the list.
  const ids = useMemo(() => identify(run.findings, store.get().ids), [run.findings, store]);
  useEffect(() => {
    if (store.get().ids !== ids) change({ ids });
  }, [ids, store, change]);

  const shown = useMemo(
    () => select(run.findings, filter, comparison, (finding) => searchable(finding, language)),
    [run.findings, filter, comparison, language],
  );
  const sections = useMemo(() => {
    const gone = filter.since === 'fixed' ? identify(shown, new Map()) : ids;
    return sectionsOf(
      shown,
      filter.grouping,
      (finding) => gone.get(finding) ?? finding.fingerprint,
      ({ message }) => render(message, language),
    );
  }, [shown, filter, ids, language]);
  const all = useMemo(() => allRows(sections), [sections]);
  const startsOpen = shown.length <= MOST_OPEN;
  const isOpen = useCallback(
    (id: string) => toggled.get(id) ?? (startsOpen && sections.some((section) => section.id === id)),
    [toggled, startsOpen, sections],
  );
  const rows = useMemo(() => visibleRows(all, isOpen), [all, isOpen]);
  const drawn = useMemo(() => new Set(rows.slice(0, state.limit).map(({ id }) => id)), [rows, state.limit]);
  const stop = (state.current !== null && drawn.has(state.current) ? state.current : undefined) ?? rows[0]?.id;

  useWanted({ run, state, all, rows, change, root });

  const findings = all.filter(({ finding }) => finding !== null);
  const place = findings.findIndex(({ id }) => id === state.current) + 1;
  return { state, shown, sections, all, rows, drawn, stop, isOpen, change, place };
}

interface Wanting {
  readonly run: Run;
  readonly state: ListState;
  readonly all: readonly Row[];
  readonly rows: readonly Row[];
  readonly change: List['change'];
  readonly root: RefObject<HTMLElement | null>;
}

/** Brings the wanted row onto the screen: opens what it stands in, draws it, and gives it the focus. */
function useWanted({ run, state, all, rows, change, root }: Wanting): void {
  const { wanted, toggled, unfolded, filter, limit } = state;
  useLayoutEffect(() => {
    if (!wanted) return;
    const { ids, isShownAnyhow, isUnfolded, isQuiet } = wanted;
    const [row] = ids.flatMap((id) => all.find((each) => each.id === id || each.finding?.fingerprint === id) ?? []);
    if (!row) {
      const hidden = isShownAnyhow && run.findings.find(({ fingerprint }) => ids.includes(fingerprint));
      if (hidden) {
        change({ filter: unhiding(hidden, filter), wanted: { ...wanted, isShownAnyhow: false } });
      } else {
        change({ wanted: null });
        if (!isQuiet) focusOn(root.current);
      }
      return;
    }
    const place = rows.indexOf(row);
    if (place < 0) {
      change({ toggled: new Map([...toggled, ...row.within.map((id) => [id, true] as const)]) });
    } else if (place >= limit) {
      change({ limit: place + AT_ONCE });
    } else {
      change({
        wanted: null,
        current: row.id,
        ...(isUnfolded && row.finding && { unfolded: new Set([...unfolded, row.id]) }),
      });
      const element = rowElement(root.current, row.id);
      if (isQuiet || !hasKeys()) element?.scrollIntoView({ block: 'nearest' });
      else focusOn(element);
    }
  }, [run, wanted, toggled, unfolded, filter, limit, all, rows, change, root]);
}

/** Everything but what is accepted, unless it is itself accepted. */
function unhiding(finding: Finding, { grouping }: Filter): Filter {
  const kinds = kindOf(finding) === 'accepted' ? new Set(['accepted'] as const) : EVERYTHING.kinds;
  return { ...EVERYTHING, grouping, kinds };
}

export function rowElement(root: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset['row'] === id);
}
