export interface paths {
    "/identity/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin Sign In
         * @description To ID-porten for patients, to HelseID for staff; `organization` for who works at several.
         */
        get: operations["begin_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finish Sign In
         * @description Back from the provider: to the page one wanted, or to the one that says what went wrong.
         */
        get: operations["finish_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description The caller's role and name, and when the session ends, so that the page can warn in time.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Session
         * @description Ends the session at once, takes the cookie away, and tells where the login ends too.
         */
        post: operations["end_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/front-channel-sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End By Front Channel
         * @description A frame on the provider's page: whoever signed out there is signed out here.
         */
        get: operations["end_by_front_channel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/back-channel-sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End By Back Channel
         * @description The provider itself says that a login has ended.
         */
        post: operations["end_by_back_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Where the caller is signed in.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        /**
         * End Other Sessions
         * @description Signs the caller out everywhere else.
         */
        delete: operations["end_other_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End One Session
         * @description Signs the caller out in one place.
         */
        delete: operations["end_one_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Preferences
         * @description What the caller has chosen.
         */
        get: operations["get_preferences"];
        /**
         * Put Preferences
         * @description Chooses. What opens a door again does so after 24 hours, and the patient is told.
         */
        put: operations["put_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/staff/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Feed Staff
         * @description Who works where. What is taken away ends the sessions that had it.
         */
        put: operations["feed_staff"];
        post?: never;
        /**
         * Feed Staff Removal
         * @description They work there no more; their sessions there are over.
         */
        delete: operations["feed_staff_removal"];
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
         * ContactView
         * @description How the contact register says that the patient is reached, masked.
         */
        ContactView: {
            /** Known */
            known: boolean;
            /** Reserved */
            reserved: boolean;
            /** Reachable */
            reachable: boolean;
            /** Mobile */
            mobile?: string | null;
            /** Email */
            email?: string | null;
        };
        /**
         * FedStaff
         * @description Who works where, as the organization's system has it. `units` are all of them.
         */
        FedStaff: {
            /** Name */
            name: string;
            /**
             * Function
             * @enum {string}
             */
            function: "doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional";
            /** Units */
            units: string[];
            /** Hpr Number */
            hpr_number?: string | null;
            /** Source Version */
            source_version?: number | null;
        };
        /**
         * Me
         * @description Who the caller is to us, and until when.
         */
        Me: {
            /**
             * Role
             * @enum {string}
             */
            role: "guest" | "patient" | "staff" | "system";
            /** Subject */
            subject?: string | null;
            /** Name */
            name?: string | null;
            /** Organization */
            organization?: string | null;
            /** Organization Name */
            organization_name?: string | null;
            /** Function */
            function?: ("doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional") | null;
            /** Units */
            units?: components["schemas"]["NamedUnit"][] | null;
            /** Language */
            language?: ("nb" | "nn" | "en" | "se") | null;
            /** Assurance */
            assurance?: string | null;
            /** Expires At */
            expires_at?: string | null;
            /** Ends At */
            ends_at?: string | null;
        };
        /**
         * NamedUnit
         * @description A unit where staff work.
         */
        NamedUnit: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * Notices
         * @description By which ways a person wants to hear that something happened.
         */
        Notices: {
            /**
             * Sms
             * @default true
             */
            sms: boolean;
            /**
             * Email
             * @default true
             */
            email: boolean;
        };
        /**
         * Preferences
         * @description What a person has chosen. Without a language, the contact register's is used.
         *
         *     The doors must be named: one that was left out by mistake must not open.
         */
        Preferences: {
            /** Language */
            language?: ("nb" | "nn" | "en" | "se") | null;
            /**
             * @default {
             *       "sms": true,
             *       "email": true
             *     }
             */
            notices: components["schemas"]["Notices"];
            quiet_hours?: components["schemas"]["QuietHours"] | null;
            /**
             * Discreet View
             * @default false
             */
            discreet_view: boolean;
            /**
             * Wait For Conversation
             * @default []
             */
            wait_for_conversation: ("discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave")[];
            /** Wait Days */
            wait_days?: number | null;
            /** Record Online */
            record_online: boolean;
            /** Letter Code */
            letter_code: boolean;
        };
        /**
         * PreferencesView
         * @description The choices as they stand. `*_from`: from when what was switched on again will be on.
         */
        PreferencesView: {
            /** Language */
            language?: ("nb" | "nn" | "en" | "se") | null;
            /**
             * @default {
             *       "sms": true,
             *       "email": true
             *     }
             */
            notices: components["schemas"]["Notices"];
            quiet_hours?: components["schemas"]["QuietHours"] | null;
            /**
             * Discreet View
             * @default false
             */
            discreet_view: boolean;
            /**
             * Wait For Conversation
             * @default []
             */
            wait_for_conversation: ("discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave")[];
            /** Wait Days */
            wait_days?: number | null;
            /** Record Online */
            record_online: boolean;
            /** Letter Code */
            letter_code: boolean;
            /** Version */
            version: number;
            /** Record Online From */
            record_online_from?: string | null;
            /** Letter Code From */
            letter_code_from?: string | null;
            contact?: components["schemas"]["ContactView"] | null;
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
         * QuietHours
         * @description When not to; they may pass midnight.
         */
        QuietHours: {
            /** Begins */
            begins: string;
            /** Ends */
            ends: string;
        };
        /**
         * SessionList
         * @description All of them, the newest first.
         */
        SessionList: {
            /** Items */
            items: components["schemas"]["SessionView"][];
        };
        /**
         * SessionView
         * @description One place where the caller is signed in.
         */
        SessionView: {
            /** Id */
            id: string;
            /** Current */
            current: boolean;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Seen At
             * Format: date-time
             */
            seen_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Browser
             * @enum {string}
             */
            browser: "chrome" | "edge" | "firefox" | "safari" | "samsung" | "opera" | "other";
            /**
             * System
             * @enum {string}
             */
            system: "windows" | "macos" | "ios" | "android" | "linux" | "chromeos" | "other";
        };
        /**
         * SignedOut
         * @description `end_session_url` ends the login at the provider too; the page goes there.
         */
        SignedOut: {
            /** End Session Url */
            end_session_url?: string | null;
        };
        /**
         * StaffView
         * @description As taken up.
         */
        StaffView: {
            /** Subject */
            subject: string;
            /** Organization */
            organization: string;
            /**
             * Function
             * @enum {string}
             */
            function: "doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional";
            /** Units */
            units: string[];
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
    begin_sign_in: {
        parameters: {
            query: {
                role: "patient" | "staff";
                return_to?: string | null;
                organization?: string;
                language?: "nb" | "nn" | "en" | "se";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
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
    finish_sign_in: {
        parameters: {
            query?: {
                code?: string | null;
                state?: string | null;
                iss?: string | null;
                error?: string | null;
            };
            header?: {
                "user-agent"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
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
    get_me: {
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
                    "application/json": components["schemas"]["Me"];
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
    end_session: {
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
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description A guest has no login to end elsewhere */
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
    end_by_front_channel: {
        parameters: {
            query: {
                iss: string;
                sid: string;
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
                    "text/html": string;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Problem"];
                };
            };
            /** @description Client Error */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_by_back_channel: {
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
                    "application/json": unknown;
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
    list_sessions: {
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
                    "application/json": components["schemas"]["SessionList"];
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
    end_other_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    end_one_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
    get_preferences: {
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
                    "application/json": components["schemas"]["PreferencesView"];
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
    put_preferences: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
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
    feed_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FedStaff"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
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
    feed_staff_removal: {
        parameters: {
            query?: {
                source_version?: number | null;
            };
            header?: never;
            path: {
                subject: string;
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
}
