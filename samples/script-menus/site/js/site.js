// What the pages ask for: lists from JSON, windows that open on a click, the pop-up of the EIT survey.
function byId(id) { return document.getElementById(id); }
function go(path) { location.href = path; }
function story(number) { go("/news.php?id=" + number); }
function openFile(name) { window.open("/upload/" + name + ".pdf"); }

function getJson(address, then) {
  fetch(address).then(function (answer) { return answer.json(); }).then(then);
}

function fileLink(entry) {
  return "<a href='/upload/" + entry[1] + ".pdf' target='_blank'>" + entry[0] + "</a>";
}

function modal(html) {
  var shade = document.createElement("div");
  shade.className = "modal";
  shade.setAttribute("role", "dialog");
  shade.innerHTML = "<div>" + html + "<p><button type='button' class='close'>ปิด</button></p></div>";
  shade.querySelector(".close").onclick = function () { shade.remove(); };
  document.body.appendChild(shade);
}

function socialIcons() {
  document.write("<span class='social'><a href='https://www.facebook.com/bansanmok.sao' title='Facebook อบต.บ้านซ่านหมอก'><img src='/images/fb.png' alt=''></a> " +
    "<a href='https://www.youtube.com/@bansanmoksao' title='YouTube อบต.บ้านซ่านหมอก'><img src='/images/yt.png' alt=''></a></span>");
}

function eitPopup() {
  if (location.pathname !== "/" && location.pathname !== "/index.php") return;
  setTimeout(function () {
    modal("<h3>ขอเชิญผู้รับบริการตอบแบบวัด EIT ปีงบประมาณ พ.ศ. 2567</h3><img src='/images/eit67.png' alt='QR code EIT' width='200'>" +
      "<p><a href='https://itas.nacc.go.th/go/eit/b7mk2s'>https://itas.nacc.go.th/go/eit/b7mk2s</a></p>");
  }, 800);
}

function newsList(id, size) {
  getJson("/data/news.json", function (news) {
    var shown = 0, list = document.createElement("ul"), more = document.createElement("button");
    function add() {
      news.slice(shown, shown + size).forEach(function (one) {
        list.insertAdjacentHTML("beforeend", "<li><a href='/news.php?id=" + one.id + "'>" + one.title + "</a> <small>" + one.date + "</small></li>");
      });
      shown += size;
      if (shown >= news.length) more.style.display = "none";
    }
    more.type = "button";
    more.className = "load-more";
    more.textContent = "โหลดเพิ่ม";
    more.onclick = add;
    byId(id).innerHTML = "";
    byId(id).appendChild(list);
    byId(id).appendChild(more);
    add();
  });
}

function fileList(id, address) {
  getJson(address, function (files) {
    byId(id).innerHTML = "<ul>" + files.map(function (entry) { return "<li>" + fileLink(entry) + "</li>"; }).join("") + "</ul>";
  });
}

function showMonths(year) {
  getJson("/data/months.json", function (years) {
    byId("months").innerHTML = "<tr><th>เดือน</th><th>เอกสาร</th></tr>" + years[year].map(function (entry) {
      return "<tr><td>สรุปผลการจัดซื้อจัดจ้าง " + entry[0] + "</td><td><span class='open' onclick=\"openFile('" + entry[1] + "')\">เปิด</span></td></tr>";
    }).join("");
  });
}

function showStats(span) {
  if (!span) return;
  getJson("/data/stats-" + span + ".json", function (data) { byId("stats").innerHTML = data.html; });
}

function staffContact(number) {
  getJson("/data/staff.json", function (staff) {
    var one = staff[number - 1];
    var person = document.querySelectorAll(".person")[number - 1].querySelector("b").textContent;
    modal("<h3>" + person + "</h3><p>โทรศัพท์ " + one[0] + "<br>อีเมล " + one[1] + "</p>");
  });
}

function attachments(key) {
  getJson("/data/attachments.json", function (all) {
    modal("<h3>เอกสารแนบ</h3><ul>" + all[key].map(function (entry) { return "<li>" + fileLink(entry) + "</li>"; }).join("") + "</ul>");
  });
}

function tabs(id, address) {
  getJson(address, function (parts) {
    var bar = document.createElement("div"), pane = document.createElement("div");
    bar.className = "tabs";
    parts.forEach(function (part, at) {
      var button = document.createElement("button");
      button.type = "button";
      button.setAttribute("role", "tab");
      button.textContent = part[0];
      button.onclick = function () { pane.innerHTML = "<ul>" + part[1].map(function (entry) { return "<li>" + fileLink(entry) + "</li>"; }).join("") + "</ul>"; };
      bar.appendChild(button);
      if (at === 0) button.onclick();
    });
    byId(id).appendChild(bar);
    byId(id).appendChild(pane);
  });
}

function unfold(heading, address) {
  var body = heading.nextElementSibling;
  if (body.innerHTML) { body.innerHTML = ""; return; }
  getJson(address, function (rows) {
    body.innerHTML = "<table class='table'>" + rows.map(function (row) {
      return "<tr><td>" + row[0] + "</td><td><a href='" + row[1] + "'>ลิงค์</a></td></tr>";
    }).join("") + "</table>";
  });
}

function tipForm() {
  modal("<h3>แบบแจ้งเบาะแสการทุจริตและประพฤติมิชอบ</h3><form method='post' action='/tip.php'>" +
    "<p>เจ้าหน้าที่ที่ถูกร้องเรียน <input name='who'></p><p>พฤติการณ์การทุจริต <textarea name='what'></textarea></p>" +
    "<p>ชื่อผู้แจ้ง (ปกปิดเป็นความลับ) <input name='name'></p><p><button type='submit'>ส่งเรื่องร้องเรียน</button></p></form>");
}

function drawMap(id) {
  byId(id).innerHTML = "<h3>แผนที่ตั้งที่ทำการ อบต.บ้านซ่านหมอก</h3><a href='https://www.google.com/maps?q=19.6021,98.7710' target='_blank'>" +
    "<img src='/images/map.png' alt='แผนที่ตั้ง อบต.บ้านซ่านหมอก' width='420'></a>";
}

function calendar(id, year, month) {
  var days = "";
  for (var day = 1; day <= 30; day++) days += "<td>" + day + "</td>" + (day % 7 === 0 ? "</tr><tr>" : "");
  byId(id).innerHTML = "<p><button type='button' class='prev'>&lt;&lt; เดือนก่อน</button> " + month + "/" + year +
    " <button type='button' class='next'>เดือนถัดไป &gt;&gt;</button></p><table class='table'><tr>" + days + "</tr></table>";
  byId(id).querySelector(".prev").onclick = function () { calendar(id, month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1); };
  byId(id).querySelector(".next").onclick = function () { calendar(id, month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1); };
}

function albums(id) {
  var html = "";
  for (var number = 1; number <= 4; number++) html += "<img src='/images/act" + number + ".jpg' alt='' width='220'> ";
  byId(id).innerHTML = html;
}
