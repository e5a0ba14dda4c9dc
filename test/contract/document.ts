/**
 * Autotask's own document, which lies beside the repository where the project is developed. Without it the suites that
 * need it are skipped, and say so by name.
 */
import { createStrictCheck, readSpec, type Spec } from "../support/spec.ts";
import { conventions } from "./conventions.ts";
import { createTrafficCheck } from "./traffic.ts";

const FILE = "autotask.openapi.json";
const found = readSpec(FILE);

export const isMissing = found === undefined;
/** Ends the name of a suite that is skipped for want of the document. */
export const skipped = isMissing ? ` (skipped: ../shared/specs/${FILE} is not there)` : "";
export const spec: Spec = found ?? { basePath: "", operations: [], models: {} };
export const check = createStrictCheck(spec, conventions);
export const checkTraffic = createTrafficCheck(spec);
