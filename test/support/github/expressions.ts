/**
 * The expressions of GitHub's workflow files, as far as an action of ours may use them. One that is not known here is an
 * error, and so is a name that nothing stands for: GitHub would take it for an empty text, and nobody would notice.
 */
export type Value = string | number | boolean | null | { readonly [name: string]: Value } | readonly Value[];

export interface Scene {
  /** `inputs`, `github`, `env`, `steps`, `runner`: what each holds. */
  readonly contexts: Readonly<Record<string, Value>>;
  /** Whether a step before this one failed. */
  readonly failed: boolean;
}

type Token = { readonly kind: "name" | "sign" | "text" | "number"; readonly text: string };

const SIGNS = /^(?:==|!=|<=|>=|&&|\|\||[!<>()[\].,])/;

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let rest = source.trimStart();
  while (rest !== "") {
    const text = /^'((?:[^']|'')*)'/.exec(rest);
    const number = /^-?\d+(?:\.\d+)?/.exec(rest);
    const name = /^[A-Za-z_][\w-]*/.exec(rest);
    const sign = SIGNS.exec(rest);
    const found = text ?? number ?? name ?? sign;
    if (found === null) throw new Error(`the expression \${{ ${source} }} is not understood at "${rest}"`);
    const kind = text !== null ? "text" : number !== null ? "number" : name !== null ? "name" : "sign";
    tokens.push({ kind, text: text === null ? found[0] : (text[1] ?? "").replaceAll("''", "'") });
    rest = rest.slice(found[0].length).trimStart();
  }
  return tokens;
}

export function isTrue(value: Value): boolean {
  return value !== null && value !== "" && value !== 0 && value !== false;
}

export function asText(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function asNumber(value: Value): number {
  if (value === null || value === "") return 0;
  if (typeof value === "object") return Number.NaN;
  return Number(value);
}

/** GitHub compares texts without regard to case, and values of two kinds as numbers. */
function isEqual(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return typeof a === typeof b ? a === b : asNumber(a) === asNumber(b);
}

/** What an expression comes to. */
export function evaluate(source: string, { contexts, failed }: Scene): Value {
  const tokens = tokensOf(source);
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`the expression \${{ ${source} }}: ${why}`);
  };
  const takes = (sign: string): boolean => {
    const found = tokens[at]?.kind === "sign" && tokens[at]?.text === sign;
    if (found) at += 1;
    return found;
  };
  const must = (sign: string): void => {
    if (!takes(sign)) fail(`"${sign}" is missing`);
  };

  const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
    always: () => true,
    success: () => !failed,
    failure: () => failed,
    cancelled: () => false,
    contains: ([whole = null, part = null]) =>
      Array.isArray(whole)
        ? whole.some((one: Value) => isEqual(one, part))
        : asText(whole).toLowerCase().includes(asText(part).toLowerCase()),
    startsWith: ([whole = null, part = null]) => asText(whole).toLowerCase().startsWith(asText(part).toLowerCase()),
    endsWith: ([whole = null, part = null]) => asText(whole).toLowerCase().endsWith(asText(part).toLowerCase()),
    format: ([pattern = null, ...given]) =>
      asText(pattern).replace(/\{(\d+)\}/g, (_, index: string) => asText(given[Number(index)] ?? null)),
    toJSON: ([value = null]) => JSON.stringify(value, null, 2),
    fromJSON: ([value = null]) => JSON.parse(asText(value)) as Value,
  };

  function either(): Value {
    let left = both();
    while (takes("||")) {
      const right = both();
      left = isTrue(left) ? left : right;
    }
    return left;
  }
  function both(): Value {
    let left = compared();
    while (takes("&&")) {
      const right = compared();
      left = isTrue(left) ? right : left;
    }
    return left;
  }
  function compared(): Value {
    const left = single();
    if (takes("==")) return isEqual(left, single());
    if (takes("!=")) return !isEqual(left, single());
    if (takes("<=")) return asNumber(left) <= asNumber(single());
    if (takes(">=")) return asNumber(left) >= asNumber(single());
    if (takes("<")) return asNumber(left) < asNumber(single());
    if (takes(">")) return asNumber(left) > asNumber(single());
    return left;
  }
  function single(): Value {
    if (takes("!")) return !isTrue(single());
    if (takes("(")) {
      const value = either();
      must(")");
      return value;
    }
    const token = tokens[at];
    if (token === undefined || token.kind === "sign") return fail("something is missing");
    at += 1;
    if (token.kind === "text") return token.text;
    if (token.kind === "number") return Number(token.text);
    if (token.text === "true" || token.text === "false") return token.text === "true";
    if (token.text === "null") return null;
    if (takes("(")) return called(token.text);
    return member(token.text);
  }
  function called(name: string): Value {
    const given: Value[] = [];
    if (!takes(")")) {
      do given.push(either());
      while (takes(","));
      must(")");
    }
    const made = FUNCTIONS[name];
    return made === undefined ? fail(`there is no function ${name} here`) : made(given);
  }
  function member(root: string): Value {
    if (!Object.hasOwn(contexts, root)) return fail(`there is no "${root}" here`);
    let value: Value = contexts[root] ?? null;
    let path = root;
    for (;;) {
      let key: string;
      if (takes(".")) {
        key = tokens[at]?.text ?? fail("a name is missing");
        at += 1;
      } else if (takes("[")) {
        key = asText(either());
        must("]");
      } else return value;
      // An event has what its kind has; whoever asks for another member gets nothing, as GitHub does it.
      const isLoose = path.startsWith("github.event") || /^steps\.[^.]+\.outputs$/.test(path) || path === "env";
      const holder: Value = value;
      if (holder !== null && typeof holder === "object" && Object.hasOwn(holder, key))
        value = (holder as Readonly<Record<string, Value>>)[key] ?? null;
      else if (isLoose) value = null;
      else fail(`there is no ${path}.${key}`);
      path = `${path}.${key}`;
    }
  }

  const value = either();
  if (at < tokens.length) fail(`"${tokens[at]?.text}" is too much`);
  return value;
}

/** A text of the file with its `${{ }}` replaced. */
export function fill(text: string, scene: Scene): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => asText(evaluate(source, scene)));
}

/** Whether a step runs. Without a status function in it, `success()` is asked as well. */
export function isDue(condition: string | boolean | undefined, scene: Scene): boolean {
  if (condition === undefined) return !scene.failed;
  const source = String(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const asksStatus = /\b(?:always|success|failure|cancelled)\s*\(/.test(source);
  return isTrue(evaluate(source, scene)) && (asksStatus || !scene.failed);
}
