alter table documents.seal add column ended_reason text, add column ended_by text, add column ended_at timestamptz;
comment on column documents.seal.ended_reason is 'Why it went out of use; empty where a new seal took its place. Nothing is removed: papers of its days bear it.';
