/** Groups of tenants, as a table for a person. Pure. */
import type { Shard } from "../core/shards.ts";
import { counted } from "./words.ts";

const NAMES = 60;

/** One row a group: its number, its requests, its tenants as `--tenant` takes them, cut where there are many. */
export function renderShards(shards: readonly Shard[], { width }: { readonly width: number }): string {
  const tenants = shards.reduce((sum, shard) => sum + shard.tenants.length, 0);
  const rows = shards.map(({ shard, tenants: names, requests }) => {
    const list = names.join(",");
    const room = Math.max(NAMES, width - 30);
    const shown = list.length <= room ? list : `${list.slice(0, room)}… (${names.length})`;
    return `${String(shard).padStart(5)}  ${String(requests).padStart(8)}  ${shown}\n`;
  });
  const head = `${counted(tenants, "tenant")} in ${counted(shards.length, "group")}\n\n`;
  return shards.length === 0 ? "no tenants\n" : `${head}group  requests  tenants\n${rows.join("")}`;
}
