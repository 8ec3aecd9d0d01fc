"""Every recipe of `examples/recipes` runs and does what docs/recipes.md says.

Recipes that need no extra are run with the others, so that the main test run stays short.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

import imrparse
from support.extras import requires
from support.paths import EXAMPLE_LETTERS, ROOT

pytestmark = requires("datamodel_code_generator", "fastapi", "httpx", "pandas", extra="recipes")

RECIPES = ROOT / "examples" / "recipes"
LETTER = (ROOT / "examples" / "letters" / "one-issue.pdftotext.txt").read_bytes().decode()
SCHEMA = ROOT / "imrparse" / "determination.schema.json"


def run(*arguments: str | Path, **variables: str) -> str:
    """Run a command on the package that the tests import and return its output."""
    paths = [str(Path(imrparse.__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8", **variables}
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, check=False, env=environment, timeout=110, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_recipe_is_tested_and_on_its_page() -> None:
    tests, page = Path(__file__).read_text(encoding="utf-8"), (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    names = {path.stem for path in RECIPES.glob("*.py")}
    assert len(names) == 6
    for name in names:
        assert f"def test_{name}(" in tests or f"in_{name}(" in tests
        assert f'--8<-- "examples/recipes/{name}.py"' in page


def test_own_field() -> None:
    assert [line.split("; ")[1:] for line in run(RECIPES / "own_field.py").splitlines()] == [
        ["upheld", "None"],
        ["overturned", "9"],
        ["overturned", "None"],
        ["upheld", "None"],
    ]


def test_own_field_has_its_place_and_leaves_the_json_readable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(RECIPES)
    recipe = import_module("own_field")
    letter = imrparse.parse(
        LETTER.replace("Decision rationale: ", "Decision rationale: Seen 6/10/2016,\n  pain 10/10. ")
    )
    score = recipe.find_pain_score(letter, letter.issues[0])
    assert (score.value, letter.text_of(score.span)) == (10, "10/10")
    written = json.loads(json.dumps(recipe.to_json(letter)))
    assert imrparse.from_dict(written["letter"]) == letter
    assert written["pain_scores"] == [{"value": 10, "span": [*score.span]}]


def test_many_processes() -> None:
    *known, own, unknown = run("-W", "error", RECIPES / "many_processes.py").splitlines()
    assert len(known) == len(EXAMPLE_LETTERS)
    assert all(line.startswith("issues-and-rationales: ") for line in known)
    assert own == "northern-plains: overturned"
    assert unknown.startswith("no layout recognises this text")


def test_hypothesis_in_test_my_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(RECIPES)
    tests = {name: test for name, test in vars(import_module("test_my_tool")).items() if name.startswith("test_")}
    assert len(tests) == 3
    for test in tests.values():
        test()


def test_data_frame() -> None:
    printed = run("-W", "error", RECIPES / "data_frame.py")
    assert re.search(r"one-issue\.pdftotext\.txt +CM16-9900001 +overturned +False", printed)
    assert re.search(r"^Naproxen +overturned +1$", printed, re.MULTILINE)


def test_data_frame_with_a_text_that_is_no_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(RECIPES)
    recipe, pandas = import_module("data_frame"), import_module("pandas")
    frame = pandas.DataFrame({"file": ["a", "b"], "text": ["Dear Sir or Madam,", LETTER]}, index=[7, 7])
    assert list(recipe.add_letters(frame)["outcome"].isna()) == [True, False]
    assert [*recipe.to_issues(frame)["file"]] == ["b"]


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Make the classes of the response by the command in the recipe, and import the service."""
    shutil.copy(RECIPES / "web_service.py", tmp_path)
    text = (RECIPES / "web_service.py").read_text(encoding="utf-8")
    command = re.search(r"^ +datamodel-codegen (.*?[^\\])\n", text, re.MULTILINE | re.DOTALL)
    assert command
    line = command[1].replace("\\", "").replace("imrparse/determination.schema.json", str(SCHEMA)).split()
    run("-m", "datamodel_code_generator", *line[:-1], tmp_path / line[-1])
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module("web_service")
    for name in ("web_service", "determination_model"):
        sys.modules.pop(name, None)


@pytest.mark.filterwarnings("ignore:Using `httpx`")  # newer versions of Starlette ask for httpx2
def test_web_service(service: ModuleType) -> None:
    client = import_module("fastapi.testclient").TestClient(service.app)
    letter = imrparse.parse(LETTER)
    for spans in (False, True):
        answer = client.post("/determinations", content=LETTER, headers=PLAIN, params={"spans": spans})
        assert (answer.status_code, answer.json()) == (200, imrparse.to_dict(letter, spans=spans))
        assert imrparse.from_dict(answer.json()).issues == letter.issues
    refused = client.post("/determinations", content="Dear Sir or Madam,", headers=PLAIN)
    assert refused.status_code == 422
    assert refused.json()["detail"].startswith("no layout recognises this text")
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert schemas["Issue"]["properties"]["treatment"]["type"] == "string"


PLAIN = {"Content-Type": "text/plain"}


@pytest.mark.skipif(not find_spec("pyspark"), reason="pyspark is not installed, which takes 500 MB")
@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_spark_frame() -> None:
    printed = run(RECIPES / "spark_frame.py", PYSPARK_PYTHON=sys.executable)
    decisions = [
        issue.decision for path in EXAMPLE_LETTERS for issue in imrparse.parse(path.read_bytes().decode()).issues
    ]
    for decision in set(decisions):
        assert re.search(rf"^{decision} +{decisions.count(decision)}$", printed, re.MULTILINE)
