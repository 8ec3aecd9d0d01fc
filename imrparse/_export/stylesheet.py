"""The style sheet of the HTML card.

The card looks the same wherever it stands, because no other style sheet reaches into it: `all: initial` and
`all: revert` undo the rules of the page, and `:not(#imr)`, which always matches, gives every rule the weight of an id.
JupyterLab, for one, floats each `dt` and colours each link. All rules are nested in one, so none affects the page.

If the letter was folded, it is shown while one of its links has the focus: JupyterLab scrolls to the target of a link
itself, and does not unfold what holds it. VS Code scrolls the notebook only, so there the letter has its full height.

Each colour is defined once, for light and dark. The page's theme decides which is used, or else the reader's
preference.
"""

from __future__ import annotations

from typing import Final

STYLE: Final = """
.imr:not(#imr) {
  all: initial; color-scheme: light dark;
  --imr-ink: light-dark(#1c2127, #e4e7eb);
  --imr-soft: light-dark(#59636e, #a2acb8);
  --imr-paper: light-dark(#ffffff, #171a1f);
  --imr-shade: light-dark(#f5f7f9, #1f242a);
  --imr-line: light-dark(#d6dbe1, #363d46);
  --imr-link: light-dark(#0a4fb3, #8fbcff);
  --imr-yes: light-dark(#0b6434, #7fdca4);
  --imr-no: light-dark(#9c2a1b, #ffa596);
  --imr-part: light-dark(#7a4f00, #f0c674);
  display: block; box-sizing: border-box; max-width: 960px; padding: 16px 20px; overflow-wrap: anywhere;
  border: 1px solid var(--imr-line); border-radius: 8px; background: var(--imr-paper); color: var(--imr-ink);
  font: 14px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  body[data-jp-theme-light="true"] &, body.vscode-light &, html[theme="light"] &, [data-theme="light"] & {
    color-scheme: light;
  }
  body[data-jp-theme-light="false"] &, body.vscode-dark &, html[theme="dark"] &, [data-theme="dark"] & {
    color-scheme: dark;
  }
  & *, & *::before, & *::after { all: revert; box-sizing: border-box; }
  & .imr-head { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; margin: 0 0 12px; }
  & .imr-case { font-size: 18px; font-weight: 650; }
  & .imr-soft { color: var(--imr-soft); }
  & .imr-badge { padding: 0 .55em; border: 1px solid; border-radius: 1em; white-space: nowrap; font-weight: 600; }
  & dl { margin: 0; }
  & dl > div { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 2px 0; }
  & dt { flex: 0 0 5em; color: var(--imr-soft); white-space: nowrap; }
  & .imr-item dt { flex-basis: 10em; }
  & dd { flex: 1 1 18em; margin: 0; }
  & time { white-space: nowrap; }
  & ol, & ul { margin: 12px 0 0; padding: 0; list-style: none; counter-reset: imr; }
  & .imr-item { padding: 10px 0; border-top: 1px solid var(--imr-line); counter-increment: imr; }
  & .imr-what { display: flex; gap: 12px; align-items: baseline; margin: 0 0 2px; }
  & .imr-what::before { content: counter(imr) "."; min-width: 1.75em; color: var(--imr-soft); }
  & .imr-what > :first-child { flex: 1; font-weight: 600; }
  & .imr-item > dl, & .imr-item > details { margin-left: 2.6em; }
  & details { margin-top: 4px; }
  & p { margin: 6px 0; }
  & summary { width: fit-content; cursor: pointer; color: var(--imr-soft); }
  & code { font: 12px/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
  & .imr-fold { margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--imr-line); }
  & .imr-fold > summary { color: var(--imr-ink); }
  & .imr-value:any-link {
    color: inherit; text-decoration: underline dotted var(--imr-link) 1px; text-underline-offset: .2em;
  }
  & .imr-value:hover, & .imr-to-letter:any-link { color: var(--imr-link); }
  & .imr-to-letter { white-space: nowrap; }
  & .imr-badge:any-link { text-decoration: none; }
  & .imr-overturned, & .imr-overturned:any-link { color: var(--imr-yes); }
  & .imr-upheld, & .imr-upheld:any-link { color: var(--imr-no); }
  & .imr-partially_overturned, & .imr-partially_overturned:any-link, & .imr-unread { color: var(--imr-part); }
  & a:focus-visible, & summary:focus-visible { outline: 2px solid var(--imr-link); outline-offset: 2px; }
  & .imr-value:target, & .imr-to-letter:target { background: var(--imr-shade); outline: 2px solid; }
  & .imr-text {
    margin-top: 8px; padding: 12px 16px; border-radius: 6px; background: var(--imr-shade); white-space: pre-wrap;
    font: 12px/1.75 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  }
  & .imr-box .imr-text { max-height: 400px; overflow: auto; }
  body[class*="vscode-"] & .imr-box .imr-text { max-height: none; }
  @media print { & .imr-box .imr-text { max-height: none; } }
  &:has(a:focus, .imr-text:hover) .imr-letter::details-content {
    content-visibility: visible; block-size: auto;
  }
  & .imr-legend { margin: 8px 0 0; color: var(--imr-soft); font-size: 12px; }
  & mark, & .imr-key {
    --imr-hue: 215; --imr-tint: 15%; padding: 1px 0; scroll-margin: 60px; color: inherit; border-radius: 2px;
    background: color-mix(in srgb, hsl(var(--imr-hue) 85% 50%) var(--imr-tint), var(--imr-shade));
    border-bottom: 1px solid hsl(var(--imr-hue) 60% 50% / .8);
  }
  & .imr-key { margin-right: 8px; padding: 1px 4px; color: var(--imr-ink); }
  & .imr-issue { --imr-hue: 180; }
  & .imr-modification, & .imr-request { --imr-hue: 40; }
  & .imr-basis, & .imr-mtuscitation, & .imr-nonmtuscitation { --imr-hue: 280; }
  & mark.imr-request, & mark.imr-mtuscitation, & mark.imr-nonmtuscitation { --imr-tint: 30%; }
  & mark.imr-overturned, & .imr-key.imr-overturned { --imr-hue: 140; color: var(--imr-yes); font-weight: 700; }
  & mark.imr-upheld, & .imr-key.imr-upheld { --imr-hue: 8; color: var(--imr-no); font-weight: 700; }
  & mark.imr-partially_overturned, & .imr-key.imr-partially_overturned {
    --imr-hue: 40; color: var(--imr-part); font-weight: 700;
  }
  & mark[data-decision]::after { content: " " attr(data-decision); font-size: 11px; }
  & mark.imr-problem, & .imr-key.imr-problem { background: none; border-bottom: 2px dashed var(--imr-no); }
  & mark:target { outline: 2px solid var(--imr-link); outline-offset: 2px; }
  & mark:target::before, & mark:has(> a:focus-visible)::before {
    content: attr(title); margin-right: .5em; padding: .1em .45em; border-radius: .25em; background: var(--imr-link);
    color: var(--imr-paper); font: 12px/1.4 system-ui, sans-serif;
  }
  & .imr-back:any-link { color: inherit; text-decoration: none; }
  & .imr-back:hover { text-decoration: underline; }
}
"""
