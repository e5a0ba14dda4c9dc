/**
 * The workflow commands in what a step printed, as a runner takes them: `::error file=a.yaml,line=3::message`. They are
 * taken from both streams, so that hostile text which reaches a line's start is an annotation, too.
 */
export interface Command {
  readonly kind: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
}

const KINDS: ReadonlySet<string> = new Set(["error", "warning", "notice"]);
/** Others that a runner knows; they make no annotation. */
const QUIET: ReadonlySet<string> = new Set([
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "echo",
  "add-matcher",
  "remove-matcher",
]);

export function commandsIn(log: string): readonly Command[] {
  const found: Command[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    const [, name = "", list = "", message = ""] = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
    } else if (name === "stop-commands") stopped = message;
    else if (KINDS.has(name)) found.push(commandOf(name as Command["kind"], list, message));
    else if (name !== "" && !QUIET.has(name)) throw new Error(`a runner knows no command ::${name}::`);
  }
  return found;
}

function commandOf(kind: Command["kind"], list: string, message: string): Command {
  const given = new Map(
    list
      .split(",")
      .filter((one) => one.includes("="))
      .map((one) => [one.slice(0, one.indexOf("=")).trim(), decode(one.slice(one.indexOf("=") + 1))] as const),
  );
  const [file, line, title] = [given.get("file"), given.get("line"), given.get("title")];
  return {
    kind,
    message: decodeMessage(message),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(title === undefined ? {} : { title }),
  };
}

function decode(text: string): string {
  return decodeMessage(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function decodeMessage(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
