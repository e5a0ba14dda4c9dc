/** Every system Concordat can speak to: one line each, loaded when a connection names it. */
import type { ProviderModule } from "./provider.ts";

const modules: Readonly<Record<string, () => Promise<ProviderModule>>> = {
  autotask: async () => (await import("./autotask/index.ts")).autotask,
  connectwise: async () => (await import("./connectwise/index.ts")).connectwise,
  "partner-center": async () => (await import("./partner-center/index.ts")).partnerCenter,
};

export const systems: readonly string[] = Object.keys(modules);

/** The module of a system, or undefined where no provider of that name exists. */
export async function loadProvider(system: string): Promise<ProviderModule | undefined> {
  return modules[system]?.();
}
