/** Local servers that speak each system's own protocol, quirks included. */
export { SWITCHES as AUTOTASK_SWITCHES } from "./autotask/switches.ts";
export { SWITCHES as CONNECTWISE_SWITCHES } from "./connectwise/switches.ts";
export { type Sandbox, type SandboxSeed, type Switches, startSandbox } from "./server.ts";
