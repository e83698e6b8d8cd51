// @vitest-environment happy-dom
import { testMutations } from './mutations-suite';

testMutations(3, 4);
