// src/core/shards.ts
var MOST_SHARDS = 256;
function shardsOf(loads, most) {
  const groups = [];
  const largestFirst = [...loads].sort((a, b) => b.requests - a.requests || (a.tenant < b.tenant ? -1 : 1));
  for (const { tenant, requests } of largestFirst) {
    const least = groups.reduce(
      (best, group2, index) => group2.requests < (groups[best]?.requests ?? Infinity) ? index : best,
      0
    );
    const group = groups.length < most ? void 0 : groups[least];
    if (group === void 0) groups.push({ tenants: [tenant], requests });
    else {
      group.tenants.push(tenant);
      group.requests += requests;
    }
  }
  return groups.map(({ tenants, requests }, index) => ({ shard: index + 1, tenants: tenants.sort(), requests }));
}

export {
  MOST_SHARDS,
  shardsOf
};
