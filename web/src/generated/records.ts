export interface paths {
    "/records/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce Document
         * @description A place to post one version's file to. The same version again is the same upload.
         */
        post: operations["announce_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/uploads/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Document Upload
         * @description How far the newest version is: waiting, refused with a reason, indexed.
         */
        get: operations["get_document_upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/feed/patients/denial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Deny All Documents
         * @description Denies all that the organization has of a patient here, also what is to come; or lifts it.
         */
        put: operations["deny_all_documents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/feed/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Revise Document
         * @description Denies, withdraws or replaces a document. What is older than what stands changes nothing.
         */
        patch: operations["revise_document"];
        trace?: never;
    };
    "/records/feed/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Record Changes
         * @description Requests and answers, in order. The cursor sent is the acknowledgement.
         */
        get: operations["list_record_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Documents
         * @description What the patient can read now, newest first. `to` is the last day.
         */
        get: operations["list_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Document
         * @description One of them.
         */
        get: operations["get_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/documents/{document_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link Document
         * @description Opens its file for 60 seconds. 409 `wait-chosen` where the patient chose to be asked.
         */
        post: operations["link_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Coverage
         * @description What each hospital shows, what not, what is on its way, and how to get the rest.
         */
        get: operations["get_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Looks
         * @description Who has seen what, newest first. `others`: without the patient's own looks.
         */
        get: operations["list_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requests
         * @description The patient's, newest first.
         */
        get: operations["list_requests"];
        put?: never;
        /**
         * Make Request
         * @description A demand of a hospital's records office, tracked.
         */
        post: operations["make_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/requests/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Office Requests
         * @description The organization's: what is due first, or what was answered last.
         */
        get: operations["list_office_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/requests/{record_request_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Request
         * @description Ends it. A refusal says on which ground; the patient is told how to complain.
         */
        post: operations["answer_request"];
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
         * Announced
         * @description Where to post the file, as a form with these fields before it, until `expires_at`. A
         *     version that is decided already has no place to post to.
         */
        Announced: {
            /** Id */
            id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "refused" | "indexed";
            /** Url */
            url?: string | null;
            /** Fields */
            fields?: {
                [key: string]: string;
            } | null;
            /** Expires At */
            expires_at?: string | null;
        };
        /**
         * AnswerView
         * @description What the records office said. Of a refusal, on which ground.
         */
        AnswerView: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "fulfilled" | "partly" | "refused";
            /** Ground */
            ground?: ("danger-to-life" | "clearly-inadvisable" | "conditions-not-met" | "record-must-be-kept" | "not-found" | "not-ours") | null;
            /** Text */
            text: string;
            /**
             * Answered At
             * Format: date-time
             */
            answered_at: string;
        };
        /**
         * Answering
         * @description What the records office says. A refusal, whole or in part, has a ground.
         */
        Answering: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "fulfilled" | "partly" | "refused";
            /** Ground */
            ground?: ("danger-to-life" | "clearly-inadvisable" | "conditions-not-met" | "record-must-be-kept" | "not-found" | "not-ours") | null;
            /** Text */
            text: string;
        };
        /**
         * Applicant
         * @description Who asks, for the records office.
         */
        Applicant: {
            /** Name */
            name: string;
            /** National Id */
            national_id: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
        };
        /**
         * AuthorView
         * @description Who wrote it, as the hospital says it.
         */
        AuthorView: {
            /** Name */
            name: string;
            /** Function */
            function?: string | null;
        };
        /**
         * BlanketDenial
         * @description A denial of all that the organization has of a patient here; null lifts it.
         */
        BlanketDenial: {
            /** National Id */
            national_id: string;
            /** Source Version */
            source_version: number;
            denial: components["schemas"]["FedDenial"] | null;
        };
        /**
         * Change
         * @description A request, or the answer to one, for the hospital's archive.
         */
        Change: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "request.made" | "request.answered" | "request.notice-undeliverable";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Request Id */
            request_id: string;
            /**
             * By
             * @enum {string}
             */
            by: "patient" | "staff" | "service";
            /** Request */
            request?: ("copy" | "access_log" | "correction" | "deletion" | "question") | null;
            /** Due */
            due?: string | null;
            /** Outcome */
            outcome?: ("fulfilled" | "partly" | "refused") | string | null;
            /** Ground */
            ground?: ("danger-to-life" | "clearly-inadvisable" | "conditions-not-met" | "record-must-be-kept" | "not-found" | "not-ours") | null;
            /** Documents */
            documents?: string[] | null;
            /** National Id */
            national_id?: string | null;
            /** Text */
            text?: string | null;
            /** Occasion */
            occasion?: string | null;
        };
        /**
         * ChangePage
         * @description In order. The cursor sent next is the acknowledgement.
         */
        ChangePage: {
            /** Items */
            items: components["schemas"]["Change"][];
            /** Cursor */
            cursor: string;
        };
        /**
         * Coverage
         * @description What one hospital shows this patient, and what not.
         *
         *     `on_its_way`: when documents are to be shown, and nothing else of them. `withheld`: the
         *     hospital has decided that something is not shown, which the patient can complain of.
         *     `own_wish`: something is not shown because the patient asked for that.
         */
        Coverage: {
            organization: components["schemas"]["OrganizationName"];
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "pilot" | "off";
            /** Requests */
            requests: boolean;
            /** Shown */
            shown: components["schemas"]["ShownKind"][];
            /** Not Shown */
            not_shown: ("discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave")[];
            /** Delay Hours */
            delay_hours: number;
            /** On Its Way */
            on_its_way: string[];
            /** Withheld */
            withheld: boolean;
            /** Own Wish */
            own_wish: boolean;
            order: components["schemas"]["OrderView"];
        };
        /**
         * CoverageView
         * @description Every hospital. `record_online`: whether the patient lets their record be read here.
         */
        CoverageView: {
            /** Record Online */
            record_online: boolean;
            /** Items */
            items: components["schemas"]["Coverage"][];
        };
        /**
         * DocumentPage
         * @description Newest first. `cursor` is absent on the last page.
         */
        DocumentPage: {
            /** Items */
            items: components["schemas"]["DocumentView"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * DocumentView
         * @description A document that is shown. `is_new`: the patient has not opened this version of it.
         *
         *     `asks_first`: they have chosen to be asked before opening this kind, until `asks_until` or, if
         *     there is none, always.
         */
        DocumentView: {
            /** Id */
            id: string;
            organization: components["schemas"]["OrganizationName"];
            unit: components["schemas"]["UnitName"];
            /**
             * Type
             * @enum {string}
             */
            type: "A03-2" | "A04-2" | "A05-2" | "A06-2" | "A07-2" | "A08-2" | "A09-2" | "A11-2" | "A13-2" | "B01-2" | "B02-2" | "B03-2" | "C01-2" | "C04-2" | "E01-2" | "F02-2" | "I01-2" | "I02-2" | "J01-2" | "S01-2";
            /**
             * Kind
             * @enum {string}
             */
            kind: "discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave";
            /** Title */
            title: string;
            author: components["schemas"]["AuthorView"];
            /**
             * Authored At
             * Format: date-time
             */
            authored_at: string;
            /**
             * Approved At
             * Format: date-time
             */
            approved_at: string;
            /**
             * Released At
             * Format: date-time
             */
            released_at: string;
            /** Size */
            size: number;
            /** Is New */
            is_new: boolean;
            /** Asks First */
            asks_first: boolean;
            /** Asks Until */
            asks_until?: string | null;
        };
        /**
         * FedAuthor
         * @description Who wrote it, and as what.
         */
        FedAuthor: {
            /** Name */
            name: string;
            /** Function */
            function?: string | null;
        };
        /**
         * FedDenial
         * @description That it is not to be shown, as Volven 9603 has it. `tell_patient` counts for those codes
         *     that may be told at all. `until`: when it ends by itself.
         */
        FedDenial: {
            /**
             * Code
             * @enum {string}
             */
            code: "NORN_FFL" | "NORN_KUT" | "NORN_EPO" | "NORN_ALL" | "NORN_FFH" | "NORN_FPB" | "NORN_FOR" | "NORN_FORANS" | "NORN_UNGDOM" | "NORN_DUP" | "NORN_ANG" | "NORU" | "NORS" | "N";
            /**
             * Tell Patient
             * @default true
             */
            tell_patient: boolean;
            /** Until */
            until?: string | null;
        };
        /**
         * FedDocument
         * @description One version of a document, that its file is to follow. `sha256` in hex, `size` in bytes.
         */
        FedDocument: {
            /** External Id */
            external_id: string;
            /** Source Version */
            source_version: number;
            patient: components["schemas"]["FedPatient"];
            /** Unit Id */
            unit_id: string;
            /**
             * Type
             * @enum {string}
             */
            type: "A03-2" | "A04-2" | "A05-2" | "A06-2" | "A07-2" | "A08-2" | "A09-2" | "A11-2" | "A13-2" | "B01-2" | "B02-2" | "B03-2" | "C01-2" | "C04-2" | "E01-2" | "F02-2" | "I01-2" | "I02-2" | "J01-2" | "S01-2";
            /** Title */
            title: string;
            author: components["schemas"]["FedAuthor"];
            /**
             * Authored At
             * Format: date-time
             */
            authored_at: string;
            /**
             * Approved At
             * Format: date-time
             */
            approved_at: string;
            denial?: components["schemas"]["FedDenial"] | null;
            /** Size */
            size: number;
            /** Sha256 */
            sha256: string;
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
         * Link
         * @description Opens the document until then.
         */
        Link: {
            /** Url */
            url: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * LookPage
         * @description Newest first. A page may be empty and still have a `cursor`: it is absent on the last.
         */
        LookPage: {
            /** Items */
            items: components["schemas"]["LookView"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * LookView
         * @description Somebody's look at, or act on, something of the patient's.
         */
        LookView: {
            /** Id */
            id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Hourly */
            hourly: boolean;
            /**
             * By
             * @enum {string}
             */
            by: "you" | "staff" | "system" | "letter";
            /** Name */
            name?: string | null;
            /** Function */
            function?: ("doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional") | null;
            /**
             * Units
             * @default []
             */
            units: string[];
            organization?: components["schemas"]["OrganizationName"] | null;
            /** Action */
            action: string;
            /** Kind */
            kind: string;
            /** Purpose */
            purpose: string;
        };
        /**
         * NewRequest
         * @description What a patient demands of a hospital. `documents`: shown ones that it is about.
         *
         *     `log_entry`: the look-up that is asked about, for a question.
         */
        NewRequest: {
            /** Organization */
            organization: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "copy" | "access_log" | "correction" | "deletion" | "question";
            /** Text */
            text: string;
            /**
             * Documents
             * @default []
             */
            documents: string[];
            /** Log Entry */
            log_entry?: string | null;
        };
        /**
         * OfficePage
         * @description What is due first; of answered ones too.
         */
        OfficePage: {
            /** Items */
            items: components["schemas"]["OfficeRequest"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * OfficeRequest
         * @description For the records office. `document_ids`: the hospital's own.
         */
        OfficeRequest: {
            /** Id */
            id: string;
            organization: components["schemas"]["OrganizationName"];
            /**
             * Kind
             * @enum {string}
             */
            kind: "copy" | "access_log" | "correction" | "deletion" | "question";
            /** Text */
            text: string;
            /** Documents */
            documents: number;
            looked_at?: components["schemas"]["LookView"] | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Overdue */
            overdue: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "answered";
            answer?: components["schemas"]["AnswerView"] | null;
            /** May Complain */
            may_complain: boolean;
            /** Version */
            version: number;
            patient: components["schemas"]["Applicant"];
            /**
             * Document Ids
             * @default []
             */
            document_ids: string[];
        };
        /**
         * Opening
         * @description `confirmed`: the patient has been asked twice whether they want to read it now.
         */
        Opening: {
            /**
             * Confirmed
             * @default false
             */
            confirmed: boolean;
        };
        /**
         * OrderView
         * @description How a copy of the rest is ordered by post, and how many weeks that usually takes.
         */
        OrderView: {
            /** Address */
            address: string;
            /** Phone */
            phone: string;
            /** Weeks */
            weeks: number;
        };
        /**
         * OrganizationName
         * @description A hospital.
         */
        OrganizationName: {
            /** Id */
            id: string;
            /** Name */
            name: string;
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
         * RequestPage
         * @description The patient's, newest first.
         */
        RequestPage: {
            /** Items */
            items: components["schemas"]["RequestView"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * RequestView
         * @description A request with the day on which it is to be answered. `may_complain`: to
         *     Statsforvalteren, of a refusal.
         */
        RequestView: {
            /** Id */
            id: string;
            organization: components["schemas"]["OrganizationName"];
            /**
             * Kind
             * @enum {string}
             */
            kind: "copy" | "access_log" | "correction" | "deletion" | "question";
            /** Text */
            text: string;
            /** Documents */
            documents: number;
            looked_at?: components["schemas"]["LookView"] | null;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Overdue */
            overdue: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "answered";
            answer?: components["schemas"]["AnswerView"] | null;
            /** May Complain */
            may_complain: boolean;
        };
        /**
         * Revision
         * @description What is new of a document that stands here. What is left out stays; `denial` may be null.
         */
        Revision: {
            /** Source Version */
            source_version: number;
            denial?: components["schemas"]["FedDenial"] | null;
            /** Withdrawn */
            withdrawn?: boolean | null;
            /** Replaced By */
            replaced_by?: string | null;
        };
        /**
         * ShownKind
         * @description A kind of document that is read here, if it was written on that day or later.
         */
        ShownKind: {
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
         * UnitName
         * @description Where in the hospital a document is from, and how to call there.
         */
        UnitName: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Department */
            department: string;
            /** Phone */
            phone: string;
        };
        /**
         * UploadView
         * @description How far the newest version is. `reason`: why it was refused, as a code.
         */
        UploadView: {
            /** External Id */
            external_id: string;
            /** Source Version */
            source_version: number;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "refused" | "indexed";
            /** Reason */
            reason?: string | null;
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
    announce_document: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FedDocument"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announced"];
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
    get_document_upload: {
        parameters: {
            query?: never;
            header?: never;
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
                    "application/json": components["schemas"]["UploadView"];
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
    deny_all_documents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlanketDenial"];
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
    revise_document: {
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
                "application/json": components["schemas"]["Revision"];
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
    list_record_changes: {
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
    list_documents: {
        parameters: {
            query?: {
                organization?: string | null;
                type?: ("A03-2" | "A04-2" | "A05-2" | "A06-2" | "A07-2" | "A08-2" | "A09-2" | "A11-2" | "A13-2" | "B01-2" | "B02-2" | "B03-2" | "C01-2" | "C04-2" | "E01-2" | "F02-2" | "I01-2" | "I02-2" | "J01-2" | "S01-2") | null;
                kind?: ("discharge-summary" | "note" | "profession-summary" | "plan" | "procedure" | "referral" | "letter" | "sick-leave") | null;
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
                    "application/json": components["schemas"]["DocumentPage"];
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
    get_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
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
                    "application/json": components["schemas"]["DocumentView"];
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
    link_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
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
    get_coverage: {
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
                    "application/json": components["schemas"]["CoverageView"];
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
    list_looks: {
        parameters: {
            query?: {
                others?: boolean;
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
                    "application/json": components["schemas"]["LookPage"];
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
    list_requests: {
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
                    "application/json": components["schemas"]["RequestPage"];
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
    make_request: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
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
    list_office_requests: {
        parameters: {
            query?: {
                status?: "open" | "answered";
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
                    "application/json": components["schemas"]["OfficePage"];
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
    answer_request: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                record_request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answering"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeRequest"];
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
