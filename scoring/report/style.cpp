// The look, in one sheet: system fonts, tokens in OKLCH drawn separately for light, dark and paper.
// The document needs no script.
#include "scoring/report/page.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::string_view kStyle = R"css(
:root{color-scheme:light dark;
--font:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;
--mono:ui-monospace,'Cascadia Mono','SF Mono','DejaVu Sans Mono','Noto Sans Mono',monospace;
--ground:oklch(.968 .005 240);--surface:oklch(1 0 0);--line:oklch(.885 .01 240);--line-strong:oklch(.6 .02 245);
--text:oklch(.25 .028 250);--text-2:oklch(.42 .024 248);--text-3:oklch(.505 .02 247);--accent:oklch(.45 .083 198);
--told:oklch(.5 .1 175);--late:oklch(.59 .195 38);--owed:oklch(.55 .02 247);--breach:oklch(.45 .17 20);--target:oklch(.94 .02 198)}
@media (prefers-color-scheme:dark){:root{
--ground:oklch(.175 .016 250);--surface:oklch(.215 .018 250);--line:oklch(.305 .02 248);--line-strong:oklch(.56 .025 245);
--text:oklch(.94 .008 240);--text-2:oklch(.79 .016 242);--text-3:oklch(.695 .018 244);--accent:oklch(.79 .1 192);
--told:oklch(.78 .11 180);--late:oklch(.72 .17 42);--owed:oklch(.65 .02 244);--breach:oklch(.72 .17 20);--target:oklch(.27 .04 198)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:48px}
body{margin:0;background:var(--ground);color:var(--text);font:14px/1.5 var(--font);font-variant-numeric:tabular-nums}
a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.label{position:sticky;z-index:1;top:0;background:#000;display:flex;justify-content:flex-end;padding:4px 24px}
.label.foot{position:static}
.tlp{background:#000;font:600 13px/1.5 var(--font);padding:0 6px;white-space:nowrap;border-radius:2px}
td .tlp,.about .tlp{font-size:12px}
.tlp.red{color:#FF2B2B}.tlp.amber{color:#FFC000}.tlp.green{color:#33FF00}.tlp.clear{color:#FFF}
main{max-width:1080px;margin:0 auto;padding:0 24px 64px}
section{margin-top:48px}
h1{font-size:40px;line-height:1.15;font-weight:650;margin:24px 0 0;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:28px;line-height:1.2;font-weight:620;margin:0 0 12px;overflow-wrap:anywhere}
h2 .name{font-weight:400;color:var(--text-2);font-size:20px}
h3{font-size:16px;font-weight:620;margin:28px 0 8px}
p{margin:0 0 8px}
.note,.notes p,.empty{color:var(--text-2);max-width:68ch}
.notes{margin-top:16px;font-size:13px}
.cover{padding:40px 0 8px}
.brand{display:flex;align-items:center;gap:8px;font-weight:620;font-size:16px;color:var(--accent)}
.bell{width:28px;height:28px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.kind{font-size:20px;color:var(--text-2);margin:4px 0 28px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:0 0 20px}
dt{color:var(--text-3)}dd{margin:0;overflow-wrap:anywhere}
nav ul{list-style:none;margin:24px 0 0;padding:12px 0 0;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{display:inline-block;min-height:24px}
.lead{font-size:20px;line-height:1.45;max-width:60ch;margin-bottom:24px}
.lead p{margin-bottom:10px}
.wide{overflow-x:auto;margin:0 -8px;padding:0 8px}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:start;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{overflow-wrap:normal;color:var(--text-3);font-weight:500;vertical-align:bottom;border-bottom-color:var(--line-strong)}
tbody th{font-weight:620}
.n{text-align:end;white-space:nowrap}
thead .n{white-space:normal}
.items td{overflow-wrap:normal}
.items .n{text-align:start}
.teams{min-width:820px}.figures{min-width:760px}.items{min-width:860px}
.teams th{overflow-wrap:normal}
.teams td,.teams th{vertical-align:middle;padding-block:10px}
.teams .apart{border-inline-start:1px solid var(--line);padding-inline-start:12px}
.teams .n{font-size:16px}thead .n{font-size:13px!important}
.few{font-size:12px!important;color:var(--text-3)}
.obligations a{color:inherit;text-decoration:none;display:block}
.bar{display:block;width:140px;height:10px;margin-bottom:2px}
.bar rect{stroke:var(--text);stroke-width:1}
.bar .told{fill:var(--told)}.bar .late{fill:url(#hatch)}.bar .never{fill:none}
.hatch{stroke:var(--late);stroke-width:4}
.part{font-size:12px;color:var(--text-2);white-space:nowrap;margin-inline-end:6px}
.figures .value{font-size:20px;line-height:1.2}
.terms span{margin-inline-end:10px;white-space:nowrap;font-family:var(--mono);font-size:12px;color:var(--text-2)}
.mark{display:block;font-size:12px;color:var(--text-3)}
.part td{color:var(--text-2)}
tr:target td,tr:target th,article:target,div:target>h3{background:var(--target)}
.regional{font-size:16px;max-width:68ch}.regional b{font-size:28px;font-weight:620}.regional a{text-decoration:none}
.back{margin-top:24px}
details{margin-top:8px}summary{cursor:pointer;color:var(--accent);min-height:24px}
.chart .note{margin-bottom:12px}
.picture{overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:6px;padding:12px}
.definitions{position:absolute}
article{border-top:1px solid var(--line);padding:10px 0}
article h3{margin:0;font-size:14px}.when{font-weight:400;color:var(--text-3)}
.about{font-size:13px;color:var(--text-2);margin:2px 0 6px}
.body{white-space:pre-wrap;overflow-wrap:anywhere;max-width:68ch;margin:0}
footer{max-width:1080px;margin:0 auto;padding:16px 24px;color:var(--text-3);font-size:12px}
@media (max-width:600px){main{padding:0 16px 48px}h1{font-size:28px}.lead{font-size:16px}dl{grid-template-columns:1fr}dd{margin-bottom:8px}}
@media print{
:root{color-scheme:light;--ground:#fff;--surface:#fff;--line:oklch(.85 .01 240);--line-strong:oklch(.5 .02 245);--text:#000;--text-2:oklch(.3 .02 248);
--text-3:oklch(.4 .02 247);--accent:oklch(.38 .08 198);--told:oklch(.45 .1 175);--late:oklch(.55 .19 38);--owed:oklch(.45 .02 247);--breach:oklch(.4 .17 20)}
body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.label{display:none}main{max-width:none;padding:0}footer{display:none}
nav,.back{display:none}a{color:inherit;text-decoration:none}
.cover{height:200mm;padding-top:50mm;break-after:page;margin:0}
.page{break-before:page;margin-top:0}.cover+.page{break-before:auto}
.wide{overflow:visible}table{font-size:9pt;min-width:0!important}
tr,article,.keep{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}
}
)css";

}  // namespace

std::string_view style_sheet() {
    return kStyle;
}

}  // namespace tocsin::scoring
