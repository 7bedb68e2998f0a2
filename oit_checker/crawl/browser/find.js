// What of a page may be pressed, how two parts of it are told apart, and where each stands.
// find.js, press.js and write.js are one function, in this order; `most` holds its bounds.
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
