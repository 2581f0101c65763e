/** Opens the list of blank forms below itself; the list is loaded when it is first wanted. */
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../../context';
import { Loading } from '../common/Loading';

const FormList = lazy(async () => ({ default: (await import('./FormList')).FormList }));

export function FormsButton() {
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say('welcome.sample')}
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <FormList />
        </Suspense>
      )}
    </>
  );
}
