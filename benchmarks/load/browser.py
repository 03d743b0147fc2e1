"""A browser without a page: it takes loopback for as safe as TLS, and has an address of its own."""

from typing import Any
from urllib.parse import urljoin

from locust.clients import HttpSession
from requests.adapters import HTTPAdapter

OVERLOADED = (429, 503)


class FromAddress(HTTPAdapter):
    """Comes from an address of its own on this machine, as different people do."""

    def __init__(self, address: str) -> None:
        self._address = address
        super().__init__()

    def init_poolmanager(self, *words: Any, **options: Any) -> None:
        """With that address."""
        super().init_poolmanager(*words, source_address=(self._address, 0), **options)


class Browser:
    """One person's: sends the cookies it was given, and says what went wrong."""

    def __init__(self, session: HttpSession, origin: str, address: str) -> None:
        self._session = session
        self._cookies: dict[str, str] = {}
        session.mount("http://", FromAddress(address))
        session.trust_env = False
        session.headers.update({"Origin": origin, "X-MinJournal": "1"})
        session.hooks["response"].append(self._keep)

    def ask(self, verb: str, path: str, name: str, *fine: int, **options: Any) -> Any:
        """The answer where it is a success, else None. `fine`: refusals that are no fault."""
        headers = options.pop("headers", {}) | self._cookie()
        with self._session.request(
            verb, path, name=name, headers=headers, catch_response=True, timeout=40,
            allow_redirects=False, **options,
        ) as answer:  # fmt: skip
            if answer.ok:
                answer.success()
                return answer
            if answer.status_code in fine:
                answer.success()
            else:
                answer.failure(_fault(answer))
            return None

    def sign_in(self, api: str, origin: str, number: str, role: str) -> bool:
        """Through the provider's page; whether that led back to ours."""
        path = f"{api}/identity/sign-in?role={role}&return_to=/min-side"
        answer = self.ask("GET", path, "GET /identity/sign-in")
        while answer is not None and answer.status_code in (302, 303):
            target = urljoin(answer.url, answer.headers["location"])
            if target.startswith(origin + "/"):
                return "help" not in target and "hjelp" not in target
            name = (
                "GET /identity/callback" if "/identity/callback" in target else "GET (the provider)"
            )
            answer = self.ask("GET", target, name)
            if answer is not None and answer.status_code == 200 and "/interaction/" in answer.url:
                chosen = {"person": number, "eid": "BankID"}
                answer = self.ask("POST", answer.url, "POST (the provider)", data=chosen)
        return False

    def _cookie(self) -> dict[str, str]:
        pairs = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        return {"Cookie": pairs} if pairs else {}

    def _keep(self, answer: Any, **_: Any) -> None:
        for header in answer.raw.headers.getlist("set-cookie"):
            name, _, value = header.split(";")[0].partition("=")
            self._cookies[name] = value
            if not value:
                del self._cookies[name]


def _fault(answer: Any) -> str:
    """The status and its code; what is no problem of ours is told as bare."""
    if not answer.status_code:
        return f"no answer: {type(answer.error).__name__}"
    kind = answer.headers.get("content-type", "")
    if not kind.startswith("application/problem+json"):
        return f"{answer.status_code} bare"
    late = (
        "" if answer.status_code not in OVERLOADED or "retry-after" in answer.headers else " bare"
    )
    return f"{answer.status_code} {answer.json()['code']}{late}"
