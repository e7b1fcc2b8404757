create table organisation.topic (
  county text not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  effective_until date,
  primary key (county, code)
);
comment on table organisation.topic is '内容分类: the county''s own list of what matters are about. A topic that is given up gets its last day and keeps its name; none is ever removed.';
