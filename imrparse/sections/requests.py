"""What a disputed item asks for: drug or therapy, how much of it, when, and for which part of the body.

Physicians write requests in many ways, so each fact has one recogniser of its own: a pattern with the real forms above
it.  All of them read the same stretch of text and none depends on the words around its own.  What is printed is taken;
nothing is multiplied out, and a range ("2-3 times a week") is no number.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from .._dates import DATE, read_date
from .._fields import Fields
from ..models import Laterality, Request
from ..vocabulary import BODY_PARTS, DOSAGE_FORMS, DRUGS, NUMBER_WORDS, SALTS, SIDES, THERAPIES


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
    fields = Fields()
    tokens = [(match[0].lower(), match.span()) for match in _TOKEN.finditer(text, pos, endpos)]
    is_therapy = any(_singular(word) in THERAPIES or word in THERAPIES for word, _ in tokens)
    _put_service(fields, text, pos, endpos)
    _put_anatomy(fields, tokens)
    _put_drug(fields, text, pos, endpos, is_therapy)
    _put_frequency(fields, text, pos, endpos)
    _put_visits(fields, text, pos, endpos, is_therapy)
    _put_quantity(fields, text, pos, endpos, is_therapy)
    _put_refills(fields, text, pos, endpos)
    return fields.build(Request, pos, endpos)


# --- Numbers ----------------------------------------------------------------------------------------------------------

_UNIT: Final = "one|two|three|four|five|six|seven|eight|nine"
_WORD: Final = (
    rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]++(?:{_UNIT})\b)?|(?:one\s++)?hundred"
    rf"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|{_UNIT}"
)
_NUMBER: Final = rf"(?:[0-9]{{1,4}}(?![0-9.])|(?:{_WORD})\b)"
# A number, which may be said twice: "12", "(2)", "Eight (8)".  Before it may stand the lower end of a range: "2-3", "two to
# three"; a group `range` tells that.
_COUNT: Final = rf"""
    (?: (?P<range> (?<![\w.#/-]) {_NUMBER} \s*+ (?:-|\bto\b|\bor\b) \s*+ )?+
        (?<![\w.#/]) (?<![a-z][0-9]?-) \(?+ (?P<number>{_NUMBER}) (?:\s*+ \( \s*+ [0-9]{{1,4}} \s*+ \) | \)?+) )
"""


def _read_number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS[" ".join(word.lower().replace("-", " ").split())]


def _put_count(fields: Fields, name: str, match: regex.Match[str], group: str = "number") -> None:
    """Give a field the number that a pattern found."""
    fields.put(name, _read_number(match[group]), *match.span(group))


# --- Retrospective requests -------------------------------------------------------------------------------------------

# Retrospective TENS unit | retro request for … | DOS: 11/14/16 | (DOS 12/29/16) | dates of service 1/2/16 and 1/9/16
_RETROSPECTIVE: Final = regex.compile(r"\bretro(?:spective(?:ly)?)?\b", regex.IGNORECASE)
_SERVICE: Final = regex.compile(
    rf"""(?xi)
    \b(?: D\.?O\.?S\b\.? | dates?\s++of\s++services?\b | service\s++dates?\b )
    (?: [\s:(,&;-]++ | \b(?:of|on|from|to|through|thru|and|is|was|were)\b | (?P<day>{DATE}) )++
    """
)


def _put_service(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Tell whether the treatment was given already, and when."""
    retrospective = _RETROSPECTIVE.search(text, pos, endpos)
    service = _SERVICE.search(text, pos, endpos)
    days = service.spans("day") if service else []
    dates = [day for start, end in days if (day := read_date(text[start:end]))]
    if dates:
        fields.put("dates_of_service", tuple(dates), days[0][0], days[-1][1])
    if told := retrospective or (service if dates else None):
        fields.put("retrospective", True, *told.span())  # noqa: FBT003 -- the value of the field


# --- Sides and body parts ---------------------------------------------------------------------------------------------

# a word | C/S, L/S | c-spine | (L), (R) | B/L; two words that are one part are joined below
_TOKEN: Final = regex.compile(r"\b(?:[ctl]/s\b|[ctl]-spine\b|b/l\b|\([lr]\)|[a-z]++)|\([lr]\)", regex.IGNORECASE)
_Token = tuple[str, tuple[int, int]]  # in lower case, and where it stands
_LETTERS: Final = {"(l)": "left", "(r)": "right", "b/l": "bilateral"}
_LONGER: Final = {part.split()[0] for part in BODY_PARTS if " " in part}


def _put_anatomy(fields: Fields, tokens: list[_Token]) -> None:
    """Read the sides and the body parts that are named, each once, in their order."""
    sides: dict[str, tuple[int, int]] = {}
    parts: dict[str, tuple[int, int]] = {}
    for (word, span), (following, after) in zip(tokens, [*tokens[1:], ("", (0, 0))], strict=True):
        if side := SIDES.get(word) or _LETTERS.get(word):
            sides.setdefault(side, span)
        pair = f"{word} {following}"
        if word in _LONGER and pair in BODY_PARTS:
            parts.setdefault(BODY_PARTS[pair], (span[0], after[1]))
        elif part := BODY_PARTS.get(word) or BODY_PARTS.get(_singular(word)):
            parts.setdefault(part, span)
    if sides:
        fields.put("laterality", tuple(map(Laterality, sides)), *next(iter(sides.values())))
    if parts:
        fields.put("body_parts", tuple(parts), *next(iter(parts.values())))


def _singular(word: str) -> str:
    """Take the "s" or "es" off a word."""
    if word.endswith(("ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


# --- Frequency and duration -------------------------------------------------------------------------------------------

# 3 times a week | two times a week | (2) times a week | twice weekly | 2x/week | 2xwk | 2 per week | 3 visits a week |
# 2 times weekly | once a week
_FREQUENCY: Final = regex.compile(
    rf"""(?xi)
    (?: {_COUNT} \s*+ (?: (?: times? | x | sessions? | visits? | treatments? | days? ) \b?+ \s*+ (?:per|an?|each|every|/)? \s*+
                       | (?: per | an? | each | every | / ) \s*+ )
      | \b (?P<word>once|twice|thrice) \s*+ (?:per|an?|each|every|/)? \s*+ )
    (?: weekly | week(?!s) | wkly | wk(?!s) ) (?![a-wyz])
    """
)
# 2x4 | 2 x 4 | 3 times 4 | two times four visits; not 4x4 gauze, 2x4 inches, 10 x 10 cm
_COMPACT: Final = regex.compile(
    rf"""(?xi)
    (?<![\w.#/-]) \(?+ (?P<times>{_NUMBER}) \)?+ \s*+ (?:x|times) \s*+ \(?+ (?P<weeks>{_NUMBER}) \)?+
    (?! \s*+ (?: x\s*+[0-9] | \.[0-9] | [-/]\s*+[0-9] | days? | months? | mm\b | cm\b | in\b | inch | ["'] | gauze | pads? | mg | % ) )
    """
)
# for 6 weeks | times six weeks | x6wks | over two weeks | 4-week; not every 2 weeks, 6 weeks ago, 6 weeks post-op
_WEEKS: Final = regex.compile(
    rf"""(?xi)
    (?<! \b (?:every|each|in|within|after|q) \s )
    (?<=[\s(x,]|^) {_COUNT} [\s-]*+ (?:weeks?|wks?)\b (?! \s++ (?:ago|post|after|follow) )
    """
)


def _put_frequency(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Read sessions a week and number of weeks."""
    frequency = _FREQUENCY.search(text, pos, endpos)
    if frequency and not frequency["range"]:
        _put_count(fields, "times_per_week", frequency, "word" if frequency["word"] else "number")
    weeks = _WEEKS.search(text, frequency.end() if frequency else pos, endpos) or _WEEKS.search(text, pos, endpos)
    if weeks and not weeks["range"]:
        _put_count(fields, "weeks", weeks)
    if not frequency and (compact := _COMPACT.search(text, pos, endpos)):
        _put_count(fields, "times_per_week", compact, "times")
        _put_count(fields, "weeks", compact, "weeks")


# --- Visits, quantity, refills ----------------------------------------------------------------------------------------

_SESSIONS: Final = r"(?:sessions?|visits?|treatments?)\b"
_NO_COUNT: Final = (
    r"(?![\s-]*+(?:times?|x|per|/|weeks?|wks?|days?|months?|hours?|hrs?|minutes?|mins?|mg|%|refills?|-)\b)"
)
# nine sessions | Eight (8) physical therapy sessions | 12 visits; never across "times a week"
_COUNTED: Final = regex.compile(
    rf"""(?xi)
    {_COUNT}
    (?: [\s-]++ (?! (?:times?|x|per|weeks?|wks?|months?|days?|hours?|minutes?|for|of|a|an|and|to|mg|units?)\b ) [a-z/'-]++ ,?+ ){{0,6}}?
    \s++ {_SESSIONS}
    """
)
# Physical Therapy sessions, 12 | visits: 8 | sessions x 6
_COUNTED_AFTER: Final = regex.compile(rf"(?xi) \b {_SESSIONS} [\s,:x#]*+ (?:times\s++|of\s++)? {_COUNT} {_NO_COUNT}")
# 2 times a week for 3 weeks (6) | 2x4 (8) | two times four visits (8)
_TOTAL: Final = regex.compile(
    rf"(?xi) (?: weeks? | wks? | visits? | [0-9] ) \s*+ \( \s*+ (?P<number>{_NUMBER}) (?:\s++(?:total|{_SESSIONS}))? \s*+ \)"
)
# Electrical stimulation times 6 | chiropractic x 12, low back | MRI times 1
_TIMES: Final = regex.compile(rf"(?xi) (?<! [0-9] | [0-9]\s ) \b (?:times|x) \s*+ (?P<number>{_NUMBER}) {_NO_COUNT}")
# 1 knee scooter | One (1) x-ray | One container of …; not Three phase bone scan, 3 month rental, 2 level fusion
_LEADING: Final = regex.compile(
    rf"""(?xi)
    \s*+ (?: (?:retrospective|prospective) \s++ (?:request\s++for\s++)?+ | associated\s++surgical\s++services?:\s*+ )?+
    {_COUNT} \s++
    (?! (?: months? | weeks? | wks? | days? | years? | hours? | hrs? | minutes? | times? | x\s*+[0-9] | per | phase | levels? | views?
          | points? | leads? | panels? | parts? | stages? | steps? | wheel\w* | prongs? | drawers? | way | in | inch\w* | f(?:oo|ee)?t
          | mg | mcg | ml | gm? | grams? | cc | units? | to | or | and | prescriptions? ) \b ) (?=[a-z])
    """
)
# #60 | # 30 | QTY: 2 | quantity of 30 | Qty: 60.00
_QUANTITY: Final = regex.compile(
    r"(?:\#|\b(?:qty|quantity)\b[.:\s#]*+(?:of\s++)?)\s*+(?P<number>[0-9]++(?:,[0-9]{3})*+(?:\.[0-9]++)?)",
    regex.IGNORECASE,
)
# 60 tablets | thirty (30) capsules; not "take 1 tablet", "1 tab orally every 4 hours"
_UNITS: Final = regex.compile(
    rf"""(?xi)
    (?<! \b(?:take|takes|taking|apply|use|chew|dissolve|place|insert)\s ) {_COUNT} \s*+
    (?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|box(?:es)?|bottles?|tubes?|vials?|lozenges?|suppositor(?:y|ies)|packs?|kits?)\b
    (?! \s*+ (?: by | po | p\.o | orally | daily | every | q[0-9a-z] | twice | once | at | per | an?\s | bid | tid | prn | as | [0-9] ) )
    """
)
# with 1 refill | one refill | 2 (two) refills | no refills | refills: 3 | refills x 2
_REFILLS: Final = regex.compile(
    rf"""(?xi)
    \b (?P<number>{_NUMBER}|no|zero) \s*+ (?:\([^()]{{1,9}}\)\s*+)? (?:additional\s++|more\s++)? refills?\b
  | \b refills? \s*+ (?:x|times|of|[:\#=-])? \s*+ (?P<number>{_NUMBER})
    """
)


def _put_visits(fields: Fields, text: str, pos: int, endpos: int, is_therapy: bool) -> None:
    """Read the number of sessions; None for a range, or where different numbers are given for different parts."""
    counted = [_TOTAL.search(text, pos, endpos)]
    if not counted[0]:
        counted = [m for m in _COUNTED.finditer(text, pos, endpos) if m.span("number") not in _taken(fields)]
    if not counted:
        counted = [
            _COUNTED_AFTER.search(text, pos, endpos)
            or (_find_bare_count(fields, text, pos, endpos) if is_therapy else None)
        ]
    found = [match for match in counted if match]
    numbers = {_read_number(match["number"]) for match in found}
    if len(numbers) == 1 and not any(match.groupdict().get("range") for match in found):
        _put_count(fields, "visits", found[0])


def _taken(fields: Fields) -> set[tuple[int, int]]:
    """Tell which numbers have been read already."""
    return {(span.start, span.end) for span in fields.spans.values()}


def _find_bare_count(fields: Fields, text: str, pos: int, endpos: int) -> regex.Match[str] | None:
    """Find a number that counts the item as a whole: "… times 6", "x 12", "1 knee scooter"."""
    times = None if "times_per_week" in fields else _TIMES.search(text, pos, endpos)
    return times or _LEADING.match(text, pos, endpos)


def _put_quantity(fields: Fields, text: str, pos: int, endpos: int, is_therapy: bool) -> None:
    """Read the number of units."""
    if quantity := _QUANTITY.search(text, pos, endpos):
        number = float(quantity["number"].replace(",", ""))
        fields.put("quantity", int(number) if number.is_integer() else number, *quantity.span("number"))
        return
    units = _UNITS.search(text, pos, endpos) or (None if is_therapy else _find_bare_count(fields, text, pos, endpos))
    if units and not units.groupdict().get("range"):
        _put_count(fields, "quantity", units)


def _put_refills(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Read the number of refills."""
    if refills := _REFILLS.search(text, pos, endpos):
        _put_count(fields, "refills", refills)


# --- Drugs ------------------------------------------------------------------------------------------------------------

_AMOUNT: Final = r"[0-9]++(?:[.,][0-9]++)*+"
_MEASURE: Final = r"(?:mgs?|mcg|ug|meq|iu|percent|%)"
# 50mg | 10/325 mg | 10mg/325mg | 320.5/30/16mg | 5% | 25mcg/hr | 10mg/1ml | 10/325
_STRENGTH: Final = regex.compile(
    rf"""(?xi)
    (?<![\w.\#]) (?:
        {_AMOUNT} (?:\s?+[/-]\s?+{_AMOUNT})*+ \s*+ {_MEASURE} (?![a-z])
        (?: \s?+[/-]\s?+ {_AMOUNT} \s*+ {_MEASURE} (?![a-z]) )*+
        (?: / \s?+ (?:{_AMOUNT})?+ \s?+ (?:ml|cc|hr|hour|actuation|dose|spray|day)\b )?+
      | [0-9.]++/(?:200|300|325|500|650|750) (?![\w./])
    )
    """
)
# What may stand before a drug's name: Compound | One container of | Three months coverage of | Post-op | injection of
_BEFORE_DRUG: Final = regex.compile(
    rf"""(?xi)
    (?: [\s:,-]++
      | (?: retro(?:spective(?:ly)?)? | prospective | requests? | for | (?:post|pre)-?\s?op(?:erative)? | compound(?:ed)?
          | associated\s++surgical\s++services? | medications? | drugs? | prescriptions? | pharmacy | purchase | continued?
          | use | additional | topical | injections? | refills? | unknown | trial | of ) \b
      | {_NUMBER} (?:\s*+\([0-9]++\))? [\s-]*+
        (?:prescriptions?|months?|containers?|bottles?|tubes?|box(?:es)?|packs?|refills?|days?|weeks?|tablets?|capsules?|patch(?:es)?)\b
        (?:\s++(?:supply|coverage|supplies)\b)?
    )*+
    """
)
# the next word of a name | the generic behind a brand: Ultram (tramadol)
_NAME_WORD: Final = regex.compile(r"[\s/]*+(?P<word>[a-z][\w'-]*+)", regex.IGNORECASE)
_GENERIC: Final = regex.compile(r"\s*+\([a-z][^()0-9]{1,40}+\)", regex.IGNORECASE)
_LONGEST_NAME: Final = 6
_KNOWN_WORDS: Final = DRUGS | SALTS
_AFTER_NAME: Final = DOSAGE_FORMS | frozenset(
    "apply take use with for to at by x qty quantity dos daily per every each in on into of and or as one two three day"
    " refill supply dispensed times no".split()
)
# the next part of a compound: "…10%, Cyclobenzaprine 3%" | "… and 1cc of dexamethasone 120mg" | "… 5%/Dextromethorphan"
_NEXT_PART: Final = regex.compile(
    rf"(?i)[\s,/&+;]*+(?:(?:and|with)\s++)?(?:[0-9.]++\s?cc\s++of\s++)?[a-z][a-z\s-]{{2,40}}(?={_AMOUNT}\s*+{_MEASURE})"
)
_LAST_PART: Final = regex.compile(r"(?i)(?:/\s?+[a-z]++)*+")


def _put_drug(fields: Fields, text: str, pos: int, endpos: int, is_therapy: bool) -> None:
    """Read a drug's name and strength."""
    start = _BEFORE_DRUG.match(text, pos, endpos).end()  # type: ignore[union-attr]  # it can match nothing, but not fail
    strength = _STRENGTH.search(text, start, endpos)
    if not strength:
        _put_known_drug(fields, text, start, endpos, is_therapy)
    elif end := _find_end_of_compound(text, strength, endpos):
        fields.put_text("drug", text, start, start if is_therapy else end)
    else:
        begins = strength.end() if strength.start() == start else start
        end = _find_end_of_name(text, begins, endpos if begins > start else strength.start())
        if _is_name(text, begins, end) and _holds_forms_only(text, end, strength.start()):
            fields.put_text("drug", text, begins, end)
            fields.put_text("strength", text, *strength.span())


def _put_known_drug(fields: Fields, text: str, pos: int, endpos: int, is_therapy: bool) -> None:
    """Read the name of a drug without a strength: one that the vocabulary knows, with its salt and release."""
    end = pos
    while (word := _NAME_WORD.match(text, end, endpos)) and word["word"].lower() in (
        DRUGS if end == pos else _KNOWN_WORDS
    ):
        end = word.end()
    if end > pos and not is_therapy:
        generic = _GENERIC.match(text, end, endpos)
        fields.put_text("drug", text, pos, generic.end() if generic else end)


def _find_end_of_name(text: str, pos: int, endpos: int) -> int:
    """Find where a name ends that begins here: before a dosage form or a word of instruction."""
    end = pos
    for _ in range(_LONGEST_NAME):
        word = _NAME_WORD.match(text, end, endpos)
        if not word or _singular(word["word"].lower()) in _AFTER_NAME:
            break
        end = word.end()
    generic = _GENERIC.match(text, end, endpos) if end > pos else None
    return generic.end() if generic else end


def _is_name(text: str, pos: int, endpos: int) -> bool:
    """Tell whether some words can be a drug's name: they name no therapy, side or body part."""
    words = text[pos:endpos].lower().split()
    return bool(words) and not any(
        word in SIDES or _singular(word) in BODY_PARTS or _singular(word) in THERAPIES for word in words
    )


def _holds_forms_only(text: str, pos: int, endpos: int) -> bool:
    """Tell whether nothing but dosage forms stands between a name and its strength."""
    words = text[pos:endpos].lower().replace("(", " ").replace(",", " ").split()
    return all(_singular(word) in DOSAGE_FORMS for word in words)


def _find_end_of_compound(text: str, strength: regex.Match[str], endpos: int) -> int | None:
    """Find where a compound of several drugs ends; None where there is one drug only."""
    end = strength.end()
    while (part := _NEXT_PART.match(text, end, endpos)) and (further := _STRENGTH.match(text, part.end(), endpos)):
        end = further.end()
    return _LAST_PART.match(text, end, endpos).end() if end > strength.end() else None  # type: ignore[union-attr]  # as above
