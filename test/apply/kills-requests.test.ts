/** Killed (SIGKILL) at every request of an apply, before and after it took effect: the next run converges. */
import { describe, expect, it } from "vitest";
import { applyAsChild, aStand, essence, expectConverged, firstOf, STRIDE } from "../support/kills.ts";

describe("killed anywhere, the next run converges", () => {
  it.each(["before", "after"] as const)("at every request, %s it took effect", { timeout: 1_500_000 }, async (when) => {
    const first = await aStand();
    first.proxy.disarm();
    expect(await applyAsChild(first.stand).ended).toBe(0);
    const requests = first.proxy.seen();
    const whole = essence(await first.stand.dump());
    expect(requests).toBeGreaterThan(20);

    for (let n = firstOf(when); n <= requests; n += STRIDE) {
      const { stand, proxy } = await aStand();
      const { child, ended } = applyAsChild(stand);
      proxy.arm(n, when, () => child.kill("SIGKILL"));
      await ended;
      proxy.disarm();
      await expectConverged(stand, whole, `killed ${when} request ${n} of ${requests}`);
      await stand.close();
    }
  });
});
