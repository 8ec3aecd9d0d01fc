"""Chromium, and JupyterLab to look at a notebook in."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.error import URLError
from urllib.request import urlopen

import imrparse

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
"""The browser's command; None if there is none."""
NO_CHROMIUM: Final = "no Chromium: apt-get install chromium"
FLAGS: Final = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)

Browser: TypeAlias = Any
Page: TypeAlias = Any
"""Objects of playwright, which may not be installed."""

_SETTINGS: Final = {
    "themes": {"adaptive-theme": True},  # light or dark, as the browser prefers
    "notification": {"fetchNews": "false", "checkForUpdates": False},
}
_RUN_ALL: Final = """async () => {
    const notebook = jupyterapp.shell.currentWidget;
    await notebook.context.ready;
    await notebook.sessionContext.ready;
    await jupyterapp.commands.execute('notebook:run-all-cells');
}"""


@contextmanager
def start_browser() -> Iterator[Browser]:
    """Start Chromium, headless."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 -- only in the extra `browser`

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS])
        yield browser
        browser.close()


@contextmanager
def start_lab(folder: Path, notebooks: Path) -> Iterator[str]:
    """Start JupyterLab on a folder of notebooks and yield its address; its own files are in `folder`."""
    address = f"http://127.0.0.1:{_free_port()}"
    line = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", *_options(folder, notebooks, address)]
    with (folder / "lab.log").open("wb") as log:
        server = subprocess.Popen(line, env=_environment(folder), stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait_for(server, f"{address}/api/status")
            yield address
        finally:
            server.terminate()
            server.wait(30)


def open_notebook(page: Page, address: str, name: str) -> None:
    """Open a notebook in JupyterLab and run all its cells."""
    page.goto(f"{address}/lab/tree/{name}")
    page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell")
    page.evaluate(_RUN_ALL)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _options(folder: Path, notebooks: Path, address: str) -> list[str]:
    settings = folder / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    for name, values in _SETTINGS.items():
        (settings / f"{name}.jupyterlab-settings").write_text(json.dumps(values), encoding="utf-8")
    return [
        f"--port={address.rpartition(':')[2]}",
        "--IdentityProvider.token=",  # the server listens on this machine only, for the time of the tests
        "--LabApp.expose_app_in_browser=True",
        f"--LabApp.user_settings_dir={folder / 'settings'}",
        f"--ServerApp.root_dir={notebooks}",
    ]


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which nobody's own settings count, and kernels import the package under test."""
    places = {f"JUPYTER_{kind}_DIR": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    return os.environ | places | {"HOME": str(folder), "PYTHONPATH": str(Path(imrparse.__file__).parents[1])}


def _wait_for(server: subprocess.Popen[bytes], address: str) -> None:
    for _ in range(600):
        assert server.poll() is None, "JupyterLab has ended: see lab.log"
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 -- an address of this machine
        except URLError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"JupyterLab does not answer at {address}")
