-- Made by tools/dump-schema/dump-schema.ts from the migrations. For reading and for review; never run, never edited by hand.

create schema access;

create table access.account (
  county text not null,
  person text not null,
  login text not null,
  password_hash text not null,
  must_change boolean not null,
  totp_secret text,
  totp_waiting text,
  totp_last_step bigint default 0 not null,
  failures integer default 0 not null,
  locked_until timestamp with time zone,
  closed boolean default false not null,
  constraint account_pkey PRIMARY KEY (county, person),
  constraint account_county_login_key UNIQUE (county, login)
);
comment on table access.account is 'Accounts of staff. Second-factor secrets are sealed with the county’s key.';
grant delete, insert, select, update on access.account to the application;

create table access.change (
  county text not null,
  id text not null,
  at timestamp with time zone not null,
  acted_by text not null,
  person text not null,
  what text not null,
  constraint change_pkey PRIMARY KEY (county, id),
  constraint change_what_check CHECK ((what = ANY (ARRAY['account-opened'::text, 'password-reset'::text, 'second-factor-reset'::text, 'account-closed'::text, 'account-reopened'::text])))
);
CREATE INDEX change_person ON access.change USING btree (county, person, at DESC);
comment on table access.change is 'Who changed the account of which staff member, when and how. Append only.';
grant insert, select on access.change to the application;

create table access.opening (
  county text not null,
  id text not null,
  at timestamp with time zone not null,
  person text not null,
  unit text not null,
  matter text not null,
  what text not null,
  reason text not null,
  constraint opening_pkey PRIMARY KEY (county, id)
);
CREATE INDEX opening_at ON access.opening USING btree (county, at DESC, id DESC);
comment on table access.opening is 'Every opening of a person’s data: who, for which matter, what, why. Append only; read by auditors.';
grant insert, select on access.opening to the application;

create table access.session (
  county text not null,
  token_hash text not null,
  person text not null,
  unit text not null,
  began timestamp with time zone not null,
  seen timestamp with time zone not null,
  expires timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (county, token_hash)
);
CREATE INDEX session_person ON access.session USING btree (county, person);
comment on table access.session is 'Open sessions, by the digest of their token: who reads this table cannot use it.';
grant delete, insert, select, update on access.session to the application;

create schema assessment;

create table assessment.period (
  county text not null,
  id text not null,
  served_on date,
  rated text[] not null,
  closed boolean not null,
  constraint period_pkey PRIMARY KEY (county, id)
);
CREATE INDEX period_open ON assessment.period USING btree (county, served_on) WHERE ((served_on IS NOT NULL) AND (NOT closed));
comment on table assessment.period is 'One row per matter: from when it can be rated, what was rated, whether the time to rate is over.';
grant delete, insert, select, update on assessment.period to the application;

create table assessment.rating (
  county text not null,
  matter text not null,
  about text not null,
  rating text not null,
  unit text,
  at timestamp with time zone not null,
  constraint rating_pkey PRIMARY KEY (county, matter, about)
);
CREATE INDEX rating_of_unit ON assessment.rating USING btree (county, unit, at);
comment on table assessment.rating is 'What was rated and how; never by whom. One row for each of the two objects, given once.';
grant delete, insert, select, update on assessment.rating to the application;

create table assessment.responsible (
  county text not null,
  matter text not null,
  unit text not null,
  constraint responsible_pkey PRIMARY KEY (county, matter)
);
comment on table assessment.responsible is 'The unit that accepted a matter and whose work is rated.';
grant delete, insert, select, update on assessment.responsible to the application;

create schema confidential;

create table confidential.code (
  county text not null,
  query_key text not null,
  letter text not null,
  constraint code_pkey PRIMARY KEY (county, query_key)
);
comment on table confidential.code is 'Blind key of a query code and the letter it opens, made with the key of this channel.';
grant insert, select on confidential.code to the application;

create table confidential.fact (
  county text not null,
  seq bigint not null,
  letter text not null,
  version integer not null,
  command text not null,
  body text not null,
  chain bytea not null,
  constraint fact_pkey PRIMARY KEY (county, seq),
  constraint fact_chain_check CHECK ((length(chain) = 32)),
  constraint fact_county_command_key UNIQUE (county, command),
  constraint fact_county_letter_version_key UNIQUE (county, letter, version),
  constraint fact_seq_check CHECK ((seq > 0)),
  constraint fact_version_check CHECK ((version > 0))
);
comment on table confidential.fact is 'Facts of the protected channel in order, each sealed whole. chain is SHA-256 over the link before, the number and the text. Append only.';
grant insert, select on confidential.fact to the application;

create table confidential.file (
  county text not null,
  handle text not null,
  body bytea not null,
  constraint file_pkey PRIMARY KEY (county, handle)
);
comment on table confidential.file is 'Files handed in, sealed, under handles made by chance: neither the disk nor this table tells which bytes they are.';
grant insert, select on confidential.file to the application;

create table confidential.head (
  county text not null,
  facts bigint default 0 not null,
  letters bigint default 0 not null,
  openings bigint default 0 not null,
  chain bytea not null,
  constraint head_pkey PRIMARY KEY (county),
  constraint head_chain_check CHECK ((length(chain) = 32))
);
comment on table confidential.head is 'How many facts, letters and openings there are, and the last link of the chain over the facts: a cut-off end shows here.';
grant insert, select, update on confidential.head to the application;

create table confidential.opening (
  county text not null,
  seq bigint not null,
  body text not null,
  constraint opening_pkey PRIMARY KEY (county, seq),
  constraint opening_seq_check CHECK ((seq > 0))
);
comment on table confidential.opening is 'Who opened what of this channel, when and why, sealed. Append only; read by its own auditor.';
grant insert, select on confidential.opening to the application;

create schema documents;

create table documents.due (
  county text not null,
  matter text not null,
  version integer not null,
  at timestamp with time zone not null,
  constraint due_pkey PRIMARY KEY (county, matter, version)
);
CREATE INDEX due_at ON documents.due USING btree (county, at);
comment on table documents.due is 'Events that call for an official document (红头文书), to be signed and kept.';
grant delete, insert, select, update on documents.due to the application;

create table documents.paper (
  county text not null,
  stream text not null,
  version integer not null,
  position bigint not null,
  form text not null,
  organ text not null,
  filed_on date not null,
  year integer,
  number integer,
  word text,
  constraint paper_pkey PRIMARY KEY (county, stream, version)
);
CREATE INDEX paper_listed ON documents.paper USING btree (county, filed_on, "position");
CREATE INDEX paper_numbered ON documents.paper USING btree (county, organ, year, form, number);
CREATE INDEX paper_register ON documents.paper USING btree (county, organ, word, year, number) WHERE (number IS NOT NULL);
comment on table documents.paper is '文书登记: every paper that has a number, and every one that somebody filled in, of matters and of the office; made from the events. Holds no word of anybody.';
comment on column documents.paper.form is 'Letters of the form that was filled in, or of the document that the event called for; empty where a step takes a number and the catalogue knows no document for it.';
comment on column documents.paper.word is '机关代字后的文种字, by which the register counts; null without a number.';
grant delete, insert, select, update on documents.paper to the application;

create table documents.seal (
  county text not null,
  id text not null,
  unit text not null,
  use text not null,
  digest text not null,
  ending text not null,
  width_mm integer not null,
  effective_from date not null,
  effective_until date,
  added_by text not null,
  added_at timestamp with time zone not null,
  ended_reason text,
  ended_by text,
  ended_at timestamp with time zone,
  constraint seal_pkey PRIMARY KEY (county, id),
  constraint seal_ending_check CHECK ((ending = ANY (ARRAY['png'::text, 'svg'::text]))),
  constraint seal_use_check CHECK ((use = ANY (ARRAY['ORGAN'::text, 'PETITION'::text, 'REVIEW'::text]))),
  constraint seal_width_mm_check CHECK (((width_mm >= 20) AND (width_mm <= 60)))
);
CREATE UNIQUE INDEX seal_in_use ON documents.seal USING btree (county, unit, use) WHERE (effective_until IS NULL);
comment on table documents.seal is '印章 as an image, with its days: one in use for each unit and purpose (机关印章, 信访工作专用章, 复查复核专用章). The image is a stored file; effective_until is its last day.';
comment on column documents.seal.ended_reason is 'Why it went out of use; empty where a new seal took its place. Nothing is removed: papers of its days bear it.';
grant delete, insert, select, update on documents.seal to the application;

create table documents.sealed (
  county text not null,
  matter text not null,
  version integer not null,
  kind text not null,
  digest text not null,
  constraint sealed_pkey PRIMARY KEY (county, matter, version, kind)
);
CREATE INDEX sealed_digest ON documents.sealed USING btree (county, digest);
comment on table documents.sealed is '用印存档: which document has which SHA-256, so that a PDF held against the register is found. No word of anybody.';
grant delete, insert, select, update on documents.sealed to the application;

create table documents.voided_paper (
  county text not null,
  stream text not null,
  version integer not null,
  constraint voided_paper_pkey PRIMARY KEY (county, stream, version)
);
comment on table documents.voided_paper is '作废: which papers do not count any more. Their numbers are never given again, so each gap in a register is explained here.';
grant delete, insert, select, update on documents.voided_paper to the application;

create table documents.wording (
  county text not null,
  id text not null,
  template text not null,
  effective_from date not null,
  at timestamp with time zone not null,
  acted_by text not null,
  wording text,
  constraint wording_pkey PRIMARY KEY (county, id)
);
CREATE INDEX wording_template ON documents.wording USING btree (county, template, effective_from, at);
comment on table documents.wording is 'The county’s own wording of documents: who changed which, when, and from which day on. Null means ours again. Append only, so that an old document keeps the wording of its day.';
grant insert, select on documents.wording to the application;

create schema handling;

create table handling.assisting (
  county text not null,
  matter text not null,
  unit text not null,
  due_on date not null,
  given boolean not null,
  open boolean not null,
  constraint assisting_pkey PRIMARY KEY (county, matter, unit)
);
CREATE INDEX assisting_of_unit ON handling.assisting USING btree (county, unit) WHERE open;
comment on table handling.assisting is 'One row for each unit that was asked for its part of a matter: by when, whether it gave it, and whether it still has to give it or to co-sign.';
grant delete, insert, select, update on handling.assisting to the application;

create table handling.reply_model (
  county text not null,
  learned_at timestamp with time zone not null,
  learned_from integer not null,
  model text not null,
  constraint reply_model_pkey PRIMARY KEY (county)
);
comment on table handling.reply_model is 'What the county''s own letters and replies taught the reply check: weights, and how common pairs of characters are that stand in five texts or more; sealed. Learned anew each night.';
grant delete, insert, select, update on handling.reply_model to the application;

create table handling.worklist (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  channel text not null,
  place text not null,
  subject text not null,
  phase text not null,
  open boolean not null,
  holder text not null,
  unit text,
  clock text,
  nominal_due date,
  legal_due date,
  started_on date,
  extra_days integer,
  counted_on date,
  moves_from date,
  moves_to date,
  constraint worklist_pkey PRIMARY KEY (county, id)
);
CREATE INDEX worklist_of_calendar ON handling.worklist USING btree (county, counted_on, id) WHERE (counted_on IS NOT NULL);
CREATE INDEX worklist_of_county ON handling.worklist USING btree (county, COALESCE(legal_due, '9999-12-31'::date), "position") WHERE open;
CREATE INDEX worklist_of_holder ON handling.worklist USING btree (county, holder, COALESCE(legal_due, '9999-12-31'::date), "position") WHERE open;
CREATE INDEX worklist_of_unit ON handling.worklist USING btree (county, unit, "position");
comment on table handling.worklist is 'One row per matter: who has it in hands and what runs out next. open until the answer is served; subject is sealed.';
comment on column handling.worklist.started_on is 'First day of the run that runs out next, and the days granted on top: from them the internal limit of the county is counted.';
comment on column handling.worklist.counted_on is 'Earliest day whose knowledge of the calendar a running date was counted with, and the days between which a change of the calendar could move one.';
grant delete, insert, select, update on handling.worklist to the application;

create schema hot_matters;

create table hot_matters.grouped (
  county text not null,
  matter text not null,
  named text not null,
  constraint grouped_pkey PRIMARY KEY (county, matter)
);
CREATE INDEX grouped_by_name ON hot_matters.grouped USING btree (county, named);
comment on table hot_matters.grouped is 'Which matters are about one thing; a group is named after the one that was registered first. Made again from the letters at any time.';
grant delete, insert, select, update on hot_matters.grouped to the application;

create table hot_matters.holding (
  county text not null,
  matter text not null,
  unit text not null,
  constraint holding_pkey PRIMARY KEY (county, matter, unit)
);
comment on table hot_matters.holding is 'Which units ever held a matter: a unit is counted and shown these and no others.';
grant delete, insert, select, update on hot_matters.holding to the application;

create table hot_matters.look_back (
  county text not null,
  id text not null,
  position bigint not null,
  unit text not null,
  ordered_on date not null,
  due_on date not null,
  closed_on date,
  returned_on date,
  noted_on date,
  constraint look_back_pkey PRIMARY KEY (county, id)
);
CREATE INDEX look_back_by_unit ON hot_matters.look_back USING btree (county, unit, "position");
comment on table hot_matters.look_back is '回头看: a list of matters handed to a unit to be looked at again, by which day; when the unit sent it back, when it was returned to the unit, and when whoever asked took note.';
grant delete, insert, select, update on hot_matters.look_back to the application;

create table hot_matters.look_back_item (
  county text not null,
  look_back text not null,
  matter text not null,
  finding text,
  answered_on date,
  until date,
  constraint look_back_item_pkey PRIMARY KEY (county, look_back, matter)
);
comment on table hot_matters.look_back_item is 'What the unit found for each matter of a look-back, and by when the rest will be done; finding is empty until it is answered.';
grant delete, insert, select, update on hot_matters.look_back_item to the application;

create table hot_matters.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  place text not null,
  subject text not null,
  unit text,
  phase text,
  handled_with text,
  constraint matter_pkey PRIMARY KEY (county, id)
);
CREATE INDEX matter_by_day ON hot_matters.matter USING btree (county, received_on);
CREATE INDEX matter_by_position ON hot_matters.matter USING btree (county, "position");
comment on table hot_matters.matter is 'One row per matter: when and where, who handles it, and with which matter it is handled as one. Subject is sealed. Nothing about a person.';
grant delete, insert, select, update on hot_matters.matter to the application;

create table hot_matters.proposal (
  county text not null,
  id text not null,
  position bigint not null,
  organ text not null,
  year integer,
  number bigint,
  matter text,
  filed_on date not null,
  answer_by date,
  adoption text,
  received_on date,
  voided boolean default false not null,
  constraint proposal_pkey PRIMARY KEY (county, id)
);
CREATE INDEX proposal_by_matter ON hot_matters.proposal USING btree (county, matter);
CREATE INDEX proposal_by_position ON hot_matters.proposal USING btree (county, "position");
comment on table hot_matters.proposal is 'Proposals on policy: of which hot matter (one of its matters), by which day the letter asks for an answer, and what the answer was.';
grant delete, insert, select, update on hot_matters.proposal to the application;

create table hot_matters.side (
  county text not null,
  matter text not null,
  version integer not null,
  key text not null,
  constraint side_pkey PRIMARY KEY (county, matter, version, key)
);
comment on table hot_matters.side is 'Blind keys of the petitioners of a matter, so that whoever writes ten times is counted as one side. They go with the words they were made from.';
grant delete, insert, select, update on hot_matters.side to the application;

create schema intake;

create table intake.imported (
  county text not null,
  import_key text not null,
  submission text not null,
  constraint imported_pkey PRIMARY KEY (county, import_key)
);
comment on table intake.imported is 'Where an import took a submission from: running the import again adds nothing.';
grant delete, insert, select, update on intake.imported to the application;

create table intake.inbox (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  channel text not null,
  anonymous boolean not null,
  place text not null,
  subject text not null,
  matters integer not null,
  constraint inbox_pkey PRIMARY KEY (county, id)
);
CREATE INDEX inbox_waiting ON intake.inbox USING btree (county, received_on, "position") WHERE (matters = 0);
comment on table intake.inbox is 'One row per submission; those without a matter wait to be registered. subject is sealed.';
grant delete, insert, select, update on intake.inbox to the application;

create schema organisation;

create table organisation.change (
  county text not null,
  id text not null,
  at timestamp with time zone not null,
  acted_by text not null,
  what text not null,
  detail jsonb not null,
  constraint change_pkey PRIMARY KEY (county, id)
);
comment on table organisation.change is 'Who changed the organisation, when and how. Append only.';
grant insert, select on organisation.change to the application;

create table organisation.duty (
  county text not null,
  unit text not null,
  place integer not null,
  said text not null,
  words text[] not null,
  topics text[] not null,
  basis text,
  constraint duty_pkey PRIMARY KEY (county, unit, place)
);
comment on table organisation.duty is '职责清单: what a unit of the county answers for, in the words that letters use for it, with the article that says so. A unit without a row begins with what its name tells.';
grant delete, insert, select, update on organisation.duty to the application;

create table organisation.hours (
  county text not null,
  unit text not null,
  effective_from date not null,
  opens text not null,
  closes text not null,
  constraint hours_pkey PRIMARY KEY (county, unit, effective_from),
  constraint hours_check CHECK (((closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (closes > opens))),
  constraint hours_opens_check CHECK ((opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
comment on table organisation.hours is '办公时间 of a unit from a day on, by the wall clock: when its counter closes, the last day is over for what is handed in there (民法典 第二百零三条第二款). A unit without a row keeps the usual hours of the county.';
grant delete, insert, select, update on organisation.hours to the application;

create table organisation.person (
  county text not null,
  id text not null,
  name text not null,
  constraint person_pkey PRIMARY KEY (county, id)
);
comment on table organisation.person is 'Staff. Not petitioners: those are nowhere but in sealed words.';
grant delete, insert, select, update on organisation.person to the application;

create table organisation.place (
  county text not null,
  code text not null,
  name text not null,
  parent text,
  constraint place_pkey PRIMARY KEY (county, code)
);
comment on table organisation.place is '统计用区划代码: townships (9 digits) and villages (12 digits).';
grant delete, insert, select, update on organisation.place to the application;

create table organisation.post (
  county text not null,
  id text not null,
  person text not null,
  unit text not null,
  role text not null,
  effective_from date not null,
  effective_until date,
  constraint post_pkey PRIMARY KEY (county, id)
);
CREATE INDEX post_person ON organisation.post USING btree (county, person);
comment on table organisation.post is '岗位: who acts for which unit, in which role, from when to when.';
grant delete, insert, select, update on organisation.post to the application;

create table organisation.topic (
  county text not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  effective_until date,
  constraint topic_pkey PRIMARY KEY (county, code)
);
comment on table organisation.topic is '内容分类: the county''s own list of what matters are about. A topic that is given up gets its last day and keeps its name; none is ever removed.';
grant delete, insert, select, update on organisation.topic to the application;

create table organisation.unit (
  county text not null,
  id text not null,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  word text not null,
  address text not null,
  phone text not null,
  effective_from date not null,
  effective_until date,
  successor text,
  superior text,
  constraint unit_pkey PRIMARY KEY (county, id),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['office'::text, 'bureau'::text, 'vertical'::text, 'township'::text, 'county'::text, 'city-bureau'::text, 'city'::text, 'province-bureau'::text, 'province'::text, 'discipline'::text, 'discipline-above'::text])))
);
comment on table organisation.unit is 'Organs and units with the dates of their life. A unit that is merged or abolished gets its last day and its successor; none is ever removed.';
comment on column organisation.unit.superior is 'The organ that leads it from the level above: where a review can be asked for beside or instead of the government (信访工作条例 第三十五条).';
grant delete, insert, select, update on organisation.unit to the application;

create schema paper_letters;

create table paper_letters.file (
  county text not null,
  stream text not null,
  version integer not null,
  digest text not null,
  mime text not null,
  read boolean not null,
  constraint file_pkey PRIMARY KEY (county, stream, version, digest)
);
CREATE INDEX file_to_read ON paper_letters.file USING btree (county, stream) WHERE (NOT read);
comment on table paper_letters.file is 'One row for each file of a letter or a matter that may hold words: whether they were read, so that it is found by them. No word of it is here.';
grant delete, insert, select, update on paper_letters.file to the application;

create schema petitioners;

create table petitioners.link (
  county text not null,
  matter text not null,
  main text not null,
  constraint link_pkey PRIMARY KEY (county, matter)
);
CREATE INDEX link_of_main ON petitioners.link USING btree (county, main);
comment on table petitioners.link is 'Matters that are handled with another one now.';
grant delete, insert, select, update on petitioners.link to the application;

create table petitioners.mandate (
  county text not null,
  matter text not null,
  mandate text not null,
  until date not null,
  constraint mandate_pkey PRIMARY KEY (county, matter, mandate)
);
CREATE INDEX mandate_by_term ON petitioners.mandate USING btree (county, until);
comment on table petitioners.mandate is 'Mandates that run, with their last day, for the sweep that ends them.';
grant delete, insert, select, update on petitioners.mandate to the application;

create table petitioners.matter (
  county text not null,
  id text not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  constraint matter_pkey PRIMARY KEY (county, id)
);
CREATE INDEX matter_by_number ON petitioners.matter USING btree (county, year, number);
comment on table petitioners.matter is 'Number of each matter, so that it is found as the earlier one or the main one.';
grant delete, insert, select, update on petitioners.matter to the application;

create table petitioners.person_key (
  county text not null,
  key text not null,
  matter text not null,
  version integer not null,
  constraint person_key_pkey PRIMARY KEY (county, key, matter, version)
);
CREATE INDEX person_key_of_matter ON petitioners.person_key USING btree (county, matter);
comment on table petitioners.person_key is 'Blind keys of petitioners, never of agents: which matters have a petitioner in common.';
grant delete, insert, select, update on petitioners.person_key to the application;

create schema portal;

create table portal.code (
  county text not null,
  query_key text not null,
  submission text not null,
  constraint code_pkey PRIMARY KEY (county, query_key)
);
comment on table portal.code is 'Blind key of a query code, and the submission it opens. The code itself is stored nowhere.';
grant delete, insert, select, update on portal.code to the application;

create table portal.month (
  county text not null,
  month text not null,
  fact text not null,
  happened bigint not null,
  constraint month_pkey PRIMARY KEY (county, month, fact)
);
comment on table portal.month is 'How many submissions came in and how many answers were served, by month: counts of acts, never of persons.';
grant delete, insert, select, update on portal.month to the application;

create table portal.opened (
  county text not null,
  submission text not null,
  matter text not null,
  constraint opened_pkey PRIMARY KEY (county, submission, matter)
);
comment on table portal.opened is 'Matters that a submission opened.';
grant delete, insert, select, update on portal.opened to the application;

create schema reading;

create table reading.matter (
  county text not null,
  id text not null,
  position bigint not null,
  submission text not null,
  topic text,
  unit text,
  shown_model text,
  shown_topic text,
  constraint matter_pkey PRIMARY KEY (county, id)
);
CREATE INDEX matter_topic ON reading.matter USING btree (county, "position") WHERE (topic IS NOT NULL);
CREATE INDEX matter_unit ON reading.matter USING btree (county, "position") WHERE (unit IS NOT NULL);
comment on table reading.matter is 'One row per matter: the topic and the unit that officers decided last, and the topic that a model had named by itself when it was registered. What the nightly learning reads; no words.';
grant delete, insert, select, update on reading.matter to the application;

create table reading.model (
  county text not null,
  kind text not null,
  version text not null,
  trained_at timestamp with time zone not null,
  verdict text not null,
  live boolean not null,
  letters integer not null,
  held integer not null,
  held_own boolean not null,
  seconds real not null,
  figures jsonb not null,
  compared_with text,
  compared_figures jsonb,
  bytes bytea,
  constraint model_pkey PRIMARY KEY (county, kind, version),
  constraint model_kind_check CHECK ((kind = ANY (ARRAY['TOPIC'::text, 'UNIT'::text]))),
  constraint model_verdict_check CHECK ((verdict = ANY (ARRAY['FIRST'::text, 'NO_WORSE'::text, 'WORSE'::text, 'NOT_COMPARED'::text])))
);
CREATE UNIQUE INDEX model_live ON reading.model USING btree (county, kind) WHERE live;
comment on table reading.model is 'What was learned, with the figures it was judged by. At most one of each kind is in use. The weights hold pieces of letters and so are sealed; they are kept of the one in use and of the newest.';
grant delete, insert, select, update on reading.model to the application;

create table reading.sample (
  county text not null,
  id text not null,
  topic text not null,
  words text not null,
  constraint sample_pkey PRIMARY KEY (county, id)
);
comment on table reading.sample is 'Letters with their topics that were given to begin with, beside the county''s own decisions. Words are sealed.';
grant delete, insert, select, update on reading.sample to the application;

create table reading.side (
  county text not null,
  kind text not null,
  letter text not null,
  side text not null,
  constraint side_pkey PRIMARY KEY (county, kind, letter),
  constraint side_kind_check CHECK ((kind = ANY (ARRAY['TOPIC'::text, 'UNIT'::text]))),
  constraint side_side_check CHECK ((side = ANY (ARRAY['LEARN'::text, 'HELD'::text, 'NEITHER'::text])))
);
comment on table reading.side is 'Which letters are learned from and which are held back to judge models by, once and for ever: no model is judged by what it has seen.';
grant delete, insert, select, update on reading.side to the application;

create schema register;

create table register.holding (
  county text not null,
  matter text not null,
  unit text not null,
  received_on date not null,
  position bigint not null,
  constraint holding_pkey PRIMARY KEY (county, matter, unit)
);
CREATE INDEX holding_of_unit ON register.holding USING btree (county, unit, received_on DESC, "position" DESC);
comment on table register.holding is 'Every unit that ever held a matter and so may read it, with the day and place by which the register is sorted. The row with an empty unit is the registration.';
grant delete, insert, select, update on register.holding to the application;

create table register.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  submission text not null,
  received_on date not null,
  channel text not null,
  purpose text not null,
  place text not null,
  subject text not null,
  phase text not null,
  holder text not null,
  unit text,
  clock text,
  nominal_due date,
  legal_due date,
  served_on date,
  constraint matter_pkey PRIMARY KEY (county, id)
);
CREATE INDEX matter_by_channel ON register.matter USING btree (county, channel, received_on DESC, "position" DESC);
CREATE INDEX matter_by_day ON register.matter USING btree (county, received_on DESC, "position" DESC);
CREATE INDEX matter_by_due ON register.matter USING btree (county, legal_due) WHERE (legal_due IS NOT NULL);
CREATE INDEX matter_by_holder ON register.matter USING btree (county, holder, received_on DESC, "position" DESC);
CREATE INDEX matter_by_number ON register.matter USING btree (county, year, number);
CREATE INDEX matter_by_phase ON register.matter USING btree (county, phase, received_on DESC, "position" DESC);
CREATE INDEX matter_by_place ON register.matter USING btree (county, place);
CREATE INDEX matter_by_submission ON register.matter USING btree (county, submission);
CREATE INDEX matter_by_unit ON register.matter USING btree (county, unit, received_on DESC, "position" DESC);
comment on table register.matter is 'One row per matter, for finding it. subject is sealed.';
grant delete, insert, select, update on register.matter to the application;

create table register.person_key (
  county text not null,
  key text not null,
  matter text not null,
  version integer not null,
  constraint person_key_pkey PRIMARY KEY (county, key, matter, version)
);
CREATE INDEX person_key_of_matter ON register.person_key USING btree (county, matter);
comment on table register.person_key is 'Blind keys of names, ID numbers and telephones: found exactly or not at all, and only with the secret of the county.';
grant delete, insert, select, update on register.person_key to the application;

create table register.submission (
  county text not null,
  year integer not null,
  number bigint not null,
  submission text not null,
  constraint submission_pkey PRIMARY KEY (county, year, number)
);
comment on table register.submission is 'Number on the slip of a submission, so that its matters are found by it.';
grant delete, insert, select, update on register.submission to the application;

create table register.word (
  county text not null,
  stream text not null,
  version integer not null,
  keys integer[] not null,
  letter boolean default false not null,
  constraint word_pkey PRIMARY KEY (county, stream, version)
);
CREATE INDEX word_by_key ON register.word USING gin (keys) WITH (fastupdate=off);
comment on table register.word is 'Blind keys of the words of each event, and its month: for finding a matter by what was written. Of no use without the secret of the county, and gone with the words.';
comment on column register.word.letter is 'The letter itself; of anything else that is said the table of matters tells which letter it belongs to.';
grant delete, insert, select, update on register.word to the application;

create schema repeats;

create table repeats.contact (
  county text not null,
  matter text not null,
  earlier text not null,
  cause text not null,
  found_on date not null,
  constraint contact_pkey PRIMARY KEY (county, matter, earlier)
);
CREATE INDEX contact_by_day ON repeats.contact USING btree (county, found_on);
CREATE INDEX contact_of_earlier ON repeats.contact USING btree (county, earlier);
comment on table repeats.contact is 'Which matter came in again as which, and what brought it: counted by what an office did or left undone, never by person.';
grant delete, insert, select, update on repeats.contact to the application;

create table repeats.finding (
  county text not null,
  submission text not null,
  earlier text not null,
  found text not null,
  matter text,
  own text,
  version integer not null,
  shown_model text,
  shown_proposed boolean,
  constraint finding_pkey PRIMARY KEY (county, submission, earlier)
);
CREATE INDEX finding_of_earlier ON repeats.finding USING btree (county, earlier);
comment on table repeats.finding is 'What an officer found of two letters, as it holds now: one matter again, one letter by several hands, or neither.';
grant delete, insert, select, update on repeats.finding to the application;

create table repeats.gone (
  county text not null,
  position bigint not null,
  stream text not null,
  versions integer[] not null,
  constraint gone_pkey PRIMARY KEY (county, "position")
);
comment on table repeats.gone is 'Which letters are known again by nobody any more, as told in the order of positions: erased, or set aside for the protected channel. No words, no marks; a server that has such a letter in its memory leaves it out from then on.';
grant delete, insert, select, update on repeats.gone to the application;

create table repeats.letter (
  county text not null,
  position bigint not null,
  submission text not null,
  version integer not null,
  signature bytea not null,
  constraint letter_pkey PRIMARY KEY (county, "position")
);
CREATE INDEX letter_of_submission ON repeats.letter USING btree (county, submission);
comment on table repeats.letter is 'Blind marks of each letter, for knowing again what was written before: of no use without the secret of the county, and gone with the words. A server reads them in the order of their positions into its memory.';
grant delete, insert, select, update on repeats.letter to the application;

create table repeats.model (
  county text not null,
  version text not null,
  learned_at timestamp with time zone not null,
  verdict text not null,
  live boolean not null,
  learned_same integer not null,
  learned_other integer not null,
  figures jsonb not null,
  compared_with text not null,
  compared_figures jsonb not null,
  model jsonb not null,
  constraint model_pkey PRIMARY KEY (county, version),
  constraint model_verdict_check CHECK ((verdict = ANY (ARRAY['NO_WORSE'::text, 'WORSE'::text, 'NOT_COMPARED'::text])))
);
CREATE UNIQUE INDEX model_live ON repeats.model USING btree (county) WHERE live;
comment on table repeats.model is 'What was learned from what officers found of two letters, with what it was judged by. Five numbers, no words. At most one is in use; where none is, the model that learned from nobody speaks.';
grant delete, insert, select, update on repeats.model to the application;

create table repeats.person_key (
  county text not null,
  key text not null,
  submission text not null,
  version integer not null,
  constraint person_key_pkey PRIMARY KEY (county, key, submission, version)
);
CREATE INDEX person_key_of_submission ON repeats.person_key USING btree (county, submission);
comment on table repeats.person_key is 'Blind keys of whoever signed a letter, never of agents: which letters have a writer in common.';
grant delete, insert, select, update on repeats.person_key to the application;

create table repeats.side (
  county text not null,
  letter text not null,
  side text not null,
  constraint side_pkey PRIMARY KEY (county, letter),
  constraint side_side_check CHECK ((side = ANY (ARRAY['LEARN'::text, 'HELD'::text, 'NEITHER'::text])))
);
comment on table repeats.side is 'Which compared letters are learned from and which are held back to judge models by, once and for ever: no model is judged by what it has seen.';
grant delete, insert, select, update on repeats.side to the application;

create table repeats.unit (
  county text not null,
  matter text not null,
  unit text not null,
  constraint unit_pkey PRIMARY KEY (county, matter)
);
comment on table repeats.unit is 'The unit that each matter went to last: with whom the causes are counted.';
grant delete, insert, select, update on repeats.unit to the application;

create schema review;

create table review.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  subject text not null,
  phase text not null,
  level smallint,
  body text,
  unit text,
  reviewer text,
  sent_on date,
  received_on date,
  in_time boolean,
  open boolean not null,
  legal_due date,
  new_words_on date,
  constraint matter_pkey PRIMARY KEY (county, id)
);
CREATE INDEX matter_new_words ON review.matter USING btree (county, new_words_on, "position") WHERE (new_words_on IS NOT NULL);
CREATE INDEX matter_open ON review.matter USING btree (county, body, COALESCE(legal_due, '9999-12-31'::date), "position") WHERE open;
comment on table review.matter is 'One row per matter: the review that is asked for, with whom and by when; new_words_on while words after the answer wait to be examined for new facts. subject is sealed.';
grant delete, insert, select, update on review.matter to the application;

create schema routing;

create table routing.holding (
  county text not null,
  id text not null,
  units text[] not null,
  constraint holding_pkey PRIMARY KEY (county, id)
);
CREATE INDEX holding_units ON routing.holding USING gin (units);
comment on table routing.holding is 'One row per matter: the units that hold it, answer for it or owe something in it. Read when a unit ends, to hand on what it left.';
grant delete, insert, select, update on routing.holding to the application;

create schema store;

create table store.checkpoint (
  county text not null,
  size bigint not null,
  note text not null,
  at timestamp with time zone not null,
  constraint checkpoint_pkey PRIMARY KEY (county, size)
);
comment on table store.checkpoint is 'Signed heads of the register that were given out.';
grant insert, select on store.checkpoint to the application;

create table store.command (
  county text not null,
  command_id text not null,
  first_position bigint not null,
  events integer not null,
  constraint command_pkey PRIMARY KEY (county, command_id)
);
comment on table store.command is 'A command is done once, however often it is sent.';
grant insert, select on store.command to the application;

create table store.counter (
  county text not null,
  register text not null,
  year integer not null,
  last bigint not null,
  constraint counter_pkey PRIMARY KEY (county, register, year),
  constraint counter_last_check CHECK ((last > 0))
);
comment on table store.counter is 'Gap-free numbers per register and year, taken in the statement that writes the event.';
grant insert, select, update on store.counter to the application;

create table store.event (
  county text not null,
  position bigint not null,
  stream text not null,
  version integer not null,
  type text not null,
  at timestamp with time zone not null,
  acted_by text not null,
  organ text not null,
  command_id text not null,
  data jsonb not null,
  sealed_digest bytea,
  register text,
  year integer,
  number bigint,
  commitment bytea not null,
  leaf bytea not null,
  constraint event_pkey PRIMARY KEY (county, "position"),
  constraint event_check CHECK ((((register IS NULL) = (number IS NULL)) AND ((register IS NULL) = (year IS NULL)))),
  constraint event_commitment_check CHECK ((length(commitment) = 32)),
  constraint event_county_register_year_number_key UNIQUE (county, register, year, number),
  constraint event_county_stream_version_key UNIQUE (county, stream, version),
  constraint event_leaf_check CHECK ((length(leaf) = 32)),
  constraint event_position_check CHECK (("position" >= 0)),
  constraint event_version_check CHECK ((version > 0))
);
comment on table store.event is 'Facts, in the order of the register. position is the leaf index of the Merkle log.';
comment on column store.event.sealed_digest is 'SHA-256 over salt and sealed words; stays when the words are erased.';
grant insert, select on store.event to the application;

create table store.head (
  county text not null,
  next_position bigint default 0 not null,
  constraint head_pkey PRIMARY KEY (county)
);
comment on table store.head is 'One row per county: the next position of its register. Locked by each append, so positions have no gaps and commit in order.';
grant insert, select, update on store.head to the application;

create table store.migration (
  id text not null,
  digest text not null,
  at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant select on store.migration to the application;

create table store.projected (
  county text not null,
  projection text not null,
  position bigint not null,
  constraint projected_pkey PRIMARY KEY (county, projection)
);
comment on table store.projected is 'How far each projection that follows by position has read.';
grant insert, select, update on store.projected to the application;

create table store.sealed (
  county text not null,
  position bigint not null,
  salt bytea not null,
  fields jsonb not null,
  keys text[] not null,
  constraint sealed_pkey PRIMARY KEY (county, "position"),
  constraint sealed_salt_check CHECK ((length(salt) = 32))
);
comment on table store.sealed is 'Encrypted words and blind keys of an event. Erased by store.erase under 个人信息保护法 第四十七条; nothing else may remove a row.';
grant insert, select on store.sealed to the application;

create table store.subtree (
  county text not null,
  level integer not null,
  index bigint not null,
  hash bytea not null,
  constraint subtree_pkey PRIMARY KEY (county, level, index),
  constraint subtree_hash_check CHECK ((length(hash) = 32)),
  constraint subtree_level_check CHECK ((level > 0))
);
comment on table store.subtree is 'Roots of complete subtrees of 256^level leaves: makes proofs fast; can be rebuilt from the leaves.';
grant insert, select on store.subtree to the application;

CREATE OR REPLACE FUNCTION store.erase(of_county text, of_stream text, of_versions integer[])
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'store', 'pg_temp'
AS $function$
  with gone as (
    delete from store.sealed s using store.event e
    where e.county = of_county and e.stream = of_stream and e.version = any(of_versions)
      and s.county = e.county and s.position = e.position
    returning 1)
  select count(*)::integer from gone
$function$
; -- may be run by: the owner

CREATE OR REPLACE FUNCTION store.set_aside(of_county text, of_stream text)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'store', 'pg_temp'
AS $function$
  with gone as (
    delete from store.sealed s using store.event e, store.event told
    where e.county = of_county and e.stream = of_stream
      and told.county = of_county and told.stream = of_stream and told.data -> 'setAside' @> to_jsonb(e.version) and e.version < told.version
      and s.county = e.county and s.position = e.position
    returning 1)
  select count(*)::integer from gone
$function$
; -- may be run by: everybody, the owner

create schema supervision;

create table supervision.breach (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  subject text not null,
  unit text,
  breach text,
  last_day date,
  pressed boolean not null,
  pressed_unit text,
  pressed_breach text,
  report_by date,
  answered boolean not null,
  constraint breach_pkey PRIMARY KEY (county, id)
);
CREATE INDEX breach_ahead ON supervision.breach USING btree (county, last_day, "position") WHERE ((last_day IS NOT NULL) AND (NOT pressed));
CREATE INDEX breach_pressed ON supervision.breach USING btree (county, report_by, "position") WHERE pressed;
comment on table supervision.breach is 'One row per matter: the earliest day after which a duty of a unit is a breach, and whether the petition office presses already. About offices alone; subject is sealed.';
comment on column supervision.breach.last_day is 'The breach begins on the day after it: whoever asks compares it with today, so the row is true on every day without being touched.';
grant delete, insert, select, update on supervision.breach to the application;
