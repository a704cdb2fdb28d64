// Generated from the API by `node tools/wire-types.ts`; do not edit.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUp.read"];
        put: operations["SetUp.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Today.seen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today/put-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Today.putOff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today/put-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Today.putBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Centres.list"];
        put?: never;
        post: operations["Centres.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centres/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Centres.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/centre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Centres.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Leaving.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Leaving.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListViews.list"];
        put: operations["ListViews.keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Me.change"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Me.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/draft-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.draftKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.sessions"];
        put?: never;
        post?: never;
        delete: operations["Me.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Me.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Setup.welcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Setup.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignIn.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Staff.list"];
        put?: never;
        post: operations["Staff.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Staff.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Staff.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Staff.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Staff.colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trail.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Trail.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trail.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trail.handOvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duplicates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/different": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates.tellApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/{id}/undecided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates.undecided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicates/{id}/different": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates.different"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/comparison/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging.merges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/merges/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Persons.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Persons.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Persons.read"];
        put: operations["Persons.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Persons.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Households.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/known-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members/{personId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/members/{personId}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Households.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Households.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers.list"];
        put?: never;
        post: operations["Transfers.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transfers.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transfers.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Transfers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appeals.read"];
        put: operations["AppealCorrections.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/caller-enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AppealCorrections.correctEnquiry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealCorrections.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AppealCorrections.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AppealCorrections.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appeals.list"];
        put?: never;
        post: operations["Appeals.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appeals.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/caller-enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals.asks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appeals.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments.days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appointments.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Appointments.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Appointments.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appointments.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Appointments.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Appointments.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.read"];
        put: operations["CaseCorrections.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseCorrections.closing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseCorrections.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseServices.list"];
        put?: never;
        post: operations["CaseServices.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/service-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseServices.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/services/of-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseServices.ofMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseServices.read"];
        put: operations["CaseServices.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-services/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseServices.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-services/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseServices.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-services/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseServices.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseTasks.list"];
        put?: never;
        post: operations["CaseTasks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseTasks.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-tasks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseTasks.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseTasks.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOver.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandOver.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.list"];
        put?: never;
        post: operations["Cases.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/open-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases.openEnds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cases.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/team/{worker}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Cases.release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/child": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChildRecords.file"];
        put?: never;
        post: operations["ChildRecords.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/child-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChildRecords.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/child-records/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChildRecords.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/child-records/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChildRecords.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/child-records/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChildRecords.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConferenceParticipants.correct"];
        post: operations["ConferenceParticipants.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/participants/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConferenceParticipants.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConferenceParticipants.print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conferences.list"];
        put?: never;
        post: operations["Conferences.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conferences.read"];
        put: operations["Conferences.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conferences.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conferences.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conferences.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Conferences.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-conferences/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Conferences.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consulting-rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultingRooms.list"];
        put?: never;
        post: operations["ConsultingRooms.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consulting-rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConsultingRooms.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/dangers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dangers.list"];
        put?: never;
        post: operations["Dangers.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-dangers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dangers.read"];
        put: operations["Dangers.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-dangers/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dangers.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-dangers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dangers.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-dangers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dangers.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowUps.list"];
        put?: never;
        post: operations["FollowUps.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FollowUps.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUps.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalProgress.file"];
        put: operations["Goals.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-goals/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalProgress.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-notes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalProgress.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-notes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalProgress.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-notes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalProgress.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals.list"];
        put?: never;
        post: operations["Goals.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-goals/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goals.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-goals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Goals.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-goals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Goals.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/plan-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanReviews.list"];
        put?: never;
        post: operations["PlanReviews.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-reviews/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanReviews.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-reviews/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanReviews.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-reviews/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanReviews.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funding-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FundingSources.list"];
        put?: never;
        post: operations["FundingSources.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funding-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["FundingSources.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents.list"];
        put?: never;
        post: operations["Incidents.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents.read"];
        put: operations["Incidents.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-incidents/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-incidents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Incidents.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-incidents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Incidents.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/wellbeing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes.wellbeingOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/private-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes.readPrivate"];
        put: operations["Notes.writePrivate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes.list"];
        put?: never;
        post: operations["Notes.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-templates/offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notes.offered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Notes.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Opinions.list"];
        put?: never;
        post: operations["Opinions.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opinions.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Opinions.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes.file"];
        put?: never;
        post: operations["Outcomes.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Outcomes.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-outcomes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-outcomes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outcomes.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-outcomes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outcomes.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/private-note/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision.of"];
        put?: never;
        post: operations["Supervision.show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-showings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision.shown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.list"];
        put?: never;
        post: operations["Questionnaires.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-questionnaires/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Questionnaires.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-questionnaires/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questionnaires.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-questionnaires/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Questionnaires.use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risk.file"];
        put?: never;
        post: operations["Risk.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/police-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Risk.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risk.asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risk.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-assessments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Risk.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-assessments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Risk.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risk.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/police-risk/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risk.policeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/police-risk/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Risk.voidPolice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/police-risk/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Risk.restorePolice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/safety-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SafetyPlans.file"];
        put?: never;
        post: operations["SafetyPlans.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SafetyPlans.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety-plans/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SafetyPlans.print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety-plans/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SafetyPlans.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety-plans/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SafetyPlans.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/safety-plans/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SafetyPlans.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions.list"];
        put?: never;
        post: operations["Sessions.log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions.read"];
        put: operations["Sessions.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Covers.list"];
        put?: never;
        post: operations["Covers.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Covers.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/weeks/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weeks.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/weeks/centre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Weeks.centre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftEntries.read"];
        put: operations["ShiftEntries.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.tried"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftEntries.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shift-entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftEntries.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shifts.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Shifts.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Shifts.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shifts/sign-offs/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Shifts.readSignOff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.list"];
        put?: never;
        post: operations["Imports.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports.map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.away"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/absences/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Absences.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/absences/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/absences/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Absences.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/absences/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Absences.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Availability.readAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extensions.listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Extensions.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Extensions.correctDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Extensions.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/extensions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Extensions.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["House.list"];
        put?: never;
        post: operations["House.addHouse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/houses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["House.changeHouse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/houses/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["House.setRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/houses/{id}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["House.addRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/houses/{id}/room-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["House.addRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/house-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HouseIncidents.listIncidents"];
        put?: never;
        post: operations["HouseIncidents.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/house-incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["HouseIncidents.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/house-incidents/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HouseIncidents.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/house-incidents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HouseIncidents.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/house-incidents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HouseIncidents.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceEnquiries.list"];
        put?: never;
        post: operations["PlaceEnquiries.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceEnquiries.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlaceEnquiries.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceEnquiries.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceEnquiries.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceEnquiries.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/place-enquiries/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceEnquiries.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceRefusals.listRefusals"];
        put?: never;
        post: operations["PlaceRefusals.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/refusals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlaceRefusals.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/refusals/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceRefusals.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/refusals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceRefusals.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/refusals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaceRefusals.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceRequests.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceRequests.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlaceRequests.rank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/roll-call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollCall.read"];
        put: operations["RollCall.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/roll-call/marks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RollCall.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rooms.changeRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/rooms/{id}/doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rooms.setDoors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/rooms/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rooms.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/rooms/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rooms.listClosures"];
        put?: never;
        post: operations["Rooms.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/closures/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rooms.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Rooms.correctClosure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/closures/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rooms.voidClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/closures/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rooms.restoreClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/closures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rooms.closureHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/separations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Separations.list"];
        put?: never;
        post: operations["Separations.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/separations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Separations.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/separations/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Separations.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/separations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Separations.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/separations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Separations.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShelterFigures.readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayRecords.list"];
        put?: never;
        post: operations["Stays.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayRecords.read"];
        put: operations["StayRecords.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StayRecords.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StayRecords.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StayRecords.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.admitHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/undo-admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.undoArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.checkOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/undo-check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/stays/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Stays.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shelter/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Timeline.readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-escorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnEscorts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-escorts/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnEscorts.correctOutcome"];
        post: operations["OwnEscorts.outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escorts.list"];
        put?: never;
        post: operations["Escorts.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/worker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Escorts.assign"];
        post?: never;
        delete: operations["Escorts.unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Escorts.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Escorts.correctOutcome"];
        post: operations["Escorts.outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Escorts.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Escorts.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Escorts.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escorts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Escorts.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolments.list"];
        put?: never;
        post: operations["Enrolments.refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.searchList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolments.read"];
        put: operations["ProgrammeCorrections.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/drop-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.dropOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enrolments.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enrolments.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups.list"];
        put?: never;
        post: operations["Groups.addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups.read"];
        put: operations["ProgrammeCorrections.correctGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/groups/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups.addSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Groups.mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}/attendance/{enrolmentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups.markHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Groups.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Groups.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Groups.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrections.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeCorrections.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProgrammeCorrections.changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/enrolments/{id}/person/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeCorrections.personHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme/groups/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeCorrections.groupHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.preview"];
        put: operations["Figures.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/releases/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Figures.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/releases/{month}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Figures.export"];
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
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        SetUpCounted: {
            /** @enum {string} */
            of: "rooms" | "places" | "accounts";
            n: number;
        };
        SetUpStepView: {
            /** @enum {string} */
            step: "centre" | "house" | "people" | "rules" | "import" | "appeal";
            /** @enum {string} */
            state: "open" | "done" | "left_out";
            mine: boolean;
            optional: boolean;
            answered: boolean;
            lacks: string[];
            counts: components["schemas"]["SetUpCounted"][];
        };
        SetUpView: {
            steps: components["schemas"]["SetUpStepView"][];
            left: number;
        };
        AnswerStep: {
            /** @enum {string} */
            step: "house" | "rules" | "import";
            given: boolean;
        };
        TodayLine: {
            /** @enum {string} */
            kind: "appeal_logged" | "records_alike" | "hand_over_expires" | "journal_waits" | "case_unattended" | "case_assigned" | "case_without_session" | "case_long_silent" | "case_in_work" | "task_due" | "task_without_owner" | "case_without_next_step" | "follow_up_due" | "plan_review_due" | "goal_due" | "conference" | "comes_of_age" | "second_opinion" | "opinion_given" | "note_shown" | "shift_urgent" | "risk_reassess" | "own_appointment" | "own_appointment_without_outcome" | "appointment_worker_left" | "roll_call" | "enquiry_received" | "enquiry_sent" | "enquiry_answered" | "stay_overdue" | "room_closes" | "leaves_today" | "leaves_tomorrow" | "hold_ends" | "extension_asked" | "agreement_unsigned" | "household_waits" | "escort_without_worker" | "escort_worker_left" | "escort_without_outcome" | "escort_coming" | "own_escort" | "own_escort_without_outcome" | "attendance_unmarked" | "group_session" | "referral_waits" | "participant_absent" | "role_missing" | "set_up_left" | "account_never_used" | "account_long_unused" | "staff_changed" | "sign_ins_failed" | "worked_by_night" | "many_files_opened" | "many_records_voided" | "figures_to_share" | "figures_released";
            /** @enum {string} */
            urgency: "late" | "now" | "next" | "new";
            /** Format: uuid */
            id: string | null;
            /** Format: uuid */
            part: string | null;
            version: number | null;
            about: string | null;
            at: string | null;
            fact: string | null;
            text: string | null;
            insteadOf: string | null;
            n: number | null;
            putOff: ("tomorrow" | "three_days" | "next_week")[];
            /** @enum {string|null} */
            putOffRule: "risk" | "security" | "meeting" | "hold" | "transfer" | "house" | "release" | "urgent" | "due" | null;
            /** Format: date */
            putOffUntil: string | null;
        };
        TodayNumber: {
            /** @enum {string} */
            figure: "appeals_today" | "own_cases" | "own_sessions_this_week" | "free_places" | "most_free_in_a_room" | "families_here" | "households_waiting" | "escorts_this_week" | "participants" | "programme_groups" | "accounts" | "trail_entries_today";
            n: number;
        };
        TodayView: {
            lines: components["schemas"]["TodayLine"][];
            putOff: components["schemas"]["TodayLine"][];
            figures: components["schemas"]["TodayNumber"][];
            /** Format: date-time */
            asOf: string;
        };
        SeenUntil: {
            /** Format: date-time */
            until: string;
        };
        PutOffLine: {
            /** @enum {string} */
            kind: "appeal_logged" | "records_alike" | "hand_over_expires" | "journal_waits" | "case_unattended" | "case_assigned" | "case_without_session" | "case_long_silent" | "case_in_work" | "task_due" | "task_without_owner" | "case_without_next_step" | "follow_up_due" | "plan_review_due" | "goal_due" | "conference" | "comes_of_age" | "second_opinion" | "opinion_given" | "note_shown" | "shift_urgent" | "risk_reassess" | "own_appointment" | "own_appointment_without_outcome" | "appointment_worker_left" | "roll_call" | "enquiry_received" | "enquiry_sent" | "enquiry_answered" | "stay_overdue" | "room_closes" | "leaves_today" | "leaves_tomorrow" | "hold_ends" | "extension_asked" | "agreement_unsigned" | "household_waits" | "escort_without_worker" | "escort_worker_left" | "escort_without_outcome" | "escort_coming" | "own_escort" | "own_escort_without_outcome" | "attendance_unmarked" | "group_session" | "referral_waits" | "participant_absent" | "role_missing" | "set_up_left" | "account_never_used" | "account_long_unused" | "staff_changed" | "sign_ins_failed" | "worked_by_night" | "many_files_opened" | "many_records_voided" | "figures_to_share" | "figures_released";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            part: string | null;
            at: string | null;
            /** @enum {string} */
            choice: "tomorrow" | "three_days" | "next_week";
        };
        PutBackLine: {
            /** @enum {string} */
            kind: "appeal_logged" | "records_alike" | "hand_over_expires" | "journal_waits" | "case_unattended" | "case_assigned" | "case_without_session" | "case_long_silent" | "case_in_work" | "task_due" | "task_without_owner" | "case_without_next_step" | "follow_up_due" | "plan_review_due" | "goal_due" | "conference" | "comes_of_age" | "second_opinion" | "opinion_given" | "note_shown" | "shift_urgent" | "risk_reassess" | "own_appointment" | "own_appointment_without_outcome" | "appointment_worker_left" | "roll_call" | "enquiry_received" | "enquiry_sent" | "enquiry_answered" | "stay_overdue" | "room_closes" | "leaves_today" | "leaves_tomorrow" | "hold_ends" | "extension_asked" | "agreement_unsigned" | "household_waits" | "escort_without_worker" | "escort_worker_left" | "escort_without_outcome" | "escort_coming" | "own_escort" | "own_escort_without_outcome" | "attendance_unmarked" | "group_session" | "referral_waits" | "participant_absent" | "role_missing" | "set_up_left" | "account_never_used" | "account_long_unused" | "staff_changed" | "sign_ins_failed" | "worked_by_night" | "many_files_opened" | "many_records_voided" | "figures_to_share" | "figures_released";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            part: string | null;
            at: string | null;
        };
        CentreView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            /** @enum {string|null} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | null;
            demo: boolean;
            version: number;
        };
        OpenCentre: {
            code: string;
            name: string;
            login: string;
            displayName: string;
        };
        CentreOpened: {
            /** Format: uuid */
            id: string;
            version: number;
            temporaryPassword: string;
        };
        ChangeCentre: {
            name: string;
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui";
        };
        Ref: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        DutyCount: {
            /** @enum {string} */
            duty: "coordinator" | "counsellor" | "lawyer" | "escort" | "facilitator" | "hold" | "request";
            n: number;
        };
        HandOverDuty: {
            /** @enum {string} */
            duty: "coordinator" | "counsellor" | "lawyer" | "escort" | "facilitator";
            /** Format: uuid */
            toStaffId: string | null;
        };
        HandOver: {
            duties: components["schemas"]["HandOverDuty"][];
            close: boolean;
        };
        ListView: {
            name: string;
            query: string;
            opens: boolean;
        };
        ListViewsOf: {
            /** @enum {string} */
            list: "appeals" | "audit" | "cases" | "programme";
            views: components["schemas"]["ListView"][];
            version: number;
        };
        KeepListViews: {
            /** @enum {string} */
            list: "appeals" | "audit" | "cases" | "programme";
            views: components["schemas"]["ListView"][];
        };
        MeView: {
            /** Format: uuid */
            id: string;
            login: string;
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
            permissions: string[];
            /** @enum {string} */
            language: "ky" | "ru" | "en";
            /** @enum {string} */
            theme: "system" | "light" | "dark";
            mustChangePassword: boolean;
            drafts: string;
            tourSeen: boolean;
            centre: components["schemas"]["CentreView"];
            otherCentres: number;
        };
        ChangeSettings: {
            /** @enum {string} */
            language?: "ky" | "ru" | "en";
            /** @enum {string} */
            theme?: "system" | "light" | "dark";
            tourSeen?: boolean;
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        DraftKey: {
            key: string;
        };
        OwnSession: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            seenAt: string;
            agent: string;
            current: boolean;
        };
        DemoAccount: {
            login: string;
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
        };
        WelcomeView: {
            demo: boolean;
            demoPassword: string;
            accounts: components["schemas"]["DemoAccount"][];
        };
        SetUp: {
            token: string;
            centreCode: string;
            centreName: string;
            login: string;
            displayName: string;
            password: string;
        };
        Credentials: {
            login: string;
            password: string;
        };
        StaffView: {
            /** Format: uuid */
            id: string;
            login: string;
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
            active: boolean;
            mustChangePassword: boolean;
            /** Format: date-time */
            lastSeenAt: string | null;
            version: number;
        };
        AddStaff: {
            login: string;
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
        };
        NewPasswordView: {
            /** Format: uuid */
            id: string;
            version: number;
            temporaryPassword: string;
        };
        ChangeStaff: {
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
            active: boolean;
            duties?: components["schemas"]["HandOverDuty"][];
        };
        ColleagueView: {
            /** Format: uuid */
            id: string;
            displayName: string;
            roles: ("intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin")[];
        };
        TrailEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            staffId: string;
            staffName: string;
            action: string;
            subjectKind: string | null;
            /** Format: uuid */
            subjectId: string | null;
            subjectName: string | null;
            subjectLabel: string | null;
            reason: string | null;
            receiverName: string | null;
        };
        TrailPage: {
            entries: components["schemas"]["TrailEntry"][];
            next: number | null;
        };
        TrailQuery: {
            before?: number;
            action?: string;
            /** Format: uuid */
            staffId?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @enum {string} */
            only?: "changes";
            /** Format: uuid */
            subjectId?: string;
        };
        TrailExport: {
            entries: components["schemas"]["TrailEntry"][];
            more: boolean;
        };
        TrailPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DuplicatePerson: {
            /** Format: uuid */
            id: string;
            code: string;
            shortName: string;
            initials: string;
            age: number | null;
        };
        DuplicateView: {
            /** Format: uuid */
            id: string;
            persons: components["schemas"]["DuplicatePerson"][];
            reasons: string[];
            /** Format: date-time */
            foundAt: string;
            version: number;
        };
        DuplicateSearchView: {
            /** @enum {string} */
            state: "never" | "waiting" | "running" | "done";
            /** Format: date-time */
            finishedAt: string | null;
            records: number | null;
            fresh: number | null;
        };
        DuplicatePage: {
            pairs: components["schemas"]["DuplicateView"][];
            next: string | null;
            search: components["schemas"]["DuplicateSearchView"];
        };
        TellApart: {
            personIds: string[];
        };
        Names: {
            surname: string;
            given: string;
            patronymic: string;
            formerNames: string[];
        };
        ContactFields: {
            phones: string[];
            safeHours: string;
            /** @enum {string} */
            mayLeaveMessage: "yes" | "no" | "not_known";
            codeWord: string;
        };
        OtherContact: {
            /** Format: uuid */
            mergeId: string;
            mergeVersion: number;
            code: string;
            contact: components["schemas"]["ContactFields"];
        };
        BackgroundFields: {
            /** @enum {string} */
            citizenship: "kg" | "kz" | "uz" | "tj" | "ru" | "cn" | "tr" | "other" | "stateless" | "not_known" | "refused";
            district: string;
            /** @enum {string} */
            education: "basic" | "secondary" | "vocational" | "higher" | "not_known" | "refused";
            /** @enum {string} */
            employment: "working" | "not_working" | "pupil_student" | "pensioner" | "parental_leave" | "not_known" | "refused";
            /** @enum {string} */
            maritalState: "married" | "unregistered" | "separated" | "divorced" | "widowed" | "single" | "not_known" | "refused";
            /** @enum {string} */
            pregnant: "yes" | "no" | "not_known" | "refused";
            /** @enum {string} */
            disability: "yes" | "no" | "not_known" | "refused";
        };
        NamingConsentView: {
            /** @enum {string} */
            how: "told" | "signed";
            /** @enum {string} */
            wording: "2026-11";
            /** Format: date-time */
            at: string;
            by: string;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            code: string;
            named: boolean;
            names: components["schemas"]["Names"] | null;
            /** Format: date */
            birthDate: string | null;
            birthYear: number | null;
            age: number | null;
            pin: string | null;
            contact: components["schemas"]["ContactFields"] | null;
            otherContacts: components["schemas"]["OtherContact"][];
            /** @enum {string|null} */
            mayLeaveMessage: "yes" | "no" | "not_known" | null;
            background: components["schemas"]["BackgroundFields"] | null;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            interpreter: boolean;
            wheelchair: boolean;
            consent: components["schemas"]["NamingConsentView"] | null;
            version: number;
        };
        PersonComparison: {
            persons: components["schemas"]["PersonView"][];
            doubts: ("same_household" | "sex_differs" | "birth_differs" | "pin_differs" | "told_apart")[];
        };
        MergeView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            mergedAt: string;
            mergedBy: string;
            code: string;
            shortName: string;
        };
        MergePersons: {
            /** Format: uuid */
            keptId: string;
            keptVersion: number;
            /** Format: uuid */
            mergedId: string;
            mergedVersion: number;
            doubtsSeen?: boolean;
        };
        SettleContact: {
            /** @enum {string} */
            holds: "kept" | "merged";
            personVersion: number;
        };
        SearchPersons: {
            /** @enum {string} */
            purpose: "new_appeal" | "registration" | "return_visit" | "import" | "merging";
            text?: string;
            name?: string;
            phone?: string;
            pin?: string;
            birthYear?: number | null;
            /** @enum {string} */
            oblast?: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            month?: string | null;
            /** Format: uuid */
            staffId?: string | null;
            /** Format: uuid */
            houseId?: string | null;
        };
        Candidate: {
            /** Format: uuid */
            id: string;
            code: string;
            shortName: string;
            initials: string;
            named: boolean;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            birthYear: number | null;
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            likelihood: "likely" | "maybe";
            reasons: string[];
        };
        SearchResult: {
            candidates: components["schemas"]["Candidate"][];
            partial: boolean;
        };
        Birth: {
            /** Format: date */
            date?: string | null;
            year?: number | null;
            age?: number | null;
        };
        MemberFields: {
            names?: components["schemas"]["Names"] | null;
            birth?: components["schemas"]["Birth"] | null;
            pin?: string | null;
            contact?: components["schemas"]["ContactFields"] | null;
            background?: components["schemas"]["BackgroundFields"] | null;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            interpreter: boolean;
            wheelchair: boolean;
            /** @enum {string} */
            part: "child" | "dependant" | "relative";
        };
        RegisterPerson: {
            names?: components["schemas"]["Names"] | null;
            birth?: components["schemas"]["Birth"] | null;
            pin?: string | null;
            contact?: components["schemas"]["ContactFields"] | null;
            background?: components["schemas"]["BackgroundFields"] | null;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            interpreter: boolean;
            wheelchair: boolean;
            members?: components["schemas"]["MemberFields"][];
        };
        RegisteredMember: {
            /** Format: uuid */
            id: string;
            code: string;
        };
        FieldWarning: {
            field: string;
            /** @enum {string} */
            rule: "pin_sex" | "pin_date" | "pin_taken" | "pin_twice";
        };
        Registered: {
            /** Format: uuid */
            id: string;
            version: number;
            code: string;
            /** Format: uuid */
            householdId: string;
            members: components["schemas"]["RegisteredMember"][];
            warnings: components["schemas"]["FieldWarning"][];
        };
        NamingConsent: {
            /** @enum {string} */
            how: "told" | "signed";
            /** @enum {string} */
            wording: "2026-11";
        };
        Why: {
            /** @enum {string} */
            reason: "typing_error" | "learned_later" | "wrong_person" | "entered_twice" | "recorded_wrongly" | "made_by_mistake" | "other";
            remark?: string;
        };
        ChangePerson: {
            names?: components["schemas"]["Names"] | null;
            birth?: components["schemas"]["Birth"] | null;
            pin?: string | null;
            contact?: components["schemas"]["ContactFields"] | null;
            background?: components["schemas"]["BackgroundFields"] | null;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            interpreter: boolean;
            wheelchair: boolean;
            consent?: components["schemas"]["NamingConsent"] | null;
            why?: components["schemas"]["Why"];
        };
        PersonChanged: {
            /** Format: uuid */
            id: string;
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
        };
        ChangedField: {
            field: string;
            before: string[];
            after: string[];
        };
        RecordVersionView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            change: "corrected" | "relinked" | "voided" | "restored" | "dated";
            /** @enum {string} */
            reason: "typing_error" | "learned_later" | "wrong_person" | "entered_twice" | "recorded_wrongly" | "made_by_mistake" | "other";
            remark: string;
            fields: components["schemas"]["ChangedField"][];
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            version: number;
        };
        RecordHistory: {
            versions: components["schemas"]["RecordVersionView"][];
        };
        MemberView: {
            /** Format: uuid */
            id: string;
            code: string;
            /** @enum {string} */
            part: "head" | "child" | "dependant" | "relative";
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            age: number | null;
            shortName: string;
            initials: string;
            wheelchair: boolean;
        };
        HouseholdView: {
            /** Format: uuid */
            id: string;
            members: components["schemas"]["MemberView"][];
            version: number;
        };
        AddMembers: {
            members: components["schemas"]["MemberFields"][];
        };
        HouseholdGrown: {
            /** Format: uuid */
            id: string;
            members: components["schemas"]["MemberView"][];
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
        };
        JoinHousehold: {
            why: components["schemas"]["Why"];
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            part: "child" | "dependant" | "relative";
        };
        GiveReason: {
            why: components["schemas"]["Why"];
        };
        TransferView: {
            /** Format: uuid */
            id: string;
            version: number;
            clientCode: string;
            toCentre: string;
            people: number;
            appeals: number;
            /** Format: date */
            consentOn: string;
            /** @enum {string} */
            state: "sent" | "accepted" | "withdrawn" | "expired";
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OtherCentre: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string|null} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | null;
        };
        TransferLists: {
            sent: components["schemas"]["TransferView"][];
            centres: components["schemas"]["OtherCentre"][];
        };
        SendTransfer: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            toCentreId: string;
            /** Format: date */
            consentOn: string;
            withHousehold: boolean;
            withAppeals?: boolean;
            closeCase?: boolean;
            dangersRead?: boolean;
        };
        TransferSent: {
            /** Format: uuid */
            id: string;
            version: number;
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OpenTransfer: {
            code: string;
        };
        TransferPreview: {
            fromCentre: string;
            register: components["schemas"]["RegisterPerson"];
            appeals: number;
        };
        KnownHere: {
            /** Format: uuid */
            personId: string;
            version: number;
            doubtsSeen?: boolean;
        };
        AcceptTransfer: {
            code: string;
            known?: components["schemas"]["KnownHere"];
        };
        CorrectAppeal: {
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            ageBand: "0-6" | "7-13" | "14-17" | "18-24" | "25-34" | "35-44" | "45-59" | "60+" | "not_known";
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            children?: number | null;
            services: ("psychological" | "legal" | "medical" | "social" | "documents" | "escort_court" | "shelter" | "material")[];
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            outcome: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller";
            reason: string;
            advice: string;
            why: components["schemas"]["Why"];
        };
        CorrectCallerEnquiry: {
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            about: string;
            why: components["schemas"]["Why"];
        };
        AppealLine: {
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            ageBand: "0-6" | "7-13" | "14-17" | "18-24" | "25-34" | "35-44" | "45-59" | "60+" | "not_known";
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            children?: number | null;
            services: ("psychological" | "legal" | "medical" | "social" | "documents" | "escort_court" | "shelter" | "material")[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "help" | "asks_about_somebody";
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            outcome: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller" | "nothing_told";
            repeat: boolean;
            voided: boolean;
            /** Format: uuid */
            personId: string | null;
            code: string | null;
            loggedBy: string;
            version: number;
        };
        AppealPage: {
            appeals: components["schemas"]["AppealLine"][];
            next: string | null;
            partial: boolean;
        };
        AppealSearch: {
            after?: string;
            /** @enum {string} */
            order?: "asc" | "desc";
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @enum {string} */
            channel?: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            /** @enum {string} */
            kind?: "help" | "asks_about_somebody";
            /** @enum {string} */
            violence?: "physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known";
            /** @enum {string} */
            oblast?: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            outcome?: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller" | "nothing_told";
            /** Format: uuid */
            loggedBy?: string;
            /** @enum {string} */
            voided?: "true" | "false";
            words?: string;
        };
        AppealExport: {
            appeals: components["schemas"]["AppealLine"][];
            more: boolean;
        };
        FigureCount: {
            value: string;
            n: number;
        };
        AppealFigures: {
            total: number;
            channel: components["schemas"]["FigureCount"][];
            kind: components["schemas"]["FigureCount"][];
            violence: components["schemas"]["FigureCount"][];
            sex: components["schemas"]["FigureCount"][];
            ageBand: components["schemas"]["FigureCount"][];
            oblast: components["schemas"]["FigureCount"][];
            weekday: components["schemas"]["FigureCount"][];
            hour: components["schemas"]["FigureCount"][];
        };
        LogAppeal: {
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            ageBand: "0-6" | "7-13" | "14-17" | "18-24" | "25-34" | "35-44" | "45-59" | "60+" | "not_known";
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            children?: number | null;
            services: ("psychological" | "legal" | "medical" | "social" | "documents" | "escort_court" | "shelter" | "material")[];
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            outcome: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller";
            reason?: string;
            advice?: string;
            /** Format: uuid */
            personId?: string | null;
            register?: components["schemas"]["RegisterPerson"] | null;
            openCase?: boolean;
        };
        AppealLogged: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            personId: string | null;
            code: string | null;
            /** Format: uuid */
            householdId: string | null;
            /** Format: uuid */
            caseId: string | null;
            warnings: components["schemas"]["FieldWarning"][];
        };
        LogCallerEnquiry: {
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            about?: string;
        };
        AppealView: {
            /** @enum {string} */
            channel: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            ageBand: "0-6" | "7-13" | "14-17" | "18-24" | "25-34" | "35-44" | "45-59" | "60+" | "not_known";
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            children?: number | null;
            services: ("psychological" | "legal" | "medical" | "social" | "documents" | "escort_court" | "shelter" | "material")[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "help" | "asks_about_somebody";
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            outcome: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller" | "nothing_told";
            repeat: boolean;
            voided: boolean;
            /** Format: uuid */
            personId: string | null;
            code: string | null;
            loggedBy: string;
            version: number;
            reason: string;
            advice: string;
        };
        LinkPerson: {
            /** Format: uuid */
            personId?: string | null;
            register?: components["schemas"]["RegisterPerson"] | null;
            openCase?: boolean;
            why?: components["schemas"]["Why"] | null;
        };
        AppointmentClientView: {
            /** Format: uuid */
            caseId: string;
            code: string;
            shortName: string;
            /** @enum {string} */
            state: "planned" | "held" | "late" | "no_show" | "cancelled_by_client" | "cancelled_by_centre";
            reached: boolean;
            recorded: boolean;
            isService: boolean;
        };
        AppointmentView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            /** @enum {string} */
            state: "planned" | "held" | "late" | "no_show" | "cancelled_by_client" | "cancelled_by_centre";
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** Format: uuid */
            workerId: string;
            workerName: string;
            /** Format: uuid */
            roomId: string | null;
            roomName: string | null;
            /** Format: uuid */
            seriesId: string | null;
            changeable: boolean;
            voided: boolean;
            whyReadable: boolean;
            clients: components["schemas"]["AppointmentClientView"][];
            version: number;
        };
        RoomTaken: {
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        ConsultingRoomView: {
            name: string;
            active: boolean;
            /** Format: uuid */
            id: string;
            version: number;
        };
        AppointmentWorker: {
            /** Format: uuid */
            id: string;
            displayName: string;
        };
        CalendarView: {
            appointments: components["schemas"]["AppointmentView"][];
            taken: components["schemas"]["RoomTaken"][];
            more: boolean;
            rooms: components["schemas"]["ConsultingRoomView"][];
            workers: components["schemas"]["AppointmentWorker"][];
        };
        AppointmentPage: {
            appointments: components["schemas"]["AppointmentView"][];
            next: string | null;
        };
        PlanAppointments: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** Format: uuid */
            roomId?: string | null;
            caseIds: string[];
            /** Format: uuid */
            workerId: string;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            weeks: number;
        };
        PlannedAppointments: {
            ids: string[];
        };
        MoveAppointment: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** Format: uuid */
            roomId?: string | null;
            /** Format: uuid */
            workerId?: string;
        };
        ClientOutcome: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            state: "planned" | "held" | "late" | "no_show" | "cancelled_by_client" | "cancelled_by_centre";
        };
        MarkAppointment: {
            clients: components["schemas"]["ClientOutcome"][];
        };
        CloseCase: {
            /** @enum {string} */
            reason: "goals_met" | "client_withdrew" | "lost_contact" | "moved" | "transferred" | "opened_by_mistake";
            clientView?: string;
            followUps?: boolean;
            /** Format: date */
            closedOn?: string;
        };
        CorrectCase: {
            /** @enum {string} */
            kind: "survivor" | "child";
            closing?: components["schemas"]["CloseCase"] | null;
            why: components["schemas"]["Why"];
        };
        CaseClosing: {
            /** Format: date-time */
            closedAt: string;
            staffName: string;
            /** @enum {string} */
            reason: "goals_met" | "client_withdrew" | "lost_contact" | "moved" | "transferred" | "opened_by_mistake";
            clientView: string;
        };
        ServiceLine: {
            /** @enum {string} */
            kind: "individual_counselling" | "family_counselling" | "group_work" | "phone_counselling" | "crisis_help" | "first_aid" | "examination" | "injuries_documented" | "treatment" | "medicines" | "legal_advice" | "protection_order" | "statement" | "claim" | "court_support" | "social_advice" | "identity_papers" | "school" | "kindergarten" | "job" | "benefits" | "housing" | "food" | "clothes" | "hygiene_goods" | "child_goods" | "money" | "interpreting" | "other_help";
            /** Format: date */
            givenOn: string;
            units: number;
            minutes: number | null;
            /** Format: uuid */
            workerId: string;
            /** Format: uuid */
            fundingSourceId: string | null;
            /** Format: uuid */
            projectId: string | null;
            /** Format: uuid */
            id: string;
            workerName: string;
            fundingSourceName: string | null;
            projectName: string | null;
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            ofMeeting: boolean;
            sameHelp: boolean;
            voided: boolean;
            version: number;
        };
        ServiceTotal: {
            /** @enum {string} */
            group: "psychological" | "medical" | "legal" | "social" | "things" | "other";
            services: number;
            units: number;
            minutes: number;
        };
        ServicePage: {
            services: components["schemas"]["ServiceLine"][];
            next: string | null;
            totals: components["schemas"]["ServiceTotal"][];
        };
        ServiceWorker: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        FundingView: {
            name: string;
            /** Format: date */
            since: string | null;
            /** Format: date */
            until: string | null;
            closed: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "source" | "project";
            version: number;
        };
        ServiceChoices: {
            workers: components["schemas"]["ServiceWorker"][];
            funding: components["schemas"]["FundingView"][];
        };
        InjuryMark: {
            /** @enum {string} */
            region: "front_head" | "front_face" | "front_neck" | "front_chest" | "front_abdomen" | "front_pelvis" | "front_shoulder_left" | "front_shoulder_right" | "front_upper_arm_left" | "front_upper_arm_right" | "front_forearm_left" | "front_forearm_right" | "front_hand_left" | "front_hand_right" | "front_thigh_left" | "front_thigh_right" | "front_shin_left" | "front_shin_right" | "front_foot_left" | "front_foot_right" | "back_head" | "back_neck" | "back_upper_back" | "back_lower_back" | "back_buttocks" | "back_shoulder_left" | "back_shoulder_right" | "back_upper_arm_left" | "back_upper_arm_right" | "back_forearm_left" | "back_forearm_right" | "back_hand_left" | "back_hand_right" | "back_thigh_left" | "back_thigh_right" | "back_shin_left" | "back_shin_right" | "back_foot_left" | "back_foot_right";
            /** @enum {string} */
            kind: "bruise" | "abrasion" | "cut" | "burn" | "fracture" | "bite" | "strangulation" | "other";
            words: string;
        };
        InjuryReport: {
            /** @enum {string} */
            documentedBy: "centre_worker" | "doctor" | "forensic_examiner" | "police";
            form: string;
            paperNumber: string;
            /** Format: date */
            documentedOn: string | null;
            marks: components["schemas"]["InjuryMark"][];
        };
        ServiceFields: {
            /** @enum {string} */
            kind: "individual_counselling" | "family_counselling" | "group_work" | "phone_counselling" | "crisis_help" | "first_aid" | "examination" | "injuries_documented" | "treatment" | "medicines" | "legal_advice" | "protection_order" | "statement" | "claim" | "court_support" | "social_advice" | "identity_papers" | "school" | "kindergarten" | "job" | "benefits" | "housing" | "food" | "clothes" | "hygiene_goods" | "child_goods" | "money" | "interpreting" | "other_help";
            /** Format: date */
            givenOn: string;
            units: number;
            minutes: number | null;
            /** Format: uuid */
            workerId: string;
            /** Format: uuid */
            fundingSourceId: string | null;
            /** Format: uuid */
            projectId: string | null;
            note: string;
            place: string;
            injuries: components["schemas"]["InjuryReport"] | null;
        };
        ServiceOfMeeting: {
            /** Format: uuid */
            sessionId: string | null;
            /** Format: uuid */
            appointmentId: string | null;
        };
        ServiceView: {
            /** @enum {string} */
            kind: "individual_counselling" | "family_counselling" | "group_work" | "phone_counselling" | "crisis_help" | "first_aid" | "examination" | "injuries_documented" | "treatment" | "medicines" | "legal_advice" | "protection_order" | "statement" | "claim" | "court_support" | "social_advice" | "identity_papers" | "school" | "kindergarten" | "job" | "benefits" | "housing" | "food" | "clothes" | "hygiene_goods" | "child_goods" | "money" | "interpreting" | "other_help";
            /** Format: date */
            givenOn: string;
            units: number;
            minutes: number | null;
            /** Format: uuid */
            workerId: string;
            /** Format: uuid */
            fundingSourceId: string | null;
            /** Format: uuid */
            projectId: string | null;
            /** Format: uuid */
            id: string;
            workerName: string;
            fundingSourceName: string | null;
            projectName: string | null;
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            ofMeeting: boolean;
            sameHelp: boolean;
            voided: boolean;
            version: number;
            /** Format: uuid */
            caseId: string;
            note: string;
            place: string;
            injuries: components["schemas"]["InjuryReport"] | null;
        };
        CorrectService: {
            /** @enum {string} */
            kind: "individual_counselling" | "family_counselling" | "group_work" | "phone_counselling" | "crisis_help" | "first_aid" | "examination" | "injuries_documented" | "treatment" | "medicines" | "legal_advice" | "protection_order" | "statement" | "claim" | "court_support" | "social_advice" | "identity_papers" | "school" | "kindergarten" | "job" | "benefits" | "housing" | "food" | "clothes" | "hygiene_goods" | "child_goods" | "money" | "interpreting" | "other_help";
            /** Format: date */
            givenOn: string;
            units: number;
            minutes: number | null;
            /** Format: uuid */
            workerId: string;
            /** Format: uuid */
            fundingSourceId: string | null;
            /** Format: uuid */
            projectId: string | null;
            note: string;
            place: string;
            injuries: components["schemas"]["InjuryReport"] | null;
            why: components["schemas"]["Why"];
        };
        CaseTaskView: {
            what: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            goalId: string | null;
            /** Format: uuid */
            id: string;
            ownerName: string;
            outside: string;
            /** Format: uuid */
            conferenceId: string | null;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string|null} */
            outcome: "done" | "not_needed" | null;
            remark: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            version: number;
        };
        CaseTaskOwner: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CaseTaskList: {
            open: components["schemas"]["CaseTaskView"][];
            ended: components["schemas"]["CaseTaskView"][];
            next: string | null;
            owners: components["schemas"]["CaseTaskOwner"][];
            /** Format: date-time */
            safetyPlanAt: string | null;
        };
        CaseTaskFields: {
            what: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            goalId: string | null;
        };
        EndCaseTask: {
            /** @enum {string} */
            outcome: "done" | "not_needed";
            remark: string;
        };
        AskHandOver: {
            caseIds: string[];
            /** @enum {string} */
            part: "coordinator" | "counsellor" | "lawyer";
            /** Format: uuid */
            toId: string;
            /** Format: uuid */
            fromId?: string | null;
        };
        HandOverOutlook: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            fromId: string | null;
            fromName: string | null;
            /** @enum {string|null} */
            obstacle: "cases.closed" | "cases.already_assigned" | "cases.part_of_several" | "cases.part_not_theirs" | "cases.not_with" | null;
            appointments: components["schemas"]["Ref"][];
            shared: number;
        };
        HandOverPreview: {
            cases: components["schemas"]["HandOverOutlook"][];
        };
        HandOverCase: {
            /** @enum {string} */
            part: "coordinator" | "counsellor" | "lawyer";
            /** Format: uuid */
            fromId: string | null;
            /** Format: uuid */
            toId: string;
            appointments: components["schemas"]["Ref"][];
        };
        AppointmentLeft: {
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            code: "request.invalid" | "request.malformed" | "request.too_large" | "request.unsupported_media" | "request.too_many" | "request.not_found" | "request.foreign_origin" | "idempotency.key_required" | "idempotency.key_reused" | "version.required" | "version.stale" | "record.voided" | "record.not_voided" | "server.failed" | "server.unavailable" | "server.busy" | "server.schema_differs" | "access.signed_out" | "access.wrong_credentials" | "access.wait" | "access.forbidden" | "access.password_change_required" | "access.password_wrong" | "access.password_weak" | "access.password_same" | "access.login_taken" | "access.roles_conflict" | "access.own_account" | "access.last_administrator" | "access.duties_left" | "access.nothing_to_hand_over" | "access.receiver_unfit" | "access.receiver_busy" | "access.setup_link_invalid" | "access.centre_code_taken" | "registry.too_vague" | "registry.code_taken" | "registry.in_household" | "registry.head_stays" | "registry.already_merged" | "registry.merge_unlikely" | "registry.contact_settled" | "registry.transfer_unknown" | "registry.transfer_over" | "cases.already_open" | "cases.wrong_state" | "cases.worker_lacks_role" | "cases.already_assigned" | "cases.closed" | "cases.part_of_several" | "cases.part_not_theirs" | "cases.not_with" | "cases.danger_colleague" | "cases.not_there" | "cases.danger_centre" | "cases.dangers_unread" | "cases.too_many_dangers" | "appointments.worker_busy" | "appointments.room_busy" | "appointments.client_busy" | "appointments.series_clashes" | "appointments.worker_lacks_role" | "appointments.wrong_state" | "appointments.not_begun" | "appointments.has_session" | "appointments.too_many_cancelled" | "appointments.left_team" | "appointments.with_others" | "appointments.room_name_taken" | "appointments.too_many_rooms" | "conferences.held" | "conferences.not_begun" | "conferences.full" | "plans.ended" | "plans.not_ended" | "outcomes.not_reached" | "children.no_child" | "opinions.asked_already" | "opinions.ended" | "follow_ups.case_open" | "follow_ups.ended" | "follow_ups.not_ended" | "follow_ups.too_many" | "questionnaires.faulty" | "questionnaires.changed" | "questionnaires.too_many" | "sessions.template_name_taken" | "sessions.too_many_templates" | "services.counted_already" | "services.not_held" | "services.counts_of_it" | "services.funding_name_taken" | "services.too_much_funding" | "today.not_put_off" | "covers.overlap" | "covers.unfit" | "covers.over" | "shifts.ended" | "shifts.not_ended" | "appeals.already_linked" | "imports.unreadable" | "imports.encrypted" | "imports.old_format" | "imports.unsafe" | "imports.too_large" | "imports.no_rows" | "imports.mapping_incomplete" | "imports.wrong_state" | "imports.running" | "shelter.place_taken" | "shelter.person_placed" | "shelter.full" | "shelter.household_incomplete" | "shelter.already_requested" | "shelter.wrong_state" | "shelter.room_number_taken" | "shelter.house_lived_in" | "shelter.room_in_use" | "shelter.too_many_houses" | "shelter.too_many_rooms" | "shelter.too_many_places" | "shelter.place_closed" | "shelter.undo_late" | "shelter.places_in_use" | "shelter.closed_already" | "shelter.room_occupied" | "shelter.already_separated" | "shelter.rule_broken" | "shelter.plan_changed" | "shelter.others_wait" | "shelter.hold_lapsed" | "shelter.extension_asked" | "shelter.absent_already" | "shelter.marked_otherwise" | "shelter.night_over" | "shelter.taken_then" | "shelter.rule_broken_then" | "shelter.enquiry_over" | "escorts.worker_busy" | "escorts.client_busy" | "escorts.worker_lacks_role" | "escorts.wrong_state" | "escorts.not_begun" | "escorts.ends_before_start" | "figures.not_open" | "figures.changed" | "programme.wrong_state" | "programme.already_referred" | "programme.group_name_taken" | "programme.marked_in_group" | "programme.not_begun" | "programme.ended_already" | "programme.session_number_taken" | "programme.not_in_group" | "programme.sessions_missing";
        };
        HandedOver: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            workerId: string;
            appointments: components["schemas"]["Ref"][];
            left: components["schemas"]["AppointmentLeft"][];
        };
        CaseLine: {
            /** Format: uuid */
            id: string;
            code: string;
            shortName: string;
            initials: string;
            /** @enum {string} */
            kind: "survivor" | "child";
            /** @enum {string} */
            state: "open" | "closed";
            /** @enum {string} */
            stage: "opened" | "assessed" | "planned" | "in_work" | "follow_up" | "closed";
            /** Format: date-time */
            openedAt: string;
            workers: string;
            unattended: boolean;
            /** Format: date-time */
            lastSessionAt: string | null;
            /** @enum {string|null} */
            riskLevel: "standard" | "medium" | "high" | null;
            /** Format: date-time */
            riskAt: string | null;
            /** Format: date */
            reassessOn: string | null;
            nextStep: string | null;
            /** Format: date */
            nextStepOn: string | null;
            missing: ("birth" | "oblast" | "safe_contact" | "violence" | "risk" | "plan" | "next_step" | "first_meeting")[];
            waitedDays: number | null;
            met: boolean;
        };
        CasePage: {
            cases: components["schemas"]["CaseLine"][];
            next: string | null;
            partial: boolean;
        };
        CaseSearch: {
            after?: string;
            /** @enum {string} */
            order?: "asc" | "desc";
            /** @enum {string} */
            sort?: "opened" | "code" | "lastSession" | "risk";
            /** @enum {string} */
            state?: "open" | "closed";
            /** @enum {string} */
            mine?: "true" | "false";
            /** Format: uuid */
            worker?: string;
            /** @enum {string} */
            kind?: "survivor" | "child";
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            /** @enum {string} */
            unattended?: "true" | "false";
            /** @enum {string} */
            risk?: "standard" | "medium" | "high" | "none";
            /** @enum {string} */
            reassess?: "true" | "false";
            /** @enum {string} */
            planless?: "true" | "false";
            /** @enum {string} */
            stage?: "opened" | "assessed" | "planned" | "in_work" | "follow_up" | "closed";
            /** @enum {string} */
            late?: "true" | "false";
            /** @enum {string} */
            violence?: "physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known";
            /** @enum {string} */
            oblast?: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            steps?: "true" | "false";
            /** @enum {string} */
            lacks?: "birth" | "oblast" | "safe_contact" | "violence" | "risk" | "plan" | "next_step" | "first_meeting" | "any";
            /** @enum {string} */
            facts?: "true" | "false";
            /** @enum {string} */
            waiting?: "true" | "false";
            /** @enum {string} */
            met?: "true" | "false";
            /** @enum {string} */
            waits?: "true" | "false";
            /** Format: uuid */
            personId?: string;
            words?: string;
        };
        CaseExport: {
            cases: components["schemas"]["CaseLine"][];
            more: boolean;
        };
        WorkerLoad: {
            /** Format: uuid */
            staffId: string;
            open: number;
        };
        CaseLoad: {
            workers: components["schemas"]["WorkerLoad"][];
        };
        WorkerFigures: {
            open: number;
            high: number;
            late: number;
            waiting: number;
            sessions: number;
            /** Format: uuid */
            staffId: string;
            displayName: string;
        };
        CaseFigures: {
            open: number;
            high: number;
            late: number;
            waiting: number;
            sessions: number;
        };
        FirstMeetings: {
            count: number;
            medianDays: number | null;
        };
        Workload: {
            workers: components["schemas"]["WorkerFigures"][];
            all: components["schemas"]["CaseFigures"];
            firstMeetings: components["schemas"]["FirstMeetings"];
        };
        OpenCase: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            kind: "survivor" | "child";
        };
        FamilyCase: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            caseId: string;
        };
        RelativeCase: {
            /** Format: uuid */
            personId: string;
            workers: string[];
            /** Format: date */
            nextOn: string | null;
        };
        TeamCover: {
            /** Format: uuid */
            staffId: string;
            displayName: string;
        };
        TeamMember: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            displayName: string;
            /** @enum {string} */
            part: "coordinator" | "counsellor" | "lawyer";
            left: boolean;
            /** Format: date */
            awayUntil: string | null;
            cover: components["schemas"]["TeamCover"] | null;
        };
        CaseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "survivor" | "child";
            /** @enum {string} */
            state: "open" | "closed";
            /** @enum {string} */
            stage: "opened" | "assessed" | "planned" | "in_work" | "follow_up" | "closed";
            /** Format: date-time */
            openedAt: string;
            person: components["schemas"]["PersonView"];
            /** Format: uuid */
            householdId: string | null;
            household: components["schemas"]["MemberView"][];
            family: components["schemas"]["FamilyCase"][];
            relatives: components["schemas"]["RelativeCase"][];
            team: components["schemas"]["TeamMember"][];
            /** @enum {string|null} */
            riskLevel: "standard" | "medium" | "high" | null;
            /** Format: date-time */
            riskAt: string | null;
            /** Format: date */
            reassessOn: string | null;
            incidents: number | null;
            dangers: number | null;
            consulted: boolean;
            missing: ("birth" | "oblast" | "safe_contact" | "violence" | "risk" | "plan" | "next_step" | "first_meeting")[];
            counselling: boolean;
            version: number;
        };
        TimelineEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "appeal" | "case_opened" | "case_closed" | "case_reopened" | "worker_assigned" | "followed_up" | "session" | "appointment_missed" | "case_incident" | "case_service" | "risk_assessed" | "police_risk" | "goal_set" | "goal_reached" | "goal_given_up" | "plan_reviewed" | "conference_held" | "place_requested" | "admitted" | "moved" | "checked_out" | "trip_requested" | "trip_assigned" | "trip_done" | "trip_cancelled";
            facts: string[];
            staffName: string;
            /** Format: uuid */
            refId: string | null;
        };
        TimelinePage: {
            entries: components["schemas"]["TimelineEntry"][];
            next: string | null;
        };
        OpenEnd: {
            /** @enum {string} */
            kind: "task" | "goal" | "appointment" | "conference" | "place_request" | "stay" | "escort";
            n: number;
        };
        OpenEndList: {
            ends: components["schemas"]["OpenEnd"][];
        };
        AssignWorker: {
            /** Format: uuid */
            staffId: string;
            /** @enum {string} */
            part: "coordinator" | "counsellor" | "lawyer";
        };
        ChildGuardian: {
            /** @enum {string} */
            relation: "mother" | "father" | "grandparent" | "other_relative" | "appointed_guardian" | "none";
            name: string;
            contact: string;
            remark: string;
            /** Format: date */
            consentedOn: string | null;
            /** @enum {string} */
            telling: "may" | "may_not" | "not_known";
            /** Format: uuid */
            guardianId: string | null;
        };
        ChildSchool: {
            /** @enum {string} */
            schoolKind: "kindergarten" | "school" | "college" | "none";
            name: string;
            form: string;
            contact: string;
            whoKnows: string;
        };
        ChildNeeds: {
            health: string;
            learning: string;
            language: string;
            calms: string;
        };
        ChildRecordView: {
            guardian: components["schemas"]["ChildGuardian"] | null;
            school: components["schemas"]["ChildSchool"] | null;
            needs: components["schemas"]["ChildNeeds"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            tellingNow: "may" | "may_not" | "not_known" | "of_age" | null;
            guardianCode: string | null;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
        };
        ChildFile: {
            records: components["schemas"]["ChildRecordView"][];
            next: string | null;
            /** Format: date */
            ofAgeFrom: string | null;
            /** Format: date */
            ofAgeSurely: string | null;
        };
        RecordOfChild: {
            guardian: components["schemas"]["ChildGuardian"] | null;
            school: components["schemas"]["ChildSchool"] | null;
            needs: components["schemas"]["ChildNeeds"] | null;
        };
        CorrectRecordOfChild: {
            guardian: components["schemas"]["ChildGuardian"] | null;
            school: components["schemas"]["ChildSchool"] | null;
            needs: components["schemas"]["ChildNeeds"] | null;
            why: components["schemas"]["Why"];
        };
        MayHear: {
            /** @enum {string} */
            area: "facts" | "risk" | "plan" | "health" | "children" | "legal";
            /** @enum {string|null} */
            ground: "her_consent" | "guardian_consent" | "danger_to_life" | "child_protection" | "court_or_inquiry" | null;
            /** Format: date */
            consentedOn: string | null;
            /** @enum {string|null} */
            consentForm: "oral" | "written" | null;
            source: string;
        };
        InvitedFields: {
            /** Format: uuid */
            staffId: string | null;
            name: string;
            organisation: string;
            post: string;
            hears: components["schemas"]["MayHear"][];
        };
        CorrectInvited: {
            /** Format: uuid */
            staffId: string | null;
            name: string;
            organisation: string;
            post: string;
            hears: components["schemas"]["MayHear"][];
            /** Format: uuid */
            participantId: string;
            why: components["schemas"]["Why"];
        };
        RemoveInvited: {
            /** Format: uuid */
            participantId: string;
            why: components["schemas"]["Why"];
        };
        PrintConference: {
            /** Format: uuid */
            participantId: string | null;
        };
        AgendaPoint: {
            text: string;
            /** @enum {string|null} */
            area: "facts" | "risk" | "plan" | "health" | "children" | "legal" | null;
        };
        ConferencePaper: {
            /** Format: date-time */
            startsAt: string;
            addressee: string;
            agenda: components["schemas"]["AgendaPoint"][];
        };
        ConferenceLine: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "case_conference" | "local_commission" | "child_commission" | "police_or_court" | "other";
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "held";
            decisions: number;
            decisionsOpen: number;
            voided: boolean;
            version: number;
        };
        ConferencePage: {
            conferences: components["schemas"]["ConferenceLine"][];
            next: string | null;
        };
        ConferenceFields: {
            /** @enum {string} */
            kind: "case_conference" | "local_commission" | "child_commission" | "police_or_court" | "other";
            /** Format: date-time */
            startsAt: string;
            agenda: components["schemas"]["AgendaPoint"][];
        };
        InvitedView: {
            /** Format: uuid */
            staffId: string | null;
            name: string;
            organisation: string;
            post: string;
            hears: components["schemas"]["MayHear"][];
            /** Format: uuid */
            id: string;
            team: boolean;
            present: boolean | null;
        };
        ConferenceColleague: {
            /** Format: uuid */
            id: string;
            name: string;
            team: boolean;
        };
        ConferenceView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "case_conference" | "local_commission" | "child_commission" | "police_or_court" | "other";
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "planned" | "held";
            decisions: number;
            decisionsOpen: number;
            voided: boolean;
            version: number;
            /** Format: uuid */
            caseId: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            agenda: components["schemas"]["AgendaPoint"][];
            participants: components["schemas"]["InvitedView"][];
            minutes: string;
            tasks: components["schemas"]["CaseTaskView"][];
            colleagues: components["schemas"]["ConferenceColleague"][];
        };
        CorrectConference: {
            /** @enum {string} */
            kind: "case_conference" | "local_commission" | "child_commission" | "police_or_court" | "other";
            /** Format: date-time */
            startsAt: string;
            agenda: components["schemas"]["AgendaPoint"][];
            minutes: string;
            present: string[];
            why: components["schemas"]["Why"];
        };
        HoldConference: {
            minutes: string;
            present: string[];
        };
        DecideInConference: {
            what: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            ownerId: string;
            outside: string;
        };
        ConsultingRoomFields: {
            name: string;
        };
        ChangeConsultingRoom: {
            name: string;
            active: boolean;
        };
        DangerView: {
            /** @enum {string} */
            kind: "his_home" | "his_work" | "his_relatives" | "settlement" | "office" | "centre" | "other_place" | "colleague" | "other_person";
            /** @enum {string|null} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known" | null;
            what: string;
            reason: string;
            /** Format: date */
            untilOn: string | null;
            /** Format: uuid */
            staffId: string | null;
            /** Format: uuid */
            otherCentreId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            named: string;
            live: boolean;
            remains: ("team" | "appointments" | "escorts" | "conferences" | "tasks")[];
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            voided: boolean;
            version: number;
        };
        DangerChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DangerList: {
            live: components["schemas"]["DangerView"][];
            past: components["schemas"]["DangerView"][];
            next: string | null;
            colleagues: components["schemas"]["DangerChoice"][];
            centres: components["schemas"]["DangerChoice"][];
        };
        RecordDanger: {
            /** @enum {string} */
            kind: "his_home" | "his_work" | "his_relatives" | "settlement" | "office" | "centre" | "other_place" | "colleague" | "other_person";
            /** @enum {string|null} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known" | null;
            what: string;
            reason: string;
            /** Format: date */
            untilOn: string | null;
            /** Format: uuid */
            staffId: string | null;
            /** Format: uuid */
            otherCentreId: string | null;
        };
        CorrectDanger: {
            /** @enum {string} */
            kind: "his_home" | "his_work" | "his_relatives" | "settlement" | "office" | "centre" | "other_place" | "colleague" | "other_person";
            /** @enum {string|null} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known" | null;
            what: string;
            reason: string;
            /** Format: date */
            untilOn: string | null;
            why: components["schemas"]["Why"];
        };
        FollowUpView: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            months: number | null;
            /** @enum {string|null} */
            outcome: "reached" | "not_reached" | "someone_else" | "not_safe" | "declined" | "reopened" | null;
            /** @enum {string|null} */
            safety: "safer" | "same" | "less_safe" | "not_known" | null;
            remark: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            version: number;
        };
        FollowUpList: {
            toCome: components["schemas"]["FollowUpView"][];
            ended: components["schemas"]["FollowUpView"][];
        };
        PlanFollowUp: {
            /** Format: date */
            dueOn: string;
        };
        EndFollowUp: {
            /** @enum {string} */
            outcome: "reached" | "not_reached" | "someone_else" | "not_safe" | "declined";
            /** @enum {string|null} */
            safety: "safer" | "same" | "less_safe" | "not_known" | null;
            remark: string;
            /** Format: date */
            againOn: string | null;
        };
        GoalView: {
            /** @enum {string} */
            kind: "safety" | "health" | "children" | "housing" | "work_and_school" | "papers_and_law" | "family" | "other";
            what: string;
            /** Format: date */
            agreedOn: string;
            /** Format: date */
            aimOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            progress: "not_begun" | "under_way" | "reached" | "given_up";
            /** Format: date */
            notedOn: string | null;
            tasksDone: number;
            tasks: number;
            voided: boolean;
            version: number;
        };
        GoalNoteView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            notedOn: string;
            /** @enum {string} */
            progress: "not_begun" | "under_way" | "reached" | "given_up";
            text: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
        };
        GoalFile: {
            goal: components["schemas"]["GoalView"];
            notes: components["schemas"]["GoalNoteView"][];
            next: string | null;
        };
        EndedWithGoal: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            outcome: "done" | "not_needed";
        };
        NoteProgress: {
            /** Format: date */
            notedOn: string;
            /** @enum {string} */
            progress: "not_begun" | "under_way" | "reached" | "given_up";
            text: string;
            tasks: components["schemas"]["EndedWithGoal"][];
        };
        GoalList: {
            open: components["schemas"]["GoalView"][];
            ended: components["schemas"]["GoalView"][];
            next: string | null;
        };
        GoalFields: {
            /** @enum {string} */
            kind: "safety" | "health" | "children" | "housing" | "work_and_school" | "papers_and_law" | "family" | "other";
            what: string;
            /** Format: date */
            agreedOn: string;
            /** Format: date */
            aimOn: string | null;
        };
        CorrectGoal: {
            /** @enum {string} */
            kind: "safety" | "health" | "children" | "housing" | "work_and_school" | "papers_and_law" | "family" | "other";
            what: string;
            /** Format: date */
            agreedOn: string;
            /** Format: date */
            aimOn: string | null;
            why: components["schemas"]["Why"];
        };
        PlanReviewView: {
            /** Format: date */
            nextOn: string;
            note: string;
            /** Format: uuid */
            id: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
        };
        PlanReviewPage: {
            reviews: components["schemas"]["PlanReviewView"][];
            next: string | null;
            /** Format: date */
            dueOn: string | null;
        };
        ReviewPlan: {
            /** Format: date */
            nextOn: string;
            note: string;
        };
        AddFunding: {
            name: string;
            /** Format: date */
            since: string | null;
            /** Format: date */
            until: string | null;
            /** @enum {string} */
            kind: "source" | "project";
        };
        ChangeFunding: {
            name: string;
            /** Format: date */
            since: string | null;
            /** Format: date */
            until: string | null;
            closed: boolean;
        };
        FlagAnswer: {
            /** @enum {string} */
            flag: "stalking" | "bride_kidnapping" | "forced_marriage" | "trafficking" | "weapon" | "strangulation" | "alcohol";
            /** @enum {string} */
            answer: "yes" | "no" | "not_known" | "refused";
        };
        IncidentLine: {
            happenedOn: string | null;
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            flags: components["schemas"]["FlagAnswer"][];
            /** @enum {string|null} */
            placeKind: "home" | "family_home" | "street" | "work" | "study" | "institution" | "transport" | "online" | "other" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            injuries: "none" | "light" | "medical_help" | "hospital" | "lasting" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            adultsSaw: "none" | "one" | "several" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            childrenSaw: "yes" | "no" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            reported: "yes" | "no" | "not_known" | "refused" | null;
            reportedTo: ("police" | "health" | "local_government" | "social_services" | "court" | "prosecutor" | "other")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string|null} */
            livesTogether: "yes" | "no" | "not_known" | "refused" | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            childCount: number;
            named: boolean;
            voided: boolean;
            version: number;
        };
        IncidentPage: {
            incidents: components["schemas"]["IncidentLine"][];
            next: string | null;
        };
        RecordIncident: {
            happenedOn: string | null;
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            flags: components["schemas"]["FlagAnswer"][];
            /** @enum {string|null} */
            placeKind: "home" | "family_home" | "street" | "work" | "study" | "institution" | "transport" | "online" | "other" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            injuries: "none" | "light" | "medical_help" | "hospital" | "lasting" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            adultsSaw: "none" | "one" | "several" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            childrenSaw: "yes" | "no" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            reported: "yes" | "no" | "not_known" | "refused" | null;
            reportedTo: ("police" | "health" | "local_government" | "social_services" | "court" | "prosecutor" | "other")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string|null} */
            livesTogether: "yes" | "no" | "not_known" | "refused" | null;
            childIds: string[];
            what: string;
            place: string;
            perpetrator: string;
            policeNumber: string;
        };
        WitnessChild: {
            /** Format: uuid */
            id: string;
            code: string;
            shortName: string;
            age: number | null;
            /** Format: uuid */
            caseId: string | null;
        };
        IncidentView: {
            happenedOn: string | null;
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            flags: components["schemas"]["FlagAnswer"][];
            /** @enum {string|null} */
            placeKind: "home" | "family_home" | "street" | "work" | "study" | "institution" | "transport" | "online" | "other" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            injuries: "none" | "light" | "medical_help" | "hospital" | "lasting" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            adultsSaw: "none" | "one" | "several" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            childrenSaw: "yes" | "no" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            reported: "yes" | "no" | "not_known" | "refused" | null;
            reportedTo: ("police" | "health" | "local_government" | "social_services" | "court" | "prosecutor" | "other")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string|null} */
            livesTogether: "yes" | "no" | "not_known" | "refused" | null;
            childIds: string[];
            what: string;
            place: string;
            perpetrator: string;
            policeNumber: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            children: components["schemas"]["WitnessChild"][];
            voided: boolean;
            version: number;
        };
        CorrectIncident: {
            happenedOn: string | null;
            violence: ("physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known")[];
            flags: components["schemas"]["FlagAnswer"][];
            /** @enum {string|null} */
            placeKind: "home" | "family_home" | "street" | "work" | "study" | "institution" | "transport" | "online" | "other" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            injuries: "none" | "light" | "medical_help" | "hospital" | "lasting" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            adultsSaw: "none" | "one" | "several" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            childrenSaw: "yes" | "no" | "not_known" | "refused" | null;
            /** @enum {string|null} */
            reported: "yes" | "no" | "not_known" | "refused" | null;
            reportedTo: ("police" | "health" | "local_government" | "social_services" | "court" | "prosecutor" | "other")[];
            /** @enum {string} */
            relation: "spouse" | "ex_spouse" | "partner" | "parent" | "step_parent" | "parent_in_law" | "sibling" | "child" | "other_relative" | "neighbour" | "other" | "not_known" | "refused";
            /** @enum {string|null} */
            livesTogether: "yes" | "no" | "not_known" | "refused" | null;
            childIds: string[];
            what: string;
            place: string;
            perpetrator: string;
            policeNumber: string;
            why: components["schemas"]["Why"];
        };
        WellbeingPoint: {
            /** Format: uuid */
            sessionId: string;
            /** Format: date-time */
            heldAt: string;
            wellbeing: number;
        };
        WellbeingView: {
            points: components["schemas"]["WellbeingPoint"][];
        };
        PrivateNoteView: {
            note: string;
            /** Format: uuid */
            id: string;
            version: number;
        };
        WritePrivateNote: {
            note: string;
        };
        NoteTemplateView: {
            name: string;
            body: string;
            active: boolean;
            /** Format: uuid */
            id: string;
            version: number;
        };
        NoteTemplateFields: {
            name: string;
            body: string;
        };
        ChangeNoteTemplate: {
            name: string;
            body: string;
            active: boolean;
        };
        OpinionView: {
            /** Format: uuid */
            id: string;
            question: string;
            /** Format: date */
            dueOn: string;
            authorName: string;
            colleagueName: string;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string|null} */
            answer: "agree" | "not_agree" | "more_needed" | null;
            words: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            mine: boolean;
            version: number;
        };
        OpinionChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OpinionList: {
            opinions: components["schemas"]["OpinionView"][];
            next: string | null;
            colleagues: components["schemas"]["OpinionChoice"][];
        };
        AskOpinion: {
            /** Format: uuid */
            colleagueId: string;
            question: string;
            /** Format: date */
            dueOn: string;
        };
        GiveOpinion: {
            /** @enum {string} */
            answer: "agree" | "not_agree" | "more_needed";
            words: string;
        };
        OutcomeAnswer: {
            scale: string;
            value: number | null;
            /** @enum {string|null} */
            none: "declined" | "not_asked" | "not_safe" | null;
        };
        ClientOutcomeView: {
            /** @enum {string} */
            moment: "entry" | "between" | "end" | "after_6_months" | "after_12_months";
            /** Format: date */
            askedOn: string;
            answers: components["schemas"]["OutcomeAnswer"][];
            changed: string;
            scales: string;
            scalesVersion: number;
            /** Format: uuid */
            followUpId: string | null;
            /** Format: uuid */
            id: string;
            notReached: boolean;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
        };
        SpokenView: {
            ru: string;
            ky: string;
            en: string;
        };
        OutcomeScaleView: {
            id: string;
            name: components["schemas"]["SpokenView"];
            question: components["schemas"]["SpokenView"];
            least: components["schemas"]["SpokenView"];
            most: components["schemas"]["SpokenView"];
        };
        OutcomeScalesView: {
            code: string;
            version: number;
            name: components["schemas"]["SpokenView"];
            notice: components["schemas"]["SpokenView"];
            safely: components["schemas"]["SpokenView"];
            scales: components["schemas"]["OutcomeScaleView"][];
        };
        ClientOutcomeFile: {
            outcomes: components["schemas"]["ClientOutcomeView"][];
            next: string | null;
            current: components["schemas"]["OutcomeScalesView"];
            asked: components["schemas"]["OutcomeScalesView"][];
        };
        RecordClientOutcome: {
            /** @enum {string} */
            moment: "entry" | "between" | "end" | "after_6_months" | "after_12_months";
            /** Format: date */
            askedOn: string;
            answers: components["schemas"]["OutcomeAnswer"][];
            changed: string;
            scales: string;
            scalesVersion: number;
            /** Format: uuid */
            followUpId: string | null;
        };
        CorrectClientOutcome: {
            /** @enum {string} */
            moment: "entry" | "between" | "end" | "after_6_months" | "after_12_months";
            /** Format: date */
            askedOn: string;
            answers: components["schemas"]["OutcomeAnswer"][];
            changed: string;
            why: components["schemas"]["Why"];
        };
        NoteShowingView: {
            /** Format: uuid */
            id: string;
            supervisorName: string;
            /** Format: date-time */
            shownAt: string;
            /** Format: date */
            untilOn: string | null;
            /** Format: date-time */
            endedAt: string | null;
            live: boolean;
            version: number;
        };
        Supervisor: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NoteSupervision: {
            showings: components["schemas"]["NoteShowingView"][];
            supervisors: components["schemas"]["Supervisor"][];
        };
        ShowPrivateNote: {
            /** Format: uuid */
            supervisorId: string;
            /** Format: date */
            untilOn: string | null;
        };
        ShownNoteLine: {
            /** Format: uuid */
            id: string;
            authorName: string;
            /** Format: date-time */
            heldAt: string;
            /** Format: date */
            untilOn: string | null;
        };
        ShownNotes: {
            notes: components["schemas"]["ShownNoteLine"][];
        };
        ShownNoteView: {
            /** Format: uuid */
            id: string;
            authorName: string;
            /** Format: date-time */
            heldAt: string;
            /** Format: date */
            untilOn: string | null;
            note: string;
        };
        QuestionnaireLine: {
            code: string;
            version: number;
            name: components["schemas"]["SpokenView"];
            shipped: boolean;
            /** @enum {string} */
            state: "in_use" | "replaced" | "draft";
            /** Format: date-time */
            since: string | null;
            putByName: string | null;
            /** Format: date-time */
            loadedAt: string | null;
            loadedByName: string | null;
        };
        QuestionnaireList: {
            turn: number;
            questionnaires: components["schemas"]["QuestionnaireLine"][];
        };
        RiskOptionView: {
            code: string;
            text: components["schemas"]["SpokenView"];
            weight: number;
            counts: boolean;
        };
        RiskQuestionView: {
            id: string;
            text: components["schemas"]["SpokenView"];
            weight: number;
            options?: components["schemas"]["RiskOptionView"][];
        };
        RiskBandView: {
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            from: number;
        };
        RiskRuleView: {
            id: string;
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            atLeast?: number;
            of: string[];
            text: components["schemas"]["SpokenView"];
        };
        ReassessAfterView: {
            standard: number;
            medium: number;
            high: number;
        };
        RiskAnswerGiven: {
            question: string;
            answer: string;
        };
        RiskCaseView: {
            name: components["schemas"]["SpokenView"];
            answers: components["schemas"]["RiskAnswerGiven"][];
            /** @enum {string} */
            level: "standard" | "medium" | "high";
        };
        QuestionnaireFileView: {
            code: string;
            version: number;
            name: components["schemas"]["SpokenView"];
            notice: components["schemas"]["SpokenView"];
            questions: components["schemas"]["RiskQuestionView"][];
            bands: components["schemas"]["RiskBandView"][];
            rules: components["schemas"]["RiskRuleView"][];
            reassessAfter: components["schemas"]["ReassessAfterView"];
            cases: components["schemas"]["RiskCaseView"][];
        };
        QuestionnaireText: {
            file: string;
        };
        QuestionnaireFaultView: {
            path: string;
            /** @enum {string} */
            rule: "too_large" | "not_json" | "type" | "missing" | "unknown" | "too_long" | "at_least" | "at_most" | "fewest" | "most" | "one_of" | "code" | "blank" | "markup" | "unprintable" | "twice" | "reserved" | "no_question" | "no_answer" | "too_few_named" | "lowest_band" | "rising_band" | "lowers" | "shipped" | "old_version" | "case_fails";
            detail: string;
        };
        CheckedQuestionnaire: {
            file: components["schemas"]["QuestionnaireFileView"] | null;
            faults: components["schemas"]["QuestionnaireFaultView"][];
        };
        PutInUse: {
            code: string;
            version: number;
            turn: number;
        };
        RiskLine: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            assessedAt: string;
            questionnaire: string;
            questionnaireVersion: number;
            score: number;
            /** @enum {string} */
            found: "standard" | "medium" | "high";
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            /** Format: date */
            reassessOn: string;
            authorName: string;
            voided: boolean;
            version: number;
        };
        PoliceRiskLine: {
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            /** Format: date */
            assessedOn: string;
            /** Format: uuid */
            id: string;
            authorName: string;
            voided: boolean;
            version: number;
        };
        RiskQuestionnaireView: {
            code: string;
            version: number;
            name: components["schemas"]["SpokenView"];
            notice: components["schemas"]["SpokenView"];
            questions: components["schemas"]["RiskQuestionView"][];
            bands: components["schemas"]["RiskBandView"][];
            rules: components["schemas"]["RiskRuleView"][];
            reassessAfter: components["schemas"]["ReassessAfterView"];
        };
        RiskFile: {
            assessments: components["schemas"]["RiskLine"][];
            next: string | null;
            police: components["schemas"]["PoliceRiskLine"][];
            policeNext: string | null;
            questionnaire: components["schemas"]["RiskQuestionnaireView"];
        };
        AssessRisk: {
            /** Format: date-time */
            assessedAt: string;
            questionnaire: string;
            questionnaireVersion: number;
            answers: components["schemas"]["RiskAnswerGiven"][];
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            why: string;
            /** Format: date */
            reassessOn?: string;
        };
        RecordPoliceRisk: {
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            /** Format: date */
            assessedOn: string;
        };
        RiskView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            assessedAt: string;
            questionnaire: string;
            questionnaireVersion: number;
            score: number;
            /** @enum {string} */
            found: "standard" | "medium" | "high";
            /** @enum {string} */
            level: "standard" | "medium" | "high";
            /** Format: date */
            reassessOn: string;
            authorName: string;
            voided: boolean;
            version: number;
            /** Format: uuid */
            caseId: string;
            answers: components["schemas"]["RiskAnswerGiven"][];
            why: string;
            asked: components["schemas"]["RiskQuestionnaireView"];
        };
        SafetyText: {
            section: string;
            text: string;
        };
        SafetyPlanView: {
            /** Format: uuid */
            id: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
            sections: components["schemas"]["SafetyText"][];
        };
        SafetyPlanLine: {
            /** Format: uuid */
            id: string;
            authorName: string;
            /** Format: date-time */
            recordedAt: string;
            voided: boolean;
            version: number;
        };
        SafetySectionView: {
            code: string;
            name: components["schemas"]["SpokenView"];
            help: components["schemas"]["SpokenView"];
            cardName: components["schemas"]["SpokenView"];
            suggestions: components["schemas"]["SpokenView"][];
        };
        CardTitleView: {
            code: string;
            text: components["schemas"]["SpokenView"];
        };
        SafetyFormView: {
            version: number;
            sections: components["schemas"]["SafetySectionView"][];
            titles: components["schemas"]["CardTitleView"][];
        };
        SafetyPlanFile: {
            current: components["schemas"]["SafetyPlanView"] | null;
            saved: components["schemas"]["SafetyPlanLine"][];
            next: string | null;
            form: components["schemas"]["SafetyFormView"];
        };
        SaveSafetyPlan: {
            /** Format: uuid */
            basedOn: string | null;
            sections: components["schemas"]["SafetyText"][];
        };
        CardSection: {
            section: string;
        };
        PrintCard: {
            title: string;
            sections: components["schemas"]["CardSection"][];
        };
        SessionLine: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            heldAt: string;
            minutes: number;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            /** @enum {string} */
            attendance: "attended" | "absent" | "excused" | "cancelled";
            authorName: string;
            own: boolean;
            isService: boolean;
            voided: boolean;
            version: number;
        };
        SessionPage: {
            sessions: components["schemas"]["SessionLine"][];
            next: string | null;
        };
        LogSession: {
            /** Format: date-time */
            heldAt: string;
            minutes: number;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            /** @enum {string} */
            attendance: "attended" | "absent" | "excused" | "cancelled";
            note: string;
            wellbeing?: number | null;
            /** Format: uuid */
            appointmentId?: string;
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            heldAt: string;
            minutes: number;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            /** @enum {string} */
            attendance: "attended" | "absent" | "excused" | "cancelled";
            authorName: string;
            own: boolean;
            isService: boolean;
            voided: boolean;
            version: number;
            /** Format: uuid */
            caseId: string;
            note: string;
            wellbeing: number | null;
            hasPrivateNote: boolean;
        };
        ChangeSession: {
            /** Format: date-time */
            heldAt: string;
            minutes: number;
            /** @enum {string} */
            kind: "individual" | "group" | "family" | "phone";
            /** @enum {string} */
            attendance: "attended" | "absent" | "excused" | "cancelled";
            note: string;
            wellbeing?: number | null;
            why?: components["schemas"]["Why"];
        };
        CoverView: {
            /** Format: uuid */
            staffId: string;
            /** Format: uuid */
            coverId: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
            /** Format: uuid */
            id: string;
            staffName: string;
            coverName: string;
            now: boolean;
            able: boolean;
            mayEnd: boolean;
            version: number;
        };
        CoverChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CoverList: {
            covers: components["schemas"]["CoverView"][];
            colleagues: components["schemas"]["CoverChoice"][];
        };
        SetCover: {
            /** Format: uuid */
            staffId: string;
            /** Format: uuid */
            coverId: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
        };
        CoverSet: {
            /** Format: uuid */
            id: string;
            version: number;
            notSeen: string[];
        };
        WeekCounted: {
            /** @enum {string} */
            what: "sessions" | "appointments" | "services" | "tasks" | "appeals" | "assessments" | "follow_ups";
            n: number;
        };
        WeekItem: {
            /** @enum {string} */
            kind: "task" | "review" | "reassessment" | "follow_up" | "appointment";
            /** Format: uuid */
            caseId: string;
            about: string;
            /** Format: date */
            on: string;
        };
        WeekView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            done: components["schemas"]["WeekCounted"][];
            due: components["schemas"]["WeekItem"][];
            behind: components["schemas"]["WeekItem"][];
        };
        WorkerWeek: {
            /** Format: uuid */
            staffId: string;
            name: string;
            done: components["schemas"]["WeekCounted"][];
        };
        CentreWeek: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            workers: components["schemas"]["WorkerWeek"][];
        };
        RecordShiftEntry: {
            urgent: boolean;
            words: string;
            /** @enum {string} */
            kind: "happened" | "to_reach";
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            appealId: string | null;
        };
        ReachAttemptView: {
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "unsafe" | "someone_else";
            /** Format: date-time */
            triedAt: string;
            authorName: string;
        };
        ShiftEntryView: {
            urgent: boolean;
            words: string;
            /** @enum {string} */
            kind: "happened" | "to_reach";
            /** Format: uuid */
            caseId: string | null;
            /** Format: uuid */
            appealId: string | null;
            /** Format: uuid */
            id: string;
            about: string | null;
            /** Format: date-time */
            appealAt: string | null;
            safeHours: string;
            attempts: components["schemas"]["ReachAttemptView"][];
            /** Format: date-time */
            recordedAt: string;
            authorName: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            voided: boolean;
            version: number;
        };
        CorrectShiftEntry: {
            urgent: boolean;
            words: string;
            why: components["schemas"]["Why"];
        };
        TryToReach: {
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "unsafe" | "someone_else";
        };
        SignOffReader: {
            /** Format: uuid */
            staffId: string;
            name: string;
            /** Format: date-time */
            readAt: string;
        };
        ShiftSignOffView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            signedBy: string;
            signedByName: string;
            /** Format: date-time */
            signedAt: string;
            readers: components["schemas"]["SignOffReader"][];
        };
        ShiftBookView: {
            urgent: components["schemas"]["ShiftEntryView"][];
            entries: components["schemas"]["ShiftEntryView"][];
            next: string | null;
            signOffs: components["schemas"]["ShiftSignOffView"][];
        };
        ShiftEventView: {
            /** @enum {string} */
            kind: "appeal_logged" | "incident_recorded" | "risk_raised" | "arrived" | "departed" | "escort_today";
            /** Format: uuid */
            id: string;
            about: string | null;
            /** Format: date-time */
            at: string;
        };
        ShiftEventList: {
            /** Format: date-time */
            since: string;
            events: components["schemas"]["ShiftEventView"][];
            more: boolean;
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "reading" | "uploaded" | "checking" | "checked" | "committing" | "committed" | "failed";
            headings: string[];
            mapping: ("number" | "date" | "full_name" | "surname" | "given_name" | "patronymic" | "birth" | "sex" | "oblast" | "phone" | "channel" | "violence" | "relation" | "children" | "services" | "note" | "ignore")[];
            rowsTotal: number;
            rowsGood: number;
            rowsBad: number;
            rowsKnown: number;
            rowsRepeat: number;
            rowsUnsure: number;
            rowsAnonymous: number;
            peopleNew: number;
            rowsDone: number;
            /** @enum {string|null} */
            halt: "cancelled" | "interrupted" | "failed" | null;
            /** Format: date-time */
            uploadedAt: string;
            version: number;
        };
        ImportList: {
            imports: components["schemas"]["ImportView"][];
        };
        PossiblePerson: {
            /** Format: uuid */
            id: string;
            code: string;
            shortName: string;
            age: number | null;
        };
        ImportRowView: {
            line: number;
            cells: string[];
            /** @enum {string|null} */
            fault: "empty" | "total" | "date" | "date_incomplete" | "date_future" | "birth" | "violence" | "children" | "several_names" | "too_long" | "unreadable" | null;
            faultColumn: number | null;
            known: boolean;
            /** @enum {string|null} */
            likeness: "certain" | "maybe" | null;
            /** @enum {string|null} */
            decision: "same" | "other" | null;
            likeLine: number | null;
            likeCells: string[] | null;
            likePerson: components["schemas"]["PossiblePerson"] | null;
        };
        ImportRowPage: {
            rows: components["schemas"]["ImportRowView"][];
            next: number | null;
        };
        MapColumns: {
            mapping: ("number" | "date" | "full_name" | "surname" | "given_name" | "patronymic" | "birth" | "sex" | "oblast" | "phone" | "channel" | "violence" | "relation" | "children" | "services" | "note" | "ignore")[];
        };
        DecideRows: {
            lines: number[];
            /** @enum {string|null} */
            decision: "same" | "other" | null;
        };
        RecordAbsence: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            why?: components["schemas"]["Why"];
        };
        CorrectAbsence: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            why: components["schemas"]["Why"];
        };
        FamilyFitView: {
            size: number;
            /** @enum {string} */
            answer: "one_room" | "adjoining" | "apart" | "moves" | "none";
            moves: number | null;
        };
        WaitingHouseholdFit: {
            /** Format: uuid */
            requestId: string;
            /** @enum {string} */
            answer: "one_room" | "adjoining" | "apart" | "moves" | "none";
            /** Format: date */
            firstNight: string | null;
        };
        NightForecastView: {
            /** Format: date */
            night: string;
            expected: number;
            low: number;
            high: number;
        };
        AvailabilityView: {
            families: components["schemas"]["FamilyFitView"][] | null;
            waiting: components["schemas"]["WaitingHouseholdFit"][];
            nights: components["schemas"]["NightForecastView"][];
            places: number;
        };
        RulesFields: {
            defaultNights: number;
            holdMinutes: number;
            boysApartFrom: number;
            cotUnder: number;
            sharedBedUnder: number;
            smallUnder: number;
            sharedRooms: boolean;
            backDays: number;
        };
        ClosureView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            reason: "repair" | "disinfection" | "damage" | "other";
            /** Format: uuid */
            id: string;
            version: number;
        };
        AbsenceView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            version: number;
        };
        GuestView: {
            /** Format: uuid */
            stayId: string;
            stayVersion: number;
            /** @enum {string} */
            state: "held" | "active";
            /** Format: date-time */
            holdUntil: string | null;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            householdId: string | null;
            code: string;
            part: string;
            sex: string;
            age: number | null;
            wheelchair: boolean;
            /** Format: date */
            admittedOn: string | null;
            /** Format: date */
            plannedEnd: string;
            /** Format: date */
            agreementOn: string | null;
            absence: components["schemas"]["AbsenceView"] | null;
            /** Format: date */
            extensionUntil: string | null;
        };
        PlaceView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "bed" | "cot" | "shared";
            /** Format: uuid */
            besideId: string | null;
            guest: components["schemas"]["GuestView"] | null;
        };
        RoomView: {
            number: number;
            /** @enum {string} */
            kind: "family" | "women" | "isolation" | "quiet";
            floor: number;
            accessible: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            closed: boolean;
            closures: components["schemas"]["ClosureView"][];
            doors: string[];
            places: components["schemas"]["PlaceView"][];
        };
        HouseView: {
            /** Format: uuid */
            id: string;
            name: string;
            rules: components["schemas"]["RulesFields"];
            version: number;
            rooms: components["schemas"]["RoomView"][];
        };
        WaitingHouseholdView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            householdId: string;
            /** Format: date */
            neededOn: string;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            priority: "urgent" | "high" | "usual";
            quiet: boolean;
            isolation: boolean;
            members: components["schemas"]["MemberView"][];
            version: number;
        };
        BoardView: {
            houses: components["schemas"]["HouseView"][];
            waiting: components["schemas"]["WaitingHouseholdView"][];
            places: number;
            taken: number;
            held: number;
            families: number;
            closed: number;
        };
        ExtensionView: {
            /** Format: date */
            until: string;
            /** @enum {string} */
            reason: "danger_remains" | "no_housing" | "court_pending" | "health" | "papers" | "other";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            stayId: string;
            code: string;
            rooms: string;
            /** Format: date */
            plannedEnd: string;
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            state: "asked" | "approved" | "declined";
            decidedBy: string;
            voided: boolean;
            version: number;
        };
        ExtensionPage: {
            extensions: components["schemas"]["ExtensionView"][];
            next: string | null;
        };
        RequestExtension: {
            /** Format: date */
            until: string;
            /** @enum {string} */
            reason: "danger_remains" | "no_housing" | "court_pending" | "health" | "papers" | "other";
        };
        DecideExtension: {
            approve: boolean;
        };
        CorrectExtension: {
            /** Format: date */
            until: string;
            /** @enum {string} */
            reason: "danger_remains" | "no_housing" | "court_pending" | "health" | "papers" | "other";
            why: components["schemas"]["Why"];
        };
        CorrectDecision: {
            approve: boolean;
            /** Format: date */
            until: string;
            why: components["schemas"]["Why"];
        };
        DrawnPlace: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "bed" | "cot" | "shared";
        };
        DrawnRoom: {
            number: number;
            /** @enum {string} */
            kind: "family" | "women" | "isolation" | "quiet";
            floor: number;
            accessible: boolean;
            /** Format: uuid */
            id: string;
            version: number;
            doors: string[];
            places: components["schemas"]["DrawnPlace"][];
        };
        DrawnHouse: {
            /** Format: uuid */
            id: string;
            name: string;
            rules: components["schemas"]["RulesFields"];
            rooms: components["schemas"]["DrawnRoom"][];
            version: number;
        };
        HouseFields: {
            name: string;
        };
        SetRules: {
            defaultNights: number;
            holdMinutes: number;
            boysApartFrom: number;
            cotUnder: number;
            sharedBedUnder: number;
            smallUnder: number;
            sharedRooms: boolean;
            backDays: number;
            /** Format: date */
            validFrom: string;
        };
        RoomFields: {
            number: number;
            /** @enum {string} */
            kind: "family" | "women" | "isolation" | "quiet";
            floor: number;
            accessible: boolean;
            beds: number;
            cots: number;
            shared: number;
        };
        RoomSeries: {
            number: number;
            /** @enum {string} */
            kind: "family" | "women" | "isolation" | "quiet";
            floor: number;
            accessible: boolean;
            beds: number;
            cots: number;
            shared: number;
            count: number;
        };
        RoomsAdded: {
            rooms: components["schemas"]["Ref"][];
        };
        HouseIncidentView: {
            /** Format: uuid */
            id: string;
            room: number | null;
            /** Format: uuid */
            roomId: string | null;
            voided: boolean;
            version: number;
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            kind: "conflict" | "injury" | "illness" | "intruder" | "threat" | "missing" | "fire" | "damage" | "other";
            measures: ("talked" | "moved" | "police" | "ambulance" | "fire_service" | "director_told" | "none")[];
            note: string;
            reportedBy: string;
        };
        HouseIncidentPage: {
            incidents: components["schemas"]["HouseIncidentView"][];
            next: string | null;
        };
        ReportHouseIncident: {
            /** Format: uuid */
            roomId: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            kind: "conflict" | "injury" | "illness" | "intruder" | "threat" | "missing" | "fire" | "damage" | "other";
            measures: ("talked" | "moved" | "police" | "ambulance" | "fire_service" | "director_told" | "none")[];
            note: string;
            /** Format: uuid */
            houseId: string;
        };
        CorrectHouseIncident: {
            /** Format: uuid */
            roomId: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @enum {string} */
            kind: "conflict" | "injury" | "illness" | "intruder" | "threat" | "missing" | "fire" | "damage" | "other";
            measures: ("talked" | "moved" | "police" | "ambulance" | "fire_service" | "director_told" | "none")[];
            note: string;
            why: components["schemas"]["Why"];
        };
        GuestShape: {
            /** @enum {string|null} */
            sex: "female" | "male" | null;
            age: number | null;
            stepFree: boolean;
        };
        PlaceEnquiryView: {
            guests: components["schemas"]["GuestShape"][];
            /** Format: date */
            fromDay: string;
            nights: number;
            isolation: boolean;
            /** Format: uuid */
            id: string;
            centre: string;
            /** @enum {string} */
            way: "sent" | "received";
            /** @enum {string} */
            state: "asked" | "accepted" | "declined" | "withdrawn";
            /** @enum {string|null} */
            declineReason: "no_places" | "does_not_fit" | "outside_rules" | "danger_here" | "other" | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            holdUntil: string | null;
            version: number;
        };
        CentreName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlaceEnquiryPage: {
            enquiries: components["schemas"]["PlaceEnquiryView"][];
            next: string | null;
            centres: components["schemas"]["CentreName"][];
        };
        SendPlaceEnquiry: {
            guests: components["schemas"]["GuestShape"][];
            /** Format: date */
            fromDay: string;
            nights: number;
            isolation: boolean;
            /** Format: uuid */
            toCentreId: string;
            /** Format: uuid */
            householdId?: string | null;
        };
        CorrectPlaceEnquiry: {
            guests: components["schemas"]["GuestShape"][];
            /** Format: date */
            fromDay: string;
            nights: number;
            isolation: boolean;
            why: components["schemas"]["Why"];
        };
        AcceptPlaceEnquiry: {
            minutes: number;
        };
        DeclinePlaceEnquiry: {
            /** @enum {string} */
            reason: "no_places" | "does_not_fit" | "outside_rules" | "danger_here" | "other";
        };
        RefusalView: {
            women: number;
            men: number;
            girls: number;
            boys: number;
            /** @enum {string} */
            reason: "no_places" | "does_not_fit" | "outside_rules" | "needs_medical_care" | "needs_other_help" | "own_decision" | "other";
            /** @enum {string} */
            sentTo: "other_shelter" | "hospital" | "relatives" | "police" | "nowhere" | "not_known";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string | null;
            code: string;
            /** Format: date-time */
            refusedAt: string;
            refusedBy: string;
            voided: boolean;
            version: number;
        };
        RefusalPage: {
            refusals: components["schemas"]["RefusalView"][];
            next: string | null;
        };
        RefusePlace: {
            women: number;
            men: number;
            girls: number;
            boys: number;
            /** @enum {string} */
            reason: "no_places" | "does_not_fit" | "outside_rules" | "needs_medical_care" | "needs_other_help" | "own_decision" | "other";
            /** @enum {string} */
            sentTo: "other_shelter" | "hospital" | "relatives" | "police" | "nowhere" | "not_known";
            /** Format: uuid */
            requestId?: string;
        };
        CorrectRefusal: {
            women: number;
            men: number;
            girls: number;
            boys: number;
            /** @enum {string} */
            reason: "no_places" | "does_not_fit" | "outside_rules" | "needs_medical_care" | "needs_other_help" | "own_decision" | "other";
            /** @enum {string} */
            sentTo: "other_shelter" | "hospital" | "relatives" | "police" | "nowhere" | "not_known";
            /** Format: uuid */
            requestId: string | null;
            why: components["schemas"]["Why"];
        };
        RequestPlaces: {
            /** Format: uuid */
            householdId: string;
            /** Format: date */
            neededOn: string;
            /** @enum {string} */
            priority?: "urgent" | "high" | "usual";
            quiet?: boolean;
            isolation?: boolean;
        };
        RankRequest: {
            /** @enum {string} */
            priority: "urgent" | "high" | "usual";
            quiet: boolean;
            isolation: boolean;
        };
        ProposalsQuery: {
            /** Format: uuid */
            householdId?: string;
            guests?: components["schemas"]["GuestShape"][];
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            quiet?: boolean;
            isolation?: boolean;
        };
        PlacedView: {
            guestId: string;
            /** Format: uuid */
            placeId: string;
        };
        ReasonView: {
            /** @enum {string} */
            code: "one_room" | "adjoining_rooms" | "rooms_apart" | "room_alone" | "shares_room" | "step_free" | "stairs" | "largest_kept" | "largest_taken" | "quiet" | "strangers_near_small" | "moves";
            count: number | null;
        };
        ProposalView: {
            placed: components["schemas"]["PlacedView"][];
            reasons: components["schemas"]["ReasonView"][];
        };
        StepView: {
            placed: components["schemas"]["PlacedView"][];
        };
        MovePlanView: {
            key: string;
            moves: number;
            steps: components["schemas"]["StepView"][];
            proposal: components["schemas"]["ProposalView"];
        };
        ProposalsView: {
            /** @enum {string} */
            kind: "fits" | "moves" | "none" | "unknown";
            proposals: components["schemas"]["ProposalView"][];
            plan: components["schemas"]["MovePlanView"] | null;
            /** @enum {string|null} */
            proof: "places" | "arrangement" | null;
            /** Format: date */
            firstNight: string | null;
        };
        RollCallEntry: {
            /** Format: uuid */
            personId: string;
            room: number;
            place: number;
            code: string;
            part: string;
            sex: string;
            age: number | null;
            expectedAway: boolean;
            /** Format: date-time */
            leftAt: string | null;
            /** Format: uuid */
            markId: string | null;
            /** @enum {string|null} */
            mark: "here" | "away" | "missing" | null;
            markedBy: string | null;
            /** Format: date-time */
            markedAt: string | null;
        };
        RollCallView: {
            /** Format: date */
            night: string;
            /** Format: date */
            current: string;
            /** Format: date */
            earliest: string;
            people: components["schemas"]["RollCallEntry"][];
        };
        RollCallFields: {
            /** Format: date */
            night: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string|null} */
            mark: "here" | "away" | "missing" | null;
            /** @enum {string|null} */
            was: "here" | "away" | "missing" | null;
            /** Format: date-time */
            wasAt?: string | null;
            why?: components["schemas"]["Why"];
        };
        SetDoors: {
            roomIds: string[];
        };
        RemoveRooms: {
            roomIds: string[];
        };
        CloseRoom: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            reason: "repair" | "disinfection" | "damage" | "other";
            despiteGuests?: boolean;
        };
        ClosureRecord: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            reason: "repair" | "disinfection" | "damage" | "other";
            /** Format: uuid */
            id: string;
            version: number;
            lifted: boolean;
            setBy: string;
            /** Format: date-time */
            setAt: string;
        };
        ClosurePage: {
            closures: components["schemas"]["ClosureRecord"][];
            next: string | null;
        };
        CorrectClosure: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            reason: "repair" | "disinfection" | "damage" | "other";
            despiteGuests?: boolean;
            why: components["schemas"]["Why"];
        };
        RestoreClosure: {
            why: components["schemas"]["Why"];
            despiteGuests?: boolean;
        };
        SeparationView: {
            /** Format: uuid */
            id: string;
            first: string;
            second: string;
            version: number;
        };
        SeparationPage: {
            pairs: components["schemas"]["SeparationView"][];
            next: string | null;
        };
        SeparateHouseholds: {
            /** Format: uuid */
            firstId: string;
            /** Format: uuid */
            secondId: string;
        };
        PersonsCount: {
            of: string;
            count: number;
        };
        DestinationCount: {
            /** @enum {string} */
            of: "home" | "relatives" | "rented" | "other_shelter" | "hospital" | "other" | "not_known";
            count: number;
        };
        RefusalCount: {
            /** @enum {string} */
            of: "no_places" | "does_not_fit" | "outside_rules" | "needs_medical_care" | "needs_other_help" | "own_decision" | "other";
            count: number;
            people: number;
        };
        ShelterFiguresView: {
            families: number;
            arrivals: number;
            arrived: number;
            persons: components["schemas"]["PersonsCount"][];
            bedNights: number;
            placeNights: number;
            takenNights: number;
            meanNights: number | null;
            destinations: components["schemas"]["DestinationCount"][];
            refusals: components["schemas"]["RefusalCount"][];
        };
        StayLine: {
            /** Format: uuid */
            id: string;
            code: string;
            people: number;
            /** @enum {string} */
            state: "active" | "ended";
            /** Format: date-time */
            admittedAt: string;
            /** Format: date */
            plannedEnd: string;
            /** Format: date-time */
            endedAt: string | null;
            voided: boolean;
            version: number;
        };
        StayPage: {
            stays: components["schemas"]["StayLine"][];
            next: string | null;
        };
        StayGuestView: {
            room: number;
            part: string;
            sex: string;
            age: number | null;
        };
        StayAbsenceView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            cancelled: boolean;
            version: number;
        };
        StayRecordView: {
            /** Format: uuid */
            id: string;
            code: string;
            people: number;
            /** @enum {string} */
            state: "active" | "ended";
            /** Format: date-time */
            admittedAt: string;
            /** Format: date */
            plannedEnd: string;
            /** Format: date-time */
            endedAt: string | null;
            voided: boolean;
            version: number;
            guests: components["schemas"]["StayGuestView"][];
            /** Format: date */
            agreementOn: string | null;
            /** @enum {string|null} */
            destination: "home" | "relatives" | "rented" | "other_shelter" | "hospital" | "other" | "not_known" | null;
            /** @enum {string|null} */
            goods: "returned" | "partly" | "not_returned" | "none_lent" | null;
            admittedBy: string;
            absences: components["schemas"]["StayAbsenceView"][];
        };
        CorrectStay: {
            /** Format: date-time */
            admittedAt: string;
            /** Format: date */
            plannedEnd: string;
            /** Format: date */
            agreementOn: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string|null} */
            destination: "home" | "relatives" | "rented" | "other_shelter" | "hospital" | "other" | "not_known" | null;
            /** @enum {string|null} */
            goods: "returned" | "partly" | "not_returned" | "none_lent" | null;
            why: components["schemas"]["Why"];
        };
        PlacementFields: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            placeId: string;
        };
        AdmitHousehold: {
            /** Format: uuid */
            householdId: string;
            placements?: components["schemas"]["PlacementFields"][];
            plan?: string;
            beforeOthers?: boolean;
            /** Format: date */
            plannedEnd?: string;
            /** Format: date */
            agreementOn?: string;
            /** Format: date-time */
            admittedAt?: string;
            why?: components["schemas"]["Why"];
        };
        Admitted: {
            /** Format: uuid */
            id: string;
            version: number;
            placements: components["schemas"]["PlacementFields"][];
        };
        HoldPlaces: {
            /** Format: uuid */
            householdId: string;
            placements?: components["schemas"]["PlacementFields"][];
            plan?: string;
            beforeOthers?: boolean;
            minutes?: number;
        };
        AdmitHeld: {
            /** Format: uuid */
            householdId?: string;
            /** Format: date */
            plannedEnd?: string;
            /** Format: date */
            agreementOn?: string;
            /** Format: date-time */
            admittedAt?: string;
            why?: components["schemas"]["Why"];
        };
        MoveGuests: {
            placements: components["schemas"]["PlacementFields"][];
        };
        SignAgreement: {
            /** Format: date */
            agreementOn: string;
        };
        CheckOut: {
            /** @enum {string} */
            destination: "home" | "relatives" | "rented" | "other_shelter" | "hospital" | "other" | "not_known";
            /** @enum {string} */
            goods: "returned" | "partly" | "not_returned" | "none_lent";
            /** Format: date-time */
            endedAt?: string;
            why?: components["schemas"]["Why"];
        };
        TimelineStayView: {
            /** Format: uuid */
            placeId: string;
            /** Format: uuid */
            stayId: string;
            code: string;
            /** @enum {string} */
            state: "held" | "active" | "ended";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** Format: date */
            plannedEnd: string;
        };
        ClosedRoomView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string | null;
            /** @enum {string} */
            reason: "repair" | "disinfection" | "damage" | "other";
            /** Format: uuid */
            roomId: string;
        };
        TimelineView: {
            /** Format: date */
            from: string;
            days: number;
            bars: components["schemas"]["TimelineStayView"][];
            closures: components["schemas"]["ClosedRoomView"][];
        };
        OwnEscortView: {
            /** @enum {string} */
            kind: "court" | "police" | "prosecutor" | "hospital" | "forensic" | "office";
            place: string;
            meetingPoint: string;
            safetyRemark: string;
            /** @enum {string} */
            wish: "any" | "female" | "male";
            interpreter: boolean;
            car: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "requested" | "assigned" | "done" | "cancelled";
            clientCode: string;
            /** Format: date-time */
            leavesAt: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string|null} */
            outcome: "held" | "postponed" | "client_absent" | "other_side_absent" | "refused_by_body" | null;
            words: string;
            version: number;
        };
        RecordOutcome: {
            /** @enum {string} */
            outcome: "held" | "postponed" | "client_absent" | "other_side_absent" | "refused_by_body";
            words: string;
        };
        CorrectOutcome: {
            /** @enum {string} */
            outcome: "held" | "postponed" | "client_absent" | "other_side_absent" | "refused_by_body";
            words: string;
            why: components["schemas"]["Why"];
        };
        EscortView: {
            /** @enum {string} */
            kind: "court" | "police" | "prosecutor" | "hospital" | "forensic" | "office";
            place: string;
            meetingPoint: string;
            safetyRemark: string;
            /** @enum {string} */
            wish: "any" | "female" | "male";
            interpreter: boolean;
            car: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "requested" | "assigned" | "done" | "cancelled";
            clientCode: string;
            /** Format: date-time */
            leavesAt: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string|null} */
            outcome: "held" | "postponed" | "client_absent" | "other_side_absent" | "refused_by_body" | null;
            words: string;
            version: number;
            voided: boolean;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            workerId: string | null;
            workerName: string;
            workerLeft: boolean;
            /** Format: uuid */
            postponedFrom: string | null;
            notWith: string[];
            dangers: boolean;
        };
        RequestEscort: {
            /** @enum {string} */
            kind: "court" | "police" | "prosecutor" | "hospital" | "forensic" | "office";
            place: string;
            meetingPoint: string;
            safetyRemark: string;
            /** @enum {string} */
            wish: "any" | "female" | "male";
            interpreter: boolean;
            car: boolean;
            /** Format: date-time */
            leavesAt: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            dangersRead?: boolean;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            postponedFrom?: string | null;
        };
        AssignEscortWorker: {
            /** Format: uuid */
            workerId: string;
        };
        CorrectEscort: {
            /** @enum {string} */
            kind: "court" | "police" | "prosecutor" | "hospital" | "forensic" | "office";
            place: string;
            meetingPoint: string;
            safetyRemark: string;
            /** @enum {string} */
            wish: "any" | "female" | "male";
            interpreter: boolean;
            car: boolean;
            /** Format: date-time */
            leavesAt: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            dangersRead?: boolean;
            why: components["schemas"]["Why"];
        };
        EnrolmentLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            code: string;
            shortName: string;
            initials: string;
            /** @enum {string} */
            source: "police" | "probation" | "court" | "own_will";
            /** @enum {string} */
            state: "referred" | "enrolled" | "declined" | "completed" | "dropped_out";
            /** Format: date */
            referredOn: string;
            requiredSessions: number;
            counted: number;
            /** Format: uuid */
            groupId: string | null;
            groupName: string | null;
            version: number;
        };
        EnrolmentPage: {
            enrolments: components["schemas"]["EnrolmentLine"][];
            next: string | null;
            partial: boolean;
        };
        EnrolmentSearch: {
            after?: string;
            /** @enum {string} */
            order?: "asc" | "desc";
            /** @enum {string} */
            state?: "referred" | "enrolled" | "declined" | "completed" | "dropped_out";
            /** @enum {string} */
            voided?: "true" | "false";
            /** Format: uuid */
            personId?: string;
            /** @enum {string} */
            source?: "police" | "probation" | "court" | "own_will";
            /** Format: uuid */
            groupId?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            words?: string;
        };
        EnrolmentExport: {
            enrolments: components["schemas"]["EnrolmentLine"][];
            more: boolean;
        };
        PersonFields: {
            names?: components["schemas"]["Names"] | null;
            birth?: components["schemas"]["Birth"] | null;
            pin?: string | null;
            contact?: components["schemas"]["ContactFields"] | null;
            background?: components["schemas"]["BackgroundFields"] | null;
            /** @enum {string} */
            sex: "female" | "male" | "not_known";
            /** @enum {string} */
            oblast: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
            /** @enum {string} */
            language: "ky" | "ru" | "uz" | "dng" | "en" | "other" | "not_known";
            interpreter: boolean;
            wheelchair: boolean;
        };
        RegisterReferral: {
            /** @enum {string} */
            source: "police" | "probation" | "court" | "own_will";
            basis: string;
            /** Format: date */
            referredOn: string;
            requiredSessions: number;
            /** Format: uuid */
            personId?: string | null;
            register?: components["schemas"]["PersonFields"] | null;
        };
        Referred: {
            /** Format: uuid */
            id: string;
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
        };
        EnrolmentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            code: string;
            shortName: string;
            initials: string;
            /** @enum {string} */
            source: "police" | "probation" | "court" | "own_will";
            /** @enum {string} */
            state: "referred" | "enrolled" | "declined" | "completed" | "dropped_out";
            /** Format: date */
            referredOn: string;
            requiredSessions: number;
            counted: number;
            /** Format: uuid */
            groupId: string | null;
            groupName: string | null;
            version: number;
            person: components["schemas"]["PersonView"];
            basis: string;
            /** Format: date */
            agreedOn: string | null;
            voided: boolean;
        };
        Enrol: {
            /** Format: uuid */
            groupId: string;
            /** Format: date */
            agreedOn: string;
        };
        GroupLine: {
            name: string;
            plannedSessions: number;
            sessionMinutes: number;
            /** Format: uuid */
            id: string;
            facilitatorName: string;
            facilitatorLeft: boolean;
            participants: number;
            held: number;
            /** Format: date-time */
            nextAt: string | null;
            version: number;
        };
        GroupFields: {
            name: string;
            plannedSessions: number;
            sessionMinutes: number;
        };
        GroupSessionView: {
            number: number;
            /** Format: date-time */
            heldAt: string;
            topic: string;
            /** Format: uuid */
            id: string;
            voided: boolean;
            version: number;
        };
        SessionMark: {
            /** Format: uuid */
            sessionId: string;
            /** @enum {string} */
            mark: "present" | "late" | "excused" | "absent" | "sent_away";
        };
        ParticipantView: {
            /** Format: uuid */
            enrolmentId: string;
            code: string;
            shortName: string;
            /** @enum {string} */
            state: "referred" | "enrolled" | "declined" | "completed" | "dropped_out";
            requiredSessions: number;
            counted: number;
            missed: number;
            marks: components["schemas"]["SessionMark"][];
        };
        GroupView: {
            name: string;
            plannedSessions: number;
            sessionMinutes: number;
            /** Format: uuid */
            id: string;
            facilitatorName: string;
            facilitatorLeft: boolean;
            participants: number;
            held: number;
            /** Format: date-time */
            nextAt: string | null;
            version: number;
            sessions: components["schemas"]["GroupSessionView"][];
            members: components["schemas"]["ParticipantView"][];
        };
        GroupSessionFields: {
            number: number;
            /** Format: date-time */
            heldAt: string;
            topic: string;
        };
        MarkFields: {
            /** Format: uuid */
            enrolmentId: string;
            /** @enum {string|null} */
            mark: "present" | "late" | "excused" | "absent" | "sent_away" | null;
        };
        MarkAttendance: {
            marks: components["schemas"]["MarkFields"][];
            why?: components["schemas"]["Why"];
        };
        CorrectGroupSession: {
            number: number;
            /** Format: date-time */
            heldAt: string;
            topic: string;
            why: components["schemas"]["Why"];
        };
        CorrectReferral: {
            /** @enum {string} */
            source: "police" | "probation" | "court" | "own_will";
            basis: string;
            /** Format: date */
            referredOn: string;
            requiredSessions: number;
            enrolled?: components["schemas"]["Enrol"] | null;
            why: components["schemas"]["Why"];
        };
        CorrectGroup: {
            name: string;
            plannedSessions: number;
            sessionMinutes: number;
            why: components["schemas"]["Why"];
        };
        FigureMonth: {
            month: string;
            /** @enum {string} */
            state: "open" | "shared" | "awaited" | "released" | "too_few" | "late";
            /** Format: date-time */
            sharedAt: string | null;
            /** Format: date */
            releasedOn: string;
        };
        FigureCell: {
            value: string;
            n: number | null;
        };
        FigureTableView: {
            /** @enum {string} */
            of: "channel" | "kind" | "violence" | "sex" | "ageBand" | "oblast";
            heldBack: boolean;
            cells: components["schemas"]["FigureCell"][];
        };
        FiguresView: {
            total: number | null;
            help: number | null;
            asks: number | null;
            tables: components["schemas"]["FigureTableView"][];
        };
        FigurePreview: {
            month: components["schemas"]["FigureMonth"];
            counts: components["schemas"]["FiguresView"];
            seen: components["schemas"]["FiguresView"];
            digest: string;
        };
        ShareFigures: {
            shared: boolean;
            digest?: string;
        };
        FigureRelease: {
            month: string;
            centres: number;
            /** Format: date-time */
            releasedAt: string;
            isNew: boolean;
        };
        ReleasedFigures: {
            release: components["schemas"]["FigureRelease"];
            figures: components["schemas"]["FiguresView"];
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
    "Health.live": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    "Live.stream": {
        parameters: {
            query: {
                topics: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SetUp.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SetUp.answer": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Today.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Today.seen": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenUntil"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Today.putOff": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOffLine"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Today.putBack": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutBackLine"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Centres.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Centres.open": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCentre"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreOpened"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Centres.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Centres.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCentre"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Leaving.duties": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCount"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Leaving.handOver": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ListViews.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListViewsOf"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ListViews.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepListViews"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListViewsOf"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.view": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.change": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.changePassword": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.draftKey": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.sessions": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.endOthers": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Me.end": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Setup.welcome": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeView"];
                };
            };
        };
    };
    "Setup.complete": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SignIn.open": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SignIn.close": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStaff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.resetPassword": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Staff.colleagues": {
        parameters: {
            query?: {
                role?: "intake" | "counsellor" | "lawyer" | "escort" | "shelter" | "facilitator" | "director" | "analyst" | "auditor" | "admin";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Trail.page": {
        parameters: {
            query?: {
                before?: number;
                action?: string;
                staffId?: string;
                from?: string;
                to?: string;
                only?: "changes";
                subjectId?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Trail.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrailQuery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailExport"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Trail.people": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPerson"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Trail.handOvers": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailEntry"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Duplicates.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Duplicates.search": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateSearchView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Duplicates.tellApart": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellApart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Duplicates.undecided": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Duplicates.different": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.compare": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonComparison"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.merges": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePersons"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.settle": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Merging.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Persons.search": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPersons"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Persons.register": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Persons.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Persons.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonChanged"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Persons.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.view": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.add": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMembers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdGrown"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.join": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinHousehold"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.leave": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.appoint": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Households.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Transfers.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferLists"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Transfers.send": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendTransfer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferSent"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Transfers.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Transfers.open": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Transfers.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptTransfer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AppealCorrections.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAppeal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AppealCorrections.correctEnquiry": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCallerEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AppealCorrections.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AppealCorrections.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "AppealCorrections.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.list": {
        parameters: {
            query?: {
                after?: string;
                order?: "asc" | "desc";
                from?: string;
                to?: string;
                channel?: "phone" | "visit" | "police" | "health" | "social_services" | "court" | "local_government" | "relatives" | "other_centre" | "online" | "not_known";
                kind?: "help" | "asks_about_somebody";
                violence?: "physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known";
                oblast?: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
                outcome?: "advised" | "registered" | "referred" | "emergency_called" | "ended_by_caller" | "nothing_told";
                loggedBy?: string;
                voided?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogAppeal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealLogged"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.search": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealExport"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.figures": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealFigures"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.asks": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCallerEnquiry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appeals.link": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealLogged"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.days": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.ofCase": {
        parameters: {
            query: {
                after?: string;
                when: "ahead" | "behind";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAppointments"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedAppointments"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.move": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAppointment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.mark": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAppointment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Appointments.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseCorrections.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseCorrections.closing": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClosing"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseCorrections.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.list": {
        parameters: {
            query?: {
                after?: string;
                group?: "psychological" | "medical" | "legal" | "social" | "things" | "other";
                from?: string;
                to?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.choices": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceChoices"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.ofMeeting": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceOfMeeting"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectService"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseServices.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseTasks.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseTaskList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseTasks.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseTaskFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseTasks.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseTaskFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseTasks.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCaseTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CaseTasks.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HandOver.preview": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskHandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverPreview"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HandOver.handOver": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                after?: string;
                order?: "asc" | "desc";
                sort?: "opened" | "code" | "lastSession" | "risk";
                state?: "open" | "closed";
                mine?: "true" | "false";
                worker?: string;
                kind?: "survivor" | "child";
                from?: string;
                to?: string;
                unattended?: "true" | "false";
                risk?: "standard" | "medium" | "high" | "none";
                reassess?: "true" | "false";
                planless?: "true" | "false";
                stage?: "opened" | "assessed" | "planned" | "in_work" | "follow_up" | "closed";
                late?: "true" | "false";
                violence?: "physical" | "psychological" | "economic" | "neglect" | "sexual" | "not_known";
                oblast?: "bishkek" | "osh_city" | "batken" | "jalal_abad" | "issyk_kul" | "naryn" | "osh" | "talas" | "chui" | "abroad" | "not_known";
                steps?: "true" | "false";
                lacks?: "birth" | "oblast" | "safe_contact" | "violence" | "risk" | "plan" | "next_step" | "first_meeting" | "any";
                facts?: "true" | "false";
                waiting?: "true" | "false";
                met?: "true" | "false";
                waits?: "true" | "false";
                personId?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.open": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.search": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseExport"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.load": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLoad"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.workload": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.history": {
        parameters: {
            query?: {
                after?: string;
                part?: "meetings" | "services" | "incidents" | "risk" | "plan" | "shelter" | "escorts" | "case";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.openEnds": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEndList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignWorker"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Cases.release": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
                worker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.file": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildFile"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOfChild"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRecordOfChild"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ChildRecords.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConferenceParticipants.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectInvited"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConferenceParticipants.add": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitedFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConferenceParticipants.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveInvited"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConferenceParticipants.print": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintConference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferencePaper"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferencePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConferenceFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectConference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldConference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideInConference"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Conferences.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConsultingRooms.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultingRoomView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConsultingRooms.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultingRoomFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ConsultingRooms.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConsultingRoom"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DangerList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDanger"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DangerView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDanger"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Dangers.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FollowUps.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FollowUps.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FollowUps.move": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFollowUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FollowUps.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndFollowUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FollowUps.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GoalProgress.file": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalFile"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectGoal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GoalProgress.note": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteProgress"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GoalProgress.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GoalProgress.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "GoalProgress.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.set": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Goals.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlanReviews.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReviewPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlanReviews.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlanReviews.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlanReviews.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlanReviews.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FundingSources.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundingView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FundingSources.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFunding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "FundingSources.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFunding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIncident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectIncident"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Incidents.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.wellbeingOf": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WellbeingView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.readPrivate": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNoteView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.writePrivate": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePrivateNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.add": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteTemplateFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.offered": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Notes.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoteTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Opinions.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Opinions.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOpinion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Opinions.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOpinion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Opinions.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.file": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOutcomeFile"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordClientOutcome"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectClientOutcome"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Outcomes.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Supervision.of": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSupervision"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Supervision.show": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowPrivateNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Supervision.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Supervision.shown": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownNotes"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Supervision.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownNoteView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Questionnaires.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Questionnaires.load": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionnaireText"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Questionnaires.read": {
        parameters: {
            query: {
                code: string;
                version: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionnaireFileView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Questionnaires.check": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionnaireText"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedQuestionnaire"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Questionnaires.use": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutInUse"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.file": {
        parameters: {
            query?: {
                after?: string;
                policeAfter?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskFile"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.assess": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessRisk"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPoliceRisk"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.asked": {
        parameters: {
            query: {
                code: string;
                version: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskQuestionnaireView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.policeHistory": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.voidPolice": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Risk.restorePolice": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.file": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanFile"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.save": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSafetyPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafetyPlanView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.print": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintCard"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SafetyPlans.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.log": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.change": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSession"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Sessions.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Covers.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Covers.set": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCover"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverSet"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Covers.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Weeks.own": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Weeks.centre": {
        parameters: {
            query?: {
                day?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreWeek"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.record": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordShiftEntry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftEntryView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectShiftEntry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.tried": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryToReach"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShiftEntries.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Shifts.read": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftBookView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Shifts.events": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftEventList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Shifts.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Shifts.readSignOff": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.upload": {
        parameters: {
            query?: {
                wait?: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description JSON: a list with a field per column, or an object of heading to field; headings left out are ignored. Fields: number, date, full_name, surname, given_name, patronymic, birth, sex, oblast, phone, channel, violence, relation, children, services, note, ignore. Remembered or guessed when left out. */
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.view": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.rows": {
        parameters: {
            query?: {
                show?: "all" | "bad" | "unsure" | "repeat";
                after?: number;
                limit?: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.map": {
        parameters: {
            query?: {
                wait?: number;
            };
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapColumns"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRows"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.commit": {
        parameters: {
            query?: {
                wait?: number;
            };
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Imports.cancel": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.away": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAbsence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.back": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Absences.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Availability.readAvailability": {
        parameters: {
            query?: {
                again?: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Board.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.listExtensions": {
        parameters: {
            query?: {
                after?: string;
                over?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.askExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtension"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.decideExtension": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.correctDecision": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Extensions.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnHouse"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.addHouse": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.changeHouse": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.setRules": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRules"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.addRoom": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "House.addRooms": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomSeries"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomsAdded"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.listIncidents": {
        parameters: {
            query?: {
                after?: string;
                voided?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseIncidentPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.report": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportHouseIncident"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectHouseIncident"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "HouseIncidents.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.list": {
        parameters: {
            query?: {
                after?: string;
                way?: "sent" | "received";
                state?: "asked" | "accepted" | "declined" | "withdrawn";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceEnquiryPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.send": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPlaceEnquiry"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPlaceEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPlaceEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceEnquiries.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePlaceEnquiry"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.listRefusals": {
        parameters: {
            query?: {
                after?: string;
                voided?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePlace"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRefusal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRefusals.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRequests.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPlaces"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRequests.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PlaceRequests.rank": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Proposals.ask": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsQuery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "RollCall.read": {
        parameters: {
            query?: {
                night?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "RollCall.mark": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollCallFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollCallView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "RollCall.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.changeRoom": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.setDoors": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDoors"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.remove": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRooms"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.listClosures": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosurePage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.close": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRoom"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.lift": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.correctClosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectClosure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.voidClosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.restoreClosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreClosure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rooms.closureHistory": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.list": {
        parameters: {
            query?: {
                after?: string;
                ended?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeparationPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeparateHouseholds"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Separations.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ShelterFigures.readFigures": {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShelterFiguresView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.list": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.admit": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitHousehold"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admitted"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StayRecordView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectStay"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "StayRecords.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldPlaces"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admitted"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.admitHeld": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitHeld"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.undoArrival": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.release": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.move": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveGuests"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.checkOut": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOut"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Stays.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Timeline.readTimeline": {
        parameters: {
            query: {
                from: string;
                days?: number;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnEscorts.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEscortView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnEscorts.correctOutcome": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOutcome"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnEscorts.outcome": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcome"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.list": {
        parameters: {
            query: {
                from: string;
                to: string;
                voided?: "true" | "false";
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscortView"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.request": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestEscort"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignEscortWorker"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.unassign": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.correctOutcome": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOutcome"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.outcome": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcome"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEscort"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Escorts.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.search": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPersons"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.list": {
        parameters: {
            query?: {
                after?: string;
                order?: "asc" | "desc";
                state?: "referred" | "enrolled" | "declined" | "completed" | "dropped_out";
                voided?: "true" | "false";
                personId?: string;
                source?: "police" | "probation" | "court" | "own_will";
                groupId?: string;
                from?: string;
                to?: string;
            };
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.refer": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterReferral"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referred"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.searchList": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentExport"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReferral"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.enrol": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enrol"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.dropOut": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Enrolments.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupLine"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.addGroup": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.correctGroup": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectGroup"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.addSession": {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID per thing to create */
                "Idempotency-Key": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupSessionFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency.key_reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.mark": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAttendance"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.markHistory": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectGroupSession"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Groups.history": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.void": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ref"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.changePerson": {
        parameters: {
            query?: never;
            header: {
                /** @description Version seen, quoted: "7" */
                "If-Match": string;
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonChanged"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.stale */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version.required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.personHistory": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ProgrammeCorrections.groupHistory": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.months": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureMonth"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.preview": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePreview"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.decide": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareFigures"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureMonth"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.list": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRelease"][];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.read": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedFigures"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Figures.export": {
        parameters: {
            query?: never;
            header?: {
                "x-baanek-client"?: "1";
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedFigures"];
                };
            };
            /** @description access.signed_out */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
