/** The look of the brief: a page to print, and to read on any screen. */
export const BRIEF_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; background: #fff; color: #16171b;
  font: 1rem/1.55 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid #16171b; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
.kicker, .meta, .who, .said, footer { font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
.kicker { margin: 0 0 .4rem; color: #484a52; font-size: .8rem; }
.lead { margin: 0 0 1rem; font-size: 1.1rem; }
.meta, .who, .said { margin: .15rem 0; color: #44464d; font-size: .85rem; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: item; }
ol > li { position: relative; margin: 0 0 1.5rem; padding-inline-start: 2.6rem; counter-increment: item;
  break-inside: avoid; }
ol > li::before { content: counter(item); position: absolute; inset-inline-start: 0; color: #484a52;
  font: 600 .9rem/1.6 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
ol.sources > li { margin-bottom: .7rem; font-size: .92rem; overflow-wrap: anywhere; }
blockquote { margin: .6rem 0 0; padding-inline-start: .9rem; border-inline-start: 3px solid #b9b5a9; }
blockquote p { margin: 0; }
.denied { text-decoration: line-through; }
a { color: #2c3189; }
code { font-size: .85em; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid #b9b5a9; color: #484a52; font-size: .8rem; }
@page { margin: 20mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
}
`.trim()
