/** The source as the layout tests see it: each file of src/ with its imports and what it reaches for, read off its syntax. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export interface Import {
  /** A package, or a path from the root for what is written relatively. */
  readonly from: string;
  /** True where nothing is left of it at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Something the law forbids somewhere, and where it stands. */
export interface Use {
  readonly what: string;
  readonly line: number;
}

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Clocks, chance, waiting, environment, terminal, await: what makes code impure. */
  readonly impure: readonly Use[];
  /** Default exports, `export *`, `as unknown as`. */
  readonly forms: readonly Use[];
}

/** Every TypeScript file of src/ but the generated ones, in order of path. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.startsWith("src/generated/"))
    .sort()
    .map((path) => readSource(path, readFileSync(join(ROOT, path), "utf8")));
}

/** Every file that git tracks, in order of path. */
export function trackedFiles(): readonly string[] {
  return execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0").filter(Boolean).sort();
}

/** The same, and what is new and not ignored. */
export function trackedAndNew(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...new Set(listed.split("\0").filter(Boolean))].sort();
}

export function readSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const impure: Use[] = [];
  const forms: Use[] = [];
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const take = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const from = specifier.text.startsWith(".") ? posix.join(posix.dirname(path), specifier.text) : specifier.text;
    imports.push({ from, typeOnly, line: lineOf(specifier) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) {
      take(node.moduleSpecifier, isTypeExport(node));
      if (node.exportClause === undefined) forms.push({ what: "export *", line: lineOf(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], false);
    if (ts.isExportAssignment(node)) forms.push({ what: "export default", line: lineOf(node) });
    if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isModifier(node))
      forms.push({ what: "export default", line: lineOf(node) });
    if (
      ts.isAsExpression(node) &&
      ts.isAsExpression(node.expression) &&
      node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
    )
      forms.push({ what: "as unknown as", line: lineOf(node) });
    const what = impurityOf(node);
    if (what !== undefined) impure.push({ what, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, text, lines: text.split("\n").length - 1, imports, impure, forms };
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && names.elements.every(isType);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  return (
    node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.every(isType)
  );
}

function isType(element: { readonly isTypeOnly: boolean }): boolean {
  return element.isTypeOnly;
}

const GLOBALS = new Set(["process", "console", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"]);
const CALLS = new Set(["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"]);

/** What a node reaches for, if that is the clock, chance, time, the environment, the terminal or the network. */
function impurityOf(node: ts.Node): string | undefined {
  if (ts.isAwaitExpression(node)) return "await";
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return "async";
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return "for await";
  if (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "Date" &&
    (node.arguments ?? []).length === 0
  )
    return "new Date()";
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (CALLS.has(text) || /^process\.(env|exit|exitCode)$/.test(text)) return text;
  }
  const isMember =
    (ts.isPropertyAccessExpression(node.parent ?? node) &&
      (node.parent as ts.PropertyAccessExpression | undefined)?.name === node) ||
    (ts.isPropertyAssignment(node.parent ?? node) &&
      (node.parent as ts.PropertyAssignment | undefined)?.name === node) ||
    (ts.isPropertySignature(node.parent ?? node) && (node.parent as ts.PropertySignature | undefined)?.name === node);
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !isMember) return node.text;
  return undefined;
}
