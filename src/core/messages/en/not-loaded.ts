/** Said where nothing more can be loaded, so that it cannot be loaded itself. */
export const NOT_LOADED =
  'The checks could not be loaded. Check the network, open the evaluation pane, and calculate again.';
