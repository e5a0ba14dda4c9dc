import { connectwise } from "./connectwise.ts";
import { chaosSuite } from "./suite.ts";

chaosSuite(connectwise, 1, 2);
