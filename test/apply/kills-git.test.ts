/** Killed (SIGKILL) before and after every git command of an apply: the next run converges. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyAsChild, aStand, essence, expectConverged, firstOf, STRIDE } from "../support/kills.ts";
import type { Stand } from "../support/run.ts";

describe("killed anywhere, the next run converges", () => {
  it("before and after every git command", { timeout: 1_500_000 }, async () => {
    const first = await aStand();
    const count = (stand: Stand) => join(stand.playground.folder, "git-count");
    const shim = (stand: Stand, n: number, when: "before" | "after") => {
      const folder = join(stand.playground.folder, "shim");
      mkdirSync(folder, { recursive: true });
      const real =
        (process.env.PATH ?? "")
          .split(":")
          .map((place) => join(place, "git"))
          .find((place) => existsSync(place)) ?? "git";
      const script = [
        "#!/bin/sh",
        `n=$(( $(cat "${count(stand)}" 2>/dev/null || echo 0) + 1 ))`,
        `echo $n > "${count(stand)}"`,
        ...(when === "before" ? [`[ $n -eq ${n} ] && { kill -9 $PPID; exit 1; }`] : []),
        `"${real}" "$@"`,
        "code=$?",
        ...(when === "after" ? [`[ $n -eq ${n} ] && kill -9 $PPID`] : []),
        "exit $code",
        "",
      ].join("\n");
      writeFileSync(join(folder, "git"), script);
      chmodSync(join(folder, "git"), 0o755);
      return { PATH: `${folder}:${process.env.PATH ?? ""}` };
    };
    expect(await applyAsChild(first.stand, shim(first.stand, 0, "before")).ended).toBe(0);
    const steps = Number(readFileSync(count(first.stand), "utf8"));
    const whole = essence(await first.stand.dump());
    expect(steps).toBeGreaterThan(5);

    for (const when of ["before", "after"] as const) {
      for (let n = firstOf(when); n <= steps; n += STRIDE) {
        const { stand } = await aStand();
        await applyAsChild(stand, shim(stand, n, when)).ended;
        await expectConverged(stand, whole, `killed ${when} git command ${n} of ${steps}`);
        await stand.close();
      }
    }
  });
});
