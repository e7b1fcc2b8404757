alter table documents.paper add column word text;
create index paper_register on documents.paper (county, organ, word, year, number) where number is not null;
comment on table documents.paper is '文书登记: every paper that has a number, and every one that somebody filled in, of matters and of the office; made from the events. Holds no word of anybody.';
comment on column documents.paper.form is 'Letters of the form that was filled in, or of the document that the event called for; empty where a step takes a number and the catalogue knows no document for it.';
comment on column documents.paper.word is '机关代字后的文种字, by which the register counts; null without a number.';
