/*
 * Stands before office.js, in a file of its own since the page allows no inline script. As soon as office.js is there a click on the
 * ribbon is kept until the add-in's own script has come: Excel drops what nobody is associated with (office-js #5176).
 */
(function () {
  function whenOfficeIsThere() {
    if (typeof Office === 'undefined') return;
    document.removeEventListener('load', whenOfficeIsThere, true);
    var actions = Office.actions;
    var associate = actions.associate;
    var early = {};
    ['checkWorkbook', 'writeSummary', 'writeScoreFormulas'].forEach(function (name) {
      early[name] = [];
      associate(name, function (event) {
        early[name].push(event);
      });
    });
    actions.associate = function (name, command) {
      associate(name, command);
      (early[name] || []).splice(0).forEach(command);
    };
  }
  // A script's own event comes right after it has run, before anything else can.
  document.addEventListener('load', whenOfficeIsThere, true);
})();
