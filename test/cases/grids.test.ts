import { testSet } from './set';

testSet('grids');
