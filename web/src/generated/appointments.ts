export interface paths {
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
    "/appointments/feed/units/{unit_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Feed Slots
         * @description Publishes or takes back up to 100 times of a unit. Good rows are taken up, bad ones named.
         */
        put: operations["feed_slots"];
        post?: never;
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
         *     Every refusal is the same 404; 429 for an address that has tried too often.
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
         * @description The caller's own: of a patient what is coming, then what is past; of a guest the one.
         */
        get: operations["list_appointments"];
        put?: never;
        /**
         * Book
         * @description Books an open time, one at each unit. 409 `slot-taken` if it is gone, `already-booked`.
         */
        post: operations["book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Calendar
         * @description All coming appointments as one calendar file.
         */
        get: operations["list_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach
         * @description The appointment that a letter's code is of, if it is the caller's own. Else the same 404.
         */
        post: operations["attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/open-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open Slots
         * @description Times that any signed-in patient may book at the unit, at most 26 weeks ahead.
         */
        get: operations["list_open_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Offers
         * @description Earlier times that are held for the caller now, each until its `held_until`.
         */
        get: operations["list_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/offers/{offer_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Offer
         * @description Moves the appointment to the earlier time. 409 `offer-ended` if it is not held any more.
         */
        post: operations["accept_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/offers/{offer_id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass On Offer
         * @description Keeps the time as it is, and goes on waiting; somebody else gets the chance.
         */
        post: operations["pass_on_offer"];
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
    "/appointments/{appointment_id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Calendar
         * @description One appointment as a calendar file: when, and no more than a shared calendar may know.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Alternatives
         * @description Free times that this appointment may move to, at most 26 weeks ahead.
         */
        get: operations["list_alternatives"];
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
    "/appointments/{appointment_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move
         * @description Takes another time and frees the old one, both or neither. 409 `slot-taken` if it is gone.
         */
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/change-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Change
         * @description Asks the unit for a change; the time stands until it answers.
         */
        post: operations["request_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/code": {
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
         * Switch Code Off
         * @description The letter's code opens nothing any more. The hospital can send a new one.
         */
        delete: operations["switch_code_off"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/short-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Wish Short Notice
         * @description Waits for an earlier time that suits. Said again it is changed, and keeps its place.
         */
        put: operations["wish_short_notice"];
        post?: never;
        /**
         * Withdraw Short Notice
         * @description Waits no more. An earlier time that was held is free again.
         */
        delete: operations["withdraw_short_notice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unit Days
         * @description The unit's appointments in order, from today on for a week, or in a window of 31 days.
         */
        get: operations["list_unit_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/units/{unit_id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Change Requests
         * @description Appointments whose patients wait for an answer, the longest waiting first.
         */
        get: operations["list_change_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/units/{unit_id}/change-requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Change Requests
         * @description How many wishes wait for an answer.
         */
        get: operations["count_change_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/change-requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Change Request
         * @description One wish, with the appointment that it is of. 404 once it does not wait any more.
         */
        get: operations["get_change_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/change-requests/{request_id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Request Alternatives
         * @description Free times of the unit that fit the wish, at most 26 weeks ahead.
         */
        get: operations["list_request_alternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/change-requests/{request_id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Answers a wish: with another time, which is taken at once, or with a no and the reason.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{appointment_id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark No Show
         * @description Says that nobody came, once the appointment has begun.
         */
        post: operations["mark_no_show"];
        /**
         * Undo No Show
         * @description Says that it was a mistake.
         */
        delete: operations["undo_no_show"];
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
         *     `deadline` is when cancelling stops being free, `late` that it has passed; `changeable_until` is
         *     until when it can be moved here. `slot_id` is the slot that it holds: where it may move back.
         *     `may_not` gives the refusal's code where `may` says no and the appointment does not say why.
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
            /**
             * Booked By
             * @enum {string}
             */
            booked_by: "patient" | "hospital";
            contact: components["schemas"]["ContactView"];
            may: components["schemas"]["May"];
            /** May Not */
            may_not: {
                [key: string]: string;
            };
            /**
             * Deadline
             * Format: date-time
             */
            deadline: string;
            /** Late */
            late: boolean;
            late_fee?: components["schemas"]["Fee"] | null;
            /**
             * Changeable Until
             * Format: date-time
             */
            changeable_until: string;
            /** Slot Id */
            slot_id?: string | null;
            change_request?: components["schemas"]["ChangeRequestView"] | null;
            change_answer?: components["schemas"]["ChangeAnswerView"] | null;
            short_notice?: components["schemas"]["ShortNoticeView"] | null;
            offer?: components["schemas"]["OfferView"] | null;
            /** Code Works */
            code_works?: boolean | null;
        };
        /**
         * BadRow
         * @description A row that is not as the contract says: the others are taken up without it.
         */
        BadRow: {
            /** Faults */
            faults: components["schemas"]["Fault"][];
            /** External Id */
            external_id?: string | null;
        };
        /**
         * Booking
         * @description The open time that is chosen, as `open-slots` named it, and what the unit should know.
         */
        Booking: {
            /** Unit Id */
            unit_id: string;
            /** Slot Id */
            slot_id: string;
            /** Comment */
            comment?: string | null;
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
         *
         *     A move says from which start to which; it is also a confirmation. `slot` and `freed_slot` are
         *     the hospital's own ids of what is now held and what is free again.
         */
        Change: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "appointment.booked" | "appointment.confirmed" | "appointment.cancelled" | "appointment.moved" | "appointment.change-requested" | "appointment.change-accepted" | "appointment.change-declined" | "appointment.no-show" | "appointment.no-show-undone" | "appointment.short-notice-wished" | "appointment.short-notice-withdrawn" | "appointment.offered" | "appointment.offer-ended" | "appointment.code-switched-off" | "appointment.notice-undeliverable";
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * By
             * @enum {string}
             */
            by: "guest" | "patient" | "staff" | "service";
            /** Appointment Id */
            appointment_id: string;
            /** External Id */
            external_id: string;
            /** Version */
            version?: number | null;
            /**
             * Late
             * @default false
             */
            late: boolean;
            /** Offer */
            offer?: boolean | null;
            patient?: components["schemas"]["ChangedPatient"] | null;
            /** Type */
            type?: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video") | null;
            /** Unit Id */
            unit_id?: string | null;
            /** Starts At */
            starts_at?: string | null;
            /** Duration Minutes */
            duration_minutes?: number | null;
            /** Held Until */
            held_until?: string | null;
            /** Moved From */
            moved_from?: string | null;
            /** Slot */
            slot?: string | null;
            /** Freed Slot */
            freed_slot?: string | null;
            /** Outcome */
            outcome?: ("passed" | "expired" | "withdrawn" | "reserved" | "no-contact" | "refused") | null;
            /** Occasion */
            occasion?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * ChangeAnswerView
         * @description How the unit answered a wish, and what it wrote.
         */
        ChangeAnswerView: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accepted" | "declined";
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            /** Note */
            note?: string | null;
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
         * ChangeRequest
         * @description What the patient wishes, in their own words, for the unit to answer.
         */
        ChangeRequest: {
            /** Comment */
            comment: string;
        };
        /**
         * ChangeRequestView
         * @description A wish for a change that the hospital has not answered, and the day by which it does.
         */
        ChangeRequestView: {
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /**
             * Answer By
             * Format: date
             */
            answer_by: string;
        };
        /**
         * ChangedPatient
         * @description Who has booked.
         */
        ChangedPatient: {
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
         * ContactView
         * @description Whom to call about it, as far as the reader may know the unit.
         */
        ContactView: {
            /** Phone */
            phone: string;
            /** Opening Hours */
            opening_hours: string;
        };
        /**
         * Decision
         * @description The answer to a wish: another time, or a no that says why. The patient reads `note`.
         */
        Decision: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accept" | "decline";
            /** Slot Id */
            slot_id?: string | null;
            /** Note */
            note?: string | null;
        };
        /**
         * Fault
         * @description One thing that does not fit.
         */
        Fault: {
            /** Where */
            where: string;
            /** Why */
            why: string;
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
         *     hospital's time and status win over what the patient did up to there. `slot` is the
         *     `external_id` of the unit's slot that the appointment holds, where its times are published.
         *     `notify` is false on a first loading: the patient gets no notice of what they know.
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
            /** Slot */
            slot?: string | null;
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
            /**
             * Notify
             * @default true
             */
            notify: boolean;
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
         * FedRow
         * @description How a slot stands after its row, or why the row was refused; in the order of the rows.
         */
        FedRow: {
            /** Row */
            row: number;
            /** External Id */
            external_id?: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "free" | "held" | "withdrawn" | "refused";
            /** Errors */
            errors?: components["schemas"]["Fault"][] | null;
        };
        /**
         * FedRows
         * @description One answer for each row.
         */
        FedRows: {
            /** Items */
            items: components["schemas"]["FedRow"][];
        };
        /**
         * FedSlot
         * @description A time at a unit that patients may move to, at one `source_version`.
         *
         *     `types` are the appointments it is meant for, all if left out. `withdrawn` takes it back: what
         *     holds it already, keeps it.
         */
        FedSlot: {
            /** External Id */
            external_id: string;
            /** Source Version */
            source_version: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Duration Minutes */
            duration_minutes: number;
            /**
             * Types
             * @default []
             */
            types: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video")[];
            /**
             * Withdrawn
             * @default false
             */
            withdrawn: boolean;
        };
        /**
         * FedSlots
         * @description Slots of one unit. Each row stands for itself.
         */
        FedSlots: {
            /** Slots */
            slots: components["schemas"]["FedSlot"][];
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
         * FreeTime
         * @description A time that an appointment may be moved to, or booked at as a `type`.
         */
        FreeTime: {
            /** Slot Id */
            slot_id: string;
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
            /** Type */
            type?: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video") | null;
        };
        /**
         * FreeTimePage
         * @description In order of time. A page may be empty and still have a `cursor`: it is absent on the last.
         */
        FreeTimePage: {
            /** Items */
            items: components["schemas"]["FreeTime"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * HeldOffer
         * @description An offer that stands, and the appointment that it is for.
         */
        HeldOffer: {
            /** Id */
            id: string;
            appointment: components["schemas"]["AppointmentView"];
        };
        /**
         * Hours
         * @description From when to when, in Oslo: `08:00`.
         */
        Hours: {
            /** Begins */
            begins: string;
            /** Ends */
            ends: string;
        };
        /**
         * HoursView
         * @description From when to when, in Oslo.
         */
        HoursView: {
            /** Begins */
            begins: string;
            /** Ends */
            ends: string;
        };
        /**
         * Letter
         * @description The code from a letter, as typed, by whom it was written to.
         */
        Letter: {
            /** Reference */
            reference: string;
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
            /** Move */
            move: boolean;
            /** Change Request */
            change_request: boolean;
            /** Short Notice */
            short_notice: boolean;
        };
        /**
         * Move
         * @description The free time that is chosen, as `alternatives` named it.
         */
        Move: {
            /** Slot Id */
            slot_id: string;
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
         * OfferList
         * @description All of them, in order of their appointments.
         */
        OfferList: {
            /** Items */
            items: components["schemas"]["HeldOffer"][];
        };
        /**
         * OfferView
         * @description An earlier time that is held for the patient.
         */
        OfferView: {
            /** Id */
            id: string;
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
            /**
             * Held Until
             * Format: date-time
             */
            held_until: string;
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
         * ShortNoticeView
         * @description Since when the patient waits for an earlier time, and which would suit.
         */
        ShortNoticeView: {
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Days */
            days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            hours: components["schemas"]["HoursView"];
            /** Notice Hours */
            notice_hours: number;
        };
        /**
         * ShortNoticeWish
         * @description When an earlier time would suit: the whole visit lies within the hours. `notice_hours` is how
         *     long before it begins the patient must know.
         */
        ShortNoticeWish: {
            /** Days */
            days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            hours: components["schemas"]["Hours"];
            /** Notice Hours */
            notice_hours: number;
        };
        /**
         * StaffAppointment
         * @description An appointment as the unit's staff see it.
         */
        StaffAppointment: {
            /** Id */
            id: string;
            /** Version */
            version: number;
            patient: components["schemas"]["StaffPatient"];
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
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /**
             * Status
             * @enum {string}
             */
            status: "booked" | "confirmed" | "cancelled" | "fulfilled" | "no-show";
            /** Cancelled By */
            cancelled_by?: ("patient" | "hospital") | null;
            /** Cancelled Late */
            cancelled_late: boolean;
            /**
             * Booked By
             * @enum {string}
             */
            booked_by: "patient" | "hospital";
            change_request?: components["schemas"]["StaffWish"] | null;
            /** Short Notice */
            short_notice: boolean;
            may: components["schemas"]["StaffMay"];
        };
        /**
         * StaffMay
         * @description What staff can do with it now.
         */
        StaffMay: {
            /** No Show */
            no_show: boolean;
            /** Undo No Show */
            undo_no_show: boolean;
        };
        /**
         * StaffPage
         * @description In order. A page may be empty and still have a `cursor`: it is absent on the last.
         */
        StaffPage: {
            /** Items */
            items: components["schemas"]["StaffAppointment"][];
            /** Cursor */
            cursor?: string | null;
        };
        /**
         * StaffPatient
         * @description Whose it is: enough to know them by at the desk.
         */
        StaffPatient: {
            /** Name */
            name: string;
            /**
             * Birth Date
             * Format: date
             */
            birth_date: string;
        };
        /**
         * StaffWish
         * @description A wish for a change that waits, in the patient's words, and the day by which to answer.
         */
        StaffWish: {
            /** Id */
            id: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            /**
             * Answer By
             * Format: date
             */
            answer_by: string;
            /** Comment */
            comment: string;
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
        /**
         * WaitingWishes
         * @description How many wishes wait for the unit's answer; counted to 100, and then there are `more`.
         */
        WaitingWishes: {
            /** Waiting */
            waiting: number;
            /** More */
            more: boolean;
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
    feed_slots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FedSlots"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FedRows"];
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
    book: {
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
                "application/json": components["schemas"]["Booking"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
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
    list_calendar: {
        parameters: {
            query?: {
                language?: "nb" | "en";
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
                    "text/calendar": string;
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
    attach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Letter"];
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
    list_open_slots: {
        parameters: {
            query: {
                unit_id: string;
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
                    "application/json": components["schemas"]["FreeTimePage"];
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
    list_offers: {
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
                    "application/json": components["schemas"]["OfferList"];
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
    accept_offer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                offer_id: string;
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
    pass_on_offer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                offer_id: string;
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
    get_calendar: {
        parameters: {
            query?: {
                language?: "nb" | "en";
            };
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
                    "text/calendar": string;
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
    list_alternatives: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                cursor?: string | null;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["FreeTimePage"];
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
    move: {
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
                "application/json": components["schemas"]["Move"];
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
    request_change: {
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
                "application/json": components["schemas"]["ChangeRequest"];
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
    switch_code_off: {
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
    wish_short_notice: {
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
                "application/json": components["schemas"]["ShortNoticeWish"];
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
    withdraw_short_notice: {
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
    list_unit_days: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
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
                    "application/json": components["schemas"]["StaffPage"];
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
    list_change_requests: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["StaffPage"];
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
    count_change_requests: {
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
                    "application/json": components["schemas"]["WaitingWishes"];
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
    get_change_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["StaffAppointment"];
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
    list_request_alternatives: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["FreeTimePage"];
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
    decide: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAppointment"];
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
    mark_no_show: {
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
                    "application/json": components["schemas"]["StaffAppointment"];
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
    undo_no_show: {
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
                    "application/json": components["schemas"]["StaffAppointment"];
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
