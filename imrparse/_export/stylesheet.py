"""The style sheet of the HTML card.

Every rule is scoped to `.imr`, so that the rest of a notebook's page is not affected. Each colour is defined once, for
light and dark; the notebook's theme decides which is used, or else the reader's preference.
"""

from __future__ import annotations

from typing import Final

STYLE: Final = """
.imr {
  color-scheme: light dark;
  --imr-ink: light-dark(#1c2127, #e4e7eb);
  --imr-soft: light-dark(#59636e, #a2acb8);
  --imr-paper: light-dark(#ffffff, #171a1f);
  --imr-shade: light-dark(#f5f7f9, #1f242a);
  --imr-line: light-dark(#d6dbe1, #363d46);
  --imr-link: light-dark(#0a4fb3, #8fbcff);
  --imr-yes: light-dark(#0b6434, #7fdca4);
  --imr-no: light-dark(#9c2a1b, #ffa596);
  --imr-part: light-dark(#7a4f00, #f0c674);
  box-sizing: border-box; max-width: 60rem; padding: 1rem 1.25rem; text-align: left; overflow-wrap: anywhere;
  border: 1px solid var(--imr-line); border-radius: .5rem; background: var(--imr-paper); color: var(--imr-ink);
  font: .875rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
body[data-jp-theme-light="true"] .imr, body.vscode-light .imr, html[theme="light"] .imr, [data-theme="light"] .imr {
  color-scheme: light;
}
body[data-jp-theme-light="false"] .imr, body.vscode-dark .imr, html[theme="dark"] .imr, [data-theme="dark"] .imr {
  color-scheme: dark;
}
.imr * { box-sizing: border-box; }
.imr .imr-head { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 0 0 .75rem; }
.imr .imr-case { font-size: 1.15rem; font-weight: 650; }
.imr .imr-soft { color: var(--imr-soft); }
.imr .imr-badge {
  padding: 0 .55em; border: 1px solid; border-radius: 1em; white-space: nowrap; font-weight: 600; text-decoration: none;
}
.imr .imr-overturned { color: var(--imr-yes); }
.imr .imr-upheld { color: var(--imr-no); }
.imr .imr-partially_overturned, .imr .imr-unread { color: var(--imr-part); }
.imr dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: 0; padding: 0; }
.imr dt { margin: 0; padding: 0; font-weight: 400; color: var(--imr-soft); }
.imr dd { margin: 0; padding: 0; }
.imr ol, .imr ul { margin: .75rem 0 0; padding: 0; list-style: none; counter-reset: imr; }
.imr .imr-item { margin: 0; padding: .6rem 0; border-top: 1px solid var(--imr-line); counter-increment: imr; }
.imr .imr-what { display: flex; gap: .75rem; align-items: baseline; margin: 0 0 .15rem; }
.imr .imr-what::before { content: counter(imr) "."; min-width: 1.75em; color: var(--imr-soft); }
.imr .imr-what > :first-child { flex: 1; font-weight: 600; }
.imr .imr-item > dl, .imr .imr-item > details { margin-left: 2.5em; }
.imr details { margin-top: .25rem; }
.imr p { margin: .35rem 0; }
.imr summary { width: fit-content; cursor: pointer; color: var(--imr-soft); }
.imr .imr-fold { margin-top: .75rem; padding-top: .6rem; border-top: 1px solid var(--imr-line); }
.imr .imr-fold > summary { color: var(--imr-ink); }
.imr .imr-value:any-link {
  color: inherit; text-decoration: underline dotted var(--imr-link) 1px; text-underline-offset: .2em;
}
.imr .imr-value:hover, .imr .imr-to-letter:any-link { color: var(--imr-link); }
.imr .imr-badge:any-link { text-decoration: none; }
.imr a:focus-visible, .imr summary:focus-visible { outline: 2px solid var(--imr-link); outline-offset: 2px; }
.imr .imr-value:target, .imr .imr-to-letter:target { background: var(--imr-shade); outline: 2px solid; }
.imr .imr-text {
  margin-top: .6rem; padding: .75rem 1rem; border-radius: .35rem; background: var(--imr-shade); white-space: pre-wrap;
  font: .75rem/1.75 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
.imr mark {
  --imr-hue: 215; padding: 1px 0; scroll-margin: 5rem; color: inherit; border-radius: 2px;
  background: hsl(var(--imr-hue) 85% 50% / .12); border-bottom: 1px solid hsl(var(--imr-hue) 60% 50% / .8);
}
.imr .imr-issue { --imr-hue: 140; }
.imr .imr-modification, .imr .imr-request { --imr-hue: 40; }
.imr .imr-basis, .imr .imr-mtuscitation, .imr .imr-nonmtuscitation { --imr-hue: 280; }
.imr mark.imr-problem { background: none; border-bottom: 2px dashed var(--imr-no); }
.imr mark:target { outline: 2px solid var(--imr-link); outline-offset: 2px; }
.imr mark:target::before, .imr mark:has(> a:focus-visible)::before {
  content: attr(title); margin-right: .5em; padding: .1em .45em; border-radius: .25em; background: var(--imr-link);
  color: var(--imr-paper); font: .75rem/1.4 system-ui, sans-serif;
}
.imr .imr-back:any-link { color: inherit; text-decoration: none; }
.imr .imr-back:hover { text-decoration: underline; }
"""
