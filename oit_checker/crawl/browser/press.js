// Presses what hides something, and keeps every state that it saw.
// ---- pressing
// What must be found again in a copy bears a mark: n its number, h hidden at first, s shown since, i pressed in vain.
const seen = new Set(), kept = [], targets = new Map(), labels = new Map();
let marks = 0, clicks = 0, changed = 0, cut = "", saved = null, away = false;
const mark = (el) => { if (!el.dataset.oitN) el.dataset.oitN = String(++marks); return el.dataset.oitN; };
for (const el of document.querySelectorAll("[hidden],[style]")) if (isHidden(el)) el.dataset.oitH = "";

function content(record) {
  if (record.type === "attributes") return CONTENT.test(record.attributeName);
  if (record.type === "characterData") return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeType === 3 ? node.data.trim() : node.nodeType === 1 && !/^(SCRIPT|STYLE|LINK)$/.test(node.tagName));
}
function region(records) {
  let common = null;
  for (const record of records) {
    if (!content(record)) continue;
    let at = record.target.nodeType === 1 ? record.target : record.target.parentElement;
    if (!at || !document.body.contains(at)) continue;
    if (!common) common = at;
    while (common && !common.contains(at)) common = common.parentElement;
  }
  return common && !document.body.contains(common) ? document.body : common;
}
// Drop from `node`, a copy of what stood there before, everything that still stands there or was kept.
function prune(node, signs, still) {
  for (const child of [...node.childNodes]) {
    const sign = signs.get(child);
    if (!sign || child.tagName === "BUTTON" || (still.has(sign) && !(child.tagName === "THEAD" || (child.tagName === "TR" && child.querySelector("th"))))) child.remove();
    else if (!isAtom(child)) {
      prune(child, signs, still);
      if (!child.querySelector("tr:not(:has(th)),li,p,a,h1,h2,h3,h4,h5,h6,img,iframe,embed,object") && !child.textContent.trim()) child.remove();
    }
  }
}
// Remember `copy`, a part of the page as it stood at the place of `live`, but for what is in `still`.
function keep(live, copy, still, label) {
  const signs = signed(copy);
  prune(copy, signs, still);
  if (!copy.textContent.trim() && !copy.querySelector("img,a[href],iframe,embed,object")) return;
  const above = [];
  for (let at = live; at && at !== document.documentElement; at = at.parentElement) above.push(mark(at));
  const head = live.closest("table")?.tHead?.cloneNode(true);
  kept.push({ above, steps: path(live, document.body), copy, label, head, signs: [...copy.querySelectorAll("*")].map((node) => signs.get(node)).filter(Boolean) });
}
async function back() {
  for (let turn = 0; turn < 3 && route() !== start; turn++) {
    history.go(-Math.max(1, Math.min(watch.undo || 1, 5)));
    watch.undo = 0;
    await new Promise((done) => watch.later(done, 30));
    await watch.quiet(1200);
  }
  return route() === start;
}
async function press(one) {
  const at = route();
  const number = mark(one.el), stood = path(one.el, document.body), before = document.body.cloneNode(true), records = [];
  const eye = new MutationObserver((list) => records.push(...list));
  eye.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["href", "src", "data-src", "style", "class", "hidden", "open"] });
  const asked = new Set(watch.open);
  watch.went.length = 0;
  watch.undo = 0;
  tried.add(one.el);
  clicks += 1;
  if (one.option !== undefined) {
    if (one.el.selectedIndex === one.option) return { fresh: 0 };
    one.el.selectedIndex = one.option;
    for (const kind of ["input", "change"]) one.el.dispatchEvent(new Event(kind, { bubbles: true }));
  } else {
    for (const kind of ["mousedown", "mouseup"]) one.el.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, view: window }));
    one.el.click?.();
  }
  await watch.quiet(2000);
  // What this click asked of a slow server belongs to it, and not to the next.
  while (clock() - began < most.ms && [...watch.open].some((one) => !asked.has(one))) await watch.quiet(250);
  records.push(...eye.takeRecords());
  eye.disconnect();
  const to = watch.went[0] || (route() !== at ? location.href : "");
  if (to) {
    targets.set(number, to);
    const twin = saved && stood && follow(saved, stood);
    if (twin?.dataset && !twin.dataset.oitN && words(twin) === one.text) twin.dataset.oitN = number;
    // A router that goes and comes back draws the page anew, so the page as it stood before is what is written down.
    const routed = route() !== at;
    if (routed) {
      saved = saved || before;
      away = !(await back());
    }
    return { went: true, routed };
  }
  if (away) return { fresh: 0 };
  const shown = new Set(records.filter((record) => record.type === "attributes" && record.target.dataset && !isHidden(record.target)).map((record) => record.target));
  for (const el of shown) el.dataset.oitS = "";
  const place = region(records);
  if (!place) {
    if (!records.length) one.el.dataset.oitI = "";
    return { fresh: 0, shown };
  }
  const steps = path(place, document.body), copy = steps && follow(before, steps), after = signed(place);
  const fresh = [...after.values()].filter((sign) => !seen.has(sign)).length;
  if (saved && fresh) keep(place, place.cloneNode(true), seen, one.text);
  else if (!saved && copy?.nodeType === 1) keep(place, copy, new Set([...after.values(), ...kept.flatMap((old) => old.signs)]), labels.get(place) || "");
  for (const sign of after.values()) seen.add(sign);
  labels.set(place, one.rank === 2 ? "" : one.text);
  changed += fresh ? 1 : 0;
  return { fresh, place, shown };
}
const moves = { all: 0, 1: 0, 2: 0, 3: 0, 4: 0 }, vain = {}, goes = new Set();
const kind = (el) => el.tagName + namesOf(el).replace(/\d+/g, "#") + (el.getAttribute("onclick") || "").split("(")[0];
const again = (one) => one.rank === 2 && one.option === undefined && !/^[\d๐-๙]+$/.test(one.text);
async function pressAll() {
  for (const sign of signed(document.body).values()) seen.add(sign);
  const queue = found(document.body);
  // What opens by itself first, for a tab or a list of years may take it away; a menu last, for it may take the page away.
  const order = (one) => goes.has(kind(one.el)) ? 6 : ({ 1: 2, 2: 3, 3: moves[3] < most.clicks * 0.6 ? 1 : 4, 4: 5 })[one.rank];
  while (queue.length) {
    queue.sort((a, b) => order(a) - order(b));
    const one = queue.shift();
    if ((away && one.rank < 3) || vain[kind(one.el)] >= 4) continue;
    if (!one.el.isConnected) {
      one.el = found(document.body).find((other) => other.text === one.text && other.rank === one.rank && other.option === one.option)?.el;
      if (!one.el) continue;
    }
    const spent = moves.all >= most.clicks || clicks >= most.clicks * 4;
    if (spent || clock() - began > most.ms) { cut = spent ? "clicks" : "time"; break; }
    const said = await press(one);
    if (said.routed) goes.add(kind(one.el));
    if (said.went || said.fresh) vain[kind(one.el)] = 0;
    else vain[kind(one.el)] = (vain[kind(one.el)] || 0) + 1;
    if (said.place) { moves.all += 1; moves[one.rank] += 1; }
    for (const part of [said.fresh && said.place, ...[...(said.shown || [])].slice(0, 5)]) {
      if (part) for (const other of found(part)) if (!queue.some((waiting) => waiting.el === other.el && waiting.option === other.option)) queue.push(other);
    }
    if (said.fresh && again(one)) {
      const next = one.el.isConnected && worth(one.el) ? one.el : found(document.body).find((other) => other.rank === 2 && other.text === one.text)?.el;
      if (next) { tried.delete(next); queue.push({ el: next, rank: 2, text: one.text }); }
    }
  }
}
