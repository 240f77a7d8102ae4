PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE record (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted    INTEGER  -- the change set that put it into the recycle bin
) STRICT;
INSERT INTO record VALUES(1,'organisation',1,'2026-11-23T08:33:27.265Z','2026-11-23T08:33:27.265Z',NULL);
INSERT INTO record VALUES(2,'organisation',1,'2026-11-23T08:33:27.265Z','2026-11-23T08:33:27.265Z',NULL);
INSERT INTO record VALUES(3,'agreement',1,'2026-11-23T08:33:27.265Z','2026-11-23T08:33:27.265Z',NULL);
INSERT INTO record VALUES(4,'visit',1,'2026-11-23T08:33:27.265Z','2026-11-23T08:33:27.265Z',NULL);
CREATE TABLE name (
    record   INTEGER NOT NULL REFERENCES record(id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    kind     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
INSERT INTO name VALUES(1,0,'en','official','First University');
INSERT INTO name VALUES(1,1,'ru','official','Первый университет');
INSERT INTO name VALUES(1,2,'zh','official','第一大学');
INSERT INTO name VALUES(2,0,'en','acronym','SU');
INSERT INTO name VALUES(2,1,'ru','official','Второй; ''университет''');
INSERT INTO name VALUES(3,0,'en','official','Framework agreement');
INSERT INTO name VALUES(4,0,'en','official','A visit');
CREATE TABLE code_value (
    record   INTEGER NOT NULL REFERENCES record(id),
    field    TEXT NOT NULL,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (record, field, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE link (
    record   INTEGER NOT NULL REFERENCES record(id),
    field    TEXT NOT NULL,
    position INTEGER NOT NULL,
    target   INTEGER NOT NULL REFERENCES record(id),
    PRIMARY KEY (record, field, position)
) STRICT, WITHOUT ROWID;
INSERT INTO link VALUES(4,'hosts',0,2);
CREATE TABLE label (
    record   INTEGER NOT NULL REFERENCES record(id),
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    PRIMARY KEY (record, language)
) STRICT, WITHOUT ROWID;
INSERT INTO label VALUES(1,'en','First University',X'343a4c4e500452443a54324c4e3a505a011401dcc1dc0d');
INSERT INTO label VALUES(1,'ru','Первый университет',X'278e28960ee64e030427ac78460e28969c46a228a2011601db15');
INSERT INTO label VALUES(1,'zh','第一大学',X'5b25963a599b936601080108');
INSERT INTO label VALUES(2,'en','Второй; ''университет''',X'610ea28a968a4e03072a04096e61ac78460e28969c46a228a203096e011901db18');
INSERT INTO label VALUES(2,'ru','Второй; ''университет''',X'270ea28a968a4e03072a04096e27ac78460e28969c46a228a203096e011901db18');
INSERT INTO label VALUES(2,'zh','Второй; ''университет''',X'dd0ea28a968a4e03072a04096eddac78460e28969c46a228a203096e011901db18');
INSERT INTO label VALUES(3,'en','Framework agreement',X'344c2a423256464c3e042a364c323242324450011701dc16');
INSERT INTO label VALUES(3,'ru','Framework agreement',X'344c2a423256464c3e042a364c323242324450011701dc16');
INSERT INTO label VALUES(3,'zh','Framework agreement',X'b2caa8c0b0d4c4cabc04a8b4cab0b0c0b0c2ce011701dc16');
INSERT INTO label VALUES(4,'en','A visit',X'2a04543a4e3a50010b01dc0a');
INSERT INTO label VALUES(4,'ru','A visit',X'2a04543a4e3a50010b01dc0a');
INSERT INTO label VALUES(4,'zh','A visit',X'a804d2b8ccb8ce010b01dc0a');
CREATE TABLE term (
    stamp  INTEGER PRIMARY KEY AUTOINCREMENT,
    record INTEGER NOT NULL UNIQUE,
    forms  BLOB NOT NULL
) STRICT;
INSERT INTO term VALUES(1,1,X'6f7267616e69736174696f6e0a4e093009666972737420756e69766572736974790a4e093109d0bfd0b5d180d0b2d18bd0b920d183d0bdd0b8d0b2d0b5d180d181d0b8d182d0b5d18209706572766920756e6976657273697465740a4e093209e7acace4b880e5a4a7e5ada60964692079692064612078756509646979696461787565096479647809d0b4d0b8d0b8d0b4d0b0d181d18ed0b50a43636f756e74727909434e');
INSERT INTO term VALUES(2,2,X'6f7267616e69736174696f6e0a4109300973750a4e093109d0b2d182d0bed180d0bed0b920d183d0bdd0b8d0b2d0b5d180d181d0b8d182d0b5d1820976746f726f6920756e6976657273697465740a43636f756e747279095255');
INSERT INTO term VALUES(3,3,X'61677265656d656e740a4e0930096672616d65776f726b2061677265656d656e740a546e756d62657209323032352d3031370932303235203031370a4c7061727469657309310a4c706172746965730932');
INSERT INTO term VALUES(4,4,X'76697369740a4e093009612076697369740a4c66726f6d09310a4c686f7374730932');
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
INSERT INTO change_set VALUES(1,'2026-11-23T08:33:27.265Z','','edit',0,NULL,4,'create','organisation',1,'{"en":"First University","ru":"Первый университет","zh":"第一大学"}');
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
INSERT INTO change VALUES(1,0,1,'organisation','create',NULL,'{"fields":{"country":"CN","founded":"1953","type":"university"},"names":[["en","official","First University"],["ru","official","Первый университет"],["zh","official","第一大学"]]}');
INSERT INTO change VALUES(1,1,2,'organisation','create',NULL,'{"fields":{"country":"RU","type":"university"},"names":[["en","acronym","SU"],["ru","official","Второй; ''университет''"]]}');
INSERT INTO change VALUES(1,2,3,'agreement','create',NULL,'{"fields":{"effective":"2025-05~;end of May","number":"2025-017","parties":[{"organisation":1},{"organisation":2}],"type":"framework"},"names":[["en","official","Framework agreement"]]}');
INSERT INTO change VALUES(1,3,4,'visit','create',NULL,'{"fields":{"from":1,"hosts":[2],"mode":"in_person","starts":"2026-05-04","status":"planned"},"names":[["en","official","A visit"]]}');
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE view (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    owner      TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "organisation" (
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
INSERT INTO organisation VALUES(1,'university','CN',NULL,NULL,NULL,NULL,'1953',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO organisation VALUES(2,'university','RU',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "organisation_identifiers" (
    id       INTEGER PRIMARY KEY,
    record   INTEGER NOT NULL REFERENCES record(id),
    line     INTEGER NOT NULL,
    "scheme" TEXT,
    "value"  TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "organisation_distinctions" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "title" TEXT,
    "year"  INTEGER,
    "rank"  TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "person" (
    id         INTEGER PRIMARY KEY REFERENCES record(id),
    "officer"  TEXT,
    "own_unit" INTEGER REFERENCES record(id),
    "notes"    TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "person_parts" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "language"   TEXT,
    "family"     TEXT,
    "given"      TEXT,
    "patronymic" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "person_positions" (
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
CREATE TABLE IF NOT EXISTS "person_contacts" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "way"   TEXT,
    "value" TEXT,
    "note"  TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "agreement" (
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
INSERT INTO agreement VALUES(3,'2025-017',NULL,'framework',NULL,NULL,NULL,NULL,NULL,NULL,'2025-05~;end of May',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "agreement_parties" (
    id             INTEGER PRIMARY KEY,
    record         INTEGER NOT NULL REFERENCES record(id),
    line           INTEGER NOT NULL,
    "organisation" INTEGER REFERENCES record(id),
    "role"         TEXT,
    "signed"       TEXT
) STRICT;
INSERT INTO agreement_parties VALUES(1,3,0,1,NULL,NULL);
INSERT INTO agreement_parties VALUES(2,3,1,2,NULL,NULL);
CREATE TABLE IF NOT EXISTS "agreement_signatories" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "for"      INTEGER REFERENCES record(id),
    "position" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "agreement_steps" (
    id     INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id),
    line   INTEGER NOT NULL,
    "step" TEXT,
    "date" TEXT,
    "by"   TEXT,
    "note" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "agreement_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "agreement_work_plan" (
    id     INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id),
    line   INTEGER NOT NULL,
    "text" TEXT,
    "who"  TEXT,
    "due"  TEXT,
    "done" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "exchange_term" (
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
CREATE TABLE IF NOT EXISTS "programme" (
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
CREATE TABLE IF NOT EXISTS "programme_participants" (
    id             INTEGER PRIMARY KEY,
    record         INTEGER NOT NULL REFERENCES record(id),
    line           INTEGER NOT NULL,
    "organisation" INTEGER REFERENCES record(id),
    "role"         TEXT,
    "awards"       TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "programme_approvals" (
    id            INTEGER PRIMARY KEY,
    record        INTEGER NOT NULL REFERENCES record(id),
    line          INTEGER NOT NULL,
    "authority"   TEXT,
    "number"      TEXT,
    "kind"        TEXT,
    "date"        TEXT,
    "valid_until" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "target" (
    id             INTEGER PRIMARY KEY REFERENCES record(id),
    "programme"    INTEGER REFERENCES record(id),
    "students"     INTEGER,
    "first_intake" INTEGER,
    "intakes"      INTEGER,
    "source"       INTEGER REFERENCES record(id),
    "confidence"   TEXT,
    "notes"        TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "cohort" (
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
CREATE TABLE IF NOT EXISTS "flow" (
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
CREATE TABLE IF NOT EXISTS "count" (
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
CREATE TABLE IF NOT EXISTS "figure" (
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
CREATE TABLE IF NOT EXISTS "visit" (
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
INSERT INTO visit VALUES(4,'in_person',1,NULL,'planned','2026-05-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "visit_members" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "position" TEXT,
    "role"     TEXT,
    "attended" INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS "visit_host_people" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "person"   INTEGER REFERENCES record(id),
    "position" TEXT,
    "role"     TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "visit_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "visit_checks" (
    id      INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record(id),
    line    INTEGER NOT NULL,
    "check" TEXT,
    "due"   TEXT,
    "who"   TEXT,
    "done"  TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "visit_gifts" (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record(id),
    line       INTEGER NOT NULL,
    "gift"     TEXT,
    "number"   INTEGER,
    "given_by" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "stop" (
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
CREATE TABLE IF NOT EXISTS "outcome" (
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
CREATE TABLE IF NOT EXISTS "outcome_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "project" (
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
CREATE TABLE IF NOT EXISTS "project_disciplines" (
    id           INTEGER PRIMARY KEY,
    record       INTEGER NOT NULL REFERENCES record(id),
    line         INTEGER NOT NULL,
    "discipline" TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "event" (
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
CREATE TABLE IF NOT EXISTS "follow_up" (
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
CREATE TABLE IF NOT EXISTS "document" (
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
CREATE TABLE IF NOT EXISTS "source" (
    id          INTEGER PRIMARY KEY REFERENCES record(id),
    "publisher" TEXT,
    "author"    TEXT,
    "date"      TEXT,
    "link"      TEXT,
    "language"  TEXT,
    "notes"     TEXT
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('change_set',1);
INSERT INTO sqlite_sequence VALUES('record',4);
INSERT INTO sqlite_sequence VALUES('term',4);
CREATE INDEX record_kind ON record (kind, deleted);
CREATE INDEX record_deleted ON record (deleted) WHERE deleted IS NOT NULL;
CREATE INDEX code_value_code ON code_value (field, code);
CREATE INDEX link_target ON link (target, field);
CREATE INDEX change_set_state ON change_set (state, id);
CREATE INDEX change_record ON change (record);
CREATE UNIQUE INDEX view_name ON view (kind, owner, name);
CREATE INDEX "organisation.parent" ON "organisation" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX "organisation.successor" ON "organisation" ("successor") WHERE "successor" IS NOT NULL;
CREATE INDEX "organisation.own_unit" ON "organisation" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "organisation.is_own" ON "organisation" ("is_own") WHERE "is_own" = 1;
CREATE INDEX "organisation_identifiers.record" ON "organisation_identifiers" (record, line);
CREATE INDEX "organisation_distinctions.record" ON "organisation_distinctions" (record, line);
CREATE INDEX "person.own_unit" ON "person" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "person_parts.record" ON "person_parts" (record, line);
CREATE INDEX "person_positions.record" ON "person_positions" (record, line);
CREATE INDEX "person_positions.organisation" ON "person_positions" ("organisation");
CREATE INDEX "person_contacts.record" ON "person_contacts" (record, line);
CREATE INDEX "agreement.predecessor" ON "agreement" ("predecessor") WHERE "predecessor" IS NOT NULL;
CREATE INDEX "agreement.visit" ON "agreement" ("visit");
CREATE INDEX "agreement.own_unit" ON "agreement" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "agreement_parties.record" ON "agreement_parties" (record, line);
CREATE INDEX "agreement_parties.organisation" ON "agreement_parties" ("organisation");
CREATE INDEX "agreement_signatories.record" ON "agreement_signatories" (record, line);
CREATE INDEX "agreement_signatories.person" ON "agreement_signatories" ("person");
CREATE INDEX "agreement_signatories.for" ON "agreement_signatories" ("for");
CREATE INDEX "agreement_steps.record" ON "agreement_steps" (record, line);
CREATE INDEX "agreement_disciplines.record" ON "agreement_disciplines" (record, line);
CREATE INDEX "agreement_work_plan.record" ON "agreement_work_plan" (record, line);
CREATE INDEX "exchange_term.agreement" ON "exchange_term" ("agreement");
CREATE INDEX "exchange_term.source" ON "exchange_term" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "programme.parent" ON "programme" ("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX "programme.own_unit" ON "programme" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "programme_participants.record" ON "programme_participants" (record, line);
CREATE INDEX "programme_participants.organisation" ON "programme_participants" ("organisation");
CREATE INDEX "programme_approvals.record" ON "programme_approvals" (record, line);
CREATE INDEX "target.programme" ON "target" ("programme");
CREATE INDEX "target.source" ON "target" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "cohort.programme" ON "cohort" ("programme");
CREATE INDEX "cohort.source" ON "cohort" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "flow.from" ON "flow" ("from");
CREATE INDEX "flow.to" ON "flow" ("to");
CREATE INDEX "flow.agreement" ON "flow" ("agreement");
CREATE INDEX "flow.programme" ON "flow" ("programme");
CREATE INDEX "flow.source" ON "flow" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "count.of" ON "count" ("of");
CREATE INDEX "count.origin" ON "count" ("origin") WHERE "origin" IS NOT NULL;
CREATE INDEX "count.totals" ON "count" ("of", "measure", "as_of", "persons") WHERE "split" IS NULL;
CREATE INDEX "count.source" ON "count" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "figure.about" ON "figure" ("about");
CREATE INDEX "figure.source" ON "figure" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "visit.from" ON "visit" ("from");
CREATE INDEX "visit.head" ON "visit" ("head");
CREATE INDEX "visit.own_unit" ON "visit" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "visit_members.record" ON "visit_members" (record, line);
CREATE INDEX "visit_members.person" ON "visit_members" ("person");
CREATE INDEX "visit_host_people.record" ON "visit_host_people" (record, line);
CREATE INDEX "visit_host_people.person" ON "visit_host_people" ("person");
CREATE INDEX "visit_disciplines.record" ON "visit_disciplines" (record, line);
CREATE INDEX "visit_checks.record" ON "visit_checks" (record, line);
CREATE INDEX "visit_gifts.record" ON "visit_gifts" (record, line);
CREATE INDEX "stop.visit" ON "stop" ("visit");
CREATE INDEX "stop.organisation" ON "stop" ("organisation");
CREATE INDEX "stop.chair" ON "stop" ("chair");
CREATE INDEX "stop.source" ON "stop" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "outcome.visit" ON "outcome" ("visit");
CREATE INDEX "outcome.stop" ON "outcome" ("stop");
CREATE INDEX "outcome.with" ON "outcome" ("with");
CREATE INDEX "outcome.became" ON "outcome" ("became");
CREATE INDEX "outcome.source" ON "outcome" ("source") WHERE "source" IS NOT NULL;
CREATE INDEX "outcome_disciplines.record" ON "outcome_disciplines" (record, line);
CREATE INDEX "project.own_unit" ON "project" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "project_disciplines.record" ON "project_disciplines" (record, line);
CREATE INDEX "event.own_unit" ON "event" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "follow_up.about" ON "follow_up" ("about");
CREATE INDEX "follow_up.own_unit" ON "follow_up" ("own_unit") WHERE "own_unit" IS NOT NULL;
CREATE INDEX "document.record" ON "document" ("record");
CREATE INDEX "document.source" ON "document" ("source") WHERE "source" IS NOT NULL;
COMMIT;
