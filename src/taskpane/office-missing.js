/*
 * Runs right after office.js: where that did not load, or the engine is that of Internet Explorer, the page says so. A file of its
 * own, since the page allows no inline script; in words that such an engine knows.
 */
(function () {
  var missing = document.documentMode ? 'old-engine' : typeof Office === 'undefined' ? 'office-missing' : '';
  if (missing === '') return;
  document.getElementById(missing).hidden = false;
  document.getElementById('pane').hidden = true;
})();
