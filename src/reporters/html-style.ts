/** Looks of the page: light and dark, wide, phone and paper. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1c1b19;--soft:#625e57;--line:#dfdbd2;--mark:#ffe9a8;--mark-ink:#1c1b19;--error:#b3261e;--warning:#8a5a00;--info:#2b5c8a;--error-bar:#cf5048;--warning-bar:#d99a2b;--info-bar:#5b8fbf;--ins:#1c6b3a;--focus:#1f5fbf}
@media(prefers-color-scheme:dark){:root{--paper:#17181a;--card:#1f2124;--ink:#e9e6df;--soft:#a8a399;--line:#35383c;--mark:#6a5412;--mark-ink:#fff6da;--error:#ff9b92;--warning:#f0bd62;--info:#93c2ee;--error-bar:#d9645b;--warning-bar:#c8922f;--info-bar:#5b8fbf;--ins:#86d6a3;--focus:#8ab6ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
body>*{max-width:68rem;margin-inline:auto;padding-inline:1.25rem}
h1,h2{font-family:Georgia,"Times New Roman","Noto Serif",serif;line-height:1.25;margin:0}
h1{font-size:1.9rem;padding-top:1.6rem}
p{margin:0}
ol{list-style:none;margin:0;padding:0}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:3}
.said{color:var(--soft);margin-top:.25rem}
.hint{color:var(--soft);font-size:.875rem;margin-top:1rem}
.sums{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;margin:1rem 0 0}
.sums dt{font-size:.8125rem;color:var(--soft)}
.sums dd{margin:0;font-size:1.6rem;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.sums .error dd{color:var(--error)}.sums .warning dd{color:var(--warning)}.sums .info dd{color:var(--info)}
.charts{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1rem 2.5rem;margin-top:1.5rem;align-items:start}
.charts>:only-child{grid-column:1/-1}
.chart h2{font-size:.875rem;font-family:inherit;font-weight:600;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-bottom:.35rem}
.chart button{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr 3.2rem;gap:.75rem;align-items:center;width:100%;border:0;background:none;color:inherit;font:inherit;font-size:.875rem;text-align:left;padding:.16rem .3rem;border-radius:4px;cursor:pointer}
.chart button:hover{background:color-mix(in srgb,var(--line) 45%,transparent)}
.chart button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
.chart .name{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.chart .count{text-align:right;font-variant-numeric:tabular-nums}
.chart summary{font-size:.875rem;color:var(--soft);cursor:pointer;padding:.25rem .3rem}
.bar{width:100%;height:.7rem;display:block}
rect.error{fill:var(--error-bar)}rect.warning{fill:var(--warning-bar)}rect.info{fill:var(--info-bar)}
.plot{padding-top:.1rem}
.plot svg{display:block}
.plot line{stroke:var(--line)}
.plot g:hover rect{opacity:.75}
.most{display:block;line-height:1.2;font-size:.75rem;color:var(--soft);font-variant-numeric:tabular-nums}
.axis{display:flex;gap:1rem;justify-content:space-between;font-size:.75rem;color:var(--soft);font-variant-numeric:tabular-nums;margin-top:.2rem}
body:not(:has(.finding))>form{display:none}
form{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:end;gap:.6rem 1rem;background:var(--paper);border-block:1px solid var(--line);margin-top:1.5rem;padding-block:.7rem;max-width:none}
form{padding-inline:max(1.25rem,calc((100% - 68rem)/2 + 1.25rem))}
.field{display:flex;flex-direction:column;font-size:.8125rem;color:var(--soft);flex:1 1 10rem;min-width:0}
.field.wide{flex-grow:2}
input[type=search],select,form button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:5px;padding:.35rem .55rem;width:100%;min-width:0;height:2.3rem}
form button{width:auto;cursor:pointer}
form button:hover{border-color:var(--soft)}
fieldset{border:0;margin:0;padding:0;display:flex;gap:.9rem;min-width:0;height:2.3rem;align-items:center}
legend{position:absolute;left:-99rem}
.box{font-size:.9375rem;white-space:nowrap;cursor:pointer}
.box input{accent-color:currentColor;vertical-align:-.1em}
.box.error{color:var(--error)}.box.warning{color:var(--warning)}.box.info{color:var(--info)}
output{flex-basis:100%;font-size:.875rem;color:var(--soft)}
main{padding-bottom:3rem}
.story{margin-top:2rem;content-visibility:auto;contain-intrinsic-size:auto 20rem}
.story h2{font-size:1.25rem;margin-bottom:.6rem}
.story .headline{display:block}
.story .path{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font:400 .8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--soft)}
.story h2 .path:only-child{font-size:.9375rem;color:var(--ink)}
.finding{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin-top:.6rem;scroll-margin-top:11rem}
.finding:focus{outline:2px solid var(--focus);outline-offset:1px}
.head{display:flex;gap:.7rem;align-items:baseline}
.level{font-size:.8125rem;font-weight:600;flex:none;min-width:4.2rem}
.error>.head>.level{color:var(--error)}.warning>.head>.level{color:var(--warning)}.info>.head>.level{color:var(--info)}
.reason{font-weight:500}q{quotes:"“" "”"}
blockquote{margin:.5rem 0 0;padding:0;font:1.0625rem/1.6 Georgia,"Times New Roman","Noto Serif",serif}
mark{background:var(--mark);color:var(--mark-ink);padding:.05em .12em;border-radius:2px;white-space:pre-wrap;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.gap{font-family:system-ui,sans-serif}
.expected{margin-top:.35rem;font:1.0625rem/1.5 Georgia,"Times New Roman","Noto Serif",serif}
.expected::before{content:"→ ";color:var(--soft)}
ins{color:var(--ins);text-decoration:none;font-weight:600;white-space:pre-wrap}
.expected em{color:var(--soft)}.or{color:var(--soft);font-size:.875rem}
.foot{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin-top:.45rem;font-size:.8125rem;color:var(--soft);font-variant-numeric:tabular-nums}
.finding details{margin-top:.2rem;font-size:.875rem;color:var(--soft)}
.finding summary{cursor:pointer;width:max-content;max-width:100%}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.8125rem;padding-block:1rem 2rem;max-width:none!important;padding-inline:max(1.25rem,calc((100% - 68rem)/2 + 1.25rem))!important}
kbd{font:inherit;border:1px solid var(--line);border-radius:3px;padding:0 .3em;background:var(--card)}
[hidden]{display:none!important}
.empty{color:var(--soft);margin-top:2rem;text-align:center}
@media(max-width:46rem){body>*{padding-inline:1rem}h1{font-size:1.55rem}.charts{grid-template-columns:minmax(0,1fr)}form{position:static;padding-inline:1rem;gap:.6rem}.field{flex-basis:45%}.field.wide{flex-basis:100%}.head{flex-direction:column;gap:0}.chart button{grid-template-columns:minmax(6rem,11rem) 1fr 2.6rem;gap:.5rem;padding-block:.4rem}footer{padding-inline:1rem!important}.finding{scroll-margin-top:1rem}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--mark:#eee;--mark-ink:#000;--error:#000;--warning:#000;--info:#000;--ins:#000;--error-bar:#222;--warning-bar:#777;--info-bar:#bbb}body{font-size:10pt}form,footer,.skip{display:none!important}body>*{max-width:none;padding-inline:0}.story{content-visibility:visible;break-before:auto}.story h2{break-after:avoid}.finding{break-inside:avoid;border-width:0 0 0 2pt;border-radius:0;padding:.2rem .6rem}mark{text-decoration:underline;print-color-adjust:exact;-webkit-print-color-adjust:exact}rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}.finding details:not([open]){display:none}.charts{grid-template-columns:3fr 2fr}}
`
