// What hides behind a click: opens it, keeps every state that it saw, and writes the page down with all of them.
(async (most) => {
  const watch = window.__oit, { clock } = watch, began = clock();
  const sent = watch.went.splice(0)[0] || "";
  const start = route();
  watch.loading = false;

  const CONTENT = /^(href|src|data-src)$/;
  const ATOMS = /^(TR|LI|P|A|H[1-6]|DT|DD|FIGURE|ARTICLE|OPTION|SUMMARY|BUTTON|LABEL)$/;
  const OPENERS = /(^|[\s_-])(tab|tabs|tablink|tab-?(link|item|btn|button)|accordion\w*|collaps\w*|more|load-?more|loadmore|read-?more|show-?more|pager?|page-(link|item)|pagination|next|popup|modal|toggle|expand\w*)($|[\s_-])/i;
  const MORE = /(โหลด|แสดง|ดู|อ่าน)(ข้อมูล|รายการ|ข่าว)?เพิ่ม|โหลดต่อ|ดูทั้งหมด|แสดงทั้งหมด|load more|show more|show all|view all|^more$/i;
  // \W would take Thai letters for signs.
  const NEXT = /^[\s\p{P}\p{S}]*(ถัดไป|หน้าถัดไป|ต่อไป|next|next page)[\s\p{P}\p{S}]*$|^\s*[»›>]{1,2}\s*$/iu;
  const BACK = /^[\s\p{P}\p{S}]*(ก่อนหน้า|ย้อนกลับ|กลับ|previous|prev|back|ปิด|close)[\s\p{P}\p{S}]*$|^\s*([«‹<]{1,2}|[×✕✖x])\s*$/iu;
  const NEVER = /^[\s\p{P}\p{S}]*(กด|คลิก)?(ลบ|แก้ไข|บันทึก|ยืนยัน|สมัคร|ลงทะเบียน|ลงชื่อ|ลงนาม|ชำระ|จ่าย|โอนเงิน|สั่งซื้อ|โหวต|พิมพ์|ยกเลิก|ตกลง|ยอมรับ|ส่ง(?!เสริม|มอบ|ต่อ|ออก))|เข้าสู่ระบบ|ล็อก(อิน|เอาท์)|ออกจากระบบ|ส่ง(ข้อความ|ข้อมูล|คำถาม|คำร้อง|เรื่อง|แบบ)|\b(delete|remove|log-?\s?(in|out|off)|sign-?\s?(in|out|up)|register|submit|send|pay|checkout|subscribe|vote|like|share|print|buy|unsubscribe|accept|cancel)\b/iu;
  const DOES = /(^|[\s_-])(log-?(in|out)|sign-?(in|out|up)|submit|delete|remove|share|print|cart|like|vote|search|play|mute|font|theme|lang|contrast|close|dismiss|captcha)($|[\s_-])|scroll-?to|back-?to-?top/i;

  // ---- signatures: two parts of a page are the same when they say the same and lead to the same
  function signed(root) {
    const signs = new Map();
    const visit = (node) => {
      let hash = 7;
      const add = (text) => { for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) % 9007199254740881; };
      if (node.nodeType === 3) {
        const text = node.data.trim();
        if (!text) return 0;
        add(text);
      } else if (node.nodeType === 1) {
        if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.tagName)) return 0;
        let any = 0;
        for (const child of node.childNodes) { const part = visit(child); if (part) { any = 1; hash = (hash * 33 + part) % 9007199254740881; } }
        const leads = (node.getAttribute("href") || "") + (node.getAttribute("src") || "");
        if (leads && leads !== "#") { any = 1; add(leads); }
        if (!any) return 0;
      } else return 0;
      signs.set(node, hash);
      return hash;
    };
    visit(root);
    return signs;
  }
  const isAtom = (node) => node.nodeType === 3 || ATOMS.test(node.tagName) || (node.nodeType === 1 && node.textContent.length <= 300 && !node.querySelector("tr,li,p,article,h1,h2,h3,h4"));

  // ---- where things stand, so that they are found again in a copy
  function path(node, root) {
    const steps = [];
    for (let at = node; at !== root; at = at.parentNode) {
      if (!at || !at.parentNode) return null;
      steps.push(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
    }
    return steps.reverse();
  }
  const follow = (root, steps) => steps.reduce((at, step) => at && at.childNodes[step], root);
  function route() {
    const hash = /^#!?\/./.test(location.hash) ? location.hash : "";
    return location.pathname + location.search + hash;
  }
  const isHidden = (el) => el.hidden || el.style.display === "none" || el.style.visibility === "hidden";

  // ---- what may be pressed
  function words(el) {
    const said = el.textContent.trim() || el.getAttribute("aria-label") || el.getAttribute("title") || el.querySelector("img[alt]")?.alt || "";
    return said.replace(/\s+/g, " ").slice(0, 120);
  }
  function listens(el) {
    if (el.hasAttribute("onclick") || el.onclick || watch.heard.has(el)) return true;
    const key = Object.keys(el).find((name) => name === "_vei" || name.startsWith("__reactProps$"));
    return Boolean(key && el[key]?.onClick);
  }
  function leads(el) {
    const href = el.getAttribute("href");
    return el.tagName === "A" && href !== null && !/^\s*(#(?!!?\/[^/]).*|javascript:.*)?\s*$/i.test(href);
  }
  const HIDDEN = "[hidden],[style*='display: none'],[style*='display:none'],[style*='visibility: hidden']";
  const namesOf = (el) => `${el.className?.baseVal ?? el.className} ${el.id}`;
  const mayAct = (el) => /^(A|BUTTON|SUMMARY)$/.test(el.tagName) || el.hasAttribute("role") || el.hasAttribute("aria-expanded") || el.hasAttribute("aria-controls") || OPENERS.test(namesOf(el)) || listens(el);
  // 0: never; 1 opens, 2 more of a list, 3 something that listens, 4 a menu's words without a target
  function worth(el) {
    if (!mayAct(el) || el.textContent.length > 1500 || el.closest(HIDDEN)) return 0;
    const names = namesOf(el), text = words(el);
    if (leads(el) || el.disabled || el.getAttribute("aria-disabled") === "true") return 0;
    if (NEVER.test(text) || DOES.test(names) || BACK.test(text) || el.hasAttribute("download")) return 0;
    if (/^(INPUT|SELECT|TEXTAREA|OPTION|LABEL|FORM|VIDEO|AUDIO|BODY|HTML|IFRAME)$/.test(el.tagName)) return 0;
    if (el.tagName === "BUTTON" && el.type !== "button" && el.form && !el.dataset.toggle && !el.dataset.bsToggle) return 0;
    if (/delete|logout|log_out|signout|submit\(|remove|confirm\(/i.test(el.getAttribute("onclick") || "")) return 0;
    const opens = el.dataset.toggle || el.dataset.bsToggle || "";
    if (el.tagName === "SUMMARY" || el.getAttribute("role") === "tab" || /^(tab|pill|collapse|modal)$/.test(opens)) return 1;
    const hears = listens(el), acts = hears || watch.everywhere || el.tagName === "BUTTON" || el.tagName === "A";
    if (acts && (MORE.test(text) || NEXT.test(text) || (/^\d{1,3}$|^[๐-๙]{1,3}$/.test(text) && OPENERS.test(`${names} ${el.parentElement?.className} ${el.parentElement?.parentElement?.className}`)))) return 2;
    if (el.hasAttribute("aria-expanded") || el.hasAttribute("aria-controls") || opens) return 1;
    if (acts && OPENERS.test(names) && text) return 1;
    const bare = el.tagName === "A" || el.tagName === "BUTTON" || el.getAttribute("role") === "button";
    const script = /^\s*javascript:(?!\s*(void\s*\(?\s*0?\s*\)?)?\s*;?\s*$)/i.test(el.getAttribute("href") || "");
    if (/^[\d๐-๙]{1,2}$/.test(text)) return 0; // the days of a calendar
    if (hears || script || (bare && watch.everywhere)) return text || el.querySelector("img") ? (el.closest("nav,header,footer,[role=navigation],[class*=menu],[id*=menu]") ? 4 : 3) : 0;
    return 0;
  }
  // A list of years or kinds that a page redraws itself for; never one of several fields of a form.
  function chooses(el) {
    const key = Object.keys(el).find((name) => name.startsWith("__reactProps$"));
    const hears = el.hasAttribute("onchange") || el.onchange || watch.chosen.has(el) || el[key]?.onChange;
    return !tried.has(el) && hears && el.options.length > 1 && el.options.length <= 15 && !el.disabled && !(el.form && el.form.querySelectorAll("input:not([type=hidden]),textarea,select").length > 1);
  }
  const tried = new Set();
  function found(root) {
    const list = [...root.querySelectorAll("select")].filter(chooses).flatMap((el) => [...el.options].map((option, at) => ({ el, rank: 2, text: option.text.trim(), option: at })));
    const any = [...root.querySelectorAll("*")];
    for (const el of any.slice(0, 20000)) {
      const rank = worth(el);
      // What holds other things to press is a region that listens for them.
      if (rank && !tried.has(el) && !(rank >= 3 && el.querySelector("a[href],button,[onclick]"))) list.push({ el, rank, text: words(el) });
    }
    return list;
  }

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
})
