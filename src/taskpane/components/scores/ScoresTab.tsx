/** 评分: every indicator with what is stated and what follows from its criterion. */
import { useState } from 'react';
import { usePane, useSession } from '../../context';
import { SCORES_TEXTS } from '../../texts/scores';
import { EmptyState } from '../common/EmptyState';
import { NoTable } from '../common/NoTable';
import { ProjectPicker } from '../common/ProjectPicker';
import { useLayoutStyles, useTextStyles } from '../common/styles';
import { FormulaActions } from './FormulaActions';
import { ScoreTable } from './ScoreTable';

export function ScoresTab() {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { host } = usePane();
  const say = usePane().say.of(SCORES_TEXTS);
  const { run } = useSession();
  const [place, setPlace] = useState(0);
  if (!run) return <EmptyState text={say('empty.scores')} />;
  const projects = run.result.projects.filter(({ indicators }) => indicators.length > 0);
  const project = projects[place] ?? projects[0];
  if (!project) {
    const isEmpty = run.result.projects.length === 0 && run.result.portfolios.length === 0;
    return isEmpty ? <NoTable /> : <p className={type.body}>{say('noTable.noScores')}</p>;
  }
  return (
    <div className={layout.stack}>
      {projects.length > 1 && (
        <ProjectPicker projects={projects} selected={projects.indexOf(project)} onSelect={setPlace} />
      )}
      <ScoreTable project={project} findings={run.findings} />
      {host.environment().supports.edits && <FormulaActions key={projects.indexOf(project)} project={project} />}
    </div>
  );
}
