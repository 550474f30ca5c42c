--liquibase formatted sql

-- ${body} holds an aggregate as JSON; ${name} sorts by code point on every database. Moments are milliseconds since 1970.
-- Every list has an index of its own in its order, on Derby written downwards because Derby does not read an index backwards;
-- it also covers the list's filters, so that a page is found without touching the table.

--changeset zhiyuan:accounts
CREATE TABLE accounts (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    name ${name} NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id), CONSTRAINT uq_accounts_name UNIQUE (name));
CREATE INDEX ix_accounts_city ON accounts (city, name, id);

--changeset zhiyuan:rounds
CREATE TABLE rounds (id VARCHAR(4) NOT NULL, version BIGINT NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_rounds PRIMARY KEY (id));

--changeset zhiyuan:city-filings
CREATE TABLE city_filings (id VARCHAR(6) NOT NULL, version BIGINT NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_city_filings PRIMARY KEY (id));

--changeset zhiyuan:evaluations
CREATE TABLE evaluations (id VARCHAR(4) NOT NULL, version BIGINT NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_evaluations PRIMARY KEY (id));

--changeset zhiyuan:stations
CREATE TABLE stations (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    round_year INTEGER NOT NULL, stage VARCHAR(30) NOT NULL, name VARCHAR(400) NOT NULL, open_code VARCHAR(18), title_number ${name},
    body ${body} NOT NULL,
    CONSTRAINT pk_stations PRIMARY KEY (id), CONSTRAINT uq_stations_open UNIQUE (open_code), CONSTRAINT uq_stations_title UNIQUE (title_number));
CREATE INDEX ix_stations_latest ON stations (id DESC, city, region, stage, round_year, owner_id);
CREATE INDEX ix_stations_city ON stations (city, id DESC, region, stage, round_year);
CREATE INDEX ix_stations_owner ON stations (owner_id, id DESC);

--changeset zhiyuan:experts
CREATE TABLE experts (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    stage VARCHAR(30) NOT NULL, name ${name} NOT NULL, open_index VARCHAR(43), letter_number VARCHAR(60), serving_from DATE, serving_until DATE,
    types VARCHAR(400) NOT NULL, search VARCHAR(4000) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_experts PRIMARY KEY (id), CONSTRAINT uq_experts_open UNIQUE (open_index), CONSTRAINT uq_experts_letter UNIQUE (letter_number));
CREATE INDEX ix_experts_latest ON experts (id DESC, city, region, stage, types, owner_id);
CREATE INDEX ix_experts_city ON experts (city, id DESC, region, stage, types);
CREATE INDEX ix_experts_owner ON experts (owner_id, id DESC);
CREATE INDEX ix_experts_serving ON experts (name, id, serving_from, serving_until, city, region, types);

--changeset zhiyuan:enterprises
CREATE TABLE enterprises (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    credit_code VARCHAR(18) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_enterprises PRIMARY KEY (id), CONSTRAINT uq_enterprises_owner UNIQUE (owner_id),
    CONSTRAINT uq_enterprises_code UNIQUE (credit_code));

--changeset zhiyuan:demands
CREATE TABLE demands (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    stage VARCHAR(30) NOT NULL, industry VARCHAR(1) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_demands PRIMARY KEY (id));
CREATE INDEX ix_demands_latest ON demands (id DESC, city, region, stage, industry, owner_id);
CREATE INDEX ix_demands_city ON demands (city, id DESC, region, stage, industry);
CREATE INDEX ix_demands_owner ON demands (owner_id, id DESC);

--changeset zhiyuan:activities
CREATE TABLE activities (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    stage VARCHAR(30) NOT NULL, service_type VARCHAR(40) NOT NULL, station_id VARCHAR(32), starts_at BIGINT NOT NULL, seats INTEGER NOT NULL,
    body ${body} NOT NULL,
    CONSTRAINT pk_activities PRIMARY KEY (id));
CREATE INDEX ix_activities_latest ON activities (starts_at DESC, id DESC, city, region, stage, service_type, station_id, owner_id);
CREATE INDEX ix_activities_city ON activities (city, starts_at DESC, id DESC, region, stage, service_type, station_id);
CREATE INDEX ix_activities_owner ON activities (owner_id, starts_at DESC, id DESC);
CREATE INDEX ix_activities_station ON activities (station_id, starts_at DESC, id DESC);

--changeset zhiyuan:seats
CREATE TABLE seats (holder_id VARCHAR(32) NOT NULL, activity_id VARCHAR(32) NOT NULL, CONSTRAINT pk_seats PRIMARY KEY (holder_id, activity_id));
CREATE INDEX ix_seats_activity ON seats (activity_id);

--changeset zhiyuan:holds
CREATE TABLE holds (
    expert_id VARCHAR(32) NOT NULL, quarter_no BIGINT NOT NULL, activity_id VARCHAR(32) NOT NULL,
    CONSTRAINT pk_holds PRIMARY KEY (expert_id, quarter_no));
CREATE INDEX ix_holds_activity ON holds (activity_id, expert_id);

--changeset zhiyuan:records
CREATE TABLE records (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    activity_id VARCHAR(32) NOT NULL, expert_id VARCHAR(32) NOT NULL, starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_records PRIMARY KEY (id), CONSTRAINT uq_records_session UNIQUE (activity_id, expert_id));
CREATE INDEX ix_records_latest ON records (starts_at DESC, id DESC, city, region, expert_id);
CREATE INDEX ix_records_city ON records (city, starts_at DESC, id DESC, region);
CREATE INDEX ix_records_expert ON records (expert_id, starts_at DESC, id DESC, ends_at);

--changeset zhiyuan:totals
CREATE TABLE totals (
    expert_id VARCHAR(32) NOT NULL, of_year INTEGER NOT NULL, minutes BIGINT NOT NULL, sessions INTEGER NOT NULL, stars INTEGER NOT NULL,
    ratings INTEGER NOT NULL,
    CONSTRAINT pk_totals PRIMARY KEY (expert_id, of_year));
CREATE INDEX ix_totals_year ON totals (of_year, expert_id);

--changeset zhiyuan:certificates
CREATE TABLE certificates (
    id ${name} NOT NULL, version BIGINT NOT NULL, expert_id VARCHAR(32) NOT NULL, issued_at BIGINT NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_certificates PRIMARY KEY (id));
CREATE INDEX ix_certificates_expert ON certificates (expert_id, issued_at DESC, id DESC);

--changeset zhiyuan:duties
CREATE TABLE duties (
    station_id VARCHAR(32) NOT NULL, of_year INTEGER NOT NULL, activity_id VARCHAR(32) NOT NULL,
    CONSTRAINT pk_duties PRIMARY KEY (station_id, of_year, activity_id));

--changeset zhiyuan:cases
CREATE TABLE cases (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    kind VARCHAR(40) NOT NULL, stage VARCHAR(30) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_cases PRIMARY KEY (id));
CREATE INDEX ix_cases_latest ON cases (id DESC, city, region, kind, stage);
CREATE INDEX ix_cases_city ON cases (city, id DESC, region, kind, stage);

--changeset zhiyuan:audit
CREATE TABLE audit (
    id BIGINT NOT NULL, subject VARCHAR(200) NOT NULL, content ${body} NOT NULL, sequence_no BIGINT, hash VARCHAR(64),
    CONSTRAINT pk_audit PRIMARY KEY (id), CONSTRAINT uq_audit_sequence UNIQUE (sequence_no));
CREATE INDEX ix_audit_latest ON audit (id DESC);
CREATE INDEX ix_audit_subject ON audit (subject, id DESC);
CREATE INDEX ix_audit_unsealed ON audit (sequence_no, id);

--changeset zhiyuan:audit-head
CREATE TABLE audit_head (id INTEGER NOT NULL, sequence_no BIGINT NOT NULL, hash VARCHAR(64) NOT NULL, CONSTRAINT pk_audit_head PRIMARY KEY (id));
INSERT INTO audit_head (id, sequence_no, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

--changeset zhiyuan:outbox
CREATE TABLE outbox (id BIGINT NOT NULL, content ${body} NOT NULL, parked VARCHAR(1000), CONSTRAINT pk_outbox PRIMARY KEY (id));

--changeset zhiyuan:series
CREATE TABLE series (name VARCHAR(100) NOT NULL, last_no BIGINT NOT NULL, CONSTRAINT pk_series PRIMARY KEY (name));

--changeset zhiyuan:answers
CREATE TABLE answers (
    account_id VARCHAR(32) NOT NULL, request_key VARCHAR(200) NOT NULL, digest VARCHAR(100) NOT NULL, status INTEGER NOT NULL,
    location VARCHAR(1000), body ${body}, asked_at BIGINT NOT NULL,
    CONSTRAINT pk_answers PRIMARY KEY (account_id, request_key));
CREATE INDEX ix_answers_asked ON answers (asked_at);

--changeset zhiyuan:documents
CREATE TABLE documents (
    sha256 VARCHAR(64) NOT NULL, owner_id VARCHAR(32) NOT NULL, uploaded_at BIGINT NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (sha256, owner_id));

--changeset zhiyuan:lock-times dbms:derby
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '4');
CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '2');

--changeset zhiyuan:key-check
CREATE TABLE key_check (id INTEGER NOT NULL, sealed VARCHAR(200) NOT NULL, CONSTRAINT pk_key_check PRIMARY KEY (id));

--changeset zhiyuan:assignments
CREATE TABLE assignments (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    stage VARCHAR(30) NOT NULL, station_id VARCHAR(32) NOT NULL, due_day BIGINT, body ${body} NOT NULL,
    CONSTRAINT pk_assignments PRIMARY KEY (id));
CREATE INDEX ix_assignments_latest ON assignments (id DESC, city, region, stage, station_id, owner_id);
CREATE INDEX ix_assignments_city ON assignments (city, id DESC, region, stage, station_id);
CREATE INDEX ix_assignments_owner ON assignments (owner_id, id DESC, stage, station_id);
CREATE INDEX ix_assignments_due ON assignments (due_day, id, city, region, stage, station_id, owner_id);

--changeset zhiyuan:concerns
CREATE TABLE concerns (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    industry VARCHAR(1) NOT NULL, state VARCHAR(30) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_concerns PRIMARY KEY (id));
CREATE INDEX ix_concerns_latest ON concerns (id DESC, city, region, industry, state, owner_id);
CREATE INDEX ix_concerns_city ON concerns (city, id DESC, region, industry, state);
CREATE INDEX ix_concerns_owner ON concerns (owner_id, id DESC);

--changeset zhiyuan:programmes
CREATE TABLE programmes (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    founders VARCHAR(20) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_programmes PRIMARY KEY (id));
CREATE INDEX ix_programmes_latest ON programmes (id DESC, city, region, founders, owner_id);
CREATE INDEX ix_programmes_city ON programmes (city, id DESC, region, founders);

--changeset zhiyuan:participations
CREATE TABLE participations (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    programme_index VARCHAR(43), group_index VARCHAR(43), body ${body} NOT NULL,
    CONSTRAINT pk_participations PRIMARY KEY (id), CONSTRAINT uq_participations UNIQUE (owner_id, programme_index));
CREATE INDEX ix_participations_programme ON participations (programme_index, id DESC);
CREATE INDEX ix_participations_group ON participations (group_index, city);

--changeset zhiyuan:organizations
CREATE TABLE organizations (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    credit_code ${name} NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_organizations PRIMARY KEY (id), CONSTRAINT uq_organizations_code UNIQUE (credit_code));
CREATE INDEX ix_organizations_code ON organizations (credit_code, id, city, region);
CREATE TABLE teams (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    provincial VARCHAR(6), body ${body} NOT NULL,
    CONSTRAINT pk_teams PRIMARY KEY (id), CONSTRAINT uq_teams_provincial UNIQUE (provincial));
CREATE INDEX ix_teams_latest ON teams (id DESC, city, region);
CREATE TABLE founders (station_id VARCHAR(32) NOT NULL, organization_id VARCHAR(32) NOT NULL, CONSTRAINT pk_founders PRIMARY KEY (station_id));

--changeset zhiyuan:served
CREATE TABLE served (
    record_id VARCHAR(32) NOT NULL, enterprise_id VARCHAR(32) NOT NULL, activity_id VARCHAR(32) NOT NULL, of_year INTEGER NOT NULL,
    minutes INTEGER NOT NULL, CONSTRAINT pk_served PRIMARY KEY (record_id, enterprise_id));
CREATE INDEX ix_served_year ON served (of_year, enterprise_id, activity_id, record_id, minutes);
ALTER TABLE enterprises ADD COLUMN industry VARCHAR(1) NOT NULL DEFAULT 'S';
ALTER TABLE enterprises ADD COLUMN tags VARCHAR(400) NOT NULL DEFAULT ' ';
CREATE INDEX ix_enterprises_sector ON enterprises (city, industry, id, tags);

--changeset zhiyuan:debts
ALTER TABLE activities ADD COLUMN owed_since BIGINT;
CREATE INDEX ix_activities_owed ON activities (owed_since, id, city, region, station_id, owner_id);
ALTER TABLE demands ADD COLUMN station_id VARCHAR(32);
ALTER TABLE demands ADD COLUMN stated_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX ix_demands_station ON demands (station_id, stated_at);
ALTER TABLE duties ADD COLUMN held_day BIGINT NOT NULL DEFAULT 0;
ALTER TABLE duties ADD COLUMN service_type VARCHAR(40) NOT NULL DEFAULT '';

--changeset zhiyuan:handovers
CREATE TABLE handovers (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    recipient VARCHAR(30) NOT NULL, stage VARCHAR(30) NOT NULL, subject_kind VARCHAR(40) NOT NULL, subject VARCHAR(400) NOT NULL, due_day BIGINT,
    body ${body} NOT NULL,
    CONSTRAINT pk_handovers PRIMARY KEY (id));
CREATE INDEX ix_handovers_latest ON handovers (id DESC, city, region, recipient, stage, subject_kind);
CREATE INDEX ix_handovers_city ON handovers (city, id DESC, region, recipient, stage, subject_kind);
CREATE INDEX ix_handovers_subject ON handovers (subject, id DESC, city, region, recipient, stage, subject_kind);
CREATE INDEX ix_handovers_due ON handovers (due_day, id, city, region, recipient, stage, subject_kind);

--changeset zhiyuan:ties
CREATE TABLE ties (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    kind VARCHAR(20) NOT NULL, other_end VARCHAR(43) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_ties PRIMARY KEY (id), CONSTRAINT uq_ties_end UNIQUE (owner_id, kind, other_end));
CREATE INDEX ix_ties_latest ON ties (id DESC);
CREATE INDEX ix_ties_owner ON ties (owner_id, id DESC);

--changeset zhiyuan:rule-changes
CREATE TABLE rule_changes (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, rule_book VARCHAR(100) NOT NULL, stage VARCHAR(30) NOT NULL, published_slot VARCHAR(220),
    body ${body} NOT NULL,
    CONSTRAINT pk_rule_changes PRIMARY KEY (id), CONSTRAINT uq_rule_changes_slot UNIQUE (published_slot));
CREATE INDEX ix_rule_changes_latest ON rule_changes (rule_book, id DESC, stage);

--changeset zhiyuan:holidays
CREATE TABLE holidays (id VARCHAR(4) NOT NULL, version BIGINT NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_holidays PRIMARY KEY (id));

--changeset zhiyuan:tasks
CREATE TABLE tasks (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    role VARCHAR(40) NOT NULL, subject_kind VARCHAR(40) NOT NULL, subject VARCHAR(400) NOT NULL, due_day BIGINT, act_day BIGINT,
    body ${body} NOT NULL,
    CONSTRAINT pk_tasks PRIMARY KEY (id));
CREATE INDEX ix_tasks_role ON tasks (role, due_day, id, city, region);
CREATE INDEX ix_tasks_due ON tasks (due_day, id, city, region);
CREATE INDEX ix_tasks_act ON tasks (act_day, id);
CREATE INDEX ix_tasks_subject ON tasks (subject, subject_kind, id DESC);

--changeset zhiyuan:leases
CREATE TABLE leases (name VARCHAR(100) NOT NULL, holder VARCHAR(100) NOT NULL, held_until BIGINT NOT NULL, CONSTRAINT pk_leases PRIMARY KEY (name));

--changeset zhiyuan:expert-terms
ALTER TABLE experts ADD COLUMN paused_from DATE;
ALTER TABLE experts ADD COLUMN paused_until DATE;
ALTER TABLE experts ADD COLUMN last_day DATE;
DROP INDEX ix_experts_latest;
DROP INDEX ix_experts_city;
DROP INDEX ix_experts_serving;
CREATE INDEX ix_experts_latest ON experts (id DESC, city, region, stage, last_day, types, owner_id);
CREATE INDEX ix_experts_city ON experts (city, id DESC, region, stage, last_day, types);
CREATE INDEX ix_experts_serving ON experts (name, id, serving_from, serving_until, paused_from, paused_until, city, region, types);

--changeset zhiyuan:expert-letters
CREATE TABLE expert_letters (
    letter_number VARCHAR(60) NOT NULL, expert_id VARCHAR(32) NOT NULL, CONSTRAINT pk_expert_letters PRIMARY KEY (letter_number));
INSERT INTO expert_letters (letter_number, expert_id) SELECT letter_number, id FROM experts WHERE letter_number IS NOT NULL;

--changeset zhiyuan:expert-parties
CREATE TABLE expert_parties (
    account_id VARCHAR(32) NOT NULL, expert_id VARCHAR(32) NOT NULL, CONSTRAINT pk_expert_parties PRIMARY KEY (account_id, expert_id));
CREATE INDEX ix_expert_parties ON expert_parties (expert_id);

--changeset zhiyuan:expert-calls
CREATE TABLE expert_calls (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, opens DATE NOT NULL, closes DATE NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_expert_calls PRIMARY KEY (id));
CREATE INDEX ix_expert_calls_latest ON expert_calls (id DESC);
CREATE INDEX ix_expert_calls_open ON expert_calls (closes, opens, id);

--changeset zhiyuan:expert-invitations
CREATE TABLE expert_invitations (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, code_digest VARCHAR(64) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_expert_invitations PRIMARY KEY (id), CONSTRAINT uq_expert_invitations_code UNIQUE (code_digest));
CREATE INDEX ix_expert_invitations_latest ON expert_invitations (id DESC);

--changeset zhiyuan:age-overrides
CREATE TABLE age_overrides (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, person_index VARCHAR(43), body ${body} NOT NULL,
    CONSTRAINT pk_age_overrides PRIMARY KEY (id));
CREATE INDEX ix_age_overrides_latest ON age_overrides (id DESC);
CREATE INDEX ix_age_overrides_person ON age_overrides (person_index);

--changeset zhiyuan:station-ranks
ALTER TABLE stations ADD COLUMN rank_key VARCHAR(7);
CREATE INDEX ix_stations_rank ON stations (round_year, rank_key, id, city, region);
CREATE INDEX ix_stations_stage ON stations (stage, id DESC, city, region);

--changeset zhiyuan:notices
CREATE TABLE notices (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32), region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    kind VARCHAR(30) NOT NULL, body ${body} NOT NULL,
    CONSTRAINT pk_notices PRIMARY KEY (id));
CREATE INDEX ix_notices_latest ON notices (id DESC, city, region, kind);
CREATE INDEX ix_notices_city ON notices (city, id DESC, region, kind);

--changeset zhiyuan:case-subjects
ALTER TABLE cases ADD COLUMN subject_kind VARCHAR(160);
ALTER TABLE cases ADD COLUMN subject VARCHAR(800);
CREATE INDEX ix_cases_subject ON cases (subject, subject_kind, id DESC);

--changeset zhiyuan:disclosures
ALTER TABLE audit ADD COLUMN disclosure INTEGER;
CREATE INDEX ix_audit_disclosure ON audit (disclosure, subject, id DESC);

--changeset zhiyuan:honours
CREATE TABLE honours (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, recipient VARCHAR(32) NOT NULL, kind VARCHAR(30) NOT NULL, of_year INTEGER NOT NULL,
    in_force INTEGER NOT NULL, slot VARCHAR(500), body ${body} NOT NULL,
    CONSTRAINT pk_honours PRIMARY KEY (id), CONSTRAINT uq_honours_slot UNIQUE (slot));
CREATE INDEX ix_honours_latest ON honours (id DESC, in_force, kind, of_year, recipient);
CREATE INDEX ix_honours_recipient ON honours (recipient, id DESC, in_force, kind, of_year);

--changeset zhiyuan:merges
CREATE TABLE merges (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, kind VARCHAR(30) NOT NULL, survivor VARCHAR(32) NOT NULL, merged VARCHAR(32) NOT NULL,
    standing INTEGER NOT NULL, slot VARCHAR(63), body ${body} NOT NULL,
    CONSTRAINT pk_merges PRIMARY KEY (id), CONSTRAINT uq_merges_slot UNIQUE (slot));
CREATE INDEX ix_merges_latest ON merges (id DESC);
CREATE INDEX ix_merges_merged ON merges (merged, standing, kind);
CREATE INDEX ix_merges_survivor ON merges (survivor, standing, kind);

--changeset zhiyuan:trainings
CREATE TABLE trainings (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, expert VARCHAR(32) NOT NULL, held_on DATE NOT NULL, valid_now INTEGER NOT NULL,
    slot VARCHAR(500), body ${body} NOT NULL,
    CONSTRAINT pk_trainings PRIMARY KEY (id), CONSTRAINT uq_trainings_slot UNIQUE (slot));
CREATE INDEX ix_trainings_latest ON trainings (expert, id DESC);
CREATE INDEX ix_trainings_held ON trainings (expert, valid_now, held_on, id);

--changeset zhiyuan:entries
CREATE TABLE entries (
    id VARCHAR(32) NOT NULL, version BIGINT NOT NULL, owner_id VARCHAR(32) NOT NULL, region VARCHAR(6) NOT NULL, city VARCHAR(6) NOT NULL,
    kind VARCHAR(30) NOT NULL, state VARCHAR(30) NOT NULL, code_digest VARCHAR(64) NOT NULL, slot VARCHAR(63), last_day BIGINT, body ${body} NOT NULL,
    CONSTRAINT pk_entries PRIMARY KEY (id), CONSTRAINT uq_entries_code UNIQUE (code_digest), CONSTRAINT uq_entries_slot UNIQUE (slot));
CREATE INDEX ix_entries_latest ON entries (id DESC, city, region, kind, state);
CREATE INDEX ix_entries_city ON entries (city, id DESC, region, kind, state);
CREATE INDEX ix_entries_owner ON entries (owner_id, id DESC, kind, state);
CREATE INDEX ix_entries_past ON entries (last_day, id);

--changeset zhiyuan:body-versions
CREATE TABLE body_versions (type_name VARCHAR(60) NOT NULL, written INTEGER NOT NULL, CONSTRAINT pk_body_versions PRIMARY KEY (type_name));

--changeset zhiyuan:plugins
CREATE TABLE plugins (id VARCHAR(200) NOT NULL, version BIGINT NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_plugins PRIMARY KEY (id));
CREATE TABLE plugin_parts (
    jar_hash VARCHAR(64) NOT NULL, part_no INTEGER NOT NULL, body ${body} NOT NULL, CONSTRAINT pk_plugin_parts PRIMARY KEY (jar_hash, part_no));
