/** The grid: one Univer on the page, one workbook in it at a time. */
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsEnUs from '@univerjs/preset-sheets-core/locales/en-US';
import sheetsZhCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import {
  createUniver,
  type FUniver,
  type IExecutionOptions,
  IUndoRedoService,
  LocaleType,
  mergeLocales,
} from '@univerjs/presets';
import type { Language } from '../../../src/core/messages';
import { ModelUndo, UNDO_NEEDS } from './undo';

export type Workbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type Worksheet = NonNullable<ReturnType<Workbook['getSheetBySheetId']>>;

export interface Change {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: IExecutionOptions;
}

/** Set on what this page changes in the grid itself, so that it is not taken for the person's doing. */
const OWN = { onlyLocal: false, fromHost: true } as const;

export interface StartedGrid {
  readonly api: FUniver;
  readonly undo: ModelUndo;
}

export function startUniver(container: HTMLElement, language: Language): StartedGrid {
  const locale = language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const { univer, univerAPI } = createUniver({
    locale,
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (...needs: ConstructorParameters<typeof ModelUndo>) => new ModelUndo(...needs),
          deps: UNDO_NEEDS,
        },
      ],
    ],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(sheetsZhCn),
      [LocaleType.EN_US]: mergeLocales(sheetsEnUs),
    },
    presets: [UniverSheetsCorePreset({ container, header: true, toolbar: true, footer: {} })],
  });
  return { api: univerAPI, undo: univer.__getInjector().get(IUndoRedoService) as ModelUndo };
}

export class Grid {
  private applying = 0;

  constructor(
    readonly api: FUniver,
    readonly workbook: Workbook,
  ) {}

  get id(): string {
    return this.workbook.getId();
  }

  /** Changes the grid without a step to undo there. */
  apply(id: string, params: Readonly<Record<string, unknown>>): void {
    this.own(() => {
      this.api.syncExecuteCommand(id, { unitId: this.id, ...params }, OWN);
    });
  }

  /** Marks what happens inside as this page's doing. */
  own(action: () => void): void {
    this.applying += 1;
    try {
      action();
    } finally {
      this.applying -= 1;
    }
  }

  /** Hears of what others change: the person, and the calculation of formulas. Returns how to stop. */
  onChange(listener: (change: Change) => void): () => void {
    const subscription = this.api.onCommandExecuted(({ id, params }, options) => {
      if (this.applying > 0 || options?.['fromHost'] === true) return;
      listener({ id, params: (params ?? {}) as Change['params'], options: options ?? {} });
    });
    return () => {
      subscription.dispose();
    };
  }
}
