create schema portal;

create table portal.code (
  county text not null,
  query_key text not null,
  submission text not null,
  primary key (county, query_key)
);
comment on table portal.code is 'Blind key of a query code, and the submission it opens. The code itself is stored nowhere.';

create table portal.opened (
  county text not null,
  submission text not null,
  matter text not null,
  primary key (county, submission, matter)
);
comment on table portal.opened is 'Matters that a submission opened.';

create table portal.month (
  county text not null,
  month text not null,
  fact text not null,
  happened bigint not null,
  primary key (county, month, fact)
);
comment on table portal.month is 'How many submissions came in and how many answers were served, by month: counts of acts, never of persons.';
