// Wagtail saves in the background while an editor works. What is pressed meanwhile waits for that: both at once would
// make two pages of a new one, or an error of the server.
const saving = new Set(); // forms that are saved now, or in a moment
const waiting = new Map(); // form: the button that was pressed meanwhile

function submitAs(form, button) {
  if (button?.name) {
    const pressed = document.createElement("input");
    Object.assign(pressed, { type: "hidden", name: button.name, value: button.value });
    form.append(pressed); // the button itself may be switched off by now: it shows that it works
  }
  form.requestSubmit();
}

function saved({ target: form }) {
  saving.delete(form);
  if (!waiting.has(form)) return;
  const button = waiting.get(form);
  waiting.delete(form);
  submitAs(form, button);
}

document.addEventListener("w-autosave:save", ({ target }) => saving.add(target));
document.addEventListener("w-autosave:success", saved);
document.addEventListener("w-autosave:error", saved);
document.addEventListener(
  "submit",
  (event) => {
    const { target: form, submitter } = event;
    if (saving.has(form)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting.set(form, submitter);
    } else if ("wAutosaveIntervalValue" in form.dataset) {
      form.dataset.wAutosaveActiveValue = "false"; // nothing is saved beside what is on its way
    }
  },
  true,
);
