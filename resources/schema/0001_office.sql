-- SPDX-License-Identifier: GPL-3.0-or-later
-- An office. Times are UTC in ISO 8601; dates are in the stored form of PartialDate.

-- Every record of every kind. Its fields are in the table named by its kind and, by the type of the field,
-- in code_value, link and the tables <kind>_<field>.
CREATE TABLE record (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted    INTEGER  -- the change set that put it into the recycle bin
) STRICT;
CREATE INDEX record_kind ON record (kind, deleted);
CREATE INDEX record_deleted ON record (deleted) WHERE deleted IS NOT NULL;

CREATE TABLE name (
    record   INTEGER NOT NULL REFERENCES record(id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    kind     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

-- Fields that hold several codes, and fields that refer to several records.
CREATE TABLE code_value (
    record   INTEGER NOT NULL REFERENCES record(id),
    field    TEXT NOT NULL,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (record, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX code_value_code ON code_value (field, code);

CREATE TABLE link (
    record   INTEGER NOT NULL REFERENCES record(id),
    field    TEXT NOT NULL,
    position INTEGER NOT NULL,
    target   INTEGER NOT NULL REFERENCES record(id),
    PRIMARY KEY (record, field, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, field);

-- What lists show, sort by and search, derived from the records in the same transaction; can be written anew
-- at any time. term holds what a record is found by, in the form that app/store/searchrow.h describes, one row
-- for each record; stamp grows with every writing, and a record that is no longer found keeps an empty row, so
-- that what holds the rows in memory sees what it has missed.
CREATE TABLE label (
    record   INTEGER NOT NULL REFERENCES record(id),
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    PRIMARY KEY (record, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE term (
    stamp  INTEGER PRIMARY KEY AUTOINCREMENT,
    record INTEGER NOT NULL UNIQUE,
    forms  BLOB NOT NULL
) STRICT;

-- The change log. state: 0 done, 1 undone, 2 undone and discarded by a later change. labels: what the first
-- record was called, by language. before and after hold what changed: {"fields": …, "names": …}.
CREATE TABLE change_set (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    at           TEXT NOT NULL,
    who          TEXT NOT NULL,
    action       TEXT NOT NULL,
    state        INTEGER NOT NULL DEFAULT 0,
    undone_at    TEXT,
    records      INTEGER NOT NULL DEFAULT 0,
    first_action TEXT NOT NULL DEFAULT '',
    kind         TEXT NOT NULL DEFAULT '',
    record       INTEGER NOT NULL DEFAULT 0,
    labels       TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX change_set_state ON change_set (state, id);

CREATE TABLE change (
    change_set INTEGER NOT NULL REFERENCES change_set(id),
    position   INTEGER NOT NULL,
    record     INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    action     TEXT NOT NULL,
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record);

-- Contents of documents, each once. They stay when a document is deleted, so that it can be restored.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Lists under a name. owner: the officer it is shown to, '' for everyone. definition: the conditions, the order
-- and the columns in JSON.
CREATE TABLE view (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    owner      TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX view_name ON view (kind, owner, name);

-- The kinds of records: one column for each field with one value, one table for each field that holds rows
-- (line: the order of the rows; several codes in a row are joined by ";").

-- organisation -----------------------------------------------------------------------------------
CREATE TABLE "organisation" (
    id              INTEGER PRIMARY KEY REFERENCES record(id),
    "type"          TEXT,
    "country"       TEXT,
    "city"          TEXT,
    "parent"        INTEGER REFERENCES record(id),
    "successor"     INTEGER REFERENCES record(id),
    "website"       TEXT,
    "founded"       TEXT,
    "latitude"      REAL,
    "longitude"     REAL,
    "is_own"        INTEGER,
    "stage"         TEXT,
    "partner_since" TEXT,
    "description"   TEXT,
    "officer"       TEXT,
    "own_unit"      INTEGER REFERENCES record(id),
    "notes"         TEXT
) STRICT;
CREATE INDEX "organisation.parent" ON "organisation" ("parent");
CREATE INDEX "organisation.successor" ON "organisation" ("successor");
CREATE INDEX "organisation.own_unit" ON "organisation" ("own_unit");
CREATE INDEX "organisation.is_own" ON "organisation" ("is_own") WHERE "is_own" = 1;

CREATE TABLE "organisation_identifiers" (
    id       INTEGER PRIMARY KEY,
    record   INTEGER NOT NULL REFERENCES record(id),
    line     INTEGER NOT NULL,
    "scheme" TEXT,
    "value"  TEXT
) STRICT;
CREATE INDEX "organisation_identifiers.record" ON "organisation_identifiers" (record, line);

CREATE TABLE "organisation_distinctions" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "title" TEXT,
    "year"  INTEGER,
    "rank"  TEXT
) STRICT;
CREATE INDEX "organisation_distinctions.record" ON "organisation_distinctions" (record, line);

-- person -----------------------------------------------------------------------------------------
CREATE TABLE "person" (
    id         INTEGER PRIMARY KEY REFERENCES record(id),
    "officer"  TEXT,
    "own_unit" INTEGER REFERENCES record(id),
    "notes"    TEXT
) STRICT;
CREATE INDEX "person.own_unit" ON "person" ("own_unit");

CREATE TABLE "person_parts" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "language"   TEXT,
    "family"     TEXT,
    "given"      TEXT,
    "patronymic" TEXT
) STRICT;
CREATE INDEX "person_parts.record" ON "person_parts" (record, line);

CREATE TABLE "person_positions" (
    id               INTEGER PRIMARY KEY,
    record           INTEGER NOT NULL REFERENCES record(id),
    line             INTEGER NOT NULL,
    "organisation"   INTEGER REFERENCES record(id),
    "title"          TEXT,
    "title_ru"       TEXT,
    "title_zh"       TEXT,
    "academic_title" TEXT,
    "unit"           TEXT,
    "from"           TEXT,
    "to"             TEXT
) STRICT;
CREATE INDEX "person_positions.record" ON "person_positions" (record, line);
CREATE INDEX "person_positions.organisation" ON "person_positions" ("organisation");

CREATE TABLE "person_contacts" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "way"   TEXT,
    "value" TEXT,
    "note"  TEXT
) STRICT;
CREATE INDEX "person_contacts.record" ON "person_contacts" (record, line);

-- agreement --------------------------------------------------------------------------------------
CREATE TABLE "agreement" (
    id                 INTEGER PRIMARY KEY REFERENCES record(id),
    "number"           TEXT,
    "partner_number"   TEXT,
    "type"             TEXT,
    "level"            TEXT,
    "legal_weight"     TEXT,
    "signed_own"       TEXT,
    "signed_partner"   TEXT,
    "signing_place"    TEXT,
    "signing_occasion" TEXT,
    "effective"        TEXT,
    "open_ended"       INTEGER,
    "expires"          TEXT,
    "auto_renewal"     INTEGER,
    "renewal_months"   INTEGER,
    "notice_days"      INTEGER,
    "predecessor"      INTEGER REFERENCES record(id),
    "visit"            INTEGER REFERENCES record(id),
    "originals"        INTEGER,
    "shelf"            TEXT,
    "clearance"        TEXT,
    "officer"          TEXT,
    "own_unit"         INTEGER REFERENCES record(id),
    "notes"            TEXT
) STRICT;
CREATE INDEX "agreement.predecessor" ON "agreement" ("predecessor");
CREATE INDEX "agreement.visit" ON "agreement" ("visit");
CREATE INDEX "agreement.own_unit" ON "agreement" ("own_unit");

CREATE TABLE "agreement_parties" (
    id             INTEGER PRIMARY KEY,
    record         INTEGER NOT NULL REFERENCES record(id),
    line           INTEGER NOT NULL,
    "organisation" INTEGER REFERENCES record(id),
    "role"         TEXT,
    "signed"       TEXT
) STRICT;
CREATE INDEX "agreement_parties.record" ON "agreement_parties" (record, line);
CREATE INDEX "agreement_parties.organisation" ON "agreement_parties" ("organisation");

CREATE TABLE "agreement_signatories" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "for"      INTEGER REFERENCES record(id),
    "position" TEXT
) STRICT;
CREATE INDEX "agreement_signatories.record" ON "agreement_signatories" (record, line);
CREATE INDEX "agreement_signatories.person" ON "agreement_signatories" ("person");
CREATE INDEX "agreement_signatories.for" ON "agreement_signatories" ("for");

CREATE TABLE "agreement_steps" (
    id     INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id),
    line   INTEGER NOT NULL,
    "step" TEXT,
    "date" TEXT,
    "by"   TEXT,
    "note" TEXT
) STRICT;
CREATE INDEX "agreement_steps.record" ON "agreement_steps" (record, line);

CREATE TABLE "agreement_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE INDEX "agreement_disciplines.record" ON "agreement_disciplines" (record, line);

CREATE TABLE "agreement_work_plan" (
    id     INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id),
    line   INTEGER NOT NULL,
    "text" TEXT,
    "who"  TEXT,
    "due"  TEXT,
    "done" TEXT
) STRICT;
CREATE INDEX "agreement_work_plan.record" ON "agreement_work_plan" (record, line);

-- exchange_term ----------------------------------------------------------------------------------
CREATE TABLE "exchange_term" (
    id               INTEGER PRIMARY KEY REFERENCES record(id),
    "agreement"      INTEGER REFERENCES record(id),
    "direction"      TEXT,
    "mobility"       TEXT,
    "level"          TEXT,
    "places"         INTEGER,
    "months"         REAL,
    "discipline"     TEXT,
    "language"       TEXT,
    "cefr"           TEXT,
    "first_year"     TEXT,
    "last_year"      TEXT,
    "tuition_waiver" INTEGER,
    "housing"        TEXT,
    "insurance"      TEXT,
    "nomination"     TEXT,
    "source"         INTEGER REFERENCES record(id),
    "confidence"     TEXT,
    "notes"          TEXT
) STRICT;
CREATE INDEX "exchange_term.agreement" ON "exchange_term" ("agreement");
CREATE INDEX "exchange_term.source" ON "exchange_term" ("source");

-- programme --------------------------------------------------------------------------------------
CREATE TABLE "programme" (
    id              INTEGER PRIMARY KEY REFERENCES record(id),
    "type"          TEXT,
    "parent"        INTEGER REFERENCES record(id),
    "level"         TEXT,
    "discipline"    TEXT,
    "pattern"       TEXT,
    "duration_min"  REAL,
    "duration_max"  REAL,
    "place"         TEXT,
    "for_whom"      TEXT,
    "planned"       TEXT,
    "launched"      TEXT,
    "closed"        TEXT,
    "intended_type" TEXT,
    "intake_quota"  INTEGER,
    "officer"       TEXT,
    "own_unit"      INTEGER REFERENCES record(id),
    "notes"         TEXT
) STRICT;
CREATE INDEX "programme.parent" ON "programme" ("parent");
CREATE INDEX "programme.own_unit" ON "programme" ("own_unit");

CREATE TABLE "programme_participants" (
    id             INTEGER PRIMARY KEY,
    record         INTEGER NOT NULL REFERENCES record(id),
    line           INTEGER NOT NULL,
    "organisation" INTEGER REFERENCES record(id),
    "role"         TEXT,
    "awards"       TEXT
) STRICT;
CREATE INDEX "programme_participants.record" ON "programme_participants" (record, line);
CREATE INDEX "programme_participants.organisation" ON "programme_participants" ("organisation");

CREATE TABLE "programme_approvals" (
    id            INTEGER PRIMARY KEY,
    record        INTEGER NOT NULL REFERENCES record(id),
    line          INTEGER NOT NULL,
    "authority"   TEXT,
    "number"      TEXT,
    "kind"        TEXT,
    "date"        TEXT,
    "valid_until" TEXT
) STRICT;
CREATE INDEX "programme_approvals.record" ON "programme_approvals" (record, line);

-- target -----------------------------------------------------------------------------------------
CREATE TABLE "target" (
    id             INTEGER PRIMARY KEY REFERENCES record(id),
    "programme"    INTEGER REFERENCES record(id),
    "students"     INTEGER,
    "first_intake" INTEGER,
    "intakes"      INTEGER,
    "source"       INTEGER REFERENCES record(id),
    "confidence"   TEXT,
    "notes"        TEXT
) STRICT;
CREATE INDEX "target.programme" ON "target" ("programme");
CREATE INDEX "target.source" ON "target" ("source");

-- cohort -----------------------------------------------------------------------------------------
CREATE TABLE "cohort" (
    id           INTEGER PRIMARY KEY REFERENCES record(id),
    "programme"  INTEGER REFERENCES record(id),
    "intake"     INTEGER,
    "term"       TEXT,
    "level"      TEXT,
    "discipline" TEXT,
    "planned"    INTEGER,
    "source"     INTEGER REFERENCES record(id),
    "confidence" TEXT,
    "notes"      TEXT
) STRICT;
CREATE INDEX "cohort.programme" ON "cohort" ("programme");
CREATE INDEX "cohort.source" ON "cohort" ("source");

-- flow -------------------------------------------------------------------------------------------
CREATE TABLE "flow" (
    id             INTEGER PRIMARY KEY REFERENCES record(id),
    "year"         TEXT,
    "from"         INTEGER REFERENCES record(id),
    "to"           INTEGER REFERENCES record(id),
    "from_place"   TEXT,
    "to_place"     TEXT,
    "kind"         TEXT,
    "level"        TEXT,
    "discipline"   TEXT,
    "participants" INTEGER,
    "qualifier"    TEXT,
    "semesters"    REAL,
    "agreement"    INTEGER REFERENCES record(id),
    "programme"    INTEGER REFERENCES record(id),
    "source"       INTEGER REFERENCES record(id),
    "confidence"   TEXT,
    "notes"        TEXT
) STRICT;
CREATE INDEX "flow.from" ON "flow" ("from");
CREATE INDEX "flow.to" ON "flow" ("to");
CREATE INDEX "flow.agreement" ON "flow" ("agreement");
CREATE INDEX "flow.programme" ON "flow" ("programme");
CREATE INDEX "flow.source" ON "flow" ("source");

-- count ------------------------------------------------------------------------------------------
CREATE TABLE "count" (
    id           INTEGER PRIMARY KEY REFERENCES record(id),
    "of"         INTEGER REFERENCES record(id),
    "measure"    TEXT,
    "as_of"      TEXT,
    "persons"    INTEGER,
    "qualifier"  TEXT,
    "split"      TEXT,
    "country"    TEXT,
    "origin"     INTEGER REFERENCES record(id),
    "sex"        TEXT,
    "funding"    TEXT,
    "source"     INTEGER REFERENCES record(id),
    "confidence" TEXT,
    "notes"      TEXT
) STRICT;
CREATE INDEX "count.of" ON "count" ("of");
CREATE INDEX "count.origin" ON "count" ("origin");
-- The totals are few among the counts, and all that cohorts, programmes and charts are derived from.
CREATE INDEX "count.totals" ON "count" ("of", "measure", "as_of", "persons") WHERE "split" IS NULL;
CREATE INDEX "count.source" ON "count" ("source");

-- figure -----------------------------------------------------------------------------------------
CREATE TABLE "figure" (
    id           INTEGER PRIMARY KEY REFERENCES record(id),
    "about"      INTEGER REFERENCES record(id),
    "measure"    TEXT,
    "city"       TEXT,
    "country"    TEXT,
    "value"      REAL,
    "qualifier"  TEXT,
    "unit"       TEXT,
    "period"     TEXT,
    "as_of"      TEXT,
    "source"     INTEGER REFERENCES record(id),
    "confidence" TEXT,
    "notes"      TEXT
) STRICT;
CREATE INDEX "figure.about" ON "figure" ("about");
CREATE INDEX "figure.source" ON "figure" ("source");

-- visit ------------------------------------------------------------------------------------------
CREATE TABLE "visit" (
    id                INTEGER PRIMARY KEY REFERENCES record(id),
    "mode"            TEXT,
    "from"            INTEGER REFERENCES record(id),
    "level"           TEXT,
    "status"          TEXT,
    "starts"          TEXT,
    "ends"            TEXT,
    "stay_from"       TEXT,
    "stay_to"         TEXT,
    "head"            INTEGER REFERENCES record(id),
    "headcount"       INTEGER,
    "group_number"    TEXT,
    "approval_number" TEXT,
    "budget"          TEXT,
    "report_done"     TEXT,
    "officer"         TEXT,
    "own_unit"        INTEGER REFERENCES record(id),
    "notes"           TEXT
) STRICT;
CREATE INDEX "visit.from" ON "visit" ("from");
CREATE INDEX "visit.head" ON "visit" ("head");
CREATE INDEX "visit.own_unit" ON "visit" ("own_unit");

CREATE TABLE "visit_members" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "position" TEXT,
    "role"     TEXT,
    "attended" INTEGER
) STRICT;
CREATE INDEX "visit_members.record" ON "visit_members" (record, line);
CREATE INDEX "visit_members.person" ON "visit_members" ("person");

CREATE TABLE "visit_host_people" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "position" TEXT,
    "role"     TEXT
) STRICT;
CREATE INDEX "visit_host_people.record" ON "visit_host_people" (record, line);
CREATE INDEX "visit_host_people.person" ON "visit_host_people" ("person");

CREATE TABLE "visit_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE INDEX "visit_disciplines.record" ON "visit_disciplines" (record, line);

CREATE TABLE "visit_checks" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "check" TEXT,
    "due"   TEXT,
    "who"   TEXT,
    "done"  TEXT
) STRICT;
CREATE INDEX "visit_checks.record" ON "visit_checks" (record, line);

CREATE TABLE "visit_gifts" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "gift"     TEXT,
    "number"   INTEGER,
    "given_by" TEXT
) STRICT;
CREATE INDEX "visit_gifts.record" ON "visit_gifts" (record, line);

-- stop -------------------------------------------------------------------------------------------
CREATE TABLE "stop" (
    id             INTEGER PRIMARY KEY REFERENCES record(id),
    "visit"        INTEGER REFERENCES record(id),
    "position"     INTEGER,
    "phase"        TEXT,
    "day"          TEXT,
    "starts"       TEXT,
    "ends"         TEXT,
    "organisation" INTEGER REFERENCES record(id),
    "place"        TEXT,
    "room"         TEXT,
    "chair"        INTEGER REFERENCES record(id),
    "interpreter"  TEXT,
    "source"       INTEGER REFERENCES record(id),
    "confidence"   TEXT,
    "notes"        TEXT
) STRICT;
CREATE INDEX "stop.visit" ON "stop" ("visit");
CREATE INDEX "stop.organisation" ON "stop" ("organisation");
CREATE INDEX "stop.chair" ON "stop" ("chair");
CREATE INDEX "stop.source" ON "stop" ("source");

-- outcome ----------------------------------------------------------------------------------------
CREATE TABLE "outcome" (
    id           INTEGER PRIMARY KEY REFERENCES record(id),
    "kind"       TEXT,
    "visit"      INTEGER REFERENCES record(id),
    "stop"       INTEGER REFERENCES record(id),
    "with"       INTEGER REFERENCES record(id),
    "side"       TEXT,
    "who"        TEXT,
    "due"        TEXT,
    "done"       TEXT,
    "became"     INTEGER REFERENCES record(id),
    "source"     INTEGER REFERENCES record(id),
    "confidence" TEXT,
    "notes"      TEXT
) STRICT;
CREATE INDEX "outcome.visit" ON "outcome" ("visit");
CREATE INDEX "outcome.stop" ON "outcome" ("stop");
CREATE INDEX "outcome.with" ON "outcome" ("with");
CREATE INDEX "outcome.became" ON "outcome" ("became");
CREATE INDEX "outcome.source" ON "outcome" ("source");

CREATE TABLE "outcome_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE INDEX "outcome_disciplines.record" ON "outcome_disciplines" (record, line);

-- project ----------------------------------------------------------------------------------------
CREATE TABLE "project" (
    id            INTEGER PRIMARY KEY REFERENCES record(id),
    "type"        TEXT,
    "status"      TEXT,
    "unit"        TEXT,
    "competition" TEXT,
    "amount"      TEXT,
    "starts"      TEXT,
    "ends"        TEXT,
    "officer"     TEXT,
    "own_unit"    INTEGER REFERENCES record(id),
    "notes"       TEXT
) STRICT;
CREATE INDEX "project.own_unit" ON "project" ("own_unit");

CREATE TABLE "project_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE INDEX "project_disciplines.record" ON "project_disciplines" (record, line);

-- event ------------------------------------------------------------------------------------------
CREATE TABLE "event" (
    id                       INTEGER PRIMARY KEY REFERENCES record(id),
    "type"                   TEXT,
    "status"                 TEXT,
    "mode"                   TEXT,
    "starts"                 TEXT,
    "ends"                   TEXT,
    "city"                   TEXT,
    "place"                  TEXT,
    "participants"           INTEGER,
    "participants_qualifier" TEXT,
    "website"                TEXT,
    "officer"                TEXT,
    "own_unit"               INTEGER REFERENCES record(id),
    "notes"                  TEXT
) STRICT;
CREATE INDEX "event.own_unit" ON "event" ("own_unit");

-- follow_up --------------------------------------------------------------------------------------
CREATE TABLE "follow_up" (
    id         INTEGER PRIMARY KEY REFERENCES record(id),
    "about"    INTEGER REFERENCES record(id),
    "who"      TEXT,
    "due"      TEXT,
    "done"     TEXT,
    "priority" TEXT,
    "officer"  TEXT,
    "own_unit" INTEGER REFERENCES record(id),
    "notes"    TEXT
) STRICT;
CREATE INDEX "follow_up.about" ON "follow_up" ("about");
CREATE INDEX "follow_up.own_unit" ON "follow_up" ("own_unit");

-- document ---------------------------------------------------------------------------------------
CREATE TABLE "document" (
    id           INTEGER PRIMARY KEY REFERENCES record(id),
    "record"     INTEGER REFERENCES record(id),
    "kind"       TEXT,
    "language"   TEXT,
    "file_name"  TEXT,
    "media_type" TEXT,
    "sha256"     TEXT,
    "size"       INTEGER,
    "date"       TEXT,
    "source"     INTEGER REFERENCES record(id),
    "confidence" TEXT,
    "notes"      TEXT
) STRICT;
CREATE INDEX "document.record" ON "document" ("record");
CREATE INDEX "document.source" ON "document" ("source");

-- source -----------------------------------------------------------------------------------------
CREATE TABLE "source" (
    id          INTEGER PRIMARY KEY REFERENCES record(id),
    "publisher" TEXT,
    "author"    TEXT,
    "date"      TEXT,
    "link"      TEXT,
    "language"  TEXT,
    "notes"     TEXT
) STRICT;
