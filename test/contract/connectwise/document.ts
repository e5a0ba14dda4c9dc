/**
 * ConnectWise's own document, which lies beside the repository where the project is developed. Without it the suites that
 * need it are skipped, and say so by name.
 */
import { type OpenSpec, readOpenApi } from "../../support/open-api.ts";
import { createTrafficCheck } from "./traffic.ts";

const FILE = "connectwise.openapi.json";
const found = readOpenApi(FILE);

export const isMissing = found === undefined;
/** Ends the name of a suite that is skipped for want of the document. */
export const skipped = isMissing ? ` (skipped: ../shared/specs/${FILE} is not there)` : "";
export const spec: OpenSpec = found ?? { basePath: "", operations: [], models: {} };
export const checkTraffic = createTrafficCheck(spec);
