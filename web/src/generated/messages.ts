export interface paths {
    "/messages/feed/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Thread Changes
         * @description What happened in the organization's threads, in order. The cursor sent is the
         *     acknowledgement.
         */
        get: operations["list_thread_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/feed/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Fed Thread
         * @description A thread of the organization, from its first entry on.
         */
        get: operations["get_fed_thread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/feed/threads/{thread_id}/attachments/{attachment_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link Fed Attachment
         * @description Opens a file of the thread, for 60 seconds.
         */
        post: operations["link_fed_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Upload
         * @description A place to post one file to; it is inspected there before it can be sent.
         */
        post: operations["begin_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Upload
         * @description How far the inspection of the caller's own file is.
         */
        get: operations["get_upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/attachments/{attachment_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link Attachment
         * @description Opens a file of the thread, for 60 seconds.
         */
        post: operations["link_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/units/{unit_id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Queue
         * @description The unit's threads: those that wait, what is due first; of the others, what is newest.
         */
        get: operations["list_queue"];
        put?: never;
        /**
         * Start Thread By Staff
         * @description Writes to a patient whom the hospital itself has told of at this unit.
         */
        post: operations["start_thread_by_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/units/{unit_id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Colleagues
         * @description Whom a thread of the unit can be assigned to.
         */
        get: operations["list_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/units/{unit_id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Templates
         * @description Answers that the unit often uses.
         */
        get: operations["get_templates"];
        /**
         * Put Templates
         * @description All of them, in the place of those of that version.
         */
        put: operations["put_templates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign
         * @description Says who at the unit takes it on.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward
         * @description To another unit of the organization. The patient sees where it went, and why.
         */
        post: operations["forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note
         * @description For colleagues. The patient never sees it.
         */
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark For Journal
         * @description Whether the hospital's system is to take it up in its journal.
         */
        post: operations["mark_for_journal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Writable Units
         * @description Units that this patient may write to, their topics, and when an answer would come.
         */
        get: operations["list_writable_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Unread
         * @description How many messages the caller's side has not read.
         */
        get: operations["count_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Threads
         * @description The patient's threads, what happened last first.
         */
        get: operations["list_threads"];
        put?: never;
        /**
         * Start Thread
         * @description Writes to a unit that the patient has to do with.
         */
        post: operations["start_thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Thread
         * @description A thread with its newest entries, or with those before `cursor`.
         */
        get: operations["get_thread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply
         * @description One more message.
         */
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Read
         * @description The caller has read the thread so far. Repetitions change nothing.
         */
        post: operations["mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description There is no more to say. Nothing is deleted.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description There is more to say.
         */
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/threads/{thread_id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Thread
         * @description The whole thread as a PDF.
         */
        get: operations["export_thread"];
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
         * Addressee
         * @description Whom staff write to.
         */
        Addressee: {
            /** National Id */
            national_id: string;
        };
        /**
         * Assignment
         * @description Who takes it on: a colleague's subject, the caller's own, or nobody.
         */
        Assignment: {
            /** To */
            to: string | null;
        };
        /**
         * AttachmentView
         * @description How far the inspection is. `reason`: why it was refused, as a code.
         */
        AttachmentView: {
            /** Id */
            id: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "clean" | "refused";
            /** Reason */
            reason?: string | null;
        };
        /**
         * Change
         * @description Something that happened in a thread, as the hospital's system reads it.
         */
        Change: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "thread.started" | "thread.message" | "thread.closed" | "thread.reopened" | "thread.forwarded" | "thread.assigned" | "thread.journal-marked" | "thread.journal-unmarked" | "thread.overdue" | "thread.notice-undeliverable";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Thread Id */
            thread_id: string;
            /** Unit Id */
            unit_id?: string | null;
            /** Version */
            version?: number | null;
            /**
             * By
             * @enum {string}
             */
            by: "patient" | "staff" | "service";
            /** Number */
            number?: number | null;
            /** From Unit */
            from_unit?: string | null;
            /** Due */
            due?: string | null;
            /** Occasion */
            occasion?: string | null;
            /** Outcome */
            outcome?: string | null;
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
         * Colleague
         * @description Who works at a unit.
         */
        Colleague: {
            /** Subject */
            subject: string;
            /** Name */
            name: string;
            /**
             * Function
             * @enum {string}
             */
            function: "doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional";
        };
        /**
         * Colleagues
         * @description By name.
         */
        Colleagues: {
            /** Items */
            items: components["schemas"]["Colleague"][];
        };
        /**
         * EntryView
         * @description One of a thread's entries. `read_at`: when the other side had it before them first.
         */
        EntryView: {
            /** Number */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "message" | "forwarded" | "closed" | "reopened";
            /**
             * By
             * @enum {string}
             */
            by: "patient" | "staff";
            sender: components["schemas"]["Sender"];
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
            /** Body */
            body?: string | null;
            /** To Unit */
            to_unit?: string | null;
            /**
             * Attachments
             * @default []
             */
            attachments: components["schemas"]["FileView"][];
            /** Read At */
            read_at?: string | null;
            /** Read By Function */
            read_by_function?: ("doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional") | null;
        };
        /**
         * FedPatient
         * @description Whose thread it is, for the hospital's journal.
         */
        FedPatient: {
            /** National Id */
            national_id: string;
            /** Name */
            name: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
        };
        /**
         * FedThread
         * @description A whole thread for the hospital's journal, from its first entry on, page by page.
         */
        FedThread: {
            patient: components["schemas"]["FedPatient"];
            thread: components["schemas"]["ThreadSummary"];
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * FileView
         * @description A file of a message.
         */
        FileView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            type: "application/pdf" | "image/jpeg" | "image/png";
            /** Size */
            size: number;
        };
        /**
         * Forwarding
         * @description Which unit of the organization it is for. The patient reads the reason.
         */
        Forwarding: {
            /** Unit Id */
            unit_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * JournalMark
         * @description Whether it belongs in the hospital's journal.
         */
        JournalMark: {
            /** Done */
            done: boolean;
        };
        /**
         * Link
         * @description Opens the file until then.
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
         * Mark
         * @description That a thread belongs in the journal, said when and by what kind of staff.
         */
        Mark: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By Function
             * @enum {string}
             */
            by_function: "doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional";
        };
        /**
         * May
         * @description What the caller can do now.
         */
        May: {
            /** Reply */
            reply: boolean;
            /** Close */
            close: boolean;
            /** Reopen */
            reopen: boolean;
        };
        /**
         * NewAttachment
         * @description A file that is to be uploaded for a message to or from a unit. `sha256` in hex.
         */
        NewAttachment: {
            /** Unit Id */
            unit_id: string;
            /** Name */
            name: string;
            /** Size */
            size: number;
            /**
             * Type
             * @enum {string}
             */
            type: "application/pdf" | "image/jpeg" | "image/png";
            /** Sha256 */
            sha256: string;
        };
        /**
         * NewMessage
         * @description One message.
         */
        NewMessage: {
            /** Body */
            body: string;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
        };
        /**
         * NewNote
         * @description For colleagues alone.
         */
        NewNote: {
            /** Body */
            body: string;
        };
        /**
         * NewThread
         * @description What a patient begins with, to a unit that `units` named. Files are clean attachments.
         */
        NewThread: {
            /** Unit Id */
            unit_id: string;
            /** Topic */
            topic: string;
            /** Subject */
            subject: string;
            /** Body */
            body: string;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
        };
        /**
         * NoteView
         * @description A colleague's note.
         */
        NoteView: {
            /** Id */
            id: string;
            sender: components["schemas"]["Sender"];
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
            /** Body */
            body: string;
        };
        /**
         * OrganizationView
         * @description The hospital.
         */
        OrganizationView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * PatientView
         * @description Whose thread it is, for staff.
         */
        PatientView: {
            /** Name */
            name: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
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
         * Read
         * @description Up to which entry the caller has seen the thread.
         */
        Read: {
            /** Up To */
            up_to: number;
        };
        /**
         * Sender
         * @description Who wrote: `name` and, of staff, what they are and where.
         */
        Sender: {
            /** Name */
            name: string;
            /** Function */
            function?: ("doctor" | "nurse" | "secretary" | "records-office" | "other-health-professional") | null;
            /** Unit */
            unit?: string | null;
        };
        /**
         * StaffThread
         * @description What staff begin with.
         */
        StaffThread: {
            patient: components["schemas"]["Addressee"];
            /** Topic */
            topic: string;
            /** Subject */
            subject: string;
            /** Body */
            body: string;
            /**
             * Attachments
             * @default []
             */
            attachments: string[];
        };
        /**
         * Template
         * @description An answer that is often used.
         */
        Template: {
            /** Title */
            title: string;
            /** Body */
            body: string;
        };
        /**
         * Templates
         * @description A unit's, in the order in which they are offered.
         */
        Templates: {
            /** Items */
            items: components["schemas"]["Template"][];
        };
        /**
         * TemplatesView
         * @description And their version, 0 before the first: what `If-Match` means.
         */
        TemplatesView: {
            /** Version */
            version: number;
            /** Items */
            items: components["schemas"]["Template"][];
        };
        /**
         * ThreadPage
         * @description In order. A page may be empty and still have a `cursor`: it is absent on the last.
         */
        ThreadPage: {
            /** Items */
            items: components["schemas"]["ThreadSummary"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * ThreadSummary
         * @description A thread in a list. What only staff are told is absent for its patient.
         */
        ThreadSummary: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            organization: components["schemas"]["OrganizationView"];
            unit: components["schemas"]["UnitView"];
            topic: components["schemas"]["TopicView"];
            /** Subject */
            subject: string;
            /**
             * Status
             * @enum {string}
             */
            status: "waiting" | "answered" | "closed";
            /**
             * Started By
             * @enum {string}
             */
            started_by: "patient" | "staff";
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Active At
             * Format: date-time
             */
            active_at: string;
            /** Answer Due */
            answer_due?: string | null;
            /** Overdue */
            overdue: boolean;
            /** Unread */
            unread: number;
            /** Entries */
            entries: number;
            may: components["schemas"]["May"];
            patient?: components["schemas"]["PatientView"] | null;
            /** Assignee */
            assignee?: string | null;
            /** Assignee Name */
            assignee_name?: string | null;
            journal?: components["schemas"]["Mark"] | null;
        };
        /**
         * ThreadView
         * @description A thread with its newest entries, the oldest of them first, or those before `cursor`.
         */
        ThreadView: {
            thread: components["schemas"]["ThreadSummary"];
            /** Items */
            items: components["schemas"]["EntryView"][];
            /** Cursor */
            cursor?: string | null;
            /** Notes */
            notes?: components["schemas"]["NoteView"][] | null;
        };
        /**
         * TopicView
         * @description What it is about, and in how many working days an answer is promised.
         */
        TopicView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Answer Workdays */
            answer_workdays: number;
        };
        /**
         * UnitView
         * @description A unit, and how to call it.
         */
        UnitView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Department */
            department: string;
            /** Phone */
            phone: string;
            /** Opening Hours */
            opening_hours: string;
        };
        /**
         * Unread
         * @description Messages that the caller's side has not read: all, and for staff of each unit.
         */
        Unread: {
            /** Unread */
            unread: number;
            /** Units */
            units?: {
                [key: string]: number;
            } | null;
        };
        /**
         * Upload
         * @description Where to post the file, as a form with these fields before it, until `expires_at`.
         */
        Upload: {
            /** Id */
            id: string;
            /** Url */
            url: string;
            /** Fields */
            fields: {
                [key: string]: string;
            };
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * WritableUnit
         * @description A unit that the patient may write to. `answer_by`: the last day of the promise if one wrote
         *     now, for each topic in turn.
         */
        WritableUnit: {
            organization: components["schemas"]["OrganizationView"];
            unit: components["schemas"]["UnitView"];
            /** Topics */
            topics: components["schemas"]["TopicView"][];
            /** Answer By */
            answer_by: string[];
        };
        /**
         * WritableUnits
         * @description None if the patient has to do with no unit that is written to here.
         */
        WritableUnits: {
            /** Items */
            items: components["schemas"]["WritableUnit"][];
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
    list_thread_changes: {
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
    get_fed_thread: {
        parameters: {
            query?: {
                cursor?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
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
                    "application/json": components["schemas"]["FedThread"];
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
    link_fed_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    begin_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAttachment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
    get_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment_id: string;
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
                    "application/json": components["schemas"]["AttachmentView"];
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
    link_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    list_queue: {
        parameters: {
            query?: {
                status?: "waiting" | "answered" | "closed";
                assignee?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                unit_id: string;
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
                    "application/json": components["schemas"]["ThreadPage"];
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
    start_thread_by_staff: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffThread"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    list_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
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
                    "application/json": components["schemas"]["Colleagues"];
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
    get_templates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
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
                    "application/json": components["schemas"]["TemplatesView"];
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
    put_templates: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Templates"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesView"];
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
    assign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    forward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forwarding"];
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
    note: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    mark_for_journal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JournalMark"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    list_writable_units: {
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
                    "application/json": components["schemas"]["WritableUnits"];
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
    count_unread: {
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
                    "application/json": components["schemas"]["Unread"];
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
    list_threads: {
        parameters: {
            query?: {
                status?: ("waiting" | "answered" | "closed") | null;
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
                    "application/json": components["schemas"]["ThreadPage"];
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
    start_thread: {
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
                "application/json": components["schemas"]["NewThread"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    get_thread: {
        parameters: {
            query?: {
                cursor?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                thread_id: string;
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
                    "application/json": components["schemas"]["ThreadView"];
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
    reply: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadSummary"];
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
    mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Read"];
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
    close: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                thread_id: string;
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
                    "application/json": components["schemas"]["ThreadSummary"];
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
    reopen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
                "If-Match"?: string;
            };
            path: {
                thread_id: string;
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
                    "application/json": components["schemas"]["ThreadSummary"];
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
    export_thread: {
        parameters: {
            query?: {
                language?: "nb" | "en";
            };
            header?: never;
            path: {
                thread_id: string;
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
                    "application/pdf": unknown;
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
