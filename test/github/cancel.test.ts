/** A job that is cancelled: the runner signals the step's shell alone, and apply ends in order all the same. */
import { expect, it } from "vitest";
import { aRepository } from "../support/github/repository.ts";
import { twoChanges } from "../support/workspace.ts";

it.each(["SIGINT", "SIGTERM"] as const)(
  "%s while records are written: what was done is recorded, the lease is let go, the next job goes on",
  async (signal) => {
    const repository = await aRepository(twoChanges());
    const { stand } = repository;
    await stand.fault("write of units", { at: 1, do: "latency", ms: 700 });
    const sha = repository.head();
    let cancelled = Promise.resolve();
    const ran = await repository.run({
      command: "apply",
      event: "push",
      sha,
      onShell: (shell) => {
        cancelled = (async () => {
          for (;;) {
            const { fired } = (await stand.control("faults")) as { readonly fired: readonly unknown[] };
            if (fired.length > 0) break;
          }
          shell.kill(signal);
        })();
      },
    });
    await cancelled;
    expect(ran.ok).toBe(false);
    expect(ran.outputs["exit-code"], ran.log).toBe("5");
    expect((await stand.history()).out).toContain("stopped on request");
    expect(stand.state().lease).toBeUndefined();
    const next = await repository.run({ command: "apply", event: "push", sha });
    expect(next.ok, next.log).toBe(true);
    expect((await stand.holding(8101, stand.today)).units).toBe(30);
    expect((await stand.history({ verify: true })).code).toBe(0);
  },
);
