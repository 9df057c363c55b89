"""The one stylesheet of the public site: accent tokens from the settings, then the layer files in order."""

import hashlib
import re
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control

from .colour import is_hex
from .palette import DARK, DEFAULT_ACCENT, LIGHT, accent_tokens

_LAYERS = "@layer tokens, base, layout, components, print;"
_SPACE_AROUND = re.compile(r" ?([{};,]) ?")
_A_YEAR = 60 * 60 * 24 * 365


def theme_url(accent: str = DEFAULT_ACCENT) -> str:
    """The address of the stylesheet for this accent; it changes whenever its content does."""
    return reverse("theme", args=[_digest(stylesheet(accent))])


def accent_of(request: HttpRequest) -> str:
    """The accent colour from the site's settings; the default while there is no site to ask."""
    from .models import SiteSettings  # models load after this module when Django starts

    try:
        accent = SiteSettings.for_request(request).accent_colour
    except DatabaseError:
        return DEFAULT_ACCENT
    return accent if is_hex(accent) else DEFAULT_ACCENT


def theme(request: HttpRequest, digest: str) -> HttpResponse:
    """Serves the stylesheet. The default accent is served without a database, so the 500 page keeps its look."""
    accent = DEFAULT_ACCENT if digest == _digest(stylesheet(DEFAULT_ACCENT)) else accent_of(request)
    css = stylesheet(accent)
    response = HttpResponse(css, content_type="text/css; charset=utf-8")
    if digest == _digest(css):
        patch_cache_control(response, public=True, max_age=_A_YEAR, immutable=True)
    else:  # an old page asks for an old colour: it gets today's, but must not keep it under that name
        patch_cache_control(response, public=True, max_age=60)
    return response


def stylesheet(accent: str) -> str:
    """All CSS of the public site for one accent."""
    return _stylesheet(accent) if not settings.DEBUG else _stylesheet.__wrapped__(accent)


@lru_cache(maxsize=8)
def _stylesheet(accent: str) -> str:
    light, dark = accent_tokens(accent)
    tokens = (
        f"@layer tokens {{:root {{{_properties(LIGHT | light)}}}"
        f"@media (prefers-color-scheme: dark) {{:root {{{_properties(DARK | dark)}}}}}"
        # Paper is white and ink is dear: print always takes the light scheme.
        f"@media print {{:root {{{_properties(LIGHT | light)}}}}}}}"
    )
    files = (_compact(path.read_text(encoding="utf-8")) for path in layer_files())
    return "\n".join([_LAYERS, tokens, *files])


def layer_files() -> list[Path]:
    """The files of static/css in the order of the layers; components by name."""
    folder = Path(settings.BASE_DIR) / "static" / "css"
    return [
        *(folder / f"{name}.css" for name in ("tokens", "base", "layout")),
        *sorted((folder / "components").glob("*.css")),
        folder / "print.css",
    ]


def _compact(css: str) -> str:
    """What only a developer reads does not travel to the citizen's phone: comments, line ends, indents."""
    parts = css.split("/*")
    kept = parts[0] + "".join(part.split("*/", 1)[1] for part in parts[1:])
    return _SPACE_AROUND.sub(r"\1", " ".join(kept.split()))


def _properties(tokens: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in tokens.items())


def _digest(css: str) -> str:
    return hashlib.sha256(css.encode()).hexdigest()[:10]
