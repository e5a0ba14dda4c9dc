// src/outside/clock.ts
function now() {
  return /* @__PURE__ */ new Date();
}
function skewOf(headers, at) {
  const theirs = Date.parse(headers.date ?? "");
  return Number.isNaN(theirs) || headers.age !== void 0 ? void 0 : at.getTime() - theirs;
}
function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
function chance() {
  return Math.random();
}

export {
  now,
  skewOf,
  wait,
  chance
};
