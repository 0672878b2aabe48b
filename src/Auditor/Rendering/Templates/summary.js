"use strict";
(() => {
  const at = id => document.getElementById(id);
  const titles = [...document.querySelectorAll(".faults tbody th")].map(th => th.firstChild.textContent);
  const ids = [...document.querySelectorAll(".faults tbody th code")].map(code => code.textContent);
  const names = {}, shapes = {};
  for (const option of at("by-verdict").options) if (option.value) [shapes[option.value], names[option.value]] = option.text.split(" ");
  const [regions, kinds, ...lines] = at("rows").textContent.split("\n").map(line => line.split("\t"));
  const all = lines.filter(f => f.length > 1).map((f, index) => {
    return { rank: index + 1, path: f[0], page: f[1] || f[0] + ".html", agency: f[2] || f[0].split("/").pop(), region: regions[f[3]] || "", kind: kinds[f[4]] || "", level: f[5], year: f[6],
      verdict: f[7], score: +f[8], counts: f.slice(9, 12).map(Number), checks: f[12] ? f[12].split(" ").map(Number) : [] };
  });
  const size = 100, keys = { q: "search", verdict: "by-verdict", region: "by-region", kind: "by-kind", level: "by-level", check: "by-check", sort: "by-order" };
  const orders = {
    rank: (a, b) => a.rank - b.rank, best: (a, b) => b.rank - a.rank, errors: (a, b) => b.counts[0] - a.counts[0] || a.rank - b.rank,
    agency: (a, b) => a.agency.localeCompare(b.agency, "zh-CN") || a.rank - b.rank, region: (a, b) => a.region.localeCompare(b.region, "zh-CN") || a.rank - b.rank };
  let page = 1;

  const make = (name, css, text) => { const e = document.createElement(name); if (css) e.className = css; if (text !== undefined) e.textContent = text; return e; };
  const href = path => "./" + path.split("/").filter(s => s && s !== "." && s !== "..").map(encodeURIComponent).join("/");
  const fill = (id, values) => { for (const [value, text] of values) { const o = make("option", "", text); o.value = value; at(id).append(o); } };
  const distinct = key => [...new Set(all.map(r => r[key]))].filter(Boolean).sort((a, b) => a.localeCompare(b, "zh-CN")).map(v => [v, v]);

  function row(r) {
    const tr = make("tr"), head = make("th"), link = make("a", "", r.agency), path = make("small", "path", r.path), verdict = make("td", "v-" + r.verdict + " tag"), score = make("td", "num score"), mix = make("td", "mix");
    head.scope = "row"; link.href = href(r.page);{{ t.script_quoted }}
    head.append(link, make("small", "", [r.year ? r.year + "{{ t.script_year }}" : "{{ t.script_no_year }}", r.level, r.region].filter(Boolean).join(" · ")), path);
    const shape = make("span", "shape", shapes[r.verdict]); shape.setAttribute("aria-hidden", "true");
    verdict.append(shape, " " + names[r.verdict]);
    score.append(make("b", "", r.score));
    ["error", "warning", "note"].forEach((css, i) => {
      if (!r.counts[i]) return;
      const s = make("span", "c-" + css), mark = make("span", "shape", "■▲●"[i]); mark.setAttribute("aria-hidden", "true");
      s.append(mark, " " + ["{{ t.script_error }}", "{{ t.script_warning }}", "{{ t.script_note }}"][i] + " " + r.counts[i]); mix.append(s);
    });
    tr.append(make("td", "num rank", r.rank), head, verdict, score, mix, make("td", "worst", r.checks.slice(0, 3).map(c => titles[c]).join("{{ t.script_semicolon }}")));
    return tr;
  }

  function show() {
    const v = key => at(keys[key]).value, q = v("q").trim().toLowerCase(), check = ids.indexOf(v("check"));
    const found = all.filter(r => (!q || (r.agency + " " + r.path).toLowerCase().includes(q)) && ["verdict", "region", "kind", "level"].every(k => !v(k) || r[k] === v(k)) && (!v("check") || r.checks.includes(check)));
    found.sort(orders[v("sort")] || orders.rank);
    const pages = Math.max(1, Math.ceil(found.length / size));
    page = Math.min(Math.max(1, page), pages);
    document.querySelector(".queue tbody").replaceChildren(...found.slice((page - 1) * size, page * size).map(row));
    at("found").textContent = {{ t.script_found }};
    at("back").disabled = page === 1; at("next").disabled = page === pages;
    const state = new URLSearchParams(Object.keys(keys).map(k => [k, v(k)]).filter(([k, x]) => x && !(k === "sort" && x === "rank")));
    if (page > 1) state.set("page", page);
    return state.toString();
  }
  const keep = () => { const state = show(); history.replaceState(null, "", "#list?" + state); };

  function open() {
    if (!location.hash.startsWith("#list?")) return;
    const state = new URLSearchParams(location.hash.slice(6));
    for (const key in keys) at(keys[key]).value = state.get(key) || (key === "sort" ? "rank" : "");
    page = +state.get("page") || 1;
    show(); at("queue").scrollIntoView();
  }

  fill("by-region", distinct("region")); fill("by-kind", distinct("kind")); fill("by-level", distinct("level")); fill("by-check", ids.map((id, i) => [id, titles[i]]));
  for (const key in keys) at(keys[key]).addEventListener("input", () => { page = 1; keep(); });
  at("back").addEventListener("click", () => { page--; keep(); });
  at("next").addEventListener("click", () => { page++; keep(); });
  addEventListener("hashchange", open);
  for (const e of document.querySelectorAll("#tools, #pager")) e.hidden = false;
  show(); open();
})();
