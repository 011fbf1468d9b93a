// SPDX-License-Identifier: MulanPSL-2.0
// Made by `npm run api` from api/openapi.json. Never edited.
export interface paths {
    "/api/v1/agents/{id}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a badge; the one before it is void */
        post: operations["duty_agents_badge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/badge-qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The QR of the badge in force, SVG */
        get: operations["duty_read_agents_badge_qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photo on the notice and the badge */
        get: operations["duty_read_agents_photo"];
        /** The photo of an agent, JPEG, PNG or WebP, at most 200 KiB */
        put: operations["duty_put_agents_photo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agents/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source, speech, skills, grids and badge of an agent */
        get: operations["duty_read_agents_profile"];
        put?: never;
        /** Write down what is known of an agent */
        post: operations["duty_agents_profile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointment-plans/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer nothing after a day; who booked is told */
        post: operations["appointments_appointment_plans_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the place free, before its time */
        post: operations["appointments_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come: the appointment becomes a number */
        post: operations["appointments_check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take another time */
        post: operations["appointments_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the deciding unit, by due date */
        get: operations["approval_read_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/badges/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this badge valid today? */
        get: operations["duty_read_badges_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays and made-up working days of a year */
        get: operations["duty_read_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one day of a published year, with a reason */
        post: operations["duty_calendar_days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/extra-days/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import extra days of units (unit,date,kind,name,reason), all or none */
        post: operations["duty_calendar_extra_days_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the State Council's days of one or more years */
        post: operations["duty_calendar_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The year whose table of days is wanted now */
        get: operations["duty_read_calendar_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls one owes, or those of a head's units */
        get: operations["orders_read_calls"];
        put?: never;
        /** The green button was pressed: whom to dial */
        post: operations["orders_calls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One call */
        get: operations["orders_read_calls_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What came of it */
        post: operations["orders_calls_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The call becomes an order */
        post: operations["orders_calls_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/ring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The number, to ring back; logged */
        post: operations["orders_calls_ring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller says whether somebody picked up */
        post: operations["orders_calls_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The desk's list by due date, or a search */
        get: operations["cases_list"];
        put?: never;
        /** Receive a case at the window, without an order */
        post: operations["cases_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case with its whole trail */
        get: operations["cases_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理: the promise starts, the bureau has it */
        post: operations["cases_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accept-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 告知承诺: on the signed promise to meet the conditions, where the item allows it */
        post: operations["cases_accept_commitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/accept-incomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 容缺受理: on the applicant's signed promise, where the item allows it */
        post: operations["cases_accept_incomplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/ask-more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补正 after acceptance: the promise stands still until it comes, the statutory limit not */
        post: operations["cases_ask_more"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the check list; nothing else changes */
        post: operations["cases_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/confirm-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废: a supervisor confirms; nothing is deleted */
        post: operations["cases_confirm_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定: grant, or deny with reasons and remedies */
        post: operations["approval_cases_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The result is handed over at the window */
        post: operations["cases_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 综窗 number of a case, and how far it got */
        get: operations["exchange_read_cases_exchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长审批: once, by the head of the organ, told with reasons */
        post: operations["cases_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/grant-at-once": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 即办, 告知承诺: accept, grant and, with a number, issue in one session */
        post: operations["approval_cases_grant_at_once"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/green": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绿色通道: said, not proved; each mark is recorded */
        post: operations["cases_green"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The result exists: number and validity */
        post: operations["approval_cases_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次性告知: one notice that names everything */
        post: operations["cases_notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A supervisor lets a second notice, or a procedure for the same ground, happen once */
        post: operations["cases_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 特别程序: told in writing, and the limits stand still */
        post: operations["cases_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/refuse-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不受理 or 不予受理, in writing */
        post: operations["cases_refuse_acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the special procedure found; the limits run again */
        post: operations["cases_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核: an opinion, for the decider */
        post: operations["approval_cases_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退件: the time to bring papers is over; the originals go back */
        post: operations["cases_send_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant brings what the notice named */
        post: operations["cases_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转报: the higher organ goes on with it */
        post: operations["cases_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a case one may see */
        get: operations["cases_read_uploads_by_upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废: a decider asks, with a reason */
        post: operations["cases_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 by the applicant, or signed at the window */
        post: operations["cases_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of every unit, counted by state */
        get: operations["catalogue_read_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which lists are long enough */
        get: operations["catalogue_read_compliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/frequent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of high frequency and where they are offered (R69) */
        get: operations["catalogue_read_frequent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/minimums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long lists must be, from which day */
        get: operations["catalogue_read_minimums"];
        put?: never;
        /** Set how long lists must be from a day on */
        post: operations["catalogue_minimums"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items with what each lacks, for who keeps the catalogue */
        get: operations["catalogue_read_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the powers of items came down, by mode */
        get: operations["catalogue_read_powers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a one-time code to a phone */
        post: operations["identity_citizen_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as a citizen with the code */
        post: operations["identity_citizen_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of a consent, to be shown whole */
        get: operations["people_read_consent_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trust a device no longer; it forgets everything */
        post: operations["devices_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is a device still trusted? Told without sign-in */
        get: operations["devices_read_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatch-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has what, what waits, what was refused, what climbed (R65) */
        get: operations["orders_read_dispatch_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-template-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A template printed with invented values, before it is used */
        post: operations["documents_document_template_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wording in force of every paper */
        get: operations["documents_read_document_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wordings of one paper, newest first */
        get: operations["documents_read_document_templates_by_kind"];
        put?: never;
        /** Give a paper the county's own wording */
        post: operations["documents_document_templates_by_kind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of papers of one day */
        get: operations["documents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper as it was served, as PDF; copies of staff are counted and logged */
        get: operations["documents_read_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a paper is genuine, by its 查验码 */
        get: operations["documents_read_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/check-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a file is as it was sealed, by the file itself */
        post: operations["documents_check_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, or a head's units, by what is due */
        get: operations["orders_read_enquiries"];
        put?: never;
        /** Ask; whoever is asked first owes the answer */
        post: operations["orders_enquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enquiry */
        get: operations["orders_read_enquiries_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner answers, or puts it right */
        post: operations["orders_enquiries_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After the answer, by the citizen or owner */
        post: operations["orders_enquiries_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/decide-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taken over, or sent back */
        post: operations["orders_enquiries_decide_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner asks somebody else to take it */
        post: operations["orders_enquiries_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enquiries/{id}/takers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be asked to take it over */
        get: operations["orders_read_enquiries_takers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 设备 of a unit and all below it */
        get: operations["equipment_list"];
        put?: never;
        /** Enter a piece */
        post: operations["equipment_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where it stands, or take it out of use */
        post: operations["equipment_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of a month's opening time nothing was broken */
        get: operations["equipment_read_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of a kind a centre or a station must have */
        get: operations["equipment_read_needs"];
        put?: never;
        /** Change such a number from a day on */
        post: operations["equipment_needs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What works at every centre and station */
        get: operations["equipment_read_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear that something changed */
        get: operations["http_read_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file of the cases that have no 综窗 number yet */
        post: operations["exchange_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the other side's answers, all or none */
        post: operations["exchange_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that have waited too long for their 综窗 number */
        get: operations["exchange_read_late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/ratings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ratings of a month in the national field set (CSV) */
        get: operations["exchange_read_ratings.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障单 of a unit and all below it */
        get: operations["equipment_read_faults"];
        put?: never;
        /** Report what does not work */
        post: operations["equipment_faults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faults/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who mends it */
        post: operations["equipment_faults_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faults/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another sees that it works again, or that it does not */
        post: operations["equipment_faults_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/faults/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is mended */
        post: operations["equipment_faults_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city's guidance lists, by batch and line */
        get: operations["catalogue_read_guidance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guidance/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a guidance list; a fault in any row stops it whole */
        post: operations["catalogue_guidance_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Halls, by id */
        get: operations["queue_read_halls"];
        put?: never;
        /** A hall of an outlet */
        post: operations["queue_halls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/appointment-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a hall offers for appointments */
        get: operations["appointments_read_halls_appointment_plans"];
        put?: never;
        /** Offer slots on a weekday or on one day */
        post: operations["appointments_halls_appointment_plans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/appointment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far ahead, how early, how late */
        post: operations["appointments_halls_appointment_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes on a day, by time */
        get: operations["appointments_read_halls_appointments"];
        put?: never;
        /** Book a time, for oneself or one's own */
        post: operations["appointments_halls_appointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/appointments-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book a time for somebody who calls */
        post: operations["appointments_halls_appointments_for"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers and windows, as on the board */
        get: operations["queue_read_halls_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come, at the hall's machine */
        post: operations["appointments_halls_check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day of a hall in figures */
        get: operations["queue_read_halls_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hall as its clerks see it */
        get: operations["queue_read_halls_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear that the board changed */
        get: operations["queue_read_halls_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A group of services with numbers of its own */
        post: operations["queue_halls_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a group */
        post: operations["queue_halls_groups_by_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/kiosk-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new code for the machines of the hall */
        post: operations["queue_halls_kiosk_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/kiosk/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody at the machine needs help */
        post: operations["queue_halls_kiosk_help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/kiosk/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number from the machine in the hall */
        post: operations["queue_halls_kiosk_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/phone/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number taken from home */
        post: operations["queue_halls_phone_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the numbers of a hall */
        post: operations["queue_halls_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the head has set */
        get: operations["queue_read_halls_setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Times that can be booked */
        get: operations["appointments_read_halls_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A number given by staff */
        post: operations["queue_halls_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/window-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases received, by the kind of window */
        get: operations["queue_read_halls_window_rate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/windows/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a window, and say whom it calls */
        post: operations["queue_halls_windows_by_window"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/windows/{window}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the window */
        post: operations["queue_halls_windows_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/windows/{window}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the next number */
        post: operations["queue_halls_windows_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/windows/{window}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sit down at a window */
        post: operations["queue_halls_windows_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{id}/windows/{window}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No more calls for a while */
        post: operations["queue_halls_windows_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/haves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 八有: what every centre and station has, and why not */
        get: operations["oversight_read_haves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/held-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers of citizens in one's own hands or those of one's office */
        get: operations["orders_read_held_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the next rung for help with an order or case */
        post: operations["oversight_help_requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["catalogue_read_imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, what it found, what it would change */
        get: operations["catalogue_read_imports_by_id"];
        /** Send a file of items, of the 实施清单 or of a guidance list (XLSX, CSV, JSON) to be checked */
        put: operations["catalogue_put_imports_by_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what was checked, all in one transaction */
        post: operations["catalogue_imports_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an import up; nothing was written */
        post: operations["catalogue_imports_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items by everyday words, theme or level */
        get: operations["catalogue_read_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guide of an item */
        get: operations["catalogue_read_items_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change 容缺, 告知承诺 or the mark of high frequency */
        post: operations["catalogue_items_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elements that are empty, and vague words */
        get: operations["catalogue_read_items_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two versions of an item differ in */
        get: operations["catalogue_read_items_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/four-eyes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a decider who is not the reviewer, or not */
        post: operations["catalogue_items_four_eyes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which line of the guidance list an item follows */
        post: operations["catalogue_items_guidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/power": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how the power comes down, by which document */
        post: operations["catalogue_items_power"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the power came down, newest first */
        get: operations["catalogue_read_items_powers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/situations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 情形 in force, and the draft of the next ones */
        get: operations["catalogue_read_items_situations"];
        put?: never;
        /** Keep a draft of the questions and what they call for */
        post: operations["catalogue_items_situations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/situations/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the draft up */
        post: operations["catalogue_items_situations_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/situations/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The draft becomes a version of the item; running cases keep theirs */
        post: operations["catalogue_items_situations_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The row of the 实施清单, and what is wrong with it */
        get: operations["catalogue_read_items_task"];
        put?: never;
        /** Set the row of the 实施清单 */
        post: operations["catalogue_items_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guide as it was in a version */
        get: operations["catalogue_read_items_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of an item */
        get: operations["catalogue_read_items_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue as XLSX or CSV */
        get: operations["catalogue_read_items_file"];
        /** Import the catalogue from XLSX or CSV; any fault stops it whole */
        put: operations["catalogue_put_items_file"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a catalogue file; a fault in any row stops it whole */
        post: operations["catalogue_items_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themes with their number of items */
        get: operations["catalogue_read_items_themes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed head of the tree over all entries */
        get: operations["ledger_read_head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of a subject, oldest entry first */
        get: operations["ledger_read_subjects_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/subjects/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof of the subject's entries that anybody can check without this server */
        get: operations["ledger_read_subjects_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/subjects/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the chain of a subject */
        get: operations["ledger_read_subjects_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Short lessons, newest first */
        get: operations["duty_read_lessons"];
        put?: never;
        /** Publish a short lesson */
        post: operations["duty_lessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lessons/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read it */
        post: operations["duty_lessons_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letters/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a letter as read */
        post: operations["notices_letters_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in; a guest is told so */
        get: operations["identity_read_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own, latest first */
        get: operations["appointments_read_me_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agent's duty turns, visits and appointments */
        get: operations["appointments_read_me_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My devices */
        get: operations["devices_read_me_devices"];
        put?: never;
        /** A device of mine comes for its key */
        post: operations["devices_me_devices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/devices/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open here what a device of mine has exported */
        post: operations["devices_me_devices_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citizen's own */
        get: operations["orders_read_me_enquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/field": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agent's phone takes along */
        get: operations["visits_read_me_field"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters to the caller, newest first */
        get: operations["notices_read_me_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citizen's own orders */
        get: operations["orders_read_me_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; ends one's other sessions */
        post: operations["identity_me_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The persons my account cares for */
        get: operations["people_read_me_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that I am here, or away for today */
        post: operations["duty_me_presence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in citizen may rate */
        get: operations["ratings_read_me_ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read my data, when and why */
        get: operations["people_read_me_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one urged, and what was answered */
        get: operations["oversight_read_me_urges"];
        put?: never;
        /** Urge one's own order or case, within a quota */
        post: operations["oversight_me_urges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/work-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日志 of one day */
        get: operations["orders_read_me_work_log"];
        put?: never;
        /** A short note of one's own */
        post: operations["orders_me_work_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agent's own orders, or a head's units, by what is due */
        get: operations["orders_list"];
        put?: never;
        /** Place an order; it is dispatched in the same step */
        post: operations["orders_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["orders_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent takes the order */
        post: operations["orders_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent books for the applicant, and may come along */
        post: operations["appointments_orders_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases of one order */
        get: operations["cases_read_orders_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 帮办 or 代办, after explaining the guide */
        post: operations["orders_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent has the result in hand */
        post: operations["orders_collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/decide-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A head agrees to what the agent proposed, or not */
        post: operations["orders_decide_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent declines; the next one is asked */
        post: operations["orders_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转委托: another agent of the unit, as the citizen agreed */
        post: operations["orders_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent hands over the result and the originals */
        post: operations["cases_orders_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A head chooses the agent */
        post: operations["orders_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared form, with who filled each field */
        get: operations["orders_read_draft"];
        put?: never;
        /** Open the form that citizen and agent fill together */
        post: operations["orders_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/draft/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen confirms the whole form */
        post: operations["orders_draft_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/draft/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up filling together */
        post: operations["orders_draft_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/draft/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill one field */
        post: operations["orders_draft_fields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免交: a paper given before stands for a material */
        post: operations["orders_exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/field-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts of an order, with the time they name */
        get: operations["visits_read_orders_field_acts"];
        put?: never;
        /** Receipts that a phone gave while it was alone */
        post: operations["visits_orders_field_acts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/finish-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Help is done, no mandate was needed */
        post: operations["orders_finish_help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen signs the mandate 委托单 */
        post: operations["orders_mandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绿色通道, no proof asked */
        post: operations["orders_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Photos of one material of the list */
        post: operations["orders_materials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the citizen's papers are, and every move */
        get: operations["orders_read_papers"];
        put?: never;
        /** The citizen hands papers over */
        post: operations["orders_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/papers/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 遗失登记 */
        post: operations["orders_papers_loss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/papers/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Papers leave one's hands for a unit, or back to the agent */
        post: operations["orders_papers_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/papers/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side confirms */
        post: operations["orders_papers_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予代办, when the head agrees */
        post: operations["orders_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续办委托书: goes on after a suspension, or gets a later end */
        post: operations["orders_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续办 by the citizen alone: he signs, the order goes on */
        post: operations["orders_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/return-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Papers go back to the citizen, against signature */
        post: operations["orders_return_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent hands the application in */
        post: operations["cases_orders_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent brings what the notice named */
        post: operations["cases_orders_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 中止: the citizen at once, the agent when the head agrees */
        post: operations["orders_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止: the citizen revokes; a head, on death or false data */
        post: operations["orders_terminate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of an order one may see */
        get: operations["orders_read_uploads_by_upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a visit at home, with two times that would do */
        post: operations["visits_orders_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/visit/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent says which of the two */
        post: operations["visits_orders_visit_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/visit/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agent is there */
        post: operations["visits_orders_visit_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/visit/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visit is over, or nobody was there */
        post: operations["visits_orders_visit_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of an order */
        get: operations["visits_read_orders_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen takes it back */
        post: operations["orders_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a figure of the summary */
        get: operations["oversight_read_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find an order or case by number, mandate or name */
        get: operations["oversight_read_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oversight/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open, due and overdue in each town */
        get: operations["oversight_read_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-agreements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an agreement now; what runs goes on */
        post: operations["partners_partner_agreements_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R70: the six families at banks; a missing one is red */
        get: operations["partners_read_partner_families"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 政银+ themes */
        get: operations["partners_read_partner_packages"];
        put?: never;
        /** A theme: items and what the partner does for it */
        post: operations["partners_partner_packages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-points/{id}/clerks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be seated at this point */
        get: operations["partners_read_partner_points_clerks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner-points/{id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A clerk works at this point from now on */
        post: operations["partners_partner_points_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open appointments of my point */
        get: operations["partners_read_partner_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/appointments/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner's service is done */
        post: operations["partners_partner_appointments_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/appointments/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was passed for it; each look is recorded */
        post: operations["partners_partner_appointments_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases of my point alone */
        get: operations["partners_read_partner_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case of my point, as far as the agreement lets me see */
        get: operations["partners_read_partner_cases_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理 at the partner's window */
        post: operations["partners_partner_cases_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/cases/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the result over at the partner's window */
        post: operations["partners_partner_cases_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be taken at my point today */
        get: operations["partners_read_partner_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One visit: several cases, two consents, appointments */
        post: operations["partners_partner_intakes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/intakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An intake of my point */
        get: operations["partners_read_partner_intakes_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/intakes/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner's consent, given after the intake */
        post: operations["partners_partner_intakes_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/intakes/{id}/withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen takes one consent back */
        post: operations["partners_partner_intakes_withdraw_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Partners with their agreement of today */
        get: operations["partners_list"];
        put?: never;
        /** A bank, post, grid, enterprise or telecom that takes in for us */
        post: operations["partners_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner, its agreements, points and staff */
        get: operations["partners_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An agreement: until when, which items and fields */
        post: operations["partners_agreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/passings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every passing of data to the partner */
        get: operations["partners_read_passings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partners/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A point of the partner with its 帮办代办 window */
        post: operations["partners_points"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person agreed to */
        get: operations["people_read_consents"];
        put?: never;
        /** The person agrees to one purpose */
        post: operations["people_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/consents/{consent}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person takes a consent back; what was kept by it goes */
        post: operations["people_consents_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything held about the person, to take away */
        post: operations["people_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/copy/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same, as a letter people can read */
        post: operations["people_copy_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has the data corrected */
        post: operations["people_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has the data erased */
        post: operations["people_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person with masks, for the desk; it is logged */
        post: operations["people_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers that need not be handed in again 免交 */
        get: operations["people_read_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person's wallet holds */
        get: operations["people_read_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/papers/{paper}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person takes a paper out of the wallet */
        post: operations["people_papers_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for the person */
        get: operations["people_read_relations"];
        put?: never;
        /** Enter who acts for the person, with the proof */
        post: operations["people_relations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/relations/{relation}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody no longer acts for the person */
        post: operations["people_relations_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a person's number, phone and address; it is logged */
        post: operations["people_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/shared-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another authority instead of the citizen; nothing found never blocks */
        post: operations["people_shared_queries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a service point of a unit */
        post: operations["outlets_points"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/points/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The nearest open points, for an item, with distance and minutes (R2) */
        get: operations["catalogue_read_points_near"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an order or case stands, for number and last four digits */
        get: operations["cases_read_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 升级改造 projects by last day */
        get: operations["projects_list"];
        put?: never;
        /** Plan what is to be built, bought or mended at a place */
        post: operations["projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV) */
        get: operations["projects_read_projects.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project, its items, pictures and acceptances */
        get: operations["projects_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found good, or sent back with what to mend */
        post: operations["projects_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It will not be done */
        post: operations["projects_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All is ready to be looked at */
        post: operations["projects_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/item-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One item is ready */
        post: operations["projects_item_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A picture from before, during or after */
        post: operations["projects_photos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work has begun */
        post: operations["projects_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of its pictures */
        get: operations["projects_read_uploads_by_upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/cases/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visit in which a case was received */
        get: operations["queue_read_cases_visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit: its ticket and its cases */
        get: operations["queue_read_tickets_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases and papers of a visit */
        get: operations["queue_read_tickets_cases"];
        put?: never;
        /** A case was received in this visit */
        post: operations["queue_tickets_cases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/come-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back from the bureau */
        post: operations["queue_tickets_come_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Served */
        post: operations["queue_tickets_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who stands there, once for the visit */
        post: operations["queue_tickets_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Went home */
        post: operations["queue_tickets_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One notice for all cases of the visit */
        post: operations["queue_tickets_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetches a paper; the next may come */
        post: operations["queue_tickets_park"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Did not come: others go first */
        post: operations["queue_tickets_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/put-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Called by mistake: back to its place */
        post: operations["queue_tickets_put_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the number again */
        post: operations["queue_tickets_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive several items with one receipt */
        post: operations["queue_tickets_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/rejoin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Was missed and is here after all */
        post: operations["queue_tickets_rejoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a parked one */
        post: operations["queue_tickets_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/send-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to a bureau, will be back */
        post: operations["queue_tickets_send_away"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What several items ask for together */
        get: operations["queue_read_tickets_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen is at the window */
        post: operations["queue_tickets_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue/tickets/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To another group or window, at the same place */
        post: operations["queue_tickets_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评价渠道 of a unit and all below it */
        get: operations["ratings_read_rating_channels"];
        put?: never;
        /** Enter a channel */
        post: operations["ratings_rating_channels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-channels/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Out of use, for good */
        post: operations["ratings_rating_channels_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was tried */
        post: operations["ratings_rating_channels_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-channels/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every centre and station: has it a channel that works? */
        get: operations["ratings_read_rating_channels_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-channels/points.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV) */
        get: operations["ratings_read_rating_channels_points.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The 评价表 of a case, to be printed */
        post: operations["ratings_rating_forms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-forms/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a filled form with its picture */
        post: operations["ratings_rating_forms_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bad ratings and who has them, overdue first */
        get: operations["ratings_read_rating_matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bad rating and all that followed */
        get: operations["ratings_read_rating_matters_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who looks into it */
        post: operations["ratings_rating_matters_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note a call-back, reached or not */
        post: operations["ratings_rating_matters_calls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another agrees that it is mistaken or malicious, or does not */
        post: operations["ratings_rating_matters_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may look into it */
        get: operations["ratings_read_rating_matters_hands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was mended, and when */
        post: operations["ratings_rating_matters_mend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the citizen what came of it */
        post: operations["ratings_rating_matters_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-matters/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it is so */
        post: operations["ratings_rating_matters_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-tablets/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case that is handed over in this visit may be rated at the window */
        post: operations["ratings_rating_tablets_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-tablets/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A tablet types the code the clerk shows */
        post: operations["ratings_rating_tablets_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-tablets/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visit at the window, if it can be rated */
        get: operations["ratings_read_rating_tablets_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-tablets/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code for the tablet at one's window */
        post: operations["ratings_rating_tablets_pair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rating-tablets/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One press of five at the window */
        post: operations["ratings_rating_tablets_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, newest first */
        get: operations["ratings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One press of five; tags and words are optional */
        post: operations["ratings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One more word (追评), once, after the answer */
        post: operations["ratings_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invited, rated, not rated, lapsed, and how satisfied */
        get: operations["ratings_read_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be rated, for number and last four digits */
        get: operations["ratings_read_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of a month, for everybody */
        get: operations["ratings_read_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this slip ours, and has it arrived? */
        get: operations["visits_read_receipts_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 制度文件 of a unit; the public ones without signing in */
        get: operations["oversight_read_regulations"];
        put?: never;
        /** Begin a new edition */
        post: operations["oversight_regulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with its chapters */
        get: operations["oversight_read_regulations_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a draft */
        post: operations["oversight_regulations_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulations/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft whose five chapters are filled */
        post: operations["oversight_regulations_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/at-once": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R74: 即办件 closed in the same session, share and median minutes by unit */
        get: operations["cases_read_reports_at_once"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/at-once/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind the figures */
        get: operations["cases_read_reports_at_once_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** R14: the six families of services, centre by centre; a missing one is red */
        get: operations["catalogue_read_reports_centres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/centres.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table (CSV) */
        get: operations["catalogue_read_reports_centres.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agent answers for, in force today */
        get: operations["duty_read_responsibility_list"];
        put?: never;
        /** Publish a new version of the responsibility list */
        post: operations["duty_responsibility_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility-list/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read this version */
        post: operations["duty_responsibility_list_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibility-list/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the responsibility list */
        get: operations["duty_read_responsibility_list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the files of each item type are kept */
        get: operations["people_read_retention"];
        put?: never;
        /** Change a term from a day on */
        post: operations["people_retention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over the banner's rules that are missing, from today */
        post: operations["oversight_rules_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that every place must hold */
        get: operations["oversight_read_rules_needs"];
        put?: never;
        /** Require a rule from a day on, or no longer */
        post: operations["oversight_rules_needs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which rules each place lacks on a day, by level */
        get: operations["oversight_read_rules_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/standing.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["oversight_read_rules_standing.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether papers are sealed here, and with which key */
        get: operations["documents_read_seal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of the plan, in force today */
        get: operations["duty_read_settings"];
        put?: never;
        /** Change a number from a day on */
        post: operations["duty_settings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as staff */
        post: operations["identity_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["identity_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff of one's units, by login */
        get: operations["identity_read_staff"];
        put?: never;
        /** Add a member of staff */
        post: operations["identity_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Devices of a member of staff */
        get: operations["devices_read_staff_devices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set all roles of a member of staff */
        post: operations["identity_staff_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable a member of staff, or let them in again */
        post: operations["identity_staff_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with too few agents, day by day (R35) */
        get: operations["duty_read_staffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stopped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is stopped now, for everybody */
        get: operations["stops_read_stopped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停用: what was ever stopped, why, and who gave it back */
        get: operations["stops_list"];
        put?: never;
        /** Take a function away from everybody, within a second */
        post: operations["stops_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stops/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back */
        post: operations["stops_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of an order or a case one may read */
        get: operations["documents_read_subjects_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办, 催办 and records of clocks that ran out */
        get: operations["oversight_read_supervisions"];
        put?: never;
        /** Order or urge, at any state of an order or case */
        post: operations["oversight_supervisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with its answer */
        get: operations["oversight_read_supervisions_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}/hand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a cry for help to a unit below that is concerned */
        post: operations["oversight_supervisions_hand_down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who passed it on, to whom */
        get: operations["oversight_read_supervisions_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}/pass-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a cry for help to the next rung */
        post: operations["oversight_supervisions_pass_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisions/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done about it */
        post: operations["oversight_supervisions_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目标: every figure of the plan on a day, by town */
        get: operations["oversight_read_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind a figure, without names */
        get: operations["oversight_read_targets_cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items by yearly cases: near or not, trips, corrections */
        get: operations["oversight_read_targets_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every target that was ever set */
        get: operations["oversight_read_targets_rows"];
        put?: never;
        /** Set a target, or one in the place of another */
        post: operations["oversight_targets_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each month's board as it was signed */
        get: operations["oversight_read_targets_snapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 实施清单 as XLSX or CSV */
        get: operations["catalogue_read_tasks_file"];
        /** Import the 实施清单 from XLSX or CSV; any fault stops it whole */
        put: operations["catalogue_put_tasks_file"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own number: who is before, how long, where to */
        get: operations["queue_read_tickets_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{code}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear that one's number is called */
        get: operations["queue_read_tickets_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{code}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give one's number back */
        post: operations["queue_tickets_give_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{code}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture that leads a phone to the number */
        get: operations["queue_read_tickets_qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agent was taught, newest first */
        get: operations["duty_read_trainings"];
        put?: never;
        /** Write down a training of an agent */
        post: operations["duty_trainings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agents, whether their training is valid, and where they come from */
        get: operations["duty_read_trainings_agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/agents.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook */
        get: operations["duty_read_trainings_agents.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with their windows, by code */
        get: operations["outlets_read_units"];
        put?: never;
        /** Add a unit below another */
        post: operations["outlets_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit, what stands above it, its windows and points */
        get: operations["outlets_read_units_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims of a unit */
        get: operations["catalogue_read_units_claims"];
        put?: never;
        /** Claim items for a unit (认领) */
        post: operations["catalogue_units_claims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/{item}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what has changed in the standard */
        post: operations["catalogue_units_claims_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/{item}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed in the standard since the unit confirmed it */
        get: operations["catalogue_read_units_claims_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/{item}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where, when and by which phone: all that a unit may add */
        post: operations["catalogue_units_claims_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve claims or hand them back */
        post: operations["catalogue_units_claims_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand claims in for review */
        post: operations["catalogue_units_claims_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/claims/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take items from what a unit offers */
        post: operations["catalogue_units_claims_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/extra-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off or on that a unit has beside the calendar */
        get: operations["duty_read_units_extra_days"];
        put?: never;
        /** Give a unit and all below it an extra day */
        post: operations["duty_units_extra_days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/extra-days/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an extra day back */
        post: operations["duty_units_extra_days_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/guides/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standard guide with place, phone and hours of this unit */
        get: operations["catalogue_read_units_guides_by_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An edition with its items */
        get: operations["catalogue_read_units_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/list/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published list as XLSX or CSV */
        get: operations["catalogue_read_units_list_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published lists of a unit, all editions */
        get: operations["catalogue_read_units_lists"];
        put?: never;
        /** Publish what is approved as the next edition */
        post: operations["catalogue_units_lists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down a check of one of the two networks */
        post: operations["equipment_units_networks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who serves here and when, as the roster has it */
        get: operations["duty_read_units_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/offers/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a unit offers an item today, by which list */
        get: operations["catalogue_read_units_offers_by_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to call about this unit now */
        get: operations["duty_read_units_on_duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/responsibility-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which agents of a unit confirmed the list in force */
        get: operations["duty_read_units_responsibility_confirmations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty, day by day */
        get: operations["duty_read_units_roster"];
        put?: never;
        /** Put somebody on the roster */
        post: operations["duty_units_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/roster/{row}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a row off the roster */
        post: operations["duty_units_roster_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a unit a 示范点 or a 服务站 from a day on */
        post: operations["outlets_units_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags of a unit through time */
        get: operations["outlets_read_units_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agents of exactly this unit */
        get: operations["identity_read_units_agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All units as a table (CSV) */
        get: operations["outlets_read_units_export.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts of units by kind and tag */
        get: operations["outlets_read_units_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of one's own */
        get: operations["orders_read_uploads_by_id"];
        /** One photo or signature, JPEG, PNG or WebP, at most 1 MiB */
        put: operations["orders_put_uploads_by_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a window at a unit */
        post: operations["outlets_windows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the server is */
        get: operations["http_read_health"];
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
        /** @enum {string} */
        ActorKind: "guest" | "citizen" | "staff" | "system";
        "appointments.AddPlan": {
            /**
             * Format: date
             * @description one day; or a weekday
             */
            day?: string;
            /**
             * Format: date
             * @description of a weekday; today when absent
             */
            first_day?: string;
            /** @description minutes after midnight */
            from_minute: number;
            group: string;
            /**
             * Format: date
             * @description of a weekday; without end when absent
             */
            last_day?: string;
            /** @description in each slot */
            places: number;
            slot_minutes: number;
            /** @description who is there outside office hours; required for those */
            staff?: string;
            /** @description the end of the last slot */
            to_minute: number;
            /** @description 1 Monday; or one day */
            weekday?: number;
        };
        "appointments.AppointmentAt": Record<string, never>;
        "appointments.AppointmentList": {
            more: boolean;
            page: number;
            /** @description 50 a page */
            rows: components["schemas"]["appointments.AppointmentView"][];
        };
        /** @enum {string} */
        "appointments.AppointmentState": "booked" | "arrived" | "cancelled" | "missed" | "withdrawn";
        "appointments.AppointmentView": {
            /** @description the agent who comes along; empty: nobody */
            agent_name: string;
            /** @description cancel, move, check_in */
            allowed: string[];
            /** Format: date */
            day: string;
            group: string;
            group_name: string;
            hall: string;
            hall_name: string;
            id: string;
            item: string;
            item_name: string;
            /** @description after midnight */
            minute: number;
            name_masked: string;
            number: string;
            /** @description an agent booked it for this order */
            order: string;
            phone_masked: string;
            state: components["schemas"]["appointments.AppointmentState"];
            /** @description its number in the hall, once one has come */
            ticket: string;
            ticket_number: string;
            version: number;
        };
        "appointments.Book": {
            /** Format: date */
            day: string;
            /** @description or an item */
            group?: string;
            /** @description its group is found */
            item?: string;
            /** @description after midnight, as a slot says */
            minute: number;
            /** @description who will come */
            name: string;
            /** @description of who will come; the citizen's own when absent */
            phone?: string;
        };
        "appointments.BookForOrder": {
            /** @description the agent comes along, and is busy then */
            accompany: boolean;
            /** Format: date */
            day: string;
            /** @description absent: the group of the order's item */
            group?: string;
            hall: string;
            /** @description after midnight, as a slot says */
            minute: number;
        };
        "appointments.BookingRules": {
            /** @description how far ahead one may book */
            ahead_days: number;
            /** @description check-in before the time */
            early_minutes: number;
            /** @description check-in after the time, then missed */
            late_minutes: number;
            /** @description missed so often in thirty days, one takes a number in the hall instead */
            misses_max: number;
        };
        "appointments.Calendar": {
            /** @description one for each day */
            rows: components["schemas"]["appointments.CalendarDay"][];
        };
        "appointments.CalendarDay": {
            /** @description said so, for today */
            away: boolean;
            /** Format: date */
            day: string;
            /** @description by time */
            entries: components["schemas"]["appointments.CalendarEntry"][];
            /** @description by the calendar of the agent's unit */
            working: boolean;
        };
        "appointments.CalendarEntry": {
            /** @description withdrawn and cancelled ones stay in sight */
            appointment_state?: components["schemas"]["appointments.AppointmentState"];
            /** @description after midnight; of a visit, its half day */
            from_minute: number;
            kind: components["schemas"]["appointments.EntryKind"];
            /** @description of the appointment */
            number: string;
            /** @description absent: a duty turn */
            order?: string;
            order_number: string;
            to_minute: number;
            visit_state?: components["schemas"]["visits.VisitState"];
            /** @description the item */
            what: string;
            /** @description hall, or village of the visit */
            where: string;
            who_masked: string;
        };
        "appointments.CheckedIn": {
            appointment: components["schemas"]["appointments.AppointmentView"];
            ticket: components["schemas"]["queue.TakenView"];
        };
        "appointments.EndPlan": {
            /**
             * Format: date
             * @description nothing is offered after it; who booked later is told
             */
            last_day: string;
        };
        /** @enum {string} */
        "appointments.EntryKind": "duty" | "visit" | "appointment";
        "appointments.KioskCheckIn": {
            /** @description the hall's kiosk code */
            kiosk: string;
            /** @description last four digits of the phone */
            last4: string;
            /** @description of the appointment; its last four digits do */
            number: string;
        };
        "appointments.Move": {
            /** Format: date */
            day: string;
            minute: number;
        };
        "appointments.PlanList": {
            /** @description whether this actor may change them */
            manages: boolean;
            /** @description those that are not over */
            rows: components["schemas"]["appointments.PlanView"][];
            rules: components["schemas"]["appointments.BookingRules"];
            /** @description of the rules; 0: never set */
            version: number;
        };
        "appointments.PlanView": {
            /** Format: date */
            day?: string;
            /** Format: date */
            first_day: string;
            from_minute: number;
            group: string;
            group_name: string;
            id: string;
            /** Format: date */
            last_day?: string;
            places: number;
            slot_minutes: number;
            staff: string;
            staff_name: string;
            to_minute: number;
            version: number;
            /** @description 1 Monday … 7 Sunday; 0: on `day` */
            weekday: number;
        };
        "appointments.SetBookingRules": {
            rules: components["schemas"]["appointments.BookingRules"];
        };
        "appointments.Slot": {
            /** @description places left */
            free: number;
            /** @description after midnight */
            minute: number;
            /** @description how long it is */
            minutes: number;
            /** @description outside office hours 延时 */
            outside: boolean;
        };
        "appointments.SlotDay": {
            /** Format: date */
            day: string;
            /** @description those still to come, also the full ones */
            slots: components["schemas"]["appointments.Slot"][];
        };
        "appointments.SlotList": {
            /** @description days with slots, within the time one may book ahead */
            days: components["schemas"]["appointments.SlotDay"][];
            group: string;
            group_name: string;
            hall_name: string;
        };
        "approval.Decide": {
            opinion?: string;
            outcome: components["schemas"]["approval.DecideOutcome"];
            /** @description for a denial, at least 10 characters; the remedies are added */
            reasons?: string;
        };
        /** @enum {string} */
        "approval.DecideOutcome": "grant" | "deny";
        "approval.GrantAtOnce": {
            opinion?: string;
            /** @description given: the result is issued too */
            result_number?: string;
            /**
             * Format: date
             * @description of the result
             */
            valid_until?: string;
        };
        "approval.LightCounts": {
            /** @description ends today */
            gold: number;
            green: number;
            /** @description paused */
            grey: number;
            /** @description overdue */
            red: number;
        };
        "approval.Review": {
            opinion: string;
            outcome: components["schemas"]["approval.ReviewOutcome"];
        };
        /** @enum {string} */
        "approval.ReviewOutcome": "agree" | "disagree";
        "approval.TaskList": {
            /** @description each stops at 1,000 */
            counts: components["schemas"]["approval.LightCounts"];
            more: boolean;
            page: number;
            /** @description soonest due first, 50 a page */
            rows: components["schemas"]["cases.CaseBrief"][];
        };
        /** @enum {string} */
        "cases.Acceptance": "ordinary" | "deemed" | "incomplete" | "commitment";
        "cases.AcceptCommitment": {
            /** @description upload of the signed 告知承诺书 */
            signature: string;
        };
        "cases.AcceptIncomplete": {
            /** @description upload of the promise that the applicant signed */
            signature: string;
        };
        "cases.AtOnceCase": {
            at_once: boolean;
            /** Format: date-time */
            decided_at?: string;
            id: string;
            item_name: string;
            /** @description from receipt to decision */
            minutes?: number;
            number: string;
            /** Format: date-time */
            received_at: string;
            state: components["schemas"]["cases.CaseState"];
        };
        "cases.AtOnceCases": {
            more: boolean;
            page: number;
            /** @description oldest first, 50 a page */
            rows: components["schemas"]["cases.AtOnceCase"][];
        };
        "cases.AtOnceReport": {
            /** @description over all units the reader sees */
            all: components["schemas"]["cases.AtOnceRow"];
            /** @description more than 50,000 cases: only the first were counted */
            cut: boolean;
            month: string;
            /** @description by unit */
            rows: components["schemas"]["cases.AtOnceRow"][];
        };
        "cases.AtOnceRow": {
            /** @description of them accepted, decided and issued in one act on the same day */
            at_once: number;
            /** @description median from receipt to decision of those; absent: none */
            minutes?: number;
            /** @description 即办件 received in the month */
            received: number;
            /** @description percent, rounded down */
            share: number;
            unit: string;
            unit_name: string;
        };
        "cases.CaseBrief": {
            agent_name: string;
            applicant_name: string;
            /** Format: date */
            due?: string;
            id: string;
            item_name: string;
            light: components["schemas"]["duty.Light"];
            number: string;
            /** Format: date-time */
            received_at: string;
            source: components["schemas"]["cases.Origin"];
            state: components["schemas"]["cases.CaseState"];
            unit_name: string;
            version: number;
        };
        "cases.CaseList": {
            /** @description each stops at 1,000 */
            counts: components["schemas"]["cases.TabCounts"];
            more: boolean;
            page: number;
            /** @description 50 a page */
            rows: components["schemas"]["cases.CaseBrief"][];
        };
        "cases.CaseReason": {
            reason: string;
        };
        /** @enum {string} */
        "cases.CaseState": "received" | "correction" | "accepted" | "review" | "special" | "to_decide" | "granted" | "issuing" | "ready" | "closed" | "not_required" | "refused_acceptance" | "denied" | "returned" | "withdrawn" | "void" | "transferred";
        "cases.CaseStep": Record<string, never>;
        "cases.CaseView": {
            /** @description how it was accepted; absent: not yet */
            acceptance?: components["schemas"]["cases.Acceptance"];
            /** @description 受理通知书, or the notice of refusal */
            acceptance_number: string;
            /** Format: date-time */
            accepted_at?: string;
            agent_name: string;
            /** @description what this actor may do now */
            allowed: string[];
            /** @description of the item's situations */
            answers: string[];
            applicant: components["schemas"]["people.Person"];
            /** @description who decides */
            bureau: string;
            /** @description the organ itself accepts, not the town */
            bureau_accepts: boolean;
            bureau_name: string;
            clocks: components["schemas"]["cases.ClockView"][];
            /** Format: date-time */
            decided_at?: string;
            /** Format: date-time */
            delivered_at?: string;
            delivery: components["schemas"]["orders.DeliveryWay"];
            /** @description papers that this reader may see, oldest first */
            documents: components["schemas"]["documents.DocumentBrief"][];
            /** @description 延长审批 at most; 0: none */
            extension_days: number;
            /** @description 绿色通道 */
            green?: components["schemas"]["orders.SpecialGroup"];
            id: string;
            is_instant: boolean;
            item: string;
            item_name: string;
            /** @description of the item's list, as it stood at receipt */
            item_version: number;
            light: components["schemas"]["duty.Light"];
            mandate_number: string;
            materials: components["schemas"]["cases.Material"][];
            /** @description 告知承诺 is allowed */
            may_commit: boolean;
            /** @description 容缺受理 is allowed */
            may_follow: boolean;
            next: components["schemas"]["cases.Next"];
            notices: components["schemas"]["cases.Notice"][];
            number: string;
            opinions: components["schemas"]["cases.Opinion"][];
            order?: string;
            order_number: string;
            /** @description what a second person allowed or asked for */
            overrides: components["schemas"]["cases.Override"][];
            /** @description times that the limits stood still, oldest first */
            procedures: components["schemas"]["cases.Procedure"][];
            /** @description 收件凭证 */
            receipt_number: string;
            /** Format: date-time */
            received_at: string;
            result?: components["schemas"]["cases.ResultView"];
            source: components["schemas"]["cases.Origin"];
            state: components["schemas"]["cases.CaseState"];
            /** @description the whole trail, oldest first */
            steps: components["schemas"]["ledger.Entry"][];
            /** @description 1 and one for each supplement */
            submissions: number;
            town: string;
            town_name: string;
            unit: string;
            unit_name: string;
            version: number;
        };
        "cases.CheckedMaterial": {
            no: number;
            note?: string;
            /** @description 免交: of the wallet, with state exempt; the consent is asked */
            paper?: string;
            /** @description received, ok, defective or exempt; a paper brought now is received */
            state: components["schemas"]["cases.MaterialState"];
        };
        "cases.CheckMaterials": {
            materials: components["schemas"]["cases.CheckedMaterial"][];
        };
        /** @enum {string} */
        "cases.ClockKind": "K1" | "K2" | "K3" | "K4" | "K5" | "K6";
        /** @enum {string} */
        "cases.ClockState": "running" | "paused" | "stopped" | "breached";
        "cases.ClockView": {
            /** Format: date */
            due?: string;
            /** @description days added by 延长审批, in the clock's own unit */
            extended: number;
            /** @description every last day it ever had, oldest first */
            history: components["schemas"]["cases.DueChange"][];
            kind: components["schemas"]["cases.ClockKind"];
            limit: number;
            pauses: components["schemas"]["cases.Pause"][];
            /** @description counted through a year without a published calendar */
            provisional: boolean;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** @description how the last day was found, in Chinese */
            sentence: string;
            /** Format: date-time */
            started: string;
            state: components["schemas"]["cases.ClockState"];
            /** Format: date-time */
            stopped?: string;
            unit: components["schemas"]["duty.DayUnit"];
        };
        "cases.Defect": {
            /** @description number on the item's list */
            material: number;
            /** @description of the material; the server fills it in */
            name?: string;
            /** @description what to bring */
            need: string;
            /** @description what is missing or wrong */
            reason: string;
        };
        "cases.DeliverCase": {
            /** @description upload of the receiver's signature */
            signature?: string;
        };
        "cases.DeliverOrder": {
            /** @description ids of the papers given back */
            returned: string[];
            /** @description upload of the citizen's signature */
            signature: string;
        };
        "cases.DueChange": {
            /** Format: date-time */
            at: string;
            /** @description who moved it; empty: the applicant */
            by: string;
            /**
             * Format: date
             * @description absent: this is where it began
             */
            from?: string;
            /** @description the reason in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** Format: date */
            to: string;
            /** @description in Chinese */
            why: string;
        };
        "cases.EndProcedure": {
            /** @description what the hearing, visit or test found */
            result: string;
        };
        "cases.ExtendCase": {
            /** @description at most what the item allows */
            days: number;
            reason: string;
        };
        "cases.IssueResult": {
            /** @description number of the licence or document */
            result_number: string;
            /**
             * Format: date
             * @description last day; leave out when it does not expire
             */
            valid_until?: string;
        };
        "cases.MarkGreen": {
            /** @description 绿色通道; absent: the mark is taken away */
            category?: components["schemas"]["orders.SpecialGroup"];
        };
        "cases.Material": {
            /** @description 免交: the paper given before that stands for it */
            from_wallet?: components["schemas"]["people.FromWallet"];
            name: string;
            no: number;
            note: string;
            required: boolean;
            state: components["schemas"]["cases.MaterialState"];
            uploads: string[];
        };
        /** @enum {string} */
        "cases.MaterialState": "missing" | "received" | "ok" | "defective" | "exempt" | "promised";
        "cases.Next": {
            /** Format: date */
            by?: string;
            name: string;
            what: string;
            who: string;
        };
        "cases.Notice": {
            /** @description part of the review: the first check overlooked it */
            after_acceptance: boolean;
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date-time */
            corrected_at?: string;
            defects: components["schemas"]["cases.Defect"][];
            id: string;
            number: string;
            /** @description why a supervisor let it name more than the first */
            override_reason: string;
            /** @description the submission it answers; 1 is the first */
            submission: number;
        };
        "cases.Notify": {
            /** @description working days to bring it; default: the setting */
            days?: number;
            /** @description everything that is missing or wrong, at once */
            defects: components["schemas"]["cases.Defect"][];
        };
        "cases.Opinion": {
            /** Format: date-time */
            at: string;
            by: string;
            opinion: string;
            outcome: components["schemas"]["cases.Outcome"];
            step: components["schemas"]["cases.Step"];
        };
        "cases.OrderCases": {
            /** @description oldest first */
            rows: components["schemas"]["cases.CaseBrief"][];
        };
        /** @enum {string} */
        "cases.Origin": "agent" | "window" | "phone_web" | "partner";
        /** @enum {string} */
        "cases.Outcome": "agree" | "disagree" | "grant" | "deny";
        "cases.Override": {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description of a procedure */
            ground?: components["schemas"]["cases.ProcedureKind"];
            kind: components["schemas"]["cases.OverrideKind"];
            reason: string;
            /**
             * Format: date-time
             * @description it serves once
             */
            used?: string;
        };
        "cases.OverrideCase": {
            /** @description the procedure that may be opened again */
            ground?: components["schemas"]["cases.ProcedureKind"];
            /** @description notice or procedure */
            kind: components["schemas"]["cases.OverrideKind"];
            reason: string;
        };
        /** @enum {string} */
        "cases.OverrideKind": "notice" | "procedure" | "voiding";
        "cases.Pause": {
            /** Format: date-time */
            from: string;
            ground: components["schemas"]["cases.ProcedureKind"];
            /** Format: date-time */
            to?: string;
        };
        "cases.Procedure": {
            /** @description what the law says, in words */
            basis: string;
            by: string;
            /** Format: date-time */
            ended?: string;
            kind: components["schemas"]["cases.ProcedureKind"];
            /** @description number of the paper that told the applicant */
            paper: string;
            /** @description working days */
            planned_days: number;
            /** Format: date */
            planned_end: string;
            reason: string;
            result: string;
            /** Format: date-time */
            started: string;
        };
        /** @enum {string} */
        "cases.ProcedureKind": "hearing" | "tender" | "auction" | "inspection" | "test" | "quarantine" | "appraisal" | "expert_review" | "site_visit" | "supplement";
        "cases.ProgressAgent": {
            name: string;
            /** @description duty phone */
            phone: string;
        };
        /** @enum {string} */
        "cases.ProgressKey": "placed" | "submitted" | "accepted" | "review" | "done";
        /** @enum {string} */
        "cases.ProgressState": "done" | "now" | "todo";
        "cases.ProgressStep": {
            /** Format: date-time */
            at?: string;
            key: components["schemas"]["cases.ProgressKey"];
            state: components["schemas"]["cases.ProgressState"];
        };
        "cases.ProgressView": {
            agent?: components["schemas"]["cases.ProgressAgent"];
            applicant_masked: string;
            item_name: string;
            /** Format: date */
            latest_date?: string;
            light: components["schemas"]["duty.Light"];
            /** @description what must still be brought */
            notice?: components["schemas"]["cases.Notice"];
            number: string;
            /** @description state of the case or the order */
            outcome: string;
            results?: components["schemas"]["cases.ResultView"];
            steps: components["schemas"]["cases.ProgressStep"][];
            unit_name: string;
            /** @description the words are next.<what>; nothing: just wait */
            what_you_do: string;
            /** @description name of the office or person; empty: nobody any more */
            who_has_it: string;
        };
        "cases.ReceiveCase": {
            /** @description keys of the item's situations; they choose the list of materials */
            answers?: string[];
            applicant: components["schemas"]["people.PersonInput"];
            /** @description how the result travels; default: at the town's window */
            delivery?: components["schemas"]["orders.DeliveryWay"];
            /** @description 绿色通道, as the citizen says; no proof is asked */
            green?: components["schemas"]["orders.SpecialGroup"];
            /** @description 事项 */
            item: string;
            /** @description what was handed in; the rest is missing */
            materials: components["schemas"]["cases.Supplied"][];
            /** @description where the window stands */
            unit: string;
            /** @description which window of my unit, for the rates by kind (R7, R16) */
            window?: string;
        };
        /** @enum {string} */
        "cases.RefusalKind": "not_required" | "not_ours";
        "cases.RefuseAcceptance": {
            /** @description no permit is needed, or another organ is in charge */
            kind: components["schemas"]["cases.RefusalKind"];
            reason: string;
            /** @description the organ in charge; required for not_ours */
            where_to?: string;
        };
        "cases.ResultView": {
            /** Format: date-time */
            issued_at: string;
            number: string;
            /** Format: date */
            valid_until?: string;
        };
        "cases.StartProcedure": {
            /** @description what the law says */
            basis: string;
            /** @description anything but supplement, which is asked for by ask-more */
            kind: components["schemas"]["cases.ProcedureKind"];
            /** @description working days it will take */
            planned_days: number;
            reason: string;
        };
        /** @enum {string} */
        "cases.Step": "review" | "decide";
        "cases.SubmitOrder": {
            /** @description keys of the item's situations; they choose the list of materials */
            answers?: string[];
        };
        "cases.Supplement": {
            materials: components["schemas"]["cases.Supplied"][];
        };
        "cases.SupplementOrder": {
            materials: components["schemas"]["cases.Supplied"][];
        };
        "cases.Supplied": {
            /** @description number on the item's list */
            no: number;
            note?: string;
            /** @description 免交: a paper of the wallet stands for it; the consent is asked */
            paper?: string;
            /** @description the paper was handed over the counter */
            received: boolean;
            /** @description all photos of this material, in order */
            uploads: string[];
        };
        /** @enum {string} */
        "cases.Tab": "received" | "correction" | "open" | "ready" | "done";
        "cases.TabCounts": {
            correction: number;
            done: number;
            open: number;
            ready: number;
            received: number;
        };
        "cases.TransferCase": {
            /** @description its number there, when known */
            follow_number?: string;
            opinion: string;
            /** @description the higher organ */
            to: string;
        };
        "cases.WithdrawCase": {
            /** @description nobody must give one */
            reason?: string;
            /** @description upload of the signed request; required at the window */
            signature?: string;
        };
        /** @enum {string} */
        "catalogue.AgentMode": "help" | "help_or_act";
        "catalogue.Answer": {
            key: string;
            text: string;
        };
        "catalogue.AtUnit": {
            /** @description 办理时间 */
            hours: string;
            /** @description 咨询电话 */
            phone: string;
            /** @description 办理地点 */
            place: string;
        };
        "catalogue.CentreFamilies": {
            families: components["schemas"]["catalogue.FamilyAt"][];
            /** @description families that are missing */
            red: number;
            unit: string;
            unit_name: string;
        };
        "catalogue.ChangeItem": {
            /** @description 告知承诺 */
            commitment?: boolean;
            high_frequency?: boolean;
            /** @description 容缺受理 */
            incomplete_acceptance?: boolean;
            /** @description numbers of materials */
            may_follow?: number[];
        };
        "catalogue.Claim": {
            at: components["schemas"]["catalogue.AtUnit"];
            /** Format: date-time */
            changed_at: string;
            /** @description of the standard today; higher: confirm the diff */
            current_version: number;
            item: string;
            item_name: string;
            /** @description of the standard, as this unit confirmed it */
            item_version: number;
            /** @description why it was returned or withdrawn */
            reason: string;
            state: components["schemas"]["catalogue.ClaimState"];
            theme: string;
            unit: string;
            version: number;
        };
        "catalogue.ClaimBoard": {
            /** @description units the reader keeps, watches or reviews */
            rows: components["schemas"]["catalogue.UnitClaims"][];
        };
        "catalogue.ClaimDiff": {
            /** @description version this unit confirmed */
            from: number;
            rows: components["schemas"]["catalogue.Difference"][];
            /** @description version of the standard today */
            to: number;
        };
        "catalogue.ClaimItems": {
            /** @description for all of them; may be changed for each */
            at: components["schemas"]["catalogue.AtUnit"];
            /** @description empty: all that a unit of this kind may offer */
            items: string[];
        };
        "catalogue.ClaimList": {
            /** @description by code of the item */
            rows: components["schemas"]["catalogue.Claim"][];
        };
        "catalogue.ClaimsChanged": {
            changed: number;
            /** @description already so */
            unchanged: number;
        };
        "catalogue.ClaimSet": {
            /** @description empty: all of them */
            items: string[];
        };
        /** @enum {string} */
        "catalogue.ClaimState": "claimed" | "submitted" | "returned" | "approved" | "published" | "withdrawn";
        "catalogue.Compliance": {
            /** @description items of high frequency that a town or village offers (R69) */
            high_frequency: number;
            high_frequency_met: boolean;
            high_frequency_minimum: number;
            /** @description every town, zone and village */
            rows: components["schemas"]["catalogue.UnitCompliance"][];
        };
        "catalogue.ConfirmClaim": {
            /** @description of the standard, as it was read */
            item_version: number;
        };
        "catalogue.Difference": {
            after: string;
            before: string;
            /** @description of the guide */
            field: string;
        };
        "catalogue.EndImport": Record<string, never>;
        "catalogue.EndSituations": Record<string, never>;
        "catalogue.FamilyAt": {
            /** @description as the policy names it */
            family: string;
            /** @description suitable items it does not take */
            lacking: string[];
            /** @description items of the family that the centre takes today */
            offered: number;
            /** @description missing is red */
            settled: components["schemas"]["catalogue.Settled"];
            /** @description items of the family that a town may take */
            suitable: number;
        };
        /** @enum {string} */
        "catalogue.FileCharset": "utf8" | "gb18030";
        /** @enum {string} */
        "catalogue.FileFormat": "csv" | "xlsx";
        "catalogue.Findings": {
            /** @description get a new version */
            changed: number;
            /** @description the first 200 */
            changes: components["schemas"]["catalogue.ImportChange"][];
            /** @description any fault stops the whole import */
            fault_count: number;
            /** @description the first 500 */
            faults: components["schemas"]["catalogue.ImportFault"][];
            /** @description new */
            imported: number;
            unchanged: number;
        };
        "catalogue.FrequentItem": {
            code: string;
            item: string;
            name: string;
            theme: string;
            /** @description that offer it today */
            towns: number;
            /** @description that offer it today */
            villages: number;
        };
        "catalogue.FrequentItems": {
            met: boolean;
            minimum: number;
            /** @description of them offered in a town or village (R69) */
            near: number;
            /** @description items of high frequency by code, at most 500 */
            rows: components["schemas"]["catalogue.FrequentItem"][];
        };
        "catalogue.GuidanceList": {
            more: boolean;
            page: number;
            /** @description 200 a page, by batch and line */
            rows: components["schemas"]["catalogue.GuidanceRow"][];
        };
        "catalogue.GuidanceRow": {
            /** @description 第一批, 第二批 */
            batch: number;
            department: string;
            /** @description that follows this line */
            item?: string;
            /** @description as the list says it */
            level: string;
            line: number;
            name: string;
        };
        "catalogue.GuideCheck": {
            /** @description vague words: row is the number of the line in its list */
            flags: components["schemas"]["catalogue.ImportFault"][];
            /** @description elements that are empty */
            missing: components["schemas"]["catalogue.ImportFault"][];
            /** @description no element is missing (R49) */
            publishable: boolean;
        };
        /** @enum {string} */
        "catalogue.HandleForm": "window" | "online" | "mobile" | "express" | "other";
        /** @enum {string} */
        "catalogue.HandlingLevel": "banner" | "town" | "village" | "police_station";
        "catalogue.ImportChange": {
            /** @description it is new here */
            added: boolean;
            code: string;
            name: string;
            /** @description what differs from what stands here */
            rows: components["schemas"]["catalogue.Difference"][];
        };
        "catalogue.ImportFault": {
            /** @description missing, unknown, not_a_number, too_long, too_many, duplicate, contradicts */
            code: string;
            /** @description the column */
            field: string;
            /** @description line of the file, the header is 1 */
            row: number;
        };
        "catalogue.ImportGuidance": {
            /** @description batch,line,name,department,level */
            csv: string;
        };
        "catalogue.ImportItems": {
            /** @description the columns of data/catalogue.csv */
            csv: string;
            /** @description 容缺, 告知承诺 and 情形 by sample_id, the columns of data/catalogue_details.csv */
            details?: string;
            /** @description word,means; replaces the table of words */
            synonyms?: string;
        };
        "catalogue.ImportJob": {
            bytes: number;
            /** Format: date-time */
            changed_at: string;
            /** Format: date-time */
            created_at: string;
            /** @description name */
            created_by: string;
            /** @description rows looked at, while it is checked or written */
            done: number;
            file_name: string;
            findings: components["schemas"]["catalogue.Findings"];
            id: string;
            kind: components["schemas"]["catalogue.ImportKind"];
            /** @description of the file, without the header */
            rows: number;
            state: components["schemas"]["catalogue.ImportState"];
            version: number;
        };
        "catalogue.ImportJobs": {
            more: boolean;
            page: number;
            /** @description 20 a page, newest first, without faults and changes */
            rows: components["schemas"]["catalogue.ImportJob"][];
        };
        /** @enum {string} */
        "catalogue.ImportKind": "items" | "tasks" | "guidance";
        "catalogue.ImportReport": {
            /** @description got a new version */
            changed: number;
            /** @description any fault stops the whole import */
            faults: components["schemas"]["catalogue.ImportFault"][];
            /** @description new items */
            imported: number;
            rows: number;
            synonyms: number;
            unchanged: number;
        };
        /** @enum {string} */
        "catalogue.ImportState": "waiting" | "checking" | "checked" | "faulty" | "confirmed" | "writing" | "done" | "dropped";
        "catalogue.Item": {
            agent_mode: components["schemas"]["catalogue.AgentMode"];
            /** @description offered at bank counters */
            bank: boolean;
            /** @description unit that decides */
            bureau: string;
            code: string;
            /** @description 告知承诺 is allowed */
            commitment: boolean;
            conditions: string[];
            department: string;
            /** @description 延长审批 at most; 0: none */
            extension_days: number;
            fee: string;
            /** @description the decider may not be the reviewer */
            four_eyes: boolean;
            handling_level: components["schemas"]["catalogue.HandlingLevel"];
            high_frequency: boolean;
            id: string;
            in_person_required: boolean;
            /** @description 容缺受理 is allowed */
            incomplete_acceptance: boolean;
            is_instant: boolean;
            item_type: components["schemas"]["catalogue.ItemType"];
            /** @description 22 个工作日, 当场办结 */
            limit_sentence: string;
            materials: components["schemas"]["catalogue.Material"][];
            name: string;
            /** @description key of the pictogram */
            picto: string;
            /** @description who may accept and who may decide */
            power_mode: components["schemas"]["catalogue.PowerMode"];
            promised: components["schemas"]["catalogue.TimeLimit"];
            /** @description not the official list */
            sample: boolean;
            site_visit_required: boolean;
            /** @description questions that change the list of materials */
            situations: components["schemas"]["catalogue.Situation"][];
            /** @description absent: none known */
            statutory?: components["schemas"]["catalogue.TimeLimit"];
            /** @description what happens, in order */
            steps: string[];
            target: components["schemas"]["catalogue.Target"];
            theme: string;
            /** @description offered in towns */
            town: boolean;
            /** @description running cases keep theirs */
            version: number;
            /** @description offered in villages */
            village: boolean;
            /** @description times the applicant must come himself */
            visits: number;
        };
        "catalogue.ItemBrief": {
            agent_mode: components["schemas"]["catalogue.AgentMode"];
            department: string;
            high_frequency: boolean;
            id: string;
            is_instant: boolean;
            limit_sentence: string;
            /** @description why it is here; absent when nothing was asked */
            matched?: components["schemas"]["catalogue.Matched"];
            /** @description the everyday word that led here, if one did */
            matched_by: string;
            name: string;
            /** @description key of the pictogram */
            picto: string;
            theme: string;
        };
        "catalogue.ItemList": {
            /** @description nothing found: whom to call, when the unit was given */
            call?: components["schemas"]["duty.OnDutyView"];
            more: boolean;
            page: number;
            rows: components["schemas"]["catalogue.ItemBrief"][];
            /** @description perhaps this was meant; empty when the words are sure */
            suggestion: string;
            /** @description nothing found: where to look instead */
            themes: components["schemas"]["catalogue.ThemeRow"][];
            total: number;
        };
        "catalogue.ItemRow": {
            code: string;
            department: string;
            high_frequency: boolean;
            id: string;
            limit_sentence: string;
            /** @description of the five elements (R49) */
            missing: number;
            name: string;
            power_mode: components["schemas"]["catalogue.PowerMode"];
            /** @description not the official list */
            sample: boolean;
            /** @description of the 实施清单; absent: nothing was said yet */
            task_faults?: number;
            theme: string;
            /** @description lines with vague words */
            vague: number;
            version: number;
        };
        "catalogue.ItemRows": {
            more: boolean;
            page: number;
            /** @description 20 a page */
            rows: components["schemas"]["catalogue.ItemRow"][];
            total: number;
        };
        /** @enum {string} */
        "catalogue.ItemType": "permit" | "grant" | "confirmation" | "other_power" | "public_service";
        "catalogue.ItemVersion": {
            /** Format: date-time */
            since: string;
            version: number;
        };
        "catalogue.ItemVersions": {
            /** @description newest first, at most 200 */
            rows: components["schemas"]["catalogue.ItemVersion"][];
        };
        /** @enum {string} */
        "catalogue.Level": "village" | "town" | "banner";
        "catalogue.LinkGuidance": {
            batch: number;
            line: number;
        };
        "catalogue.ListedItem": {
            at: components["schemas"]["catalogue.AtUnit"];
            code: string;
            item: string;
            name: string;
            theme: string;
            /** @description of the standard, on the day of publication */
            version: number;
        };
        "catalogue.ListsOf": Record<string, never>;
        /** @enum {string} */
        "catalogue.Matched": "word" | "synonym" | "pinyin" | "similar";
        "catalogue.Material": {
            form: components["schemas"]["catalogue.MaterialForm"];
            /** @description may be promised for later (容缺后补) */
            may_follow: boolean;
            name: string;
            no: number;
            /** @description when it is needed, or how to get it */
            note: string;
            /** @description kind of paper in the wallet; empty: asked each time */
            paper: string;
            required: boolean;
            /** @description answers that call for it; empty: always */
            situations: string[];
        };
        /** @enum {string} */
        "catalogue.MaterialForm": "original" | "copy" | "original_and_copy" | "electronic" | "any";
        /** @enum {string} */
        "catalogue.Minimum": "town" | "village" | "high_frequency";
        "catalogue.MinimumList": {
            rows: components["schemas"]["catalogue.MinimumRow"][];
        };
        "catalogue.MinimumRow": {
            figure: components["schemas"]["catalogue.Minimum"];
            minimum: number;
            /**
             * Format: date
             * @description absent: the figure of the plan
             */
            since?: string;
        };
        "catalogue.NearList": {
            circle_minutes: number;
            /** @description measured from here */
            lat: number;
            lng: number;
            /** @description the nearest first, at most 30 */
            rows: components["schemas"]["catalogue.NearPoint"][];
            /** @description km/h assumed (a setting) */
            speed: number;
        };
        "catalogue.NearPoint": {
            /** @description within the minutes of the circle */
            in_circle: boolean;
            /** @description in a straight line */
            metres: number;
            /** @description at the assumed speed */
            minutes: number;
            /** @description now */
            open: boolean;
            /** @description of who is on duty there; empty: nobody */
            phone: string;
            point: components["schemas"]["outlets.Point"];
            unit_name: string;
            /** @description name of who is on duty there */
            who: string;
        };
        "catalogue.Offer": {
            /** @description where and when, when the unit has claimed it */
            at?: components["schemas"]["catalogue.AtUnit"];
            /** @description of the unit's list; 0: 清单未公布, the item's level decides */
            edition: number;
            item: string;
            /** @description it may be handed in there today */
            offered: boolean;
            /** Format: date-time */
            published_at?: string;
            unit: string;
        };
        /** @enum {string} */
        "catalogue.OrganKind": "statutory" | "authorised" | "entrusted" | "other";
        "catalogue.Power": {
            /** @description 文号 */
            document: string;
            from: string;
            from_name: string;
            /** @description the last one, today */
            in_force: boolean;
            /** @description the version that it made */
            item_version: number;
            mode: components["schemas"]["catalogue.PowerMode"];
            /** @description 1, 2 … of this item */
            no: number;
            /** Format: date-time */
            set_at: string;
            /** Format: date */
            since: string;
            /** @description absent: every town and zone */
            to?: string;
            to_name: string;
            /**
             * Format: date
             * @description last day; absent: until another one
             */
            until?: string;
        };
        "catalogue.PowerList": {
            /** @description newest first */
            rows: components["schemas"]["catalogue.Power"][];
        };
        /** @enum {string} */
        "catalogue.PowerMode": "entrusted" | "authorised" | "assisted" | "online";
        "catalogue.PowerRow": {
            code: string;
            item: string;
            name: string;
            /** @description the last one of the item */
            power: components["schemas"]["catalogue.Power"];
        };
        "catalogue.PowerRows": {
            more: boolean;
            page: number;
            /** @description 50 a page, by code */
            rows: components["schemas"]["catalogue.PowerRow"][];
        };
        /** @enum {string} */
        "catalogue.PowerSource": "own" | "passed_down" | "authorised_above" | "authorised_peer" | "entrusted_above" | "entrusted_peer";
        "catalogue.PublishedList": {
            /** @description not below the minimum */
            compliant: boolean;
            /** @description 1, 2 … */
            edition: number;
            items: number;
            /** @description that was asked on that day */
            minimum: number;
            /** Format: date-time */
            published_at: string;
            /** @description by code; empty where many lists are listed */
            rows: components["schemas"]["catalogue.ListedItem"][];
            unit: string;
        };
        "catalogue.PublishedLists": {
            /** @description newest first, without their items */
            rows: components["schemas"]["catalogue.PublishedList"][];
        };
        /** @enum {string} */
        "catalogue.Reach": "none" | "nation" | "province" | "city" | "county" | "town" | "village";
        /** @enum {string} */
        "catalogue.ResultKind": "licence" | "approval" | "other" | "none";
        "catalogue.ReviewClaims": {
            approve: boolean;
            /** @description empty: all that are submitted */
            items: string[];
            /** @description needed to return them */
            reason: string;
        };
        "catalogue.SaveSituations": {
            /** @description of the item, as it was read */
            base_version: number;
            needs: components["schemas"]["catalogue.SituationNeed"][];
            /** @description empty: nothing is asked */
            situations: components["schemas"]["catalogue.Situation"][];
        };
        /** @enum {string} */
        "catalogue.Served": "person" | "enterprise" | "institution" | "social" | "unincorporated" | "organ" | "other";
        "catalogue.SetAtUnit": {
            at: components["schemas"]["catalogue.AtUnit"];
        };
        "catalogue.SetFourEyes": {
            /** @description the decider may not be the reviewer */
            four_eyes: boolean;
        };
        "catalogue.SetMinimum": {
            figure: components["schemas"]["catalogue.Minimum"];
            minimum: number;
            /**
             * Format: date
             * @description first day; said again for the same day it replaces
             */
            since: string;
        };
        "catalogue.SetPower": {
            /** @description 文号; needed for 委托受理 and 授权办理 */
            document: string;
            /** @description absent: the bureau that decides */
            from?: string;
            mode: components["schemas"]["catalogue.PowerMode"];
            /** Format: date */
            since: string;
            /** @description absent: every town and zone */
            to?: string;
            /** Format: date */
            until?: string;
        };
        "catalogue.SetTask": {
            /** @description its version is not read */
            task: components["schemas"]["catalogue.Task"];
        };
        /** @enum {string} */
        "catalogue.Settled": "full" | "part" | "missing";
        "catalogue.SettledReport": {
            /** @description centres with all six families in full */
            full: number;
            /** @description every town and zone, by code */
            rows: components["schemas"]["catalogue.CentreFamilies"][];
        };
        "catalogue.Situation": {
            answers: components["schemas"]["catalogue.Answer"][];
            key: string;
            question: string;
        };
        "catalogue.SituationDraft": {
            /** @description of the item, on which the draft was written */
            base_version: number;
            /** Format: date-time */
            changed_at: string;
            /** @description name */
            changed_by: string;
            needs: components["schemas"]["catalogue.SituationNeed"][];
            situations: components["schemas"]["catalogue.Situation"][];
            version: number;
        };
        "catalogue.SituationNeed": {
            /** @description keys of answers */
            answers: string[];
            /** @description of the material */
            no: number;
        };
        "catalogue.SituationView": {
            draft?: components["schemas"]["catalogue.SituationDraft"];
            /** @description for If-Match; 0: there was never a draft */
            draft_version: number;
            /** @description why the draft cannot be published; row: number of the question */
            faults: components["schemas"]["catalogue.ImportFault"][];
            item: string;
            item_version: number;
            /** @description in force */
            materials: components["schemas"]["catalogue.Material"][];
            name: string;
            /** @description in force */
            situations: components["schemas"]["catalogue.Situation"][];
        };
        /** @enum {string} */
        "catalogue.Standard": "gbt39046" | "c0109";
        /** @enum {string} */
        "catalogue.Target": "persons" | "organisations" | "both";
        "catalogue.Task": {
            /** @description 咨询方式 */
            ask_phone: string;
            bookable: boolean;
            /** @description 设定依据 */
            by_law: string;
            /** Format: date */
            cancelled?: string;
            /** @description 基本编码 */
            catalog_code: string;
            /** @description 监督投诉方式 */
            complain_phone: string;
            /** Format: date */
            effective?: string;
            entrusted_organ: string;
            express: boolean;
            /** @description needed when a fee is taken */
            fee_basis: string;
            forms: components["schemas"]["catalogue.HandleForm"][];
            /** @description 业务办理项编码: 实施编码 and two digits */
            handle_code: string;
            /** @description 法定办结时限说明 */
            limit_note: string;
            online: boolean;
            /** @description credit code of the organ */
            organ_code: string;
            organ_kind: components["schemas"]["catalogue.OrganKind"];
            pay_online: boolean;
            power_source: components["schemas"]["catalogue.PowerSource"];
            /** @description 通办范围 */
            reach: components["schemas"]["catalogue.Reach"];
            result_kinds: components["schemas"]["catalogue.ResultKind"][];
            result_name: string;
            served: components["schemas"]["catalogue.Served"][];
            special_procedure: string;
            state: components["schemas"]["catalogue.TaskState"];
            /** @description 实施编码: credit code, level, 基本编码 */
            task_code: string;
            use_level: components["schemas"]["catalogue.UseLevel"];
            /** @description of this row; 0: nothing was said yet */
            version: number;
            /** @description why one must come */
            visit_reason: string;
        };
        /** @enum {string} */
        "catalogue.TaskState": "in_use" | "paused" | "cancelled";
        "catalogue.TaskView": {
            /** @description of the item here */
            code: string;
            /** @description what the checks across fields find */
            faults: components["schemas"]["catalogue.ImportFault"][];
            item: string;
            name: string;
            task: components["schemas"]["catalogue.Task"];
        };
        "catalogue.ThemeList": {
            rows: components["schemas"]["catalogue.ThemeRow"][];
        };
        "catalogue.ThemeRow": {
            /** @description items */
            count: number;
            picto: string;
            theme: string;
        };
        "catalogue.TimeLimit": {
            /** @description 0: on the spot */
            limit: number;
            unit: components["schemas"]["duty.DayUnit"];
        };
        "catalogue.UnitClaims": {
            /** @description wait for publication */
            approved: number;
            /** @description whose standard has changed since */
            behind: number;
            claimed: number;
            /** @description of the list; 0: 清单未公布 */
            edition: number;
            level: components["schemas"]["catalogue.Level"];
            name: string;
            published: number;
            returned: number;
            /** @description wait for review */
            submitted: number;
            unit: string;
        };
        "catalogue.UnitCompliance": {
            compliant: boolean;
            /** @description published here and not withdrawn */
            enabled: number;
            level: components["schemas"]["catalogue.Level"];
            minimum: number;
            name: string;
            unit: string;
        };
        "catalogue.UnitGuide": {
            at: components["schemas"]["catalogue.AtUnit"];
            /** @description the same at every unit */
            standard: components["schemas"]["catalogue.Item"];
            unit: string;
            unit_name: string;
        };
        /** @enum {string} */
        "catalogue.UseLevel": "nation" | "province" | "city" | "county" | "town" | "village" | "graded";
        "catalogue.VersionDiff": {
            from: number;
            rows: components["schemas"]["catalogue.Difference"][];
            to: number;
        };
        "catalogue.WithdrawClaims": {
            items: string[];
            reason: string;
        };
        "devices.Device": {
            id: string;
            name: string;
            reason: string;
            /** Format: date-time */
            registered_at: string;
            /** Format: date-time */
            revoked_at?: string;
            /**
             * Format: date-time
             * @description when it last asked for its key
             */
            seen_at: string;
            staff: string;
            state: components["schemas"]["devices.DeviceState"];
        };
        "devices.DeviceAt": Record<string, never>;
        "devices.DeviceKey": {
            id: string;
            /** @description after these without contact the device locks itself */
            keep_days: number;
            /** @description 64 hex digits; wraps the device's own data key and is kept nowhere there */
            key: string;
            /**
             * Format: date-time
             * @description the server's clock
             */
            now: string;
            /** @description how much the device's clock is behind (+) or ahead (-) */
            skew_seconds: number;
        };
        "devices.DeviceList": {
            /** @description newest first */
            rows: components["schemas"]["devices.Device"][];
        };
        /** @enum {string} */
        "devices.DeviceState": "trusted" | "revoked";
        "devices.RegisterDevice": {
            /** @description made by the device; the same one asks again at every sign-in */
            id: string;
            /** @description what its owner knows it by */
            name: string;
            /**
             * Format: date-time
             * @description by the device's clock
             */
            sent_at?: string;
        };
        "devices.RevokeDevice": {
            /** @description lost, stolen, replaced */
            reason: string;
        };
        "devices.Standing": {
            /** @description false: forget everything at once */
            trusted: boolean;
        };
        "documents.ChangeWording": {
            /** @description the whole template; empty: back to the built-in one */
            body: string;
            /** @description why it is changed */
            reason: string;
        };
        "documents.CheckFile": {
            /** @description the whole PDF, base64 */
            file: string;
        };
        "documents.CheckView": {
            /** Format: date */
            date: string;
            kind: components["schemas"]["documents.DocumentKind"];
            number: string;
            /** @description the digest printed at the foot of the paper */
            snapshot_sm3: string;
            /** @description replaced: another paper has taken its place; voided: none has, it no longer holds */
            state: components["schemas"]["documents.PaperState"];
            /** Format: date */
            successor_date?: string;
            successor_number?: string;
            /** @description whom it is addressed to, masked */
            to_masked: string;
            /** @description who issued it */
            unit_name: string;
        };
        "documents.DocumentBrief": {
            /** @description 查验码, 16 digits */
            code: string;
            /** @description how often staff have printed it */
            copies: number;
            /** Format: date */
            date: string;
            /** Format: date */
            due?: string;
            id: string;
            /** Format: date-time */
            issued_at: string;
            /** @description name of the member of staff, or the system */
            issued_by: string;
            item_name: string;
            kind: components["schemas"]["documents.DocumentKind"];
            number: string;
            state: components["schemas"]["documents.PaperState"];
            /** @description id of the order or case */
            subject: string;
            subject_number: string;
            /** @description the paper that has taken its place */
            successor?: string;
            /** @description whom it is addressed to, masked */
            to_masked: string;
            /** @description who issued it */
            unit_name: string;
        };
        /** @enum {string} */
        "documents.DocumentKind": "receipt" | "acceptance" | "not_required" | "acceptance_refusal" | "notice" | "incomplete_acceptance" | "commitment" | "special_procedure" | "extension" | "grant" | "denial" | "send_back" | "withdrawal" | "voiding" | "transfer" | "delivery" | "mandate" | "suspension" | "renewal" | "termination" | "completion" | "papers" | "loss" | "refusal_to_act" | "urging" | "rating_form";
        "documents.DocumentList": {
            /** @description oldest first */
            rows: components["schemas"]["documents.DocumentBrief"][];
        };
        "documents.FileCheck": {
            /** @description what the house knows of the paper; only of a sealed file */
            paper?: components["schemas"]["documents.CheckView"];
            state: components["schemas"]["documents.FileState"];
        };
        /** @enum {string} */
        "documents.FileState": "sealed" | "altered" | "foreign" | "unsealed";
        /** @enum {string} */
        "documents.PaperState": "genuine" | "replaced" | "voided";
        "documents.PreviewWording": {
            /** @description a template */
            body: string;
            /** @description a4 when left out */
            paper?: components["schemas"]["Paper"];
        };
        "documents.Register": {
            /** Format: date */
            day: string;
            more: boolean;
            page: number;
            /** @description in the order of issuing, 50 a page */
            rows: components["schemas"]["documents.DocumentBrief"][];
        };
        "documents.SealServiceView": {
            /** @description false: papers are printed for the seal in ink */
            connected: boolean;
            /** @description SM2, SubjectPublicKeyInfo in base64 */
            public_key: string;
            /** @description names the key in each sealed file */
            signer: string;
        };
        "documents.Wording": {
            /**
             * Format: date-time
             * @description when it was changed
             */
            at?: string;
            /** @description the text of the template */
            body: string;
            /** @description the wording that came with the program */
            built_in: boolean;
            kind: components["schemas"]["documents.DocumentKind"];
            /** @description who changed it */
            name: string;
            /** @description why it was changed */
            reason: string;
            title: string;
            /** @description 0: never changed in this county */
            version: number;
        };
        "documents.WordingHistory": {
            /** @description newest first; the first is in force */
            rows: components["schemas"]["documents.Wording"][];
        };
        "documents.WordingList": {
            /** @description the wording in force of every kind, without its text */
            rows: components["schemas"]["documents.Wording"][];
        };
        "duty.AddExtraDay": {
            /**
             * Format: date
             * @description today or later
             */
            date: string;
            kind: components["schemas"]["duty.DayKind"];
            /** @description the festival or event */
            name: string;
            /** @description shown to everybody; no personal data */
            reason: string;
        };
        "duty.AddRoster": {
            /**
             * Format: date
             * @description this day only
             */
            date?: string;
            /** @description minute of the day */
            from: number;
            staff: string;
            /** @description minute of the day */
            to: number;
            /** @description every week; or give a date */
            weekday?: number;
        };
        "duty.AgentConfirmation": {
            /**
             * Format: date-time
             * @description absent: not yet, so no order is offered
             */
            confirmed_at?: string;
            name: string;
            staff: string;
        };
        "duty.AgentProfile": {
            badge_code: string;
            /** @description empty: no badge was issued */
            badge_no: string;
            /**
             * Format: date
             * @description last day of the badge
             */
            badge_until?: string;
            grids: string[];
            /** @description there is one */
            photo: boolean;
            /** @description themes of the catalogue */
            skills: string[];
            source: components["schemas"]["duty.AgentSource"];
            speaks: components["schemas"]["duty.Speech"][];
            staff: string;
            version: number;
        };
        /** @enum {string} */
        "duty.AgentSource": "full_time" | "grid_worker" | "resident_cadre" | "first_secretary" | "committee" | "graduate" | "retired" | "volunteer" | "other";
        "duty.AgentSourceCount": {
            agents: number;
            source: components["schemas"]["duty.AgentSource"];
        };
        /** @enum {string} */
        "duty.BadgeState": "valid" | "expired" | "withdrawn" | "unknown";
        "duty.BadgeView": {
            name: string;
            number: string;
            /** @description duty phone */
            phone: string;
            /** @description staff id, when there is a photo */
            photo: string;
            /** @description valid: this person is an agent today */
            state: components["schemas"]["duty.BadgeState"];
            /** Format: date */
            today: string;
            unit_name: string;
            /** Format: date */
            until?: string;
        };
        "duty.CalendarDay": {
            /** Format: date */
            date: string;
            kind: components["schemas"]["duty.DayKind"];
            /** @description the festival */
            name: string;
            /** @description why it was changed by hand; empty: as published */
            reason: string;
        };
        "duty.CalendarFault": {
            /** @description missing, unknown, not_a_date, duplicate, workday_on_weekday, past, same, out_of_scope */
            code: string;
            field: string;
            /** @description line of the file, from 1 */
            row: number;
        };
        "duty.CalendarReport": {
            faults: components["schemas"]["duty.CalendarFault"][];
            imported: number;
            rows: number;
            /** @description published by this file */
            years: number[];
        };
        "duty.CalendarYear": {
            /** @description holidays and made-up working days */
            days: components["schemas"]["duty.CalendarDay"][];
            /** @description false: due dates in this year are provisional */
            published: boolean;
            year: number;
        };
        "duty.ChangeSetting": {
            /**
             * Format: date
             * @description first day it holds: today or later
             */
            from: string;
            key: components["schemas"]["duty.Setting"];
            /** @description for this unit and all below it; the county when absent */
            unit?: string;
            value: number;
        };
        "duty.ConfirmationList": {
            /** @description the agents of the unit */
            rows: components["schemas"]["duty.AgentConfirmation"][];
            /** @description in force today; 0: none was published yet */
            version: number;
        };
        "duty.ConfirmList": {
            /** @description the one that was read */
            version: number;
        };
        "duty.CurrentList": {
            /**
             * Format: date-time
             * @description when the caller confirmed reading it
             */
            confirmed_at?: string;
            /** @description in force today; absent: none was published yet */
            list?: components["schemas"]["duty.ResponsibilityList"];
        };
        /** @enum {string} */
        "duty.DayChange": "holiday" | "workday" | "ordinary";
        /** @enum {string} */
        "duty.DayKind": "holiday" | "workday";
        /** @enum {string} */
        "duty.DayUnit": "working_days" | "natural_days";
        "duty.DutyAgent": {
            id: string;
            name: string;
            /** @description duty phone */
            phone: string;
        };
        /** @enum {string} */
        "duty.DutyLevel": "village" | "town" | "banner";
        "duty.EditDay": {
            /** @description ordinary: it is again what its weekday says */
            change: components["schemas"]["duty.DayChange"];
            /** Format: date */
            date: string;
            /** @description the festival or event */
            name: string;
            /** @description shown to everybody; no personal data */
            reason: string;
        };
        "duty.ExtraDayList": {
            /** @description of one year, by date */
            rows: components["schemas"]["duty.ExtraDayView"][];
            year: number;
        };
        "duty.ExtraDayView": {
            day: components["schemas"]["duty.CalendarDay"];
            /** @description which has it: the one asked for, or one above it */
            unit: string;
            unit_name: string;
        };
        "duty.ImportCalendar": {
            /** @description header date,kind,name; kind is holiday or workday */
            csv: string;
        };
        "duty.IssueBadge": {
            /**
             * Format: date
             * @description today or later; the badge before it is void at once
             */
            until: string;
        };
        "duty.Lesson": {
            content: string;
            id: string;
            /** @description of the catalogue; empty: for all work */
            item: string;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            /**
             * Format: date-time
             * @description by who asks
             */
            read_at?: string;
            title: string;
        };
        "duty.LessonAt": Record<string, never>;
        "duty.LessonList": {
            more: boolean;
            page: number;
            /** @description newest first, 50 a page */
            rows: components["schemas"]["duty.Lesson"][];
        };
        "duty.Light": {
            /** Format: date */
            due?: string;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** @description for people, in Chinese */
            sentence: string;
            /** @description green in time, gold ends today, red overdue, grey not running */
            state: components["schemas"]["duty.LightState"];
        };
        /** @enum {string} */
        "duty.LightState": "green" | "gold" | "red" | "grey";
        "duty.ListVersions": {
            more: boolean;
            page: number;
            /** @description newest first, 50 a page */
            rows: components["schemas"]["duty.ResponsibilityList"][];
        };
        "duty.MissingYear": {
            /** @description this year's, or from the day of the alarm next year's; absent: none */
            year?: number;
        };
        "duty.NoteTraining": {
            /**
             * Format: date
             * @description not after today
             */
            day: string;
            minutes: number;
            passed: boolean;
            staff: string;
            topic: string;
            /**
             * Format: date
             * @description not before the day
             */
            valid_until: string;
        };
        "duty.NoticeAgent": {
            badge_no: string;
            name: string;
            /** @description duty phone */
            phone: string;
            photo: boolean;
            /** @description on duty at this moment */
            present: boolean;
            source: components["schemas"]["duty.AgentSource"];
            speaks: components["schemas"]["duty.Speech"][];
            staff: string;
        };
        "duty.NoticeView": {
            /** @description everybody on the roster of these days */
            agents: components["schemas"]["duty.NoticeAgent"][];
            /**
             * Format: date-time
             * @description it is what the roster says at this moment
             */
            at: string;
            /** @description seven days from today */
            days: components["schemas"]["duty.RosterDay"][];
            /** @description whom to call now */
            now: components["schemas"]["duty.OnDutyView"];
            unit: string;
            unit_name: string;
        };
        "duty.OnDutyView": {
            /** @description absent: nobody of the village, the town or the hall is on duty */
            agent?: components["schemas"]["duty.DutyAgent"];
            /** @description where the answering person sits */
            level: components["schemas"]["duty.DutyLevel"];
            /** @description the number to call now */
            phone: string;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** @description in Chinese */
            sentence: string;
            /** @description whose turn it is, when he is away */
            stands_for: string;
            unit: string;
            unit_name: string;
            /** Format: date-time */
            until?: string;
        };
        "duty.PhotoView": {
            size: number;
            staff: string;
        };
        /** @enum {string} */
        "duty.PresenceState": "present" | "away";
        "duty.PresenceView": {
            /** Format: date-time */
            since: string;
            /** @description id; empty: nobody stands in */
            stand_in: string;
            stand_in_name: string;
            state: components["schemas"]["duty.PresenceState"];
        };
        "duty.PublishLesson": {
            /** @description one page */
            content: string;
            /** @description of the catalogue; empty: for all work */
            item: string;
            title: string;
        };
        "duty.PublishList": {
            /**
             * Format: date
             * @description today or later, not before an earlier version's day
             */
            effective: string;
            /** @description what an agent answers for, and what is forbidden */
            text: string;
            title: string;
        };
        "duty.RemoveExtraDay": {
            /**
             * Format: date
             * @description today or later
             */
            date: string;
            reason: string;
        };
        "duty.RemoveRoster": Record<string, never>;
        "duty.ResponsibilityList": {
            /**
             * Format: date
             * @description first day it holds
             */
            effective: string;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            text: string;
            title: string;
            version: number;
        };
        "duty.RosterDay": {
            /** Format: date */
            date: string;
            shifts: components["schemas"]["duty.Shift"][];
            /** @description 1 is Monday */
            weekday: number;
            working: boolean;
        };
        "duty.RosterView": {
            /** @description one for each day */
            rows: components["schemas"]["duty.RosterDay"][];
            unit: string;
            unit_name: string;
        };
        "duty.SetPresence": {
            /** @description a colleague who answers while one is away */
            stand_in?: string;
            /** @description away lasts until the end of the day */
            state: components["schemas"]["duty.PresenceState"];
        };
        "duty.SetProfile": {
            grids: string[];
            /** @description themes of the catalogue */
            skills: string[];
            /** @description where he comes from (R36) */
            source: components["schemas"]["duty.AgentSource"];
            speaks: components["schemas"]["duty.Speech"][];
        };
        /** @enum {string} */
        "duty.Setting": "dispatch.next_minutes" | "dispatch.station_minutes" | "dispatch.town_minutes" | "case.acceptance_days" | "case.correction_days" | "case.delivery_days" | "order.transport_days" | "order.enquiry_days" | "rating.bad_start_days" | "rating.bad_verify_days" | "rating.bad_finish_days" | "rating.window_days" | "mandate.days" | "office.open" | "office.lunch_from" | "office.lunch_to" | "office.close" | "office.late_next" | "case.completion_days" | "case.extension_days" | "calendar.alarm_from" | "calendar.alarm_days" | "supervision.reply_days" | "supervision.urges_max" | "exchange.number_days" | "dispatch.load_band" | "call.back_minutes" | "call.escalate_minutes" | "sms.per_day" | "circle.speed" | "circle.minutes" | "staff.centre_min" | "staff.station_min" | "rating.channel_days";
        "duty.SettingList": {
            rows: components["schemas"]["duty.SettingView"][];
        };
        "duty.SettingView": {
            default: number;
            /**
             * Format: date
             * @description first day of the value; absent: the default
             */
            from?: string;
            key: components["schemas"]["duty.Setting"];
            /** @description set for this unit or one above it, not for the county */
            own: boolean;
            /** @description in force today */
            value: number;
        };
        "duty.Shift": {
            /** @description minute of the day */
            from: number;
            /** @description the roster row */
            id: string;
            name: string;
            /** @description duty phone */
            phone: string;
            staff: string;
            /** @description minute of the day */
            to: number;
            /** @description false: for this date only */
            weekly: boolean;
        };
        "duty.Shortage": {
            /** Format: date */
            date: string;
            /** @description agents on the roster that day */
            have: number;
        };
        /** @enum {string} */
        "duty.Speech": "zh" | "mn";
        "duty.Staffing": {
            /** @description by code of the unit */
            rows: components["schemas"]["duty.StaffingRow"][];
        };
        "duty.StaffingRow": {
            /** @description who hold the role here */
            agents: number;
            /** @description 综窗人员 placed here (R9) */
            clerks: number;
            /** @description agents on duty each working day, at least (R35) */
            need: number;
            /** @description working days with too few */
            short_days: components["schemas"]["duty.Shortage"][];
            unit: string;
            unit_name: string;
        };
        "duty.TrainedAgent": {
            grids: string[];
            /** @description short lessons read */
            lessons: number;
            /** @description in this calendar year */
            minutes: number;
            name: string;
            /** @description where he comes from (R36) */
            source: components["schemas"]["duty.AgentSource"];
            staff: string;
            unit: string;
            unit_name: string;
            /** @description holds a passed training that has not run out */
            valid: boolean;
            /**
             * Format: date
             * @description the last one's; left out: never trained
             */
            valid_until?: string;
        };
        "duty.TrainedAgents": {
            /** Format: date */
            day: string;
            /** @description published */
            lessons: number;
            /** @description by unit */
            rows: components["schemas"]["duty.TrainedAgent"][];
            /** @description agents by source; sources without agents are left out */
            sources: components["schemas"]["duty.AgentSourceCount"][];
            /** @description of the rows */
            valid: number;
        };
        "duty.Training": {
            /** @description who wrote it down */
            by_name: string;
            /** Format: date */
            day: string;
            id: string;
            minutes: number;
            passed: boolean;
            staff: string;
            topic: string;
            /** Format: date */
            valid_until: string;
        };
        "duty.TrainingList": {
            more: boolean;
            page: number;
            /** @description newest first, 50 a page */
            rows: components["schemas"]["duty.Training"][];
        };
        /** @enum {string} */
        "equipment.About": "equipment" | "internet" | "government";
        "equipment.AddPiece": {
            kind: components["schemas"]["equipment.PieceKind"];
            /** @description on its plate */
            number: string;
            /** @description where it stands */
            place: string;
            unit: string;
        };
        "equipment.AssignFault": {
            /** @description person or firm, with a telephone number */
            to: string;
        };
        "equipment.Availability": {
            /** @description of them, while a fault was not repaired */
            down_minutes: number;
            /** @description not repaired at some time of the month */
            faults: number;
            /** @description office hours of the month's working days, up to now */
            open_minutes: number;
            unit: string;
            unit_name: string;
        };
        "equipment.AvailabilityReport": {
            /** @description every centre and station, in the order of the units */
            rows: components["schemas"]["equipment.Availability"][];
        };
        "equipment.ChangePiece": {
            place: string;
            /** @description taken out of use; for good */
            retired: boolean;
        };
        "equipment.CheckNetwork": {
            /** @description internet or government */
            kind: components["schemas"]["equipment.About"];
            note?: string;
            state: components["schemas"]["equipment.NetworkState"];
        };
        "equipment.ConfirmFault": {
            /** @description false: it goes back to whoever mends it */
            works: boolean;
        };
        "equipment.EquipmentReport": {
            /** @description how many of them */
            complete: number;
            /** @description every centre and station, in the order of the units */
            rows: components["schemas"]["equipment.UnitEquipment"][];
        };
        "equipment.Fault": {
            about: components["schemas"]["equipment.About"];
            /** @description what this actor may do now */
            allowed: string[];
            /** Format: date-time */
            assigned_at?: string;
            assigned_to: string;
            /** Format: date-time */
            confirmed_at?: string;
            confirmed_by: string;
            id: string;
            /** @description empty: a network */
            piece: string;
            /** @description number of the piece */
            piece_name: string;
            repair: string;
            /** Format: date-time */
            repaired_at?: string;
            repaired_by: string;
            /** Format: date-time */
            reported_at: string;
            reported_by: string;
            state: components["schemas"]["equipment.FaultState"];
            unit: string;
            unit_name: string;
            version: number;
            words: string;
        };
        "equipment.FaultList": {
            more: boolean;
            page: number;
            /** @description newest first */
            rows: components["schemas"]["equipment.Fault"][];
        };
        /** @enum {string} */
        "equipment.FaultState": "reported" | "assigned" | "repaired" | "confirmed";
        "equipment.KindCount": {
            faulty: number;
            kind: components["schemas"]["equipment.PieceKind"];
            /** @description at least so many must work */
            needed: number;
            working: number;
        };
        /** @enum {string} */
        "equipment.Level": "centre" | "station";
        "equipment.Need": {
            /**
             * Format: date
             * @description first day it holds
             */
            from: string;
            kind: components["schemas"]["equipment.PieceKind"];
            /** @description 0: not asked for */
            least: number;
            level: components["schemas"]["equipment.Level"];
        };
        "equipment.NeedList": {
            /** @description in force today */
            rows: components["schemas"]["equipment.Need"][];
        };
        "equipment.Network": {
            /**
             * Format: date-time
             * @description absent: never
             */
            checked_at?: string;
            checked_by: string;
            kind: components["schemas"]["equipment.About"];
            note: string;
            state: components["schemas"]["equipment.NetworkState"];
        };
        /** @enum {string} */
        "equipment.NetworkState": "working" | "down" | "absent";
        "equipment.Piece": {
            /** Format: date */
            added_on: string;
            /** Format: date-time */
            changed_at: string;
            id: string;
            kind: components["schemas"]["equipment.PieceKind"];
            /** @description on its plate */
            number: string;
            /** @description where it stands */
            place: string;
            state: components["schemas"]["equipment.PieceState"];
            unit: string;
            unit_name: string;
            version: number;
        };
        /** @enum {string} */
        "equipment.PieceKind": "queue_machine" | "evaluator" | "document_camera" | "computer" | "printer" | "other";
        "equipment.PieceList": {
            more: boolean;
            page: number;
            /** @description by unit, kind and number */
            rows: components["schemas"]["equipment.Piece"][];
        };
        /** @enum {string} */
        "equipment.PieceState": "working" | "faulty" | "retired";
        "equipment.RepairFault": {
            /** @description what was done */
            repair: string;
        };
        "equipment.ReportFault": {
            about: components["schemas"]["equipment.About"];
            /** @description which one, when it is equipment */
            piece?: string;
            unit: string;
            /** @description what is wrong */
            words: string;
        };
        "equipment.UnitEquipment": {
            /** @description enough of every kind works */
            complete: boolean;
            faults_open: number;
            /** @description those that are needed or there */
            kinds: components["schemas"]["equipment.KindCount"][];
            level: components["schemas"]["equipment.Level"];
            networks: components["schemas"]["equipment.Network"][];
            unit: string;
            unit_name: string;
        };
        "exchange.AnswerFault": {
            /** @description columns, missing, malformed, unknown, twice, differs, not_json */
            code: string;
            field: string;
            /** @description line of the file, from 1 */
            row: number;
            /** @description what stands there */
            value: string;
        };
        "exchange.AnswerReport": {
            /** @description not empty: nothing was imported */
            faults: components["schemas"]["exchange.AnswerFault"][];
            /** @description cases that have their number now */
            numbered: number;
            /** @description cases the other side did not take; they are sent again */
            refused: number;
            rows: number;
            /** @description known already */
            unchanged: number;
        };
        /** @enum {string} */
        "exchange.Encoding": "utf8" | "gb18030";
        "exchange.ExportCases": {
            /** @description of CSV; utf8 when absent */
            encoding?: components["schemas"]["exchange.Encoding"];
            /** @description jsonl when absent */
            format?: components["schemas"]["exchange.Format"];
        };
        "exchange.ExportFile": {
            /** @description the bytes of the file in base 64 */
            content: string;
            /** @description file name */
            name: string;
            /** @description cases in it, 1,000 at most */
            rows: number;
        };
        /** @enum {string} */
        "exchange.Format": "jsonl" | "csv";
        "exchange.ImportAnswers": {
            /** @description the bytes of the answer file in base 64: CSV or JSON lines of case_number, external_number, result (ok, refused), message */
            content: string;
        };
        "exchange.LateList": {
            more: boolean;
            page: number;
            /** @description 50 a page, longest without a number first */
            rows: components["schemas"]["exchange.Push"][];
        };
        "exchange.Push": {
            case: string;
            case_number: string;
            /** @description 综窗号; empty until it came */
            external_number: string;
            /** @description what was said last when it did not work */
            fault: string;
            item_name: string;
            /**
             * Format: date
             * @description listed as late from this day on
             */
            late_from: string;
            /**
             * Format: date-time
             * @description not sent again before
             */
            next_at: string;
            /** Format: date-time */
            numbered_at?: string;
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            sent_at?: string;
            /** @description pending, sent and not answered, numbered, refused by the other side */
            state: components["schemas"]["exchange.PushState"];
            town_name: string;
            /** @description how often it was sent */
            tries: number;
        };
        /** @enum {string} */
        "exchange.PushState": "pending" | "sent" | "numbered" | "refused";
        FieldFault: {
            code: components["schemas"]["RefusalCode"];
            field: string;
        };
        "identity.ActorView": {
            id?: string;
            kind: components["schemas"]["ActorKind"];
            /** @description of a citizen: the phone, masked */
            name?: string;
            /** @description held somewhere; each thing also says what is allowed */
            permissions: string[];
            roles: components["schemas"]["identity.Role"][];
            /** @description home unit of staff */
            unit?: string;
            unit_name?: string;
        };
        "identity.AddStaff": {
            /** @description a–z, 0–9, . _ -; capitals are lowered */
            login: string;
            name: string;
            /** @description the first one; to be changed by its owner */
            password: string;
            /** @description duty phone, shown to everyone */
            phone: string;
            roles: components["schemas"]["identity.RoleAt"][];
            /** @description home unit */
            unit: string;
        };
        "identity.ChangePassword": {
            new: string;
            old: string;
        };
        "identity.CitizenSignIn": {
            /** @description six digits from the message */
            code: string;
            phone: string;
        };
        "identity.CodeSent": {
            /** @description until another code may be asked for */
            wait_seconds: number;
        };
        "identity.Me": {
            actor: components["schemas"]["identity.ActorView"];
            /** @description send as X-CSRF-Token with every POST and PUT; empty for a guest */
            csrf: string;
            /** @description the page where this actor's work lies */
            home: string;
        };
        "identity.RequestCode": {
            /** @description mobile; blanks, hyphens and +86 are dropped */
            phone: string;
        };
        /** @enum {string} */
        "identity.Role": "agent" | "clerk" | "approver" | "decider" | "supervisor" | "station_head" | "town_head" | "administrator" | "partner_clerk";
        "identity.RoleAt": {
            role: components["schemas"]["identity.Role"];
            /** @description holds here and at all units below */
            unit: string;
        };
        "identity.RoleGrant": {
            role: components["schemas"]["identity.Role"];
            unit: string;
        };
        "identity.SetRoles": {
            /** @description all roles from now on; what is left out ends */
            roles: components["schemas"]["identity.RoleAt"][];
        };
        "identity.SetState": {
            reason: string;
            /** @description disabled ends every session at once */
            state: components["schemas"]["identity.StaffState"];
        };
        "identity.SignIn": {
            login: string;
            password: string;
        };
        "identity.Staff": {
            id: string;
            login: string;
            name: string;
            /** @description duty phone, public */
            phone: string;
            roles: components["schemas"]["identity.RoleGrant"][];
            state: components["schemas"]["identity.StaffState"];
            unit: string;
            unit_name: string;
            version: number;
        };
        "identity.StaffList": {
            more: boolean;
            page: number;
            rows: components["schemas"]["identity.Staff"][];
        };
        /** @enum {string} */
        "identity.StaffState": "active" | "disabled";
        "ledger.Entry": {
            actor: string;
            actor_kind: string;
            actor_name: string;
            /** Format: date-time */
            at: string;
            /** @description JSON text of the act, without personal data */
            body: string;
            /** @description hex SM3 over the previous hash and this entry */
            hash: string;
            /** @description what was done */
            kind: string;
            /** @description from 1, no gaps */
            seq: number;
            subject: string;
            subject_kind: components["schemas"]["ledger.SubjectKind"];
            unit: string;
        };
        "ledger.SignedHead": {
            /** Format: date-time */
            at: string;
            county: string;
            /** @description hex SM3 over the tree of all entries */
            root: string;
            /** @description hex, SM2 over the text of the head (docs/ledger.md) */
            signature: string;
            /** @description first 16 hex digits of SM3 over the public key */
            signer: string;
            /** @description entries covered */
            size: number;
        };
        /** @enum {string} */
        "ledger.SubjectKind": "order" | "case" | "person" | "unit" | "staff" | "item" | "calendar" | "window" | "system" | "enquiry" | "call" | "ticket" | "partner";
        "ledger.Trail": {
            /** @description there are later entries than these */
            more: boolean;
            /** @description oldest first */
            rows: components["schemas"]["ledger.Entry"][];
        };
        "ledger.VerifyReport": {
            entries: number;
            /** @description empty when every chain is whole; at most 1,000 are listed */
            faults: string[];
            /** @description signed heads compared with the tree */
            heads: number;
            /** @description entries found again in the tree over all */
            leaves: number;
            subjects: number;
        };
        Nothing: Record<string, never>;
        "notices.Letter": {
            /** Format: date-time */
            at: string;
            id: string;
            read: boolean;
            /** @description order or case it is about */
            subject: string;
            text: string;
        };
        "notices.LetterAt": Record<string, never>;
        "notices.LetterList": {
            more: boolean;
            /** @description from 0 */
            page: number;
            /** @description newest first, 20 a page */
            rows: components["schemas"]["notices.Letter"][];
        };
        "orders.AgentRef": {
            id: string;
            name: string;
            /** @description duty phone */
            phone: string;
        };
        /** @enum {string} */
        "orders.AgentState": "on_duty" | "away" | "off";
        "orders.AnswerEnquiry": {
            answer: string;
        };
        "orders.Ask": {
            /** @description staff write down who asks */
            asker?: string;
            /** @description the item it is about */
            item?: string;
            /** @description the order it is about */
            order?: string;
            /** @description of who asks, so that the answer stands on that person's page; only staff give it */
            phone?: string;
            question: string;
            /** @description the village or town that is asked */
            unit: string;
        };
        /** @enum {string} */
        "orders.AskKind": "words" | "condition" | "material";
        "orders.AttachMaterial": {
            /** @description number on the item's list */
            material: number;
            note?: string;
            /** @description all photos of this material, in order */
            uploads: string[];
        };
        "orders.BoardAgent": {
            delivering: number;
            id: string;
            name: string;
            /** @description offers declined or run out within 30 days */
            not_taken: number;
            offered: number;
            open: number;
            /** @description duty phone */
            phone: string;
            /** @description who answers while he is away */
            stand_in_name: string;
            state: components["schemas"]["orders.AgentState"];
            unit: string;
            unit_name: string;
            /**
             * Format: date-time
             * @description end of the shift
             */
            until?: string;
        };
        "orders.BoardOffer": {
            agent: string;
            agent_name: string;
            item_name: string;
            number: string;
            /** Format: date-time */
            offered_at: string;
            order: string;
            /** @description declined, timed_out, away, moved or gone */
            outcome: string;
            reason: string;
        };
        "orders.BoardOrder": {
            /** @description who is asked now; empty: nobody */
            agent_name: string;
            id: string;
            item_name: string;
            /** @description the head who owes it */
            keeper_name: string;
            /** @description K7: 1 another agent was asked, 2 station head, 3 town */
            level: number;
            light: components["schemas"]["duty.Light"];
            number: string;
            /** Format: date-time */
            placed_at: string;
            /** @description why he was asked, in Chinese */
            reason: string;
            /** @description the reason in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            special_group?: components["schemas"]["orders.SpecialGroup"];
            state: components["schemas"]["orders.OrderState"];
            unit_name: string;
            version: number;
        };
        "orders.CallAt": Record<string, never>;
        "orders.CallList": {
            more: boolean;
            page: number;
            /** @description what is due first comes first; of those that ended the newest */
            rows: components["schemas"]["orders.CallView"][];
        };
        /** @enum {string} */
        "orders.CallResult": "answered" | "called_back" | "no_answer" | "wrong_number";
        /** @enum {string} */
        "orders.CallState": "pressed" | "to_call_back" | "answered" | "called_back" | "ordered" | "unreachable" | "lapsed";
        "orders.CallTold": {
            /**
             * Format: date-time
             * @description by then
             */
            due_at?: string;
            /** @description who will ring back */
            owner_name: string;
            state: components["schemas"]["orders.CallState"];
        };
        "orders.CallView": {
            /** @description ring, mark, order */
            allowed: string[];
            /** @description rung back in vain */
            attempts: number;
            id: string;
            /** @description id; empty: not said */
            item: string;
            item_name: string;
            /** @description 0 who was on duty, 1 station head, 2 town */
            level: number;
            light: components["schemas"]["duty.Light"];
            mine: boolean;
            note: string;
            number: string;
            /** @description id of what came of it */
            order: string;
            /** @description who owes the call-back */
            owner_name: string;
            /** @description empty: no number is known */
            phone_masked: string;
            /** Format: date-time */
            pressed_at: string;
            /** @description whom the button named; empty: the service line */
            rang_name: string;
            state: components["schemas"]["orders.CallState"];
            unit: string;
            unit_name: string;
            version: number;
        };
        /** @enum {string} */
        "orders.Cause": "wish" | "office" | "revoked" | "expired" | "death" | "false_data" | "not_delegable" | "not_in_list" | "illegal";
        "orders.Choose": {
            mode: components["schemas"]["orders.Mode"];
        };
        "orders.ConsentClauses": {
            /** @description name of the bank that may get the data; empty: none */
            bank: string;
            /** @description papers may be photographed and kept */
            photos: boolean;
            /** @description name of the carrier that may get the data; empty: none */
            post: string;
            /** @description other authorities may be asked instead of the citizen */
            shared_query: boolean;
        };
        /** @enum {string} */
        "orders.Custodian": "client" | "agent" | "office";
        "orders.DecidePass": {
            /** @description taken over, or sent back to its owner */
            accept: boolean;
        };
        "orders.DecideProposal": {
            agree: boolean;
            /** @description must be given when the head does not agree */
            answer?: string;
        };
        "orders.Delegate": {
            /** @description staff id */
            agent: string;
            reason: string;
            /** @description of the citizen, when the mandate does not allow it by itself */
            signature?: string;
        };
        /** @enum {string} */
        "orders.DeliveryWay": "village" | "town" | "post" | "electronic";
        "orders.DispatchBoard": {
            agents: components["schemas"]["orders.BoardAgent"][];
            /** Format: date-time */
            at: string;
            /** @description calls not yet rung back; at most 21 are counted */
            calls: number;
            /** @description offers that came to nothing within 7 days, newest first */
            not_taken: components["schemas"]["orders.BoardOffer"][];
            unit: string;
            unit_name: string;
            /** @description accepted by nobody yet, what is due first comes first */
            waiting: components["schemas"]["orders.BoardOrder"][];
        };
        "orders.DispatchTo": {
            agent: string;
            reason: string;
        };
        "orders.DraftField": {
            /** Format: date-time */
            at?: string;
            /** @description who filled it */
            by: components["schemas"]["orders.Filler"];
            by_name: string;
            kind: components["schemas"]["orders.AskKind"];
            /** @description empty: the page has words for the name */
            label: string;
            name: string;
            required: boolean;
            /** @description words; yes, no, unsure of a condition; have, lack of a material */
            value: string;
            version: number;
        };
        /** @enum {string} */
        "orders.DraftState": "open" | "confirmed";
        "orders.DraftView": {
            agent_name: string;
            agent_phone: string;
            /** @description fill, confirm, drop */
            allowed: string[];
            /** Format: date-time */
            confirmed_at?: string;
            fields: components["schemas"]["orders.DraftField"][];
            item_name: string;
            /** @description required fields without a value */
            missing: number;
            number: string;
            order: string;
            state: components["schemas"]["orders.DraftState"];
            version: number;
        };
        "orders.EnquiryList": {
            more: boolean;
            page: number;
            /** @description what is due first comes first */
            rows: components["schemas"]["orders.EnquiryView"][];
        };
        /** @enum {string} */
        "orders.EnquiryState": "open" | "answered" | "closed";
        "orders.EnquiryStep": Record<string, never>;
        "orders.EnquiryView": {
            /** @description answer, pass, decide_pass, close */
            allowed: string[];
            answer: string;
            /** Format: date-time */
            answered_at?: string;
            answered_by: string;
            /** Format: date-time */
            asked_at: string;
            asker_name: string;
            /** @description 首问: who was asked first */
            first_name: string;
            id: string;
            /** @description id; empty: about no item */
            item: string;
            /** @description K10 */
            light: components["schemas"]["duty.Light"];
            number: string;
            /** @description who was asked to take it over */
            offered_name: string;
            offered_reason: string;
            /** @description id; empty: about no order */
            order: string;
            /** @description who owes the answer */
            owner_name: string;
            owner_phone: string;
            question: string;
            state: components["schemas"]["orders.EnquiryState"];
            unit_name: string;
            version: number;
        };
        "orders.ExemptMaterial": {
            /** @description number on the item's list */
            material: number;
            /** @description of the applicant's wallet; absent: it is brought after all */
            paper?: string;
        };
        /** @enum {string} */
        "orders.Filler": "nobody" | "citizen" | "agent";
        "orders.FinishHelp": {
            /** @description what was done for the citizen */
            summary: string;
        };
        "orders.Halt": {
            /** @description of the head who did not agree */
            answer: string;
            /** Format: date-time */
            at: string;
            /** @description who proposed it or did it */
            by_name: string;
            cause: components["schemas"]["orders.Cause"];
            /** Format: date-time */
            decided_at?: string;
            /** @description the head; empty: nobody had to */
            decided_by: string;
            id: string;
            kind: components["schemas"]["orders.HaltKind"];
            reason: string;
            /** @description proposed ones wait for the head */
            state: components["schemas"]["orders.HaltState"];
            /** @description suspended: when it goes on; refused: where to go */
            then_what: string;
        };
        /** @enum {string} */
        "orders.HaltKind": "suspension" | "refusal" | "termination";
        /** @enum {string} */
        "orders.HaltState": "proposed" | "rejected" | "in_force" | "over";
        "orders.HandOver": {
            /** @description number of the sealed bag */
            bag?: string;
            /** @description 材料交接清单; may be empty when nothing is taken along */
            papers: components["schemas"]["orders.PaperInput"][];
            /** @description of the citizen under the list */
            signature?: string;
        };
        "orders.HeldList": {
            more: boolean;
            page: number;
            /** @description what has been here longest comes first */
            rows: components["schemas"]["orders.HeldPaper"][];
        };
        "orders.HeldPaper": {
            applicant_name: string;
            item_name: string;
            /** @description on its way here: the move that is to be confirmed */
            move: string;
            order: string;
            order_number: string;
            order_version: number;
            paper: components["schemas"]["orders.Paper"];
        };
        /** @enum {string} */
        "orders.Language": "zh" | "mn";
        "orders.LogNote": {
            text: string;
        };
        "orders.LogRow": {
            /** Format: date-time */
            at: string;
            item_name: string;
            kind: string;
            note: string;
            number: string;
            subject: string;
        };
        "orders.Loss": {
            /** Format: date-time */
            at: string;
            by_name: string;
            circumstances: string;
            /** Format: date */
            found_on: string;
            id: string;
            last_seen: string;
            /** @description of the 遗失登记单 */
            number: string;
            /** @description ids */
            papers: string[];
            remedy: string;
        };
        "orders.Mandate": {
            agent_name: string;
            delivery: components["schemas"]["orders.DeliveryWay"];
            id: string;
            mode: components["schemas"]["orders.MandateMode"];
            number: string;
            /** @description 续办委托书: number of the mandate it goes on from */
            renews: string;
            scope: components["schemas"]["orders.Scope"];
            signature: string;
            /** Format: date-time */
            signed_at: string;
            /** @description absent: signed before they were asked */
            terms?: components["schemas"]["orders.MandateTerms"];
            /** Format: date */
            valid_until: string;
        };
        /** @enum {string} */
        "orders.MandateMode": "full" | "part";
        "orders.MandateTerms": {
            /** @description upload of the recording */
            audio?: string;
            /** @description guardian, legal representative or proxy who signs */
            by?: string;
            consents: components["schemas"]["orders.ConsentClauses"];
            /** @description what the agent must not do */
            excluded: string;
            /** @description drawn on the screen, a fingerprint, or a scan of paper */
            form: components["schemas"]["orders.SignForm"];
            /** @description in which it was read to the citizen */
            language: components["schemas"]["orders.Language"];
            /** @description where it was signed */
            place: string;
            /** @description uploads of the signed sheet */
            scans: string[];
            /** @description 部分代办: the steps the agent takes */
            steps: string[];
            /** @description another agent of the unit may take over (民法典 169) */
            sub_delegation: boolean;
            /** @description two, for who cannot sign; or a recording instead */
            witnesses: string[];
        };
        "orders.MarkCall": {
            /** @description what came of it; no ID numbers */
            note?: string;
            result: components["schemas"]["orders.CallResult"];
        };
        "orders.MarkGroup": {
            special_group: components["schemas"]["orders.SpecialGroup"];
        };
        /** @enum {string} */
        "orders.Mode": "help" | "act";
        "orders.Move": {
            bag: string;
            from: components["schemas"]["orders.Custodian"];
            from_name: string;
            /** Format: date-time */
            given_at: string;
            /** @description who gave it out of his hands */
            given_name: string;
            id: string;
            /** @description ids */
            papers: string[];
            /** @description of the citizen; empty between staff */
            signature: string;
            /** Format: date-time */
            taken_at?: string;
            /** @description who confirmed it; empty: on its way */
            taken_name: string;
            to: components["schemas"]["orders.Custodian"];
            to_name: string;
        };
        "orders.Next": {
            name: string;
            what: string;
            who: string;
        };
        "orders.OrderAt": Record<string, never>;
        "orders.OrderBrief": {
            agent_name: string;
            applicant_name: string;
            id: string;
            item_name: string;
            light: components["schemas"]["duty.Light"];
            mode: components["schemas"]["orders.Mode"];
            next: components["schemas"]["orders.Next"];
            number: string;
            /** Format: date-time */
            placed_at: string;
            special_group?: components["schemas"]["orders.SpecialGroup"];
            state: components["schemas"]["orders.OrderState"];
            /** @description where the citizen lives: its points are where an agent drives to */
            unit: string;
            unit_name: string;
            version: number;
        };
        /** @enum {string} */
        "orders.OrderChannel": "phone_web" | "phone_call" | "window" | "agent" | "web" | "terminal";
        "orders.OrderFromCall": {
            /** @description its channel is phone_call, whatever is said here */
            order: components["schemas"]["orders.PlaceOrder"];
        };
        "orders.OrderList": {
            counts: components["schemas"]["orders.TabCounts"];
            more: boolean;
            page: number;
            rows: components["schemas"]["orders.OrderBrief"][];
        };
        "orders.OrderMaterial": {
            /** @description 免交: the paper given before that stands for it */
            from_wallet?: components["schemas"]["people.FromWallet"];
            name: string;
            no: number;
            note: string;
            /** @description kind in the wallet; empty: it is asked each time */
            paper_kind: string;
            required: boolean;
            uploads: string[];
        };
        "orders.OrderReason": {
            reason: string;
        };
        /** @enum {string} */
        "orders.OrderState": "draft" | "to_dispatch" | "offered" | "accepted" | "awaiting_mandate" | "mandated" | "preparing" | "submitted" | "to_deliver" | "delivered" | "closed" | "suspended" | "terminated" | "withdrawn" | "refused";
        "orders.OrderStep": Record<string, never>;
        "orders.OrderView": {
            agent?: components["schemas"]["orders.AgentRef"];
            /** @description what this actor may do now */
            allowed: string[];
            applicant: components["schemas"]["people.Person"];
            channel: components["schemas"]["orders.OrderChannel"];
            collected: boolean;
            /** @description given to … because …, in Chinese */
            dispatch_reason: string;
            /** @description the same in pieces, for another language */
            dispatch_said: components["schemas"]["SaidPart"][];
            /** @description the last suspension, refusal or termination, proposed or in force */
            halt?: components["schemas"]["orders.Halt"];
            id: string;
            item: string;
            item_name: string;
            light: components["schemas"]["duty.Light"];
            mandate?: components["schemas"]["orders.Mandate"];
            /** @description the item's list with what has been photographed */
            materials: components["schemas"]["orders.OrderMaterial"][];
            mode: components["schemas"]["orders.Mode"];
            next: components["schemas"]["orders.Next"];
            note: string;
            number: string;
            papers: components["schemas"]["orders.Paper"][];
            /** @description over, but originals must still go back to the citizen */
            papers_out: boolean;
            /** Format: date-time */
            placed_at: string;
            relation: components["schemas"]["orders.Relation"];
            special_group?: components["schemas"]["orders.SpecialGroup"];
            state: components["schemas"]["orders.OrderState"];
            unit: string;
            unit_name: string;
            version: number;
        };
        "orders.Paper": {
            /** @description number of the sealed bag */
            bag: string;
            /** @description as it was taken; empty: good */
            condition: string;
            form: components["schemas"]["orders.PaperForm"];
            /** @description name of the agent or the office */
            holder_name: string;
            id: string;
            /**
             * Format: date-time
             * @description registered as lost
             */
            lost_at?: string;
            /** @description on its way there, not yet confirmed */
            moving: boolean;
            name: string;
            pages: number;
            /** @description who has it */
            place: components["schemas"]["orders.Custodian"];
            /** Format: date-time */
            returned_at?: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            taken_at: string;
            to_return: boolean;
        };
        /** @enum {string} */
        "orders.PaperForm": "original" | "copy";
        "orders.PaperInput": {
            /** @description torn, stained …; absent: good */
            condition?: string;
            form: components["schemas"]["orders.PaperForm"];
            name: string;
            pages: number;
            to_return: boolean;
        };
        "orders.PaperTrail": {
            /** @description moves that the reader is to confirm */
            arriving: string[];
            losses: components["schemas"]["orders.Loss"][];
            /** @description oldest first */
            moves: components["schemas"]["orders.Move"][];
            order: string;
            /** @description where each one is now */
            papers: components["schemas"]["orders.Paper"][];
            /** @description of the order */
            version: number;
            /** @description papers in the reader's hands: he may send, return or miss them */
            yours: string[];
        };
        "orders.PassEnquiry": {
            reason: string;
            /** @description who is asked to take it; until he does, the owner stays */
            to: string;
        };
        "orders.PlaceOrder": {
            applicant: components["schemas"]["people.PersonInput"];
            /** @description staff say where the wish came from; citizens only that it is the website or a terminal */
            channel?: components["schemas"]["orders.OrderChannel"];
            /** @description 网格 of the citizen, when it is known */
            grid?: string;
            /** @description 事项 */
            item: string;
            language?: components["schemas"]["orders.Language"];
            /** @description help 帮办 or act 代办 */
            mode: components["schemas"]["orders.Mode"];
            /** @description anything the agent should know */
            note?: string;
            /** @description for oneself or for family */
            relation: components["schemas"]["orders.Relation"];
            /** @description 绿色通道, no proof asked (R26) */
            special_group?: components["schemas"]["orders.SpecialGroup"];
            /** @description the village whose agent is asked */
            unit: string;
        };
        "orders.PressCall": {
            /** @description what it is about, when the button stood beside an item */
            item?: string;
            /** @description to be rung back; nobody has to say it */
            phone?: string;
            /** @description the village whose button was pressed */
            unit: string;
        };
        "orders.PressedCall": {
            id: string;
            /** @description there is a number to ring back */
            known: boolean;
            /** @description who answers; empty: the service line */
            name: string;
            number: string;
            /** @description the number to dial */
            phone: string;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            sentence: string;
            /** @description lets this caller, and nobody else, say how it ended */
            token: string;
        };
        "orders.RefuseToAct": {
            /** @description not_delegable, not_in_list or illegal */
            ground: components["schemas"]["orders.Cause"];
            reason: string;
            /** @description where the citizen is served instead */
            where_to: string;
        };
        /** @enum {string} */
        "orders.Relation": "self" | "family";
        "orders.Renew": {
            /** @description what has changed since */
            changes?: string;
            /** @description the agent compared the ID card with the person */
            identity_checked: boolean;
            /** @description drawn by the citizen under the 续办委托书 */
            signature: string;
            /**
             * Format: date
             * @description last day, at most a year ahead
             */
            valid_until: string;
        };
        "orders.ReportLoss": {
            circumstances: string;
            /**
             * Format: date
             * @description day on which it was missed
             */
            found_on: string;
            /** @description when and where */
            last_seen: string;
            papers: string[];
            /** @description what is done for the citizen: 补办, who pays */
            remedy: string;
        };
        "orders.ResumeMine": {
            /** @description drawn by the citizen under the 续办委托书 */
            signature: string;
            /**
             * Format: date
             * @description last day of the mandate, at most a year ahead
             */
            valid_until: string;
        };
        "orders.ReturnPapers": {
            /** @description ids of papers that are held */
            papers: string[];
            /** @description of whoever got them back */
            signature: string;
        };
        "orders.RungCall": {
            /** @description to ring now; the reading is logged */
            phone: string;
        };
        "orders.Scope": {
            /** @description ask on my behalf */
            consult: boolean;
            /** @description fill in forms */
            fill: boolean;
            /** @description pay statutory fees with my money */
            pay_fees: boolean;
            receive_notices: boolean;
            /** @description take the result */
            receive_result: boolean;
            /** @description hand in the application */
            submit: boolean;
            /** @description bring missing papers */
            supplement: boolean;
            /** @description take the application back; absent: no */
            withdraw?: boolean;
        };
        "orders.SendPapers": {
            /** @description number of the sealed bag */
            bag?: string;
            /** @description ids of papers in one's own hands */
            papers: string[];
            /** @description unit that gets them; absent: back to the agent */
            to?: string;
        };
        "orders.SetDraftField": {
            field: string;
            /** @description empty: nothing */
            value: string;
            /** @description of the field as it was seen; 0: empty */
            version: number;
        };
        /** @enum {string} */
        "orders.SignForm": "drawn" | "fingerprint" | "paper";
        "orders.SignMandate": {
            /** @description the citizen agrees to the use of the data; never preset */
            consent_data: boolean;
            delivery: components["schemas"]["orders.DeliveryWay"];
            /** @description the agent compared the ID card with the person */
            identity_checked: boolean;
            mode: components["schemas"]["orders.MandateMode"];
            scope: components["schemas"]["orders.Scope"];
            /** @description upload of the signature, fingerprint or signed sheet */
            signature: string;
            terms?: components["schemas"]["orders.MandateTerms"];
            /**
             * Format: date
             * @description last day, at most a year ahead
             */
            valid_until: string;
        };
        /** @enum {string} */
        "orders.SpecialGroup": "elderly" | "frail" | "ill" | "disabled" | "pregnant" | "other";
        "orders.Suspend": {
            reason: string;
            /** @description under which condition it goes on */
            resume: string;
            /** @description of the citizen, when he asked the agent for it; without it the head has to agree */
            signature?: string;
        };
        /** @enum {string} */
        "orders.Tab": "offered" | "open" | "delivering" | "done";
        "orders.TabCounts": {
            delivering: number;
            offered: number;
            open: number;
        };
        "orders.TakePapers": {
            /** @description the move whose bag is in one's hands */
            move: string;
        };
        "orders.Taker": {
            id: string;
            name: string;
            /** @description duty phone */
            phone: string;
            unit_name: string;
        };
        "orders.TakerList": {
            /** @description of the unit, its town and the hall; never the owner himself */
            rows: components["schemas"]["orders.Taker"][];
        };
        "orders.TellCall": {
            /** @description where to ring back */
            phone?: string;
            /** @description somebody picked up */
            reached: boolean;
            /** @description from pressing */
            token: string;
        };
        "orders.Terminate": {
            /** @description revoked by the citizen; death or false_data by a head */
            cause: components["schemas"]["orders.Cause"];
            reason: string;
            /** @description of the citizen who revokes by the agent */
            signature?: string;
        };
        "orders.UploadView": {
            content_type: string;
            id: string;
            size: number;
            sm3: string;
        };
        "orders.Withdraw": {
            reason?: string;
        };
        "orders.WorkLog": {
            /** Format: date */
            date: string;
            rows: components["schemas"]["orders.LogRow"][];
        };
        "outlets.AddPoint": {
            address: string;
            hours: string;
            kind: components["schemas"]["outlets.PointKind"];
            /** @description millionths of a degree */
            lat?: number;
            /** @description millionths of a degree */
            lng?: number;
            name: string;
            /** @description minute of the day */
            open_from?: number;
            /** @description minute of the day */
            open_to?: number;
            unit: string;
            /** @description digits 1–7; all three or none: without them the roster tells when it is open */
            weekdays?: string;
        };
        "outlets.AddUnit": {
            /** @description division code; left out: the next free one */
            id?: string;
            kind: components["schemas"]["outlets.UnitKind"];
            /** @description the official name */
            name: string;
            parent: string;
        };
        "outlets.OpenWindow": {
            kind: components["schemas"]["outlets.WindowKind"];
            name: string;
            unit: string;
        };
        "outlets.Point": {
            address: string;
            hours: string;
            id: string;
            kind: components["schemas"]["outlets.PointKind"];
            /** @description millionths of a degree */
            lat?: number;
            /** @description millionths of a degree */
            lng?: number;
            name: string;
            /** @description minute of the day */
            open_from?: number;
            /** @description minute of the day */
            open_to?: number;
            unit: string;
            /** @description digits 1–7; empty: open when somebody is on duty there */
            weekdays: string;
        };
        /** @enum {string} */
        "outlets.PointKind": "centre" | "station" | "bank" | "self_service" | "post" | "grid" | "enterprise" | "telecom";
        "outlets.ReportRow": {
            /** @description units of these with a 帮办代办 window */
            help_windows: number;
            kind: components["schemas"]["outlets.UnitKind"];
            tag: components["schemas"]["outlets.Tag"];
            units: number;
        };
        "outlets.SetTag": {
            reason: string;
            /**
             * Format: date
             * @description not after today, not before the last change
             */
            since: string;
            tag: components["schemas"]["outlets.Tag"];
        };
        /** @enum {string} */
        "outlets.Tag": "none" | "demonstration" | "station";
        "outlets.TagChange": {
            /**
             * Format: date-time
             * @description when it was entered
             */
            at: string;
            by: string;
            by_name: string;
            reason: string;
            /** Format: date */
            since: string;
            tag: components["schemas"]["outlets.Tag"];
            /**
             * Format: date
             * @description left out: in force
             */
            until?: string;
        };
        "outlets.TagHistory": {
            /** @description oldest first */
            rows: components["schemas"]["outlets.TagChange"][];
        };
        "outlets.Unit": {
            /** @description division code; names repeat */
            id: string;
            kind: components["schemas"]["outlets.UnitKind"];
            /** @description as people say it */
            name: string;
            official_name: string;
            /** @description empty for the banner */
            parent: string;
            /** @description a unit below begins with it */
            path: string;
            tag: components["schemas"]["outlets.Tag"];
            version: number;
        };
        /** @enum {string} */
        "outlets.UnitKind": "banner" | "town" | "zone" | "village" | "bureau";
        "outlets.UnitList": {
            more: boolean;
            page: number;
            rows: components["schemas"]["outlets.UnitRow"][];
        };
        "outlets.UnitRef": {
            id: string;
            kind: components["schemas"]["outlets.UnitKind"];
            name: string;
        };
        "outlets.UnitReport": {
            rows: components["schemas"]["outlets.ReportRow"][];
            units: number;
            /** @description towns and villages without a 帮办代办 window (R33), whatever the filter; the first 200 */
            without_window: components["schemas"]["outlets.UnitRef"][];
        };
        "outlets.UnitRow": {
            /** @description division code; names repeat */
            id: string;
            kind: components["schemas"]["outlets.UnitKind"];
            /** @description as people say it */
            name: string;
            official_name: string;
            /** @description empty for the banner */
            parent: string;
            /** @description a unit below begins with it */
            path: string;
            tag: components["schemas"]["outlets.Tag"];
            version: number;
            windows: components["schemas"]["outlets.Window"][];
        };
        "outlets.UnitView": {
            /** @description division code; names repeat */
            id: string;
            kind: components["schemas"]["outlets.UnitKind"];
            /** @description as people say it */
            name: string;
            official_name: string;
            /** @description empty for the banner */
            parent: string;
            /** @description from the banner down */
            parents: components["schemas"]["outlets.UnitRef"][];
            /** @description a unit below begins with it */
            path: string;
            points: components["schemas"]["outlets.Point"][];
            tag: components["schemas"]["outlets.Tag"];
            version: number;
            windows: components["schemas"]["outlets.Window"][];
        };
        "outlets.Window": {
            id: string;
            kind: components["schemas"]["outlets.WindowKind"];
            name: string;
            unit: string;
        };
        /** @enum {string} */
        "outlets.WindowKind": "help" | "comprehensive" | "sector" | "special";
        "oversight.AdoptRules": {
            /** @description left out: each that is missing and that the banner has */
            kind?: components["schemas"]["oversight.RegulationKind"];
            /** @description read without signing in */
            public: boolean;
            unit: string;
        };
        "oversight.AskHelp": {
            /** @description what one cannot do alone */
            content: string;
            /** @description id of the order or case */
            subject: string;
            subject_kind: components["schemas"]["oversight.FoundKind"];
        };
        /** @enum {string} */
        "oversight.Behind": "all" | "hit" | "rest";
        "oversight.BehindCase": {
            corrections: number;
            /**
             * Format: date
             * @description of receipt or of its end, as the figure counts
             */
            day: string;
            handover: components["schemas"]["oversight.Handover"];
            /** @description counted above the line */
            hit: boolean;
            /** @description its page and its entries in the ledger */
            id: string;
            item: string;
            item_name: string;
            number: string;
            reentries: number;
            source: string;
            town: string;
            trips: number;
            /** @description empty: not at a window, or nobody said which */
            window_kind: string;
        };
        "oversight.BehindList": {
            more: boolean;
            page: number;
            /** @description no names of people */
            rows: components["schemas"]["oversight.BehindCase"][];
        };
        "oversight.CalendarAlarm": {
            /** @description running clocks counted without that table; stops at 1,000 */
            provisional: number;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** @description for people, in Chinese */
            sentence: string;
            year: number;
        };
        /** @enum {string} */
        "oversight.Cause": "staff" | "citizen" | "deemed_accepted" | "acceptance_overdue" | "promise_overdue" | "statutory_overdue" | "correction_expired" | "completion_overdue" | "delivery_overdue";
        "oversight.Chapters": {
            /** @description 工作概念 */
            concept: string;
            /** @description 职能职责 */
            duties: string;
            /** @description 代办原则 */
            principles: string;
            /** @description 服务流程 */
            procedure: string;
            /** @description 服务范围 */
            scope: string;
        };
        "oversight.DraftRegulation": {
            /** @description may be filled in later */
            chapters: components["schemas"]["oversight.Chapters"];
            kind: components["schemas"]["oversight.RegulationKind"];
            title: string;
            unit: string;
        };
        "oversight.EditRegulation": {
            chapters: components["schemas"]["oversight.Chapters"];
            title: string;
        };
        "oversight.Figure": {
            denominator: number;
            numerator: number;
            state: components["schemas"]["oversight.TargetState"];
            /** @description thousandths, never rounded up to the target; absent: no statement */
            value?: number;
        };
        /** @enum {string} */
        "oversight.FigureUnit": "share" | "per_case";
        /** @enum {string} */
        "oversight.FoundKind": "order" | "case";
        "oversight.FoundList": {
            /** @description at most 100, newest first within each kind */
            rows: components["schemas"]["oversight.FoundRow"][];
        };
        "oversight.FoundRow": {
            applicant_name: string;
            id: string;
            item_name: string;
            kind: components["schemas"]["oversight.FoundKind"];
            light: components["schemas"]["duty.Light"];
            number: string;
            state: string;
            unit_name: string;
        };
        "oversight.HandDown": {
            /** @description what is to be done */
            content: string;
            /** @description working days; the setting when absent */
            reply_days?: number;
            /** @description which is to answer: the village's town, or the bureau that decides */
            unit: string;
        };
        /** @enum {string} */
        "oversight.Handover": "none" | "village" | "town" | "banner" | "post" | "electronic";
        /** @enum {string} */
        "oversight.Have": "window" | "agents" | "equipment" | "items" | "guides" | "responsibility" | "rules" | "ledgers";
        "oversight.HaveCell": {
            have: components["schemas"]["oversight.Have"];
            /** @description who can mend it */
            mender: components["schemas"]["oversight.Mender"];
            met: boolean;
            /** @description the sentence in pieces, for another language */
            said: components["schemas"]["SaidPart"][];
            /** @description what it is computed from, in Chinese */
            sentence: string;
        };
        "oversight.HaveColumn": {
            have: components["schemas"]["oversight.Have"];
            /** @description places that have it */
            met: number;
        };
        "oversight.HaveRow": {
            /** @description all eight, in one order */
            cells: components["schemas"]["oversight.HaveCell"][];
            level: components["schemas"]["equipment.Level"];
            /** @description of eight */
            met: number;
            tag: components["schemas"]["outlets.Tag"];
            unit: string;
            unit_name: string;
        };
        "oversight.HavesBoard": {
            columns: components["schemas"]["oversight.HaveColumn"][];
            /** @description places that have all eight */
            complete: number;
            /** Format: date */
            day: string;
            /** @description false: computed now */
            kept: boolean;
            /** @description every centre and station, in the order of the units */
            rows: components["schemas"]["oversight.HaveRow"][];
        };
        "oversight.HelperUnit": {
            id: string;
            name: string;
        };
        /** @enum {string} */
        "oversight.Indicator": "one_window_rate" | "sector_window_rate" | "joined_window_rate" | "village_contact_rate" | "town_handover_rate" | "near_rate" | "trips_per_case" | "corrections_per_case" | "reentries_per_case";
        "oversight.IssueSupervision": {
            /** @description what is wanted */
            content: string;
            /** @description order or urge */
            kind: components["schemas"]["oversight.SupervisionKind"];
            /** @description working days; the setting when absent */
            reply_days?: number;
            /** @description id of the order or case */
            subject: string;
            subject_kind: components["schemas"]["oversight.FoundKind"];
        };
        "oversight.ItemBoard": {
            /** Format: date */
            from: string;
            /** @description the most frequent first */
            rows: components["schemas"]["oversight.ItemFigures"][];
            /** Format: date */
            to: string;
        };
        "oversight.ItemFigures": {
            corrections?: number;
            ended: number;
            /** @description times to come, as the guide says */
            guide_visits: number;
            item: string;
            name: string;
            /** @description on the published list of a town or village that day */
            near: boolean;
            /** @description so many towns and villages */
            places: number;
            rank: number;
            /** @description cases in the 365 days up to that day */
            received: number;
            reentries?: number;
            /** @description thousandths of a time per ended case; absent: none ended */
            trips?: number;
        };
        "oversight.LevelRules": {
            complete: number;
            level: components["schemas"]["oversight.RegulationLevel"];
            units: number;
        };
        /** @enum {string} */
        "oversight.Mender": "administrator" | "head" | "agent";
        "oversight.MonthFigure": {
            figure: components["schemas"]["oversight.Figure"];
            /** @description 2026-11 */
            month: string;
        };
        /** @enum {string} */
        "oversight.MoveHow": "passed_up" | "handed_down" | "climbed";
        "oversight.PassUp": {
            /** @description why it cannot be answered here */
            content: string;
        };
        "oversight.PublishRegulation": {
            /**
             * Format: date
             * @description today or later
             */
            effective: string;
            /** @description read without signing in */
            public: boolean;
        };
        "oversight.Regulation": {
            /** Format: date-time */
            changed_at: string;
            chapters: components["schemas"]["oversight.Chapters"];
            /** @description 1, 2 … of this kind in this unit */
            edition: number;
            /** Format: date */
            effective?: string;
            id: string;
            kind: components["schemas"]["oversight.RegulationKind"];
            level: components["schemas"]["oversight.RegulationLevel"];
            /** @description read without signing in */
            public: boolean;
            /** Format: date-time */
            published_at?: string;
            published_by: string;
            state: components["schemas"]["oversight.RegulationState"];
            title: string;
            unit: string;
            unit_name: string;
            version: number;
        };
        /** @enum {string} */
        "oversight.RegulationKind": "help_work" | "first_asked" | "one_notice" | "time_limit" | "booking" | "home_visit" | "green_channel" | "other";
        /** @enum {string} */
        "oversight.RegulationLevel": "banner" | "town" | "village";
        "oversight.RegulationList": {
            more: boolean;
            page: number;
            /** @description 50 a page, newest first; without signing in the public ones only */
            rows: components["schemas"]["oversight.Regulation"][];
        };
        /** @enum {string} */
        "oversight.RegulationState": "draft" | "published";
        "oversight.ReplySupervision": {
            /** @description what was done */
            content: string;
        };
        "oversight.RuleNeed": {
            /**
             * Format: date
             * @description first day; left out: since the plan
             */
            from?: string;
            kind: components["schemas"]["oversight.RegulationKind"];
            required: boolean;
        };
        "oversight.RuleNeeds": {
            /** @description as they hold today */
            rows: components["schemas"]["oversight.RuleNeed"][];
        };
        "oversight.RulesStanding": {
            /** Format: date */
            day: string;
            levels: components["schemas"]["oversight.LevelRules"][];
            /** @description by code */
            rows: components["schemas"]["oversight.UnitRules"][];
        };
        "oversight.SetRuleNeed": {
            /**
             * Format: date
             * @description today or later
             */
            from: string;
            kind: components["schemas"]["oversight.RegulationKind"];
            required: boolean;
        };
        "oversight.SetTarget": {
            /** Format: date */
            due: string;
            /**
             * Format: date
             * @description counted from this day
             */
            from: string;
            indicator: components["schemas"]["oversight.Indicator"];
            /** @description thousandths; 50 when left out */
            margin?: number;
            /** @description a row that this one takes the place of, from today */
            replaces?: string;
            /** @description the sentence that asks for it */
            source: string;
            /** @description near_rate: of so many high-frequency items; 50 */
            top?: number;
            /** @description thousandths: 800 is 80 %, or 0.8 times a case */
            value: number;
        };
        "oversight.SnapshotList": {
            /** @description the newest first */
            rows: components["schemas"]["oversight.TargetSnapshot"][];
        };
        "oversight.Summary": {
            /** Format: date-time */
            at: string;
            /** @description set while a year's table is missing */
            calendar?: components["schemas"]["oversight.CalendarAlarm"];
            /** @description one for each town-level unit in the actor's sight */
            rows: components["schemas"]["oversight.SummaryRow"][];
        };
        "oversight.SummaryRow": {
            /** @description waiting for papers */
            correction: number;
            /** @description 视为受理: K1 ran out; of all time */
            deemed: number;
            due_today: number;
            /** @description accepted, not yet decided */
            open: number;
            /** @description open and past the promised day */
            overdue: number;
            /** @description decided, not yet handed over */
            ready: number;
            /** @description at the window, not yet accepted */
            received: number;
            /** @description open 督办, 催办 and records */
            supervisions: number;
            /** @description of these, past their day */
            unanswered: number;
            unit: string;
            unit_name: string;
        };
        /** @enum {string} */
        "oversight.SupervisionFilter": "open" | "answered" | "overdue";
        /** @enum {string} */
        "oversight.SupervisionKind": "order" | "urge" | "record" | "help";
        "oversight.SupervisionList": {
            more: boolean;
            page: number;
            /** @description 50 a page; open: soonest first, answered: newest first */
            rows: components["schemas"]["oversight.SupervisionView"][];
        };
        "oversight.SupervisionMove": {
            /** Format: date-time */
            at: string;
            /** @description empty: nobody, the time ran out */
            by_name: string;
            /** @description the unit that had it */
            from_name: string;
            how: components["schemas"]["oversight.MoveHow"];
            /** @description from 1 */
            number: number;
            /**
             * Format: date
             * @description the last day to answer, there
             */
            reply_due: string;
            /** @description the unit that has to answer since */
            to_name: string;
            words: string;
        };
        "oversight.SupervisionMoves": {
            /** @description in their order */
            rows: components["schemas"]["oversight.SupervisionMove"][];
            /** @description to which this actor may hand it down */
            units: components["schemas"]["oversight.HelperUnit"][];
        };
        /** @enum {string} */
        "oversight.SupervisionState": "open" | "answered";
        "oversight.SupervisionView": {
            /** @description reply, pass_up, hand_down, when this actor may */
            allowed: string[];
            by_name: string;
            cause: components["schemas"]["oversight.Cause"];
            content: string;
            id: string;
            /** Format: date-time */
            issued_at: string;
            item_name: string;
            /** @description order 督办, urge 催办, help 求助, record of a clock that ran out */
            kind: components["schemas"]["oversight.SupervisionKind"];
            light: components["schemas"]["duty.Light"];
            number: string;
            /** @description the unit that must answer */
            office: string;
            office_name: string;
            /** Format: date-time */
            replied_at?: string;
            /** @description name */
            replied_by: string;
            /** @description empty while it is open */
            reply: string;
            /** Format: date */
            reply_due: string;
            state: components["schemas"]["oversight.SupervisionState"];
            /** @description id of the order or case */
            subject: string;
            subject_kind: components["schemas"]["oversight.FoundKind"];
            subject_number: string;
            version: number;
        };
        "oversight.Target": {
            /** @description who set it; empty: the plan of 2023 */
            by: string;
            /** Format: date */
            due: string;
            /**
             * Format: date
             * @description counted from this day
             */
            from: string;
            id: string;
            indicator: components["schemas"]["oversight.Indicator"];
            /** @description thousandths off that are still on the way */
            margin: number;
            /** @description the row that it takes the place of */
            replaces?: string;
            /**
             * Format: date
             * @description in force from this day on
             */
            since: string;
            /** @description the sentence of the plan */
            source: string;
            /** @description near_rate: of so many high-frequency items */
            top: number;
            /** @description thousandths: 800 is 80 %, or 0.8 times a case */
            value: number;
        };
        "oversight.TargetBoard": {
            /**
             * Format: date-time
             * @description the last entry of the ledger that is counted
             */
            counted_to?: string;
            /** Format: date */
            on: string;
            /** @description every row that has begun, and what has no target */
            rows: components["schemas"]["oversight.TargetTile"][];
            unit: string;
            unit_name: string;
            /** @description entries of the ledger that are not counted yet */
            waiting: number;
        };
        "oversight.TargetList": {
            /** @description all that ever were, the oldest first */
            rows: components["schemas"]["oversight.Target"][];
        };
        "oversight.TargetSnapshot": {
            /** Format: date-time */
            at: string;
            /** @description JSON of the figures, as signed */
            content: string;
            /** @description entries of the ledger that it counts */
            leaf: number;
            month: string;
            /** @description hex, SM2 over name, county, month and content, a line each */
            signature: string;
            /** @description first 16 hex digits of SM3 over the public key */
            signer: string;
        };
        /** @enum {string} */
        "oversight.TargetState": "reached" | "on_the_way" | "behind" | "missed" | "no_statement" | "not_begun" | "no_target";
        "oversight.TargetTile": {
            /** @description the row of its indicator that counts on that day */
            current: boolean;
            figure: components["schemas"]["oversight.Figure"];
            /**
             * Format: date
             * @description counted from
             */
            from: string;
            indicator: components["schemas"]["oversight.Indicator"];
            /** @description each month by itself, of current rows */
            months: components["schemas"]["oversight.MonthFigure"][];
            /** @description absent: nobody has set one */
            target?: components["schemas"]["oversight.Target"];
            /**
             * Format: date
             * @description to the end of this day
             */
            to: string;
            /** @description of current rows, when the whole banner is shown */
            towns: components["schemas"]["oversight.TownFigure"][];
            unit: components["schemas"]["oversight.FigureUnit"];
        };
        "oversight.TownCases": {
            more: boolean;
            page: number;
            /** @description 50 a page */
            rows: components["schemas"]["cases.CaseBrief"][];
            unit: string;
            unit_name: string;
        };
        "oversight.TownFigure": {
            figure: components["schemas"]["oversight.Figure"];
            name: string;
            unit: string;
        };
        "oversight.UnitRules": {
            /** @description in force */
            held: components["schemas"]["oversight.RegulationKind"][];
            level: components["schemas"]["oversight.RegulationLevel"];
            /** @description empty: complete; else the place is red */
            missing: components["schemas"]["oversight.RegulationKind"][];
            name: string;
            unit: string;
        };
        "oversight.UrgeMine": {
            content?: string;
            /** @description of one's own order or case */
            number: string;
        };
        /** @enum {string} */
        Paper: "a4" | "80mm";
        "partners.AddBranch": {
            address: string;
            hours: string;
            /** @description millionths of a degree */
            lat?: number;
            /** @description millionths of a degree */
            lng?: number;
            name: string;
            /** @description minute of the day */
            open_from?: number;
            /** @description minute of the day */
            open_to?: number;
            /** @description a point that is there already; the rest is then not read */
            point?: string;
            /** @description where it lies */
            unit: string;
            /** @description digits 1–7 */
            weekdays?: string;
        };
        "partners.AddPackage": {
            items: string[];
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
            services: components["schemas"]["partners.Service"][];
        };
        "partners.AddPartner": {
            contact: string;
            contact_phone: string;
            /** @description 统一社会信用代码 */
            credit_code: string;
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
        };
        /** @enum {string} */
        "partners.AgreementState": "coming" | "valid" | "over";
        "partners.AgreementView": {
            /** @description 0: today is the last day, or it is not valid today */
            days_left: number;
            /**
             * Format: date
             * @description ended before its time: the last day
             */
            ended_on?: string;
            ended_reason: string;
            /** @description what the partner may see or get */
            fields: components["schemas"]["partners.Field"][];
            /** @description uploads of the signed paper */
            files: string[];
            id: string;
            /** @description empty: every item flagged for the channel */
            items: string[];
            number: string;
            parties: string;
            partner: string;
            state: components["schemas"]["partners.AgreementState"];
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description last day
             */
            valid_to: string;
        };
        "partners.AppointmentAt": Record<string, never>;
        "partners.AppointmentList": {
            more: boolean;
            page: number;
            /** @description of this point, by the day of the wish */
            rows: components["schemas"]["partners.AppointmentView"][];
        };
        /** @enum {string} */
        "partners.AppointmentState": "waiting" | "booked" | "done" | "withdrawn";
        "partners.AppointmentStep": Record<string, never>;
        "partners.AppointmentView": {
            id: string;
            intake: string;
            /** @description what the service needs, as far as the agreement allows it */
            needs: components["schemas"]["partners.Field"][];
            service_name: string;
            /** @description waiting: without the partner's consent nothing was passed */
            state: components["schemas"]["partners.AppointmentState"];
            version: number;
            /** Format: date */
            wish: string;
        };
        "partners.BranchView": {
            point: components["schemas"]["outlets.Point"];
            staff: components["schemas"]["partners.StaffAt"][];
            unit_name: string;
            /** @description 帮办代办窗口 */
            window: string;
        };
        "partners.Clerk": {
            id: string;
            /** @description tells two of one name apart */
            login: string;
            name: string;
        };
        "partners.ClerkList": {
            rows: components["schemas"]["partners.Clerk"][];
        };
        "partners.ConsentLater": {
            partner: components["schemas"]["partners.SignedConsent"];
        };
        "partners.ConsentState": {
            /** Format: date-time */
            given_at?: string;
            in_force: boolean;
            side: components["schemas"]["partners.Side"];
        };
        "partners.DeskItem": {
            id: string;
            is_instant: boolean;
            limit_sentence: string;
            name: string;
            theme: string;
        };
        "partners.DeskState": {
            /** @description the one of today, else the latest */
            agreement?: components["schemas"]["partners.AgreementView"];
            /** @description what may be taken here today; empty outside the agreement */
            items: components["schemas"]["partners.DeskItem"][];
            /** @description now, by its hours */
            open: boolean;
            packages: components["schemas"]["partners.PackageView"][];
            partner: components["schemas"]["partners.Partner"];
            point: components["schemas"]["outlets.Point"];
            /** @description of the two consents: the office's, then the partner's */
            texts: components["schemas"]["people.ConsentText"][];
            /** @description cases of this point that wait for it; stops at 200 */
            to_do: number;
        };
        "partners.EndAgreement": {
            /** @description nothing more is taken in from now on */
            reason: string;
        };
        "partners.FamilyReport": {
            /** @description all items flagged for banks */
            items: number;
            /** @description families without an item */
            missing: number;
            rows: components["schemas"]["partners.FamilyRow"][];
        };
        "partners.FamilyRow": {
            /** @description as the policy names it */
            family: string;
            /** @description flagged for banks */
            items: number;
            /** @description red: no item of this family is offered at banks */
            missing: boolean;
            names: string[];
        };
        /** @enum {string} */
        "partners.Field": "name" | "phone" | "materials" | "notice" | "result";
        "partners.IntakeView": {
            appointments: components["schemas"]["partners.AppointmentView"][];
            cases: components["schemas"]["partners.PartnerCase"][];
            clerk_name: string;
            /** @description two, each withdrawn by itself */
            consents: components["schemas"]["partners.ConsentState"][];
            id: string;
            number: string;
            package_name: string;
            /** Format: date-time */
            taken_at: string;
        };
        "partners.MakeAgreement": {
            /** @description what the partner may see or get */
            fields: components["schemas"]["partners.Field"][];
            /** @description uploads of the signed paper */
            files: string[];
            /** @description empty: every item flagged for the channel; only a bank has such a flag */
            items: string[];
            number: string;
            /** @description who signed it */
            parties: string;
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description last day
             */
            valid_to: string;
        };
        "partners.Matter": {
            /** @description keys of the item's situations */
            answers?: string[];
            item: string;
            /** @description what was handed in; the rest is missing */
            materials: components["schemas"]["cases.Supplied"][];
        };
        "partners.Package": {
            active: boolean;
            id: string;
            items: string[];
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
            services: components["schemas"]["partners.Service"][];
            version: number;
        };
        "partners.PackageList": {
            rows: components["schemas"]["partners.Package"][];
        };
        "partners.PackageView": {
            active: boolean;
            id: string;
            items: string[];
            kind: components["schemas"]["partners.PartnerKind"];
            /** @description those of its items that may be taken here today */
            matters: components["schemas"]["partners.DeskItem"][];
            name: string;
            services: components["schemas"]["partners.Service"][];
            version: number;
        };
        "partners.Partner": {
            contact: string;
            contact_phone: string;
            credit_code: string;
            id: string;
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
            version: number;
        };
        "partners.PartnerCase": {
            acceptance_number: string;
            /** @description accept, deliver */
            allowed: string[];
            applicant_masked: string;
            /** @description only with the field name */
            applicant_name?: string;
            /** @description the citizen took the consent back: only number and state are left */
            closed: boolean;
            /** Format: date */
            due?: string;
            id: string;
            intake: string;
            item_name: string;
            light: components["schemas"]["duty.Light"];
            /** @description only with the field materials */
            materials?: components["schemas"]["partners.SeenMaterial"][];
            /** @description the words are next.<what> */
            next: string;
            /** @description the last one; only with the field notice */
            notice?: components["schemas"]["partners.SeenNotice"];
            number: string;
            /** @description only with the field phone */
            phone_masked?: string;
            receipt_number: string;
            /** Format: date-time */
            received_at: string;
            /** @description only with the field result */
            result_number?: string;
            state: components["schemas"]["cases.CaseState"];
            version: number;
        };
        "partners.PartnerCases": {
            more: boolean;
            page: number;
            /** @description of this point alone, newest first, 20 a page */
            rows: components["schemas"]["partners.PartnerCase"][];
        };
        /** @enum {string} */
        "partners.PartnerKind": "bank" | "post" | "grid" | "enterprise" | "telecom";
        "partners.PartnerRow": {
            /** @description the one of today, else the latest; absent: none */
            agreement?: components["schemas"]["partners.AgreementView"];
            contact: string;
            contact_phone: string;
            credit_code: string;
            id: string;
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
            points: number;
            version: number;
        };
        "partners.PartnerRows": {
            more: boolean;
            page: number;
            /** @description 50 a page */
            rows: components["schemas"]["partners.PartnerRow"][];
        };
        "partners.PartnerView": {
            /** @description newest first */
            agreements: components["schemas"]["partners.AgreementView"][];
            branches: components["schemas"]["partners.BranchView"][];
            contact: string;
            contact_phone: string;
            credit_code: string;
            id: string;
            kind: components["schemas"]["partners.PartnerKind"];
            name: string;
            version: number;
        };
        "partners.PassedData": {
            appointment: components["schemas"]["partners.AppointmentView"];
            /** @description each look is a passing and stands in the ledger */
            values: components["schemas"]["partners.PassedField"][];
        };
        "partners.PassedField": {
            field: components["schemas"]["partners.Field"];
            value: string;
        };
        "partners.Passing": {
            appointment: string;
            /** Format: date-time */
            at: string;
            /** @description the consent it stands on */
            consent: string;
            fields: components["schemas"]["partners.Field"][];
            id: string;
            intake: string;
            /** @description name of the partner's service; there is no other purpose */
            purpose: string;
            /** @description who got it */
            reader: string;
        };
        "partners.PassingList": {
            more: boolean;
            page: number;
            /** @description newest first, 50 a page; no values, only which fields */
            rows: components["schemas"]["partners.Passing"][];
        };
        "partners.SeatStaff": {
            /** @description holds the role partner_clerk; leaves the point he had */
            staff: string;
        };
        "partners.SeenMaterial": {
            name: string;
            no: number;
            required: boolean;
            state: components["schemas"]["cases.MaterialState"];
        };
        "partners.SeenNotice": {
            /** Format: date-time */
            at: string;
            defects: components["schemas"]["cases.Defect"][];
            number: string;
        };
        "partners.Service": {
            key: string;
            name: string;
            /** @description what the partner needs for it */
            needs: components["schemas"]["partners.Field"][];
        };
        /** @enum {string} */
        "partners.Side": "government" | "partner";
        "partners.SignedConsent": {
            /** @description pressed by the person; never preset */
            agreed: boolean;
            /** @description upload of what he signed on the screen */
            signature: string;
            /** @description of the text that was shown */
            text_sm3: string;
        };
        "partners.StaffAt": {
            id: string;
            name: string;
        };
        "partners.TakeIntake": {
            applicant: components["schemas"]["people.PersonInput"];
            /** @description consent to the use for these matters; without it nothing */
            government?: components["schemas"]["partners.SignedConsent"];
            matters: components["schemas"]["partners.Matter"][];
            /** @description 政银+ theme; absent: single items */
            package?: string;
            /** @description separate consent to pass on; without it nothing is passed */
            partner?: components["schemas"]["partners.SignedConsent"];
            /** @description services of the partner; only with a package */
            wishes: components["schemas"]["partners.Wish"][];
        };
        "partners.Wish": {
            /**
             * Format: date
             * @description when the citizen wants to come for it
             */
            date: string;
            /** @description key of the package's service */
            service: string;
        };
        "partners.WithdrawConsent": {
            side: components["schemas"]["partners.Side"];
        };
        "people.AskShared": {
            /** @description key of the kind of paper that is wanted */
            kind: string;
            /** @description why; the person can read this */
            purpose: string;
            /** @description order or case it is for */
            subject: string;
        };
        /** @enum {string} */
        "people.Basis": "keep_papers" | "shared_query";
        "people.Business": {
            /** Format: date-time */
            closed_at?: string;
            item_type: string;
            /**
             * Format: date
             * @description last day the file is kept; 2199-12-31: for ever
             */
            keep_until?: string;
            /** Format: date-time */
            opened_at: string;
            subject: string;
        };
        "people.ChangeRetention": {
            item_type: string;
            /**
             * Format: date
             * @description today or later
             */
            since: string;
            /** @description 10, 30, or 0 for ever */
            years: number;
        };
        "people.Consent": {
            /** @description where it stands on paper; empty: given on the page */
            document: string;
            /** Format: date-time */
            given_at: string;
            /** @description the account, or the guardian or proxy who gave it */
            given_by: string;
            /** @description who else gets the data; empty: nobody else */
            handler: string;
            id: string;
            person: string;
            purpose: components["schemas"]["people.Purpose"];
            /** @description of the very text that was shown */
            text_sm3: string;
            text_version: string;
            /**
             * Format: date
             * @description last day
             */
            valid_until: string;
            /** Format: date-time */
            withdrawn_at?: string;
        };
        "people.ConsentAt": Record<string, never>;
        "people.ConsentList": {
            more: boolean;
            page: number;
            /** @description newest first */
            rows: components["schemas"]["people.Consent"][];
        };
        "people.ConsentText": {
            handler: string;
            purpose: components["schemas"]["people.Purpose"];
            sm3: string;
            /** @description to be shown and read aloud whole */
            text: string;
            version: string;
        };
        "people.Correct": {
            address?: string;
            /** @description absent: stays as it is */
            name?: string;
            phone?: string;
            representative?: string;
        };
        "people.DataCopy": {
            /** @description orders and cases, and until when they are kept */
            business: components["schemas"]["people.Business"][];
            consents: components["schemas"]["people.Consent"][];
            /** Format: date-time */
            made_at: string;
            papers: components["schemas"]["people.Paper"][];
            person: components["schemas"]["people.Person"];
            /** @description questions to other authorities */
            queries: components["schemas"]["people.SharedQuery"][];
            /** @description who read, newest first */
            reads: components["schemas"]["people.PersonRead"][];
            relations: components["schemas"]["people.Relation"][];
            /** @description paths of the units that handle or handled the business */
            units: string[];
            whole: components["schemas"]["people.RevealedPerson"];
        };
        "people.EndRelation": {
            reason: string;
        };
        "people.Erase": {
            /** @description the person knows that it cannot be undone */
            sure: boolean;
        };
        "people.Erasure": {
            /** @description ledger texts that were dropped; their proofs stay */
            entries: number;
            /** @description papers of the wallet that went too */
            papers: number;
            person: string;
        };
        "people.FromWallet": {
            /** @description the consent by which it is held */
            basis: components["schemas"]["people.Basis"];
            /** Format: date-time */
            given_at: string;
            name: string;
            paper: string;
            /**
             * Format: date
             * @description last day; absent: no end
             */
            valid_until?: string;
        };
        "people.GiveConsent": {
            /** @description pressed by the person; never preset */
            agreed: boolean;
            /** @description guardian or proxy who gives it */
            by?: string;
            /** @description number of the signed paper; staff must name it */
            document?: string;
            /** @description name of the other handler, for forwarding only */
            handler?: string;
            purpose: components["schemas"]["people.Purpose"];
            /** @description of the text that was shown */
            text_sm3: string;
            /**
             * Format: date
             * @description last day, at most five years ahead
             */
            valid_until: string;
        };
        /** @enum {string} */
        "people.IdType": "111" | "154" | "414" | "553" | "001";
        "people.Offer": {
            /** Format: date-time */
            given_at: string;
            kind: string;
            name: string;
            paper_id: string;
            /** Format: date */
            valid_until?: string;
        };
        "people.OfferList": {
            /** @description valid and agreed to, newest first; empty: ask for the paper */
            rows: components["schemas"]["people.Offer"][];
        };
        "people.Paper": {
            basis: components["schemas"]["people.Basis"];
            /** @description order or case it was given for */
            from_subject: string;
            /** Format: date-time */
            given_at: string;
            id: string;
            /** @description key of the kind of paper, as in the catalogue's lists */
            kind: string;
            name: string;
            person: string;
            /** @description of an e-licence; empty: pictures */
            reference: string;
            /** @description of its pictures, in order */
            sm3s: string[];
            /** @description its pictures, in order */
            uploads: string[];
            /**
             * Format: date
             * @description last day; absent: no end
             */
            valid_until?: string;
        };
        "people.PaperAt": Record<string, never>;
        "people.PaperList": {
            more: boolean;
            page: number;
            /** @description newest first */
            rows: components["schemas"]["people.Paper"][];
        };
        "people.Person": {
            address_masked: string;
            /** @description under 14: acts through a guardian */
            child: boolean;
            /** @description nothing but the id is left */
            erased: boolean;
            id: string;
            id_number_masked: string;
            /** @description GA/T 2000.156; 111 is the identity card */
            id_type: components["schemas"]["people.IdType"];
            kind: components["schemas"]["people.PersonKind"];
            name: string;
            phone_masked: string;
            /** @description of a legal person */
            representative_masked: string;
            version: number;
        };
        "people.PersonAt": Record<string, never>;
        "people.PersonInput": {
            /** @description may be empty */
            address: string;
            /**
             * Format: date
             * @description for a passport; the other papers say it themselves
             */
            birth?: string;
            /** @description 18 characters on an identity card */
            id_number: string;
            /** @description default: 111, the identity card; 001 for a legal person */
            id_type?: components["schemas"]["people.IdType"];
            /** @description default: a natural person */
            kind?: components["schemas"]["people.PersonKind"];
            /** @description as on the paper; one name is enough, no surname apart */
            name: string;
            /** @description mobile phone */
            phone: string;
            /** @description name, for a legal person */
            representative?: string;
        };
        /** @enum {string} */
        "people.PersonKind": "natural" | "legal";
        "people.PersonList": {
            /** @description newest first, at most 50 */
            rows: components["schemas"]["people.Person"][];
        };
        "people.PersonRead": {
            /** Format: date-time */
            at: string;
            /** @description whose data */
            person_name: string;
            purpose: string;
            /** @description who read them */
            reader_name: string;
            /** @description order or case it was for; may be empty */
            subject: string;
            /** @description and where */
            unit_name: string;
            what: components["schemas"]["people.ReadWhat"];
        };
        /** @enum {string} */
        "people.Purpose": "data_use" | "shared_query" | "photos" | "keep_papers" | "forward_bank" | "forward_post" | "forward_other";
        "people.ReadList": {
            more: boolean;
            page: number;
            /** @description newest first */
            rows: components["schemas"]["people.PersonRead"][];
        };
        /** @enum {string} */
        "people.ReadWhat": "whole" | "masked" | "paper" | "shared" | "copy";
        "people.Relate": {
            /** @description who acts; is registered beside the person */
            acting: components["schemas"]["people.PersonInput"];
            /** @description upload: household register, court ruling, letter of attorney */
            evidence: string;
            kind: components["schemas"]["people.RelationKind"];
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description last day; absent: until it is ended
             */
            valid_until?: string;
        };
        "people.Relation": {
            /** Format: date-time */
            created_at: string;
            end_reason: string;
            /** Format: date-time */
            ended_at?: string;
            /** @description upload of the proof */
            evidence: string;
            id: string;
            kind: components["schemas"]["people.RelationKind"];
            /** @description who acts */
            other: string;
            other_name: string;
            /** @description who is acted for */
            person: string;
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description absent: until it is ended
             */
            valid_until?: string;
        };
        /** @enum {string} */
        "people.RelationKind": "guardian" | "legal_representative" | "family_proxy";
        "people.RelationList": {
            /** @description newest first, at most 50 */
            rows: components["schemas"]["people.Relation"][];
        };
        "people.RetentionList": {
            /** @description in force today, one for each item type */
            rows: components["schemas"]["people.RetentionRow"][];
        };
        "people.RetentionRow": {
            /** @description permit, grant, confirmation …; empty: all others */
            item_type: string;
            /**
             * Format: date
             * @description first day it holds
             */
            since: string;
            /** @description 0: for ever */
            years: number;
        };
        "people.Reveal": {
            /** @description why; the person can read this */
            purpose: string;
        };
        "people.RevealedPerson": {
            address: string;
            /** Format: date */
            birth?: string;
            id_number: string;
            name: string;
            phone: string;
            representative: string;
        };
        /** @enum {string} */
        "people.SharedOutcome": "found" | "not_found" | "unavailable";
        "people.SharedQuery": {
            /** Format: date-time */
            at: string;
            /** @description by which it was asked */
            consent: string;
            kind: string;
            outcome: components["schemas"]["people.SharedOutcome"];
            purpose: string;
            reference: string;
            requester_name: string;
            subject: string;
        };
        "people.SharedResult": {
            id: string;
            /** @description the paper now in the wallet */
            offer?: components["schemas"]["people.Offer"];
            outcome: components["schemas"]["people.SharedOutcome"];
            reference: string;
            /** @description nothing came: ask for the paper as usual */
            upload_instead: boolean;
        };
        Problem: {
            code: components["schemas"]["RefusalCode"];
            errors?: components["schemas"]["FieldFault"][];
            field?: string;
            params?: {
                [key: string]: string;
            };
            request_id: string;
            status: number;
        };
        "projects.Accept": {
            note: string;
            /** @description false: it goes on, and the note says what to mend */
            passed: boolean;
        };
        "projects.Acceptance": {
            /** Format: date-time */
            at: string;
            by_name: string;
            /** @description what was seen, or must be mended */
            note: string;
            passed: boolean;
        };
        "projects.AddPhoto": {
            /** @description 0: the whole place */
            item: number;
            stage: components["schemas"]["projects.Stage"];
            /** Format: date */
            taken_on: string;
            upload: string;
        };
        "projects.Cancel": {
            reason: string;
        };
        "projects.Item": {
            /** Format: date */
            done_on?: string;
            /** @description what is built, bought or mended */
            name: string;
            no: number;
            /**
             * Format: date
             * @description ready by
             */
            planned_on: string;
            /** @description with its unit of measure */
            quantity: string;
        };
        "projects.ItemDone": {
            /** @description the item */
            no: number;
            /**
             * Format: date
             * @description the day it was ready
             */
            on: string;
        };
        "projects.OnDay": {
            /**
             * Format: date
             * @description the day it happened; not a day to come
             */
            on: string;
        };
        "projects.Photo": {
            added_by: string;
            /** @description 0: the whole place */
            item: number;
            stage: components["schemas"]["projects.Stage"];
            /** Format: date */
            taken_on: string;
            upload: string;
        };
        "projects.PlannedItem": {
            /** @description what is built, bought or mended */
            name: string;
            /**
             * Format: date
             * @description ready by
             */
            planned_on: string;
            /** @description with its unit of measure */
            quantity: string;
        };
        "projects.PlanProject": {
            /** @description numbered from 1 in this order */
            items: components["schemas"]["projects.PlannedItem"][];
            /**
             * Format: date
             * @description last day
             */
            planned_end: string;
            /** Format: date */
            planned_start: string;
            title: string;
            /** @description a centre or station */
            unit: string;
            /** @description what is wrong today */
            why: string;
        };
        "projects.ProjectList": {
            more: boolean;
            page: number;
            /** @description by last day, 50 a page */
            rows: components["schemas"]["projects.ProjectRow"][];
        };
        "projects.ProjectRow": {
            /** @description of them */
            done: number;
            /** Format: date */
            finished_on?: string;
            id: string;
            number: string;
            /** @description not done and past its last day */
            overdue: boolean;
            /** Format: date */
            planned_end: string;
            /** Format: date */
            planned_start: string;
            runs_by_name: string;
            /** Format: date */
            started_on?: string;
            state: components["schemas"]["projects.ProjectState"];
            title: string;
            /** @description items */
            total: number;
            unit: string;
            unit_name: string;
            version: number;
        };
        /** @enum {string} */
        "projects.ProjectState": "planned" | "under_way" | "done" | "accepted" | "cancelled";
        "projects.ProjectView": {
            /** @description oldest first */
            acceptances: components["schemas"]["projects.Acceptance"][];
            /** @description start, item_done, photo, finish, accept, cancel */
            allowed: string[];
            /** @description of them */
            done: number;
            /** @description of a cancelled one */
            ended_why: string;
            /** Format: date */
            finished_on?: string;
            id: string;
            items: components["schemas"]["projects.Item"][];
            number: string;
            /** @description not done and past its last day */
            overdue: boolean;
            /** @description by day */
            photos: components["schemas"]["projects.Photo"][];
            /** Format: date */
            planned_end: string;
            /** Format: date */
            planned_start: string;
            runs_by_name: string;
            /** Format: date */
            started_on?: string;
            state: components["schemas"]["projects.ProjectState"];
            title: string;
            /** @description items */
            total: number;
            unit: string;
            unit_name: string;
            version: number;
            why: string;
        };
        /** @enum {string} */
        "projects.Stage": "before" | "during" | "after";
        "queue.AddCase": {
            /** @description the case that was received in this visit */
            case: string;
        };
        "queue.AddGroup": {
            /** @description false: gives no new numbers */
            active: boolean;
            /** @description takes every item that no other group has */
            catch_all: boolean;
            /** @description ids of the catalogue */
            items: string[];
            /** @description A to Z, the first sign of its numbers */
            letter: string;
            name: string;
            name_en: string;
        };
        "queue.AddHall": {
            name: string;
            unit: string;
        };
        "queue.BoardCall": {
            /** Format: date-time */
            at: string;
            /** @description more than one: called again */
            calls: number;
            number: string;
            /** @description as on the sign */
            window: string;
        };
        "queue.BoardGroup": {
            /** @description false: gives no new numbers */
            active: boolean;
            /** @description for whoever takes a number now */
            estimate: components["schemas"]["queue.Estimate"];
            id: string;
            letter: string;
            name: string;
            name_en: string;
            waiting: number;
            /** @description open ones that call this group */
            windows: number;
        };
        "queue.BoardView": {
            /**
             * Format: date-time
             * @description when it was so
             */
            at: string;
            /** @description newest first, at most 8 */
            calls: components["schemas"]["queue.BoardCall"][];
            groups: components["schemas"]["queue.BoardGroup"][];
            id: string;
            name: string;
            windows: components["schemas"]["queue.BoardWindow"][];
        };
        "queue.BoardWindow": {
            label: string;
            /** @description who is there or called there; empty: nobody */
            number: string;
            state: components["schemas"]["queue.SessionState"];
        };
        "queue.CallHelp": {
            /** @description the hall's kiosk code */
            kiosk: string;
        };
        "queue.ChangeGroup": {
            /** @description false: gives no new numbers */
            active: boolean;
            /** @description takes every item that no other group has */
            catch_all: boolean;
            /** @description ids of the catalogue */
            items: string[];
            /** @description A to Z, the first sign of its numbers */
            letter: string;
            name: string;
            name_en: string;
        };
        "queue.CounterAt": Record<string, never>;
        "queue.CounterRow": {
            /** @description whom it may call */
            groups: string[];
            id: string;
            kind: components["schemas"]["outlets.WindowKind"];
            label: string;
            /** @description who sits there; empty: closed */
            staff: string;
            staff_name: string;
            state: components["schemas"]["queue.SessionState"];
            version: number;
        };
        "queue.DayGroup": {
            finished: number;
            group: string;
            left: number;
            /** @description and not served before the day ended */
            missed: number;
            name: string;
            /** @description of the priority lane (R26) */
            priority: number;
            /** @description from the call to the end, on average */
            service_seconds: number;
            taken: number;
            /** @description from taking to the call, on average */
            wait_seconds: number;
        };
        "queue.DayView": {
            /** Format: date */
            day: string;
            id: string;
            rows: components["schemas"]["queue.DayGroup"][];
        };
        "queue.DeskView": {
            /** @description parked, at a bureau, missed */
            aside: components["schemas"]["queue.TicketView"][];
            groups: components["schemas"]["queue.BoardGroup"][];
            id: string;
            /** @description called to it, or served there */
            in_hand?: components["schemas"]["queue.TicketView"];
            /** @description the window this actor sits at */
            mine?: components["schemas"]["queue.CounterRow"];
            name: string;
            /** @description the first 20 of the groups this window calls, in order of taking */
            waiting: components["schemas"]["queue.TicketView"][];
            /** @description of those groups */
            waiting_count: number;
            windows: components["schemas"]["queue.CounterRow"][];
        };
        "queue.Estimate": {
            /** @description minutes */
            high: number;
            /** @description minutes */
            low: number;
            /** @description from today's services; false: from the hall's number */
            measured: boolean;
        };
        "queue.FollowAt": Record<string, never>;
        "queue.FollowView": {
            /** @description who is called before, as it stands */
            ahead: number;
            calls: number;
            estimate: components["schemas"]["queue.Estimate"];
            group_name: string;
            group_name_en: string;
            hall: string;
            hall_name: string;
            lane: components["schemas"]["queue.Lane"];
            may_leave: boolean;
            number: string;
            /** @description others who are called first, because one did not come */
            skip: number;
            state: components["schemas"]["queue.TicketState"];
            /** Format: date-time */
            taken_at: string;
            /** @description where to go, or where one is; empty: not called */
            window: string;
        };
        "queue.GroupRow": {
            active: boolean;
            catch_all: boolean;
            id: string;
            items: string[];
            letter: string;
            name: string;
            name_en: string;
            version: number;
        };
        "queue.HallBrief": {
            id: string;
            name: string;
            unit: string;
        };
        "queue.HallList": {
            more: boolean;
            page: number;
            rows: components["schemas"]["queue.HallBrief"][];
        };
        "queue.HallRules": {
            /** @description a passed ticket comes back after so many others */
            pass_behind: number;
            /** @description passed so often, it is missed */
            passes_max: number;
            /** @description after so many priority calls a window calls a normal ticket */
            priority_run: number;
            /** @description repeated calls of one calling */
            recalls_max: number;
            /** @description one ticket takes so long until there are measurements */
            service_seconds: number;
        };
        "queue.HallStep": Record<string, never>;
        "queue.IdentifyVisit": {
            /** @description as the card says, or as it was typed */
            applicant: components["schemas"]["people.PersonInput"];
        };
        "queue.KioskTake": {
            /** @description or an item */
            group?: string;
            /** @description the catalogue's id; its group is found */
            item?: string;
            /** @description the hall's kiosk code */
            kiosk: string;
            /** @description why the priority lane; no proof is asked */
            reason?: components["schemas"]["queue.LaneReason"];
        };
        /** @enum {string} */
        "queue.Lane": "normal" | "priority";
        /** @enum {string} */
        "queue.LaneReason": "elderly" | "frail" | "ill" | "disabled" | "pregnant" | "soldier" | "agent" | "returned" | "appointment" | "other";
        "queue.NotifyVisit": {
            /** @description working days to bring it; default: the setting */
            days?: number;
            /** @description everything, of all cases, at once */
            defects: components["schemas"]["queue.VisitDefect"][];
        };
        "queue.PhoneTake": {
            /** @description or an item */
            group?: string;
            /** @description the catalogue's id; its group is found */
            item?: string;
            /** @description why the priority lane; no proof is asked */
            reason?: components["schemas"]["queue.LaneReason"];
        };
        "queue.PlaceWindow": {
            /** @description whom it may call */
            groups: string[];
            /** @description as on the sign */
            label: string;
            /** @description as seen; 0: not placed yet */
            version: number;
        };
        "queue.ReceiveVisit": {
            /** @description once for all items */
            applicant: components["schemas"]["people.PersonInput"];
            /** @description how the results travel; default: at the town's window */
            delivery?: components["schemas"]["orders.DeliveryWay"];
            /** @description 绿色通道, as the citizen says; no proof is asked */
            green?: components["schemas"]["orders.SpecialGroup"];
            items: components["schemas"]["queue.VisitItem"][];
            /** @description where the applicant lives, or the window's own unit */
            unit: string;
        };
        /** @enum {string} */
        "queue.SessionState": "closed" | "open" | "paused";
        "queue.SetRules": {
            rules: components["schemas"]["queue.HallRules"];
        };
        "queue.SetupView": {
            groups: components["schemas"]["queue.GroupRow"][];
            id: string;
            /** @description for the machines that stand in the hall */
            kiosk_code: string;
            name: string;
            rules: components["schemas"]["queue.HallRules"];
            unit: string;
            /** @description windows of the unit that stand in no hall */
            unplaced: components["schemas"]["outlets.Window"][];
            version: number;
            windows: components["schemas"]["queue.CounterRow"][];
        };
        "queue.SheetAnswer": {
            /** @description what choosing it answers, for each item */
            picks: components["schemas"]["queue.SheetPick"][];
            text: string;
        };
        "queue.SheetItem": {
            /** @description false: one of its questions has no answer yet */
            answered: boolean;
            is_instant: boolean;
            item: string;
            /** @description 22 个工作日, 当场办结 */
            limit_sentence: string;
            name: string;
        };
        "queue.SheetPick": {
            /** @description key of that item's answer */
            answer: string;
            item: string;
        };
        "queue.SheetQuestion": {
            answers: components["schemas"]["queue.SheetAnswer"][];
            /** @description asked once, whoever asks it */
            question: string;
        };
        "queue.SheetRow": {
            /** @description the largest need of one item */
            copies: number;
            /** @description that satisfies all of them */
            form: components["schemas"]["catalogue.MaterialForm"];
            /** @description of this row, the same while items and answers are */
            key: string;
            name: string;
            note: string;
            /** @description 免交: a paper of the wallet that may stand for it */
            offer?: components["schemas"]["people.Offer"];
            /** @description kind in the wallet; empty: asked each time */
            paper: string;
            /** @description by one of the items at least */
            required: boolean;
            /** @description which items ask for it */
            uses: components["schemas"]["queue.SheetUse"][];
        };
        "queue.SheetUse": {
            item: string;
            item_name: string;
            /** @description number on the item's list */
            no: number;
            required: boolean;
        };
        "queue.SheetView": {
            items: components["schemas"]["queue.SheetItem"][];
            /** @description situations of all items */
            questions: components["schemas"]["queue.SheetQuestion"][];
            /** @description every material once */
            rows: components["schemas"]["queue.SheetRow"][];
            /** @description materials that are not asked a second time */
            spared: number;
        };
        "queue.StaffTake": {
            /** @description or an item */
            group?: string;
            /** @description the catalogue's id; its group is found */
            item?: string;
            /** @description clerk, appointment or agent */
            origin: components["schemas"]["queue.TicketOrigin"];
            /** @description why the priority lane; no proof is asked */
            reason?: components["schemas"]["queue.LaneReason"];
        };
        "queue.TakenView": {
            ahead: number;
            /** @description follows the ticket; printed on it */
            code: string;
            estimate: components["schemas"]["queue.Estimate"];
            group_name: string;
            group_name_en: string;
            hall_name: string;
            id: string;
            lane: components["schemas"]["queue.Lane"];
            number: string;
            /** Format: date-time */
            taken_at: string;
        };
        "queue.TakeSeat": Record<string, never>;
        "queue.TicketAct": Record<string, never>;
        /** @enum {string} */
        "queue.TicketOrigin": "kiosk" | "clerk" | "phone" | "appointment" | "agent";
        /** @enum {string} */
        "queue.TicketState": "waiting" | "called" | "serving" | "parked" | "away" | "missed" | "finished" | "left" | "lapsed";
        "queue.TicketView": {
            /** @description what this actor may do now */
            allowed: string[];
            /** Format: date-time */
            called_at?: string;
            /** @description of the present calling */
            calls: number;
            /** Format: date-time */
            ended_at?: string;
            group: string;
            /** @description also the id of the visit */
            id: string;
            /** @description what it was taken for; empty: not said */
            item: string;
            lane: components["schemas"]["queue.Lane"];
            number: string;
            origin: components["schemas"]["queue.TicketOrigin"];
            passes: number;
            /** @description why the priority lane */
            reason?: components["schemas"]["queue.LaneReason"];
            /** Format: date-time */
            served_at?: string;
            /** @description others who are called first */
            skip: number;
            state: components["schemas"]["queue.TicketState"];
            /** Format: date-time */
            taken_at: string;
            version: number;
            /** @description that called it last, as on the sign */
            window: string;
        };
        "queue.Transfer": {
            /** @description absent: the same group */
            group?: string;
            /** @description only this window may call it */
            window?: string;
        };
        "queue.VisitCase": {
            id: string;
            item: string;
            item_name: string;
            /** @description required materials that are missing or wrong */
            missing: number;
            number: string;
            receipt_number: string;
            state: components["schemas"]["cases.CaseState"];
        };
        "queue.VisitCases": {
            /** @description received in this visit, oldest first */
            cases: components["schemas"]["queue.VisitCase"][];
            id: string;
            number: string;
            /** @description the one that this act gave rise to */
            paper?: components["schemas"]["queue.VisitPaper"];
            /** @description of the visit: receipts and notices that name several cases */
            papers: components["schemas"]["documents.DocumentBrief"][];
        };
        "queue.VisitDefect": {
            /** @description of this visit */
            case: string;
            /** @description number on the case's list */
            material: number;
            need: string;
            reason: string;
        };
        "queue.VisitItem": {
            /** @description keys of the item's situations */
            answers?: string[];
            /** @description 事项 */
            item: string;
            /** @description what was handed in; the rest is missing */
            materials: components["schemas"]["cases.Supplied"][];
        };
        "queue.VisitPaper": {
            /** @description 查验码 */
            code: string;
            /** @description the paper, for printing */
            id: string;
            number: string;
        };
        "queue.VisitView": {
            /** @description what this actor may do now */
            allowed: string[];
            /** Format: date-time */
            called_at?: string;
            /** @description of the present calling */
            calls: number;
            /** @description ids of the cases received in this visit */
            cases: string[];
            /** Format: date-time */
            ended_at?: string;
            group: string;
            /** @description also the id of the visit */
            id: string;
            /** @description what it was taken for; empty: not said */
            item: string;
            lane: components["schemas"]["queue.Lane"];
            number: string;
            origin: components["schemas"]["queue.TicketOrigin"];
            passes: number;
            /** @description why the priority lane */
            reason?: components["schemas"]["queue.LaneReason"];
            /** Format: date-time */
            served_at?: string;
            /** @description others who are called first */
            skip: number;
            state: components["schemas"]["queue.TicketState"];
            /** Format: date-time */
            taken_at: string;
            version: number;
            /** @description that called it last, as on the sign */
            window: string;
        };
        "queue.WindowRate": {
            /** @description cases received at 无差别综合 windows */
            comprehensive: number;
            /** @description of all; absent: none received */
            comprehensive_permille?: number;
            /** @description at 帮办代办 windows */
            help: number;
            id: string;
            /** @description at 分领域综合 windows */
            sector: number;
            sector_permille?: number;
            /** @description at 专窗 */
            special: number;
            /** @description both kinds of 综合一窗 */
            together_permille?: number;
            total: number;
        };
        "ratings.AddChannel": {
            kind: components["schemas"]["ratings.ChannelKind"];
            /** @description where it is */
            place: string;
            unit: string;
        };
        "ratings.Answered": {
            /** @description what the citizen is told */
            answer: string;
            /**
             * Format: date
             * @description last day to rate once more; absent: no more
             */
            expires?: string;
            id: string;
            item_name: string;
            /** @description of the case */
            number: string;
            /** Format: date */
            told_on: string;
        };
        "ratings.AskVisit": {
            /** @description of the case whose result is handed over in this visit */
            number: string;
            /** @description in hand at one's window */
            ticket: string;
        };
        "ratings.AssignMatter": {
            /** @description staff id of somebody who had no part in the case */
            to: string;
        };
        /** @enum {string} */
        "ratings.By": "unit" | "item" | "agent" | "month" | "way";
        "ratings.Call": {
            /** Format: date-time */
            at: string;
            by: string;
            reached: boolean;
            way: components["schemas"]["ratings.CallWay"];
            /** @description what was said */
            words: string;
        };
        /** @enum {string} */
        "ratings.CallWay": "phone" | "visit" | "window";
        /** @enum {string} */
        "ratings.ChannelKind": "evaluator" | "qr" | "tablet" | "paper" | "phone" | "sms";
        "ratings.ChannelList": {
            more: boolean;
            page: number;
            /** @description by unit and kind, 50 a page */
            rows: components["schemas"]["ratings.RatingChannel"][];
        };
        "ratings.ConfirmMatter": {
            /** @description false: it goes back to whoever looks into it */
            agree: boolean;
        };
        "ratings.Coverage": {
            more: boolean;
            page: number;
            /** @description by key, 50 a page */
            rows: components["schemas"]["ratings.CoverageRow"][];
            /** @description of all pages */
            total: components["schemas"]["ratings.CoverageRow"];
        };
        "ratings.CoverageRow": {
            basically_satisfied: number;
            /** @description of them, reached */
            called_back: number;
            /** @description rated without the uncounted: what the satisfaction is a share of */
            counted: number;
            dissatisfied: number;
            invited: number;
            /** @description id of the unit, item or agent; the month's first day; the way */
            key: string;
            /** @description nobody rated in time */
            lapsed: number;
            /** @description ratings of the last two levels */
            matters: number;
            name: string;
            rated: number;
            /** @description the first three of five levels, per thousand of those counted; absent: nobody rated */
            satisfaction?: number;
            satisfied: number;
            /** @description proven mistaken or malicious; in no rate */
            uncounted: number;
            very_dissatisfied: number;
            very_satisfied: number;
            /** @description may still be rated */
            waiting: number;
        };
        "ratings.EnterForm": {
            comment?: string;
            /**
             * Format: date
             * @description the day on the form
             */
            filled_on: string;
            /** @description number or 查验码 of the form */
            form: string;
            /** @description the box that is ticked */
            level: components["schemas"]["ratings.Level"];
            /** @description of the case */
            number: string;
            /** @description its picture */
            scan: string;
        };
        "ratings.FormMade": {
            case_number: string;
            /** @description 查验码 */
            code: string;
            /** @description to be printed */
            document: string;
            item_name: string;
            /** @description of the form */
            number: string;
        };
        "ratings.Invitation": {
            /**
             * Format: date
             * @description last day to rate
             */
            expires: string;
            id: string;
            item_name: string;
            /** @description of the case */
            number: string;
            unit_name: string;
        };
        "ratings.InvitationList": {
            answered: components["schemas"]["ratings.Answered"][];
            invitations: components["schemas"]["ratings.Invitation"][];
        };
        "ratings.JoinTablet": {
            code: string;
        };
        /** @enum {string} */
        "ratings.Level": "very_satisfied" | "satisfied" | "basically_satisfied" | "dissatisfied" | "very_dissatisfied";
        "ratings.MakeForm": {
            /** @description of the case */
            number: string;
        };
        "ratings.MatterClock": {
            /** Format: date */
            done_on?: string;
            /** Format: date */
            due: string;
            light: components["schemas"]["duty.Light"];
            /** @description start: called back; verify: a verdict stands; finish: the citizen knows */
            step: string;
            /** @description who has it */
            who: string;
        };
        /** @enum {string} */
        "ratings.MatterFilter": "open" | "mine" | "told";
        "ratings.MatterHand": {
            id: string;
            name: string;
        };
        "ratings.MatterHands": {
            /** @description of the unit, its town and its bureau; none had a part in the case */
            rows: components["schemas"]["ratings.MatterHand"][];
        };
        "ratings.MatterList": {
            more: boolean;
            page: number;
            /** @description the longest overdue first; told ones: the newest first */
            rows: components["schemas"]["ratings.MatterRow"][];
        };
        "ratings.MatterRow": {
            case: string;
            item_name: string;
            level: components["schemas"]["ratings.Level"];
            /** @description of the step that is open */
            light: components["schemas"]["duty.Light"];
            number: string;
            /** Format: date-time */
            opened_at: string;
            /** @description who has it; empty: nobody yet */
            owner_name: string;
            state: components["schemas"]["ratings.MatterState"];
            unit_name: string;
        };
        /** @enum {string} */
        "ratings.MatterState": "opened" | "assigned" | "called" | "confirming" | "to_mend" | "to_tell" | "told";
        "ratings.MatterView": {
            /** @description what this actor may do now */
            allowed: string[];
            calls: components["schemas"]["ratings.Call"][];
            case: string;
            clocks: components["schemas"]["ratings.MatterClock"][];
            comment: string;
            confirmed_by: string;
            counted: boolean;
            item_name: string;
            /** @description the first; never changes */
            level: components["schemas"]["ratings.Level"];
            /** Format: date */
            mended_on?: string;
            number: string;
            /** Format: date-time */
            opened_at: string;
            owner_name: string;
            /** @description 追评; does not replace the first */
            second?: components["schemas"]["ratings.Level"];
            state: components["schemas"]["ratings.MatterState"];
            tags: string[];
            /** Format: date-time */
            told_at?: string;
            unit: string;
            unit_name: string;
            verdict?: components["schemas"]["ratings.Verdict"];
            verified_by: string;
            version: number;
            words: components["schemas"]["ratings.MatterWords"];
        };
        "ratings.MatterWords": {
            /** @description what the citizen was told */
            answer: string;
            evidence: string;
            finding: string;
            measures: string;
            /** @description said with the second rating */
            second: string;
        };
        "ratings.MendMatter": {
            /**
             * Format: date
             * @description on which it was mended
             */
            day: string;
            measures: string;
        };
        "ratings.NoteCall": {
            reached: boolean;
            way: components["schemas"]["ratings.CallWay"];
            /** @description what was said; or when it was tried */
            words: string;
        };
        /** @enum {string} */
        "ratings.OwnWay": "computer" | "mobile" | "qr";
        "ratings.PairCode": {
            /** @description six digits, to be typed at the tablet */
            code: string;
            /** Format: date-time */
            until: string;
        };
        "ratings.PairTablet": {
            kind: components["schemas"]["ratings.TabletKind"];
            /** @description at which one sits */
            window: string;
        };
        "ratings.PointChannels": {
            channels: number;
            /** @description false: no channel that works and was tried in time; red */
            covered: boolean;
            /**
             * Format: date
             * @description the longest of them
             */
            good_until?: string;
            /** @description of the working ones */
            kinds: components["schemas"]["ratings.ChannelKind"][];
            level: components["schemas"]["equipment.Level"];
            name: string;
            unit: string;
            /** @description tried in time, and worked */
            working: number;
        };
        "ratings.PointReport": {
            covered: number;
            /** @description for so long a test counts */
            days: number;
            more: boolean;
            page: number;
            /** @description centres and stations */
            points: number;
            /** @description the red ones first, 50 a page */
            rows: components["schemas"]["ratings.PointChannels"][];
        };
        "ratings.PublicResults": {
            /** @description the 50 most rated, each by five or more */
            items: components["schemas"]["ratings.PublicRow"][];
            /** @description rated by fewer than five */
            items_hidden: number;
            /** Format: date */
            month: string;
            /** @description units */
            more: boolean;
            page: number;
            total: components["schemas"]["ratings.PublicRow"];
            /** @description 50 a page */
            units: components["schemas"]["ratings.PublicRow"][];
        };
        "ratings.PublicRow": {
            /** @description ratings of the last two levels */
            bad: number;
            /** @description of them, reached */
            called_back: number;
            counted: number;
            invited: number;
            name: string;
            rated: number;
            /** @description per thousand of those counted */
            satisfaction?: number;
        };
        "ratings.Rate": {
            comment?: string;
            /** @description one of five */
            level: components["schemas"]["ratings.Level"];
            tags: string[];
            /** @description default: mobile */
            way?: components["schemas"]["ratings.OwnWay"];
        };
        "ratings.RateAgain": {
            comment?: string;
            /** @description one of five; the first stays as it is */
            level: components["schemas"]["ratings.Level"];
        };
        "ratings.RatingChannel": {
            /** Format: date */
            added_on: string;
            /**
             * Format: date
             * @description until then the test counts; absent: it never worked
             */
            good_until?: string;
            id: string;
            kind: components["schemas"]["ratings.ChannelKind"];
            /** @description where it is */
            place: string;
            retired: boolean;
            tried_by: string;
            /**
             * Format: date
             * @description day of the last test
             */
            tried_on?: string;
            unit: string;
            unit_name: string;
            version: number;
            /** @description what the last test said */
            works: boolean;
        };
        "ratings.RatingList": {
            more: boolean;
            page: number;
            /** @description newest first, 20 a page */
            rows: components["schemas"]["ratings.RatingRow"][];
        };
        "ratings.RatingRow": {
            /** @description for supervisors only */
            case?: string;
            comment: string;
            /** @description false: proven mistaken or malicious; left out of every rate */
            counted: boolean;
            item_name: string;
            level: components["schemas"]["ratings.Level"];
            /** @description of the case; for supervisors only */
            number?: string;
            /** Format: date-time */
            rated_at: string;
            tags: string[];
            unit_name: string;
            way: components["schemas"]["ratings.Way"];
        };
        "ratings.RetireChannel": Record<string, never>;
        "ratings.TabletKey": {
            hall_name: string;
            /** @description of the window */
            label: string;
            /** @description kept by the tablet; a new pairing of the window ends it */
            token: string;
        };
        /** @enum {string} */
        "ratings.TabletKind": "tablet" | "evaluator";
        "ratings.TabletRate": {
            /** @description one of five */
            level: components["schemas"]["ratings.Level"];
            token: string;
            /** @description as shown when it was pressed */
            visit: string;
        };
        "ratings.TabletView": {
            hall_name: string;
            label: string;
            /** @description as on the board */
            number: string;
            /** @description may be rated now; absent: nothing to rate */
            visit?: string;
        };
        "ratings.TellMatter": {
            /** @description for the citizen, in plain words */
            answer: string;
        };
        "ratings.TestChannel": {
            /**
             * Format: date
             * @description on which it was tried: not to come, not before an earlier test
             */
            day: string;
            note?: string;
            /** @description a rating given that way arrived */
            works: boolean;
        };
        "ratings.Thanks": {
            thanks: boolean;
        };
        /** @enum {string} */
        "ratings.Verdict": "valid" | "partly" | "invalid" | "mistaken" | "malicious";
        "ratings.VerifyMatter": {
            /** @description for mistaken and malicious */
            evidence?: string;
            finding: string;
            verdict: components["schemas"]["ratings.Verdict"];
        };
        /** @enum {string} */
        "ratings.Way": "computer" | "mobile" | "qr" | "tablet" | "evaluator" | "paper";
        /** @enum {string} */
        RefusalCode: "agent.stale" | "agent.unknown" | "appointment.agent_busy" | "appointment.booked_already" | "appointment.check_in_unknown" | "appointment.missed_often" | "appointment.needs_person" | "appointment.no_slot" | "appointment.not_found" | "appointment.order_over" | "appointment.over" | "appointment.person_unfit" | "appointment.phone" | "appointment.plan_day" | "appointment.plan_hours" | "appointment.plan_not_found" | "appointment.plan_overlaps" | "appointment.slot_full" | "appointment.slot_past" | "appointment.stale" | "appointment.too_early" | "appointment.too_late" | "appointment.wait" | "approval.reason_missing" | "approval.same_person" | "auth.code_expired" | "auth.code_wait" | "auth.code_wrong" | "auth.csrf_mismatch" | "auth.disabled" | "auth.forbidden" | "auth.out_of_scope" | "auth.password_weak" | "auth.password_wrong" | "auth.required" | "auth.staff_only" | "auth.wait" | "auth.wrong_credentials" | "badge.date_past" | "badge.none" | "calendar.day_past" | "calendar.day_same" | "calendar.day_unknown" | "calendar.workday_on_weekday" | "calendar.year_unpublished" | "call.ended" | "call.no_number" | "call.nobody" | "call.not_found" | "call.not_yours" | "call.phone_invalid" | "call.stale" | "call.wait" | "case.already_accepted" | "case.answer_missing" | "case.answer_unknown" | "case.at_once_four_eyes" | "case.commitment_not_allowed" | "case.completion_open" | "case.extended_before" | "case.extension_days" | "case.extension_late" | "case.extension_none" | "case.has_order" | "case.incomplete_not_allowed" | "case.material_unknown" | "case.materials_missing" | "case.not_at_once" | "case.not_found" | "case.not_open" | "case.nothing_supplied" | "case.nothing_to_follow" | "case.notice_empty" | "case.notice_repeated" | "case.override_kind" | "case.own_agent" | "case.paper_other" | "case.procedure_again" | "case.procedure_kind" | "case.signature_missing" | "case.stale" | "case.valid_until_past" | "case.void_asked" | "case.void_not_asked" | "case.void_same_person" | "case.wait_running" | "case.where_to_missing" | "case.window_elsewhere" | "case.withdraw_by_applicant" | "catalogue.claim_stale" | "catalogue.claim_state_wrong" | "catalogue.claim_unknown" | "catalogue.columns_missing" | "catalogue.draft_none" | "catalogue.draft_stale" | "catalogue.file_too_large" | "catalogue.file_unreadable" | "catalogue.follow_none" | "catalogue.follow_unknown" | "catalogue.guidance_unknown" | "catalogue.guide_incomplete" | "catalogue.import_stale" | "catalogue.import_state" | "catalogue.import_taken" | "catalogue.import_unknown" | "catalogue.item_stale" | "catalogue.item_unknown" | "catalogue.left_level" | "catalogue.list_behind" | "catalogue.list_empty" | "catalogue.list_unknown" | "catalogue.not_csv" | "catalogue.not_suitable" | "catalogue.phone_wrong" | "catalogue.place_missing" | "catalogue.power_dates" | "catalogue.power_document" | "catalogue.power_giver" | "catalogue.power_receiver" | "catalogue.reason_missing" | "catalogue.same_person" | "catalogue.situation_duplicate" | "catalogue.situation_no_effect" | "catalogue.situation_nothing_left" | "catalogue.situation_unknown" | "catalogue.situation_wrong" | "catalogue.task_before_effective" | "catalogue.task_catalog_code" | "catalogue.task_contradicts" | "catalogue.task_credit_code" | "catalogue.task_digits" | "catalogue.task_length" | "catalogue.task_level" | "catalogue.task_missing" | "catalogue.task_not_a_licence" | "catalogue.task_not_an_approval" | "catalogue.task_over_statutory" | "catalogue.task_phone" | "catalogue.task_stale" | "catalogue.task_task_code" | "catalogue.task_wrong" | "catalogue.unit_no_list" | "consent.document_missing" | "consent.handler_missing" | "consent.handler_unwanted" | "consent.needed" | "consent.not_agreed" | "consent.term" | "consent.text_changed" | "consent.unknown" | "device.not_found" | "device.revoked" | "device.taken" | "device.too_many" | "document.check_wait" | "document.code_mistyped" | "document.code_unknown" | "document.file_unreadable" | "document.not_found" | "document.paper_unfit" | "document.template_field" | "document.template_kind" | "document.template_lacks" | "document.template_stale" | "document.template_syntax" | "document.template_type" | "document.template_unguarded" | "draft.citizen_only" | "draft.field_stale" | "draft.field_unknown" | "draft.incomplete" | "draft.none" | "draft.stale" | "draft.unconfirmed" | "draft.value_invalid" | "duty.agents_only" | "duty.list_date" | "duty.list_outdated" | "duty.list_unconfirmed" | "duty.list_unknown" | "duty.stand_in_unknown" | "enquiry.no_offer" | "enquiry.nobody" | "enquiry.not_found" | "enquiry.not_open" | "enquiry.not_owner" | "enquiry.staff_unknown" | "enquiry.stale" | "enquiry.unanswered" | "equipment.need_past" | "equipment.no_point" | "equipment.not_found" | "equipment.number_taken" | "equipment.retired" | "equipment.stale" | "exchange.case_unknown" | "exchange.file_unreadable" | "exchange.nothing_due" | "fault.not_found" | "fault.open_already" | "fault.same_person" | "fault.stale" | "fault.state" | "fault.which_piece" | "field.code" | "field.serial_taken" | "field.wait" | "function.not_stopped" | "function.stop_stale" | "function.stop_unknown" | "function.stopped" | "function.stopped_already" | "function.until_past" | "haves.not_kept" | "idempotency.key_malformed" | "idempotency.key_missing" | "idempotency.key_reused" | "item.not_found" | "item.not_offered_here" | "ledger.no_such_subject" | "ledger.not_signed_yet" | "lesson.not_found" | "mandate.consent_missing" | "mandate.expired" | "mandate.expired_date" | "mandate.identity_unchecked" | "mandate.no_photos" | "mandate.no_scope" | "mandate.overlaps" | "mandate.post_consent" | "mandate.required" | "mandate.scan_missing" | "mandate.scope" | "mandate.signature_missing" | "mandate.steps_missing" | "mandate.sub_delegation" | "mandate.witness_agent" | "mandate.witness_missing" | "material.not_exempt" | "near.where_missing" | "network.kind" | "notices.no_such_letter" | "order.agent_unknown" | "order.answer_missing" | "order.cause_unfit" | "order.channel_unfit" | "order.head_needed" | "order.material_unknown" | "order.no_materials" | "order.no_proposal" | "order.nobody" | "order.not_delegable" | "order.not_found" | "order.not_open" | "order.not_yours" | "order.own_proposal" | "order.papers_not_returned" | "order.proposal_open" | "order.stale" | "papers.elsewhere" | "papers.loss_date" | "papers.move_unknown" | "papers.none_held" | "papers.not_for_you" | "papers.signature_missing" | "papers.unit_unknown" | "partner.agreement_coming" | "partner.agreement_dates" | "partner.agreement_none" | "partner.agreement_not_found" | "partner.agreement_number" | "partner.agreement_over" | "partner.agreement_over_already" | "partner.agreement_overlaps" | "partner.appointment_not_found" | "partner.appointment_state" | "partner.bureau_accepts" | "partner.case_not_found" | "partner.consent_ended" | "partner.consent_government" | "partner.consent_partner" | "partner.consent_text" | "partner.credit_code" | "partner.exists" | "partner.intake_not_found" | "partner.item_not_agreed" | "partner.item_not_flagged" | "partner.item_twice" | "partner.item_unknown" | "partner.items_missing" | "partner.no_post" | "partner.not_found" | "partner.package_exists" | "partner.package_item" | "partner.package_not_found" | "partner.point_kind" | "partner.point_taken" | "partner.point_unknown" | "partner.service_unknown" | "partner.staff_role" | "partner.stale" | "partner.wish_date" | "person.birth" | "person.credit_code" | "person.erasure_kept" | "person.erasure_open" | "person.erasure_unsure" | "person.guardian_needed" | "person.id_checksum" | "person.id_date" | "person.id_format" | "person.id_type" | "person.name_missing" | "person.phone_invalid" | "person.representative_missing" | "person.stale" | "person.unknown" | "photo.none" | "photo.not_a_picture" | "point.hours_invalid" | "progress.not_found" | "progress.wait" | "project.dates" | "project.day" | "project.four_eyes" | "project.item_done" | "project.item_unknown" | "project.items_open" | "project.not_found" | "project.photo_missing" | "project.place" | "project.stale" | "project.state" | "queue.act_unfit" | "queue.case_elsewhere" | "queue.case_other" | "queue.case_unknown" | "queue.dates_wrong" | "queue.follow_wait" | "queue.group_closed" | "queue.group_not_found" | "queue.hall_exists" | "queue.hall_not_found" | "queue.has_ticket" | "queue.in_hand" | "queue.item_elsewhere" | "queue.item_twice" | "queue.items_wrong" | "queue.kiosk_unknown" | "queue.letter_wrong" | "queue.no_group" | "queue.nobody_waits" | "queue.not_your_ticket" | "queue.not_your_window" | "queue.other_window" | "queue.recalled_enough" | "queue.stale" | "queue.ticket_not_found" | "queue.wait" | "queue.window_closed" | "queue.window_not_found" | "queue.window_taken" | "queue.window_unfit" | "rating.again_given" | "rating.already_given" | "rating.channel_no_point" | "rating.channel_not_found" | "rating.channel_retired" | "rating.channel_stale" | "rating.closed" | "rating.code_unknown" | "rating.code_wait" | "rating.day_wrong" | "rating.evidence_missing" | "rating.form_day" | "rating.form_unknown" | "rating.handled" | "rating.matter_not_found" | "rating.matter_stale" | "rating.matter_state" | "rating.not_found" | "rating.not_owner" | "rating.not_told" | "rating.not_your_window" | "rating.own_case" | "rating.owner_unknown" | "rating.same_person" | "rating.tablet_unknown" | "rating.test_day" | "rating.visit_over" | "regulation.date_past" | "regulation.incomplete" | "regulation.need_date" | "regulation.need_other" | "regulation.no_level" | "regulation.no_template" | "regulation.not_found" | "regulation.nothing_missing" | "regulation.published" | "regulation.stale" | "relation.ended" | "relation.evidence_unknown" | "relation.exists" | "relation.guardian_young" | "relation.kind_wrong" | "relation.none" | "relation.period" | "relation.unknown" | "report.month" | "request.body_too_large" | "request.headers_too_large" | "request.invalid" | "request.malformed" | "request.missing_field" | "request.no_such_route" | "request.not_json" | "request.out_of_range" | "request.timed_out" | "request.too_deep" | "request.too_long" | "request.too_short" | "request.unknown_field" | "request.unknown_value" | "request.version_missing" | "request.wrong_media_type" | "request.wrong_method" | "request.wrong_type" | "retention.item_type" | "retention.past" | "retention.years" | "roster.day_invalid" | "roster.hours_invalid" | "roster.overlap" | "roster.row_unknown" | "roster.staff_unknown" | "server.busy" | "server.failed" | "setting.county_only" | "setting.date_past" | "setting.out_of_range" | "staff.login_invalid" | "staff.login_taken" | "staff.not_found" | "staff.stale" | "supervision.answered" | "supervision.automatic" | "supervision.ended" | "supervision.fixed" | "supervision.no_rung" | "supervision.not_found" | "supervision.stale" | "supervision.subject_unknown" | "supervision.too_many" | "supervision.unit_unfit" | "target.dates_wrong" | "target.day_ahead" | "target.exists" | "target.no_cases" | "target.other_indicator" | "target.replaced" | "target.unknown" | "target.value_wrong" | "training.dates_wrong" | "unit.code_invalid" | "unit.exists" | "unit.no_code_left" | "unit.not_found" | "unit.not_taggable" | "unit.parent_wrong" | "unit.stale" | "unit.tag_date_wrong" | "unit.tag_unchanged" | "unit.unknown" | "upload.empty" | "upload.exists" | "upload.forbidden" | "upload.not_a_picture" | "upload.not_a_recording" | "upload.not_found" | "upload.too_many" | "visit.agent_busy" | "visit.date" | "visit.not_found" | "visit.not_open" | "visit.open_already" | "visit.order_over" | "visit.same_time" | "visit.stale" | "wallet.kind_wrong" | "wallet.paper_expired" | "wallet.paper_unknown" | "window.exists";
        SaidGap: {
            name: string;
            /** @description a date as YYYY-MM-DD */
            value: string;
        };
        SaidPart: {
            /** @description of web/src/text/said.*.json; empty: the words stand in with[0] */
            key: string;
            with: components["schemas"]["SaidGap"][];
        };
        /** @enum {string} */
        "stops.Function": "order" | "call" | "citizen_code" | "upload" | "mandate" | "receive" | "decide" | "deliver" | "rate" | "queue" | "book" | "field" | "partner" | "exchange" | "import";
        "stops.Notice": {
            /** Format: date-time */
            expected_until?: string;
            function: components["schemas"]["stops.Function"];
            reason: string;
        };
        "stops.NoticeList": {
            /** @description stopped now */
            rows: components["schemas"]["stops.Notice"][];
        };
        "stops.ResumeFunction": Record<string, never>;
        "stops.Stop": {
            /**
             * Format: date-time
             * @description a guess that is told to people; nothing ends by it
             */
            expected_until?: string;
            function: components["schemas"]["stops.Function"];
            id: string;
            /** @description as people read it */
            reason: string;
            /**
             * Format: date-time
             * @description absent: stopped now
             */
            resumed_at?: string;
            resumed_by: string;
            /** Format: date-time */
            stopped_at: string;
            stopped_by: string;
            version: number;
        };
        "stops.StopFunction": {
            /**
             * Format: date-time
             * @description when it will probably be back
             */
            expected_until?: string;
            function: components["schemas"]["stops.Function"];
            /** @description told to people as it stands here */
            reason: string;
        };
        "stops.StopList": {
            more: boolean;
            page: number;
            /** @description newest first, 50 a page */
            rows: components["schemas"]["stops.Stop"][];
        };
        "visits.AgreeVisit": {
            which: components["schemas"]["visits.Which"];
        };
        "visits.ArriveVisit": {
            /**
             * Format: date-time
             * @description as the phone thinks, its known skew taken off; absent: now
             */
            made_at?: string;
        };
        "visits.AskVisit": {
            first: components["schemas"]["visits.Slot"];
            /** @description how to find the house */
            place: string;
            /** @description why somebody has to come */
            reason: components["schemas"]["visits.Reason"];
            /** @description a second time that would do */
            second: components["schemas"]["visits.Slot"];
        };
        /** @enum {string} */
        "visits.DayPart": "morning" | "afternoon";
        "visits.FieldAct": {
            /** @description the word of the route */
            act: string;
            /** @description ten digits, as on the citizen's slip */
            code: string;
            /**
             * Format: date-time
             * @description by the phone's clock
             */
            made_at: string;
            /** @description counted by the device */
            serial: number;
        };
        "visits.FieldAnswer": {
            /**
             * Format: date-time
             * @description ask with this next time
             */
            at: string;
            /** @description orders changed since, whole, 20 to an answer */
            changed: components["schemas"]["orders.OrderView"][];
            /** @description ask for the next page, with the same `since` */
            more: boolean;
            plan: components["schemas"]["visits.Plan"];
            /** @description every open order of the agent; what is not here is no longer his */
            rows: components["schemas"]["visits.FieldRow"][];
            /** @description of these orders */
            visits: components["schemas"]["visits.VisitView"][];
        };
        "visits.FieldRow": {
            brief: components["schemas"]["orders.OrderBrief"];
            tab: components["schemas"]["orders.Tab"];
        };
        "visits.FinishVisit": {
            /**
             * Format: date-time
             * @description as the phone thinks, its known skew taken off; absent: now
             */
            made_at?: string;
            /** @description false: nobody was there */
            met: boolean;
            note?: string;
        };
        "visits.Plan": {
            moves: components["schemas"]["visits.PlanMove"][];
            states: components["schemas"]["visits.PlanState"][];
        };
        "visits.PlanMove": {
            /** @description the word of the route */
            act: string;
            from: components["schemas"]["orders.OrderState"];
            to: components["schemas"]["orders.OrderState"];
        };
        "visits.PlanState": {
            /** @description of the order's agent, with a mandate and photos */
            allowed: string[];
            next: components["schemas"]["orders.Next"];
            state: components["schemas"]["orders.OrderState"];
            tab: components["schemas"]["orders.Tab"];
        };
        /** @enum {string} */
        "visits.Reason": "old_age" | "illness" | "disability" | "far_away" | "other";
        "visits.ReceiptView": {
            act: string;
            agent_name: string;
            /** @description false: not yet arrived, or not ours */
            known: boolean;
            /** Format: date-time */
            made_at?: string;
            /** @description the act stands in the ledger */
            matched: boolean;
            /** Format: date-time */
            received_at?: string;
        };
        "visits.RecordActs": {
            acts: components["schemas"]["visits.FieldAct"][];
            device: string;
            /**
             * Format: date-time
             * @description by the phone's clock, to measure its skew
             */
            sent_at: string;
        };
        "visits.Recorded": {
            act: string;
            agent: string;
            agent_name: string;
            code: string;
            device: string;
            /** @description the phone's clock was changed meanwhile: 当时 is a bound only */
            doubtful: boolean;
            /**
             * Format: date-time
             * @description 当时: as the phone said, its skew taken off
             */
            made_at: string;
            /** @description the ledger holds this act of this agent on the order */
            matched: boolean;
            order: string;
            /**
             * Format: date-time
             * @description the server's clock; legal clocks run from here
             */
            received_at: string;
            serial: number;
            skew_seconds: number;
        };
        "visits.RecordedList": {
            /** @description oldest first */
            rows: components["schemas"]["visits.Recorded"][];
        };
        "visits.Slot": {
            /** Format: date */
            date: string;
            part: components["schemas"]["visits.DayPart"];
        };
        "visits.VisitList": {
            /** @description newest first */
            rows: components["schemas"]["visits.VisitView"][];
        };
        /** @enum {string} */
        "visits.VisitState": "asked" | "agreed" | "arrived" | "finished" | "missed";
        "visits.VisitView": {
            agent_name: string;
            agreed?: components["schemas"]["visits.Slot"];
            /** @description what this actor may do now */
            allowed: string[];
            /**
             * Format: date-time
             * @description as the agent's phone said, its skew taken off
             */
            arrived_at?: string;
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            finished_at?: string;
            first: components["schemas"]["visits.Slot"];
            id: string;
            note: string;
            order: string;
            /** @description told to the order's agent and its citizen only */
            place?: string;
            reason: components["schemas"]["visits.Reason"];
            second: components["schemas"]["visits.Slot"];
            state: components["schemas"]["visits.VisitState"];
            version: number;
        };
        /** @enum {string} */
        "visits.Which": "first" | "second";
    };
    responses: {
        /** @description refused */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description the same for each try of one intent; 8 to 80 printable characters */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    duty_agents_badge: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.IssueBadge"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.AgentProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_agents_badge_qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_agents_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_put_agents_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.PhotoView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_agents_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.AgentProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_agents_profile: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the agent */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.SetProfile"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.AgentProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_appointment_plans_end: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the plan */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.EndPlan"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.PlanList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the appointment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.AppointmentAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_check_in: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the appointment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.AppointmentAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.CheckedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_move: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the appointment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.Move"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approval_read_tasks: {
        parameters: {
            query?: {
                /** @description only this light; default: all */
                light?: components["schemas"]["duty.LightState"];
                page?: number;
                /** @description a whole number of a case, order or decision, or a whole name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["approval.TaskList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_badges_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as in the QR */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.BadgeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_calendar: {
        parameters: {
            query?: {
                /** @description this year when absent */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CalendarYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_calendar_days: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.EditDay"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CalendarYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_calendar_extra_days_import: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.ImportCalendar"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CalendarReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_calendar_import: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.ImportCalendar"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CalendarReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_calendar_missing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.MissingYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_calls: {
        parameters: {
            query?: {
                /** @description those that ended; else what is open */
                done?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_calls: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.PressCall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.PressedCall"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_calls_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the call */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.CallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_calls_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the call */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.MarkCall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.CallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_calls_order: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the call */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderFromCall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_calls_ring: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the call */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.CallAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.RungCall"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_calls_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the call */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.TellCall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.CallTold"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_list: {
        parameters: {
            query?: {
                page?: number;
                /** @description a whole number of a case or order, or a whole name; all tabs */
                q?: string;
                /** @description default: received */
                tab?: components["schemas"]["cases.Tab"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.ReceiveCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CaseStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_accept_commitment: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.AcceptCommitment"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_accept_incomplete: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.AcceptIncomplete"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_ask_more: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.Notify"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_check: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CheckMaterials"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_confirm_void: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CaseStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approval_cases_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["approval.Decide"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.DeliverCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exchange_read_cases_exchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exchange.Push"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.ExtendCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approval_cases_grant_at_once: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["approval.GrantAtOnce"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_green: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.MarkGreen"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approval_cases_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.IssueResult"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_notify: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.Notify"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_override: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.OverrideCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.StartProcedure"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_refuse_acceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.RefuseAcceptance"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.EndProcedure"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approval_cases_review: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["approval.Review"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_send_back: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CaseReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.Supplement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.TransferCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read_uploads_by_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
                /** @description one of its pictures */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_void: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CaseReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.WithdrawCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_claims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_compliance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Compliance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_frequent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.FrequentItems"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_minimums: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.MinimumList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_minimums: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SetMinimum"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.MinimumList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_overview: {
        parameters: {
            query?: {
                high_frequency?: boolean;
                page?: number;
                /** @description how the power came down (R68) */
                power_mode?: components["schemas"]["catalogue.PowerMode"];
                /** @description words of everyday speech, pinyin or initials */
                q?: string;
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ItemRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_powers: {
        parameters: {
            query?: {
                mode?: components["schemas"]["catalogue.PowerMode"];
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.PowerRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_citizen_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.RequestCode"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.CodeSent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_citizen_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.CitizenSignIn"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_consent_texts: {
        parameters: {
            query: {
                /** @description for forwarding */
                handler?: string;
                purpose: components["schemas"]["people.Purpose"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.ConsentText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the device */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["devices.RevokeDevice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.Device"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_read_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the device */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.Standing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_dispatch_board: {
        parameters: {
            query?: {
                /** @description it and all below it; the reader's own when absent */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DispatchBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_document_template_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["documents.PreviewWording"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_document_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.WordingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_document_templates_by_kind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which paper */
                kind: components["schemas"]["documents.DocumentKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.WordingHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_document_templates_by_kind: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description which paper */
                kind: components["schemas"]["documents.DocumentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["documents.ChangeWording"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.WordingHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_list: {
        parameters: {
            query?: {
                /** @description today when left out */
                day?: string;
                page?: number;
                /** @description this unit and those below; the reader's own when left out */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.Register"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_pdf: {
        parameters: {
            query?: {
                /** @description a4 when left out; 80mm for receipts and slips */
                paper?: components["schemas"]["Paper"];
            };
            header?: never;
            path: {
                /** @description the paper */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_check: {
        parameters: {
            query: {
                /** @description 查验码 as printed; blanks and hyphens do not matter */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.CheckView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_check_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["documents.CheckFile"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.FileCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_enquiries: {
        parameters: {
            query?: {
                /** @description the closed ones; else what is open or answered */
                done?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_enquiries: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Ask"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_enquiries_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_enquiries_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.AnswerEnquiry"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_enquiries_close: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.EnquiryStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_enquiries_decide_pass: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.DecidePass"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_enquiries_pass: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.PassEnquiry"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_enquiries_takers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the enquiry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.TakerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_list: {
        parameters: {
            query: {
                page?: number;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.PieceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.AddPiece"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Piece"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.ChangePiece"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Piece"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_read_availability: {
        parameters: {
            query: {
                /** @description any day of it */
                month: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.AvailabilityReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_read_needs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.NeedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_needs: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.Need"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.NeedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_read_report: {
        parameters: {
            query: {
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.EquipmentReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    http_read_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exchange_export: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["exchange.ExportCases"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exchange.ExportFile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exchange_import: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["exchange.ImportAnswers"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exchange.AnswerReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exchange_read_late: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exchange.LateList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "exchange_read_ratings.csv": {
        parameters: {
            query: {
                /** @description any day of the month in which was rated */
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_read_faults: {
        parameters: {
            query: {
                /** @description those that are not confirmed; else those that are */
                open?: boolean;
                page?: number;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.FaultList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_faults: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.ReportFault"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Fault"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_faults_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.AssignFault"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Fault"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_faults_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.ConfirmFault"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Fault"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_faults_repair: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.RepairFault"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Fault"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_guidance: {
        parameters: {
            query?: {
                batch?: number;
                /** @description lines that this item follows */
                item?: string;
                /** @description only lines that no item follows */
                open?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.GuidanceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_guidance_import: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ImportGuidance"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls: {
        parameters: {
            query?: {
                /** @description from 0; 50 a page */
                page?: number;
                /** @description halls of this unit only */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.HallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.AddHall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_read_halls_appointment_plans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.PlanList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_halls_appointment_plans: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.AddPlan"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.PlanList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_halls_appointment_rules: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.SetBookingRules"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.PlanList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_read_halls_appointments: {
        parameters: {
            query?: {
                /** @description today when absent */
                day?: string;
                page?: number;
            };
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_halls_appointments: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.Book"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_halls_appointments_for: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.Book"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.BoardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_halls_check_in: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.KioskCheckIn"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.CheckedIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_day: {
        parameters: {
            query?: {
                /** @description today when absent */
                day?: string;
            };
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.DayView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.DeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_groups: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.AddGroup"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_groups_by_group: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the group */
                group: string;
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.ChangeGroup"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_kiosk_code: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.HallStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_kiosk_help: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.CallHelp"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_kiosk_take: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.KioskTake"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TakenView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_phone_take: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.PhoneTake"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TakenView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_rules: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.SetRules"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_setup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_read_halls_slots: {
        parameters: {
            query?: {
                /** @description or an item */
                group?: string;
                /** @description its group is found */
                item?: string;
            };
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.SlotList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_take: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.StaffTake"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TakenView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_halls_window_rate: {
        parameters: {
            query: {
                from: string;
                /** @description last day, at most 366 days after the first */
                to: string;
            };
            header?: never;
            path: {
                /** @description the hall */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.WindowRate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_windows_by_window: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
                /** @description a window of the hall's unit */
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.PlaceWindow"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SetupView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_windows_close: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
                /** @description the window */
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TakeSeat"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.DeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_windows_next: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the hall */
                id: string;
                /** @description the window */
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.CounterAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_windows_open: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
                /** @description the window */
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TakeSeat"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.DeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_halls_windows_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the hall */
                id: string;
                /** @description the window */
                window: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TakeSeat"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.DeskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_haves: {
        parameters: {
            query: {
                /** @description as it was that evening; now when left out */
                day?: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.HavesBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_held_papers: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.HeldList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_help_requests: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.AskHelp"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_imports: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportJobs"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_imports_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the import */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_put_imports_by_id: {
        parameters: {
            query: {
                kind: components["schemas"]["catalogue.ImportKind"];
                /** @description of the file */
                name: string;
                /** @description whose digits stand in a file of tasks; absent: gbt39046 */
                standard?: components["schemas"]["catalogue.Standard"];
            };
            header?: never;
            path: {
                /** @description made by the caller: sent again it has one effect */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_imports_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the import */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.EndImport"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_imports_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the import */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.EndImport"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportJob"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items: {
        parameters: {
            query?: {
                high_frequency?: boolean;
                /** @description offered there */
                level?: components["schemas"]["catalogue.Level"];
                page?: number;
                /** @description words of everyday speech, pinyin or initials */
                q?: string;
                theme?: string;
                /** @description where the asker is: whom to call when nothing is found */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ItemList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_change: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ChangeItem"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.GuideCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_compare: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.VersionDiff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_four_eyes: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SetFourEyes"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_guidance: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.LinkGuidance"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.GuidanceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_power: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SetPower"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_powers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.PowerList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_situations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.SituationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_situations: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SaveSituations"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.SituationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_situations_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.EndSituations"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.SituationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_situations_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.EndSituations"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.SituationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_task: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_task: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SetTask"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_version: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Item"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ItemVersions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_file: {
        parameters: {
            query?: {
                /** @description of a CSV file; absent: utf8 */
                charset?: components["schemas"]["catalogue.FileCharset"];
                /** @description absent: xlsx */
                format?: components["schemas"]["catalogue.FileFormat"];
                /** @description whose digits; absent: gbt39046 */
                standard?: components["schemas"]["catalogue.Standard"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_put_items_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_items_import: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ImportItems"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_items_themes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ThemeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ledger_read_head: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger.SignedHead"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ledger_read_subjects_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order, case, person, unit … whose chain is meant */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger.Trail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ledger_read_subjects_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order, case, person, unit … whose chain is meant */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ledger_read_subjects_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description order, case, person, unit … whose chain is meant */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ledger.VerifyReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_lessons: {
        parameters: {
            query?: {
                /** @description those linked to this item */
                item?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.LessonList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_lessons: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.PublishLesson"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.Lesson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_lessons_read: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the lesson */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.LessonAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.Lesson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    notices_letters_read: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["notices.LetterAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_read_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_read_me_appointments: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_read_me_calendar: {
        parameters: {
            query?: {
                /** @description 7 when absent */
                days?: number;
                /** @description today when absent */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.Calendar"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_read_me_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.DeviceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_me_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["devices.RegisterDevice"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.DeviceKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_me_devices_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the device */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["devices.DeviceAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.DeviceKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_me_enquiries: {
        parameters: {
            query?: {
                /** @description the closed ones; else what is open or answered */
                done?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.EnquiryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_read_me_field: {
        parameters: {
            query?: {
                page?: number;
                /** @description `at` of the last answer; absent: everything */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.FieldAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    notices_read_me_letters: {
        parameters: {
            query?: {
                /** @description from 0 */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["notices.LetterList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_me_orders: {
        parameters: {
            query?: {
                page?: number;
                tab?: components["schemas"]["orders.Tab"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_me_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.ChangePassword"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_me_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PersonList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_me_presence: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.SetPresence"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.PresenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_me_ratings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.InvitationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_me_reads: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.ReadList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_me_urges: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_me_urges: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.UrgeMine"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_me_work_log: {
        parameters: {
            query?: {
                /** @description default: today */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.WorkLog"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_me_work_log: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.LogNote"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.WorkLog"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_list: {
        parameters: {
            query?: {
                page?: number;
                tab?: components["schemas"]["orders.Tab"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.PlaceOrder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    appointments_orders_appointment: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order, whose agent asks */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["appointments.BookForOrder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["appointments.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read_orders_cases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.OrderCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Choose"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_collect: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_decide_proposal: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.DecideProposal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderReason"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_delegate: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Delegate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_orders_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.DeliverOrder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.DispatchTo"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DraftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DraftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_draft_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DraftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_draft_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.OrderAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DraftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_draft_fields: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.SetDraftField"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.DraftView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_exempt: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.ExemptMaterial"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_read_orders_field_acts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.RecordedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_orders_field_acts: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["visits.RecordActs"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.RecordedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_finish_help: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.FinishHelp"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_mandate: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.SignMandate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.MarkGroup"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_materials: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.AttachMaterial"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.PaperTrail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_papers: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.HandOver"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_papers_loss: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.ReportLoss"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.PaperTrail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_papers_send: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.SendPapers"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.PaperTrail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_papers_take: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.TakePapers"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.PaperTrail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.RefuseToAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_renew: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Renew"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.ResumeMine"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_return_papers: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.ReturnPapers"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_orders_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.SubmitOrder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_orders_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.SupplementOrder"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.CaseView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Suspend"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_terminate: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Terminate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_uploads_by_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
                /** @description the picture */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_orders_visit: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["visits.AskVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_orders_visit_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["visits.AgreeVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_orders_visit_arrive: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["visits.ArriveVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_orders_visit_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["visits.FinishVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_read_orders_visits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.VisitList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["orders.Withdraw"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.OrderView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_cases: {
        parameters: {
            query: {
                /** @description only this light */
                light?: components["schemas"]["duty.LightState"];
                page?: number;
                tab: components["schemas"]["cases.Tab"];
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.TownCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_find: {
        parameters: {
            query: {
                /** @description number of an order, case or mandate, or a name or its beginning */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.FoundList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.Summary"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_agreements_end: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the agreement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.EndAgreement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_families: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.FamilyReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_packages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PackageList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_packages: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.AddPackage"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.Package"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_points_clerks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the partner's point */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.ClerkList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_points_staff: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the partner's point */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.SeatStaff"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_appointments: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.AppointmentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_appointments_done: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the appointment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.AppointmentStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.AppointmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_appointments_look: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the appointment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.AppointmentAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PassedData"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_cases: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_cases_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerCase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_cases_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.CaseStep"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerCase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_cases_deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases.DeliverCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerCase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.DeskState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_intakes: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.TakeIntake"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.IntakeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_partner_intakes_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the intake */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.IntakeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_intakes_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the intake */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.ConsentLater"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.IntakeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_partner_intakes_withdraw_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the intake */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.WithdrawConsent"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.IntakeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_list: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerRows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.AddPartner"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the partner */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_agreements: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the partner */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.MakeAgreement"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_read_passings: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                /** @description the partner */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PassingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    partners_points: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the partner */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["partners.AddBranch"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["partners.PartnerView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_consents: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.ConsentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_consents: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.GiveConsent"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Consent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_consents_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description any consent of the purpose */
                consent: string;
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.ConsentAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.ConsentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.PersonAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.DataCopy"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_copy_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.PersonAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.Correct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_erase: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.Erase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Erasure"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_look: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.Reveal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_offers: {
        parameters: {
            query: {
                /** @description keys with commas between: id_card,household_register */
                kinds: string;
            };
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.OfferList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_papers: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PaperList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_papers_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
                /** @description a paper of the wallet */
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.PaperAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.PaperList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_relations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RelationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_relations: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description who is acted for */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.Relate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RelationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_relations_end: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
                /** @description which one ends */
                relation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.EndRelation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RelationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.Reveal"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RevealedPerson"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_shared_queries: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.AskShared"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.SharedResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_points: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["outlets.AddPoint"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.Point"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_points_near: {
        parameters: {
            query?: {
                /** @description also those that are closed now */
                closed?: boolean;
                /** @description only points where it may be asked for */
                item?: string;
                /** @description millionths of a degree */
                lat?: number;
                /** @description millionths of a degree */
                lng?: number;
                /** @description measured from this unit's point when there are no coordinates */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.NearList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read_progress: {
        parameters: {
            query: {
                /** @description last four digits of the applicant's phone */
                last4: string;
                /** @description of the order or the case */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.ProgressView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_list: {
        parameters: {
            query?: {
                /** @description false: those accepted or cancelled; true when absent */
                open?: boolean;
                page?: number;
                /** @description this unit and all below; one's own when absent */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.PlanProject"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "projects_read_projects.csv": {
        parameters: {
            query?: {
                /** @description false: those accepted or cancelled; true when absent */
                open?: boolean;
                page?: number;
                /** @description this unit and all below; one's own when absent */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.Accept"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.Cancel"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.OnDay"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_item_done: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.ItemDone"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_photos: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.AddPhoto"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_start: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the project */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["projects.OnDay"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["projects.ProjectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    projects_read_uploads_by_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the project */
                id: string;
                /** @description one of its pictures */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_cases_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_cases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_cases: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.AddCase"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_come_back: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_identity: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.IdentifyVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.Person"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_notice: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.NotifyVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_park: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_pass: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_put_back: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_receive: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.ReceiveVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.VisitCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_rejoin: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_send_away: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_sheet: {
        parameters: {
            query: {
                /** @description item:answer, with commas between */
                answers?: string;
                /** @description person whose wallet is asked; absent: nobody's */
                applicant?: string;
                /** @description ids of at most 10 items, with commas between */
                items: string;
            };
            header?: never;
            path: {
                /** @description the ticket, which is the visit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.SheetView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_start: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.TicketAct"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the ticket */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.Transfer"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.TicketView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_channels: {
        parameters: {
            query: {
                page?: number;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.ChannelList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_channels: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.AddChannel"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.RatingChannel"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_channels_retire: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.RetireChannel"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.RatingChannel"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_channels_test: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.TestChannel"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.RatingChannel"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_channels_points: {
        parameters: {
            query: {
                page?: number;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.PointReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "ratings_read_rating_channels_points.csv": {
        parameters: {
            query: {
                page?: number;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_forms: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.MakeForm"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.FormMade"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_forms_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.EnterForm"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Thanks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_matters: {
        parameters: {
            query: {
                filter: components["schemas"]["ratings.MatterFilter"];
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_matters_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.AssignMatter"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_calls: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.NoteCall"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.ConfirmMatter"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_matters_hands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterHands"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_mend: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.MendMatter"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.TellMatter"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_matters_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.VerifyMatter"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.MatterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_tablets_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.AskVisit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Thanks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_tablets_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.JoinTablet"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.TabletKey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_rating_tablets_now: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.TabletView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_tablets_pair: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.PairTablet"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.PairCode"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_rating_tablets_rate: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.TabletRate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Thanks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_list: {
        parameters: {
            query?: {
                agent?: string;
                /** @description the last two levels only */
                bad?: boolean;
                /** @description first day of rating */
                from?: string;
                item?: string;
                page?: number;
                /** @description last day of rating */
                to?: string;
                /** @description default: the widest unit the reader may see */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.RatingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the invitation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.Rate"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Thanks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_again: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the invitation */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ratings.RateAgain"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Thanks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_coverage: {
        parameters: {
            query: {
                by: components["schemas"]["ratings.By"];
                /** @description any day of the first month */
                from: string;
                page?: number;
                /** @description any day of the last month */
                to: string;
                /** @description of this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.Coverage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_open: {
        parameters: {
            query: {
                /** @description last four digits of the applicant's phone */
                last4: string;
                /** @description of the order or the case */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.InvitationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ratings_read_results: {
        parameters: {
            query: {
                /** @description any day of it */
                month: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ratings.PublicResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    visits_read_receipts_check: {
        parameters: {
            query: {
                /** @description ten digits of the slip */
                code: string;
                /** @description of the order */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["visits.ReceiptView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_regulations: {
        parameters: {
            query: {
                page?: number;
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.RegulationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_regulations: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.DraftRegulation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.Regulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_regulations_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.Regulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_regulations_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.EditRegulation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.Regulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_regulations_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description a draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.PublishRegulation"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.Regulation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read_reports_at_once: {
        parameters: {
            query: {
                /** @description 2026-11 */
                month: string;
                /** @description of the list of cases */
                page?: number;
                /** @description for the list of cases: of this unit alone */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.AtOnceReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cases_read_reports_at_once_cases: {
        parameters: {
            query: {
                /** @description 2026-11 */
                month: string;
                /** @description of the list of cases */
                page?: number;
                /** @description for the list of cases: of this unit alone */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["cases.AtOnceCases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_reports_centres: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.SettledReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "catalogue_read_reports_centres.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_responsibility_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CurrentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_responsibility_list: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.PublishList"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ResponsibilityList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_responsibility_list_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.ConfirmList"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.CurrentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_responsibility_list_versions: {
        parameters: {
            query?: {
                /** @description from 0 */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ListVersions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_read_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RetentionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    people_retention: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["people.ChangeRetention"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["people.RetentionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_rules_adopt: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.AdoptRules"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.UnitRules"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_rules_needs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.RuleNeeds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_rules_needs: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.SetRuleNeed"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.RuleNeeds"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_rules_standing: {
        parameters: {
            query: {
                /** @description today when left out */
                day?: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.RulesStanding"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "oversight_read_rules_standing.xlsx": {
        parameters: {
            query: {
                /** @description today when left out */
                day?: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_seal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.SealServiceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_settings: {
        parameters: {
            query?: {
                /** @description what holds there; the county when absent */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.SettingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_settings: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.ChangeSetting"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.SettingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.SignIn"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Me"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_read_staff: {
        parameters: {
            query?: {
                /** @description from 0 */
                page?: number;
                /** @description this unit and all below */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.StaffList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_staff: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.AddStaff"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Staff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    devices_read_staff_devices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description whose devices */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["devices.DeviceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_staff_roles: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the member of staff */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.SetRoles"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Staff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_staff_state: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the member of staff */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["identity.SetState"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.Staff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_staffing: {
        parameters: {
            query?: {
                /** @description 14 when absent */
                days?: number;
                /** @description it and the units right below; the reader's own when absent */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.Staffing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stops_read_stopped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stops.NoticeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stops_list: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stops.StopList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stops_create: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["stops.StopFunction"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stops.Stop"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stops_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the stop */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["stops.ResumeFunction"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["stops.Stop"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documents_read_subjects_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of an order or a case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["documents.DocumentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_supervisions: {
        parameters: {
            query?: {
                /** @description open when absent; overdue: open past its day */
                filter?: components["schemas"]["oversight.SupervisionFilter"];
                page?: number;
                /** @description all of one order or case instead */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_supervisions: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.IssueSupervision"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_supervisions_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the supervision */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_supervisions_hand_down: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the cry for help */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.HandDown"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_supervisions_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the supervision */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionMoves"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_supervisions_pass_up: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the cry for help */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.PassUp"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_supervisions_reply: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the supervision */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.ReplySupervision"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SupervisionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_targets: {
        parameters: {
            query?: {
                /** @description as it was at the end of this day; now when left out */
                on?: string;
                /** @description a town, or the banner; the widest the reader may see when left out */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.TargetBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_targets_cases: {
        parameters: {
            query: {
                from: string;
                indicator: components["schemas"]["oversight.Indicator"];
                /** @description this item only */
                item?: string;
                page?: number;
                to: string;
                /** @description a town, or the banner */
                unit?: string;
                /** @description all of the denominator, those counted above, or the rest */
                which?: components["schemas"]["oversight.Behind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.BehindList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_targets_items: {
        parameters: {
            query?: {
                /** @description only those not near yet */
                far_only?: boolean;
                on?: string;
                /** @description the most frequent ones; 500 */
                top?: number;
                /** @description cases of this town; near counts everywhere */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.ItemBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_targets_rows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.TargetList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_targets_rows: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["oversight.SetTarget"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.TargetList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    oversight_read_targets_snapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["oversight.SnapshotList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_tasks_file: {
        parameters: {
            query?: {
                /** @description of a CSV file; absent: utf8 */
                charset?: components["schemas"]["catalogue.FileCharset"];
                /** @description absent: xlsx */
                format?: components["schemas"]["catalogue.FileFormat"];
                /** @description whose digits; absent: gbt39046 */
                standard?: components["schemas"]["catalogue.Standard"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_put_tasks_file: {
        parameters: {
            query?: {
                /** @description absent: gbt39046 */
                standard?: components["schemas"]["catalogue.Standard"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as printed on the ticket */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.FollowView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as printed on the ticket */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_tickets_give_back: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description as printed on the ticket */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["queue.FollowAt"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["queue.FollowView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    queue_read_tickets_qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description as printed on the ticket */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_trainings: {
        parameters: {
            query: {
                page?: number;
                staff: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.TrainingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_trainings: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.NoteTraining"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.Training"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_trainings_agents: {
        parameters: {
            query: {
                /** @description today when left out */
                day?: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.TrainedAgents"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "duty_read_trainings_agents.xlsx": {
        parameters: {
            query: {
                /** @description today when left out */
                day?: string;
                /** @description this unit and all below it */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_read_units: {
        parameters: {
            query?: {
                kind?: components["schemas"]["outlets.UnitKind"];
                /** @description from 0; 200 a page, so that a list fits a picker */
                page?: number;
                /** @description the units right below it */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.UnitList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_units: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["outlets.AddUnit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_read_units_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.UnitView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_claims: {
        parameters: {
            query?: {
                /** @description only those whose standard has changed since */
                behind?: boolean;
                state?: components["schemas"]["catalogue.ClaimState"];
            };
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ClaimItems"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimsChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
                /** @description the item */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ConfirmClaim"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_claims_diff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
                /** @description the item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimDiff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims_place: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the unit */
                id: string;
                /** @description the item */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.SetAtUnit"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Claim"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims_review: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ReviewClaims"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimsChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ClaimSet"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimsChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_claims_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.WithdrawClaims"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.ClaimsChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_units_extra_days: {
        parameters: {
            query?: {
                /** @description this year when absent */
                year?: number;
            };
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ExtraDayList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_units_extra_days: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit; it holds for all below it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.AddExtraDay"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ExtraDayList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_units_extra_days_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit that has it for itself */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.RemoveExtraDay"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ExtraDayList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_guides_by_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
                /** @description the item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.UnitGuide"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_list: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.PublishedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_list_file: {
        parameters: {
            query: {
                /** @description of a CSV file; absent: utf8 */
                charset?: components["schemas"]["catalogue.FileCharset"];
                edition: number;
                /** @description absent: xlsx */
                format?: components["schemas"]["catalogue.FileFormat"];
            };
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_lists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.PublishedLists"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_units_lists: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["catalogue.ListsOf"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.PublishedList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    equipment_units_networks: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["equipment.CheckNetwork"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["equipment.Network"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_units_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.NoticeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    catalogue_read_units_offers_by_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
                /** @description the item */
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["catalogue.Offer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_units_on_duty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.OnDutyView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_units_responsibility_confirmations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.ConfirmationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_read_units_roster: {
        parameters: {
            query?: {
                /** @description 7 when absent */
                days?: number;
                /** @description today when absent */
                from?: string;
            };
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.RosterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_units_roster: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.AddRoster"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.RosterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    duty_units_roster_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description the unit */
                id: string;
                /** @description the roster row */
                row: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["duty.RemoveRoster"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["duty.RosterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_units_tag: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description the version this change was made against */
                "If-Match": number;
            };
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["outlets.SetTag"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.Unit"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_read_units_tags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.TagHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    identity_read_units_agents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["identity.StaffList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "outlets_read_units_export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_read_units_report: {
        parameters: {
            query?: {
                kind?: components["schemas"]["outlets.UnitKind"];
                tag?: components["schemas"]["outlets.Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.UnitReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_read_uploads_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description made by the client, so that a retry is the same upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    orders_put_uploads_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description made by the client, so that a retry is the same upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["orders.UploadView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    outlets_windows: {
        parameters: {
            query?: never;
            header: {
                /** @description the same for each try of one intent; 8 to 80 printable characters */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["outlets.OpenWindow"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["outlets.Window"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    http_read_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
