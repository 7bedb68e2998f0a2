document.querySelectorAll("button[data-copy]").forEach(function (button) {
  button.hidden = false;
  button.addEventListener("click", function () {
    var box = document.getElementById(button.dataset.copy);
    var range = document.createRange();
    range.selectNodeContents(box);
    var chosen = window.getSelection();
    chosen.removeAllRanges();
    chosen.addRange(range);
    function done() { button.classList.add("done"); }
    function old() { if (document.execCommand("copy")) done(); }
    if (navigator.clipboard) navigator.clipboard.writeText(box.innerText).then(done, old); else old();
  });
});
