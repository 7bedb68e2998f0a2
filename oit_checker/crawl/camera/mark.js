// Cover numbers, bring the quoted words to light and box them; return where the boxes stand, in pixels from the top of the page.
({ spans, covers, address, fields, most }) => {
  const nodes = window.__texts || [];
  for (const [number, start, end] of covers) {
    const node = nodes[number];
    if (node) node.data = node.data.slice(0, start) + node.data.slice(start, end).replace(/\p{Nd}/gu, "x") + node.data.slice(end);
  }
  const elements = [];
  if (address) {
    for (const element of document.querySelectorAll("a[href], area[href], iframe[src], img[src], img[alt]")) {
      const to = element.href || element.src || "";
      if (String(to).includes(address) && elements.length < 3) elements.push(element);
    }
  }
  if (fields.length) {
    const holds = (form) => fields.some((name) => form.elements && form.elements.namedItem(name));
    const form = [...document.forms].find(holds);
    const field = !form && fields.map((name) => document.getElementsByName(name)[0]).find(Boolean);
    if (form) elements.push(form);
    else if (field) elements.push(field.parentElement || field);
  }
  // What a tab, a menu or a fold hides is shown, as after a click.
  const shown = (element) => {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      const style = getComputedStyle(at);
      if (style.display === "none") at.style.setProperty("display", at.tagName === "TR" ? "table-row" : "block", "important");
      if (style.visibility !== "visible") at.style.setProperty("visibility", "visible", "important");
      if (Number(style.opacity) < 0.5) at.style.setProperty("opacity", "1", "important");
      if (/hidden|clip/.test(style.overflow) && at.clientHeight < 5) {
        at.style.setProperty("height", "auto", "important");
        at.style.setProperty("max-height", "none", "important");
      }
    }
  };
  const holders = new Set([...spans.map(([number]) => nodes[number] && nodes[number].parentElement), ...elements].filter(Boolean));
  holders.forEach(shown);
  // What floats over the page would lie over the words, and so would menus that hang open.
  const list = [...holders], menu = /menu|navbar|dropdown/i;
  const hangs = (element) => element.closest("nav, header, [role=navigation], [role=menu]") || menu.test(element.className) || element.matches("ul");
  const over = (element, places) => {
    const box = element.getBoundingClientRect();
    return places.some((place) => box.left < place.right && place.left < box.right && box.top < place.bottom && place.top < box.bottom);
  };
  const places = list.slice(0, 60).map((holder) => holder.getBoundingClientRect());
  let looked = 0;
  for (const element of document.querySelectorAll("body *")) {
    if (++looked > 15000) break;
    const { position, display } = getComputedStyle(element);
    if (position === "static" || position === "relative" || display === "none") continue;
    if (list.some((holder) => element.contains(holder) || holder.contains(element))) continue;
    if (position !== "absolute" || hangs(element) || over(element, places)) element.style.setProperty("display", "none", "important");
  }
  const rectangles = [];
  const lines = (list) => {
    for (const { left, top, right, bottom } of list) {
      if (right - left < 1 || bottom - top < 1) continue;
      const box = { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
      const last = rectangles[rectangles.length - 1];
      const shared = last ? Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) : 0;
      const near = last && box.left - last.right < 24 && last.left - box.right < 24;
      if (near && shared > 0.5 * Math.min(last.bottom - last.top, box.bottom - box.top)) {
        last.left = Math.min(last.left, box.left); last.right = Math.max(last.right, box.right);
        last.top = Math.min(last.top, box.top); last.bottom = Math.max(last.bottom, box.bottom);
      } else if (rectangles.length < 300) rectangles.push(box);
    }
  };
  // A link or form that is asked for is the proof; its words elsewhere are not.
  elements.forEach((element) => lines(element.getClientRects()));
  for (const [number, start, end] of rectangles.length ? [] : spans) {
    const node = nodes[number];
    if (!node || end > node.length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    lines(range.getClientRects());
  }
  const first = rectangles.length ? Math.min(...rectangles.map((box) => box.top)) : 0;
  const near = rectangles.filter((box) => box.bottom - first < most - 100);
  const layer = document.createElement("div");
  layer.setAttribute("style", "all:initial;position:absolute;left:0;top:0;width:0;height:0;z-index:2147483647");
  for (const box of near) {
    const frame = document.createElement("div");
    frame.setAttribute("style", `all:initial;position:absolute;box-sizing:border-box;border:3px solid rgb(208,32,32);left:${box.left - 4}px;` +
      `top:${box.top - 3}px;width:${box.right - box.left + 8}px;height:${box.bottom - box.top + 6}px`);
    layer.append(frame);
  }
  document.documentElement.append(layer);
  const root = document.documentElement, body = document.body;
  return {
    found: near.length,
    top: near.length ? first : 0,
    bottom: near.length ? Math.max(...near.map((box) => box.bottom)) : 0,
    page: Math.max(root.scrollHeight, body ? body.scrollHeight : 0),
  };
}
