/* Hides a question until the answer it depends on is given, and with it those that depend on it in turn.
   Without this script every question is shown, with its condition in words. */

const boxOf = (input) => input.closest(".file-question") ?? input.closest(".field");

function given(form, name) {
  const field = form.elements.namedItem(name);
  if (!field) return "";
  const box = boxOf(field instanceof RadioNodeList ? field[0] : field);
  return box?.hidden ? "" : field.value.trim().toLowerCase();
}

function follow(form) {
  const inputs = form.querySelectorAll("[data-show-if]");
  // In the order of the page: a condition names an earlier question, which is settled by then.
  const show = () =>
    inputs.forEach((input) => {
      const [, name, answer] = /^([^=]*)=(.*)$/s.exec(input.dataset.showIf);
      boxOf(input).hidden = given(form, name) !== answer;
    });
  form.addEventListener("input", show);
  show();
}

new Set([...document.querySelectorAll("[data-show-if]")].map((input) => input.form)).forEach(follow);
