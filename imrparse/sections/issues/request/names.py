"""Names of drugs: those of the vocabulary, with their salts and devices, and second names in brackets."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import Match, lazy_re, match_end
from ....vocabulary import BODY_PARTS, DOSAGE_FORMS, SALTS, SIDES, THERAPIES, drug_names

_SITES: Final = SIDES.keys() | BODY_PARTS.keys()
_MOST_WORDS: Final = 6  # of a name that is not in the vocabulary
_AFTER_NAME: Final = DOSAGE_FORMS | frozenset(
    "and apply as at by daily day disp dispense dispensed dos each every for im in into iv no of on one or per po qty"
    " quantity refill supply take three times to two use with x".split()
)

_MARK: Final = r"(?:\s?\((?:R|TM)\)|[\u00ae\u2122\u2120])"  # of a registered name
# the next word of a name, after the mark of a registered name
_WORD: Final = lazy_re(rf"(?:[\s/]|{_MARK})*+(?P<word>[a-z][\w'-]*+)", re.IGNORECASE)
_JOINTS: Final = lazy_re(r"[\s/-]+")
_LETTER: Final = lazy_re(r"(?<![A-Za-z])[A-Za-z]")
# the second of two drugs in one tablet: hydrocodone and acetaminophen | butalbital, aspirin and caffeine
# refused: two drugs, as in "Soma and Norco"
_COMBINED: Final = lazy_re(
    r"(?:\s*+[,&]|\s++(?:and|with)\b){1,2}+\s*+(?P<word>acetaminophen|apap|aspirin|caffeine|codeine|hctz"
    r"|hydrochlorothiazide|naloxone|chondroitin|prilocaine|epinephrine)\b",
    re.IGNORECASE,
)
_REMARKS: Final = (
    "amount|analgesic|anticonvulsant|antidepressant|any|as|authorized|brand|daily|date|dispensed|dos|dosage|dose|for"
    "|generic|given|in|medication|muscle|name|needed|no|non|not|nsaid|of|opioid|opiate|or|per|ppi|prescribed|prn|qty"
    "|quantity|refills?|relaxant|requested|retro|see|strength|the|to|topical|trial|unknown|unspecified|use|with|x"
)
# the generic behind a brand, or the brand behind a generic: Ultram (tramadol) | Lyrica [pregabalin]
# refused: Xanax (for anxiety) | Norco (unspecified amount) | Nexium (PPI)
_SECOND_NAME: Final = lazy_re(
    rf"{_MARK}*+\s*+[(\[](?![^()\[\]]{{0,60}}?\b(?:{_REMARKS})\b)[a-z][^()\[\]0-9]{{1,60}}+[)\]]", re.IGNORECASE
)
_IN_BRACKETS: Final = lazy_re(rf"{_MARK}|\([^()]*+\)|\[[^\[\]]*+\]", re.IGNORECASE)
_ROUTES: Final = DOSAGE_FORMS | frozenset("im iv po sl sq subcutaneous intramuscular intravenous".split())


def find_end_of_known_name(text: str, pos: int, endpos: int) -> int:
    """Find where a known name at an offset ends, with its salts; return the offset itself if there is none.

    >>> name = "Tramadol HCL ER tablets"
    >>> name[: find_end_of_known_name(name, 0, len(name))]
    'Tramadol HCL ER'
    """
    openers = drug_names().openers
    end = pos
    while word := _WORD.match(text, end, endpos):
        name = word["word"].lower()
        if not (name in SALTS and end > pos) and not _find_spelling(name):
            several = _match_several(text, end, endpos) if name.partition("-")[0] in openers else None
            if not several:
                break
            end = several
        else:
            end = (_match_several(text, end, endpos) if name in openers else None) or word.end()
    while end > pos and (combined := _COMBINED.match(text, end, endpos)):
        end = combined.end()
    return end


def _find_spelling(name: str) -> str | None:
    """Return the known name that words in lower case are, however they are joined, or that is before their hyphen."""
    known = drug_names()
    if name in known.words:
        return name
    phrase = " ".join(_JOINTS.split(name))
    if phrase in known.phrases:
        return phrase
    first = name.partition("-")[0]
    return first if first in known.words else None


def _match_several(text: str, pos: int, endpos: int) -> int | None:
    """Return where the longest known name of several words at an offset ends."""
    known = drug_names()
    words: list[str] = []
    found, end = None, pos
    while len(words) < known.most_words and (word := _WORD.match(text, end, endpos)):
        end = word.end()
        words.append(word["word"].lower())
        if " ".join(words).replace("-", " ") in known.phrases:
            found = end
    return found


def find_known_names(text: str, pos: int, endpos: int) -> list[tuple[str, tuple[int, int]]]:
    """Return the known names between two offsets, as the vocabulary has them, and their places.

    >>> [name for name, _ in find_known_names("Norco (hydrocodone bitartrate/APAP)", 0, 35)]
    ['norco', 'hydrocodone', 'apap']
    """
    found: list[tuple[str, tuple[int, int]]] = []
    while start := _LETTER.search(text, pos, endpos):
        name, pos = _match_name(text, start.start(), endpos)
        if name:
            found.append((name, (start.start(), pos)))
    return found


def _match_name(text: str, pos: int, endpos: int) -> tuple[str | None, int]:
    """Return the known name at an offset and where it ends; if there is none, None and where the word ends."""
    end = _match_several(text, pos, endpos) or match_end(_WORD, text, pos, endpos)
    printed = text[pos:end].lower()
    name = _find_spelling(printed)
    return name, min(end, pos + len(name) + 1) if name == printed.partition("-")[0] else end


def _match_salt(text: str, pos: int, endpos: int) -> int | None:
    """Return where a salt or a kind of release at an offset ends."""
    word = _WORD.match(text, pos, endpos)
    return word.end() if word and word["word"].lower() in SALTS else None


def find_end_of_name(text: str, pos: int, endpos: int) -> int:
    """Find where any name at an offset ends: before a dosage form or a word of instruction."""
    end = find_end_of_known_name(text, pos, endpos)
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, end, endpos)
        if not word or word["word"].lower() in _AFTER_NAME:
            break
        end = word.end()
    return take_second_name(text, end, endpos) if end > pos else end


def take_second_name(text: str, pos: int, endpos: int) -> int:
    """Return where a name that ends at an offset ends with its second name in brackets, and the salts after that."""
    end = match_end(_SECOND_NAME, text, pos, endpos)
    while end > pos and (further := _match_salt(text, end, endpos)):
        end = further
    return end


def is_name(text: str, pos: int, endpos: int) -> bool:
    """Return whether words can be a drug's name: they name no therapy, side or body part."""
    words = text[pos:endpos].lower().split()
    return bool(words) and not any(word in _SITES or word in THERAPIES for word in words)


# between a name and its strength, in lower case: the words, and the signs of counts
_BETWEEN: Final = lazy_re(r"#\s?[0-9]++|[a-z0-9][\w'-]*+")
_OPEN: Final = lazy_re(r"[(\[]")


def has_forms_only(text: str, pos: int, endpos: int) -> bool:
    """Return whether only dosage forms, remarks, and a second name before its strength are between two offsets."""
    if endpos - pos <= 1:
        return True
    rest = _IN_BRACKETS.sub(" ", text[pos:endpos].lower())
    opened: Match | None = _OPEN.search(rest)
    outside, inside = (rest[: opened.start()], rest[opened.end() :]) if opened else (rest, "")
    return all(word in _ROUTES or word.startswith("#") for word in _BETWEEN.findall(outside)) and all(
        word in _ROUTES or word in drug_names().words or word in SALTS for word in _BETWEEN.findall(inside)
    )


def skip_place(text: str, pos: int, endpos: int) -> int:
    """Skip the sides and body parts before a known name: "left knee Synvisc injection"."""
    end = pos
    while (word := _WORD.match(text, end, endpos)) and word["word"].lower() in _SITES:
        end = word.end()
    return end if end > pos and find_end_of_known_name(text, end, endpos) > end else pos
