export interface paths {
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organizations
         * @description Every organization by name: services, what of the record is shown, and whom to ask.
         */
        get: operations["list_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{organization_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organization
         * @description One organization.
         */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Directory
         * @description All of them, by name.
         */
        Directory: {
            /** Items */
            items: components["schemas"]["OrganizationView"][];
        };
        /**
         * Order
         * @description Where a copy of the rest is ordered by post, and how many weeks that usually takes.
         */
        Order: {
            /** Address */
            address: string;
            /** Phone */
            phone: string;
            /** Weeks */
            weeks: number;
        };
        /**
         * OrganizationView
         * @description Who it is, where, what it offers, and how to get what of the record is not shown.
         */
        OrganizationView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            /** Opening Hours */
            opening_hours: string;
            /** Address */
            address: string;
            /** Sites */
            sites: components["schemas"]["SiteView"][];
            /** Units */
            units: components["schemas"]["UnitView"][];
            services: components["schemas"]["ServicesView"];
            record: components["schemas"]["Record"];
        };
        /**
         * Problem
         * @description What went wrong. `reference` is what support asks for; a code may add facts of its own.
         */
        Problem: {
            /** Type */
            type: string;
            /** Title */
            title: string;
            /** Status */
            status: number;
            /** Code */
            code: string;
            /** Reference */
            reference: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Record
         * @description The journal, as far as one may know of it without being anyone's patient.
         */
        Record: {
            /** Shown */
            shown: components["schemas"]["Shown"][];
            order: components["schemas"]["Order"];
            /** Delay Hours */
            delay_hours: number;
        };
        /**
         * ServiceView
         * @description Whether a service is on, and for a pilot where.
         */
        ServiceView: {
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "pilot" | "off";
            /** Pilot Units */
            pilot_units: string[];
            /** More Pilot Units */
            more_pilot_units: boolean;
        };
        /**
         * ServicesView
         * @description Every service there is.
         */
        ServicesView: {
            appointments: components["schemas"]["ServiceView"];
            messages: components["schemas"]["ServiceView"];
            records: components["schemas"]["ServiceView"];
        };
        /**
         * Shown
         * @description A kind of document that patients read here, if it is from that day or later.
         */
        Shown: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave";
            /**
             * Since
             * Format: date
             */
            since: string;
        };
        /**
         * SiteView
         * @description A place with an address.
         */
        SiteView: {
            /** Name */
            name: string;
            /** Address */
            address: string;
        };
        /**
         * UnitView
         * @description A unit that is not discreet, the name of its site, and which services are on there.
         */
        UnitView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Site */
            site: string;
            /** Services */
            services: ("appointments" | "messages" | "records")[];
            /** Books */
            books: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video")[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_organizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
