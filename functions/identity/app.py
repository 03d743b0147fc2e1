"""Identity: signing in with an eID, who the caller is, what they have chosen, and the ways out."""

from typing import Annotated
from urllib.parse import parse_qs

from fastapi import Depends, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

from functions.identity.choices import Choices
from functions.identity.claims import SignInRefused
from functions.identity.compose import (
    choices,
    clients,
    directory,
    settings,
    sign_in,
    sign_out,
    staff,
)
from functions.identity.contract import (
    FedStaff,
    Me,
    Preferences,
    PreferencesView,
    SessionId,
    SessionList,
    SignedOut,
    StaffView,
    Subject,
)
from functions.identity.me import Directory
from functions.identity.models import Answer, Begun, Language, SignInRole
from functions.identity.service import Landing, SignIn, help_page, local_path
from functions.identity.sign_out import SignOut
from functions.identity.staff import StaffDirectory
from functions.shared import problems
from functions.shared.api import (
    FOREIGN,
    PUBLIC,
    Anyone,
    SignedIn,
    System,
    Version,
    create_app,
    lambda_handler,
    provided,
)
from functions.shared.contract import SourceVersion
from functions.shared.cookies import AGAIN, GUEST, LOGIN, SIGNED_IN
from functions.shared.sessions import IDLE, OpenedSession

BEGIN, FINISH = "/identity/sign-in", "/identity/callback"
app = create_app("identity")
SignInService = Annotated[SignIn, provided(sign_in)]
SignOutService = Annotated[SignOut, provided(sign_out)]
ChoicesService = Annotated[Choices, provided(choices)]
DirectoryService = Annotated[Directory, provided(directory)]
StaffService = Annotated[StaffDirectory, provided(staff)]
REFUSED = OpenedSession("1", int(IDLE.total_seconds()))
"""For as long as the provider may know whom we refused."""
Text = Annotated[str | None, Query(max_length=2048)]


def land(request: Request, landing: Landing) -> RedirectResponse:
    """On our page, with the session's cookie if there is one; the log says why if there is none.

    Whatever kept somebody out, the provider may know them: the next one is asked for their eID.
    """
    request.state.code = landing.code
    answer = RedirectResponse(f"{settings().origin}{landing.path}", 303)
    if landing.session:
        answer.headers.append("Set-Cookie", SIGNED_IN.set(landing.session))
    is_known = landing.session or landing.code == "choose-organization"
    answer.headers.append("Set-Cookie", AGAIN.clear() if is_known else AGAIN.set(REFUSED))
    return answer


async def land_or_fail(request: Request, error: Exception) -> Response:
    """Whoever is on the way between two pages lands on one that helps, whatever broke."""
    if request.url.path in (BEGIN, FINISH):
        return land(request, help_page("unavailable"))
    return await problems.failed(request, error)


async def land_or_refuse(request: Request, error: Exception) -> Response:
    """The same where the address was not one of ours."""
    if request.url.path in (BEGIN, FINISH):
        return land(request, help_page("refused"))
    return await problems.invalid(request, error)


app.add_exception_handler(Exception, land_or_fail)
app.add_exception_handler(RequestValidationError, land_or_refuse)


@app.get(
    BEGIN,
    status_code=303,
    response_class=RedirectResponse,
    openapi_extra=PUBLIC,
)
async def begin_sign_in(
    request: Request,
    service: SignInService,
    role: SignInRole,
    return_to: Text = None,
    organization: Annotated[str, Query(pattern=r"^[a-z-]{1,64}$|^$")] = "",
    language: Language = "nb",
) -> Response:
    """To ID-porten for patients, to HelseID for staff; `organization` for who works at several."""
    cookies = request.headers.getlist("cookie")
    # A session's cookie that lies here ended unattended; so did the login at the provider, or it
    # still stands: the next person at this machine must not come in by it.
    again = any(cookie.read(cookies) is not None for cookie in (AGAIN, SIGNED_IN))
    begun = Begun(role, local_path(return_to), organization)
    try:
        login, url = service.begin(begun, language, again=again)
    except SignInRefused:
        return land(request, help_page("provider-unavailable", role))
    return RedirectResponse(url, 303, {"Set-Cookie": LOGIN.set(login)})


@app.get(
    FINISH,
    status_code=303,
    response_class=RedirectResponse,
    openapi_extra=PUBLIC,
)
async def finish_sign_in(
    request: Request,
    service: SignInService,
    code: Text = None,
    state: Text = None,
    iss: Text = None,
    error: Text = None,
    user_agent: Annotated[str, Header()] = "",
) -> Response:
    """Back from the provider: to the page one wanted, or to the one that says what went wrong."""
    token = LOGIN.read(request.headers.getlist("cookie"))
    landing = service.finish(token, Answer(code, state, iss, error), user_agent)
    answer = land(request, landing)
    if landing.used:
        answer.headers.append("Set-Cookie", LOGIN.clear())
    return answer


@app.get("/identity/me", response_model_exclude_none=True)
async def get_me(caller: Anyone, service: DirectoryService) -> Me:
    """The caller's role and name, and when the session ends, so that the page can warn in time."""
    return service.me(caller)


@app.post(
    "/identity/sign-out",
    response_model=SignedOut,
    responses={204: {"description": "A guest has no login to end elsewhere"}},
)
async def end_session(caller: Anyone, service: SignOutService) -> Response:
    """Ends the session at once, takes the cookie away, and tells where the login ends too."""
    url = service.sign_out(caller)
    if caller.role == "guest":
        return Response(status_code=204, headers={"Set-Cookie": GUEST.clear()})
    body = SignedOut(end_session_url=url).model_dump(exclude_none=True)
    return JSONResponse(body, headers={"Set-Cookie": SIGNED_IN.clear()})


@app.get(
    "/identity/front-channel-sign-out",
    response_class=HTMLResponse,
    openapi_extra=PUBLIC,
)
async def end_by_front_channel(
    service: SignOutService,
    iss: Annotated[str, Query(max_length=512)],
    sid: Annotated[str, Query(max_length=512)],
) -> Response:
    """A frame on the provider's page: whoever signed out there is signed out here."""
    service.by_front_channel(iss, sid)
    return HTMLResponse("", headers={"Content-Security-Policy": "default-src 'none'"})


async def logout_token(request: Request) -> str:
    """The form's one field; a form library is not needed for it."""
    fields = parse_qs((await request.body()).decode("ascii", "replace"))
    return fields.get("logout_token", [""])[0]


@app.post("/identity/back-channel-sign-out", openapi_extra=FOREIGN)
async def end_by_back_channel(
    token: Annotated[str, Depends(logout_token)], service: SignOutService
) -> Response:
    """The provider itself says that a login has ended."""
    service.by_back_channel(token)
    return Response(status_code=200)


@app.get("/identity/sessions")
async def list_sessions(caller: SignedIn, service: SignOutService) -> SessionList:
    """Where the caller is signed in."""
    return service.own(caller)


@app.delete("/identity/sessions", status_code=204)
async def end_other_sessions(caller: SignedIn, service: SignOutService) -> None:
    """Signs the caller out everywhere else."""
    service.end_others(caller)


@app.delete("/identity/sessions/{session_id}", status_code=204)
async def end_one_session(session_id: SessionId, caller: SignedIn, service: SignOutService) -> None:
    """Signs the caller out in one place."""
    service.end_one(caller, session_id)


@app.get("/identity/preferences", response_model_exclude_none=True)
async def get_preferences(caller: SignedIn, service: ChoicesService) -> PreferencesView:
    """What the caller has chosen."""
    return service.get(caller)


@app.put("/identity/preferences", response_model_exclude_none=True)
async def put_preferences(
    wanted: Preferences, caller: SignedIn, version: Version, service: ChoicesService
) -> PreferencesView:
    """Chooses. What opens a door again does so after 24 hours, and the patient is told."""
    return service.put(caller, version, wanted)


@app.put("/identity/staff/{subject}")
async def feed_staff(
    subject: Subject, fed: FedStaff, caller: System, service: StaffService
) -> StaffView:
    """Who works where. What is taken away ends the sessions that had it."""
    return service.put(caller, subject, fed)


@app.delete("/identity/staff/{subject}", status_code=204)
async def feed_staff_removal(
    subject: Subject,
    caller: System,
    service: StaffService,
    source_version: Annotated[SourceVersion | None, Query()] = None,
) -> None:
    """They work there no more; their sessions there are over."""
    service.remove(caller, subject, source_version)


handler = lambda_handler(app, "identity", settings, clients)
