/**
 * The conditions of a query as a tree (ConnectWise: Developer Guide, conditions).
 *
 * Texts stand in double quotes, instants in brackets, names may lead into a reference (`company/id`). Keywords and names
 * are read in any case.
 */
import { refuseCondition } from "./refusal.ts";

export type Literal =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "null" };

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "contains" | "like" | "in";

export type Condition =
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | {
      readonly kind: "compare";
      readonly name: string;
      readonly operator: Operator;
      readonly values: readonly Literal[];
    };

interface Token {
  readonly kind: "name" | "text" | "number" | "date" | "operator" | "bracket" | "comma" | "end";
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"((?:[^"\\]|\\.)*)"/y],
  ["date", /\[([^\]]*)\]/y],
  ["number", /-?\d+(?:\.\d+)?/y],
  ["name", /[A-Za-z_][A-Za-z0-9_]*(?:\/[A-Za-z_][A-Za-z0-9_]*)*/y],
  ["operator", /!=|<=|>=|=|<|>/y],
  ["bracket", /[()]/y],
  ["comma", /,/y],
];

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const before = at;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null) continue;
      tokens.push({ kind, text: kind === "text" || kind === "date" ? (found[1] ?? "") : found[0] });
      at = pattern.lastIndex;
      break;
    }
    if (at === before) throw refuseCondition(`Unexpected character '${text.charAt(at)}' at position ${at}.`);
  }
  return tokens;
}

const OPERATORS: ReadonlySet<string> = new Set(["contains", "like", "in"]);

/** @throws Refusal `ApiFindCondition` for what is no condition. */
export function parseConditions(text: string): Condition {
  const tokens = split(text);
  let next = 0;

  const peek = (ahead = 0): Token => tokens[next + ahead] ?? { kind: "end", text: "" };
  const isWord = (word: string, ahead = 0): boolean =>
    peek(ahead).kind === "name" && peek(ahead).text.toLowerCase() === word;
  const unexpected = () =>
    refuseCondition(peek().kind === "end" ? "Unexpected end of the conditions." : `Unexpected '${peek().text}'.`);

  function take(kind: Token["kind"], text?: string): Token {
    const token = peek();
    if (token.kind !== kind || (text !== undefined && token.text !== text)) throw unexpected();
    next += 1;
    return token;
  }

  function parseLiteral(): Literal {
    const token = peek();
    next += 1;
    if (token.kind === "text") return { kind: "text", value: token.text.replace(/\\(.)/g, "$1") };
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "date") return { kind: "date", value: token.text };
    const word = token.kind === "name" ? token.text.toLowerCase() : "";
    if (word === "true" || word === "false") return { kind: "bool", value: word === "true" };
    if (word === "null") return { kind: "null" };
    next -= 1;
    throw unexpected();
  }

  function parseList(): readonly Literal[] {
    take("bracket", "(");
    const values = [parseLiteral()];
    while (peek().kind === "comma") {
      next += 1;
      values.push(parseLiteral());
    }
    take("bracket", ")");
    return values;
  }

  function parseComparison(): Condition {
    const name = take("name").text;
    const negated = isWord("not");
    if (negated) next += 1;
    const word = peek().text.toLowerCase();
    const isOperator = peek().kind === "operator" ? !negated : peek().kind === "name" && OPERATORS.has(word);
    if (!isOperator) throw unexpected();
    next += 1;
    const operator = word as Operator;
    const values = operator === "in" ? parseList() : [parseLiteral()];
    const part: Condition = { kind: "compare", name, operator, values };
    return negated ? { kind: "not", part } : part;
  }

  function parseUnit(): Condition {
    if (isWord("not")) {
      next += 1;
      return { kind: "not", part: parseUnit() };
    }
    if (peek().kind !== "bracket") return parseComparison();
    take("bracket", "(");
    const inner = parseJoined("or");
    take("bracket", ")");
    return inner;
  }

  /** `or` joins what `and` joins. */
  function parseJoined(word: "and" | "or"): Condition {
    const parsePart = () => (word === "or" ? parseJoined("and") : parseUnit());
    const parts = [parsePart()];
    while (isWord(word)) {
      next += 1;
      parts.push(parsePart());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: word, parts };
  }

  const condition = parseJoined("or");
  if (next < tokens.length) throw unexpected();
  return condition;
}

/** Whether a condition joins anything by `or`. */
export const joinsByOr = (condition: Condition): boolean =>
  condition.kind === "or" ||
  (condition.kind === "and" && condition.parts.some(joinsByOr)) ||
  (condition.kind === "not" && joinsByOr(condition.part));

/** The numbers that `name` must be one of, where the condition says so: they save reading every row. */
export function numbersOf(condition: Condition, name: string): readonly number[] | undefined {
  if (condition.kind === "and") {
    for (const part of condition.parts) {
      const found = numbersOf(part, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (condition.kind !== "compare" || condition.name.toLowerCase() !== name.toLowerCase()) return undefined;
  if (condition.operator !== "in" && condition.operator !== "=") return undefined;
  return condition.values.flatMap((value) => (value.kind === "number" ? [value.value] : []));
}
