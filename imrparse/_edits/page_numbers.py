"""Recognises the lines that number a page or mark its end, by their words alone."""

from __future__ import annotations

from typing import Final

from .._text.lazy import lazy_re

_NUMBER: Final = r"[0-9]{1,3}"
_OF: Final = rf"[ ]*+(?:of|/|\||-of-)[ ]*+{_NUMBER}"
_OPEN: Final = r"[-=*#<>\[\](){}|~_ :./\\]*+"
_CLOSE: Final = r"[-=*#<>\[\](){}|~_ /:]*+"

# Page 3 of 7; PAGE: 3/7; page 3 of 7 pages; Page | 3; -- Page No. 3 --; <<<PAGE 3>>>; ## Page 3;
# --- end of page.page_number=1 ---; [End of page 3]; P.002/003; Pg. 3 of 7; 3 | Page; Page: 1, 2, 3; Page 3:; page_3;
# Page: [1](#1), [2](#2)
_NAMED: Final = (
    rf"(?:(?:end|start|begin|beginning)[ ]+(?:of[ ]+)?)?+(?:pdf[ ]+)?+page(?:\.page_number)?+"
    rf"[ ]*+(?:no\.?+|number|num\.?+|\#)?+[ ]*+[-:=|.#_]*+[ ]*+{_NUMBER}(?:{_OF})?+(?:[ ]+pages?)?+"
    rf"|(?:pg|p|pp|sheet)\.?+[ ]*+{_NUMBER}{_OF}"
    rf"|{_NUMBER}[ ]*+[|][ ]*+P[ ]?a[ ]?g[ ]?e"
    rf"|page:[ ]*+1(?:,[ ]*+{_NUMBER})++|page:[ ]*+\[1\]\(\#1\)(?:,[ ]*+\[{_NUMBER}\]\(\#{_NUMBER}\))*+"
)
# --- page break ---; [PAGE BREAK]; \newpage; <<NEXT PAGE>>; <|endofpage|>; (continued on next page)
_BREAK: Final = (
    r"page[ _-]?break|(?:new|next)[ _-]?page|end[ ]?of[ ]?page|start[ ]+of[ ]+page|form[ ]?feed"
    r"|continued[ ]+(?:on|from)[ ]+(?:the[ ]+)?(?:next|previous|following|reverse)(?:[ ]+(?:page|side))?"
    r"|cont(?:inued|'d)\.{2,}"
    rf"|continued[ ]+(?:on|from)[ ]+page[ ]+{_NUMBER}|page[ ]+intentionally[ ]+(?:left[ ]+)?blank"
)
# -- 1 of 2 --; [2/3]; [PAGE]; (continued); - more -; </page_1><page_2>; a form feed in writing
_BETWEEN_SIGNS: Final = (
    rf"[-=*<\[({{|~]+[ ]*+(?:{_NUMBER}{_OF}|-[ ]*+{_NUMBER}[ ]*+-|page|continued|cont'd|more)[ ]*+[-=*>\])}}|~]+"
    rf"|(?:</?page[_ -]?{_NUMBER}>[ ]*+){{1,3}}+|\\(?:f|x0c|u000c)|\^L|[<\[(]ff[>\])]"
)
# {1}------------------------------------------------; -----; * * *; =====; lines of a box
_RULE: Final = (
    rf"\{{{_NUMBER}\}}-{{10,}}+|(?:-[ ]?){{3,}}+|(?:\*[ ]?){{3,}}+|(?:_[ ]?){{3,}}+"
    r"|={3,}+|\#{3,}+|~{3,}+|[%\u00a7\u00b6]{3,}+|[\u2500\u2501\u2550\u2594\u2581]{3,}+"
)

_PAGE_MARK: Final = lazy_re(rf"(?i)\s*+(?:{_OPEN}(?:{_NAMED}|{_BREAK}){_CLOSE}|{_BETWEEN_SIGNS}|{_RULE})\s*+")
# "page 3" in small letters may be the wrapped end of a sentence
_IN_SMALL_LETTERS: Final = lazy_re(rf"\s*+(?:on[ ]+)?p(?:age|\.)?+[ ]*+{_NUMBER}\s*+")
# "2", "- 2 -", "2 of 3", "2/3", "p. 2", "Pg 2", "[2]", "Page 2."; "2." may number an item
_BARE_NUMBER: Final = lazy_re(
    rf"(?i)\s*+[-\[(|~. ]*+(?:(?:(?P<named>page)|pg|p)\.?+[ ]*+)?+(?P<number>{_NUMBER})(?:{_OF})?+"
    r"[-\])|~ ]*+(?(named)\.?+)\s*+"
)
# "ii", "- iii -", "page iv"; "I", "V" and "X" may be marks
_ROMAN_NUMERALS: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_NUMBER: Final = lazy_re(
    rf"\s*+[-\[(|~ ]*+(?:(?i:page)[ ]*+)?+(?P<number>{'|'.join(_ROMAN_NUMERALS)})[-\])|~ ]*+\s*+"
)


def is_page_mark(line: str) -> bool:
    """Return whether a line names a page in so many words, marks its end, or is a rule.

    >>> is_page_mark("Page 2 of 3"), is_page_mark("--- end of page.page_number=1 ---"), is_page_mark("See page 2")
    (True, True, False)
    """
    return bool(_PAGE_MARK.fullmatch(line)) and not _IN_SMALL_LETTERS.fullmatch(line)


def read_page_number(line: str) -> int | None:
    """Return the number of a line that holds nothing else, such as "2", "- 2 -", "page 2" or "ii"; otherwise None.

    >>> read_page_number("- 2 -"), read_page_number("ii"), read_page_number("2 visits")
    (2, 2, None)
    """
    if match := _BARE_NUMBER.fullmatch(line):
        return int(match["number"])
    match = _ROMAN_NUMBER.fullmatch(line)
    return _ROMAN_NUMERALS.index(match["number"]) + 1 if match else None
