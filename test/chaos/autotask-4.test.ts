import { autotask } from "./autotask.ts";
import { chaosSuite } from "./suite.ts";

chaosSuite(autotask, 4, 4);
