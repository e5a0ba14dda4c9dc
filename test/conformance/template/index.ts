/** Template PSA as a target: what it is, in a sentence. */
import type { ProviderModule } from "../../../src/providers/provider.ts";
import { apply, predict } from "./apply.ts";
import { openClient } from "./client.ts";
import { accept, limits } from "./limits.ts";
import { checkAccess, observe, predictRead } from "./observe.ts";

const TITLE = "Template PSA";

export const template: ProviderModule = {
  system: "template",
  role: "target",
  title: TITLE,
  async open(connection, outside) {
    const client = await openClient(connection, outside);
    return {
      title: TITLE,
      // How a step acts on later ones, and whether a line takes one a day: see WRITING-A-PROVIDER.md, "What the engine holds you to".
      writing: { oneChangeADay: false, steps: "differences" },
      standing: "status",
      limits,
      check: () => checkAccess(client),
      observe: (scope) => observe(client, scope, outside.now),
      accept,
      predict,
      predictRead,
      enter: ({ contract, name, price, cost }) => ({
        where: `${TITLE}, contract ${contract}`,
        fields: [
          { field: "Name", value: name },
          { field: "Unit price", value: price },
          { field: "Unit cost", value: cost },
        ],
        recognisedBy: `a charge on contract ${contract} whose name starts with its marker`,
      }),
      apply: (change, live, ids) => apply(client, change, { live, ids }),
    };
  },
};
