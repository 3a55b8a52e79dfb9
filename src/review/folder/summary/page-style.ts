/** How the page looks: light and dark, from 320 px on, and on A4. Its hash is in the page's policy. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#1f2328;--soft:#57606a;--paper:#fff;--band:#f6f8fa;--line:#d0d7de;--link:#0550ae;--accent:#2f6db5;
--bad:#b42318;--badbg:#ffe2e0;--fair:#8a5a00;--fairbg:#fff0c8;--good:#1a7f37;--goodbg:#dff3e4;--open:#57606a;--openbg:#eaeef2;--note:#1f4e78;--notebg:#ddebf7;
--h1:#fde7e4;--h2:#fbcdc6;--h3:#f7aca2;--h4:#f08a7d;--h5:#e4685b;--hot:#2b0b07}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--band:#161b22;--line:#3d444d;--link:#79b8ff;--accent:#58a6ff;
--bad:#ff9a8f;--badbg:#4c1512;--fair:#f0c35a;--fairbg:#3f2d05;--good:#7ee09a;--goodbg:#10341c;--open:#b1bac4;--openbg:#2a3038;--note:#a5cdf2;--notebg:#152f49;
--h1:#3a1714;--h2:#5a211c;--h3:#7d2c25;--h4:#a23a31;--h5:#c94b40;--hot:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
header,main{max-width:1400px;margin:0 auto;padding:0 16px}
h1{font-size:24px;margin:20px 0 8px}
h2{font-size:19px;margin:32px 0 8px;padding-top:8px;border-top:2px solid var(--accent)}
h3{font-size:16px;margin:20px 0 8px}
p{margin:4px 0;color:var(--soft)}
.told{color:var(--fair);font-weight:600}
a{color:var(--link)}
nav{display:flex;flex-wrap:wrap;gap:4px 16px}
nav a{padding:4px 0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.table{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top}
td{min-width:3em}
th{background:var(--band);white-space:nowrap}
tfoot td{background:var(--band);font-weight:600}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.center{text-align:center}
.tag{display:inline-block;padding:0 6px;border-radius:4px;white-space:nowrap}
.tag.fail,.tag.error{color:var(--bad);background:var(--badbg);font-weight:600}
.tag.revise,.tag.warning{color:var(--fair);background:var(--fairbg)}
.tag.pass{color:var(--good);background:var(--goodbg)}
.tag.unchecked{color:var(--open);background:var(--openbg)}
.tag.info{color:var(--note);background:var(--notebg)}
svg.share{display:block;width:100%;height:20px;border:1px solid var(--line);border-radius:4px}
rect.fail{fill:var(--bad)}rect.unchecked{fill:var(--open)}rect.revise{fill:var(--fair)}rect.pass{fill:var(--good)}
svg.bar{display:block;width:100%;min-width:40px;height:5px;margin-top:2px}
svg.bar rect{fill:var(--accent)}
svg.sign{width:11px;height:11px;margin-right:6px}
.sign.bad{fill:var(--bad)}.sign.fair{fill:var(--fair)}.sign.good{fill:var(--good)}
.heat1{background:var(--h1)}.heat2{background:var(--h2)}.heat3{background:var(--h3)}.heat4{background:var(--h4);color:var(--hot)}.heat5{background:var(--h5);color:var(--hot)}
@media screen and (max-width:760px){
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards tbody,.cards tfoot,.cards tr,.cards td{display:block;width:100%}
.cards tr{border:1px solid var(--line);border-radius:6px;margin-bottom:10px;padding:4px 8px}
.cards td{display:flex;gap:8px;border:0;padding:2px 0;text-align:left;white-space:normal;background:none}
.cards td::before{content:attr(data-head);flex:0 0 6.5em;color:var(--soft);font-weight:400}
.cards td>div{flex:1;min-width:0}
.cards td.none{display:none}
}
@page{size:A4 landscape;margin:12mm}
@media print{
:root{--text:#000;--soft:#333;--paper:#fff;--band:#f2f2f2;--line:#999;--link:#000;--accent:#2f6db5;--bad:#b42318;--badbg:#ffe2e0;--fair:#8a5a00;--fairbg:#fff0c8;--good:#1a7f37;--goodbg:#dff3e4;--open:#444;--openbg:#eee;--note:#1f4e78;--notebg:#ddebf7;--h1:#fde7e4;--h2:#fbcdc6;--h3:#f7aca2;--h4:#f08a7d;--h5:#e4685b;--hot:#000}
body{font-size:9pt;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
header,main{max-width:none;padding:0}
nav{display:none}
.table{overflow:visible}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,h2,h3,svg{break-inside:avoid}
h2,h3{break-after:avoid}
a{text-decoration:none}
}
`;
