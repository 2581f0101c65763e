/** What the check covered: which checks ran, which had nothing to look at, what was not read. */
import { makeStyles } from '@fluentui/react-components';
import { CHECKS } from '../../../core/checks';
import { checkTitle, render } from '../../../core/messages';
import type { Message } from '../../../core/model';
import { groupBy } from '../../../core/summary/group-by';
import { usePane } from '../../context';
import { CHECK_TEXTS } from '../../texts/check';
import type { Run } from '../../session/state';
import { Disclosure } from '../common/Disclosure';
import { Facts } from '../common/Facts';
import { CoverageList } from './CoverageList';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, paddingLeft: '20px', paddingBottom: SPACE.s },
});

const GROUP_OF = new Map(CHECKS.map(({ meta }) => [meta.id, meta.group]));

export function Scope({ run: { result } }: { run: Run }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const { ran, nothingToCheck } = result.checks;
  return (
    <section className={layout.section}>
      {result.problems.length > 0 && (
        <Disclosure level={2} title={say('problems.title', { count: result.problems.length })} startsOpen>
          <ProblemList problems={result.problems} className={styles.inside} />
        </Disclosure>
      )}
      <Disclosure level={2} title={say('checks.title', { ran: ran.length, idle: nothingToCheck.length })}>
        <div className={styles.inside}>
          {nothingToCheck.length > 0 && <h3 className={type.heading}>{say('checks.idle')}</h3>}
          <CheckNames ids={nothingToCheck} />
          {ran.length > 0 && <h3 className={type.heading}>{say('checks.ran')}</h3>}
          <CheckNames ids={ran} />
        </div>
      </Disclosure>
      <CoverageList result={result} state="unread" />
      <CoverageList result={result} state="read" />
    </section>
  );
}

/** By the group they belong to. */
function CheckNames({ ids }: { ids: readonly string[] }) {
  const { language } = usePane();
  const groups = [...groupBy(ids, (id) => GROUP_OF.get(id))];
  const separator = language === 'zh' ? '、' : ', ';
  return (
    <Facts
      of={groups.map(([group, members]) => ({
        name: group ? render({ id: `checks.group-${group}`, data: {} }, language) : '',
        value: members.map((id) => checkTitle(id, language)).join(separator),
      }))}
    />
  );
}

function ProblemList({ problems, className }: { problems: readonly Message[]; className: string | undefined }) {
  const type = useTextStyles();
  const { language } = usePane();
  return (
    <div className={className}>
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)} className={type.small}>
          {render(problem, language)}
        </p>
      ))}
    </div>
  );
}
