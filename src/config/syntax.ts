import type { ErrorCode } from "yaml";

interface Explanation {
  readonly message: string;
  readonly fix: string;
}

/** The parser's own messages quote the text, which may hold a secret, and speak of YAML's grammar: these do neither. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  BAD_INDENT: {
    message: "the indentation does not fit what is above",
    fix: "line the keys of one group up, or close the bracket",
  },
  TAB_AS_INDENT: { message: "a tab stands where the indentation should be", fix: "indent with spaces" },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon, or a line that is indented too far",
    fix: "put the text in quotes, or line the keys up",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "this is neither a key with its colon nor part of the value above",
    fix: "check the colon and the indentation of this line",
  },
  BAD_SCALAR_START: { message: "a text cannot begin with this sign", fix: "put the text in quotes" },
  BAD_DQ_ESCAPE: { message: "a backslash in double quotes is followed by the wrong letter", fix: "use single quotes" },
  MULTIPLE_DOCS: { message: "a second document begins here", fix: "keep one document a file, without ---" },
  KEY_OVER_1024_CHARS: { message: "a key is longer than 1024 characters", fix: "check for a missing line break" },
  BLOCK_IN_FLOW: {
    message: "a list or group inside brackets must itself use brackets",
    fix: "use brackets inside brackets",
  },
  MISSING_CHAR: {
    message: "a quote, bracket, comma or colon is missing",
    fix: "check the quotes and brackets of this line, and the space after a colon or comma",
  },
};

/** What is wrong with the YAML, in plain words, without quoting it. */
export function explainSyntax(code: ErrorCode, text: string, offset: number): Explanation {
  const known = explanations[code];
  if (known !== undefined) return known;
  const end = offset >= text.trimEnd().length;
  return {
    message: end ? "the file ends too early" : "this does not belong here",
    fix: "check the quotes, brackets, colons and indentation of this line and the one above",
  };
}
