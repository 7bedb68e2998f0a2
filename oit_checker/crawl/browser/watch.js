// Runs in every page before its own scripts: notes where scripts want to go, what listens for clicks and what is still to come.
// Nothing is sent, opened, printed or asked; the page's own chance is made the same every time.
(() => {
  if (window.__oit) return;
  const later = window.setTimeout.bind(window), clock = performance.now.bind(performance);
  const watch = { waiting: 0, changed: clock(), went: [], loading: true, heard: new WeakSet(), chosen: new WeakSet(), everywhere: false, later, clock };
  Object.defineProperty(window, "__oit", { value: watch });
  const go = (to) => {
    try {
      const url = new URL(String(to), document.baseURI);
      if (/^https?:$/.test(url.protocol) && watch.went.length < 500) watch.went.push(url.href);
    } catch { /* no address */ }
  };
  watch.go = go;

  // Chance: the same draw each time, so that two runs give the same page.
  let seed = 2567;
  Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  // Steps that leave the page are noted, never taken; a router's own steps are undone by whoever clicked.
  if (window.navigation) {
    window.navigation.addEventListener("navigate", (event) => {
      const to = event.destination.url;
      if (event.destination.sameDocument && !event.formData) {
        watch.undo = (watch.undo || 0) + (event.navigationType === "push" ? 1 : 0);
        return;
      }
      if (!event.formData && event.navigationType !== "reload") go(to);
      if (event.cancelable) event.preventDefault();
    });
  }
  const box = { closed: false, close() {}, focus() {}, blur() {}, print() {}, document: { write() {}, close() {}, open() {} } };
  const place = { assign: go, replace: go, set href(to) { go(to); }, get href() { return "about:blank"; } };
  Object.defineProperty(box, "location", { get: () => place, set: go });
  window.open = (to) => { if (to) go(to); return box; };
  window.alert = window.print = () => {};
  window.confirm = () => false;
  window.prompt = () => null;
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  window.addEventListener("submit", (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
  HTMLFormElement.prototype.submit = HTMLFormElement.prototype.requestSubmit = () => {};

  // What is still to come: answers, their bodies, and short timers that the page itself set.
  watch.open = new Set();
  const opened = () => {
    const one = {};
    watch.open.add(one);
    watch.waiting += 1;
    return () => later(() => { if (watch.open.delete(one)) watch.waiting -= 1; }, 0);
  };
  const awaited = (work) => function (...given) {
    const done = opened();
    try {
      const answer = work.apply(this, given);
      answer.then(done, done);
      return answer;
    } catch (fault) {
      done();
      throw fault;
    }
  };
  if (window.fetch) window.fetch = awaited(window.fetch);
  // An answer begins long before its last byte is here.
  for (const name of ["json", "text", "blob", "arrayBuffer"]) Response.prototype[name] = awaited(Response.prototype[name]);
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...given) {
    this.addEventListener("loadend", opened(), { once: true });
    return send.apply(this, given);
  };
  let depth = 0;
  const waited = new Set();
  window.setTimeout = (work, wait = 0, ...rest) => {
    const mine = depth, counts = wait <= 1500 && mine < 4;
    if (counts) watch.waiting += 1;
    const name = later(() => {
      if (waited.delete(name)) watch.waiting -= 1;
      depth = mine + 1;
      try {
        if (typeof work === "function") work(...rest);
        else (0, eval)(String(work));
      } finally { depth = 0; }
    }, wait);
    if (counts) waited.add(name);
    return name;
  };
  const forget = window.clearTimeout.bind(window);
  window.clearTimeout = (name) => {
    if (waited.delete(name)) watch.waiting -= 1;
    forget(name);
  };

  // Who listens for clicks.
  const hear = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (kind, ...rest) {
    if (/^(click|mousedown|mouseup|pointerdown|pointerup|touchend|touchstart)$/.test(kind)) {
      if (this instanceof Element && this !== document.body && this !== document.documentElement) watch.heard.add(this);
      else watch.everywhere = true;
    }
    if ((kind === "change" || kind === "input") && this instanceof HTMLSelectElement) watch.chosen.add(this);
    return hear.call(this, kind, ...rest);
  };

  // Lists that wait for the eye are seen at once, a bounded number of times.
  let looks = 0;
  window.IntersectionObserver = class {
    constructor(tell) { this.tell = tell; this.root = null; this.rootMargin = "0px"; this.thresholds = [0]; this.seen = new WeakMap(); }
    observe(target) {
      const before = this.seen.get(target) || 0;
      if (before >= 8 || looks++ >= 400) return;
      this.seen.set(target, before + 1);
      const at = target.getBoundingClientRect();
      const entry = { target, isIntersecting: true, isVisible: true, intersectionRatio: 1, boundingClientRect: at, intersectionRect: at, rootBounds: at, time: clock() };
      window.setTimeout(() => this.tell([entry], this), 0);
    }
    unobserve() {}
    disconnect() {}
    takeRecords() { return []; }
  };

  new MutationObserver(() => { watch.changed = clock(); }).observe(document, { subtree: true, childList: true, characterData: true });
  watch.quiet = (most) => new Promise((done) => {
    // What a click sets going may take a turn or two to show.
    const from = clock(), end = from + most;
    const look = () => {
      const at = clock();
      if (at >= end || (watch.waiting <= 0 && at - Math.max(watch.changed, from) >= 18)) done(at < end);
      else later(look, 8);
    };
    look();
  });
})();
