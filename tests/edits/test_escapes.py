"""Escapes that nobody took off are decoded, if they are certain."""

from __future__ import annotations

import json

import pytest

from imrparse._edits.artefacts import edit_text

LINES = "\n".join(f"line {number} of a letter" for number in "abcdefghi")


@pytest.mark.parametrize(
    ("escaped", "meant"),
    [
        (LINES.replace("\n", "\\n"), LINES),
        (LINES.replace("\n", "\\\\n"), LINES),
        (LINES.replace("\n", "\\r\\n"), LINES),
        ('it\\u2019s \\"so\\"\\t' + LINES.replace("\n", "\\n") + '"}', 'it\u2019s "so"\t' + LINES),
        ("Upheld_x000D_\nbrace_x000A_", "Upheld\nbrace\n"),
        (f"a=\nb=\n=20c=\nd=E2=80=99s {LINES}", f"ab cd\u2019s {LINES}"),
        ("a =3D b=20\nc=C2=A0d", "a = b \nc\xa0d"),
        ('"the ""cold"" pack"\n', 'the "cold" pack\n'),
    ],
)
def test_escapes_are_decoded(escaped: str, meant: str) -> None:
    assert edit_text(escaped).text == meant


@pytest.mark.parametrize(
    ("escaped", "meant"),
    [
        ("the worker''s claim", "the worker's claim"),
        ("the worker''s ''light'' duty", "the worker's 'light' duty"),
        ('a ""cold"" pack', 'a "cold" pack'),
        ('the worker\\\'s \\"light\\" duty', 'the worker\'s "light" duty'),
        ("Norco \\#60, 50\\% less, pain \\& care, \\$20", "Norco #60, 50% less, pain & care, $20"),
    ],
)
def test_signs_that_are_all_escaped_are_decoded(escaped: str, meant: str) -> None:
    assert edit_text(escaped).text == meant


@pytest.mark.parametrize(
    "kept",
    [
        "''light'' duty",  # quotes of another kind
        "the worker's ''light'' duty",
        'a ""cold"" pack, "so"',
        "the worker\\'s wife's claim",
        "Norco \\#60 and #30",
        "and\\/or",
        "it was 5''3'' long",
    ],
)
def test_signs_that_are_not_all_escaped_are_kept(kept: str) -> None:
    assert edit_text(kept).text == kept


PAGES = [f'{LINES}\nIt isn\'t "so", \'so\', "or so".', f"It\u2019s so.\n{LINES}"]


@pytest.mark.parametrize(
    "printed",
    [
        str(PAGES),
        str(tuple(PAGES)),
        json.dumps(PAGES),
        json.dumps("\n".join(PAGES).split("\n")),
        json.dumps(PAGES, indent=2, ensure_ascii=False) + "\n",
        json.dumps({"pages": PAGES}),
        json.dumps({"text": "\n".join(PAGES), "pages": 2, "ok": True}),
        json.dumps([{"page": number, "text": page} for number, page in enumerate(PAGES, 1)]),
        str([{"page": number, "text": page} for number, page in enumerate(PAGES, 1)]),
        "\n".join('"{}"'.format(line.replace('"', '""')) for page in PAGES for line in page.split("\n")),
    ],
)
def test_a_list_of_lines_or_pages_is_taken_apart(printed: str) -> None:
    assert edit_text(printed).text.strip() == "\n".join(PAGES)


@pytest.mark.parametrize("kept", ["(The 'worker' fell)", "['so', 'so", "[1] 'so' it was", '{"a": b}', "[]"])
def test_what_only_begins_like_a_list_is_kept(kept: str) -> None:
    assert edit_text(kept).text == kept


@pytest.mark.parametrize(
    "kept",
    [
        "C:\\new\\text",
        "p = 0.05",
        "see ?id=20",
        '"No" was the answer',
        "a_x_b",
        f"{LINES}\\n",
        "====\n====\n====\nknee",
    ],
)
def test_what_only_looks_like_an_escape_is_kept(kept: str) -> None:
    assert edit_text(kept).text.strip() == kept.replace("====\n", "").strip()
