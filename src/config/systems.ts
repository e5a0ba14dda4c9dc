/** What each system is for: charges are read from a source and billed in a target. */
export const systemRoles: Readonly<Record<string, "source" | "target">> = {
  autotask: "target",
  connectwise: "target",
  "partner-center": "source",
};

/** Settings of a connection that name files or folders which say what is billed. */
export const pathSettings: Readonly<Record<string, readonly string[]>> = {
  "partner-center": ["files", "priceSheets"],
};

/** The programs there are, and the systems their charges can be read from (PR-2). */
export const knownPrograms: Readonly<Record<string, readonly string[]>> = {
  "microsoft-csp": ["partner-center"],
};
