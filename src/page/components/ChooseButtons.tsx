/** Buttons that choose files or a folder. */
import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { usePage } from '../context';
import { gather } from '../desk/drop';

export function ChooseButtons({ isPrimary = false }: { isPrimary?: boolean }) {
  const { desk, say } = usePage();
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const take = (isChosen: boolean) => (event: ChangeEvent<HTMLInputElement>) => {
    const { files: taken, others } = gather(event.target.files ?? [], isChosen);
    desk.add(taken, others);
    // The same file, changed meanwhile, can be chosen again.
    event.target.value = '';
  };
  return (
    <>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => files.current?.click()}>
        {say('page.files')}
      </Button>
      <Button onClick={() => folder.current?.click()}>{say('page.folder')}</Button>
      <input ref={files} type="file" multiple hidden name="files" onChange={take(true)} />
      <input
        ref={(element) => {
          folder.current = element;
          if (element) element.webkitdirectory = true;
        }}
        type="file"
        multiple
        hidden
        name="folder"
        onChange={take(false)}
      />
    </>
  );
}
