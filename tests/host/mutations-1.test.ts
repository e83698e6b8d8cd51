// @vitest-environment happy-dom
import { testMutations } from './mutations-suite';

testMutations(0, 4);
