// Keeps a page of the preview up to date: reloads it when it changed, without losing the place, and
// shows what is wrong with the site, or may be. Published pages never load it.
"use strict";
(() => {
  const script = document.currentScript;
  const print = script.dataset.print;
  const memory = "rapporteur-live";
  const blocks = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, figure, blockquote, pre, summary";

  let source = null;
  let leaving = false;
  let waiting = 0;

  // ---- What is remembered of the page from before it is reloaded until after

  function recall() {
    try {
      return JSON.parse(sessionStorage.getItem(memory)) ?? {};
    } catch {
      return {};
    }
  }

  function remember(what) {
    try {
      sessionStorage.setItem(memory, JSON.stringify({ ...recall(), ...what }));
    } catch {
      // Without storage the page is only reloaded.
    }
  }

  // ---- The place in the page: some blocks of text near the top of the window

  function landmarks() {
    const seen = new Map();
    return Array.from(document.querySelectorAll(blocks), (element) => {
      const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 160);
      const key = element.id ? `#${element.id}` : `${element.localName} ${text}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return { element, key: `${nth} ${key}` };
    });
  }

  function place() {
    const y = window.scrollY;
    const near = landmarks()
      .map(({ element, key }) => ({ key, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.bottom > 0)
      .slice(0, 20)
      .map(({ key, box }) => ({ key, top: box.top }));
    const open = Array.from(document.querySelectorAll("details"), (each) => each.open);
    return { path: location.pathname, y, near, open };
  }

  function openAgain(open) {
    const all = document.querySelectorAll("details");
    if (all.length === open.length) {
      all.forEach((each, i) => {
        each.open = open[i];
      });
    }
  }

  function scrollTo({ y, near }) {
    if (y === 0) {
      return;
    }
    const here = new Map(landmarks().map(({ element, key }) => [key, element]));
    const found = near.find(({ key }) => here.has(key));
    const top = found
      ? window.scrollY + here.get(found.key).getBoundingClientRect().top - found.top
      : y;
    window.scrollTo({ top, left: window.scrollX, behavior: "instant" });
  }

  function restore() {
    const before = recall().place;
    remember({ place: undefined });
    if (before?.path !== location.pathname) {
      return;
    }
    openAgain(before.open);
    let moved = false;
    for (const sign of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      window.addEventListener(sign, () => (moved = true), { once: true, passive: true });
    }
    const again = () => moved || scrollTo(before);
    again();
    document.fonts.ready.then(again);
    window.addEventListener("load", () => {
      again();
      requestAnimationFrame(again);
      history.scrollRestoration = "auto";
    });
  }

  function reload() {
    if (leaving) {
      return;
    }
    leaving = true;
    disconnect();
    remember({ place: place() });
    history.scrollRestoration = "manual";
    location.reload();
  }

  // ---- The connection. A hidden page has none: browsers allow only a few to one host.

  function connect() {
    if (source || leaving || document.hidden) {
      return;
    }
    source = new EventSource(`/_live/events?path=${encodeURIComponent(location.pathname)}`);
    source.onmessage = ({ data }) => {
      clearTimeout(waiting);
      waiting = 0;
      const state = JSON.parse(data);
      panel.connected(true);
      if (state.print !== print) {
        reload();
      } else {
        panel.show(state.problems ?? state.warnings ?? [], state.fault ?? "", state.bare ?? false);
      }
    };
    source.onerror = () => {
      waiting ||= setTimeout(() => panel.connected(false), 2000);
      if (source?.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, 1000);
      }
    };
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  // ---- The panel with what is wrong, in a tree of its own so that no style of the site reaches it

  class Panel {
    #host = document.createElement("rapporteur-live");
    #root = this.#host.attachShadow({ mode: "open" });
    #styled = null;
    #shown = "";
    #isCalm = true;
    #voice = make("p", { className: "voice", role: "alert" });
    #murmur = make("p", { className: "voice", role: "status" });
    #list = make("section", { className: "panel", hidden: true });
    #badge = make("button", { className: "badge", type: "button", hidden: true });
    #lost = make("p", { className: "lost", role: "status", hidden: true });

    constructor() {
      this.#host.lang = "en";
      this.#host.dir = "ltr";
      this.#badge.addEventListener("click", () => this.#open());
      this.#root.append(this.#voice, this.#murmur, this.#list, this.#badge, this.#lost);
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !this.#list.hidden && !this.#list.matches(".whole")) {
          this.#close();
        }
      });
    }

    async show(problems, fault, bare) {
      const now = JSON.stringify([problems, fault]);
      if (now === this.#shown) {
        return;
      }
      this.#shown = now;
      const count = problems.length + (fault ? 1 : 0);
      const wasCalm = this.#isCalm;
      this.#isCalm = !fault && problems.every(({ severity }) => severity === "warning");
      if (this.#isCalm) {
        if (!wasCalm) {
          this.#voice.textContent = "The mistakes are mended.";
        }
        remember({ closed: undefined });
      }
      if (count === 0) {
        this.#list.hidden = true;
        this.#badge.hidden = true;
        remember({ reading: undefined });
        return;
      }
      await this.#attach();
      if (now !== this.#shown) {
        return; // mended, or other mistakes, while the styles were fetched
      }
      const title = this.#title(problems, fault);
      this.#badge.textContent = title;
      this.#list.setAttribute("aria-label", this.#isCalm ? "Warnings" : "Mistakes in the site");
      this.#list.replaceChildren(this.#head(title, bare), this.#entries(problems, fault));
      this.#list.classList.toggle("whole", bare);
      this.#list.classList.toggle("calm", this.#isCalm);
      this.#badge.classList.toggle("calm", this.#isCalm);
      // Mistakes are shown until they are closed; warnings wait until somebody wants to read them.
      const isClosed = this.#isCalm ? !recall().reading : !bare && recall().closed === now;
      this.#list.hidden = isClosed;
      this.#badge.hidden = !isClosed;
      const first = problems[0];
      if (this.#isCalm) {
        this.#murmur.textContent = title;
      } else {
        this.#voice.textContent = first
          ? `${title}. ${first.path}, line ${first.line}: ${first.message}`
          : fault;
      }
    }

    #title(problems, fault) {
      const warnings = problems.filter(({ severity }) => severity === "warning").length;
      const mistakes = problems.length - warnings + (fault ? 1 : 0);
      const counted = (count, noun) => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`);
      return [mistakes && counted(mistakes, "mistake"), warnings && counted(warnings, "warning")]
        .filter(Boolean)
        .join(", ");
    }

    async connected(yes) {
      if (yes) {
        this.#lost.hidden = true;
      } else {
        await this.#attach();
        this.#lost.textContent = "The preview has stopped. This page may be out of date.";
        this.#lost.hidden = false;
      }
    }

    #open() {
      remember({ closed: undefined, reading: this.#isCalm || undefined });
      this.#badge.hidden = true;
      this.#list.hidden = false;
      this.#list.querySelector("button").focus();
    }

    #close() {
      remember(this.#isCalm ? { reading: undefined } : { closed: this.#shown });
      this.#list.hidden = true;
      this.#badge.hidden = false;
      this.#badge.focus();
    }

    // Styles made by a script need no permission of the page's policy.
    async #attach() {
      this.#styled ??= fetch("/_live/live.css")
        .then((answer) => answer.text())
        .then((css) => new CSSStyleSheet().replace(css))
        .then((sheet) => this.#root.adoptedStyleSheets.push(sheet))
        .catch(() => {})
        .finally(() => document.body.append(this.#host));
      await this.#styled;
    }

    #head(title, bare) {
      if (bare) {
        const words = "There has been no site without mistakes yet. It stands here once this is mended.";
        return make("header", {}, make("h2", {}, title), make("p", {}, words));
      }
      const close = make("button", { className: "close", type: "button" }, "Close");
      close.append(" ", make("kbd", {}, "Esc"));
      close.addEventListener("click", () => this.#close());
      return make(
        "header",
        {},
        make("h2", {}, title),
        make(
          "p",
          {},
          this.#isCalm
            ? "The pages are up to date. Look whether these are as you meant them."
            : "The pages stay as they were until this is mended.",
        ),
        close,
      );
    }

    #entries(problems, fault) {
      const list = make("ol", { tabIndex: 0 }, ...problems.map((problem) => this.#entry(problem)));
      list.setAttribute("aria-label", this.#isCalm ? "Warnings" : "Mistakes");
      if (fault) {
        list.append(make("li", {}, make("p", { className: "fault" }, fault)));
      }
      return list;
    }

    #entry({ path, line, column, severity, code, message, hint, help, excerpt, carets }) {
      const at = `${path}:${line}:${column}`;
      const button = make("button", { className: "place", type: "button", title: "Copy" }, at);
      button.addEventListener("click", () => this.#copy(button, at));
      const entry = make("li", {}, button, make("code", { className: "code" }, code));
      entry.classList.toggle("calm", severity === "warning");
      entry.append(make("p", { className: "message" }, message));
      if (excerpt !== undefined) {
        const number = String(line);
        entry.append(
          make(
            "pre",
            {},
            make("span", { className: "margin" }, `${number} | `),
            `${excerpt}\n`,
            make("span", { className: "margin" }, `${" ".repeat(number.length)} | `),
            make("span", { className: "carets" }, carets),
          ),
        );
      }
      entry.append(...[hint, help].filter(Boolean).map((note) => make("p", {}, note)));
      return entry;
    }

    async #copy(button, text) {
      try {
        await navigator.clipboard.writeText(text);
        button.dataset.copied = "";
        this.#voice.textContent = "Copied";
        setTimeout(() => delete button.dataset.copied, 1500);
      } catch {
        getSelection().selectAllChildren(button);
      }
    }
  }

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  const panel = new Panel();
  restore();
  connect();
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", ({ persisted }) => persisted && connect());
})();
