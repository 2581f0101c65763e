/**
 * What a person can have done to the workbook, each with what is said afterwards, the sheets to read again, and the act that
 * takes it back where one honestly does. A host has no undo of its own for add-ins: taking back is writing once more.
 */
import { formatPlace as address } from '../../core/sheet/reference';
import { EXCEPTIONS_SHEET, SETTINGS_SHEET } from '../../core/own-sheets/names';
import type { CellRef, Finding, ScoredProject } from '../../core/model';
import type { SettingRow } from '../../core/settings';
import { planSummary } from '../../core/summary';
import type { Fix } from '../fixes';
import type { FormulaRow, Host } from '../host';
import type { SayOf } from '../texts';
import type { DoneTextId } from '../texts/done';
import { sayConverted, sayRestored, write } from './formulas';
import type { Notice, Run, Written } from './state';

export interface Said {
  readonly text: string;
  readonly places?: Notice['places'];
  readonly written?: Written;
}

export interface Act {
  readonly work: (host: Host, say: SayOf<DoneTextId>) => Promise<Said>;
  readonly sheets: readonly string[];
  /** Fingerprint of the finding that it is about. */
  readonly about?: string;
  readonly undo?: () => Act;
}

/** Cells that a notice names one by one; more are only counted. */
const MOST_PLACES = 12;

export function accepting(finding: Finding, reason: string, by: string): Act {
  return {
    work: async (host, say) => {
      await host.accept(finding, reason, by, dayOf(host.now()));
      return { text: say('done.accepted') };
    },
    sheets: [EXCEPTIONS_SHEET],
    about: finding.fingerprint,
    undo: () => withdrawing({ ...finding, accepted: { reason, by, at: finding.at } }, EXCEPTIONS_SHEET),
  };
}

/** @param sheet where the acceptance stands */
export function withdrawing(finding: Finding, sheet = finding.accepted?.at.sheet ?? EXCEPTIONS_SHEET): Act {
  const { accepted } = finding;
  return {
    work: async (host, say) => {
      await host.withdraw(finding);
      return { text: say('done.withdrawn') };
    },
    sheets: [sheet],
    about: finding.fingerprint,
    ...(accepted && { undo: () => accepting(finding, accepted.reason, accepted.by) }),
  };
}

export function fixing(fix: Fix, about?: string): Act {
  const { at, before, shown, after, was } = fix;
  const { sheet } = at;
  return {
    work: async (host, say) => {
      await host.writeCell(at, before, after);
      const cell = address(at);
      return { text: say('done.fixed', { cell, before, after: shown }), places: [{ name: `${sheet} ${cell}`, at }] };
    },
    sheets: [sheet],
    ...(about !== undefined && { about }),
    undo: () => takingBack(fix, was, about),
  };
}

/** Refused by the host, in words, unless the cell holds what the fix put there. */
function takingBack(fix: Fix, was: Fix['was'], about?: string): Act {
  const { at, before, shown, after } = fix;
  return {
    work: async (host, say) => {
      await host.writeCell(at, String(after), was);
      const cell = address(at);
      return {
        text: say('done.takenBack', { cell, before: shown, after: before }),
        places: [{ name: `${at.sheet} ${cell}`, at }],
      };
    },
    sheets: [at.sheet],
    ...(about !== undefined && { about }),
    undo: () => fixing({ ...fix, before: String(was) }, about),
  };
}

/** The summary and the findings as sheets of the workbook. */
export function summing(run: Run): Act {
  return {
    work: async (host, say) => {
      const plans = planSummary(run.result, host.environment().language);
      const { sheets, missing } = await host.writeSheets(plans);
      const refused = missing.map((what) => say(`done.no-${what}`));
      return {
        text: [...refused, say('done.summary', { count: sheets.length })].join(''),
        places: sheets.map(({ sheet }) => topOf(sheet)),
        written: { at: host.now(), content: JSON.stringify(plans) },
      };
    },
    sheets: [],
  };
}

/** The formulas that a person chose; shared ones where runs of empty cells are to take one together. */
export function scoring(chosen: ReadonlyMap<ScoredProject, readonly FormulaRow[]>, isShared: boolean): Act {
  return {
    work: async (host) => {
      const { text, places } = await write(host, chosen, isShared);
      return { text, places: named(places) };
    },
    sheets: [...chosen.keys()].map(({ sheet }) => sheet),
  };
}

export const TO_VALUES: Act = {
  work: async (host) => ({ text: sayConverted(host, await host.formulasToValues()) }),
  sheets: [],
};

export const TO_FORMULAS: Act = {
  work: async (host) => ({ text: sayRestored(host, await host.valuesToFormulas()) }),
  sheets: [],
};

export function saving(entries: readonly (readonly [string, string])[]): Act {
  return {
    work: async (host, say) => {
      await host.writeSettings(entries);
      return { text: say('done.settings') };
    },
    sheets: [SETTINGS_SHEET],
  };
}

/** Every setting written down on its sheet, with what may be written and what it means. */
export function listingSettings(all: readonly SettingRow[]): Act {
  return {
    work: async (host, say) => {
      const count = await host.writeAllSettings(all);
      return { text: say('done.allSettings', { count }), places: [topOf(SETTINGS_SHEET)] };
    },
    sheets: [SETTINGS_SHEET],
  };
}

/** The blank form of that id. */
export function inserting(id: string): Act {
  return {
    work: async (host, say) => {
      const sheet = await host.insertForm(id);
      return { text: say('done.sample', { sheet }), places: [topOf(sheet)] };
    },
    sheets: [],
  };
}

/** Calls of PE.SCORE that could not be completed, with their cells. */
export function leftAsTyped(cells: readonly CellRef[], say: SayOf<DoneTextId>): Said {
  return {
    text: say('completion.left', { count: cells.length }),
    places: named(cells.map((at) => ({ at }))),
  };
}

/** Cells by sheet and address, with what became of each. */
function named(cells: readonly { at: CellRef; what?: string }[]): Notice['places'] {
  return cells
    .slice(0, MOST_PLACES)
    .map(({ at, what = '' }) => ({ name: `${at.sheet} ${address(at)}${what === '' ? '' : `：${what}`}`, at }));
}

/** A sheet by its name, which leads to its first cell. */
function topOf(sheet: string): Notice['places'][number] {
  return { name: sheet, at: { sheet, row: 0, column: 0 } };
}

/** The day where the person is, as 2024-03-05. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
