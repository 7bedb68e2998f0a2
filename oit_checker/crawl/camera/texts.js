// Return the texts of the page, each a text node, in order, and which of them stand in its menus; what is never shown is left out.
() => {
  const never = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "OPTION", "TITLE", "HEAD"]);
  const walker = document.createTreeWalker(document.body || document, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement && never.has(node.parentElement.tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (nodes.length < 20000 && walker.nextNode()) if (/\S/.test(walker.currentNode.data)) nodes.push(walker.currentNode);
  window.__texts = nodes;
  const menus = "nav, [role=navigation], [role=menu], [role=menubar], [class*=menu i], [class*=navbar i], [id*=menu i]";
  return {
    texts: nodes.map((node) => node.data.slice(0, 20000)),
    menus: nodes.map((node) => !!(node.parentElement && node.parentElement.closest(menus))),
  };
}
