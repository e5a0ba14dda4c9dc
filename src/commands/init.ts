/** `init`: writes a new workspace, or a new tenant of one, whole or not at all, and never over a file that is there. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadWorkspace } from "../config/index.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { explainFault } from "../outside/files.ts";
import { forTerminal } from "../render/escape.ts";
import { renderFindings } from "../render/findings.ts";
import { type Context, EXIT } from "./context.ts";
import { type Host, hosts, type InitFacts, isHost, isPsa, psas, workspaceFiles } from "./init-files.ts";

export interface InitOptions {
  readonly tenant: string | undefined;
  readonly psa: string | undefined;
  readonly url: string | undefined;
  readonly timezone: string | undefined;
  readonly currency: string | undefined;
  readonly ci: string | undefined;
}

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

export async function init(context: Context, options: InitOptions): Promise<number> {
  const facts = factsIn(options);
  const host = hostIn(options.ci);
  const files = new Map([...workspaceFiles(facts), ...(host === undefined ? [] : await workflowsOf(host, facts))]);
  const there = await present(context.folder, [...files.keys()]);
  const taken = there.filter((path) => path.startsWith("tenants/"));
  if (taken.length > 0)
    throw new UsageError(
      "FILES_THERE",
      `nothing is written, since the tenant ${facts.tenant} is there already: ${taken.join(", ")}. Name another --tenant, or another folder (--workspace)`,
      { files: taken },
    );
  const made = [...files].filter(([path]) => !there.includes(path));
  const draft = await mkdtemp(join(tmpdir(), "concordat-init-"));
  try {
    for (const [path, text] of files) await write(join(draft, path), text);
    // What the options make is checked as every workspace is, before a file of the user's folder is made.
    const { findings } = loadWorkspace(draft);
    if (findings.some(({ severity }) => severity === "error")) {
      context.talk(renderFindings(findings, { colour: context.colour, width: context.width }));
      return EXIT.config;
    }
    await mkdir(context.folder, { recursive: true });
    for (const path of there) await rm(join(draft, path));
    await cp(draft, context.folder, { recursive: true, force: false, errorOnExist: true });
  } catch (cause) {
    if (cause instanceof ConcordatError) throw cause;
    throw new UsageError(
      "NOT_WRITTEN",
      `the workspace could not be written to ${context.folder}: ${explainFault(cause)}`,
      { folder: context.folder },
      { cause },
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  context.out(
    `${made.map(([path]) => `wrote ${forTerminal(path)}\n`).join("")}${there.map((path) => `kept ${forTerminal(path)}, which was there\n`).join("")}\nNext: put Microsoft's invoice files into tenants/${facts.tenant}/billing/microsoft/, say in services.yaml\nwhich product is which service, and write a file for each customer into customers/. Then: concordat plan\n`,
  );
  return EXIT.done;
}

/** Every option that is missing or wrong, at once. */
function factsIn({ tenant, psa, timezone, currency, url }: InitOptions): InitFacts {
  const missing = Object.entries({ tenant, psa, timezone, currency }).flatMap(([name, value]) =>
    value === undefined ? [`--${name}`] : [],
  );
  const example = "concordat init --tenant fabrikam-msp --psa autotask --timezone Europe/Amsterdam --currency EUR";
  if (tenant === undefined || psa === undefined || timezone === undefined || currency === undefined)
    throw new UsageError("INIT_NEEDS", `init also needs ${missing.join(", ")}; for example: ${example}`, { missing });
  if (!isPsa(psa))
    throw new UsageError("UNKNOWN_SYSTEM", `--psa is ${psas.join(" or ")}, not "${psa}"`, { system: psa });
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(tenant))
    throw new UsageError("BAD_NAME", `--tenant becomes a folder's name, such as fabrikam-msp, not "${tenant}"`, {
      tenant,
    });
  return { tenant, psa, timezone, currency, ...(url === undefined ? {} : { url }) };
}

function hostIn(ci: string | undefined): Host | undefined {
  if (ci === undefined || isHost(ci)) return ci;
  throw new UsageError("UNKNOWN_HOST", `--ci is ${hosts.join(" or ")}, not "${ci}"`, { ci });
}

/** The workflows come with the package, so that they fit its commands. */
async function workflowsOf(host: Host, { psa }: InitFacts): Promise<readonly (readonly [string, string])[]> {
  const text = async (path: string) => inWordsOf(psa, await readFile(join(PACKAGE, path), "utf8"));
  const examples = "config-examples/ci";
  if (host === "gitlab") return [[".gitlab-ci.yml", await text(`${examples}/gitlab/.gitlab-ci.yml`)]];
  const reusable = (await readdir(join(PACKAGE, ".github/workflows"))).filter((name) => name.startsWith("concordat-"));
  const callers = await readdir(join(PACKAGE, examples, "github"));
  const files: (readonly [string, string])[] = [];
  for (const name of reusable.sort())
    files.push([`.github/workflows/${name}`, await text(`.github/workflows/${name}`)]);
  for (const name of callers.sort())
    files.push([`.github/workflows/${name}`, await text(`${examples}/github/${name}`)]);
  return files;
}

/** The examples name one PSA's secrets; another's go in their place. */
function inWordsOf(psa: InitFacts["psa"], text: string): string {
  if (psa === "autotask") return text;
  return text
    .replaceAll("AUTOTASK_READ_USERNAME", "CONNECTWISE_READ_PUBLIC_KEY")
    .replaceAll("AUTOTASK_READ_SECRET", "CONNECTWISE_READ_PRIVATE_KEY")
    .replaceAll("AUTOTASK_USERNAME", "CONNECTWISE_PUBLIC_KEY")
    .replaceAll("AUTOTASK_SECRET", "CONNECTWISE_PRIVATE_KEY")
    .replaceAll("AUTOTASK_CODE", "CONNECTWISE_CLIENT_ID")
    .replaceAll("AUTOTASK_", "CONNECTWISE_");
}

async function present(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if ((await stat(join(folder, path)).catch(() => undefined)) !== undefined) found.push(path);
  return found;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
