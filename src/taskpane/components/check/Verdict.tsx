/** What a check comes to: 「错误 3 · 80.47 良」. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatFigure } from '../../../core/quantity';
import { resultOf } from '../../../core/scoring/result';
import { countFindings } from '../../../core/summary';
import { usePane } from '../../context';
import type { Run } from '../../session/state';
import { CHECK_TEXTS } from '../../texts/check';
import { KindIcon } from '../common/Severity';
import { useTextStyles } from '../common/styles';

const useStyles = makeStyles({ verdict: { fontVariantNumeric: 'tabular-nums' } });

export function Verdict({ run: { findings, result } }: { run: Run }) {
  const [styles, type] = [useStyles(), useTextStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const counts = countFindings(findings);
  const worst = (['error', 'warning', 'info'] as const).find((kind) => counts[kind] > 0);
  const [only, ...others] = result.projects;
  const { score, grade } = only && others.length === 0 ? resultOf(only) : { score: null, grade: null };
  const parts = [
    ...(score ? [[formatFigure(score), grade].filter(Boolean).join(' ')] : []),
    ...(others.length > 0 ? [say('verdict.projects', { count: result.projects.length })] : []),
  ];
  if (!worst && parts.length === 0) return null;
  return (
    <h2 className={mergeClasses(type.title, styles.verdict)}>
      {worst && (
        <>
          <KindIcon kind={worst} isNamed /> {say(`severity.${worst}`)} {counts[worst]}
          {parts.length > 0 && ' · '}
        </>
      )}
      {parts.join(' · ')}
    </h2>
  );
}
