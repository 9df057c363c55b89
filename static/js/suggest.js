/* Suggestions while typing: a combobox as WAI-ARIA describes it. Without this file the box searches just as well. */

const PAUSE = 140; // ms between the last letter and the question
const SHORTEST = 2; // letters
const HEARD_AFTER = 900; // ms of quiet before the number of suggestions is read aloud

let boxes = 0;

class Suggestions {
  constructor(input) {
    this.input = input;
    this.known = new Map();
    this.id = `suggestions-${(boxes += 1)}`;
    this.list = this.makeList();
    this.spoken = document.createElement("span");
    this.spoken.className = "hide";
    this.spoken.setAttribute("role", "status");
    input.after(this.list, this.spoken);
    this.prepareInput();
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => {
      event.preventDefault(); // the box keeps the focus, so that the list does not close before the click arrives
      this.settle();
    });
    this.list.addEventListener("click", (event) => this.open(event.target.closest("[role=option]")));
  }

  makeList() {
    const list = document.createElement("ul");
    list.id = this.id;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.input.dataset.suggestLabel);
    return list;
  }

  prepareInput() {
    this.input.type = "text"; // a search field may not be a combobox
    this.input.inputMode = "search";
    this.input.autocomplete = "off";
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", this.id]]) {
      this.input.setAttribute(name, value);
    }
    this.input.setAttribute("aria-expanded", "false");
  }

  get options() {
    return [...this.list.children];
  }

  get current() {
    return this.list.querySelector("[aria-selected=true]");
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const typed = this.input.value.trim();
    this.asking?.abort();
    if (typed.length < SHORTEST) {
      this.close();
      return;
    }
    const found = this.known.get(typed) ?? (await this.fetch(typed));
    if (found && typed === this.input.value.trim() && document.activeElement === this.input) this.show(found);
  }

  async fetch(typed) {
    this.asking = new AbortController();
    try {
      const address = `${this.input.dataset.suggest}?${new URLSearchParams({ q: typed })}`;
      const answer = await fetch(address, { signal: this.asking.signal });
      if (!answer.ok) return null;
      const found = await answer.json();
      this.known.set(typed, found);
      return found;
    } catch {
      return null; // typed on, or no network: the box still searches
    }
  }

  show(found) {
    this.select(null);
    this.list.replaceChildren(...found.map((each, place) => this.option(each, place)));
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.say(found.length);
  }

  option({ title, url, kind }, place) {
    const option = document.createElement("li");
    option.id = `${this.id}-${place}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.url = url;
    const [name, sort] = [document.createElement("span"), document.createElement("span")];
    name.textContent = title;
    name.className = "suggestions__title";
    sort.textContent = kind;
    sort.className = "suggestions__kind";
    option.append(name, " ", sort);
    return option;
  }

  say(number) {
    clearTimeout(this.pause);
    const { suggestCount, suggestNone } = this.input.dataset;
    const text = number ? suggestCount.replace("{number}", number) : suggestNone;
    this.pause = setTimeout(() => (this.spoken.textContent = text), HEARD_AFTER);
  }

  /* From here on the list stays as it is: no late answer may take away what somebody is choosing from. */
  settle() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  close() {
    this.settle();
    clearTimeout(this.pause);
    this.select(null);
    this.list.hidden = true;
    this.spoken.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
  }

  select(option) {
    this.current?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  /* Past the last suggestion comes the box again, and past it the first. */
  move(step) {
    this.settle();
    const places = [null, ...this.options];
    const here = places.indexOf(this.current);
    this.select(places[(here + step + places.length) % places.length]);
  }

  open(option) {
    if (option) window.location.assign(option.dataset.url);
  }

  onKey(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.list.hidden) {
      if (event.key === "ArrowDown" && this.input.value) this.ask();
      return;
    }
    const act = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Escape: () => this.close(),
      Enter: this.current && (() => this.open(this.current)),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input) => new Suggestions(input));
