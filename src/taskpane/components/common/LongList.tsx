/** A list that draws its first items, and more of them on request. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../../context';
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
  const rest = items.length - shown;
  return (
    <>
      <ul className={layout.list}>
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
