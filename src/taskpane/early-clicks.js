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
    // Office.js complains where a name is associated twice: the first one stays, and hands over.
    var takers = {};
    ['checkWorkbook', 'writeSummary', 'writeScoreFormulas'].forEach(function (name) {
      takers[name] = [];
      associate(name, function (event) {
        takers[name].push(event);
      });
    });
    actions.associate = function (name, command) {
      var early = takers[name];
      if (!early) return associate(name, command);
      takers[name] = { push: command };
      if (early.length) early.forEach(command);
    };
  }
  // A script's own event comes right after it has run, before anything else can.
  document.addEventListener('load', whenOfficeIsThere, true);
})();
