/* The whole site is drawn here: the router, the menu, and the blocks of which pages are made. */
"use strict";

const app = document.getElementById("app");
let site = null;

function el(tag, attrs, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs || {})) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "html") node.innerHTML = value;
    else if (value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

async function load(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!(answer.headers.get("content-type") || "").includes("json")) return null;
  return answer.json();
}

function go(path) {
  history.pushState({}, "", path);
  route();
}

function link(text, path) {
  if (/^https?:/.test(path)) return el("a", { href: path, target: "_blank", rel: "noopener" }, text);
  if (path.startsWith("/")) return el("a", { href: path, onclick: (event) => { event.preventDefault(); go(path); } }, text);
  return el("a", { href: "/files/" + path, target: "_blank" }, text);
}

/* ---- blocks ---- */

function docs(block) {
  const size = block.size || block.docs.length;
  const list = el("ul", { class: "docs" });
  const box = el("div", {}, list);
  let shown = 0;
  const row = ([title, date, file]) => {
    const opens = block.how === "open"
      ? el("span", { class: "doc-open", role: "button", tabindex: "0", onclick: () => window.open("/files/" + file) }, title)
      : link(title, file);
    return el("li", {}, opens, " ", el("small", {}, date));
  };
  const add = () => {
    for (const entry of block.docs.slice(shown, shown + size)) list.append(row(entry));
    shown = Math.min(shown + size, block.docs.length);
  };
  add();
  if (block.how === "more" && shown < block.docs.length) {
    const button = el("button", { type: "button", class: "load-more", onclick: () => { add(); if (shown >= block.docs.length) button.remove(); } }, "โหลดเพิ่ม");
    box.append(button);
  }
  if (block.how === "pager") box.append(pager(block.docs.length, size, (from) => {
    list.replaceChildren(...block.docs.slice(from, from + size).map(row));
  }));
  return box;
}

function pager(count, size, show) {
  let from = 0;
  const label = el("span", {}, " หน้า 1 ");
  const turn = (step) => () => {
    const next = from + step * size;
    if (next < 0 || next >= count) return;
    from = next;
    label.textContent = ` หน้า ${from / size + 1} `;
    show(from);
  };
  return el("div", { class: "pagination" }, el("button", { type: "button", onclick: turn(-1) }, "ก่อนหน้า"), label,
    el("button", { type: "button", onclick: turn(1) }, "ถัดไป"));
}

function tabs(block) {
  const pane = el("div", { role: "tabpanel" });
  const buttons = block.tabs.map((tab, number) => el("button", {
    type: "button", role: "tab", "aria-selected": "false",
    onclick: () => open(number),
  }, tab.label));
  const open = (number) => {
    buttons.forEach((button, at) => button.setAttribute("aria-selected", String(at === number)));
    pane.replaceChildren(el("h3", {}, block.tabs[number].label), ...draw(block.tabs[number].blocks));
  };
  open(0);
  return el("div", { class: "tabs" }, el("div", { role: "tablist" }, buttons), pane);
}

function accordion(block) {
  return el("div", {}, block.accordion.map((fold) => {
    const body = el("div", { class: "fold-body" });
    const button = el("button", {
      type: "button", "aria-expanded": "false",
      onclick: () => {
        const open = button.getAttribute("aria-expanded") === "true";
        button.setAttribute("aria-expanded", String(!open));
        body.replaceChildren(...(open ? [] : draw(fold.blocks)));
      },
    }, fold.label);
    return el("div", { class: "fold" }, button, body);
  }));
}

function people(block) {
  return later(block.people, (data) => el("div", { class: "people" }, data.map((person, number) => {
    const more = el("div", {});
    const button = el("button", {
      type: "button", "aria-expanded": "false",
      onclick: () => {
        button.setAttribute("aria-expanded", "true");
        more.replaceChildren(el("p", {}, `โทร. ${person.phone}`), el("p", {}, person.email));
      },
    }, "ช่องทางการติดต่อ");
    return el("div", { class: "card" }, el("img", { src: `/assets/img/exe${number + 1}.jpg`, alt: person.name, width: "120" }),
      el("h4", {}, person.name), el("p", {}, person.post), button, more);
  })));
}

function tree(node) {
  return el("div", { class: "tree" },
    el("div", { class: "box" }, el("b", {}, node.name), node.note ? el("div", {}, node.note) : null,
      node.parts ? el("ul", {}, node.parts.map((part) => el("li", {}, part))) : null),
    node.side ? el("div", { class: "row" }, node.side.map((text) => el("div", { class: "box" }, text))) : null,
    node.next ? el("div", { class: "row" }, node.next.map(tree)) : null);
}

function board(block) {
  return later(block.board, (data) => el("div", {},
    el("form", { onsubmit: (event) => { event.preventDefault(); send("/api/board", event.target); } },
      el("h3", {}, "ตั้งคำถามถึงเทศบาล"), el("label", {}, "ชื่อผู้ถาม", el("input", { name: "who" })),
      el("label", {}, "คำถาม", el("textarea", { name: "ask" })), el("button", { type: "submit" }, "ส่งคำถาม")),
    data.map((topic) => {
      const answer = el("div", {});
      const button = el("button", {
        type: "button", "aria-expanded": "false",
        onclick: () => {
          button.setAttribute("aria-expanded", "true");
          answer.replaceChildren(el("p", {}, "เจ้าหน้าที่เทศบาลตอบ: " + topic.answer));
        },
      }, "ดูคำตอบ");
      return el("div", { class: "card" }, el("p", {}, `ถาม: ${topic.ask}`), el("small", {}, `โดย ${topic.who} ${topic.date} `), button, answer);
    })));
}

function form(block) {
  const fields = block.form.fields.map(([kind, label, options], number) => {
    const name = "f" + number;
    if (kind === "select") return el("label", {}, label, el("select", { name }, options.map((text) => el("option", {}, text))));
    if (kind === "area") return el("label", {}, label, el("textarea", { name, rows: "4" }));
    return el("label", {}, label, el("input", { name, type: kind }));
  });
  return el("form", { onsubmit: (event) => { event.preventDefault(); send("/api/forms", event.target); } }, fields,
    el("button", { type: "submit" }, block.form.button));
}

function send(address, filled) {
  fetch(address, { method: "POST", body: new FormData(filled) }).then(() => modal(el("p", {}, "ได้รับเรื่องของท่านแล้ว")));
}

function steps(block) {
  return table(["ที่", "ขั้นตอนการจัดการเรื่องร้องเรียน", "ส่วนงานที่รับผิดชอบ", "ระยะเวลา"], block.steps.map((step, number) => [number + 1, ...step]));
}

function table(head, rows) {
  return el("table", {}, el("thead", {}, el("tr", {}, head.map((cell) => el("th", {}, String(cell))))),
    el("tbody", {}, rows.map((row) => el("tr", {}, row.map((cell) => el("td", {}, cell instanceof Node ? cell : String(cell)))))));
}

function remote(block) {
  return later(block.remote, (data) => {
    const rows = data.rows.map((row) => row.map((cell) => (typeof cell === "object" ? link(cell.text, cell.link) : cell)));
    return el("div", {}, el("h3", {}, data.title), data.note ? el("p", {}, data.note) : null, table(data.head, rows));
  });
}

function later(address, shape) {
  const box = el("div", { class: "loading" }, "กำลังโหลดข้อมูล...");
  load(address).then((data) => {
    box.classList.remove("loading");
    box.replaceChildren(data ? shape(data) : "ไม่พบข้อมูล");
  });
  return box;
}

const KINDS = {
  docs, tabs, accordion, people, board, form, steps, remote,
  md: (block) => el("div", { html: block.md }),
  tree: (block) => tree(block.tree),
  go: (block) => el("ul", {}, block.go.map(([text, path]) => el("li", {}, link(text, path)))),
};

function draw(blocks) {
  return blocks.map((block) => KINDS[Object.keys(block).find((name) => name in KINDS)](block));
}

/* ---- the frame ---- */

function menu() {
  return el("nav", {}, el("div", {}, el("button", { type: "button", onclick: () => go("/") }, "หน้าหลัก")), site.menu.map((group) => {
    const holder = el("div", {});
    const button = el("button", {
      type: "button", "aria-expanded": "false", "aria-haspopup": "true",
      onclick: () => {
        const open = button.getAttribute("aria-expanded") === "true";
        document.querySelectorAll("nav ul").forEach((list) => list.remove());
        document.querySelectorAll("nav [aria-expanded]").forEach((other) => other.setAttribute("aria-expanded", "false"));
        if (!open) holder.append(submenu(group));
        button.setAttribute("aria-expanded", String(!open));
      },
    }, group.name);
    holder.append(button);
    return holder;
  }));
}

function submenu(group) {
  return el("ul", { role: "menu" }, group.links.map(([text, path]) => {
    if (path === "-") return el("li", { role: "menuitem" }, text);
    if (path.startsWith(">")) return el("li", { role: "menuitem", tabindex: "0", onclick: () => go(path.slice(1)) }, text);
    return el("li", { role: "menuitem" }, link(text, path));
  }));
}

function footer() {
  return el("footer", {}, el("b", {}, site.name + " " + site.place), el("div", {}, site.address),
    el("div", {}, `โทรศัพท์ ${site.phone} อีเมล ${site.email}`),
    el("div", {}, site.social.map((one) => el("a", { href: one.url, "aria-label": one.label, target: "_blank" }, el("i", { class: "icon-" + one.kind }, "● ")))),
    el("div", {}, link("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "/privacy"), " | ", link("ติดต่อเรา", "/contact")));
}

function modal(...content) {
  const shade = el("div", { class: "modal", role: "dialog", "aria-modal": "true" },
    el("div", {}, ...content, el("p", {}, el("button", { type: "button", onclick: () => shade.remove() }, "ปิด"))));
  document.body.append(shade);
}

function survey() {
  return el("button", {
    type: "button", class: "fab", "aria-haspopup": "dialog",
    onclick: () => modal(el("h3", {}, site.eit.title), el("img", { src: site.eit.image, alt: "QR code แบบวัด EIT", width: "220" }),
      el("p", {}, el("a", { href: site.eit.url, target: "_blank" }, "ตอบแบบวัด EIT"))),
  }, "ร่วมประเมิน EIT");
}

function cookie() {
  if (sessionStorage.getItem("seen")) return null;
  sessionStorage.setItem("seen", "1");
  const bar = el("div", { class: "cookie" }, "เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาการใช้งาน ", el("button", { type: "button", onclick: () => bar.remove() }, "ยอมรับ"));
  return bar;
}

function show(title, ...content) {
  document.title = title ? `${title} | ${site.name}` : site.name;
  app.replaceChildren(el("header", {}, link(site.name, "/")), menu(), el("main", {}, title ? el("h1", {}, title) : null, ...content), footer(), survey());
  const bar = cookie();
  if (bar) app.append(bar);
  window.scrollTo(0, 0);
}

/* ---- the pages ---- */

async function home() {
  const news = await load("/api/news.json");
  show("", el("h2", {}, "ยินดีต้อนรับสู่" + site.name), el("p", {}, el("img", { src: "/assets/img/slide1.jpg", alt: "", width: "100%" })),
    el("h3", {}, "ข่าวล่าสุด"), el("ul", {}, news.slice(0, 4).map((entry) => el("li", {}, link(entry.title, "/news/" + entry.id), " ", el("small", {}, entry.date)))),
    el("div", { class: "people" }, [["ITA 2567", "/ita"], ["E-Service", "/e-service"], ["แจ้งเรื่องร้องเรียนการทุจริต", "/integrity/report"]].map(
      ([text, path]) => el("div", { class: "card", onclick: () => go(path), style: "cursor:pointer" }, text))));
}

async function newsList() {
  const news = await load("/api/news.json");
  const row = (entry) => el("li", {}, link(entry.title, "/news/" + entry.id), " ", el("small", {}, entry.date));
  const list = el("ul", {}, news.slice(0, 5).map(row));
  show("ข่าวประชาสัมพันธ์", list, pager(news.length, 5, (from) => list.replaceChildren(...news.slice(from, from + 5).map(row))));
}

async function newsItem(id) {
  const entry = await load(`/api/news/${id}.json`);
  if (!entry) return nothing();
  show(entry.title, el("p", {}, el("small", {}, "วันที่ " + entry.date)), el("p", {}, entry.text), el("img", { src: entry.image, alt: "" }));
}

async function page(path) {
  const data = await load(`/api/pages${path}.json`);
  if (!data) return nothing();
  show(data.title, ...draw(data.blocks));
}

function nothing() {
  show("ไม่พบหน้าที่ต้องการ", el("p", {}, "404 ไม่พบหน้าที่ท่านเรียก ", link("กลับหน้าหลัก", "/")));
}

async function route() {
  if (!site) site = await load("/api/site.json");
  const path = decodeURIComponent(location.pathname).replace(/\/+$/, "") || "/";
  const story = path.match(/^\/news\/(\d+)$/);
  if (path === "/") return home();
  if (path === "/news") return newsList();
  if (story) return newsItem(story[1]);
  return page(path);
}

addEventListener("popstate", route);
route();
