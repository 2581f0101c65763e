/*
 * Says what did not load: office.js, what office.js fetches itself afterwards, or the pane's own scripts. What comes late still takes
 * the place of these words. A file of its own, since the page allows no inline script; in the words of the oldest engines.
 */
(function () {
  /* Seconds: networks that are slow get there sooner. */
  var PATIENCE = 20;
  var isReady = false;
  var seconds = 0;

  function show(id) {
    if (!document.getElementById('old-engine').hidden) return;
    ['pane', 'office-missing', 'site-missing'].forEach(function (one) {
      document.getElementById(one).hidden = one !== id;
    });
  }

  if (typeof Office === 'undefined') {
    show('office-missing');
    return;
  }
  Office.onReady(function () {
    isReady = true;
    seconds = 0;
  });
  var timer = setInterval(function () {
    seconds += 1;
    if (!document.getElementById('opening')) {
      clearInterval(timer);
      show('pane');
    } else if (seconds >= PATIENCE) {
      show(isReady ? 'site-missing' : 'office-missing');
    }
  }, 1000);
})();
