/** entityInformation: what the API says about an entity, its fields and its user-defined fields. */
import { type Entity, type Field } from "./entities.ts";
import type { State, User } from "./store.ts";
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
export declare function findPickList(state: State, entity: Entity, field: Field): readonly PickListValue[];
export declare function describeEntity(entity: Entity, user: User): {
    info: {
        name: string;
        canCreate: boolean;
        canDelete: boolean;
        canQuery: boolean;
        canUpdate: boolean;
        userAccessForCreate: string;
        userAccessForDelete: string;
        userAccessForQuery: string;
        userAccessForUpdate: string;
        hasUserDefinedFields: boolean;
        supportsWebhookCallouts: boolean;
    };
};
export declare function describeFields(state: State, entity: Entity): {
    fields: {
        name: string;
        dataType: string;
        length: number;
        isRequired: boolean;
        isReadOnly: boolean;
        isQueryable: boolean;
        isReference: boolean;
        referenceEntityType: string;
        isPickList: boolean;
        picklistValues: readonly PickListValue[] | null;
        picklistParentValueField: string;
    }[];
};
export declare function describeUdfs(state: State, entity: Entity): {
    fields: {
        name: string;
        label: string;
        type: string;
        length: number;
        description: string;
        isRequired: boolean;
        isReadOnly: boolean;
        isQueryable: boolean;
        isReference: boolean;
        referenceEntityType: string;
        isPickList: boolean;
        picklistValues: null;
        picklistParentValueField: string;
        defaultValue: string;
    }[];
};
/** `Entity.field` of every picklist, for checking a seed. */
export declare const PICK_LISTS: ReadonlySet<string>;
