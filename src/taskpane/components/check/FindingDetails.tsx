/** Both figures, the cells concerned, why it matters, what to do and by which rule, and what can be done from here. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { CHECKS } from '../../../core/checks';
import { checkFix, checkWhy } from '../../../core/messages';
import { figureLabels } from '../../../core/messages/figure-labels';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import { fixOf } from '../../fixes';
import type { Draft } from '../../session/list-state';
import type { Run } from '../../session/state';
import { CellLink } from '../common/CellLink';
import { CopyButton } from '../common/CopyButton';
import { Facts } from '../common/Facts';
import { useReturnedFocus } from '../common/focus';
import { SPACE } from '../common/styles';
import { AcceptForm } from './AcceptForm';
import { useActions } from './actions';
import { asText } from './describe';
import { FixForm } from './FixForm';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: SPACE.s,
    marginLeft: SPACE.s,
    marginTop: SPACE.xs,
    marginBottom: SPACE.s,
    paddingLeft: SPACE.s,
    borderLeftWidth: '2px',
    borderLeftStyle: 'solid',
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  cells: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: SPACE.m, rowGap: SPACE.xs },
  actions: { display: 'flex', flexWrap: 'wrap', gap: SPACE.s },
});

/** Cells that are listed; all of them are selected together. */
const MOST_CELLS = 12;

const BASIS = new Map(CHECKS.map(({ meta }) => [meta.id, meta.basis]));

interface FindingDetailsProps {
  readonly run: Run;
  readonly id: string;
  readonly finding: Finding;
  /** It was found before and is no longer there. */
  readonly isGone: boolean;
}

export function FindingDetails({ run, id, finding, isGone }: FindingDetailsProps) {
  const styles = useStyles();
  const { host, language } = usePane();
  const say = usePane().say.of(CHECK_TEXTS);
  const canEdit = host.environment().supports.edits;
  const [statedLabel, otherLabel] = figureLabels(finding, language);
  const hasRelated = finding.related.length > 0 && !isGone;
  return (
    <div className={styles.details}>
      <Facts
        of={[
          { name: statedLabel, value: finding.stated },
          { name: otherLabel, value: finding.computed },
          { name: say('finding.related'), value: hasRelated ? <RelatedCells finding={finding} /> : null },
          { name: say('finding.why'), value: checkWhy(finding.check, language), isText: true },
          { name: say('finding.fix'), value: checkFix(finding.check, language), isText: true },
          { name: say('finding.basis'), value: BASIS.get(finding.check) ?? '', isText: true },
        ]}
      />
      {!isGone && (canEdit ? <Ways run={run} id={id} finding={finding} /> : <Seen finding={finding} />)}
    </div>
  );
}

function RelatedCells({ finding: { at, related } }: { finding: Finding }) {
  const styles = useStyles();
  const { host, session } = usePane();
  const say = usePane().say.of(CHECK_TEXTS);
  const isBeside = related.every(({ sheet }) => sheet === at.sheet);
  const { supports } = host.environment();
  const canSelect = supports.selectTogether && isBeside && (supports.documents || !at.document);
  return (
    <div className={styles.cells}>
      {related.slice(0, MOST_CELLS).map((cell) => (
        <CellLink key={`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`} at={cell} sheet={at.sheet} />
      ))}
      {related.length > MOST_CELLS && <span>…</span>}
      {canSelect && (
        <Button size="small" onClick={() => void session.select([at, ...related])}>
          {say('finding.selectRelated')}
        </Button>
      )}
    </div>
  );
}

/** What can be done where the workbook is not changed. */
function Seen({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  return (
    <div className={styles.actions}>
      <Accepted finding={finding} />
      <CopyButton label={say('copy.one')} text={() => asText(finding, language, say)} />
    </div>
  );
}

/** Why a finding was accepted, and by whom. */
function Accepted({ finding: { accepted } }: { finding: Finding }) {
  const say = usePane().say.of(CHECK_TEXTS);
  if (!accepted) return null;
  const { by, reason } = accepted;
  return <span>{say(by === '' ? 'finding.acceptedBecause' : 'finding.acceptedBy', { by, reason })}</span>;
}

function Ways({ run, id, finding }: { run: Run; id: string; finding: Finding }) {
  const styles = useStyles();
  const { session, language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const isBusy = useSession().task !== null;
  const { draft: setDraft, settle } = useActions();
  const draft = useSyncExternalStore(session.list.subscribe, session.list.get).drafts.get(id);
  // A form that is there when the list comes back is not one that was just opened.
  const [isNew, setNew] = useState(false);
  const buttons = useReturnedFocus<HTMLDivElement>(draft && isNew ? draft.form : null);
  const open = (form: Draft['form']) => () => {
    setNew(true);
    setDraft(id, { form, reason: '' });
  };
  const close = () => {
    setNew(true);
    setDraft(id, null);
  };
  const copy = <CopyButton label={say('copy.one')} text={() => asText(finding, language, say)} />;
  if (finding.accepted) {
    return (
      <div className={styles.actions}>
        <Accepted finding={finding} />
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void settle(id, finding, () => session.withdraw(finding))}
        >
          {say('finding.withdraw')}
        </Button>
        {copy}
      </div>
    );
  }
  const fix = fixOf(finding, run.findings, run.snapshot);
  if (draft?.form === 'accept') return <AcceptForm id={id} finding={finding} isNew={isNew} onClose={close} />;
  if (draft?.form === 'fix' && fix) {
    const onFix = () => void settle(id, finding, () => session.fix(fix, finding.fingerprint));
    return <FixForm fix={fix} isNew={isNew} onFix={onFix} onClose={close} />;
  }
  return (
    <div ref={buttons} className={styles.actions}>
      {fix && (
        <Button size="small" name="fix" onClick={open('fix')}>
          {say('finding.correct')}
        </Button>
      )}
      <Button size="small" name="accept" onClick={open('accept')}>
        {say('finding.accept')}
      </Button>
      {copy}
    </div>
  );
}
