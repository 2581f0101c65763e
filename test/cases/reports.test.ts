import { testSet } from './set';

testSet('reports');
