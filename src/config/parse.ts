/**
 * One YAML file → its value and where each part of it stands. YAML 1.2 core, without what a pull request cannot show
 * plainly: several documents, tags, directives, control characters. A plain number stays the text it was written as,
 * except where the schema wants a number, so that 24.50 keeps its digits.
 */
import { Composer, type CST, isScalar, Lexer, LineCounter, Parser } from "yaml";
import type { Finding, Origin } from "../core/model.ts";
import type { NumberPaths } from "../generated/number-paths.ts";
import { errorAt, moreAt, mostTold, startOf } from "./finding.ts";
import { readPlain } from "./plain.ts";
import { explainSyntax } from "./syntax.ts";
import { hiddenCharacter, maxDepth, placeOf, readTree, type Tree } from "./tree.ts";

export type Path = readonly (string | number)[];

export interface ParsedFile {
  readonly file: string;
  readonly value: unknown;
  /** Where the value (or its key) at a path stands; of what is not there, where the nearest thing around it stands. */
  originOf(path: Path, part?: "key" | "value"): Origin;
}

export interface Parsed {
  /** Absent when the text is not sound YAML: then nothing of it can be trusted. */
  readonly parsed?: ParsedFile;
  readonly findings: readonly Finding[];
}

type OriginAt = (offset: number) => Origin;

export function parseYaml(file: string, text: string, numbers: NumberPaths = {}): Parsed {
  const lines = new LineCounter();
  const originAt = makeOrigins(file, lines);
  const hidden = hiddenCharacter.exec(text);
  if (hidden !== null) {
    indexLines(text, lines);
    const code = `U+${(hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return refuse(
      originAt(hidden.index),
      "CONTROL_CHARACTER",
      `the invisible character ${code} is not allowed`,
      "remove it",
    );
  }
  const tokens = tokenize(text, lines);
  if (typeof tokens === "number")
    return refuse(originAt(tokens), "TOO_DEEP", `nested more than ${maxDepth} levels deep`);
  const plain = readPlain(tokens, text, numbers);
  if (plain !== undefined)
    return { parsed: locate(file, plain.value, plain.places, plain.start, originAt), findings: [] };
  const composer = new Composer({ uniqueKeys: false, schema: "core", version: "1.2" });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  const problem = documents.flatMap((each) => each.errors)[0];
  if (problem !== undefined) {
    const conflict = /^<{7} /m.exec(text);
    if (conflict !== null)
      return refuse(
        originAt(conflict.index),
        "MERGE_CONFLICT",
        "a merge left both sides standing here, between <<<<<<< and >>>>>>>",
        "keep the lines that are to hold, and remove the others with the three marks",
      );
    const { message, fix } = explainSyntax(problem.code, text, problem.pos[0]);
    return refuse(originAt(problem.pos[0]), "YAML_SYNTAX", message, fix);
  }
  const directive = tokens.find(({ type }) => type === "directive");
  if (directive !== undefined) {
    return refuse(originAt(directive.offset), "DIRECTIVE", "a line that begins with % is not allowed", "remove it");
  }
  if (second !== undefined) {
    const fix = "keep one document a file, without ---";
    return refuse(originAt(second.range[0]), "SEVERAL_DOCUMENTS", "a second document begins here", fix);
  }
  const root = document?.contents ?? null;
  if (root === null || (isScalar(root) && root.value === null)) {
    return refuse(startOf(file), "EMPTY_FILE", "the file is empty");
  }
  const { value, places, start, mistakes } = readTree(root, numbers, (offset) => originAt(offset).line);
  if (mistakes.length > 0) {
    const told = mistakes.slice(0, mostTold);
    const findings = told.map(({ offset, rule, message, fix }) => errorAt(originAt(offset), rule, message, fix));
    if (told.length === mistakes.length) return { findings };
    const next = originAt(mistakes[mostTold]?.offset ?? 0);
    return { findings: [...findings, moreAt(next, mistakes.length - told.length)] };
  }
  return { parsed: locate(file, value, places, start, originAt), findings: [] };
}

function refuse(origin: Origin, rule: string, message: string, fix?: string): Parsed {
  return { findings: [errorAt(origin, rule, message, fix)] };
}

/** Stands by itself so that what it keeps alive is the places only, not the text and its parts. */
function locate(file: string, value: unknown, places: Tree["places"], start: number, originAt: OriginAt): ParsedFile {
  return {
    file,
    value,
    originOf(path, part = "value") {
      let offset = start;
      let node = value;
      for (const [index, step] of path.entries()) {
        const place = placeOf(places, node, step);
        if (place === undefined) break;
        offset = part === "key" && index === path.length - 1 ? place.key : place.value;
        node = (node as Record<string | number, unknown>)[step];
      }
      return originAt(offset);
    },
  };
}

function makeOrigins(file: string, lines: LineCounter): OriginAt {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/**
 * The parts of the text, up to the first that cannot be; or the offset where it is nested too deep. Loops, since
 * recursion is what depth attacks.
 */
function tokenize(text: string, lines: LineCounter): CST.Token[] | number {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let open = 0;
  let marks = 0;
  let [mostOpen, mostMarks, indent] = [0, 0, 0];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") open++;
    else if (lexeme === "]" || lexeme === "}") open--;
    else if (lexeme === "-" || lexeme === "?") marks++;
    else if (lexeme === "\n" || lexeme === "\r\n") marks = 0;
    else if (lexeme.length > indent && isBlank(lexeme)) indent = lexeme.length;
    if (open > maxDepth || marks > maxDepth) return parser.offset;
    if (open > mostOpen) mostOpen = open;
    if (marks > mostMarks) mostMarks = marks;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // A megabyte of brackets is a million mistakes, and the first one is told.
    if (tokens.at(-1)?.type === "error") break;
  }
  for (const token of parser.end()) tokens.push(token);
  // A level takes a column, a mark or a bracket: where there are not enough of them, nothing can be too deep.
  if (indent + mostMarks + mostOpen <= maxDepth) return tokens;
  const waiting = tokens.map((token): [CST.Token, number] => [token, 0]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [token, depth] = next;
    if (depth > maxDepth) return token.offset;
    if (token.type === "document" && token.value !== undefined) waiting.push([token.value, depth]);
    if (!("items" in token)) continue;
    for (const item of token.items) {
      if (item.key) waiting.push([item.key, depth + 1]);
      if (item.value) waiting.push([item.value, depth + 1]);
    }
  }
  return tokens;
}

function isBlank(lexeme: string): boolean {
  return (lexeme.startsWith(" ") || lexeme.startsWith("\t")) && lexeme.trim() === "";
}

function indexLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
}
