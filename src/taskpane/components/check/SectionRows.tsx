/** A group of findings under its heading, and the lines that stand for several of them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { checkTitle } from '../../../core/messages';
import { usePane, useSession } from '../../context';
import type { Grouping } from '../../session/list-state';
import type { Run } from '../../session/state';
import { CHECK_TEXTS, type CheckTextId } from '../../texts/check';
import type { SayOf } from '../../texts';
import { kindOf, KINDS } from '../common/kinds';
import { KindIcon } from '../common/Severity';
import { SPACE, useLayoutStyles } from '../common/styles';
import { useActions } from './actions';
import type { FindingGroup } from './filter';
import { FindingItem } from './FindingItem';
import { ListRow } from './ListRow';
import type { Many, One, Section } from './rows';
import type { List } from './use-list';

const useStyles = makeStyles({
  section: {
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    paddingTop: SPACE.xs,
    paddingBottom: SPACE.xs,
  },
  title: { display: 'flex', columnGap: SPACE.s, alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  many: { paddingLeft: SPACE.m },
});

interface SectionRowsProps {
  readonly run: Run;
  readonly list: List;
  readonly section: Section;
}

export function SectionRows({ run, list, section }: SectionRowsProps) {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const { language, say: words } = usePane();
  const say = words.of(CHECK_TEXTS);
  const { toggle } = useActions();
  const body = useId();
  const { id, group, lines } = section;
  const { grouping } = list.state.filter;
  const isOneProject = run.result.projects.length < 2;
  const [worst] = KINDS.filter((kind) => group.findings.some((finding) => kindOf(finding) === kind));
  const isOpen = list.isOpen(id);
  const switched = () => {
    toggle(id, false);
  };
  return (
    <li className={styles.section}>
      <ListRow
        id={id}
        level={2}
        isStrong
        isOpen={isOpen}
        isStop={list.stop === id}
        controls={body}
        title={
          <span className={styles.title}>
            {worst && <KindIcon kind={worst} isInLine />}
            <span className={styles.name}>
              {nameOf(group, grouping, isOneProject, say, checkTitle(group.check, language))}
            </span>
            <span className={styles.count}>{group.findings.length}</span>
          </span>
        }
        onPress={switched}
        onToggle={switched}
      />
      {isOpen && (
        <ul id={body} className={layout.list}>
          {lines
            .filter((line) => list.drawn.has(line.id))
            .map((line) => (
              <li key={line.id}>
                {line.kind === 'one' ? (
                  <Item run={run} list={list} one={line} isFolded={false} />
                ) : (
                  <FoldedLine list={list} line={line}>
                    {line.members
                      .filter((one) => list.drawn.has(one.id))
                      .map((one) => (
                        <li key={one.id}>
                          <Item run={run} list={list} one={one} isFolded />
                        </li>
                      ))}
                  </FoldedLine>
                )}
              </li>
            ))}
        </ul>
      )}
    </li>
  );
}

function Item({ run, list, one, isFolded }: Omit<SectionRowsProps, 'section'> & { one: One; isFolded: boolean }) {
  const { comparison } = useSession();
  const { finding, id } = one;
  const isFixed = comparison?.fixed.includes(finding) ?? false;
  return (
    <FindingItem
      run={run}
      one={one}
      grouping={list.state.filter.grouping}
      isOneProject={run.result.projects.length < 2}
      isStop={list.stop === id}
      isUnfolded={list.state.unfolded.has(id)}
      since={isFixed ? 'fixed' : comparison?.added.has(finding) ? 'added' : null}
      isFolded={isFolded}
    />
  );
}

/** 「验收合格率 105% …　10 个项目」 */
function FoldedLine({ list, line, children }: { list: List; line: Many; children: ReactNode }) {
  const [styles, layout] = [useStyles(), useLayoutStyles()];
  const say = usePane().say.of(CHECK_TEXTS);
  const { toggle } = useActions();
  const body = useId();
  const { id, text, members } = line;
  const projects = new Set(members.map(({ finding }) => finding.project)).size;
  const isOpen = list.isOpen(id);
  const switched = () => {
    toggle(id, false);
  };
  return (
    <div className={styles.many}>
      <ListRow
        id={id}
        level={3}
        isOpen={isOpen}
        isStop={list.stop === id}
        controls={body}
        title={
          <span className={styles.title}>
            <span className={styles.name}>{text}</span>
            <span className={styles.count}>
              {say(projects === members.length ? 'fold.projects' : 'fold.places', { count: members.length })}
            </span>
          </span>
        }
        onPress={switched}
        onToggle={switched}
      />
      {isOpen && (
        <ul id={body} className={layout.list}>
          {children}
        </ul>
      )}
    </div>
  );
}

function nameOf(
  { project, subject, sheet }: FindingGroup,
  grouping: Grouping,
  isOneProject: boolean,
  say: SayOf<CheckTextId>,
  check: string,
): string {
  switch (grouping) {
    case 'check':
      return check;
    case 'sheet':
      return sheet;
    case 'project':
      return project === '' ? say('check.workbook') : project;
    case 'indicator': {
      const about = subject === '' ? say('check.whole') : subject;
      return isOneProject || project === '' ? about : `${project} · ${about}`;
    }
  }
}
