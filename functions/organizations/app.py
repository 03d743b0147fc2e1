"""Organizations: who offers what here, and how to get the rest of one's record."""

from functools import cache
from typing import Annotated

from fastapi import Depends, Response

from functions.organizations.models import Directory, OrganizationView
from functions.organizations.service import Organizations
from functions.organizations.settings import OrganizationsSettings
from functions.shared.api import PUBLIC, create_app, lambda_handler, provided
from functions.shared.organizations import organizations as configured

app = create_app("organizations")


@cache
def settings() -> OrganizationsSettings:
    """The environment."""
    return OrganizationsSettings.load()


@cache
def organizations() -> Organizations:
    """The directory of every organization that is configured."""
    return Organizations(configured().values())


async def kept_for_a_while(response: Response) -> None:
    """Lets anyone on the way keep the answer: it is the same for everyone and of no patient."""
    response.headers["Cache-Control"] = "public, max-age=300"


Service = Annotated[Organizations, provided(organizations)]
KEPT = [Depends(kept_for_a_while)]


@app.get("/organizations", openapi_extra=PUBLIC, dependencies=KEPT)
async def list_organizations(organizations: Service) -> Directory:
    """Every organization by name: services, what of the record is shown, and whom to ask."""
    return organizations.list()


@app.get("/organizations/{organization_id}", openapi_extra=PUBLIC, dependencies=KEPT)
async def get_organization(organization_id: str, organizations: Service) -> OrganizationView:
    """One organization."""
    return organizations.get(organization_id)


handler = lambda_handler(app, "organizations", settings)
