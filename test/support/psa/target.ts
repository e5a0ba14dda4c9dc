/** Which PSA this run of the tests is for: vitest.config.ts runs test/rules once for each. */
import { inject } from "vitest";
import { autotask } from "./autotask.ts";
import { connectwise } from "./connectwise.ts";
import type { Psa } from "./psa.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly psa?: Psa["name"];
  }
}

const PSAS = { autotask, connectwise };

export const psa: Psa = PSAS[inject("psa") ?? "autotask"];
