// Writes the page down, with every state that was kept and every step that was found.
// ---- writing down
function unhide(el) {
  el.removeAttribute("hidden");
  if (el.style.display === "none") el.style.removeProperty("display");
  if (el.style.visibility === "hidden") el.style.removeProperty("visibility");
  if (!el.getAttribute("style")) el.removeAttribute("style");
}
const LISTS = /^(UL|OL|TBODY|THEAD|TABLE|DL|SELECT|TR)$/;
const made = (tag, ...parts) => { const el = document.createElement(tag); el.append(...parts.filter(Boolean)); return el; };
const behind = new Map();
function putBack(one, copy) {
  const body = copy.querySelector("body"), there = saved && one.steps ? follow(body, one.steps) : null;
  const marked = one.above.map((number) => copy.querySelector(`[data-oit-n="${number}"]`)).find(Boolean);
  const at = (there?.tagName === one.copy.tagName && there) || marked || body;
  const parts = [...one.copy.childNodes], kind = one.copy.tagName;
  if (LISTS.test(at.tagName) && at.tagName === kind) return at.prepend(...parts);
  const room = made("div");
  if (one.label.length > 3 && !one.copy.textContent.includes(one.label)) room.append(made("h4", one.label));
  if (/^(TABLE|TBODY|THEAD)$/.test(kind)) room.append(made("table", kind === "TABLE" && parts.some((part) => part.tagName === "THEAD") ? null : one.head, ...parts));
  else if (kind === "TR") room.append(made("table", one.head, made("tr", ...parts)));
  else if (/^(UL|OL|DL)$/.test(kind)) room.append(made(kind, ...parts));
  else room.append(...parts);
  const last = behind.get(at);
  behind.set(at, room);
  if (last) last.before(room);
  else if (LISTS.test(at.tagName)) (at.closest("table,ul,ol,dl,select") || at).after(room);
  else at.append(room);
}
function write() {
  const rooms = [...document.querySelectorAll("*")].filter((el) => el.shadowRoot).map((el) => [mark(el), el.shadowRoot.innerHTML]);
  const copy = document.documentElement.cloneNode(true);
  if (saved) copy.querySelector("body")?.replaceWith(saved);
  for (const el of copy.querySelectorAll("[hidden],[style]")) if (isHidden(el) && (!("oitH" in el.dataset) || "oitS" in el.dataset)) unhide(el);
  // Earlier states of a list stand before later ones.
  for (const one of [...kept].reverse()) putBack(one, copy);
  for (const [number, to] of targets) {
    for (const el of copy.querySelectorAll(`[data-oit-n="${number}"]`)) el.setAttribute(el.tagName === "A" ? "href" : "data-href", to);
  }
  // Whether these lead anywhere was not seen; an attribute of a handler says so to the reader.
  for (const el of copy.querySelectorAll("a")) if (!leads(el) && !("oitI" in el.dataset) && !el.hasAttribute("onclick")) el.setAttribute("onclick", "");
  for (const [number, html] of rooms) {
    const inside = document.createElement("div");
    inside.innerHTML = html;
    copy.querySelector(`[data-oit-n="${number}"]`)?.append(inside);
  }
  for (const el of copy.querySelectorAll("details")) el.setAttribute("open", "");
  for (const el of copy.querySelectorAll("noscript,style,link[rel~=stylesheet],link[rel~=preload],meta[charset],meta[http-equiv='Content-Type' i],meta[http-equiv*=security i]")) el.remove();
  for (const el of copy.querySelectorAll("script")) if (!el.src && (/json/i.test(el.type) || el.text.length > 20000 || /^\s*(self\.__next|window\.__)/.test(el.text))) el.remove();
  for (const el of copy.querySelectorAll("[data-oit-n],[data-oit-h],[data-oit-s],[data-oit-i]")) for (const name of ["oitN", "oitH", "oitS", "oitI"]) delete el.dataset[name];
  const head = copy.querySelector("head");
  if (sent) head?.prepend(Object.assign(made("meta"), { httpEquiv: "refresh", content: "0;url=" + sent }));
  const charset = made("meta");
  charset.setAttribute("charset", "utf-8");
  head?.prepend(charset);
  return "<!doctype html>\n" + copy.outerHTML;
}
const holders = Object.fromEntries(most.ids.map((id) => [id, (document.getElementById(id)?.innerHTML || "").slice(0, 50000)]));
if (most.clicks > 0) await pressAll();
return { html: write().slice(0, most.letters), url: location.origin + start, clicks, changed, cut, sent, holders, steps: new Set(targets.values()).size };
