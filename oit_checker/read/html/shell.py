"""Whether a page is only a shell that scripts would fill."""

from __future__ import annotations

import re

from oit_checker.read.html.tree import Tree

_ROOTS = re.compile(r"^(root|app|__next|__nuxt|q-app|app-root|react-root|vue-app|main-app|svelte|___gatsby|application|react-app)$", re.I)
_ASKS = re.compile(
    r"(enable|requires?|need|turn on|activate)\s+(your\s+)?java\s?script|java\s?script\s+(is\s+)?(required|disabled|to run|must)|"
    r"without javascript|"
    r"(เปิด|ใช้งาน|ต้องการ|อนุญาต|รองรับ)(ใช้งาน|การใช้งาน|ใช้)?\s*(จาวา\s?สคริปต?์?|java\s?script)",
    re.I,
)
_WAITING = re.compile(r"^\W*(loading|please wait|กำลังโหลด|กรุณารอ|โปรดรอ|just a moment)", re.I)
_STATE = re.compile(r"__NEXT_DATA__|__NUXT__|__INITIAL_STATE__|__APOLLO_STATE__|__PRELOADED_STATE__|self\.__next_f|window\.__data", re.I)
_FEW = 60


def needs_browser(tree: Tree, words: int, links: int, pictures: int) -> str:
    """Return why the page cannot be read without running its scripts, or "" where it can.

    `words` counts the letters of text shown, `links` the steps found, `pictures` the images and frames.
    """
    if not tree.scripts:
        return ""
    shown = tree.body.words() if words < 400 else ""
    if words < _FEW and _has_empty_root(tree):
        return "the page is an empty frame that a script fills"
    if words < 400 and links < 5 and (_ASKS.search(tree.noscript) or _ASKS.search(shown)):
        return "the page asks for JavaScript"
    if words < 200 and _WAITING.match(shown):
        return "the page shows only that it is loading"
    if words < _FEW and links == 0 and pictures == 0 and (tree.script_files or tree.script_bytes > 200):
        return "the page has scripts and no text"
    state = sum(len(script) for script in tree.scripts if _STATE.search(script[:2_000]) or script.lstrip()[:2] == '{"')
    if words < 600 and state > 20 * max(words, 100) and links < 10:
        return "the page's text stands in its scripts' data"
    return ""


def _has_empty_root(tree: Tree) -> bool:
    for node in tree.nodes[:60]:
        name = node.get("id")
        if (_ROOTS.match(name) or node.tag in ("app-root", "my-app") or "ng-app" in node.attrs or "data-reactroot" in node.attrs) and len(
            node.words()
        ) < _FEW:
            return True
    return False
