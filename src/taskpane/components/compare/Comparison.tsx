/** The open workbook held against another one: what differs, by project, and a sheet of it. */
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PAIR_KINDS } from '../../../core/compare/kind';
import { conclusionOf, nameOf, notesOf, sayCompared } from '../../../core/compare/words';
import type { PairKind } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { loadEngine } from '../../session/evaluate-later';
import type { Run } from '../../session/state';
import { sayCompare } from '../../texts/compare';
import { Disclosure } from '../common/Disclosure';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';
import { ChangeList } from './ChangeList';
import { inWords, useHeld, useOther, type Held } from './other';
import { SinceList } from './SinceList';

const useStyles = makeStyles({
  whole: {
    marginTop: SPACE.s,
    marginBottom: SPACE.m,
    padding: SPACE.s,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface ComparisonProps {
  readonly run: Run;
  readonly file: File;
  readonly onClose: () => void;
}

export function Comparison({ run, file, onClose }: ComparisonProps) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const say = sayCompare(language);
  const [isSwapped, setSwapped] = useState(false);
  const [kind, setKind] = useState<PairKind | null>(null);
  const other = useOther(file);
  const held = useHeld(run.result, other, { before: file.name, after: say('openFile') }, isSwapped, kind);
  const heading = useId();
  return (
    <section className={mergeClasses(styles.whole, layout.stack)} aria-labelledby={heading}>
      <h2 id={heading} className={type.title}>
        {say('title', { file: file.name })}
      </h2>
      <div role="status">
        {other.state === 'reading' && <p className={type.body}>{say('reading', { file: file.name })}</p>}
        {other.state === 'failed' && <p className={mergeClasses(type.body, styles.problem)}>{other.why}</p>}
        {held && <p className={type.body}>{conclusionOf(held.comparison, held.files, held.isEmpty, language)}</p>}
      </div>
      {held?.comparison.outcome === 'compared' && (
        <>
          <p className={mergeClasses(type.small, type.quiet)}>{sayCompared(language)('files', { ...held.files })}</p>
          <KindChoice kind={kind} onKind={setKind} />
        </>
      )}
      <div className={layout.row}>
        {held?.comparison.outcome === 'compared' && (
          <>
            <WriteButton held={held} />
            <Button
              size="small"
              onClick={() => {
                setSwapped(!isSwapped);
              }}
            >
              {say('swap')}
            </Button>
          </>
        )}
        <Button size="small" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
      {held && <Found held={held} />}
    </section>
  );
}

function KindChoice({ kind, onKind }: { kind: PairKind | null; onKind: (kind: PairKind | null) => void }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const [say, named] = [sayCompare(language), sayCompared(language)];
  const id = useId();
  return (
    <div className={layout.row}>
      <label htmlFor={id} className={type.small}>
        {say('kind')}
      </label>
      <Select
        id={id}
        size="small"
        value={kind ?? ''}
        onChange={(_, { value }) => {
          onKind(PAIR_KINDS.find((each) => each === value) ?? null);
        }}
      >
        <option value="">{say('byForms')}</option>
        {PAIR_KINDS.map((each) => (
          <option key={each} value={each}>
            {named(`kind.${each}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Writes the sheet; what came of it is said beside the button. */
function WriteButton({ held }: { held: Held }) {
  const type = useTextStyles();
  const pane = usePane();
  const { host, language } = pane;
  const say = sayCompare(language);
  const isBusy = useSession().task !== null;
  const [isWriting, setWriting] = useState(false);
  const [said, setSaid] = useState('');
  const write = async () => {
    setWriting(true);
    setSaid('');
    try {
      const { planComparedSheet } = await loadEngine();
      const { sheets } = await host.writeSheets([planComparedSheet(held.comparison, held, language)]);
      const isSaved = host.environment().host === 'page';
      setSaid(isSaved ? say('saved') : say('written', { sheet: sheets[0]?.sheet ?? '' }));
    } catch (error) {
      setSaid(inWords(error, pane));
    } finally {
      setWriting(false);
    }
  };
  return (
    <>
      <Button size="small" appearance="primary" disabledFocusable={isBusy || isWriting} onClick={() => void write()}>
        {say('write')}
      </Button>
      <span role="status" className={type.small}>
        {said}
      </span>
    </>
  );
}

/** What differs, what became of the findings, and what was not compared. */
function Found({ held }: { held: Held }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const [say, named] = [sayCompare(language), sayCompared(language)];
  const { comparison, open } = held;
  const { added, gone, open: still } = comparison.since;
  const notes = notesOf(comparison, language);
  return (
    <>
      {comparison.projects.map(({ pair, changes }, place) => {
        const project = named('pair', { project: nameOf(pair.after, language), kind: named(`kind.${pair.kind}`) });
        if (changes.length === 0)
          return (
            <p key={place} className={type.body}>
              {say('same', { project })}
            </p>
          );
        return (
          <Disclosure
            key={place}
            level={3}
            isStrong
            startsOpen={comparison.projects.length === 1}
            title={say('changes', { project, count: changes.length })}
          >
            <ChangeList changes={changes} findings={comparison.findings} open={open} />
          </Disclosure>
        );
      })}
      {added.length + gone.length + still.length > 0 && (
        <Disclosure
          level={3}
          isStrong
          title={say('since', { added: added.length, gone: gone.length, open: still.length })}
        >
          <SinceList since={comparison.since} open={open} />
        </Disclosure>
      )}
      {notes.length > 0 && (
        <ul className={mergeClasses(layout.list, layout.stack)}>
          {notes.map((note) => (
            <li key={note} className={mergeClasses(type.small, type.quiet)}>
              {note}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
