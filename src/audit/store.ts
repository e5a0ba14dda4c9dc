/**
 * The audit in git: read at the tip of the audit branch, written as one commit a run. A commit is built from objects alone and the
 * branch moves last, so a run that is cut off leaves nothing half-written.
 */
import { ConcordatError } from "../errors.ts";
import { chance, wait } from "../outside/clock.ts";
import { type CommitFile, listRemoved, listTree, readObjects, writeCommit } from "../outside/git-objects.ts";
import { type AuditBranch, type AuditPlace, findTip, openBranch, publish, type Tip } from "./branch.ts";
import { STATES, stateFile, tenantOf } from "./paths.ts";
import { parseState, type State } from "./state.ts";
import { keeps, readTrail, type TrailFilter, type TrailReading } from "./trail.ts";

/** The files of the audit branch at one commit; empty where the branch does not exist yet. */
export interface Snapshot {
  readonly commit: string | undefined;
  /** A file's text; undefined where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** The texts of several files, by path; a file that does not exist is left out. */
  readAll(paths: readonly string[]): Promise<Map<string, string>>;
  /** The paths under a prefix, sorted. */
  list(prefix: string): Promise<string[]>;
}

export interface RunCommit {
  /**
   * The files of the commit, worked out from the branch as it stands. Called again on the new tip when another run was first, so it
   * must take everything that hangs on the tip from `current`. No files: no commit. A file without content is removed.
   */
  readonly files: (current: Snapshot) => Promise<readonly CommitFile[]>;
  readonly message: string;
  readonly trailers: Readonly<Record<string, string>>;
}

export interface CommitReceipt {
  /** Absent: there was nothing to write. */
  readonly commit?: string;
  /** False: it stands in this clone only, which has no remote. */
  readonly pushed: boolean;
  readonly tries: number;
}

export interface AuditStore extends Snapshot {
  readonly branch: string;
  /** False: the clone has no remote, so the audit stays in it. */
  readonly pushed: boolean;
  /** What a person should know about the branch; one sentence each. */
  readonly warnings: readonly string[];
  /** The branch as it stands at the remote now. */
  refresh(): Promise<void>;
  /** @throws {ConcordatError} `STATE_BROKEN`, `STATE_FOREIGN`, `STATE_VERSION`; its findings are in `facts.findings` */
  readState(tenant: string): Promise<State>;
  readEntries(tenant: string, filter?: TrailFilter): Promise<TrailReading>;
  /** Paths removed under a prefix in the branch's history, newest first. */
  listRemoved(prefix: string): Promise<{ path: string; commit: string }[]>;
  /** @throws {ConcordatError} `PUSH_REJECTED`, `AUDIT_CONTENDED`, and as `publish` */
  commitRun(wanted: RunCommit): Promise<CommitReceipt>;
}

/** How retries are spread; tests pass their own. */
export interface Pacing {
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

/** Sixteen jobs that end together all get their turn; what is recorded was written already, so giving up is the last thing. */
const MOST_TRIES = 60;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 3_000;

/**
 * Opens the audit branch of a workspace.
 *
 * @throws {ConcordatError} `NO_REPOSITORY`, `NO_REMOTE`, `AUDIT_BRANCH_GONE`, `REMOTE_LOGIN`, `REMOTE_UNREACHABLE`, `GIT_FAILED`
 */
export async function openAudit(place: AuditPlace & Pacing): Promise<AuditStore> {
  const at = await openBranch(place);
  const pause = place.wait ?? wait;
  const random = place.random ?? chance;
  const warnings: string[] = [];
  let base: Tip = { commit: undefined, published: undefined };
  let tip = snapshot(at, undefined);

  async function refresh(): Promise<void> {
    base = await findTip(at);
    if (base.warning !== undefined) warnings.push(base.warning);
    tip = snapshot(at, base.commit);
  }

  async function attempt(wanted: RunCommit): Promise<{ readonly commit?: string } | undefined> {
    try {
      await refresh();
      const files = await wanted.files(tip);
      if (files.length === 0) return {};
      const commit = await writeCommit(at.repository, { parent: tip.commit, files, message: withTrailers(wanted) });
      const outcome = await publish(at, commit, base);
      if (!outcome.done) return undefined;
      base = { commit: outcome.tip, published: outcome.tip };
      tip = snapshot(at, outcome.tip);
      return { commit };
    } catch (error) {
      if (error instanceof ConcordatError && error.code === "GIT_BUSY") return undefined;
      throw error;
    }
  }

  await refresh();
  return {
    branch: at.branch,
    pushed: at.remote !== undefined,
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
        breaks,
      };
    },
    listRemoved: async (prefix) => (tip.commit === undefined ? [] : listRemoved(at.repository, tip.commit, prefix)),
    async commitRun(wanted) {
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const done = await attempt(wanted);
        if (done !== undefined) return { ...done, pushed: at.remote !== undefined, tries };
        await pause(random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1)));
      }
      const message = `the audit branch ${at.branch} was moved by others at each of ${MOST_TRIES} tries; nothing was published. Run again when fewer jobs are running`;
      throw new ConcordatError("AUDIT_CONTENDED", message, { branch: at.branch, tries: MOST_TRIES });
    },
  };
}

/** The state of a tenant at a commit of the audit branch; throws as {@link AuditStore.readState}. */
export async function readState(at: Snapshot, tenant: string): Promise<State> {
  const file = stateFile(tenant);
  const reading = parseState(await at.read(file), tenant, file);
  if (reading.ok) return reading.state;
  const [first] = reading.findings;
  const message = reading.findings.map((finding) => `${finding.message}; ${finding.fix ?? ""}`).join("\n");
  throw new ConcordatError(first?.rule ?? "STATE_BROKEN", message, { findings: reading.findings, file, tenant });
}

/**
 * The states of tenants that are not among `named`: left behind by one that was given another name, or that is gone.
 *
 * @throws {ConcordatError} as {@link AuditStore.readState}: what cannot be read is not taken for empty
 */
export async function readFormerStates(at: Snapshot, named: ReadonlySet<string>): Promise<readonly State[]> {
  const tenants = (await at.list(STATES)).flatMap((path) => tenantOf(path) ?? []);
  return Promise.all(tenants.filter((tenant) => !named.has(tenant)).map((tenant) => readState(at, tenant)));
}

function snapshot({ repository }: AuditBranch, commit: string | undefined): Snapshot {
  const readAll = async (paths: readonly string[]): Promise<Map<string, string>> => {
    // git reads the names from lines; none of our paths holds a line's end.
    const wanted = commit === undefined ? [] : paths.filter((path) => !path.includes("\n"));
    const contents = await readObjects(
      repository,
      wanted.map((path) => `${commit}:${path}`),
    );
    return new Map(
      wanted.flatMap((path, index) =>
        contents[index] === undefined ? [] : [[path, contents[index].toString()] as const],
      ),
    );
  };
  return {
    commit,
    readAll,
    read: async (path) => (await readAll([path])).get(path),
    list: async (prefix) =>
      commit === undefined ? [] : [...(await listTree(repository, commit, prefix)).keys()].sort(),
  };
}

/** What a terminal or a log would act on, or not show; but for variation selectors, which only choose how a sign is drawn. */
const HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=#)#(?=\w*\[)/gu;

/** A trailer is one line, and people read it on their git host and in their job's log. */
function withTrailers({ message, trailers }: RunCommit): string {
  const visible = (found: string): string => `\\u{${found.codePointAt(0)?.toString(16)}}`;
  const rows = Object.entries(trailers).map(
    ([name, value]) => `${name}: ${value.replace(/\s+/g, " ").trim().replace(HIDDEN, visible)}`,
  );
  return `${message.trim()}\n\n${rows.join("\n")}\n`;
}
