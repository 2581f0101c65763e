/** What the check covered: which checks ran, which had nothing to look at, what was not read. */
import { makeStyles } from '@fluentui/react-components';
import { CHECKS } from '../../../core/checks';
import { checkTitle, render } from '../../../core/messages';
import type { Message, Unread } from '../../../core/model';
import { sayIn } from '../../../core/summary';
import { groupBy } from '../../../core/summary/group-by';
import { usePane } from '../../context';
import type { Run } from '../../session/state';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';
import { Facts } from '../common/Facts';
import { LongList } from '../common/LongList';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, paddingLeft: '20px', paddingBottom: SPACE.s },
});

const GROUP_OF = new Map(CHECKS.map(({ meta }) => [meta.id, meta.group]));

export function Scope({ run: { result } }: { run: Run }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const { say } = usePane();
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
      {result.unread.length > 0 && (
        <Disclosure level={2} title={say('unread.title', { count: result.unread.length })}>
          <div className={styles.inside}>
            <UnreadList unread={result.unread} />
          </div>
        </Disclosure>
      )}
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

/** Cells with what stands in them, under the reason why they were not used. */
function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const [layout, type] = [useLayoutStyles(), useTextStyles()];
  const { language } = usePane();
  const say = sayIn(language);
  return [...groupBy(unread, ({ reason }) => reason)].map(([reason, cells]) => (
    <div key={reason} className={layout.stack}>
      <h3 className={type.heading}>{say(`unread.${reason}`)}</h3>
      <LongList items={cells} keyOf={({ at }) => `${at.sheet} ${String(at.row)} ${String(at.column)}`}>
        {({ at, text }) => (
          <p className={type.small}>
            <CellLink at={at} /> {text}
          </p>
        )}
      </LongList>
    </div>
  ));
}
