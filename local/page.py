"""Serves the built page as CloudFront does: same headers, and one start for all its paths."""

import json
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from local import sent_page
from local.settings import ROOT, Settings

DIST = ROOT / "web" / "dist"
HEADERS = ROOT / "infra" / "page_headers.json"
COMPRESSED = Middleware(GZipMiddleware, minimum_size=1000)
"""CloudFront compresses as well, from that size on."""


class Page(StaticFiles):
    """The files of the build; what is no file is a path inside the page, and gets its start."""

    def __init__(self, directory: Path, headers: dict[str, str]) -> None:
        super().__init__(directory=directory)
        self._headers = headers

    async def get_response(self, path: str, scope: Scope) -> Response:
        """A file, or the page's start; a missing asset stays missing."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != 404 or "." in path.rpartition("/")[2].strip("."):
                raise
            response = await super().get_response("index.html", scope)
        response.headers.update(self._headers | {"Cache-Control": caching(path)})
        return response


def caching(path: str) -> str:
    """Built assets carry their content's hash in the name; everything else is asked for again."""
    return "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"


def headers(api: str, files: str) -> dict[str, str]:
    """The security headers of the page, which may talk to this API and to where files are."""
    templates: dict[str, str] = json.loads(HEADERS.read_text())
    return {
        name: value.replace("{api}", api).replace("{files}", files)
        for name, value in templates.items()
    }


def create_page(api: str, files: str, directory: Path = DIST, *more: BaseRoute) -> Starlette:
    """The page, the file that tells it where its API is, and what only the local stack has."""
    sent = headers(api, files)

    async def configuration(_: Request) -> JSONResponse:
        return JSONResponse({"api": api}, headers=sent | {"Cache-Control": "no-cache"})

    built = Page(directory, sent)
    routes = [Route("/config.json", configuration), *more, Mount("/", built)]
    return Starlette(routes=routes, middleware=[COMPRESSED])


def main() -> None:
    """Until told to stop."""
    settings = Settings.load()
    uvicorn.run(
        create_page(settings.api, settings.emulator, DIST, sent_page.route(settings)),
        host="127.0.0.1",
        port=settings.ports["PORT"],
        log_level="warning",
        server_header=False,
        date_header=False,
    )


if __name__ == "__main__":
    main()
