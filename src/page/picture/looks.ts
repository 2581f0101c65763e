/** How cells of a picture are drawn: on white paper in every theme, because the colours of a workbook are made for it. */
import { makeStyles } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Look } from '../../files/picture';

const INK = '#1f1f1f';
const LINE = '#d4d4d4';

const framed = (color: string, width: string) => ({
  outlineStyle: 'solid' as const,
  outlineWidth: width,
  outlineColor: color,
  outlineOffset: '-1px',
  zIndex: 1,
});

export const usePictureStyles = makeStyles({
  row: { display: 'contents' },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    padding: '1px 3px',
    color: INK,
    fontSize: '13px',
    lineHeight: '18px',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
    cursor: 'cell',
  },
  framed: { borderRightColor: '#8a8a8a', borderBottomColor: '#8a8a8a' },
  wrapping: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', overflow: 'hidden', maxHeight: '100%', flexGrow: 1 },
  oneLine: { whiteSpace: 'pre', overflow: 'hidden', flexGrow: 1, flexShrink: 0 },
  columnHeads: { position: 'sticky', top: 0, zIndex: 4 },
  rowHeads: { position: 'sticky', left: 0, zIndex: 3, height: 0 },
  corner: { position: 'sticky', left: 0, zIndex: 5, backgroundColor: '#e6e6e6', borderRight: `1px solid ${LINE}` },
  head: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: '12px',
    color: '#424242',
    backgroundColor: '#ececec',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
  },
  error: { ...framed('#c50f1f', '2px'), backgroundImage: 'linear-gradient(#c50f1f24, #c50f1f24)' },
  warning: { ...framed('#bc4b09', '2px'), backgroundImage: 'linear-gradient(#f7630c24, #f7630c24)' },
  info: { ...framed('#0f6cbd', '1px'), backgroundImage: 'linear-gradient(#0f6cbd1c, #0f6cbd1c)' },
  frame: { position: 'absolute', boxSizing: 'border-box', pointerEvents: 'none', zIndex: 2 },
  related: { border: '2px dashed #5c2e91' },
  chosen: { border: '3px solid #0b6a0b' },
  compared: { backgroundImage: 'linear-gradient(#107c1026, #107c1026)' },
  read: { backgroundImage: 'linear-gradient(#0f6cbd26, #0f6cbd26)' },
  unread: { backgroundImage: 'linear-gradient(#f7b50066, #f7b50066)' },
});

const PIXELS_A_POINT = 96 / 72;
const USUAL = 13;
const LINE_HEIGHT = 1.35;

/** How a cell of that look is written and filled. */
export function inkOf(look: Look | undefined): CSSProperties {
  const size = look?.size ? Math.round(look.size * PIXELS_A_POINT) : USUAL;
  return {
    alignItems: look?.top ? 'flex-start' : 'center',
    textAlign: look?.align || 'left',
    fontSize: size,
    lineHeight: `${String(Math.round(size * LINE_HEIGHT))}px`,
    ...(look?.bold && { fontWeight: 600 }),
    ...(look?.italic && { fontStyle: 'italic' }),
    ...(look?.color && { color: look.color }),
    ...(look?.fill && { backgroundColor: look.fill }),
  };
}
