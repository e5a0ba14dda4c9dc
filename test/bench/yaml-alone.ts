/** What `yaml` takes to parse the customer files, and nothing else: the measure of `validate`. `yaml-alone.js FOLDER`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const customers = join(process.argv[2] ?? "", "tenants/bench/customers");
for (const name of readdirSync(customers)) parse(readFileSync(join(customers, name), "utf8"));
