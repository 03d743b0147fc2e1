"""The directory as everyone may read it: discreet units are not in it."""

from collections.abc import Iterable
from typing import get_args

from functions.organizations.models import (
    Directory,
    OrganizationView,
    Record,
    ServicesView,
    ServiceView,
    SiteView,
    UnitView,
)
from functions.shared.errors import NotFound
from functions.shared.organizations import Organization, Service, ServiceName, Unit

_SERVICES: tuple[ServiceName, ...] = get_args(ServiceName)


class Organizations:
    """Views of reviewed configuration, made once: they change only with the code."""

    def __init__(self, configured: Iterable[Organization]) -> None:
        named = sorted(configured, key=lambda each: each.name.casefold())
        self._views = {each.id: _view(each) for each in named}
        self._directory = Directory(items=tuple(self._views.values()))

    def list(self) -> Directory:
        """Every organization."""
        return self._directory

    def get(self, organization_id: str) -> OrganizationView:
        """One of them. Raises NotFound."""
        if organization_id not in self._views:
            raise NotFound
        return self._views[organization_id]


def _view(organization: Organization) -> OrganizationView:
    return OrganizationView(
        id=organization.id,
        name=organization.name,
        phone=organization.phone,
        opening_hours=organization.opening_hours,
        address=organization.address,
        sites=tuple(SiteView(name=site.name, address=site.address) for site in organization.sites),
        units=tuple(_unit(unit, organization) for unit in organization.units if not unit.discreet),
        services=_services(organization),
        record=Record(
            shown=organization.record.shown,
            order=organization.record.order,
            delay_hours=organization.record.delay_hours,
        ),
    )


def _unit(unit: Unit, organization: Organization) -> UnitView:
    offered = tuple(name for name in _SERVICES if organization.offers(name, unit.id))
    sites = {site.id: site.name for site in organization.sites}
    books = unit.book_types if organization.offers("appointments", unit.id) else ()
    site = sites[unit.site]
    return UnitView(id=unit.id, name=unit.name, site=site, services=offered, books=books)


def _services(organization: Organization) -> ServicesView:
    offered = {name: getattr(organization.services, name) for name in _SERVICES}
    return ServicesView.model_validate(
        {name: _service(service, organization.units) for name, service in offered.items()}
    )


def _service(service: Service, units: Iterable[Unit]) -> ServiceView:
    piloting = [unit for unit in units if unit.id in service.pilot_units]
    return ServiceView(
        status=service.status,
        pilot_units=tuple(unit.name for unit in piloting if not unit.discreet),
        more_pilot_units=any(unit.discreet for unit in piloting),
    )
