/** A list that draws its first items, and more of them on request. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from '../../context';
import { focusFirst } from './focus';
import { useLayoutStyles } from './styles';

const AT_ONCE = 40;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

export function LongList<Item>({ items, keyOf, children }: LongListProps<Item>) {
  const layout = useLayoutStyles();
  const { say } = usePane();
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  // The button moves on or goes away: the focus goes to what it brought.
  useEffect(() => {
    if (shown > AT_ONCE) focusFirst(list.current?.children.item(shown - AT_ONCE));
  }, [shown]);
  const rest = items.length - shown;
  return (
    <>
      <ul ref={list} className={layout.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {say('common.more', { count: Math.min(rest, AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
