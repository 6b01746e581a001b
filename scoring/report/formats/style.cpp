// System fonts; tokens in OKLCH drawn separately for light, dark and paper. Pictures stand on
// white.
#include "scoring/report/formats/style.hpp"

#include <cctype>

#include "scoring/report/texts/language.hpp"

namespace tocsin::scoring {

namespace {

constexpr std::string_view kStyle = R"css(:root{color-scheme:light dark;
--font:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans CJK SC',sans-serif;
--mono:ui-monospace,'Cascadia Mono','SF Mono','DejaVu Sans Mono','Noto Sans Mono',monospace;
--ground:oklch(.968 .005 240);--surface:oklch(1 0 0);--line:oklch(.885 .01 240);--line-strong:oklch(.6 .02 245);
--text:oklch(.25 .028 250);--text-2:oklch(.42 .024 248);--text-3:oklch(.505 .02 247);--accent:oklch(.45 .083 198);
--target:oklch(.94 .02 198);--warn:oklch(.5 .15 50)}
@media (prefers-color-scheme:dark){:root{
--ground:oklch(.175 .016 250);--surface:oklch(.215 .018 250);--line:oklch(.305 .02 248);--line-strong:oklch(.56 .025 245);
--text:oklch(.94 .008 240);--text-2:oklch(.79 .016 242);--text-3:oklch(.695 .018 244);--accent:oklch(.79 .1 192);
--target:oklch(.27 .04 198);--warn:oklch(.8 .13 70)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:48px}
body{margin:0;background:var(--ground);color:var(--text);font:14px/1.5 var(--font);font-variant-numeric:tabular-nums}
[dir=rtl] body{font-size:16px;line-height:1.75}[dir=rtl] .long :is(h1,h2,h3){line-height:1.4}
a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.label{position:sticky;z-index:1;top:0;background:#000;display:flex;justify-content:flex-end;padding:4px 24px}
.label.foot{position:static}
.tlp{background:#000;font:600 13px/1.5 var(--font);padding:0 6px;white-space:nowrap;border-radius:2px;unicode-bidi:isolate}
td .tlp,th .tlp{font-size:12px}
main{max-width:1080px;margin:0 auto;padding:0 24px 48px}
.level2{margin-top:48px}.level3{margin-top:28px}
h1{font-size:40px;line-height:1.15;font-weight:650;margin:24px 0 0;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:28px;line-height:1.2;font-weight:620;margin:0 0 12px;overflow-wrap:anywhere}
h3{font-size:16px;font-weight:620;margin:28px 0 8px;overflow-wrap:anywhere}
.level3>h3{font-size:20px;margin-top:0}
p{margin:0 0 8px;max-width:68ch;overflow-wrap:anywhere}
.note,.empty{color:var(--text-2)}.note{font-size:13px}
.lead{font-size:20px;line-height:1.45;max-width:60ch;margin-bottom:10px}
.warning{border-inline-start:4px solid var(--warn);padding-inline-start:12px;font-weight:600}
.list{margin:0 0 12px;padding-inline-start:28px;max-width:72ch}.list li{margin-bottom:6px;padding-inline-start:4px}.list li:last-child{break-before:avoid}
ol.list{font-size:16px}
.brand{display:flex;align-items:center;gap:8px;font-weight:620;font-size:16px;color:var(--accent);margin:0}
.bell{width:28px;height:28px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.cover{padding:40px 0 8px}
.kind{font-size:20px;color:var(--text-2);margin:4px 0 28px;max-width:none}.sub{display:block;font-size:16px;color:var(--text-3)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:4px 24px;margin:0 0 20px}
dl>div{display:contents}
dl:not(.big) .mark{font-size:inherit;color:inherit}
dt{color:var(--text-3)}dd{margin:0;overflow-wrap:anywhere;max-width:68ch}
.mono{font-family:var(--mono);font-size:12px;direction:ltr;text-align:start;unicode-bidi:isolate}[dir=rtl] .mono{text-align:right}
.big{grid-template-columns:repeat(3,minmax(0,1fr));gap:16px 24px;margin:8px 0 20px}
.big>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:2px solid var(--accent);padding-top:6px}
.big dd{font-size:28px;line-height:1.2;font-weight:620}.big dd .mark{font-weight:400}.big dt{font-size:13px;color:var(--text-2)}
nav ul{list-style:none;margin:24px 0 0;padding:12px 0 0;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{display:inline-block;min-height:24px}
.wide{overflow-x:auto;margin:0 -8px 12px;padding:0 8px}
.narrow table{width:auto}.narrow caption{white-space:nowrap}.narrow th,.narrow td{padding-inline-end:28px}
table{border-collapse:collapse;width:100%;font-size:13px}
[dir=rtl] table{font-size:14px;line-height:1.6}
caption{text-align:start;font-weight:620;font-size:14px;padding:12px 0 4px}
th,td{text-align:start;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
[dir=rtl] th,[dir=rtl] td{padding:6px 0 6px 14px}
th:lang(zh):not(.n){word-break:keep-all}tbody th:lang(zh){word-break:normal}
td:lang(zh):not([class]),tbody th:lang(zh):not([class]){min-width:4.5em}.words:lang(zh){min-width:5.5em}
thead th{color:var(--text-3);font-weight:500;vertical-align:bottom;border-bottom-color:var(--line-strong)}
tbody th{font-weight:620}
tbody th.roomy{font-weight:400}tbody th.again{font-weight:400;color:var(--text-3)}
.roomy{min-width:24ch;overflow-wrap:anywhere}
.n{text-align:right;white-space:nowrap}thead .n{white-space:normal}thead .n:lang(zh){min-width:3.2em}
.words{white-space:normal}
.over td{padding-top:14px;border-bottom:0;color:var(--text-2);max-width:0}.over bdi{display:inline-block;max-width:90ch}
.short,.whole{white-space:nowrap}
[dir=ltr] .n:last-child{padding-inline-end:0}
.mark{display:block;font-size:12px;color:var(--text-3);white-space:pre-line;font-weight:400}
tr:target td,tr:target th,section:target>h2,section:target>h3{background:var(--target)}
details{margin:8px 0 12px}summary{cursor:pointer;color:var(--accent);min-height:24px;font-weight:620}
details.data>summary{font-weight:400;font-size:13px}
figure{margin:20px 0 28px}figure>.wide{margin-bottom:0}figure h3{margin-top:0}
figure svg{width:100%;max-width:860px;height:auto;display:block;background:#fff;border:1px solid var(--line);border-radius:6px;padding:10px}
figcaption{color:var(--text-2);font-size:13px;max-width:68ch;margin-top:6px}
footer{max-width:1080px;margin:0 auto;padding:16px 24px;color:var(--text-3);font-size:12px}
footer dl{gap:2px 16px;margin:0;border-top:1px solid var(--line);padding-top:12px}
.card main{max-width:820px}.card .cover{padding-top:20px}.card h1{font-size:28px;margin-top:12px}.card .kind{margin-bottom:8px}.card .level2{margin-top:20px}.card h2{font-size:20px}
@media (max-width:600px){td:not([class]){min-width:9em}main{padding:0 16px 48px}h1{font-size:28px}.lead{font-size:16px}dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:8px}.label{padding:4px 16px}
.big{grid-template-columns:repeat(2,minmax(0,1fr))}.big dd{margin:0}footer{padding:16px}}
.on-paper{display:none}
@media print{
.on-paper{display:block}.thick details{display:none}
:root{color-scheme:light;--ground:#fff;--surface:#fff;--line:oklch(.85 .01 240);--line-strong:oklch(.5 .02 245);--text:#000;--text-2:oklch(.3 .02 248);
--text-3:oklch(.4 .02 247);--accent:oklch(.38 .08 198)}
html,body{background:#fff}
body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
[dir=rtl] body{font-size:11.5pt}
.label{display:none}main{max-width:none!important;padding:0}
nav ul{display:block;columns:3;column-gap:26pt;margin-top:26pt;font-size:10pt;line-height:1.4}nav li{break-inside:avoid}nav a{min-height:0}a{color:inherit;text-decoration:none}
.long .cover{min-height:200mm;padding-top:50mm;break-after:page}
.long footer{display:none}
.lead{font-size:13pt}ol.list{font-size:11pt}figcaption{max-width:none}figure{margin:12pt 0 16pt}
.card,[dir=rtl] .card{font-size:10pt;line-height:1.45}.card ol.list{font-size:10pt}.card p{margin-bottom:4pt;max-width:none}.card .sub{display:inline;margin-inline-start:8pt}.card .kind{font-size:13pt}.card .lead{font-size:12pt}.card h2{font-size:13pt;margin-bottom:6pt}
.card .list{margin-bottom:8pt}.card .list li{margin-bottom:2pt}.card .list{max-width:none}.card ul.list{columns:2;column-gap:24pt}
.card .cover{padding:0}.card .kind{margin-bottom:0}.card h1{font-size:20pt;margin-top:4pt}.card .mark{line-height:1.3}.card .level2{margin-top:8pt}.card h2{margin-bottom:4pt}
.card footer{padding:0;max-width:none;font-size:7pt;line-height:1.25;break-inside:avoid}.card footer dl{display:block;padding-top:4pt}.card footer :is(dt,dd){display:inline;white-space:nowrap}.card footer dd{margin-inline:3pt 7pt}.card footer dd::after{content:"\200b";white-space:normal}.card footer .mono{font-size:6.2pt;direction:inherit}
.level2{margin-top:26pt}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none;color:inherit}summary::-webkit-details-marker{display:none}
details.data{display:none}
.wide{overflow:visible;margin:0 0 8pt;padding:0}table,[dir=rtl] table{font-size:8.5pt}.roomy{min-width:9em}
.side{columns:var(--side);column-gap:26pt;break-inside:avoid}.side table{width:100%}.narrow.side :is(th,td){padding-inline-end:6pt}
th,td{padding-block:3pt;overflow-wrap:break-word}
[dir=ltr] :is(th,td){padding-right:6pt}[dir=rtl] :is(th,td){padding-left:6pt}.narrow :is(th,td){padding-inline-end:16pt}
td .tlp,th .tlp{font-size:7pt;padding:0 3pt}
tbody tr:first-child:not(:last-child){break-after:avoid}tbody tr:last-child{break-before:avoid}
.over{break-after:avoid}.over td{padding-top:7pt}
.side.side tbody tr:nth-child(n):nth-child(n){break-before:auto;break-after:auto}
p:has(+.wide),p:has(+figure),p:has(+.list),p:has(+dl){break-after:avoid}
p,tr,figure,li,.big>div,dl>div{break-inside:avoid}.list li:last-child{break-before:avoid}h2,h3,caption,summary{break-after:avoid}thead{display:table-header-group;break-inside:avoid;break-after:avoid}tbody tr:first-child{break-before:avoid}
}
)css";

}  // namespace

std::string_view document_style() {
    return kStyle;
}

std::string_view tlp_colour(std::string_view label) {
    if (label == "TLP:RED") return "#FF2B2B";
    if (label == "TLP:AMBER" || label == "TLP:AMBER+STRICT") return "#FFC000";
    if (label == "TLP:GREEN") return "#33FF00";
    if (label == "TLP:CLEAR") return "#FFFFFF";
    return {};
}

namespace {

// Any text as a CSS string: every byte that is not a plain letter, digit or space as an escape.
std::string css_string(std::string_view text) {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == ' ' || c == '.' || c == '-' || byte >= 0x80)
            safe += c;
        else
            (safe += '\\') += {'0', '0', '0', '0', kHex[byte >> 4], kHex[byte & 15]};
    }
    return safe;
}

}  // namespace

// On paper the label stands at the top and the foot of every page, as FIRST prescribes; where the
// figures come from and the page number beside it.
std::string paper_style(const Document& d) {
    const std::string label(tlp_label(d.tlp)), colour(tlp_colour(label));
    const std::string box =
        "{background:#000;font:600 10pt system-ui,sans-serif;direction:ltr;text-align:center;"
        "padding:0 8pt;width:48mm;height:7mm;margin-block:auto;vertical-align:middle;color:" +
        colour + ";content:\"" + label + "\"}";
    const std::string side = d.right_to_left ? "left" : "right",
                      other = d.right_to_left ? "right" : "left";
    const texts::Frame& t = texts::language(d.language).frame;
    const auto named = [](std::string_view name, const std::string& value) {
        // Each in its own direction: an Arabic name must not draw digits of the hash to itself.
        return value.empty() ? std::string()
                             : "  \u2068" + std::string(name) + "\u2069 \u2068" + value + "\u2069";
    };
    // Two lines: in some languages one is too short for both names.
    const std::string origin =
        named(t.log_hash, d.log_hash.substr(0, 16)) + named(t.signing_key, d.signature);
    return "@page{size:A4;margin:22mm 16mm 20mm;@top-" + side + box + "@bottom-" + side + box +
           "@bottom-" + other + "{direction:" + (d.right_to_left ? "rtl" : "ltr") +
           ";text-align:" + other +
           ";white-space:pre-line;font:8pt system-ui,sans-serif;color:#444;content:\"\u2066" +
           css_string(d.program_version) +
           "\\0000a0 \\0000a0 \" counter(page) \" / \" counter(pages) \"\u2069\\00000a" +
           css_string(origin) + "\"}}\n";
}

std::string_view brand_mark() {
    return "<svg class=\"bell\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
           "<path d=\"M5.5 16.5V11a6.5 6.5 0 0 1 13 0v5.5\"/><path d=\"M3 16.5h18\"/>"
           "<path d=\"M9.5 20.5h5\"/></svg>";
}

}  // namespace tocsin::scoring
