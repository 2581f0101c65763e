/**
 * The page's only script. It runs twice: on the page, which shows, and in the workers it starts, which read and check. A page opened from
 * a disk may not load another file, so a worker is made of this script's own text.
 */
const isPage = typeof document !== 'undefined';
const script = isPage ? (document.currentScript?.textContent ?? '') : '';

if (isPage) {
  const element = document.getElementById('page');
  if (!element) throw new Error('The page has no element #page.');
  void import('./start').then(({ startPage }) => startPage(element, script));
} else {
  void import('./engine/serve').then(({ serve }) => {
    serve(self);
  });
}
