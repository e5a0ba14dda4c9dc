import { autotask } from "./autotask.ts";
import { chaosSuite } from "./suite.ts";

chaosSuite(autotask, 2, 2);
