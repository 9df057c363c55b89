/* What makes the site a little more pleasant. Nothing here is needed: every page works without it. */

const find = (selector) => document.querySelectorAll(selector);

/* A form goes out once: a second click on its button does nothing, a click after ten seconds works again. */
function submitOnce(form) {
  let sentAt = 0;
  form.addEventListener("submit", (event) => {
    if (Date.now() - sentAt < 10000) {
      event.preventDefault();
      return;
    }
    sentAt = Date.now();
    form.querySelectorAll("[type=submit]").forEach((button) => button.setAttribute("aria-disabled", "true"));
  });
  // Back from the next page: the browser shows the old form again, and it must work.
  window.addEventListener("pageshow", () => {
    sentAt = 0;
    form.querySelectorAll("[type=submit]").forEach((button) => button.removeAttribute("aria-disabled"));
  });
}

/* Says how many characters are left; a screen reader hears it only when typing pauses. */
function countCharacters(line) {
  const field = document.getElementById(line.dataset.countFor);
  if (!field) return;
  const spoken = document.createElement("span");
  spoken.className = "hide";
  spoken.setAttribute("aria-live", "polite");
  line.after(spoken);
  let pause;
  const show = () => {
    const left = Number(line.dataset.countLimit) - field.value.length;
    const text = line.dataset.countText.replace("{number}", left.toLocaleString(document.documentElement.lang));
    line.textContent = text;
    clearTimeout(pause);
    pause = setTimeout(() => (spoken.textContent = text), 1200);
  };
  field.addEventListener("input", show);
  if (field.value) show();
}

/* Menus made of <details> close on Escape and on a click elsewhere. */
function closeOutside(details) {
  document.addEventListener("click", (event) => {
    if (details.open && !details.contains(event.target)) details.open = false;
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
}

/* A button that prints: shown only where there is a script to do it. */
function print(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

find("form[data-once]").forEach(submitOnce);
find("[data-count-for]").forEach(countCharacters);
find("details[data-closes]").forEach(closeOutside);
find("[data-print]").forEach(print);
find("[data-focus]").forEach((element) => element.focus());
