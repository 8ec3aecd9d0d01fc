"""What a disputed item asks for: drug or therapy, how much of it, when, and for which part of the body.

Physicians write requests in many ways, so each fact has one recogniser of its own: a pattern with the real forms above
it. The item is cut into words and numbers once; a pattern that wants a number is tried only where one stands. What is
printed is taken; nothing is multiplied out, and a range ("2-3 times a week") is no number.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

import regex
from attrs import define

from ..._text.lazy import Match, Pattern, lazy_re, lazy_regex
from ..._text.values import DATE, NUMBER, read_date, read_number
from ...models import Laterality, Request
from ...vocabulary import BODY_PARTS, DEVICES, DOSAGE_FORMS, DRUGS, NUMBER_WORDS, SALTS, SIDES, THERAPIES
from .._fields import Fields


def read_request(text: str, pos: int, endpos: int) -> Request:
    """Read the disputed item that stands between two offsets.

    An item is a drug if a name with a strength opens it, or without a strength a name of `vocabulary.DRUGS`; of any
    other item, such as a therapy that uses a drug, `drug` and `strength` stay None.

    >>> item = "Physical therapy 2x4, left knee"
    >>> request = read_request(item, 0, len(item))
    >>> request.times_per_week, request.weeks, request.body_parts
    (2, 4, ('knee',))
    >>> item = "Norco 10/325 mg #60 with 1 refill"
    >>> request = read_request(item, 0, len(item))
    >>> request.drug, request.strength, request.quantity, request.refills
    ('Norco', '10/325 mg', 60, 1)
    """
    endpos = min(endpos, pos + _LONGEST)
    item = _cut(text, pos, endpos)
    fields = Fields()
    if not item.words.isdisjoint(_ANATOMY):
        _set_anatomy(fields, item)
    if item.may_have_strength or not item.words.isdisjoint(DRUGS):
        _set_drug(fields, item)
    if item.numbers:
        _set_frequency(fields, item)
        _set_visits(fields, item)
    if item.numbers or item.has_digits:
        _set_quantity(fields, item)
    if "refill" in item.lower:
        _set_refills(fields, item)
    if "retro" in item.lower or (item.has_digits and not item.words.isdisjoint(_SERVICE_WORDS)):
        _set_service(fields, item)
    return fields.build(Request, pos, endpos)


# --- Words and numbers ------------------------------------------------------------------------------------------------


_FARTHEST: Final = 400  # from a number to the last word that it counts; `regex` looks for such a word as far as it may
_LONGEST: Final = 4000  # of an item; the longest seen has 440 characters


@define(eq=False)
class _Item:
    """A disputed item, cut into words. Most items hold no number and few words of interest: look before you match."""

    text: str
    pos: int
    endpos: int
    lower: str
    """The item in lower case."""
    tokens: list[tuple[str, int]]
    """Words, numbers and short forms in lower case, each with its place."""
    words: set[str]
    """The words, each once."""
    numbers: list[int]
    """Where a number begins that may count something."""
    has_digits: bool
    """Whether there is any digit."""

    @property
    def is_therapy(self) -> bool:
        """Whether the item is given in sessions."""
        return not self.words.isdisjoint(THERAPIES)

    @property
    def may_say_times(self) -> bool:
        """Whether a sign stands there that multiplies."""
        return "x" in self.lower or "times" in self.lower

    @property
    def may_have_strength(self) -> bool:
        """Whether a measure stands there, or what may be the second number of "10/325"."""
        return self.has_digits and ("%" in self.lower or not self.words.isdisjoint(_STRENGTH_WORDS))

    def search(self, pattern: Pattern) -> Match | None:
        """Find a pattern anywhere in the item."""
        return pattern.search(self.text, self.pos, self.endpos)

    def match_number(self, pattern: Pattern, pos: int) -> Match | None:
        """Match a pattern that begins with a number, and look no further than a number can reach."""
        return pattern.match(self.text, pos, min(pos + _FARTHEST, self.endpos))

    def search_number(self, pattern: Pattern) -> Match | None:
        """Find a pattern that begins with a number."""
        for pos in self.numbers:
            if match := self.match_number(pattern, pos):
                return match
        return None


# a word or a number | C/S, L/S | c-spine | B/L | (L), (R)
_TOKEN: Final = lazy_re(r"[a-z]++(?:/(?:(?<=\b[clt]/)s|(?<=\bb/)l)\b|-(?<=\b[clt]-)spine\b)?+|[0-9]++|\([lr]\)")
# where a number begins, 6 of "x6wks" too: not 325 of "10/325", 3 of "#3", 10 of "T10", 5 of "L4-5", 6 of "4-6" or
# four of "twenty-four"
_COUNTS: Final = lazy_re(r"(?:(?<![\w.#/])(?<!\w-)|(?<=[\s0-9][xX]))(?:[A-Za-z]|[0-9]{1,4}(?![0-9]))")


def _cut(text: str, pos: int, endpos: int) -> _Item:
    raw = text[pos:endpos]
    lower = raw.lower() if raw.isascii() else "".join([one.lower() if one.isascii() else one for one in raw])
    tokens = [(match[0], match.start() + pos) for match in _TOKEN.finditer(lower)]
    words = {word for word, _ in tokens}
    has_digits = any(map(str.isdecimal, words))
    numbers: list[int] = []
    if has_digits or not NUMBER_WORDS.keys().isdisjoint(words):
        figures = [at for word, at in tokens if word.isdecimal() or word in NUMBER_WORDS]
        numbers = [at for at in figures if _COUNTS.match(text, at, endpos)]
    return _Item(text, pos, endpos, lower, tokens, words, numbers, has_digits)


# 12 | (2) | Eight (8) | 2-3, two to three: a range
_COUNT: Final = rf"""
    (?P<range> {NUMBER} \s*+ (?:-|to\b|or\b) \s*+ )?+
    (?P<number>{NUMBER}) (?: \s*+ \( \s*+ [0-9]{{1,4}} \s*+ \) | \)?+ )
"""


def _set_count(fields: Fields, name: str, match: Match, group: str = "number") -> None:
    """Give a field the number that a pattern found; nothing where it is the end of a range."""
    if "range" not in match.re.groupindex or not match["range"]:
        fields.set(name, read_number(match[group]), match.span(group))


# --- Retrospective requests -------------------------------------------------------------------------------------------

# Retrospective TENS unit | retro request for …
_RETROSPECTIVE: Final = lazy_regex(r"\bretro(?:spective(?:ly)?)?\b", regex.IGNORECASE)
_SERVICE_WORDS: Final = frozenset("dos o service services".split())  # D.O.S. is three words
# DOS: 11/14/16 | (DOS 12/29/16) | dates of service 1/2/16 and 1/9/16
_SERVICE: Final = lazy_regex(
    rf"""(?xi)
    \b(?: D\.?O\.?S\b\.? | dates?\s++of\s++services?\b | service\s++dates?\b )
    (?: [\s:(,&;-]++ | \b(?:of|on|from|to|through|thru|and|is|was|were)\b | (?P<day>{DATE}) )++
    """
)


def _set_service(fields: Fields, item: _Item) -> None:
    """Tell whether the item was given already, and when; one that has a date of service was."""
    service = _SERVICE.search(item.text, item.pos, item.endpos)
    places = service.spans("day") if service else []
    days = tuple(day for start, end in places if (day := read_date(item.text[start:end])))
    if days:
        fields.set("dates_of_service", days, (places[0][0], places[-1][1]))
    if told := item.search(_RETROSPECTIVE) or (service if days else None):
        fields.set("retrospective", True, told.span())


# --- Sides and body parts ---------------------------------------------------------------------------------------------

_SIDES: Final = {**SIDES, "(l)": "left", "(r)": "right", "b/l": "bilateral"}
_FIRST_WORDS: Final = {part.split()[0] for part in BODY_PARTS if " " in part}
_ANATOMY: Final = _SIDES.keys() | BODY_PARTS.keys() | _FIRST_WORDS


# the first of two parts that share their noun
_UPPER_AND_LOWER: Final = lazy_re(r"upper\s*+(?:and\b|&|/)\s*+lower\s++extremit", re.IGNORECASE)


def _set_anatomy(fields: Fields, item: _Item) -> None:
    """Read the sides and the body parts that are named, each once, in their order."""
    sides: dict[str, tuple[int, int]] = {}
    parts: dict[str, tuple[int, int]] = {}
    for (word, start), (following, after) in pairwise([*item.tokens, ("", 0)]):
        if word not in _ANATOMY:
            continue
        if side := _SIDES.get(word):
            sides.setdefault(side, (start, start + len(word)))
        pair = f"{word} {following}"
        if word == "upper" and _UPPER_AND_LOWER.match(item.text, start, item.endpos):
            pair = "upper extremity"
        if word in _FIRST_WORDS and (part := BODY_PARTS.get(pair)):
            parts.setdefault(part, (start, after + len(following)))
        elif (part := BODY_PARTS.get(word)) and pair not in DEVICES:
            parts.setdefault(part, (start, start + len(word)))
    if sides:
        fields.set("laterality", tuple(map(Laterality, sides)), next(iter(sides.values())))
    if parts:
        fields.set("body_parts", tuple(parts), next(iter(parts.values())))


# --- Frequency and duration -------------------------------------------------------------------------------------------

# 3 times a week | (2) times a week | twice weekly | 2x/week | 2xwk | 2 per week | 3 visits a week | 2 times weekly
_FREQUENCY: Final = lazy_re(
    rf"""(?xi)
    (?: {_COUNT} \s*+
        (?: (?: times? | x | sessions? | visits? | treatments? | days? ) \s*+ (?:per|an?|each|every|/)? \s*+
          | (?: per | an? | each | every | / ) \s*+ )
      | (?P<word>once|twice|thrice) \s*+ (?:per|an?|each|every|/)? \s*+ )
    (?: weekly | week(?!s) | wkly | wk(?!s) ) (?![a-wyz])
    """
)
# 2x4 | 2 x 4 | 3 times 4 | two times four visits; not 4x4 gauze, 2x4 inches, 10 x 10 cm
_COMPACT: Final = lazy_re(
    rf"""(?xi)
    (?P<times>{NUMBER}) \)?+ \s*+ (?:x|times) \s*+ \(?+ (?P<weeks>{NUMBER}) \)?+
    (?! \s*+ (?: x\s*+[0-9] | \.[0-9] | [-/]\s*+[0-9] | (?:days?|months?|mm|cm|in|inch\w*|gauze|pads?|mg)\b | ["'%] ) )
    """
)
# for 6 weeks | times six weeks | x6wks | over two weeks | 4-week; not every 2 weeks, in 6 weeks, 6 weeks ago
_WEEKS: Final = lazy_re(
    rf"""(?xi)
    (?<!\bevery\s) (?<!\beach\s) (?<!\bin\s) (?<!\bwithin\s) (?<!\bafter\s) (?<!\bq\s)
    {_COUNT} [\s-]*+ (?:weeks?|wks?)\b (?! \s++ (?:ago|post|after|follow) )
    """
)


def _set_frequency(fields: Fields, item: _Item) -> None:
    """Read sessions a week and number of weeks."""
    frequency = weeks = None
    if "week" in item.lower or "wk" in item.lower:
        frequency, weeks = item.search_number(_FREQUENCY), item.search_number(_WEEKS)
    if frequency:
        _set_count(fields, "times_per_week", frequency, "word" if frequency["word"] else "number")
    if weeks:
        _set_count(fields, "weeks", weeks)
    if item.may_say_times and not frequency and (compact := item.search_number(_COMPACT)):
        _set_count(fields, "times_per_week", compact, "times")
        _set_count(fields, "weeks", compact, "weeks")


# --- Visits, quantity, refills ----------------------------------------------------------------------------------------

_SESSIONS: Final = r"(?:sessions?|visits?|treatments?)\b"
_SESSION_WORDS: Final = frozenset("session sessions visit visits treatment treatments week weeks wk wks".split())
_OF_SOMETHING_ELSE: Final = r"""
    (?! [\s-]*+
        (?: (?:times?|x|per|weeks?|wks?|days?|months?|hours?|hrs?|minutes?|mins?|mg|refills?)\b | x[0-9] | [/%] ) )
"""
# nine sessions | Eight (8) physical therapy sessions | 12 visits; never across "times a week"
_COUNTED: Final = lazy_re(
    rf"""(?xi)
    {_COUNT}
    (?: [\s-]++
        (?! (?:times?|x|per|weeks?|wks?|months?|days?|hours?|minutes?|for|of|a|an|and|to|mg|units?)\b ) [a-z/'-]++ ,?+
    ){{0,6}}?
    \s++ {_SESSIONS}
    """
)
# Physical Therapy sessions, 12 | visits: 8 | sessions x 6
_COUNTED_AFTER: Final = lazy_re(rf"(?xi) \b {_SESSIONS} [\s,:x#]*+ (?:times\s++|of\s++)? {_COUNT} {_OF_SOMETHING_ELSE}")
# 2 times a week for 3 weeks (6) | 2x4 (8) | two times four visits (8)
_TOTAL: Final = lazy_re(rf"(?i)\(\s*+(?P<number>{NUMBER})(?:\s++(?:total|{_SESSIONS}))?\s*+\)")
_BEFORE_TOTAL: Final = lazy_regex(r"(?ri)(?:weeks?|wks?|visits?|(?<!\#[0-9]*)[0-9])\s*+")
# Electrical stimulation times 6 | chiropractic x 12, low back | MRI times 1
_TIMES: Final = lazy_re(rf"(?xi) (?<![0-9]) (?<![0-9]\s) \b (?:times|x) \s*+ (?P<number>{NUMBER}) {_OF_SOMETHING_ELSE}")
# 1 knee scooter | One (1) x-ray | One container of …; not Three phase bone scan, 3 month rental, 2 level fusion
_LEADING: Final = lazy_re(
    rf"""(?xi)
    \s*+ (?: (?:retrospective|prospective)\s++(?:request\s++for\s++)?+ | associated\s++surgical\s++services?:\s*+ )?+
    {_COUNT} \s++
    (?! (?: months? | weeks? | wks? | days? | years? | hours? | hrs? | minutes? | times? | x\s*+[0-9] | per | phase
          | levels? | views? | points? | leads? | panels? | parts? | stages? | steps? | wheel\w* | prongs? | drawers?
          | way | in | inch\w* | f(?:oo|ee)?t | mg | mcg | ml | gm? | grams? | cc | units? | to | or | and
          | prescriptions? ) \b ) (?=[a-z])
    """
)
# #60 | # 30 | QTY: 2 | quantity of 30 | Qty: 60.00; not Tylenol #3
_QUANTITY: Final = lazy_re(
    r"""(?xi)
    (?: \# (?<!\bTylenol\s\#) (?<!\bcodeine\s\#) (?<!\btooth\s\#) (?<!\bteeth\s\#)
      | \b(?:qty|quantity)\b [.:\s\#]*+ (?:of\s++)? )
    \s*+ (?P<number> [0-9]++ (?:,[0-9]{3})*+ (?:\.[0-9]++)? )
    """
)
_UNIT_WORDS: Final = frozenset(
    "tablet tab capsule cap pill patch patches box boxes bottle tube vial lozenge suppository suppositories pack kit"
    " tablets tabs capsules caps pills bottles tubes vials lozenges packs kits".split()
)
# 60 tablets | thirty (30) capsules; not "take 1 tablet", "1 tab orally every 4 hours"
_UNITS: Final = lazy_regex(
    rf"""(?xi)
    (?<! \b(?:take|takes|taking|apply|use|chew|dissolve|place|insert)\s ) {_COUNT} \s*+
    (?: {"|".join(sorted(_UNIT_WORDS))} ) \b
    (?! \s*+ (?: (?:by|po|orally|daily|every|twice|once|at|per|an?|bid|tid|prn|as)\b | p\.o | q[0-9a-z] | [0-9] ) )
    """
)
# with 1 refill | one refill | 2 (two) refills | no refills | refills: 3 | refills x 2
_REFILLS: Final = lazy_regex(
    rf"""(?xi)
    (?<![\w.#/-]) (?P<number>{NUMBER}|no|zero) \s*+ (?:\([^()]{{1,9}}\)\s*+)? (?:additional\s++|more\s++)? refills?\b
  | \b refills? \s*+ (?:x|times|of|[:\#=-])? \s*+ (?P<number>{NUMBER})
    """
)


def _set_visits(fields: Fields, item: _Item) -> None:
    """Read the number of sessions; none where different numbers are given for different parts."""
    found = _find_visits(fields, item)
    if len({read_number(match["number"]) for match in found}) == 1:
        _set_count(fields, "visits", found[0])


def _find_visits(fields: Fields, item: _Item) -> list[Match]:
    """Find what tells the number of sessions: the total in brackets, or else each count."""
    if "(" in item.lower and (total := _find_total(item)):
        return [total]
    if not item.words.isdisjoint(_SESSION_WORDS):
        taken = [start for start, _ in fields.places.values()]
        counted = [item.match_number(_COUNTED, pos) for pos in item.numbers if pos not in taken]
        if found := [match for match in [*counted, item.search(_COUNTED_AFTER)] if match]:
            return found
    return [count] if item.is_therapy and (count := _find_count_of_all(fields, item)) else []


def _find_total(item: _Item) -> Match | None:
    """Find a number in brackets that stands for all sessions together."""
    for total in _TOTAL.finditer(item.text, item.pos, item.endpos):
        if _BEFORE_TOTAL.match(item.text, item.pos, total.start()):
            return total
    return None


def _find_count_of_all(fields: Fields, item: _Item) -> Match | None:
    """Find a number that counts the item as a whole: "… times 6", "x 12", "1 knee scooter"."""
    times = item.search(_TIMES) if item.may_say_times and "times_per_week" not in fields else None
    return times or _LEADING.match(item.text, item.pos, item.endpos)


def _set_quantity(fields: Fields, item: _Item) -> None:
    """Read the number of units."""
    if ("#" in item.lower or "q" in item.lower) and (quantity := item.search(_QUANTITY)):
        number = float(quantity["number"].replace(",", ""))
        fields.set("quantity", int(number) if number.is_integer() else number, quantity.span("number"))
        return
    units = None if item.words.isdisjoint(_UNIT_WORDS) else item.search_number(_UNITS)
    if count := units or (None if item.is_therapy else _find_count_of_all(fields, item)):
        _set_count(fields, "quantity", count)


def _set_refills(fields: Fields, item: _Item) -> None:
    """Read the number of refills."""
    if refills := item.search(_REFILLS):
        _set_count(fields, "refills", refills)


# --- Drugs ------------------------------------------------------------------------------------------------------------

_AMOUNT: Final = r"[0-9]++(?:[.,][0-9]++){0,3}+"
_MEASURE: Final = r"(?:mgs?|mcg|ug|meq|iu|percent|%)"
_STRENGTH_WORDS: Final = frozenset("mg mgs mcg ug meq iu percent 200 300 325 500 650 750".split())
# 50mg | 10/325 mg | 10mg/325mg | 320.5/30/16mg | 5% | 25mcg/hr | 10mg/1ml | 10/325
_STRENGTH: Final = lazy_re(
    rf"""(?xi)
    (?<![\w.\#]) (?:
        {_AMOUNT} (?:\s?+[/-]\s?+{_AMOUNT}){{0,5}}+ \s*+ {_MEASURE} (?![a-z])
        (?: \s?+[/-]\s?+ {_AMOUNT} \s*+ {_MEASURE} (?![a-z]) )*+
        (?: / \s?+ (?:{_AMOUNT})?+ \s?+ (?:ml|cc|hr|hour|actuation|dose|spray|day)\b )?+
      | [0-9.]++/(?:200|300|325|500|650|750) (?![\w./])
    )
    """
)
# What may stand before a drug's name: Compound | One container of | Three months coverage of | Post-op | injection of
_BEFORE_DRUG: Final = lazy_re(
    rf"""(?xi)
    (?: [\s:,-]++
      | (?: retro(?:spective(?:ly)?)? | prospective | requests? | for | (?:post|pre)-?\s?op(?:erative)?
          | compound(?:ed)? | associated\s++surgical\s++services? | medications? | medical\s++foods? | drugs?
          | prescriptions? | pharmacy | purchase | continued? | use | additional | topical | injections? | refills?
          | unknown | trial | of ) \b
      | (?: cream | gel | ointment | lotion ) \s*+ :
      | {NUMBER} (?:\s*+\([0-9]++\))? [\s-]*+
        (?: prescriptions? | months? | containers? | bottles? | tubes? | box(?:es)? | packs? | refills? | days?
          | weeks? | tablets? | capsules? | patch(?:es)? ) \b
        (?: \s++ (?:supply|coverage|supplies)\b )?
    )*+
    """
)
# the next word of a name | the generic behind a brand: Ultram (tramadol)
_NAME_WORD: Final = lazy_re(r"[\s/]*+(?P<word>[a-z][\w'-]*+)", re.IGNORECASE)
_GENERIC: Final = lazy_re(r"\s*+\([a-z][^()0-9]{1,40}+\)", re.IGNORECASE)
_LONGEST_NAME: Final = 6
_KNOWN_WORDS: Final = DRUGS | SALTS
_AFTER_NAME: Final = DOSAGE_FORMS | frozenset(
    "apply take use with for to at by x qty quantity dos daily per every each in on into of and or as one two three day"
    " refill supply dispensed times no".split()
)
# the next part of a compound: "…10%, Cyclobenzaprine 3%" | "… and 1cc of dexamethasone 120mg" | "… 5%/Dextromethorphan"
_NEXT_PART: Final = lazy_re(
    rf"""(?xi)
    [\s,/&+;]*+ (?:(?:and|with)\s++)? (?:[0-9.]++\s?cc\s++of\s++)? [a-z][a-z\s-]{{2,40}} (?={_AMOUNT}\s*+{_MEASURE})
    """
)
_LAST_PART: Final = lazy_re(r"(?:/\s?+[a-z]++)*+", re.IGNORECASE)


def _set_drug(fields: Fields, item: _Item) -> None:
    """Read a drug's name and strength."""
    text, endpos = item.text, item.endpos
    start = _BEFORE_DRUG.match(text, item.pos, endpos).end()  # type: ignore[union-attr]  # it can match nothing, not fail
    strength = _STRENGTH.search(text, start, endpos) if item.may_have_strength else None
    if not strength:
        _set_known_drug(fields, item, start)
    elif end := _find_end_of_compound(text, strength, endpos):
        fields.set_text("drug", text, start, start if item.is_therapy else _close_bracket(text, start, end))
    else:
        begins = strength.end() if strength.start() == start else start
        end = _find_end_of_name(text, begins, endpos if begins > start else strength.start())
        if _is_name(text, begins, end) and _holds_forms_only(text, end, strength.start()):
            fields.set_text("drug", text, begins, end)
            fields.set_text("strength", text, strength.start(), strength.end())


def _set_known_drug(fields: Fields, item: _Item, start: int) -> None:
    """Read the name of a drug without a strength: one that the vocabulary knows, with its salt and release."""
    end, known = start, DRUGS
    while (word := _NAME_WORD.match(item.text, end, item.endpos)) and word["word"].lower() in known:
        end, known = word.end(), _KNOWN_WORDS
    if end > start and not item.is_therapy:
        generic = _GENERIC.match(item.text, end, item.endpos)
        fields.set_text("drug", item.text, start, generic.end() if generic else end)


def _find_end_of_name(text: str, pos: int, endpos: int) -> int:
    """Find where a name ends that begins here: before a dosage form or a word of instruction."""
    end = pos
    for _ in range(_LONGEST_NAME):
        word = _NAME_WORD.match(text, end, endpos)
        if not word or word["word"].lower() in _AFTER_NAME:
            break
        end = word.end()
    generic = _GENERIC.match(text, end, endpos) if end > pos else None
    return generic.end() if generic else end


def _is_name(text: str, pos: int, endpos: int) -> bool:
    """Tell whether some words can be a drug's name: they name no therapy, side or body part."""
    words = text[pos:endpos].lower().split()
    return bool(words) and not any(word in SIDES or word in BODY_PARTS or word in THERAPIES for word in words)


def _holds_forms_only(text: str, pos: int, endpos: int) -> bool:
    """Tell whether nothing but dosage forms stands between a name and its strength."""
    words = text[pos:endpos].lower().replace("(", " ").replace(",", " ").split()
    return all(word in DOSAGE_FORMS for word in words)


def _find_end_of_compound(text: str, strength: re.Match[str], endpos: int) -> int | None:
    """Find where a compound of several drugs ends; None where there is one drug only."""
    end = strength.end()
    while (part := _NEXT_PART.match(text, end, endpos)) and (further := _STRENGTH.match(text, part.end(), endpos)):
        end = further.end()
    if end == strength.end():
        return None
    return _LAST_PART.match(text, end, endpos).end()  # type: ignore[union-attr]  # it can match nothing, not fail


def _close_bracket(text: str, pos: int, endpos: int) -> int:
    """Take in the bracket that closes one within: "FCL (Flurbiprofen 20%, Baclofen 2%)"."""
    is_open = text.count("(", pos, endpos) > text.count(")", pos, endpos)
    return endpos + 1 if is_open and text.startswith(")", endpos) else endpos
