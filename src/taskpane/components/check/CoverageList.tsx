/** What was not understood, and the figures with nothing to compare them with: each leads to its cell. */
import { makeStyles } from '@fluentui/react-components';
import type { Result } from '../../../core/evaluate';
import type { CellRef, CoveragePlace } from '../../../core/model';
import { sayIn } from '../../../core/summary';
import { groupBy } from '../../../core/summary/group-by';
import { usePane } from '../../context';
import { CellLink } from '../common/CellLink';
import { Disclosure } from '../common/Disclosure';
import { LongList } from '../common/LongList';
import { SPACE, useLayoutStyles, useTextStyles } from '../common/styles';

const useStyles = makeStyles({
  inside: { display: 'flex', flexDirection: 'column', rowGap: SPACE.s, paddingLeft: '20px', paddingBottom: SPACE.s },
});

export function CoverageList({ result, state }: { result: Result; state: CoveragePlace['state'] }) {
  const [styles, layout, type] = [useStyles(), useLayoutStyles(), useTextStyles()];
  const say = sayIn(usePane().language);
  const own = state === 'read' ? readIn(result) : notUnderstoodIn(result);
  if (own.length === 0) return null;
  return (
    <Disclosure level={2} title={say(`coverage.${state}`, { count: own.length })}>
      <div className={styles.inside}>
        {[...groupBy(own, ({ reason }) => reason)].map(([reason, figures]) => (
          <div key={reason} className={layout.stack}>
            {state === 'unread' && <h3 className={type.heading}>{say(`unread.${reason}`)}</h3>}
            <LongList items={numbered(figures)} keyOf={({ key }) => key}>
              {({ at, text }) => (
                <p className={type.small}>
                  <CellLink at={at} /> {text}
                </p>
              )}
            </LongList>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function readIn({ coverage }: Result): readonly CoveragePlace[] {
  return coverage.places.filter((place) => place.state === 'read');
}

/** Figures, and other cells of a table without a meaning. */
function notUnderstoodIn({ coverage, unread }: Result): readonly CoveragePlace[] {
  const figures = coverage.places.filter((place) => place.state === 'unread');
  const told = new Set(figures.map(({ at }) => cellKey(at)));
  const others = unread.filter(({ at }) => !told.has(cellKey(at)));
  return [...figures, ...others.map((cell) => ({ ...cell, state: 'unread' as const }))];
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

/** A sentence may hold the same figure twice. */
function numbered(figures: readonly CoveragePlace[]) {
  return figures.map((figure, index) => ({
    ...figure,
    key: `${cellKey(figure.at)} ${String(index)}`,
  }));
}
