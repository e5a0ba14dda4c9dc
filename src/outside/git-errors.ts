/** What git said (in English, see git.ts), as an error a billing lead can act on. Pure. */
import { ConcordatError } from "../errors.ts";

interface Pattern {
  readonly code: string;
  readonly says: RegExp;
  readonly message: (what: string) => string;
}

const PATTERNS: readonly Pattern[] = [
  {
    code: "GIT_MISSING",
    says: /spawn git ENOENT/,
    message: (what) => `${what}: git is not installed, or not on the PATH`,
  },
  {
    code: "REPOSITORY_NOT_TRUSTED",
    says: /dubious ownership/,
    message: (what) =>
      `${what}: the folder belongs to another user, so git refuses to read it; allow it with: git config --global --add safe.directory FOLDER`,
  },
  {
    code: "DISK_FULL",
    says: /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT|File too large|EFBIG/i,
    message: (what) => `${what}: the disk is full; make room and run again`,
  },
  {
    code: "DISK_READ_ONLY",
    says: /Read-only file system|EROFS|insufficient permission for adding an object|unable to create temporary file/i,
    message: (what) =>
      `${what}: this account may not write there, or the disk is read-only; check the rights on the clone's .git folder and on the folder for temporary files`,
  },
  {
    code: "TOO_MANY_FILES",
    says: /Too many open files|EMFILE|ENFILE/i,
    message: (what) => `${what}: too many files are open on this machine; raise the limit (ulimit -n) and run again`,
  },
  {
    code: "GIT_BUSY",
    says: /\.lock': File exists|shallow file has changed|cannot lock ref/i,
    message: (what) => `${what}: another git command is at work in this repository; try again when it has ended`,
  },
  {
    code: "REMOTE_LOGIN",
    says: /Authentication failed|could not read (Username|Password)|terminal prompts disabled|Permission denied \(|Permission to .* denied|Host key verification failed|error: 40[13]\b|Access denied/i,
    message: (what) =>
      `${what}: the remote did not accept the login; give this job's account read and write access to the repository`,
  },
  {
    code: "REMOTE_UNKNOWN",
    says: /does not appear to be a git repository|Repository not found|repository '.*' not found/i,
    message: (what) =>
      `${what}: there is no repository at the remote's address, or this account may not see it; check it with: git remote -v`,
  },
  {
    code: "REMOTE_UNREACHABLE",
    says: /Could not resolve|Connection (refused|timed out|reset)|unable to access|Could not read from remote|timeout reached|hung up|early EOF/i,
    message: (what) => `${what}: the remote could not be reached; check the network and run again`,
  },
  {
    code: "NO_REPOSITORY",
    says: /not a git repository|must be run in a work tree/,
    message: (what) =>
      `${what}: the folder is not in a git repository; run it in a clone of your workspace, or start one with: git init`,
  },
];

/** Takes a login out of the URLs in a text. */
export function hideLogin(text: string): string {
  return text.replace(/\/\/[^/@\s]+@/g, "//***@");
}

/** @param what what was being done, for example `reading the audit branch concordat-audit from origin` */
export function explainGit(what: string, said: string, facts: Readonly<Record<string, unknown>> = {}): ConcordatError {
  const shown = hideLogin(said).trim().slice(0, 2_000);
  const known = PATTERNS.find(({ says }) => says.test(said));
  if (known !== undefined) return new ConcordatError(known.code, known.message(what), { ...facts, git: shown });
  return new ConcordatError("GIT_FAILED", `${what}: git failed: ${firstLine(shown)}`, { ...facts, git: shown });
}

function firstLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find((line) => line !== "") ?? "it gave no reason";
}

/** Whether a refused push or ref update means only that somebody else was first, or that the server was busy. */
export function isMoved(said: string): boolean {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists|\.lock': File exists/i.test(
    said,
  );
}
