/* Only engines without modules run this (nomodule): that of Internet Explorer, in which nothing else of the pane does. */
document.getElementById('old-engine').hidden = false;
document.getElementById('office-missing').hidden = true;
document.getElementById('pane').hidden = true;
