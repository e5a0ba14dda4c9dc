/** For every write of a provider: bodies that have to be refused, by the check and by the sandbox alike. */
import * as connectwise from "./connectwise/document.ts";
import { aSandbox as aConnectWise } from "./connectwise/stand.ts";
import { checkTraffic, isMissing, skipped } from "./document.ts";
import { describeRefused } from "./refused.ts";
import { KINDS } from "./scenario.ts";
import { aSandbox } from "./stand.ts";

describeRefused({
  title: `bodies that Autotask refuses${skipped}`,
  isMissing,
  file: "autotask.json",
  writes: KINDS.filter((kind) => !kind.startsWith("GET") && !kind.includes("/query")),
  taken: [200],
  refused: 500,
  aSandbox: () => aSandbox(),
  checkTraffic,
});

describeRefused({
  title: `bodies that ConnectWise refuses${connectwise.skipped}`,
  isMissing: connectwise.isMissing,
  file: "connectwise.json",
  writes: [
    "POST /finance/agreements",
    "PATCH /finance/agreements/{id}",
    "POST /finance/agreements/{parentId}/additions",
    "PATCH /finance/agreements/{parentId}/additions/{id}",
    "POST /procurement/catalog",
    "PATCH /procurement/catalog/{id}",
  ],
  taken: [200, 201],
  refused: 400,
  aSandbox: () => aConnectWise(),
  checkTraffic: connectwise.checkTraffic,
});
