/** What stands in YAML as a value or a key, and in the name of a file: quoted without harm, and never a path. */
import { describe, expect, it } from "vitest";
import { renderFindings } from "../../src/render/findings.ts";
import { edit, example, load, tenantAt } from "../config/folder.ts";
import { harmIn, hostileTexts } from "./harm.ts";

const contoso = `${tenantAt}/customers/contoso.yaml`;
const tenant = `${tenantAt}/tenant.yaml`;

/** What `validate` shows; nothing of it is planned. */
function validate(files: Readonly<Record<string, string>>): string {
  const { findings } = load(files);
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  return renderFindings(findings, { colour: false });
}

it.each(Object.entries(hostileTexts))(
  "a wrong value or key is told by its place, and without harm: %s",
  (_name, text) => {
    const quoted = JSON.stringify(`contoso ${text}`);
    const shown = validate({
      [contoso]: `${example[contoso]}${quoted}: 1\nhold: { until: ${quoted}, reason: x }\n`,
      ...edit(tenant, "timezone: Europe/Amsterdam", `timezone: ${quoted}`),
    });
    expect(harmIn(shown)).toEqual([]);
    expect(shown).toContain(`${contoso}:`);
    expect(shown).toContain(`${tenant}:`);
  },
);

describe("a name is no path", () => {
  it.each(["../../x", "..", ".", "a/b", "a\\b", "-rf", "A", "a b", "a\u00E9", "con.", "x\n", "a--b", "a-"])(
    "%j is no key of a tenant, a product, a contract or a line",
    (key) => {
      const quoted = JSON.stringify(key);
      const files = [
        edit(tenant, "name: fabrikam-msp", `name: ${quoted}`),
        edit(`${tenantAt}/services.yaml`, "visio-plan-2:", `${quoted}:`),
        edit(contoso, "key: cloud-2026", `key: ${quoted}`),
        edit(`${tenantAt}/customers/northwind.yaml`, "key: sales", `key: ${quoted}`),
      ];
      for (const file of files) {
        const { findings } = load(file);
        const place = Object.keys(file)[0];
        expect(findings.some(({ severity, origin }) => severity === "error" && origin?.file === place)).toBe(true);
      }
    },
  );

  it.each(["a b", "\u001B[31mred", "one\ntwo", "::error::x", "a\u202Eb", "UPPER", "=cmd", "-rf", "x\n::add-mask::y"])(
    "a customer's file named %j is told, and its name does no harm",
    (name) => {
      const northwind = example[`${tenantAt}/customers/northwind.yaml`] ?? "";
      const shown = validate({ [`${tenantAt}/customers/${name}.yaml`]: northwind });
      expect(shown.replace(/\s+/g, " ")).toContain("cannot be a customer's key");
      expect(harmIn(shown)).toEqual([]);
    },
  );

  it.each(["a b", "\u001B[31mred", "::error::x", "UPPER"])(
    "a tenant's folder named %j is told, and its name does no harm",
    (name) => {
      const files = { [`tenants/${name}/tenant.yaml`]: (example[tenant] ?? "").replace("fabrikam-msp", name) };
      expect(harmIn(validate(files))).toEqual([]);
    },
  );
});
