/** entityInformation: what the API says about an entity, its fields and its user-defined fields. */
import { ENTITIES, type Entity, type Field } from "./entities.ts";
import type { PickListItem, State, User } from "./store.ts";

/** A picklist's value is text here, although rows and bodies hold a number (Autotask: entityInformation/fields). */
export interface PickListValue {
  readonly value: string;
  readonly label: string;
  readonly isDefaultValue: boolean;
  readonly sortOrder: number;
  readonly parentValue: string;
  readonly isActive: boolean;
  readonly isSystem: boolean;
}

const items = (...labels: readonly (readonly [number, string])[]): readonly PickListItem[] =>
  labels.map(([value, label]) => ({ value, label }));

const PERIOD_TYPES = items([2, "Monthly"], [3, "Quarterly"], [4, "Semi-Annual"], [5, "Yearly"]);

/** The same in every tenant; the others come from the seed, or from the defaults below. */
const SYSTEM: Readonly<Record<string, readonly PickListItem[]>> = {
  "Contracts.contractType": items(
    [1, "Time & Materials"],
    [3, "Fixed Price"],
    [4, "Block Hours"],
    [6, "Retainer"],
    [7, "Recurring Service"],
    [8, "Per Ticket"],
    [9, "Umbrella"],
  ),
  "Contracts.status": items([0, "Inactive"], [1, "Active"]),
  "Contracts.contractPeriodType": PERIOD_TYPES,
  "Contracts.timeReportingRequiresStartAndStopTimes": items([0, "No"], [1, "Yes"]),
  "Services.periodType": PERIOD_TYPES,
  "BillingCodes.useType": items(
    [1, "General Allocation Code"],
    [2, "Expense Code"],
    [3, "Internal Allocation Code"],
    [4, "Material Cost Code"],
    [5, "Recurring Contract Service Code"],
    [6, "Milestone Code"],
    [7, "Product Code"],
  ),
};

/** What a tenant may well have; a seed replaces them by `Entity.field`. */
const DEFAULTS: Readonly<Record<string, readonly PickListItem[]>> = {
  "Companies.companyType": items(
    [1, "Customer"],
    [2, "Lead"],
    [3, "Prospect"],
    [4, "Dead"],
    [7, "Vendor"],
    [8, "Partner"],
  ),
  "Contracts.contractCategory": items([12, "Managed Services"], [13, "Cloud"], [14, "Backup"]),
  "Contracts.billingPreference": items([1, "Post immediately"], [2, "Post when approved"]),
  "ContractCharges.chargeType": items([1, "Operational"], [2, "Capitalized"]),
  "ContractCharges.status": items([1, "New"], [7, "Delivered"]),
  "BillingItems.billingItemType": items([3, "Cost"], [6, "Recurring Service"]),
  "BillingItems.subType": items([0, "None"]),
};

export function findPickList(state: State, entity: Entity, field: Field): readonly PickListValue[] {
  const key = `${entity.name}.${field.name}`;
  const system = SYSTEM[key];
  return (system ?? state.pickLists[key] ?? DEFAULTS[key] ?? []).map((item, index) => ({
    value: String(item.value),
    label: item.label,
    isDefaultValue: false,
    sortOrder: index + 1,
    parentValue: "",
    isActive: item.isActive ?? true,
    isSystem: system !== undefined,
  }));
}

const DATA_TYPES = { int: "integer", long: "long", dec: "double", bool: "boolean", dt: "datetime", str: "string" };

/** Autotask's names for single records, as referenceEntityType holds them. */
const SINGULAR: Readonly<Record<string, string>> = {
  Companies: "Company",
  Contracts: "Contract",
  ContractServices: "ContractService",
  Services: "Service",
  BillingCodes: "BillingCode",
};

export function describeEntity(entity: Entity, user: User) {
  const denied = user.denied.some((name) => name.toLowerCase() === entity.name.toLowerCase());
  const verbs = [...entity.root, ...(entity.child?.verbs ?? [])];
  const access = (possible: boolean): string => (possible && !denied ? "All" : "None");
  const canCreate = verbs.includes("POST");
  const canUpdate = verbs.includes("PATCH");
  const canDelete = verbs.includes("DELETE");
  return {
    info: {
      name: SINGULAR[entity.name] ?? entity.name.replace(/s$/, ""),
      canCreate,
      canDelete,
      canQuery: entity.queryable,
      canUpdate,
      userAccessForCreate: access(canCreate),
      userAccessForDelete: access(canDelete),
      userAccessForQuery: access(entity.queryable),
      userAccessForUpdate: access(canUpdate),
      hasUserDefinedFields: entity.hasUdfs,
      supportsWebhookCallouts: entity.name === "Companies",
    },
  };
}

export function describeFields(state: State, entity: Entity) {
  return {
    fields: entity.fields
      .filter((field) => !field.writeOnly)
      .map((field) => ({
        name: field.name,
        dataType: DATA_TYPES[field.type],
        length: field.length ?? 0,
        isRequired: field.required || field.name === "id",
        // Autotask flags what is fixed after creation as read-only too.
        isReadOnly: field.readOnly || field.createOnly,
        isQueryable: entity.queryable && field.queryable,
        isReference: field.refersTo !== undefined,
        referenceEntityType: field.refersTo === undefined ? "" : (SINGULAR[field.refersTo] ?? field.refersTo),
        isPickList: field.pickList,
        picklistValues: field.pickList ? findPickList(state, entity, field) : null,
        picklistParentValueField: "",
      })),
  };
}

export function describeUdfs(state: State, entity: Entity) {
  return {
    fields: (state.udfs[entity.name] ?? []).map((name) => ({
      name,
      label: name,
      type: "string",
      length: 8000,
      description: "",
      isRequired: false,
      isReadOnly: false,
      isQueryable: true,
      isReference: false,
      referenceEntityType: "",
      isPickList: false,
      picklistValues: null,
      picklistParentValueField: "",
      defaultValue: "",
    })),
  };
}

/** `Entity.field` of every picklist, for checking a seed. */
export const PICK_LISTS: ReadonlySet<string> = new Set(
  ENTITIES.flatMap((entity) =>
    entity.fields.filter((field) => field.pickList).map((field) => `${entity.name}.${field.name}`),
  ),
);
