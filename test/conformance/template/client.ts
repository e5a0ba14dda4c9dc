/** The system's API as calls: login, paging, limits of the rate, what is sent again and what never. */
import type { Connection } from "../../../src/core/workspace.ts";
import type { Outside } from "../../../src/providers/provider.ts";
import { notWritten } from "./refusals.ts";
import type { ContractRow } from "./wire.ts";

export type Client = Awaited<ReturnType<typeof openClient>>;

/** Opens a connection; nothing is sent yet. */
export async function openClient(connection: Connection, outside: Outside) {
  let sent = 0;

  async function listContracts(ids: readonly string[]): Promise<readonly ContractRow[]> {
    sent += 1;
    outside.report({ what: `${connection.key} contracts`, done: 0, total: ids.length });
    throw notWritten("reading contracts");
  }

  return { sent: () => sent, listContracts };
}
