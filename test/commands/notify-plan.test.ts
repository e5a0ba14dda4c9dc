import { describe, expect, it } from "vitest";
import { notify } from "../../src/commands/notify.ts";
import { startMail } from "../support/mail.ts";
import { aWorkspace } from "../support/run.ts";
import { seats, workspaceFiles } from "../support/workspace.ts";

describe("a plan of the engine's own", () => {
  it("tells a product that nothing maps with what Microsoft bills for it, hour after hour once (decision 21)", async () => {
    const box = await startMail();
    const unknown = { product: "CFQ7TTC0HD33:0001", title: "Project Plan 3", quantity: 3, cost: "25.00" };
    const facts = {
      bills: { "G-11": [seats(), seats({ ...unknown, subscription: "11111111-0000-4000-8000-000000000003" })] },
    };
    const stand = await aWorkspace(facts);
    const settings = `notify:\n  mail: { server: "127.0.0.1:${box.port}", from: c@example.com }\n  audiences: [{ mail: [b@example.com] }]\n`;
    stand.commit({ "concordat.yaml": workspaceFiles(facts, stand.url)["concordat.yaml"] + settings });
    for (const hour of ["09", "10"]) {
      await stand.plan({ out: "plan.json" });
      let err = "";
      const code = await notify(
        {
          folder: stand.folder,
          env: stand.env,
          version: "0.0.0",
          now: () => new Date(`2026-11-22T${hour}:30:00Z`),
          pid: 4_000_002,
          out: () => undefined,
          talk: (text) => {
            err += text;
          },
          colour: false,
          width: 97,
          interactive: false,
          signal: new AbortController().signal,
        },
        { json: false, file: "plan.json" },
      );
      expect([code, err]).toEqual([0, ""]);
    }
    expect(box.mails.map(({ subject }) => subject)).toEqual(["fabrikam-msp: 1 unmapped (EUR 75.00)"]);
    expect(box.mails[0]?.text).toMatch(/UNMAPPED \| Contoso BV \| Project Plan 3\s+EUR 75\.00/);
    await box.close();
  });
});
