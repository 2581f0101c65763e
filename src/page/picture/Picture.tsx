/** The picture beside the findings: a sheet of the file, or a Word report, and what is known of the chosen cell. */
import { Switch, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { render } from '../../core/messages';
import { placeName } from '../../core/messages/places';
import type { CellRef, Finding, SheetSnapshot } from '../../core/model';
import type { SheetPicture } from '../../files/picture';
import { kindOf } from '../../taskpane/components/common/kinds';
import { KindIcon } from '../../taskpane/components/common/Severity';
import { focusRing, plainButton, SPACE, useTextStyles } from '../../taskpane/components/common/styles';
import type { Run } from '../../taskpane/session/state';
import { usePage } from '../context';
import type { GivenFile } from '../engine/protocol';
import { DocumentView } from './DocumentView';
import { cellKey, marksOn, relatedTo, type Shade } from './marks';
import { SheetView } from './SheetView';
import { usePictureStyles } from './looks';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: SPACE.m,
    paddingLeft: SPACE.s,
    paddingRight: SPACE.s,
    minHeight: '36px',
  },
  keys: { display: 'flex', flexWrap: 'wrap', columnGap: SPACE.m },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: SPACE.xs },
  swatch: {
    forcedColorAdjust: 'none',
    width: '14px',
    height: '14px',
    border: '1px solid #8a8a8a',
    backgroundColor: '#ffffff',
  },
  body: { flexGrow: 1, minHeight: 0 },
  note: { padding: SPACE.l },
  sheets: {
    display: 'flex',
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sheet: {
    ...plainButton,
    padding: '6px 12px',
    minHeight: '32px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ...focusRing,
  },
  current: { backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold },
  line: {
    maxHeight: '120px',
    overflowY: 'auto',
    padding: `${SPACE.xs} ${SPACE.s}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface PictureProps {
  readonly file: GivenFile;
  readonly run: Run;
  /** What the person asked to see; the first cell is the one meant. */
  readonly shown: readonly CellRef[];
  readonly onShow: (cells: readonly CellRef[]) => void;
}

export function Picture({ file, run, shown, onShow }: PictureProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { say } = usePage();
  const [hasShades, setShades] = useState(false);
  const { sheets } = run.snapshot;
  const [chosen = null] = shown;
  const sheet = sheets.find(({ name }) => name === chosen?.sheet) ?? firstWith(run, sheets);
  const marks = useMemo(() => (sheet ? marksOn(sheet.name, run.result) : null), [sheet, run]);
  if (!sheet || !marks) return null;
  const found = chosen ? (marks.findings.get(cellKey(chosen)) ?? []) : [];
  const related = chosen
    ? [...shown.slice(1).filter((cell) => cell.sheet === sheet.name), ...relatedTo(chosen, found)]
    : [];
  const choose = (cell: CellRef) => {
    onShow([cell]);
  };
  const view = { marks, hasShades, chosen: chosen?.sheet === sheet.name ? chosen : null, related, onChoose: choose };
  return (
    <section className={styles.picture} aria-label={say('view.picture')}>
      <div className={styles.head}>
        <Switch
          checked={hasShades}
          label={say('picture.coverage')}
          onChange={(_, { checked }) => {
            setShades(checked);
          }}
        />
        {hasShades && <Keys />}
      </div>
      <div className={styles.body}>
        {sheet.rows.length === 0 ? (
          <p className={mergeClasses(type.body, styles.note)}>{say('picture.empty')}</p>
        ) : sheet.document ? (
          <DocumentView sheet={sheet} rows={sheet.document} {...view} />
        ) : (
          <LoadedSheet key={sheet.name} file={file} sheet={sheet} view={view} />
        )}
      </div>
      <div role="status" className={mergeClasses(type.small, styles.line)}>
        {chosen ? <CellLine at={chosen} sheet={sheet} found={found} /> : say('picture.cell')}
      </div>
      <div className={styles.sheets} role="group" aria-label={say('picture.sheets')}>
        {sheets.map(({ name, visibility }) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.sheet, name === sheet.name && styles.current)}
            aria-pressed={name === sheet.name}
            onClick={() => {
              choose({ sheet: name, row: 0, column: 0 });
            }}
          >
            {visibility === 'visible' ? name : say('picture.hidden', { sheet: name })}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The first sheet with a finding, or else the first. */
function firstWith({ findings }: Run, sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const names = new Set(findings.map(({ at }) => at.sheet));
  return sheets.find(({ name }) => names.has(name)) ?? sheets[0];
}

const SHADES: readonly Shade[] = ['compared', 'read', 'unread'];

function Keys() {
  const [styles, looks, type] = [useStyles(), usePictureStyles(), useTextStyles()];
  const { say } = usePage();
  return (
    <span className={mergeClasses(styles.keys, type.small)}>
      {SHADES.map((shade) => (
        <span key={shade} className={styles.key}>
          <span className={mergeClasses(styles.swatch, looks[shade])} />
          {say(`picture.${shade}`)}
        </span>
      ))}
    </span>
  );
}

interface LoadedSheetProps {
  readonly file: GivenFile;
  readonly sheet: SheetSnapshot;
  readonly view: Omit<Parameters<typeof SheetView>[0], 'sheet' | 'picture'>;
}

/** A sheet whose looks come from the file when it is first shown. */
function LoadedSheet({ file, sheet, view }: LoadedSheetProps) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const { workers, say, sayFailed } = usePage();
  const [loaded, setLoaded] = useState<SheetPicture | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    workers.do('picture', { file, sheet: sheet.name }, true).then(
      (picture) => {
        if (isWanted) setLoaded(picture);
      },
      (error: unknown) => {
        if (isWanted) setLoaded(sayFailed(error, file.path));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [workers, file, sheet, sayFailed]);
  if (loaded === null) return <p className={mergeClasses(type.small, styles.note)}>{say('picture.loading')}</p>;
  if (typeof loaded === 'string') {
    return <p className={mergeClasses(type.body, styles.note)}>{loaded}</p>;
  }
  return <SheetView sheet={sheet.name} picture={loaded} {...view} />;
}

function CellLine({ at, sheet, found }: { at: CellRef; sheet: SheetSnapshot; found: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = usePage();
  const value = sheet.rows[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? '';
  return (
    <>
      <p className={styles.text}>
        <strong>{placeName(at, language)}</strong> {typeof value === 'object' ? value.fault : String(value)}
      </p>
      {found.map((finding) => (
        <p key={finding.fingerprint} className={styles.text}>
          <KindIcon kind={kindOf(finding)} /> {render(finding.message, language)}
        </p>
      ))}
    </>
  );
}
