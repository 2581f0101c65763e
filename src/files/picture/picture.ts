/** How a sheet looks, as far as one needs to find one's way on it: texts as they stand, sizes, merged areas, and looks of cells. */
import type { Area } from '../../core/model';

export interface SheetPicture {
  /** Widths of columns and heights of rows in pixels, from the first of the sheet; 0 where it is hidden. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row, each from left to right; cells with neither text nor a look are left out. */
  readonly cells: readonly PictureCell[];
  readonly looks: readonly Look[];
  readonly merges: readonly Area[];
}

/** Places count from zero. */
export interface PictureCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Which of the looks. */
  readonly look: number;
}

/** Colours are CSS colours, empty for the usual one. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points; 0 for the usual one. */
  readonly size: number;
  readonly color: string;
  readonly fill: string;
  readonly align: 'left' | 'center' | 'right' | '';
  readonly top: boolean;
  readonly wraps: boolean;
  readonly isFramed: boolean;
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  size: 0,
  color: '',
  fill: '',
  align: '',
  top: false,
  wraps: true,
  isFramed: false,
};
