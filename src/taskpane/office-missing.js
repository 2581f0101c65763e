/* Runs right after office.js: where that did not load, the page says so. A file of its own, since the page allows no inline script. */
if (typeof Office === 'undefined') {
  document.getElementById('office-missing').hidden = false;
  document.getElementById('pane').hidden = true;
}
