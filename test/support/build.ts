/**
 * Puts src/ into dist/: cli.js, index.js and the chunks that they load when asked to. One file takes a start half a
 * millisecond, and a `validate` of ten files reads thirty of ours and seventy of yaml's; bundled, they are a dozen.
 * `npm run build` runs the compiler first, which writes the types.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const dist = join(root, "dist");
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/cli.ts", "src/index.ts"],
  outdir: "dist",
  // As deep as src/commands/, so that `../..` is the package's folder in both.
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  metafile: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // A start reads less; names stay, and lines are short enough for a stack to say where.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // Every command reads YAML and counts money. What else comes from a package stays in it.
  external: Object.keys(dependencies).filter((name) => name !== "yaml" && name !== "big.js"),
  // Its ES modules; what it has for Node is CommonJS, one file a class.
  alias: { yaml: join(root, "node_modules", "yaml", "browser", "index.js") },
});

// Chunks are named by what they hold: an earlier build's would stay.
const written = new Set(Object.keys(metafile.outputs).map((file) => resolve(root, file)));
for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }))
  if (file.endsWith(".js") && !written.has(join(dist, file))) rmSync(join(dist, file));
