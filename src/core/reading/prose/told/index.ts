/** What texts tell, figure by figure. */
export { follow, type Scope } from './follow';
export { judgedByName } from './judged';
export { reachedByName } from './reached';
export { toldInRows } from './rows';
export { sumsOverYears } from './years';
export { placeOpening } from './places';
