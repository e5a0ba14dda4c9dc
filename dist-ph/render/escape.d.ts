/**
 * Text from outside (names, titles, ids, messages of other systems) made harmless for where it is shown.
 * A customer's name is typed by strangers: it may hold terminal commands, invisible characters, HTML or mentions.
 */
/**
 * Text for a terminal or a log, on one line: whatever a reader would not see, and what makes a command of a line, is
 * written as a visible escape, for example `\u{1b}` for ESC and `\n` for a line break. Letters of every script stay as
 * they are.
 */
export declare function forTerminal(text: string): string;
/** The same for text of several lines, which stay lines. */
export declare function linesForTerminal(text: string): string;
/** JSON as text: the same value, with everything that a terminal or a log would act on as `\u` escapes of JSON. */
export declare function forJson(json: string): string;
/** The same value with every text in it, keys included, made harmless for a terminal. */
export declare function forTerminalThroughout<T>(value: T): T;
/**
 * Text for GitHub's Markdown, on one line: it shows as written and means nothing as HTML, Markdown, mention or link.
 * Entities keep Markdown and HTML out. GitHub looks for mentions, issue numbers and addresses after it has resolved
 * entities, so a zero-width space breaks those.
 */
export declare function forMarkdown(text: string): string;
