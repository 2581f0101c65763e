/** 汇总: the total and the grade, the parts, the conclusion; and writing all of it as sheets. */
import { useState } from 'react';
import { entriesOf } from '../../../core/summary/portfolio';
import { usePane, useSession } from '../../context';
import { SUMMARY_TEXTS } from '../../texts/summary';
import { CommandButton } from '../common/CommandButton';
import { EmptyState } from '../common/EmptyState';
import { NoTable } from '../common/NoTable';
import { ProjectPicker } from '../common/ProjectPicker';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { WrittenNote } from '../common/WrittenNote';
import { Overview } from './Overview';
import { ProjectSummary } from './ProjectSummary';

/** The choice of all projects together. */
const EVERYTHING = -1;

export function SummaryTab() {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const say = usePane().say.of(SUMMARY_TEXTS);
  const { run } = useSession();
  const [place, setPlace] = useState(EVERYTHING);
  if (!run) return <EmptyState text={say('empty.summary')} />;
  const { projects } = run.result;
  const entries = entriesOf(run.result);
  const [only] = projects;
  if (entries.length === 0 && !only) return <NoTable />;
  const hasOverview = entries.length > 1;
  const project = hasOverview ? projects[place] : only;
  return (
    <div className={layout.stack}>
      {hasOverview && (
        <ProjectPicker
          projects={projects}
          everything={say('summary.everything', { count: entries.length })}
          selected={projects[place] ? place : EVERYTHING}
          onSelect={setPlace}
        />
      )}
      {project ? (
        <ProjectSummary key={place} project={project} findings={run.findings} />
      ) : (
        <Overview entries={entries} />
      )}
      <section className={layout.section}>
        <div>
          <CommandButton command="writeSummary" isPrimary />
        </div>
        <WrittenNote run={run} />
        <p className={type.small}>{say('summary.writeHint')}</p>
      </section>
    </div>
  );
}
