"""Dates: in every form that letters print, and in no other."""

from __future__ import annotations

from datetime import date

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from imrparse._text.values import DATE, read_date


def find_dates(text: str) -> list[date | None]:
    return [read_date(match[0]) for match in regex.finditer(DATE, text)]


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("10/13/2016", date(2016, 10, 13)),
        ("1/2/2016", date(2016, 1, 2)),
        ("8/26/13", date(2013, 8, 26)),
        ("10-13-16", date(2016, 10, 13)),
        ("10-13-2016", date(2016, 10, 13)),
        ("10/14/ 2016", date(2016, 10, 14)),
        ("10/14/\n2016", date(2016, 10, 14)),
        ("10/ 14/2016", date(2016, 10, 14)),
        ("10-28-\n2016", date(2016, 10, 28)),
        ("2016-10-13", date(2016, 10, 13)),
        ("June 1, 2011", date(2011, 6, 1)),
        ("June 1st, 2011", date(2011, 6, 1)),
        ("June\n1, 2011", date(2011, 6, 1)),
        ("Oct. 13, 2016", date(2016, 10, 13)),
        ("Sept. 3, 2014", date(2014, 9, 3)),
        ("OCTOBER 13 2016", date(2016, 10, 13)),
        ("13 October 2016", date(2016, 10, 13)),
        ("2nd May 2014", date(2014, 5, 2)),
        ("02/29/2016", date(2016, 2, 29)),
        ("03.15.2012", date(2012, 3, 15)),
        ("March 15,2012", date(2012, 3, 15)),
        ("March 15th,2012", date(2012, 3, 15)),
        ("Nov. 2nd, 2016", date(2016, 11, 2)),
        ("JUNE 5, 2014", date(2014, 6, 5)),
        ("12 May 2010", date(2010, 5, 12)),
        ("12-May-2010", date(2010, 5, 12)),
        ("3rd Sept. 2014", date(2014, 9, 3)),
    ],
)
def test_a_date_is_read(printed: str, meant: date) -> None:
    assert regex.fullmatch(DATE, printed)
    assert read_date(printed) == meant
    assert find_dates(f"injured on {printed}, at work") == [meant]


@pytest.mark.parametrize(
    "printed",
    [
        "13/2/2013",
        "02/30/2016",
        "02/29/2015",
        "0/13/2016",
        "10/0/2016",
        "2016-13-01",
        "February 30, 2016",
        "00/00/0000",
        "7/4/1899",
        "1/2/0150",
        "Sept 31, 2016",
    ],
)
def test_a_day_that_the_calendar_lacks_is_no_date(printed: str) -> None:
    assert read_date(printed) is None


@pytest.mark.parametrize(
    "text",
    [
        "Page(s): 98-99",
        "in 5/2013",
        "in May 2013",
        "May 13",
        "at L5-S1",
        "rated 7/10",
        "10/325mg",
        "C5-6, C6-7",
        "BP 120/80",
        "10/13",
        "2016",
        "may 10 of 2016",
        "10/13/201",
        "10/13/20167",
        "110/13/2016",
        "1/2/3/2016",
        "10/13-2016",
        "3.3.1.2015",
        "9792.24.2015",
        "10.13.16",
        "March 152012",
        "Marching 15, 2012",
        "12 Decembers 2015",
        "CM16-0213037",
        "555-10-13-2016",
        "",
    ],
)
def test_nothing_else_is_a_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "\u0661\u0660/\u0661\u0663/\u0662\u0660\u0661\u0666",
        "10/13/201\u0666",
        "1\xb9/13/2016",
        "10/1\xb3/2016",
        "\uff11\uff10/13/2016",
    ],
)
def test_digits_of_other_scripts_make_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_the_mark_of_a_footnote_is_no_part_of_a_date() -> None:
    assert find_dates("injured on 10/13/2016\xb2, at work") == [date(2016, 10, 13)]


@pytest.mark.parametrize("text", ["\u06611/13/2016", "1/13/201\u0666", "1/13/16\u0660"])
def test_a_date_is_not_cut_out_of_other_digits(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(("printed", "year"), [("00", 2000), ("16", 2016), ("49", 2049), ("50", 1950), ("99", 1999)])
def test_a_year_of_two_digits_lies_between_1950_and_2049(printed: str, year: int) -> None:
    assert read_date(f"10/13/{printed}") == date(year, 10, 13)
    assert read_date(f"10-13-{printed}") == date(year, 10, 13)


@given(
    st.dates(date(1950, 1, 1), date(2049, 12, 31)),
    st.sampled_from(
        [
            "%m/%d/%Y",
            "%m-%d-%Y",
            "%m.%d.%Y",
            "%m/%d/%y",
            "%Y-%m-%d",
            "%B %d, %Y",
            "%b %d,%Y",
            "%b. %d %Y",
            "%d %B %Y",
            "%d-%b-%Y",
        ]
    ),
)
def test_every_day_is_read_in_every_form(day: date, form: str) -> None:
    assert find_dates(day.strftime(form)) == [day]


@given(
    st.lists(st.sampled_from([*"0123456789/- ,.\n", "May", "June ", "st", "th", "\u0661", "\xb9"]), max_size=14).map(
        "".join
    )
)
def test_whatever_looks_like_a_date_is_read_or_refused(text: str) -> None:
    for match in regex.finditer(DATE, text):
        day = read_date(match[0])
        assert day is None or f"{day.year % 100:02}" in match[0]


@pytest.mark.parametrize("printed", ["09 -14-2016", "09- 14-2016", "9 -14 -16", "09      -14-2016", "09-14 -2016"])
def test_a_space_beside_a_hyphen_is_no_part_of_a_date(printed: str) -> None:
    (found,) = find_dates(f"injured on {printed}, at work")
    assert found == date(2016, 9, 14)


@pytest.mark.parametrize("text", ["9 - 14 - 16", "on pages 8 - 12-16", "06 -2-3"])
def test_a_range_is_no_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "printed",
    [
        "12/09/20 16",
        "12/09/201 6",
        "12/09/2 016",
        "12-09-20 16",
        "1 2/09/2016",
        "12/0 9/2016",
        "1 1/02/15",
        "12/09/20  16",
        "12/09/1 6",
        "12/09/2O16",
        "12/09/20I6",
        "l2/09/2016",
        "12/O9/16",
        "l2-09-2016",
        "12-09-2O16",
    ],
)
def test_broken_digits_are_not_read_as_another_date(printed: str) -> None:
    assert find_dates(f"injured on {printed}, at work") == [None]


@pytest.mark.parametrize("text", ["11/09/2016 10/13/2016", "visits 6 1/09/2016", "8 11/09/2016", "11/09/16 2 visits"])
def test_a_number_beside_a_date_is_no_part_of_it(text: str) -> None:
    assert None not in find_dates(text)
    assert find_dates(text)
