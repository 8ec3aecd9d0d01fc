"""How far hypothesis looks: a little on every run, further with `--hypothesis-profile=search`."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "default",
    deadline=None,  # a busy machine is no failure
    derandomize=True,  # the same examples on every run and every machine
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", settings.get_profile("default"), derandomize=False, max_examples=3000)
settings.load_profile("default")
