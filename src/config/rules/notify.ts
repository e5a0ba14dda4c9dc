/** Rules about who is told of what. */
import { errorAt } from "../finding.ts";
import { child, items, keyOriginOf, originOf, type Place, rootOf } from "../node.ts";
import type { CrossFileRule, Draft, RuleFinding } from "./draft.ts";

const WAYS = ["mail", "slack", "teams"];
const HIGHEST_PORT = 65_535;

function inEachFile(rule: (notify: Place, shared: Place | undefined) => RuleFinding[]): CrossFileRule {
  return ({ workspace, tenants }: Draft) => {
    const shared = child(workspace && rootOf(workspace), "notify");
    const own = tenants.map(({ tenant }) => child(tenant && rootOf(tenant), "notify"));
    return [shared, ...own].flatMap((notify) => (notify === undefined ? [] : rule(notify, shared)));
  };
}

/** An audience is told in one way, so that it is told once. */
export const audiencesHaveOneWay: CrossFileRule = inEachFile((notify) =>
  items(child(notify, "audiences")).flatMap((audience) => {
    const ways = WAYS.filter((way) => child(audience, way) !== undefined);
    if (ways.length === 1) return [];
    const message =
      ways.length === 0 ? "the audience has no way of being told" : `the audience has ${ways.join(" and ")}`;
    return [
      errorAt(originOf(audience), "NOTIFY", message, "give it one of mail, slack and teams; write an entry for each"),
    ];
  }),
);

/** Mails need a server: of the file itself, or of concordat.yaml. */
export const mailsHaveAServer: CrossFileRule = inEachFile((notify, shared) => {
  if (child(notify, "mail") !== undefined || child(shared, "mail") !== undefined) return [];
  const mail = items(child(notify, "audiences")).flatMap((audience) => child(audience, "mail") ?? [])[0];
  if (mail === undefined) return [];
  const fix = "add it: mail: { server: smtp.example.com:587, from: concordat@example.com } beside audiences";
  return [errorAt(keyOriginOf(mail), "NOTIFY", "there is no mail server to send this from", fix)];
});

/** A login has a name and a password. */
export const mailLoginsAreWhole: CrossFileRule = inEachFile((notify) => {
  const mail = child(notify, "mail");
  const [username, password] = ["username", "password"].map((key) => child(mail, key));
  const alone = username === undefined ? password : password === undefined ? username : undefined;
  if (alone === undefined) return [];
  const missing = username === undefined ? "username" : "password";
  const fix = `say where the ${missing} is found, or leave out both where the server asks for no login`;
  return [errorAt(keyOriginOf(alone), "NOTIFY", `the mail server's login has no ${missing}`, fix)];
});

export const mailPortsExist: CrossFileRule = inEachFile((notify) => {
  const server = child(child(notify, "mail"), "server");
  const port = typeof server?.value === "string" ? /:(\d+)$/.exec(server.value)?.[1] : undefined;
  if (server === undefined || port === undefined || (Number(port) > 0 && Number(port) <= HIGHEST_PORT)) return [];
  return [errorAt(originOf(server), "BAD_VALUE", `there is no port ${port}`, "write one from 1 to 65535, such as 587")];
});
