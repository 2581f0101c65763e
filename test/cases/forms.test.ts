import { testSet } from './set';

testSet('forms');
