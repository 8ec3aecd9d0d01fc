"""Numbers that count something, for the recognisers of sessions and amounts."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import Match, lazy_re
from ...._text.values import NUMBER, read_number
from ..._fields import Fields
from .item import MULTIPLIERS, Item

TIMES: Final = r"(?: x | \u00d7 | \btimes\b )"
"""Pattern of a multiplication sign, to be set into other verbose patterns."""
# 12 | (2) | Eight (8) | 8 (eight) | a range: 2-3, two to three
COUNT: Final = rf"""
    (?P<range> {NUMBER} \s*+ (?:-|to\b|or\b) \s*+ )?+
    (?P<number>{NUMBER}) (?: \s*+ \( \s*+ {NUMBER} \s*+ \) | \)?+ )
"""
"""Pattern of a number or a range, to be set into other verbose patterns."""
NO_OTHER_UNIT: Final = r"""
    (?! [\s-]*+
        (?: (?: times? | x | per | weeks? | wks? | days? | months? | years? | hours? | hrs? | minutes? | mins? | mg
              | refills? ) \b
          | [x\u00d7][0-9] | [/%] ) )
"""
"""Pattern for the end of a number that counts no times, days, doses or refills, to be set likewise."""

# Electrical stimulation times 6 | chiropractic x 12, low back | MRI times 1
_TIMES: Final = lazy_re(rf"(?xi) (?<![0-9]) (?<![0-9]\s) {TIMES} \s*+ (?P<number>{NUMBER}) {NO_OTHER_UNIT}")
# 1 knee scooter | One (1) x-ray | One container of …
# refused: Three phase bone scan | 3 month rental | 2 level fusion
_LEADING: Final = lazy_re(
    rf"""(?xi)
    \s*+ (?: (?:retrospective|prospective)\s++(?:request\s++for\s++)?+ | associated\s++surgical\s++services?:\s*+ )?+
    {COUNT} \s++
    (?! (?: months? | weeks? | wks? | days? | years? | hours? | hrs? | minutes? | times? | [x\u00d7]\s*+[0-9] | per
          | phase | levels? | views? | points? | leads? | panels? | parts? | stages? | steps? | wheel\w* | prongs?
          | drawers?
          | way | in | inch\w* | f(?:oo|ee)?t | mg | mcg | ml | gm? | grams? | cc | units? | to | or | and
          | prescriptions? ) \b ) (?=[a-z])
    """
)


def set_count(fields: Fields, name: str, match: Match, group: str = "number") -> None:
    """Set a field to the number in a group of a match, unless it is the end of a range."""
    if not match.groupdict().get("range"):
        fields.set(name, read_number(match[group]), match.span(group))


def find_count_of_item(item: Item, fields: Fields) -> Match | None:
    """Find a number that counts the whole item: "… times 6", "x 12", "1 knee scooter"."""
    times = _find_times(item) if item.may_multiply and "times_per_week" not in fields else None
    return times or _LEADING.match(item.text, item.pos, item.endpos)


def _find_times(item: Item) -> Match | None:
    """Find a number after a multiplication sign that multiplies the item, and no other number."""
    for word, start in item.tokens:
        if word in MULTIPLIERS and (times := _TIMES.match(item.text, start, item.endpos)):
            return times
    return None
