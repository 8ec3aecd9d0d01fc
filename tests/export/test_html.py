"""The card and the marked letter: valid HTML, inert, linked both ways, and laid out by a real browser."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Decision, Determination, Header, Laterality, Request, parse
from imrparse._export.html import _LEGEND, to_card, to_html
from imrparse._export.markup import find_places
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, Rendering, modified, parts, render, renderings
from support.browser import CHROMIUM, FLAGS, NO_CHROMIUM
from support.paths import LAYOUT_LETTERS

TREATMENTS = (
    "Norco 10/325mg #120",
    "MRI of the right shoulder without contrast",
    "Physical therapy 2 times a week for 6 weeks to the lumbar spine",
    "Retrospective request for omeprazole 20mg #60 (DOS: 11/14/16)",
    f"Unit of {'extra' * 60}ordinary length",
)
BASES = (
    "The Claims Administrator did not cite any medical evidence for its decision.",
    f"Decision based on Non-MTUS Citation ODG, Knee Chapter, Braces: aids, https://www.odg-twc.com/{'knee/' * 40}.",
    "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care, Physical Methods.",
    "A paragraph in which nothing is cited.",
)
ITEMS = [
    Item(
        TREATMENTS[number % 5],
        Decision.UPHELD if number % 3 else Decision.OVERTURNED,
        claims_administrator=BASES[number % 4],
        reviewer=BASES[(number + 1) % 4],
        rationale="The file reports pain & nothing more. The request is not medically necessary.",
    )
    for number in range(19)
]
PARTIAL = modified(PARTIAL_APPROVALS[0], "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30")
TWENTY = parse(render(Letter(items=(*ITEMS, PARTIAL)), RENDERINGS["pdftotext-layout"]))
ONE = parse(render(Letter(), RENDERINGS["pdfium"]))
SENTENCES = LAYOUT_LETTERS / "documents-reviewed" / "sentences-code.pdfminer.txt"
MAILED = LAYOUT_LETTERS / "issues-and-rationales" / "mailed-told.pdftotext.txt"
HOSTILE = "<iframe src=\"javascript:document.title='taken'\"><svg onload=\"document.title='taken'\">\"'&"
"""Tags that no text of a letter has, so that they are not taken out of it before it is read."""


# --- reading HTML back ------------------------------------------------------------------------------------------------

VOID = {"meta"}


class Page(HTMLParser):
    """The contents of a page; fails on a tag closed out of order and on a link within a link."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.tags: Counter[str] = Counter()
        self.targets: list[str] = []
        self.attributes: set[str] = set()
        self.marks: dict[str, list[str]] = {}
        self.letter: list[str] = []
        self.text: list[str] = []
        self.stack: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        assert tag != "a" or "a" not in self.open_tags
        self.tags[tag] += 1
        self.attributes.update(attributes)
        if identity := attributes.get("id"):
            self.ids[identity] += 1
        if tag == "a":
            self.targets.append(attributes["href"] or "")
        if tag == "mark":
            self.marks.setdefault(label_path(attributes), [])
        if tag not in VOID:
            self.stack.append((tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if any(attributes.get("class") == "imr-text" for _, attributes in self.stack):
            self.letter.append(data)
        for tag, attributes in self.stack:
            if tag == "mark":
                self.marks[label_path(attributes)].append(data)

    @property
    def open_tags(self) -> list[str]:
        return [tag for tag, _ in self.stack]


def label_path(attributes: dict[str, str | None]) -> str:
    """Return the path at the start of a mark's label."""
    return re.split(" = |: ", attributes["title"] or "")[0]


def read_page(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    assert not page.stack
    return page


def as_shown(text: str) -> str:
    """Return the text of a letter as a page shows it."""
    return re.sub(r"\r\n?|\f", "\n", text).replace("\ufffe", "-")


def check_page(determination: Determination, page: Page) -> None:
    assert not {identity: number for identity, number in page.ids.items() if number > 1}
    assert {target.removeprefix("#") for target in page.targets} <= page.ids.keys()
    assert all(target.startswith("#") for target in page.targets)
    assert not page.tags.keys() & {"script", "img", "link", "iframe", "object"}
    assert not {name for name in page.attributes if name.startswith("on") or name in {"src", "srcset"}}
    assert "".join(page.letter) == as_shown(determination.source)
    places = {place.path: place.span for place in find_places(determination)}
    assert page.marks.keys() == places.keys()
    for path, span in places.items():
        assert "".join(page.marks[path]) == as_shown(determination.source[span.as_slice()]), path


# --- the page ---------------------------------------------------------------------------------------------------------


@given(parts(), renderings())
def test_marks_are_where_the_spans_are(letter: Letter, rendering: Rendering) -> None:
    determination = parse(render(letter, rendering))
    check_page(determination, read_page(to_html(determination)))


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("<>&\"'\r\n\f\0\x1b"), max_size=40))
def test_any_text_is_shown_and_can_be_written(text: str) -> None:
    determination = parse(f"{text}\nIMR ISSUES, DECISIONS AND RATIONALES\n{text} Knee brace: Upheld\n{text}")
    html = to_html(determination)
    html.encode("utf-8")
    page = read_page(html)
    assert len(page.ids) == sum(page.ids.values())
    assert "".join(page.letter).isprintable() or not set("".join(page.letter)) & set("\0\x1b\r\f")


def test_a_lone_surrogate_is_shown_as_unknown() -> None:
    letter = parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee \ud800brace: Upheld")
    assert "\ufffd" in to_html(letter)
    assert "Knee brace" in to_card(letter)


def test_a_hostile_letter_is_inert() -> None:
    items = (Item(f"Brace {HOSTILE}", reviewer=f"Decision based on Non-MTUS Citation {HOSTILE}", rationale=HOSTILE),)
    letter = Letter(summary=f"The worker {HOSTILE} fell.", items=items)
    determination = parse(render(letter, RENDERINGS["pypdf"], width=1000))
    assert determination.issues[0].treatment == f"Brace {HOSTILE}"
    page = read_page(to_html(determination))
    check_page(determination, page)
    assert f"Brace {HOSTILE}" in "".join(page.text)


def test_every_shown_value_links_to_its_mark_and_back() -> None:
    for determination in (ONE, TWENTY):
        page = read_page(to_html(determination))
        there = {target for target in page.targets if target.startswith("#imr-m-")}
        back = {target for target in page.targets if target.startswith("#imr-v-")}
        assert {target.replace("#imr-m-", "#imr-v-") for target in there} >= back
        covered = {target.replace("#imr-v-", "#imr-m-") for target in back}
        without = there - covered
        assert all(target.endswith("_basis-text") for target in without)  # paragraphs that link back to their problem


def test_the_card_says_what_was_read() -> None:
    text = " ".join(" ".join(read_page(to_html(TWENTY)).text).split())
    for words in (
        "CM16-9912345",
        "◐ Partially overturned",
        "decision 2016-12-07",
        "licensed in California, New York",
        "44 years old",
        "✓ Overturned",
        "✕ Upheld",
        "Requested Norco 10/325mg #120",
        "120 units",
        "MTUS Forearm, Wrist, and Hand Complaints",
        "A paragraph in which nothing is cited.",
    ):
        assert words in text, words


def test_the_card_shows_the_values_of_a_request_in_words() -> None:
    request = Request(
        retrospective=True,
        dates_of_service=(date(2016, 11, 14),),
        drug="Norco",
        strength="10/325mg",
        quantity=60,
        refills=2,
        times_per_week=3,
        weeks=4,
        visits=12,
        laterality=(Laterality.LEFT,),
        body_parts=("knee", "hip"),
    )
    [issue] = ONE.issues
    text = "".join(read_page(to_html(evolve(ONE, issues=(evolve(issue, request=request),)))).text)
    assert (
        "retrospective · given 2016-11-14 · Norco · 10/325mg · 60 units · 2 refills · 3 times a week · 4 weeks"
        " · 12 visits · left · knee, hip"
    ) in text


def test_one_of_a_kind_is_in_the_singular() -> None:
    request = Request(retrospective=True, quantity=1.0, refills=1, times_per_week=1, weeks=1, visits=1)
    [issue] = ONE.issues
    text = "".join(read_page(to_html(evolve(ONE, issues=(evolve(issue, request=request),)))).text)
    assert "retrospective · 1 unit · 1 refill · once a week · 1 week · 1 visit" in text


@pytest.mark.parametrize(
    ("decisions", "meaning"),
    [
        ("U", "the denial stands"),
        ("UU", "every denial stands"),
        ("O", "the denial falls"),
        ("OOO", "every denial falls"),
        ("UO", "some denials stand, some fall"),
    ],
)
def test_the_card_says_what_the_outcome_means(decisions: str, meaning: str) -> None:
    kinds = {"U": Decision.UPHELD, "O": Decision.OVERTURNED}
    issues = tuple(evolve(ONE.issues[0], decision=kinds[one]) for one in decisions)
    assert f'<span class="imr-soft">{meaning}</span>' in to_html(evolve(ONE, issues=issues))


def test_the_end_of_the_rationale_is_unfolded() -> None:
    rationale = "The file is thin. No brace was tried. The request is not medically necessary."
    [issue] = ONE.issues
    html = to_html(evolve(ONE, issues=(evolve(issue, rationale=rationale),)))
    assert "<dt>Rationale</dt><dd>… No brace was tried. The request is not medically necessary. <a " in html
    assert f"<details><summary>Whole rationale</summary><p>{rationale}</p></details>" in html


def test_a_short_rationale_is_shown_once() -> None:
    [issue] = ONE.issues
    html = to_html(evolve(ONE, source="", issues=(evolve(issue, rationale="No brace was tried."),)))
    assert html.count("No brace was tried.") == 1
    assert "Whole rationale" not in html


def test_dates_are_kept_in_one_piece() -> None:
    assert "decision <time>2016-12-07</time></a>" in to_html(TWENTY)


def test_decisions_are_marked_with_their_colour() -> None:
    html = to_html(TWENTY)
    assert html.count('<mark class="imr-upheld" title="issues[') == sum(
        one.decision is Decision.UPHELD for one in TWENTY.issues
    )
    assert '<mark class="imr-overturned" title="issues[0].decision = overturned"' in html
    assert ' data-decision="' not in html


def test_a_decision_in_other_words_is_marked_with_its_word() -> None:
    letter = parse(SENTENCES.read_bytes().decode())
    assert 'data-decision="✕ Upheld"' in to_html(letter)


def test_the_legend_has_the_colours_that_occur() -> None:
    keys = re.findall(r'<span class="imr-key imr-(\w+)">', to_html(ONE))
    kinds = {place.kind for place in find_places(ONE)}
    assert set(keys) <= kinds
    assert {"header", "issue", "basis", "upheld"} & kinds <= set(keys)
    assert "problem" not in keys


def test_every_kind_of_place_is_in_the_legend() -> None:
    listed = {kind for kinds in _LEGEND.values() for kind in kinds}
    letters = [parse(path.read_bytes().decode()) for path in sorted(LAYOUT_LETTERS.glob("*/*.txt"))]
    assert {place.kind for letter in (TWENTY, *letters) for place in find_places(letter)} <= listed


def test_the_letter_is_open_in_a_notebook_and_folded_on_a_page() -> None:
    assert '<details open class="imr-fold imr-letter imr-box">' in to_card(ONE)
    assert '<details class="imr-fold imr-letter">' in to_html(ONE)


def test_a_problem_is_shown_and_linked() -> None:
    torn = parse(TWENTY.source.replace(": Overturned", ": Postponed", 1))
    page = read_page(to_html(torn))
    check_page(torn, page)
    text = "".join(page.text)
    assert "? Decision not read" in text
    assert "Problems: 1 error" in text
    assert all(problem.message in text and problem.code in text for problem in torn.problems)
    assert "#imr-m-problems-0" in page.targets


def test_an_empty_letter_has_a_card() -> None:
    empty = evolve(TWENTY, header=Header(), issues=())
    page = read_page(to_html(empty))
    check_page(empty, page)
    assert "Case number not said" in "".join(page.text)


def test_without_the_source_there_is_a_card_and_no_link() -> None:
    page = read_page(to_html(evolve(TWENTY, source="")))
    assert page.targets == []
    assert "The text of the letter is not at hand." in "".join(page.text)


def test_spans_that_lie_outside_are_left_out() -> None:
    cut = evolve(ONE, source=ONE.source[:200])
    assert {place.span.end <= 200 for place in find_places(cut)} == {True}
    read_page(to_html(cut))


# --- in a notebook ----------------------------------------------------------------------------------------------------


def test_two_cards_in_one_notebook_share_no_id() -> None:
    cards = [to_card(letter) for letter in (ONE, ONE, TWENTY)]
    ids = Counter(identity for card in cards for identity in read_page(card).ids)
    assert max(ids.values()) == 1
    check_page(ONE, read_page(cards[0]))


def test_a_page_is_the_same_every_time() -> None:
    assert to_html(ONE) == to_html(ONE)


def test_a_notebook_finds_the_card() -> None:
    card = ONE._repr_html_()  # type: ignore[attr-defined]
    assert card.startswith("<style>")
    assert '<article class="imr"' in card


def test_every_style_rule_is_scoped_to_the_card() -> None:
    sheet, outlines = re.findall(r"<style>(.*?)</style>", to_card(ONE), re.DOTALL)
    assert read_top_rules(sheet) == [".imr:not(#imr)"]
    [selectors] = read_top_rules(outlines)
    assert all(re.fullmatch(r"\.imr:has\(#[\w-]+:focus\) #imr-[\w-]+", one) for one in selectors.split(","))
    assert "url(" not in sheet
    assert "@import" not in sheet


def read_top_rules(sheet: str) -> list[str]:
    """Return the selectors of the rules that are not nested in another."""
    depth, selectors, start = 0, [], 0
    for place, brace in ((found.start(), found[0]) for found in re.finditer("[{}]", sheet)):
        if brace == "{" and depth == 0:
            selectors.append(sheet[start:place].strip())
        depth += 1 if brace == "{" else -1
        start = place + 1
    assert (depth, sheet[start:].strip()) == (0, "")
    return selectors


def test_the_documents_reviewed_are_shown_and_linked() -> None:
    page = to_html(parse(MAILED.read_bytes().decode()))
    assert "<summary>Documents reviewed</summary><p>Application for Independent Medical Review; " in page
    assert 'href="#imr-m-documents_reviewed"' in page
    assert 'href="#imr-v-documents_reviewed"' in page


# --- in a browser -----------------------------------------------------------------------------------------------------

DUMP = ("--headless", "--window-size=800,1000", "--virtual-time-budget=5000", "--dump-dom")
MEASURE = """<script>
const wide = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth);
document.documentElement.dataset.width = innerWidth;
document.documentElement.dataset.scrolls = document.documentElement.scrollWidth > innerWidth;
document.documentElement.dataset.wide = wide.map(one => one.tagName + '.' + one.className).join(' ');
document.documentElement.dataset.colour = getComputedStyle(document.querySelector('.imr')).backgroundColor;
</script>"""

in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason=NO_CHROMIUM)


def browse(html: str, folder: Path, *flags: str, fragment: str = "") -> str:
    """Return the HTML of a page after a browser has laid it out."""
    page = folder / "page.html"
    page.write_text(html, encoding="utf-8", newline="")
    assert CHROMIUM
    command = [CHROMIUM, *FLAGS, *DUMP, *flags, f"--user-data-dir={folder / 'profile'}", page.as_uri() + fragment]
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode("utf-8")


@in_a_browser
@pytest.mark.parametrize("determination", [ONE, TWENTY], ids=["one issue", "twenty issues"])
def test_a_browser_sees_the_marks_where_the_spans_are(determination: Determination, tmp_path: Path) -> None:
    check_page(determination, read_page(browse(to_html(determination), tmp_path)))


@in_a_browser
@pytest.mark.parametrize(
    ("theme", "colour"), [(1, "rgb(255, 255, 255)"), (0, "rgb(23, 26, 31)")], ids=["light", "dark"]
)
def test_nothing_overflows_and_the_theme_is_the_readers(theme: int, colour: str, tmp_path: Path) -> None:
    html = re.sub(r"<meta http-equiv.*>", "", to_html(TWENTY)).replace("<details", "<details open")
    html = html.replace("</body>", f"{MEASURE}</body>")
    seen = browse(html, tmp_path, f"--blink-settings=preferredColorScheme={theme}")
    measured = dict(re.findall(r'data-(\w+)="([^"]*)"', seen[: seen.index(">", seen.index("<html"))]))
    assert measured == {"width": "800", "scrolls": "false", "wide": "", "colour": colour}


@in_a_browser
def test_a_notebooks_own_theme_overrides_the_readers(tmp_path: Path) -> None:
    html = f'<body data-jp-theme-light="true">{to_card(ONE)}{MEASURE}</body>'
    assert 'data-colour="rgb(255, 255, 255)"' in browse(html, tmp_path, "--blink-settings=preferredColorScheme=0")


@in_a_browser
def test_a_link_unfolds_the_letter(tmp_path: Path) -> None:
    seen = browse(to_html(ONE), tmp_path, fragment="#imr-m-issues-0-treatment")
    assert re.search(r'<details class="imr-fold imr-letter" open=""><summary>The letter', seen)


@in_a_browser
def test_a_browser_runs_nothing_of_a_hostile_letter(tmp_path: Path) -> None:
    letter = parse(render(Letter(summary=HOSTILE, items=(Item(HOSTILE),)), RENDERINGS["pypdf"], width=1000))
    html = re.sub(r"<meta http-equiv.*>", "", to_html(letter))
    assert "<title>CM16-9912345 - IMR</title>" in browse(html, tmp_path)
