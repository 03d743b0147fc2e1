export interface paths {
    "/appointments/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Access
         * @description Exchanges the code from a letter and the birth date for a session of 15 minutes.
         *
         *     Every refusal is the same 404.
         */
        post: operations["access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Appointments
         * @description The caller's own appointments: for a guest the one that the code opens.
         */
        get: operations["list_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Appointment
         * @description One appointment, as far as the caller may see it.
         */
        get: operations["get_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description Tells the hospital that the patient will come.
         */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Cancels until the start. Past the free deadline only with `late`, and then it may cost.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/feed/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Feed Appointment
         * @description Takes up an appointment as the hospital has it. Replays and late arrivals change nothing.
         */
        put: operations["feed_appointment"];
        post?: never;
        /**
         * Feed Cancellation
         * @description The hospital cancels.
         */
        delete: operations["feed_cancellation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/feed/{external_id}/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reissue Reference
         * @description A new code for the letter; the old one and its sessions end.
         */
        post: operations["reissue_reference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/feed/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Changes
         * @description What was done in the portal, in order. The cursor sent is the acknowledgement.
         */
        get: operations["list_changes"];
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
         * AppointmentPage
         * @description `cursor` is absent on the last page.
         */
        AppointmentPage: {
            /** Items */
            items: components["schemas"]["AppointmentView"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * AppointmentView
         * @description An appointment as its reader may see it.
         *
         *     To the holder of a letter's code a `discreet` one shows time and hospital alone.
         *     `deadline` is when cancelling stops being free, `late` that it has passed.
         */
        AppointmentView: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "booked" | "confirmed" | "cancelled" | "fulfilled" | "no-show";
            /** Cancelled By */
            cancelled_by?: ("patient" | "hospital") | null;
            /** Type */
            type?: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video") | null;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Duration Minutes */
            duration_minutes: number;
            organization: components["schemas"]["OrganizationView"];
            unit?: components["schemas"]["UnitView"] | null;
            /** Place */
            place?: string | null;
            /** Preparation */
            preparation?: string | null;
            /** Discreet */
            discreet: boolean;
            may: components["schemas"]["May"];
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Late */
            late: boolean;
            late_fee?: components["schemas"]["Fee"] | null;
        };
        /**
         * Cancellation
         * @description `late` says that the caller knows the free deadline has passed.
         */
        Cancellation: {
            /** Reason */
            reason?: string | null;
            /**
             * Late
             * @default false
             */
            late: boolean;
        };
        /**
         * Change
         * @description Something done in the portal, as the hospital's system reads it.
         */
        Change: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "appointment.confirmed" | "appointment.cancelled";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @constant
             */
            by: "guest";
            /** Appointment Id */
            appointment_id: string;
            /** External Id */
            external_id: string;
            /** Version */
            version: number;
            /**
             * Late
             * @default false
             */
            late: boolean;
            /** Reason */
            reason?: string | null;
        };
        /**
         * ChangePage
         * @description `cursor` is always there: sending it acknowledges every change up to it.
         */
        ChangePage: {
            /** Items */
            items: components["schemas"]["Change"][];
            /** Cursor */
            cursor: string;
        };
        /**
         * Fed
         * @description The answer to the feed. No `reference`: this appointment has no letter's code.
         */
        Fed: {
            /** Id */
            id: string;
            /** Reference */
            reference?: string | null;
        };
        /**
         * FedAppointment
         * @description An appointment as the hospital's system has it, at one `source_version`.
         *
         *     `protected` and `deceased` say what the hospital knows; left out, what it said before stands.
         *     `seen_version` is the version that the system last saw in the change feed: with it, the
         *     hospital's status wins over what the patient did up to there.
         */
        FedAppointment: {
            /** Source Version */
            source_version: number;
            patient: components["schemas"]["FedPatient"];
            /** Unit Id */
            unit_id: string;
            /**
             * Type
             * @enum {string}
             */
            type: "first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video";
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Duration Minutes */
            duration_minutes: number;
            /**
             * Status
             * @default booked
             * @enum {string}
             */
            status: "booked" | "cancelled" | "fulfilled" | "no-show";
            /** Place */
            place?: string | null;
            /** Preparation */
            preparation?: string | null;
            /** Protected */
            protected?: boolean | null;
            /** Deceased */
            deceased?: boolean | null;
            /** Seen Version */
            seen_version?: number | null;
        };
        /**
         * FedPatient
         * @description The patient as the hospital knows them.
         */
        FedPatient: {
            /** National Id */
            national_id: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
            /** Name */
            name: string;
        };
        /**
         * Fee
         * @description What a late cancellation may cost.
         */
        Fee: {
            /** Amount */
            amount: number;
            /**
             * Currency
             * @default NOK
             * @constant
             */
            currency: "NOK";
        };
        /**
         * LetterCode
         * @description The code from a letter, as typed, and the second fact.
         */
        LetterCode: {
            /** Reference */
            reference: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
        };
        /**
         * May
         * @description What can be done with an appointment now.
         */
        May: {
            /** Confirm */
            confirm: boolean;
            /** Cancel */
            cancel: boolean;
        };
        /**
         * NewReference
         * @description A letter's code.
         */
        NewReference: {
            /** Reference */
            reference: string;
        };
        /**
         * OrganizationView
         * @description The hospital, and its switchboard.
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
         * UnitView
         * @description Where one is treated.
         */
        UnitView: {
            /** Name */
            name: string;
            /** Site */
            site: string;
            /** Address */
            address: string;
            /** Phone */
            phone: string;
            /** Opening Hours */
            opening_hours: string;
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
    access: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    list_appointments: {
        parameters: {
            query?: {
                period?: ("coming" | "past") | null;
                from?: string | null;
                to?: string | null;
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["AppointmentPage"];
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
    get_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
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
                    "application/json": components["schemas"]["AppointmentView"];
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
    confirm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                appointment_id: string;
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
                    "application/json": components["schemas"]["AppointmentView"];
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
    cancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
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
    feed_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                external_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FedAppointment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fed"];
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
    feed_cancellation: {
        parameters: {
            query: {
                source_version: number;
            };
            header?: never;
            path: {
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    reissue_reference: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                external_id: string;
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
                    "application/json": components["schemas"]["NewReference"];
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
    list_changes: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["ChangePage"];
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
