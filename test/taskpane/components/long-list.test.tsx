import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LongList } from '../../../src/taskpane/components/common/LongList';
import { PaneProvider } from '../../../src/taskpane/context';
import { Session } from '../../../src/taskpane/session/session';
import { speak } from '../../../src/taskpane/texts';
import { zh } from '../../../src/taskpane/texts/zh';
import { FakeHost } from '../fake-host';
import { nothing } from '../sample';

function open(count: number) {
  const host = new FakeHost(nothing());
  const say = speak('zh', zh);
  const pane = { host, say, language: 'zh', session: new Session(host, say) } as const;
  const items = Array.from({ length: count }, (_, index) => `第 ${String(index + 1)} 条`);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider pane={pane}>
        <LongList items={items} keyOf={(item) => item}>
          {(item) => <button>{item}</button>}
        </LongList>
      </PaneProvider>
    </FluentProvider>,
  );
}

describe('a long list', () => {
  it('draws its first items, and more on request, where the focus then is', async () => {
    open(90);
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: '再显示 40 条' }));
    expect(document.activeElement?.textContent).toBe('第 41 条');
    await userEvent.click(screen.getByRole('button', { name: '再显示 10 条' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(90);
    expect(document.activeElement?.textContent).toBe('第 81 条');
    expect(screen.queryByRole('button', { name: /再显示/ })).toBeNull();
  });

  it('that is short needs no button', () => {
    open(40);
    expect(screen.queryByRole('button', { name: /再显示/ })).toBeNull();
  });
});
