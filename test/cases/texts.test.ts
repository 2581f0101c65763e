import { testSet } from './set';

testSet('texts');
