/** Both figures, the cells concerned, why it matters, what to do and by which rule, and what can be done from here. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECKS } from '../../../core/checks';
import { checkFix, checkWhy } from '../../../core/messages';
import { figureLabels } from '../../../core/messages/figure-labels';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../../context';
import { fixOf } from '../../fixes';
import type { Run } from '../../session/state';
import { CellLink } from '../common/CellLink';
import { Facts } from '../common/Facts';
import { useReturnedFocus } from '../common/focus';
import { SPACE } from '../common/styles';
import { AcceptForm } from './AcceptForm';
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

type Form = 'accept' | 'fix';

interface FindingDetailsProps {
  readonly run: Run;
  readonly finding: Finding;
  /** It was found before and is no longer there. */
  readonly isGone: boolean;
}

export function FindingDetails({ run, finding, isGone }: FindingDetailsProps) {
  const styles = useStyles();
  const { host, language, say } = usePane();
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
      {!isGone && (canEdit ? <Actions run={run} finding={finding} /> : <Accepted finding={finding} />)}
    </div>
  );
}

function RelatedCells({ finding: { at, related } }: { finding: Finding }) {
  const styles = useStyles();
  const { host, session, say } = usePane();
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

/** Why a finding was accepted, and by whom. */
function Accepted({ finding: { accepted } }: { finding: Finding }) {
  const { say } = usePane();
  if (!accepted) return null;
  const { by, reason } = accepted;
  return <span>{say(by === '' ? 'finding.acceptedBecause' : 'finding.acceptedBy', { by, reason })}</span>;
}

function Actions({ run, finding }: { run: Run; finding: Finding }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const isBusy = useSession().task !== null;
  const [open, setOpen] = useState<Form | null>(null);
  const buttons = useReturnedFocus<HTMLDivElement>(open);
  const close = () => {
    setOpen(null);
  };
  if (finding.accepted) {
    return (
      <div className={styles.actions}>
        <Accepted finding={finding} />
        <Button size="small" disabledFocusable={isBusy} onClick={() => void session.withdraw(finding)}>
          {say('finding.withdraw')}
        </Button>
      </div>
    );
  }
  const fix = fixOf(finding, run.findings, run.snapshot);
  if (open === 'accept') return <AcceptForm finding={finding} onClose={close} />;
  if (open === 'fix' && fix) return <FixForm fix={fix} onClose={close} />;
  return (
    <div ref={buttons} className={styles.actions}>
      {fix && (
        <Button
          size="small"
          name="fix"
          onClick={() => {
            setOpen('fix');
          }}
        >
          {say('finding.correct')}
        </Button>
      )}
      <Button
        size="small"
        name="accept"
        onClick={() => {
          setOpen('accept');
        }}
      >
        {say('finding.accept')}
      </Button>
    </div>
  );
}
