// Keys for lists of cases: J and K move between rows, Enter opens the case, A takes the main action.
// Without this file everything is reached with Tab.

const ROW = "[data-desk-row], .desk-inbox tbody tr";

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function rows() {
  return [...document.querySelectorAll(ROW)];
}

function current() {
  return document.activeElement?.closest(ROW) ?? null;
}

function go(step) {
  const all = rows();
  const here = all.indexOf(current());
  const next = all[here < 0 ? 0 : Math.min(Math.max(here + step, 0), all.length - 1)];
  const link = next?.querySelector("[data-desk-open]");
  if (!link) return;
  link.focus();
  next.scrollIntoView({ block: "nearest" });
}

const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  a: () => (current() ?? document).querySelector("[data-desk-act]")?.click(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  // The key's place, so that J is J on a Georgian keyboard too.
  KEYS[event.code.replace("Key", "").toLowerCase()]?.();
});

document.querySelector("[data-desk-errors]")?.focus();
