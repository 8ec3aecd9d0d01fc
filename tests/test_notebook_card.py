"""The card in JupyterLab and in the pages of nbconvert: it looks as on its own page, and its links work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen

from imrparse import parse
from imrparse._export.html import to_html
from support.browser import CHROMIUM, NO_CHROMIUM, Browser, Page, open_notebook, start_browser, start_lab
from support.extras import requires
from support.paths import ROOT

LETTER = ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt"
CODE = f"import imrparse\nimrparse.parse(open({str(LETTER)!r}, newline='').read())"
COLOURS = {"light": ("rgb(156, 42, 27)", "rgb(11, 100, 52)"), "dark": ("rgb(255, 165, 150)", "rgb(127, 220, 164)")}
"""The colours of an upheld and an overturned denial."""
LOOKS = [(scheme, width) for scheme in COLOURS for width in (800, 1200)]

pytestmark = [
    requires("jupyterlab", "nbconvert", "playwright", extra="browser"),
    pytest.mark.skipif(CHROMIUM is None, reason=NO_CHROMIUM),
    # Of packages that the notebook software uses, on which this package has no influence.
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"),
]


@frozen
class Host:
    """A page with the card in it."""

    page: Page
    load: Callable[[Page, str], None]
    """Loads the page in a colour scheme, where it does not follow the browser's preference."""

    def show(self, scheme: str = "light", width: int = 1200) -> Page:
        """Show the card anew: not scrolled, nothing focused."""
        self.page.set_viewport_size({"width": width, "height": 1000})
        self.page.emulate_media(color_scheme=scheme)
        self.load(self.page, scheme)
        self.page.wait_for_function("dark => isDark() === dark", arg=scheme == "dark")
        self.page.evaluate("reset()")
        return self.page


SCRIPT = """
globalThis.card = () => document.querySelector('.imr');
globalThis.box = one => one.getBoundingClientRect();
globalThis.reset = () => {
    for (const one of document.querySelectorAll('.imr details')) one.open = one.matches('.imr-box');
    document.activeElement.blur();
    card().scrollIntoView();
};
globalThis.isDark = () => card() !== null && getComputedStyle(card()).backgroundColor === 'rgb(23, 26, 31)';
const PROPERTIES = `color background-color font-size font-family font-weight line-height letter-spacing text-transform
    text-decoration margin padding border display float list-style white-space box-shadow opacity`.split(/\\s+/);
globalThis.look = one => PROPERTIES.map(name => getComputedStyle(one).getPropertyValue(name)).join(' | ');
globalThis.looks = parts => parts.flatMap(
    part => [...document.querySelectorAll('.imr ' + part)].slice(0, 2).map(one => `${part}: ${look(one)}`));
"""
"""Functions for the page."""
PARTS = """
 dl dt dd ol .imr-item .imr-what .imr-case .imr-value .imr-badge .imr-to-letter details summary p ul code
 .imr-legend .imr-key .imr-text mark .imr-back time""".split()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with start_browser() as browser:
        yield browser


def new_page(browser: Browser) -> Page:
    page = browser.new_page()
    page.set_default_timeout(30_000)
    page.add_init_script(SCRIPT)
    return page


@pytest.fixture(scope="module")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    import nbformat  # noqa: PLC0415 -- only in the extra

    folder, notebooks = tmp_path_factory.mktemp("lab"), tmp_path_factory.mktemp("notebooks")
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE)])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, notebooks / "card.ipynb")
    with start_lab(folder, notebooks) as address:
        page = new_page(browser)
        open_notebook(page, address, "card.ipynb")
        page.wait_for_selector(".jp-OutputArea-output .imr")
        yield Host(page, lambda *_: None)


@pytest.fixture(scope="module")
def nbconvert(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Host:
    import nbformat  # noqa: PLC0415 -- only in the extra
    from nbconvert import HTMLExporter  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("nbconvert")
    card = parse(LETTER.read_bytes().decode())._repr_html_()  # type: ignore[attr-defined]
    output = nbformat.v4.new_output("execute_result", {"text/html": card}, execution_count=1)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CODE, outputs=[output])])
    for scheme in COLOURS:
        html, _ = HTMLExporter(theme=scheme).from_notebook_node(notebook)
        (folder / f"{scheme}.html").write_text(html, encoding="utf-8")
    page = new_page(browser)
    page.route("http*://**", lambda route: route.abort())  # MathJax and others, which the card does not need
    return Host(page, lambda page, scheme: page.goto((folder / f"{scheme}.html").as_uri()))


@pytest.fixture(scope="module")
def own_page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Host:
    path = tmp_path_factory.mktemp("page") / "letter.html"
    path.write_text(to_html(parse(LETTER.read_bytes().decode())), encoding="utf-8")
    return Host(new_page(browser), lambda page, _: page.goto(path.as_uri()))


@pytest.fixture(params=["lab", "nbconvert"])
def host(request: pytest.FixtureRequest) -> Host:
    host = request.getfixturevalue(request.param)
    assert isinstance(host, Host)
    return host


def fold(page: Page) -> None:
    page.evaluate("document.querySelector('.imr-letter').open = false; card().scrollIntoView()")


def click(page: Page, path: str) -> dict[str, Any]:
    """Click on a value and return where its mark in the letter then is, and how it looks."""
    page.locator(f".imr a[id$='-v-{path}']").click()
    mark: dict[str, Any] = page.evaluate(
        """path => {
            const mark = document.querySelector(`.imr mark[id$='-m-${path}']`);
            const text = document.querySelector('.imr-text');
            return {
                top: box(mark).top, visible: mark.checkVisibility({contentVisibilityAuto: true}), height: innerHeight,
                inBox: box(mark).top >= box(text).top && box(mark).bottom <= box(text).bottom,
                outline: getComputedStyle(mark).outlineStyle, start: box(card()).top,
            };
        }""",
        path,
    )
    return mark


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_labels_stand_on_one_line(host: Host, scheme: str, width: int) -> None:
    labels = host.show(scheme, width).evaluate(
        "[...document.querySelectorAll('.imr dt')].map(one => {"
        " const range = new Range(); range.selectNodeContents(one);"
        " return [one.textContent, box(one).width, range.getClientRects().length]; })"
    )
    assert {label for label, _, _ in labels} >= {"Dates", "Read from the item", "Rationale"}
    assert [(label, lines) for label, _, lines in labels if lines != 1] == []
    assert min(width for label, width, _ in labels if label == "Read from the item") > 100


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_decisions_have_their_colours(host: Host, scheme: str, width: int) -> None:
    page = host.show(scheme, width)
    colour = "(one => getComputedStyle(document.querySelector('.imr ' + one)).color)"
    for kind in ("a.imr-badge", "mark"):
        pair = tuple(page.evaluate(f"{colour}('{kind}.imr-{word}')") for word in ("upheld", "overturned"))
        assert pair == COLOURS[scheme], kind


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_nothing_sticks_out_and_no_date_breaks(host: Host, scheme: str, width: int) -> None:
    page = host.show(scheme, width)
    page.evaluate("document.querySelectorAll('.imr details').forEach(one => one.open = true)")
    wide = "[...document.querySelectorAll('.imr *')].filter(one => box(one).right > box(card()).right).length"
    broken = "[...document.querySelectorAll('.imr time')].filter(one => one.getClientRects().length > 1).length"
    assert page.evaluate(f"[{wide}, {broken}, box(card()).right <= innerWidth]") == [0, 0, True]
    assert page.locator(".imr time").count() >= 5


@pytest.mark.parametrize("folded", [False, True], ids=["open", "folded"])
@pytest.mark.parametrize("path", ["issues-0-decision", "issues-3-rationale", "header-case_number"])
def test_a_click_on_a_value_shows_it_in_the_letter(host: Host, path: str, folded: bool) -> None:
    page = host.show()
    if folded:
        fold(page)
    before = page.evaluate("box(card()).top")
    mark = click(page, path)
    assert mark["start"] < before - 100
    assert mark["visible"]
    assert mark["inBox"]
    assert 0 < mark["top"] < mark["height"] - 20
    assert mark["outline"] == "solid"


@pytest.mark.parametrize("folded", [False, True], ids=["open", "folded"])
def test_a_click_in_the_letter_leads_back(host: Host, folded: bool) -> None:
    page = host.show(width=800)
    if folded:
        fold(page)
    click(page, "issues-2-request-drug")
    page.locator(".imr a[href$='-v-issues-2-request-drug']").click()
    top, height = page.evaluate(
        "[box(document.querySelector(`.imr [id$='-v-issues-2-request-drug']`)).top, innerHeight]"
    )
    assert 0 <= top < height


@pytest.mark.parametrize("scheme", COLOURS)
def test_the_card_looks_as_on_its_own_page(host: Host, own_page: Host, scheme: str) -> None:
    here, there = (one.show(scheme).evaluate(f"looks({PARTS})") for one in (host, own_page))
    assert here == there
