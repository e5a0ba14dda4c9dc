import {
  chance,
  wait
} from "./chunk-J3HAOK67.js";
import {
  explainFault
} from "./chunk-LT5JZP3V.js";
import {
  redact
} from "./chunk-MGQ447UL.js";
import {
  ConcordatError,
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/outside/git.ts
import { GitPluginError, simpleGit } from "simple-git";

// src/outside/git-errors.ts
var PATTERNS = [
  {
    code: "GIT_MISSING",
    says: /spawn git ENOENT/,
    message: (what) => `${what}: git is not installed, or not on the PATH`
  },
  {
    code: "REPOSITORY_NOT_TRUSTED",
    says: /dubious ownership/,
    message: (what) => `${what}: the folder belongs to another user, so git refuses to read it; allow it with: git config --global --add safe.directory FOLDER`
  },
  {
    code: "DISK_FULL",
    says: /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT|File too large|EFBIG/i,
    message: (what) => `${what}: the disk is full; make room and run again`
  },
  {
    code: "DISK_READ_ONLY",
    says: /Read-only file system|EROFS|insufficient permission for adding an object|unable to create temporary file/i,
    message: (what) => `${what}: this account may not write there, or the disk is read-only; check the rights on the clone's .git folder and on the folder for temporary files`
  },
  {
    code: "TOO_MANY_FILES",
    says: /Too many open files|EMFILE|ENFILE/i,
    message: (what) => `${what}: too many files are open on this machine; raise the limit (ulimit -n) and run again`
  },
  {
    code: "GIT_BUSY",
    says: /\.lock': File exists|shallow file has changed|cannot lock ref/i,
    message: (what) => `${what}: another git command is at work in this repository; try again when it has ended`
  },
  {
    code: "REMOTE_LOGIN",
    says: /Authentication failed|could not read (Username|Password)|terminal prompts disabled|Permission denied \(|Permission to .* denied|Host key verification failed|error: 40[13]\b|Access denied/i,
    message: (what) => `${what}: the remote did not accept the login; give this job's account read and write access to the repository`
  },
  {
    code: "REMOTE_UNKNOWN",
    says: /does not appear to be a git repository|Repository not found|repository '.*' not found/i,
    message: (what) => `${what}: there is no repository at the remote's address, or this account may not see it; check it with: git remote -v`
  },
  {
    code: "REMOTE_UNREACHABLE",
    says: /Could not resolve|Connection (refused|timed out|reset)|unable to access|Could not read from remote|timeout reached|hung up|early EOF/i,
    message: (what) => `${what}: the remote could not be reached; check the network and run again`
  },
  {
    code: "NO_REPOSITORY",
    says: /not a git repository|must be run in a work tree/,
    message: (what) => `${what}: the folder is not in a git repository; run it in a clone of your workspace, or start one with: git init`
  }
];
function hideLogin(text) {
  return text.replace(/\/\/[^/@\s]+@/g, "//***@");
}
function explainGit(what, said, facts = {}) {
  const shown = hideLogin(said).trim().slice(0, 2e3);
  const known2 = PATTERNS.find(({ says }) => says.test(said));
  if (known2 !== void 0) return new ConcordatError(known2.code, known2.message(what), { ...facts, git: shown });
  return new ConcordatError("GIT_FAILED", `${what}: git failed: ${firstLine(shown)}`, { ...facts, git: shown });
}
function firstLine(text) {
  const lines2 = text.split("\n").map((line) => line.trim());
  return lines2.find((line) => /^(fatal|error):/.test(line)) ?? lines2.find((line) => line !== "") ?? "it gave no reason";
}
function isMoved(said) {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists|\.lock': File exists/i.test(
    said
  );
}

// src/outside/git.ts
var LOGIN_VARIABLES = /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_ASKPASS|SSH_ASKPASS|GIT_SSL_\w+|GIT_PROXY_\w+|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
var GUARDED_VARIABLES = /^(git_.*|editor|pager|prefix|visual|ssh_askpass)$/i;
var SILENCE_MS = 12e4;
var QUIET = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.splitIndex=false",
  "core.sparseCheckout=false"
];
async function git(folder, env, args, options = {}) {
  const variables = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== void 0 && (!GUARDED_VARIABLES.test(name) || LOGIN_VARIABLES.test(name))) variables[name] = value;
  }
  Object.assign(variables, { LC_ALL: "C", LANGUAGE: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });
  if (options.index !== void 0) variables.GIT_INDEX_FILE = options.index;
  let code = 0;
  let said = "";
  const client = simpleGit({
    baseDir: folder,
    config: [...QUIET, ...options.config ?? []],
    allowEnvironment: Object.keys(variables).filter((name) => GUARDED_VARIABLES.test(name)),
    timeout: { block: SILENCE_MS },
    // These settings and variables are ours and the operator's own; arguments from files are always positional.
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeSshCommand: true,
      allowUnsafeAskPass: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeUrlRewrite: true,
      allowUnsafeGitProxy: true
    },
    // simple-git takes a non-zero exit without words for a success: the code is kept here instead.
    errors: (error, result) => {
      code = result.exitCode;
      said = Buffer.concat(result.stdErr).toString();
      return error instanceof GitPluginError ? error : void 0;
    },
    ...options.input === void 0 ? {} : { input: () => options.input }
  }).env(variables);
  try {
    if (args[0] === "cat-file") {
      const bytes = await client.binaryCatFile(args.slice(1));
      return { code, out: "", bytes, said };
    }
    const out = await client.raw([...args]);
    return { code, out, bytes: Buffer.alloc(0), said };
  } catch (error) {
    return {
      code: code === 0 ? -1 : code,
      out: "",
      bytes: Buffer.alloc(0),
      said: `${said}${error instanceof Error ? error.message : String(error)}`
    };
  }
}
async function must(repository, what, args, options) {
  const answer = await git(repository.top, repository.env, args, options);
  if (answer.code !== 0) throw explainGit(what, answer.said, { folder: repository.top });
  return answer;
}
async function openRepository(folder, env) {
  const what = `opening the repository of ${folder}`;
  let answer;
  try {
    answer = await git(folder, env, ["rev-parse", "--path-format=absolute", "--show-toplevel", "--git-common-dir"]);
  } catch {
    throw new ConcordatError(
      "NO_REPOSITORY",
      `the folder ${folder} does not exist; name the folder of your workspace`,
      { folder }
    );
  }
  if (answer.code !== 0) throw explainGit(what, answer.said, { folder });
  const [top = "", gitFolder = ""] = answer.out.split("\n");
  return { top, gitFolder, env };
}
async function head(folder, env) {
  const repository = await openRepository(folder, env);
  const what = "reading the state of the repository";
  const inside = { ...repository, top: folder };
  const prefix = (await must(inside, what, ["rev-parse", "--show-prefix"])).out.replace(/\n$/, "");
  const flags = ["--porcelain=v2", "--branch", "-z", "--no-renames", "--untracked-files=all"];
  const { out } = await must(inside, what, ["status", ...flags, "--", "."]);
  const dirty = [];
  let commit;
  let branch;
  for (const record of out.split("\0")) {
    if (record.startsWith("# branch.oid ")) commit = known(record.slice(13), "(initial)");
    else if (record.startsWith("# branch.head ")) branch = known(record.slice(14), "(detached)");
    else if (record.startsWith("? ")) dirty.push(record.slice(2));
    else if (/^[1u] /.test(record))
      dirty.push(
        record.split(" ").slice(record.startsWith("1") ? 8 : 10).join(" ")
      );
  }
  const below = dirty.map((path) => path.startsWith(prefix) ? path.slice(prefix.length) : path).sort();
  return { ...commit === void 0 ? {} : { commit }, ...branch === void 0 ? {} : { branch }, dirty: below };
}
function known(value, unknown) {
  return value === unknown ? void 0 : value;
}
async function remotes(repository) {
  return lines((await must(repository, "reading the remotes", ["remote"])).out);
}
async function checkedOut(repository) {
  const { out } = await must(repository, "reading the work trees", ["worktree", "list", "--porcelain"]);
  return lines(out).flatMap((line) => line.startsWith("branch refs/heads/") ? [line.slice(18)] : []);
}
function lines(text) {
  return text.split("\n").filter((line) => line !== "");
}
async function remoteTip(repository, name, branch) {
  const { out } = await must(repository, `reading the branch ${branch} of ${name}`, [
    "ls-remote",
    name,
    "HEAD",
    `refs/heads/${branch}`
  ]);
  const row = lines(out).find((line) => line.endsWith(`	refs/heads/${branch}`));
  return row?.split("	")[0];
}
async function fetchBranch(repository, name, branch) {
  const flags = ["--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="];
  await must(repository, `fetching the branch ${branch} of ${name}`, ["fetch", ...flags, name, `refs/heads/${branch}`]);
}
async function readRefs(repository, refs) {
  const { bytes } = await must(repository, "reading the branches", ["cat-file", "--batch-check"], {
    input: refs.map((ref) => `${ref}^{commit}
`).join("")
  });
  const rows = bytes.toString().split("\n");
  return refs.map((_, index) => /^([0-9a-f]+) commit \d+$/.exec(rows[index] ?? "")?.[1]);
}
async function moveRef(repository, ref, commit, expected) {
  const guard = expected === void 0 ? "" : ` ${expected || "0".repeat(commit.length)}`;
  const input = `start
update ${ref} ${commit}${guard}
commit
`;
  const answer = await git(repository.top, repository.env, ["update-ref", "--stdin"], { input });
  return answer.code === 0 ? void 0 : answer.said;
}
async function isAncestor(repository, older, newer) {
  if (older === newer) return true;
  const answer = await git(repository.top, repository.env, ["merge-base", older, newer]);
  if (answer.out.trim() === older) return true;
  if (answer.code > 1 || answer.code < 0) return void 0;
  const shallow = await must(repository, "reading the repository", ["rev-parse", "--is-shallow-repository"]);
  return shallow.out.trim() === "true" ? void 0 : false;
}
async function push(repository, name, commit, branch, expected) {
  const lease = `--force-with-lease=refs/heads/${branch}:${expected ?? ""}`;
  const args = [
    "push",
    "--porcelain",
    "--no-verify",
    "--no-follow-tags",
    "--recurse-submodules=no",
    lease,
    name,
    `${commit}:refs/heads/${branch}`
  ];
  const answer = await git(repository.top, repository.env, args);
  return answer.code === 0 ? void 0 : `${answer.out}
${answer.said}`;
}

// src/outside/git-objects.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function listTree(repository, commit, prefix) {
  const { out } = await must(repository, `listing ${prefix}`, [
    "ls-tree",
    "-r",
    "-z",
    commit,
    ...prefix === "" ? [] : ["--", prefix]
  ]);
  const files = /* @__PURE__ */ new Map();
  for (const record of out.split("\0")) {
    const [, kind, id, path] = /^\d+ (\w+) (\w+)\t([\s\S]*)$/.exec(record) ?? [];
    if (kind === "blob" && id !== void 0 && path !== void 0) files.set(path, id);
  }
  return files;
}
async function readObjects(repository, names) {
  if (names.length === 0) return [];
  const { bytes } = await must(repository, "reading files from git", ["cat-file", "--batch"], {
    input: `${names.join("\n")}
`
  });
  let at = 0;
  return names.map((name) => {
    const end = bytes.indexOf(10, at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(bytes.subarray(at, end).toString()) ?? [];
    if (end < 0)
      throw new ConcordatError("GIT_FAILED", `reading ${name} from git: the answer ended too soon`, { name });
    at = end + 1;
    if (size === void 0) return void 0;
    const content = bytes.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return kind === "blob" ? content : void 0;
  });
}
async function listRemoved(repository, commit, prefix) {
  const flags = ["--diff-filter=D", "--no-renames", "--name-only", "-z", "--format=%x01%H"];
  const { out } = await must(repository, `reading the history of ${prefix}`, ["log", ...flags, commit, "--", prefix]);
  return out.split("").flatMap((block) => {
    const [id = "", ...paths] = block.split("\0").map((part) => part.replace(/^\n/, ""));
    return paths.flatMap((path) => path === "" ? [] : [{ path, commit: id.trim() }]);
  });
}
async function writeCommit(repository, wanted) {
  const what = "writing the audit commit";
  const scratch = await onDisk(() => mkdtemp(join(tmpdir(), "concordat-")));
  try {
    const present = wanted.files.flatMap(({ path, content }) => content === void 0 ? [] : [{ path, content }]);
    const copies = present.map((_, number) => join(scratch, `file-${number}`));
    const message = join(scratch, "message");
    await onDisk(async () => {
      for (const [number, copy] of copies.entries()) await writeFile(copy, present[number]?.content ?? "");
      await writeFile(message, wanted.message);
    });
    const ids = copies.length === 0 ? [] : lines((await must(repository, what, ["hash-object", "-w", "--no-filters", ...copies])).out);
    const index = { index: join(scratch, "index") };
    if (wanted.parent !== void 0) await must(repository, what, ["read-tree", wanted.parent], index);
    const added = present.map(({ path }, number) => `100644 ${ids[number] ?? ""} 0	${path}\0`);
    const removed = wanted.files.flatMap(
      ({ path, content }) => content === void 0 ? [`0 ${"0".repeat(wanted.parent?.length ?? 40)} 0	${path}\0`] : []
    );
    await must(repository, what, ["update-index", "--verbose", "-z", "--index-info"], {
      ...index,
      input: [...added, ...removed].join("")
    });
    const tree = (await must(repository, what, ["write-tree"], index)).out.trim();
    const parent = wanted.parent === void 0 ? [] : ["-p", wanted.parent];
    const config = await identity(repository);
    return (await must(repository, what, ["commit-tree", tree, ...parent, "-F", message], { config })).out.trim();
  } finally {
    await rm(scratch, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function onDisk(work) {
  try {
    return await work();
  } catch (cause) {
    const message = `writing the audit commit: temporary files in ${tmpdir()} could not be written: ${explainFault(cause)}`;
    throw new ConcordatError("TEMPORARY_FILES", message, { folder: tmpdir() }, { cause });
  }
}
async function identity(repository) {
  const { out } = await must(repository, "reading git's settings", ["config", "--list", "-z"]);
  const settings = new Map(out.split("\0").map((row) => [row.split("\n", 1)[0], row.slice(row.indexOf("\n") + 1)]));
  return [
    `user.name=${settings.get("user.name")?.trim() || "Concordat"}`,
    `user.email=${settings.get("user.email")?.trim() || "concordat@localhost"}`
  ];
}

// src/audit/branch.ts
async function openBranch({ folder, env, branch, remote }) {
  const repository = await openRepository(folder, env);
  const names = await remotes(repository);
  const wanted = remote ?? "origin";
  if (names.includes(wanted)) return { repository, branch, remote: wanted };
  if (names.length === 0 && remote === void 0) return { repository, branch, remote: void 0 };
  const have = names.length === 0 ? "none" : names.join(", ");
  const message = `the audit goes to the remote ${wanted}, which this clone does not have (it has: ${have}); add it with: git remote add ${wanted} ADDRESS`;
  throw new ConcordatError("NO_REMOTE", message, { remote: wanted, remotes: names });
}
function memory({ branch }) {
  return `refs/concordat/audit/${branch}`;
}
async function findTip(at) {
  const { repository, branch, remote } = at;
  const local = `refs/heads/${branch}`;
  if (remote === void 0) {
    const [commit] = await readRefs(repository, [local]);
    return { commit, published: commit };
  }
  const tip = await remoteTip(repository, remote, branch);
  const refs = [memory(at), `refs/remotes/${remote}/${branch}`, local];
  const [seen, tracked, here] = await readRefs(repository, refs);
  if (tip === void 0) {
    const last = seen ?? tracked;
    if (last === void 0) return { commit: here, published: void 0 };
    const message = `the audit branch ${branch} was deleted at ${remote}; without it what was applied is not known. Put it back with: git push ${remote} ${last}:${local}`;
    throw new ConcordatError("AUDIT_BRANCH_GONE", message, { branch, remote, commit: last });
  }
  if (tip === seen) return { commit: tip, published: tip };
  await fetchBranch(repository, remote, branch);
  const rewritten = seen !== void 0 && await isAncestor(repository, seen, tip) === false;
  await moveRef(repository, memory(at), tip);
  if (!rewritten) return { commit: tip, published: tip };
  const warning = `the history of the audit branch ${branch} was rewritten at ${remote}: ${seen} is no longer in it; compare the two, and find out who pushed`;
  return { commit: tip, published: tip, warning };
}
async function publish(at, commit, base) {
  const { repository, branch, remote } = at;
  if (remote === void 0) return publishHere(at, commit, base);
  const said = await push(repository, remote, commit, branch, base.published);
  if (said === void 0) {
    await moveRef(repository, memory(at), commit);
    return { done: true, tip: commit };
  }
  let tip;
  try {
    tip = (await findTip(at)).published;
  } catch (error) {
    throw error instanceof ConcordatError && error.code === "AUDIT_BRANCH_GONE" ? error : await keep(at, commit, said);
  }
  if (tip !== void 0 && await isAncestor(repository, commit, tip) === true) return { done: true, tip };
  if (tip !== base.published || isMoved(said)) return { done: false };
  throw await keep(at, commit, said);
}
async function publishHere({ repository, branch }, commit, base) {
  if ((await checkedOut(repository)).includes(branch)) {
    const message = `the audit branch ${branch} is checked out in this clone, which has no remote: writing it would change your files' state. Name another branch in concordat.yaml (audit: { branch: concordat-audit }), or add a remote`;
    throw new ConcordatError("BRANCH_CHECKED_OUT", message, { branch });
  }
  const said = await moveRef(repository, `refs/heads/${branch}`, commit, base.published ?? "");
  if (said === void 0) return { done: true, tip: commit };
  if (isMoved(said)) return { done: false };
  throw explainGit(`writing the audit branch ${branch}`, said, { branch, commit });
}
async function keep({ repository, branch, remote }, commit, said) {
  const ref = `refs/concordat/kept/${commit.slice(0, 12)}`;
  await moveRef(repository, ref, commit);
  const way = `Nothing was published; the entries are kept in this clone as commit ${commit}, and the next run here publishes them. To publish them by hand: git push ${remote} ${commit}:refs/heads/${branch}`;
  const facts = { branch, remote, commit, ref };
  const known2 = explainGit(`publishing the audit branch ${branch}`, said, facts);
  const refused = /\[(remote )?rejected\]/.test(said);
  if (!refused && known2.code !== "GIT_FAILED")
    return new ConcordatError(known2.code, `${known2.message}. ${way}`, known2.facts);
  const words = redact(hideLogin(wordsOf(said)));
  const rights = `allow the account of this job to push to ${branch} (branch protection, rule sets and hooks of the remote)`;
  return new ConcordatError("PUSH_REJECTED", `${remote} refused the audit on ${branch}: ${words}; ${rights}. ${way}`, {
    ...facts,
    said: words
  });
}
function wordsOf(said) {
  const lines2 = said.split("\n").map((line) => line.trim());
  const own = lines2.flatMap((line) => line.startsWith("remote:") ? [line.slice(7).trim()] : []).filter((line) => line !== "");
  const reasons = lines2.flatMap((line) => /\[(?:remote )?rejected\] \((.*)\)$/.exec(line)?.[1] ?? []);
  return [...reasons, ...own].join("; ").slice(0, 500) || "it gave no reason";
}

// src/audit/paths.ts
var NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function isName(name) {
  return NAME.test(name) && !name.includes("..");
}
function checked(what, name) {
  if (isName(name)) return name;
  const message = `${what} "${name}" cannot be a file's name; use letters, digits, dots, dashes and underscores, at most 100`;
  throw new UsageError("BAD_NAME", message, { name });
}
function trailFolder(tenant) {
  return `audit/${checked("the tenant", tenant)}/`;
}
function runFile(tenant, run, startedAt) {
  const [year = "", month = ""] = startedAt.split("-");
  return `${trailFolder(tenant)}${year}/${month}/${checked("the run", run)}.jsonl`;
}
function runOf(tenant, path) {
  const folder = trailFolder(tenant);
  if (!path.startsWith(folder)) return void 0;
  return /^\d{4}\/\d{2}\/([A-Za-z0-9._-]+)\.jsonl$/.exec(path.slice(folder.length))?.[1];
}
function pageFile(tenant) {
  return `${trailFolder(tenant)}README.md`;
}
function stateFile(tenant) {
  return `state/${checked("the tenant", tenant)}.json`;
}
function noticesFile(tenant) {
  return tenant === void 0 ? "notices.json" : `notices/${checked("the tenant", tenant)}.json`;
}

// src/audit/canonical.ts
var MOST_LEVELS = 100;
function isTooDeep(value, levels = MOST_LEVELS) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const key in value) {
    const inner = value[key];
    if (typeof inner === "object" && isTooDeep(inner, levels - 1)) return true;
  }
  return false;
}
function canonical(value) {
  return JSON.stringify(sorted(value));
}
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}

// src/audit/entry.ts
import { createHash } from "node:crypto";
var ENTRY_KINDS = [
  "run-started",
  "applied",
  "skipped",
  "stale",
  "failed",
  "unknown",
  "settled",
  "manual-done",
  "waived",
  "run-finished"
];
var GENESIS = "0".repeat(64);
var START = { seq: 0, hash: GENESIS };
function hashOf(entry) {
  return createHash("sha256").update(canonical(entry)).digest("hex");
}
function chain(previousHash, entry) {
  const linked = { formatVersion: 1, ...entry, previous: previousHash };
  return { ...linked, hash: hashOf(linked) };
}
function chainAll(head2, facts) {
  let previous = head2.hash;
  return facts.map((fact, index) => {
    const entry = chain(previous, { ...fact, seq: head2.seq + index + 1 });
    previous = entry.hash;
    return entry;
  });
}
function factsOf(entry) {
  const { formatVersion: _version, seq: _seq, previous: _previous, hash: _hash, ...facts } = entry;
  return facts;
}
function verifyChain(entries, after = START) {
  let { seq, hash } = after;
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    const { hash: claimed, ...rest } = entry;
    if (hashOf(rest) !== claimed)
      return { line, why: `entry ${entry.seq} was altered: its content does not have the hash it names` };
    if (entry.seq !== seq + 1)
      return {
        line,
        why: `entry ${entry.seq} stands where entry ${seq + 1} belongs: entries were removed, added or moved`
      };
    if (entry.previous !== hash)
      return { line, why: `entry ${entry.seq} does not follow the entry before it: one of them was replaced` };
    ({ seq, hash } = { seq: entry.seq, hash: claimed });
  }
  return void 0;
}
function writeEntries(entries) {
  return entries.map((entry) => `${canonical(entry)}
`).join("");
}
function parseEntries(text) {
  const entries = [];
  const breaks = [];
  const rows = text.split("\n");
  if (rows.pop() !== "") breaks.push({ line: rows.length + 1, why: "the file is cut off: its last line has no end" });
  if (text === "") breaks.push({ line: 1, why: "the file is empty" });
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    const value = parseJson(row);
    const wrong = value === void 0 ? "the line is not JSON" : wrongShape(value);
    if (wrong !== void 0) breaks.push({ line, why: wrong });
    else if (canonical(value) !== row)
      breaks.push({ line, why: "the line was edited: it is not written the way entries are" });
    else entries.push({ entry: value, line });
  }
  return { entries, breaks };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var TEXTS = ["run", "at", "tenant", "actor", "configCommit", "planDigest", "kind", "previous", "hash"];
function wrongShape(value) {
  if (isTooDeep(value)) return `the line is nested more than ${MOST_LEVELS} levels deep, which no entry is`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "the line is not an entry";
  const entry = value;
  if (entry.formatVersion !== 1) {
    return `the entry has format version ${canonical(entry.formatVersion)}, this program reads 1: use a newer concordat`;
  }
  for (const name of TEXTS) if (typeof entry[name] !== "string") return `the entry has no "${name}"`;
  if (!ENTRY_KINDS.some((kind) => kind === entry.kind)) return `the entry's kind ${canonical(entry.kind)} is not known`;
  return Number.isSafeInteger(entry.seq) ? void 0 : 'the entry has no "seq"';
}

// src/audit/state.ts
function emptyState(tenant) {
  return { formatVersion: 1, tenant, ids: {}, lastApplied: {}, resolved: {}, manual: {} };
}
function headOf(state) {
  return state.chain ?? START;
}
function recordAll(state, events) {
  const ids = { ...state.ids };
  const lastApplied = { ...state.lastApplied };
  const resolved = { ...state.resolved };
  const manual = { ...state.manual };
  const unknown = { ...state.unknown };
  for (const event of events) {
    const { at, run } = event;
    if (event.kind === "identified") {
      const before = ids[event.key]?.id ?? event.id;
      keepNewer(ids, event.key, { system: event.system, id: event.id, at, run });
      if (ids[event.key]?.id !== before) delete lastApplied[event.key];
    } else if (event.kind === "applied") {
      keepNewer(lastApplied, event.key, { fields: { ...lastApplied[event.key]?.fields, ...event.fields }, at, run });
      delete unknown[event.key];
    } else if (event.kind === "unknown") unknown[event.key] = { change: event.change, at, run };
    else if (event.kind === "known") delete unknown[event.key];
    else if (event.kind === "resolved") {
      const name = `${event.key}.${event.what}`;
      if (!Object.hasOwn(resolved, name)) resolved[name] = { value: event.value, at, run };
    } else if (event.kind === "manual") {
      const note = event.note === void 0 ? {} : { note: event.note };
      keepNewer(manual, event.change, { status: event.status, at, run, ...note });
    } else {
      delete ids[event.key];
      delete lastApplied[event.key];
      delete unknown[event.key];
      for (const name of Object.keys(resolved))
        if (name.slice(0, name.lastIndexOf(".")) === event.key) delete resolved[name];
    }
  }
  const { unknown: _before, ...rest } = state;
  return { ...rest, ids, lastApplied, resolved, manual, ...Object.keys(unknown).length > 0 ? { unknown } : {} };
}
function keepNewer(known2, key, value) {
  const present = Object.hasOwn(known2, key) ? known2[key] : void 0;
  if (present === void 0 || Date.parse(present.at) <= Date.parse(value.at)) known2[key] = value;
}
function serialiseState(state) {
  return `${JSON.stringify(sorted(state), null, 2)}
`;
}
function parseState(text, tenant, file) {
  if (text === void 0) return { ok: true, state: emptyState(tenant) };
  const wrong = (rule, message, fix) => ({
    ok: false,
    findings: [{ severity: "error", rule, message, fix, origin: { file, line: 1, column: 1 } }]
  });
  const restore = "restore the file from an earlier commit of the audit branch";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong("STATE_BROKEN", `${file} is not JSON, so what was applied to ${tenant} is not known`, restore);
  }
  if (isTooDeep(value))
    return wrong("STATE_BROKEN", `${file} is nested more than ${MOST_LEVELS} levels deep, which no state is`, restore);
  if (!isRecord(value)) return wrong("STATE_BROKEN", `${file} does not hold a state`, restore);
  if (value.formatVersion !== 1) {
    const message = `${file} has format version ${JSON.stringify(value.formatVersion) ?? "none"}, this program reads 1`;
    return wrong("STATE_VERSION", message, "run the concordat version that wrote it, or a newer one");
  }
  if (value.tenant !== tenant) {
    return wrong(
      "STATE_FOREIGN",
      `${file} belongs to the tenant ${JSON.stringify(value.tenant)}, not to "${tenant}"`,
      restore
    );
  }
  const findings = checkMembers(value).map(
    (place) => ({
      severity: "error",
      rule: "STATE_BROKEN",
      message: `${file} is damaged at "${place}", so what was applied to ${tenant} is not known`,
      fix: restore,
      origin: { file, line: 1, column: 1 }
    })
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, state: value };
}
var TABLES = {
  ids: (row) => typeof row.system === "string" && typeof row.id === "string",
  lastApplied: (row) => isRecord(row.fields),
  resolved: (row) => "value" in row,
  manual: (row) => row.status === "open" || row.status === "done" || row.status === "waived",
  unknown: (row) => isChange(row.change)
};
var OPTIONAL = /* @__PURE__ */ new Set(["unknown"]);
var MEMBERS = /* @__PURE__ */ new Set(["formatVersion", "tenant", "chain", "lease", ...Object.keys(TABLES)]);
function checkMembers(value) {
  const instants = /* @__PURE__ */ new Set();
  const isKnownInstant = (at) => {
    if (instants.has(at)) return true;
    const known2 = isInstant(at);
    if (known2) instants.add(at);
    return known2;
  };
  const places = Object.keys(value).filter((name) => !MEMBERS.has(name));
  for (const [name, fits] of Object.entries(TABLES)) {
    const table = value[name];
    if (table === void 0 && OPTIONAL.has(name)) continue;
    if (!isRecord(table)) places.push(name);
    else {
      for (const key of Object.keys(table)) {
        const row = table[key];
        if (!isRecord(row) || !isKnownInstant(row.at) || typeof row.run !== "string" || !fits(row))
          places.push(`${name}.${key}`);
      }
    }
  }
  const { chain: chain2, lease } = value;
  const chained = isRecord(chain2) && typeof chain2.run === "string" && Number.isSafeInteger(chain2.seq) && /^[0-9a-f]{64}$/.test(String(chain2.hash));
  if (chain2 !== void 0 && !chained) places.push("chain");
  const leased = isRecord(lease) && typeof lease.run === "string" && typeof lease.owner === "string";
  if (lease !== void 0 && !(leased && isInstant(lease.takenAt) && isInstant(lease.expiresAt))) places.push("lease");
  return places;
}
function isChange(value) {
  if (!isRecord(value) || !isRecord(value.values) || !isRecord(value.target) || !isRecord(value.base)) return false;
  const texts = ["id", "key", "kind", "action", "system", "connection", "title", "effective"];
  const reasoned = isRecord(value.reason) && typeof value.reason.rule === "string";
  const { target, base } = value;
  const read = [target, base].every((one) => one.kind !== "line" || Array.isArray(one.segments));
  return texts.every((name) => typeof value[name] === "string") && reasoned && read && Array.isArray(value.fields);
}
function isInstant(value) {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/audit/trail.ts
function keeps(filter, entry) {
  return ["customer", "contract", "line", "run"].every(
    (name) => filter[name] === void 0 || filter[name] === entry[name]
  );
}
async function readTrail(at, tenant, atLeast = Number.POSITIVE_INFINITY) {
  const all = (await at.list(trailFolder(tenant))).filter((path) => runOf(tenant, path) !== void 0);
  const files = latest(all, atLeast);
  const texts = await at.readAll(files);
  return {
    runs: files.map((file) => ({ run: runOf(tenant, file) ?? "", file, ...parseEntries(texts.get(file) ?? "") }))
  };
}
function latest(files, atLeast) {
  const boundary = files.at(-Math.min(atLeast, files.length));
  if (boundary === void 0) return files;
  const month = boundary.slice(0, boundary.lastIndexOf("/"));
  return files.filter((file) => file >= month);
}

// src/audit/store.ts
var MOST_TRIES = 60;
var FIRST_WAIT_MS = 100;
var LONGEST_WAIT_MS = 3e3;
async function openAudit(place) {
  const at = await openBranch(place);
  const pause = place.wait ?? wait;
  const random = place.random ?? chance;
  const warnings = [];
  let base = { commit: void 0, published: void 0 };
  let tip = snapshot(at, void 0);
  async function refresh() {
    base = await findTip(at);
    if (base.warning !== void 0) warnings.push(base.warning);
    tip = snapshot(at, base.commit);
  }
  async function attempt(wanted) {
    try {
      await refresh();
      const files = await wanted.files(tip);
      if (files.length === 0) return {};
      const commit = await writeCommit(at.repository, { parent: tip.commit, files, message: withTrailers(wanted) });
      const outcome = await publish(at, commit, base);
      if (!outcome.done) return void 0;
      base = { commit: outcome.tip, published: outcome.tip };
      tip = snapshot(at, outcome.tip);
      return { commit };
    } catch (error) {
      if (error instanceof ConcordatError && error.code === "GIT_BUSY") return void 0;
      throw error;
    }
  }
  await refresh();
  return {
    branch: at.branch,
    pushed: at.remote !== void 0,
    warnings,
    refresh,
    get commit() {
      return tip.commit;
    },
    read: (path) => tip.read(path),
    readAll: (paths) => tip.readAll(paths),
    list: (prefix) => tip.list(prefix),
    readState: (tenant) => readState(tip, tenant),
    async readEntries(tenant, filter = {}) {
      const { runs } = await readTrail(tip, tenant);
      const rows = runs.flatMap(({ file, entries }) => entries.map(({ entry, line }) => ({ entry, file, line })));
      const breaks = runs.flatMap(({ file, breaks: found }) => found.map((one) => ({ ...one, file })));
      return {
        entries: rows.filter(({ entry }) => keeps(filter, entry)).sort((a, b) => a.entry.seq - b.entry.seq),
        breaks
      };
    },
    listRemoved: async (prefix) => tip.commit === void 0 ? [] : listRemoved(at.repository, tip.commit, prefix),
    async commitRun(wanted) {
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const done = await attempt(wanted);
        if (done !== void 0) return { ...done, pushed: at.remote !== void 0, tries };
        await pause(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)));
      }
      const message = `the audit branch ${at.branch} was moved by others at each of ${MOST_TRIES} tries; nothing was published. Run again when fewer jobs are running`;
      throw new ConcordatError("AUDIT_CONTENDED", message, { branch: at.branch, tries: MOST_TRIES });
    }
  };
}
async function readState(at, tenant) {
  const file = stateFile(tenant);
  const reading = parseState(await at.read(file), tenant, file);
  if (reading.ok) return reading.state;
  const [first] = reading.findings;
  const message = reading.findings.map((finding) => `${finding.message}; ${finding.fix ?? ""}`).join("\n");
  throw new ConcordatError(first?.rule ?? "STATE_BROKEN", message, { findings: reading.findings, file, tenant });
}
function snapshot({ repository }, commit) {
  const readAll = async (paths) => {
    const wanted = commit === void 0 ? [] : paths.filter((path) => !path.includes("\n"));
    const contents = await readObjects(
      repository,
      wanted.map((path) => `${commit}:${path}`)
    );
    return new Map(
      wanted.flatMap(
        (path, index) => contents[index] === void 0 ? [] : [[path, contents[index].toString()]]
      )
    );
  };
  return {
    commit,
    readAll,
    read: async (path) => (await readAll([path])).get(path),
    list: async (prefix) => commit === void 0 ? [] : [...(await listTree(repository, commit, prefix)).keys()].sort()
  };
}
var HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)#(?=\w*\[)/gu;
function withTrailers({ message, trailers }) {
  const visible = (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`;
  const rows = Object.entries(trailers).map(
    ([name, value]) => `${name}: ${value.replace(/\s+/g, " ").trim().replace(HIDDEN, visible)}`
  );
  return `${message.trim()}

${rows.join("\n")}
`;
}

export {
  must,
  openRepository,
  head,
  remotes,
  lines,
  remoteTip,
  fetchBranch,
  readRefs,
  isAncestor,
  readObjects,
  isName,
  trailFolder,
  runFile,
  runOf,
  pageFile,
  stateFile,
  noticesFile,
  isTooDeep,
  canonical,
  sorted,
  ENTRY_KINDS,
  START,
  chainAll,
  factsOf,
  verifyChain,
  writeEntries,
  parseEntries,
  headOf,
  recordAll,
  serialiseState,
  isChange,
  isInstant,
  isRecord,
  readTrail,
  openAudit,
  readState
};
