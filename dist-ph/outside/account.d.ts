/** Its name; undefined where the machine knows none, as in a container under a number that nobody has. */
export declare function accountName(): string | undefined;
