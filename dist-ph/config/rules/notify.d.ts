import type { CrossFileRule } from "./draft.ts";
/** An audience is told in one way, so that it is told once. */
export declare const audiencesHaveOneWay: CrossFileRule;
/** Mails need a server: of the file itself, or of concordat.yaml. */
export declare const mailsHaveAServer: CrossFileRule;
/** A login has a name and a password. */
export declare const mailLoginsAreWhole: CrossFileRule;
export declare const mailPortsExist: CrossFileRule;
