/* Hides a question until the answer it depends on is given. Without this script every question is shown. */

function chosen(form, name) {
  const field = form.elements.namedItem(name);
  return field ? field.value : "";
}

function follow(input) {
  const [name, answer] = input.dataset.showIf.split("=");
  const box = input.closest(".field");
  const show = () => (box.hidden = chosen(input.form, name) !== answer);
  input.form.addEventListener("change", show);
  show();
}

document.querySelectorAll("[data-show-if]").forEach(follow);
