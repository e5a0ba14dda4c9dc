/** Written by `npm run generate` from schema/. Change the schemas, not this file. */

/** Where a file of this kind holds a number: `*` stands for any key or item. Elsewhere a plain number is read as text. */
export interface NumberPaths {
  readonly [key: string]: true | NumberPaths;
}

export const numberPaths: Readonly<Record<"approval" | "customer" | "services" | "tenant" | "workspace", NumberPaths>> = {
  "workspace": {
    "freeze": {
      "*": {
        "monthly": {
          "from": true,
          "to": true
        }
      }
    },
    "guardrails": {
      "changes": true,
      "ends": true
    }
  },
  "tenant": {
    "connections": {
      "*": {
        "threads": true
      }
    },
    "freeze": {
      "*": {
        "monthly": {
          "from": true,
          "to": true
        }
      }
    },
    "guardrails": {
      "changes": true,
      "ends": true
    }
  },
  "services": {},
  "customer": {
    "contracts": {
      "*": {
        "lines": {
          "*": {
            "exclude": {
              "quantity": true
            },
            "split": {
              "*": {
                "quantity": true
              }
            }
          }
        }
      }
    }
  },
  "approval": {}
};
