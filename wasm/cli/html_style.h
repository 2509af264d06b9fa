// The style of the HTML report. Signs, lines and words show the status as well as colour does.
#pragma once

namespace storydiff::cli {

inline constexpr const char* kHtmlStyle = R"css(
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--dim:#5f5f5f;--rule:#c8c8c8;
--changed:#fff1bf;--added:#d6f3d9;--removed:#fbdcdc;--shared:transparent;
--changed-line:#8a6100;--added-line:#17692a;--removed-line:#a31621}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#161616;--dim:#a8a8a8;--rule:#4a4a4a;
--changed:#4a3b05;--added:#12401d;--removed:#54191d;
--changed-line:#f0c449;--added-line:#7ddc92;--removed-line:#ff9a9a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:80rem;color:var(--ink);background:var(--paper);
font:1rem/1.55 Georgia,"Times New Roman",serif}
h1,h2,h3,.key,.counts,nav,.says,.role{font-family:system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
.counts{margin:.25rem 0}.key{color:var(--dim);font-size:.9rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:2rem;border-top:1px solid var(--rule)}
@media (max-width:48rem){.sides{grid-template-columns:1fr}}
article p{margin:.75rem 0;white-space:pre-line;overflow-wrap:anywhere}
.headline{font-size:1.3rem;font-weight:bold}.standfirst{font-style:italic}
.furniture,.byline,.caption{color:var(--dim);font-size:.9rem}
.role{font-size:.75rem;text-transform:uppercase;letter-spacing:.05em;margin-inline-end:.4em}
a.f{color:inherit;text-decoration:none;border-radius:2px}
a.changed{background:var(--changed);border-bottom:2px dashed var(--changed-line)}
a.added{background:var(--added);border-bottom:2px solid var(--added-line)}
a.removed{background:var(--removed);border-bottom:2px double var(--removed-line)}
a.reworded{border-bottom:2px dotted var(--dim)}
del{text-decoration:line-through;background:var(--removed)}
ins{text-decoration:underline;background:var(--added)}
a.changed::before{content:"~ ";color:var(--changed-line)}
a.added::before{content:"+ ";color:var(--added-line)}
a.removed::before{content:"\2212  ";color:var(--removed-line)}
a.f:focus-visible,:target{outline:2px solid var(--ink);outline-offset:2px}
.facts{padding-inline-start:2.5rem}.facts li{margin:.6rem 0;overflow-wrap:anywhere}
.facts summary{font-family:system-ui,sans-serif;font-size:.9rem;cursor:pointer}
.facts q{quotes:"\201C" "\201D"}.says{margin:.2rem 0;font-size:.95rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{body{padding:0;max-width:none;font-size:10pt}a.f{-webkit-print-color-adjust:exact;
print-color-adjust:exact}nav{display:none}h2{break-after:avoid}li{break-inside:avoid}}
)css";

}  // namespace storydiff::cli
